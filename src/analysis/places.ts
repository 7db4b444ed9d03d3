/** Where the id of a step stands, or of an option or task below it. Ids of steps are used once in a scenario. */
export const placeOf = (
  texts: ReadonlyMap<string, string>,
  node: string,
  choice?: string,
): { file: string; from: number; to: number } => {
  for (const [file, text] of texts) {
    const at = startOf(text, node, 0)
    if (at < 0) continue
    const below = choice === undefined ? -1 : startOf(text, choice, at + 1)
    const from = below < 0 ? at : below
    return { file, from, to: from + 1 }
  }
  return { file: [...texts.keys()][0] ?? '', from: 0, to: 1 }
}

/** Where the `id:` of an entry stands, from some place on; -1 where there is none. */
const startOf = (text: string, id: string, from: number): number => {
  const line = new RegExp(`^ *- (?:\\{ *)?id: ["']?${id}["']? *(?:[,#].*)?$`, 'mu')
  const rest = text.slice(from)
  const at = rest.search(line)
  return at < 0 ? -1 : from + at + rest.slice(at).indexOf('id:')
}

/** Where some words stand below a step, however their lines are broken; the step's own place where they are not found. */
export const wordsPlace = (texts: ReadonlyMap<string, string>, node: string, words: string) => {
  const place = placeOf(texts, node)
  const first = words.slice(0, 40).split(/\s+/u).filter(Boolean).map(escaped).join('\\s+')
  const text = texts.get(place.file) ?? ''
  const at = first === '' ? -1 : text.slice(place.from).search(new RegExp(first, 'u'))
  return at < 0 ? place : { file: place.file, from: place.from + at, to: place.from + at + 1 }
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')
