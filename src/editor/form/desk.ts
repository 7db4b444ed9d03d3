import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Scenario } from '../../scenario/index.ts'
import type { Edit } from '../../scenario/load.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Workbench } from '../workbench.ts'
import { isRefusal, type Refusal } from './editValue.ts'
import { type EntryPlace, entryWithId, idOf, pieceOf, rootOf } from './entries.ts'
import type { Path, Tree } from './readPiece.ts'

/** What the fields of a form share: the entry as it was read, and the way to change it. Paths begin at the entry. */
export interface Desk {
  readonly tree: Tree
  /** The story as it last could be played: names to choose from. */
  readonly scenario?: Scenario
  /** Where the cursor stands in the entry's own text. */
  readonly cursor?: number
  /** Makes an edit in the entry's own text; `root` is the entry's place in it. Gives the words of a refusal, or none. */
  change(make: (text: string, root: Path) => Edit | Refusal): string
}

export const DeskContext = createContext<Desk | undefined>(undefined)

/** The desk of the form; fields are never drawn outside one. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('drawn outside a form')
  return desk
}

/** Changes an entry of a file through the bench: the entry is looked up anew, for the text may have moved on since the form was drawn. */
export const entryChange =
  (bench: Workbench, file: string, entry: EntryPlace, id: string): Desk['change'] =>
  (make) => {
    const text = bench.project.current.files.get(file) ?? ''
    const own = idOf(text, entry) === id ? entry : entryWithId(text, id, entry.list)
    if (!own) return refusalWords({ refused: 'nowhere' })
    const piece = pieceOf(text, own)
    const edit = make(piece.text, rootOf(own))
    if (isRefusal(edit)) return refusalWords(edit)
    bench.edit(file, [{ from: edit.from + piece.offset, to: edit.to + piece.offset, text: edit.text }])
    return ''
  }

/** The same for a file that is one entry, such as the plain texts of a part. */
export const fileChange =
  (bench: Workbench, file: string): Desk['change'] =>
  (make) => {
    const edit = make(bench.project.current.files.get(file) ?? '', [])
    if (isRefusal(edit)) return refusalWords(edit)
    bench.edit(file, [edit])
    return ''
  }

/** Why nothing was changed, in words. */
export const refusalWords = ({ refused }: Refusal): string => tEditor(`form.refused.${refused}`)
