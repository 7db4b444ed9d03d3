/** Letters to change, add, drop or swap to make one word the other, up to `limit`. Method: optimal string alignment. */
const editsBetween = (a: string, b: string): number => {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1]
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, (before[j - 2] ?? 0) + 1)
      row.push(edits)
    }
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The known name most like a misspelt one, or undefined when none is near. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  const short = word.slice(0, 60)
  let best: { name: string; edits: number } | undefined
  for (const name of known) {
    const edits = editsBetween(short.toLowerCase(), name.toLowerCase())
    if (edits <= Math.max(1, Math.floor(name.length / 3)) && (!best || edits < best.edits)) best = { name, edits }
  }
  return best?.name
}

/** The name that was certainly meant: the only one that is so near, and at most two letters off. */
export const certainly = (word: string, known: readonly string[]): string | undefined => {
  const best = nearest(word, known)
  if (best === undefined || word.length > 60) return undefined
  const edits = (name: string) => editsBetween(word.toLowerCase(), name.toLowerCase())
  const least = edits(best)
  return least <= 2 && known.filter((name) => edits(name) === least).length === 1 ? best : undefined
}

/** "Did you mean …?", or the list of what there is when it is short, or nothing. */
export const suggest = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known)
  if (near !== undefined) return `Did you mean “${near}”?`
  return known.length > 0 && known.length <= 14 ? `Write one of these: ${known.join(', ')}.` : 'Check the spelling.'
}
