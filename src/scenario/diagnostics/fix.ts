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
