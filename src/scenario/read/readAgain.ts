import { readText, type SourceFile } from './fileCheck.ts'
import { changeBetween, readChange, shifted } from './pieces.ts'
import type { ReadSource, SourceRead } from './readSource.ts'
import { mostNotes, type Read, readTree, type Tree } from './tree.ts'

/** A reader that remembers what it read, for an editor: of a file that changed it reads what changed. */
export interface ReadAgain {
  /** As `readSource`, word for word. */
  readonly read: ReadSource
  /**
   * The same, but where a change broke a long file it tells what it found in the piece around the change, without a look at
   * what follows from it further down, and says so (`isQuick`). `read` then tells for certain.
   */
  readonly readQuickly: ReadSource
}

interface Sound {
  readonly text: string
  readonly tree: Tree
  readonly read: SourceRead
}

export const readingAgain = (): ReadAgain => {
  const last = new Map<string, { readonly bytes: SourceFile['bytes']; readonly read: SourceRead }>()
  const sound = new Map<string, Sound>()
  const reader =
    (isQuick: boolean): ReadSource =>
    (file) => {
      const before = last.get(file.path)
      if (before && before.bytes === file.bytes) return before.read
      const { text, diagnostics } = readText(file)
      if (diagnostics.length > 0) return { text, diagnostics }
      const old = sound.get(file.path)
      const again = old && readChanged(file.path, old, text, isQuick)
      if (again && !again.tree) return { text, ...again, isQuick: true }
      const read = { text, ...(again ?? readTree(file.path, text)) }
      last.set(file.path, { bytes: file.bytes, read })
      if (read.tree) sound.set(file.path, { text, tree: read.tree, read })
      return read
    }
  return { read: reader(false), readQuickly: reader(true) }
}

/** What the changed text gives, from what stood there before; nothing where only a look at the whole can tell. */
const readChanged = (file: string, old: Sound, text: string, isQuick: boolean): Read | undefined => {
  const change = changeBetween(old.text, text)
  if (!change) return old.read
  const found = readChange(file, old.tree, old.text, text, change)
  if (!found.tree) return isQuick && found.broken ? { diagnostics: [found.broken] } : undefined
  const kept = old.read.diagnostics.flatMap((each) => {
    if (each.from < found.from) return [each]
    return each.from >= found.to ? [shifted(each, change.by)] : []
  })
  const notes = [...kept, ...found.notes].sort((a, b) => a.from - b.from)
  // Of more than these the last were left out, and nobody knows which.
  return notes.length >= mostNotes || old.read.diagnostics.length >= mostNotes
    ? undefined
    : { tree: found.tree, diagnostics: notes }
}
