import { type Form, idAt, type Path } from '../read/combine.ts'
import type { Tree } from '../read/tree.ts'
import { lessonLists, lessonShape } from './shape.ts'

/** How mistakes in the labels of a lesson file are told. */
export const lessonForm: Form = {
  where: (tree, path) => whereInLesson(tree, path),
  labels: (_, path) => {
    const list = path.findLast((step) => typeof step === 'string')
    const shape = typeof path.at(-1) === 'number' ? lessonLists[list as keyof typeof lessonLists] : lessonShape
    return Object.keys((shape ?? lessonShape).shape)
  },
  guide: 'docs/lessons.md',
}

/** Where in a lesson a path lies, for a reader: "Decision 2 (vikzhel), source 1". */
export const whereInLesson = (tree: Tree, path: Path): string => {
  const [list, at, below, item] = path
  if (typeof list !== 'string' || typeof at !== 'number') return 'The lesson'
  const [word, key] = entries[list] ?? [list, 'id']
  const own = idAt(tree, [list, at, key])
  const head = `${word} ${at + 1}${own ? ` (${own})` : ''}`
  return below === 'evidence' && typeof item === 'number' ? `${head}, source ${item + 1}` : head
}

/** What an entry of a list is called, and by which label it is known. */
const entries: Readonly<Record<string, readonly [word: string, key: string]>> = {
  decisions: ['Decision', 'decision'],
  roles: ['Role', 'person'],
  exit: ['Question', 'id'],
}
