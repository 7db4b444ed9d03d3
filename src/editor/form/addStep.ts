import { applyFixes, type Edit } from '../../scenario/load.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Workbench } from '../workbench.ts'
import { refusalWords } from './desk.ts'
import { removeLabel } from './editList.ts'
import { editValue, isRefusal, narrowed } from './editValue.ts'
import { beginningOf, type EntryPlace, entriesIn, entryAt, entryWithId, idOf, pieceOf } from './entries.ts'
import { type Fresh, linesOf } from './fresh.ts'
import { freshOption, idFor } from './freshEntry.ts'
import { below, textAt } from './inTree.ts'
import { columnOf, readPiece, type Tree, wordsOf } from './readPiece.ts'

/**
 * Puts a turning point behind the step under the cursor: that step leads to it now, and it leads where that step led. It takes day and
 * place from the step before it, and can be played as it stands. Gives the words of a refusal, or none.
 */
export const addStep = (bench: Workbench, title: string): string => {
  const { files } = bench.project.current
  const file = bench.file.current
  const text = files.get(file) ?? ''
  const before = entryAt(text, bench.cursor.current)
  if (before?.list !== 'nodes') return tEditor('form.step.where')
  const piece = pieceOf(text, before)
  const read = readPiece(piece.text)
  const node = read && below(read.tree, ['nodes', 0])
  if (!node) return refusalWords({ refused: 'unreadable' })
  const next = below(node, ['next'])
  if (!next) return tEditor('form.step.split')
  const taken = new Set([...files.values()].flatMap((each) => entriesIn(each).map((entry) => idOf(each, entry))))
  const id = idFor(title, taken)
  const led = leadTo(piece.text, next, id)
  if (isRefusal(led)) return refusalWords(led)
  const now = applyFixes(text, [{ ...led, from: led.from + piece.offset, to: led.to + piece.offset }])
  const at = entryWithId(now, idOf(text, before), 'nodes') as EntryPlace
  const column = columnOf(now, beginningOf(now, at))
  const lines = linesOf(freshStep(id, title, node, wordsOf(next) as Fresh), column)
  const whole = `${now.slice(0, at.to)}\n\n${lines}${now.slice(at.to)}`
  bench.edit(file, [narrowed(text, { from: 0, to: text.length, text: whole })])
  const from = whole.indexOf('- id:', at.to)
  bench.show({ file, from, to: from })
  bench.tell(tEditor('form.added', { name: title, id }))
  return ''
}

/** The edit that lets a step lead to another one, whatever stood there before: one step, or a list of them with conditions. */
const leadTo = (piece: string, next: Tree, id: string): Edit | ReturnType<typeof removeLabel> => {
  const path = ['nodes', 0, 'next']
  if (next.kind === 'text') return editValue(piece, path, id)
  const cut = removeLabel(piece, path)
  if (isRefusal(cut)) return cut
  const without = applyFixes(piece, [cut])
  const put = editValue(without, path, id, ['id', 'kind', 'questions'])
  return isRefusal(put) ? put : narrowed(piece, { from: 0, to: piece.length, text: applyFixes(without, [put]) })
}

const freshStep = (id: string, title: string, before: Tree, next: Fresh): Fresh => {
  const option = (own: string, number: number, leaning: string, more?: { readonly historical: 'yes' }): Fresh =>
    freshOption(own, tEditor('form.fresh.option', { number }), leaning, more)
  return {
    id,
    kind: 'turning point',
    date: textAt(before, ['date']),
    place: textAt(before, ['place']),
    title,
    situation: tEditor('form.fresh.situation'),
    options: [option('first', 1, '40', { historical: 'yes' }), option('second', 2, '30'), option('third', 3, '30')],
    record: { headline: tEditor('form.fresh.headline'), summary: tEditor('form.fresh.summary') },
    next,
  }
}
