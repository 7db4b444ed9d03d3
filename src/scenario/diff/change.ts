import { bareText } from '../words.ts'

/** One thing that is different between two versions of a scenario. */
export interface Change {
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'renamed'
  /** The place in the story: "Decision “Half the benches are on their feet”, option 2". */
  readonly where: string
  /** What of it: "the outcome", or '' for the whole of it. */
  readonly what: string
  readonly old?: string
  readonly new?: string
}

/** A change in words: what happened where, and both texts cut down to where they part. */
export const excerptOf = ({
  kind,
  where,
  what,
  old,
  new: fresh,
}: Change): { readonly head: string; readonly before?: string; readonly after?: string } => {
  const verb = kind === 'changed' ? 'changed' : `was ${kind}`
  const head = `${where}${what === '' ? '' : `: ${what}`} ${verb}`
  const [before, after] = old !== undefined && fresh !== undefined ? excerpts(bareIfSame(old, fresh)) : [old, fresh]
  return { head, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) }
}

/** The lines that `scenario diff` prints for a change. */
export const printChange = (change: Change): string => {
  const { head, before, after } = excerptOf(change)
  return [
    head,
    ...(before === undefined ? [] : [`  old: ${before === '' ? '(nothing)' : before}`]),
    ...(after === undefined ? [] : [`  new: ${after === '' ? '(nothing)' : after}`]),
  ].join('\n')
}

/** Both texts without their links and stresses, unless the difference lies in these. */
const bareIfSame = (old: string, fresh: string): readonly [string, string] => {
  const [a, b] = [bareText(old), bareText(fresh)]
  return a === b ? [old, fresh] : [a, b]
}

/** Words of the same text that stand around the place where two texts part. */
const around = 5

/** Two texts, cut down to where they part. */
const excerpts = ([old, fresh]: readonly [string, string]): readonly [string, string] => {
  const [a, b] = [old.split(/\s+/u), fresh.split(/\s+/u)]
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head += 1
  let tail = 0
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1
  const from = Math.max(0, head - around)
  const rest = Math.max(0, tail - around)
  const cut = (words: readonly string[]) =>
    `${from > 0 ? '… ' : ''}${words.slice(from, words.length - rest).join(' ')}${rest > 0 ? ' …' : ''}`
  return [cut(a), cut(b)]
}
