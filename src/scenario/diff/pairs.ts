/** A list before and after, entry by entry: what is in both, what was removed, what was added. */
export interface Pairs<Item> {
  readonly kept: readonly { readonly old: Item; readonly new: Item; readonly isMoved: boolean }[]
  readonly removed: readonly Item[]
  readonly added: readonly Item[]
}

/**
 * Pairs the entries of two versions of a list: equal names first, then of what is left those that are most alike, if
 * at least half of their words are the same. An entry counts as moved when others that stayed in order would have to
 * step aside for it.
 */
export const pairsOf = <Item>(before: readonly Item[], after: readonly Item[], name: (item: Item) => string): Pairs<Item> => {
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  const pair = (to: number, from: number) => {
    partner.set(to, from)
    taken.add(from)
  }
  const byName = new Map<string, number[]>()
  before.forEach((item, at) => {
    byName.set(name(item), [...(byName.get(name(item)) ?? []), at])
  })
  after.forEach((item, at) => {
    const from = byName.get(name(item))?.shift()
    if (from !== undefined) pair(at, from)
  })
  const left = before.flatMap((item, at) => (taken.has(at) ? [] : [{ at, words: wordsOf(item) }]))
  const fresh = after.flatMap((item, at) => (partner.has(at) ? [] : [{ at, words: wordsOf(item) }]))
  const likely = fresh
    .flatMap((to) => left.map((from) => ({ to: to.at, from: from.at, alike: likeness(from.words, to.words) })))
    .filter((each) => each.alike >= 0.5)
    .sort((a, b) => b.alike - a.alike || a.to - b.to || a.from - b.from)
  for (const { to, from } of likely) if (!partner.has(to) && !taken.has(from)) pair(to, from)
  const inBoth = [...partner].sort(([a], [b]) => a - b)
  const steady = longestRising(inBoth.map(([, from]) => from))
  return {
    kept: inBoth.flatMap(([to, from]) => {
      const [old, fresh] = [before[from], after[to]]
      return old === undefined || fresh === undefined ? [] : [{ old, new: fresh, isMoved: !steady.has(from) }]
    }),
    removed: before.filter((_, at) => !taken.has(at)),
    added: after.filter((_, at) => !partner.has(at)),
  }
}

/** The words of all texts in an entry, its id left out. */
const wordsOf = (value: unknown): ReadonlySet<string> => {
  const words = new Set<string>()
  const walk = (part: unknown): void => {
    if (typeof part === 'string') for (const word of part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) words.add(word)
    else if (typeof part === 'object' && part !== null)
      for (const [label, below] of Object.entries(part)) if (label !== 'id') walk(below)
  }
  walk(value)
  return words
}

const likeness = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const both = [...a].filter((word) => b.has(word)).length
  return both / Math.max(1, a.size, b.size)
}

/** The members of a longest rising row among some numbers. */
const longestRising = (numbers: readonly number[]): ReadonlySet<number> => {
  const best = numbers.map((each) => [each])
  numbers.forEach((each, at) => {
    for (let before = 0; before < at; before += 1) {
      const row = best[before] ?? []
      if ((row.at(-1) ?? 0) < each && row.length + 1 > (best[at]?.length ?? 0)) best[at] = [...row, each]
    }
  })
  return new Set(best.reduce((longest, row) => (row.length > longest.length ? row : longest), []))
}
