/** Replaces the characters from `from` to `to` of a file by `text`: offsets in UTF-16, as everywhere. */
export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** An edit that mends a mistake, with what it does in a few words. */
export interface Fix extends Edit {
  readonly label: string
}

/**
 * A text after some edits of it. Nothing but the named characters changes. Where two edits overlap the later one is left
 * out; edits outside the text are left out too.
 */
export const applyFixes = (text: string, edits: readonly Edit[]): string => {
  let done = ''
  let at = 0
  for (const { from, to, text: put } of [...edits].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from < at || to < from || to > text.length) continue
    done += text.slice(at, from) + put
    at = to
  }
  return done + text.slice(at)
}

/** The lines that an edit touches, as they read after it, without the spaces behind them; nothing where it takes whole lines out. */
export const correctedLines = (text: string, edit: Edit): string => {
  const start = text.lastIndexOf('\n', edit.from - 1) + 1
  if (edit.text === '' && start === edit.from && text[edit.to - 1] === '\n') return ''
  const next = text.indexOf('\n', edit.to)
  const end = next < 0 ? text.length : next
  return (text.slice(start, edit.from) + edit.text + text.slice(edit.to, end)).trimEnd()
}

/** Edits made one after another, each of the text that the ones before it left, as edits of the text before the first, of `length`. */
export const atOnce = (length: number, steps: readonly Edit[]): readonly Edit[] => {
  const pieces = steps.reduce<readonly Piece[]>(
    (now, { from, to, text }) => [...sliced(now, 0, from), { put: text }, ...sliced(now, to)],
    [{ from: 0, to: length }],
  )
  const edits: Edit[] = []
  let at = 0
  let put = ''
  for (const piece of [...pieces, { from: length, to: length }])
    if ('put' in piece) put += piece.put
    else {
      if (put !== '' || piece.from > at) edits.push({ from: at, to: piece.from, text: put })
      at = piece.to
      put = ''
    }
  return edits
}

/** Of a text that was edited: what is left of the first one, or what was put in. */
type Piece = { readonly from: number; readonly to: number } | { readonly put: string }

const lengthOf = (piece: Piece): number => ('put' in piece ? piece.put.length : piece.to - piece.from)

/** The pieces from one place of the edited text to another. */
const sliced = (pieces: readonly Piece[], from: number, to = Number.POSITIVE_INFINITY): readonly Piece[] => {
  let at = 0
  return pieces.flatMap((piece): readonly Piece[] => {
    const [start, end] = [Math.max(from - at, 0), Math.min(to - at, lengthOf(piece))]
    at += lengthOf(piece)
    if (start >= end) return []
    return ['put' in piece ? { put: piece.put.slice(start, end) } : { from: piece.from + start, to: piece.from + end }]
  })
}
