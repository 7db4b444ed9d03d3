import type { Diagnostic, Edit } from '../scenario/load.ts'
import { changeBetween, shifted } from '../scenario/read/pieces.ts'
import { type Cell, cell } from '../session/cell.ts'
import { tEditor } from '../ui/messages/editor/index.ts'
import { type Checker, type CheckListener, startChecker } from '../worker/askCheck.ts'
import type { Compiled, Project, Reading, Workbench } from './workbench.ts'

/** What the bench needs of the text pane: it holds the texts as they are written, with what can be undone in them. */
export interface Sheets {
  /** Takes in all texts anew; what could be undone before is gone. */
  open(files: ReadonlyMap<string, string>): void
  edit(file: string, edits: readonly Edit[]): void
  add(file: string, text: string): void
  remove(file: string): void
  show(file: string): void
  select(from: number, to: number, focus: boolean): void
}

/** What the text pane tells the bench. */
export interface SheetsListener {
  text(file: string, text: string): void
  cursor(offset: number): void
}

/** The bench with what only the frame may do. */
export interface Bench extends Workbench {
  /** What was last told; `count` tells the same words told twice apart. */
  readonly notice: Cell<{ readonly words: string; readonly count: number }>
  /** Turned on when the text pane has to come to the front, on a narrow screen. */
  readonly wantsText: Cell<number>
  /** Has every certain mistake mended, each file in one step that can be undone. */
  mendAll(): void
}

/**
 * The one workbench of a page. Every change of a text is read by the checker, whose answers become `reading` and `lastGood`; while
 * the texts are sound, `reading.compiled` may lag behind its diagnostics by a moment.
 */
export const createBench = (
  makeSheets: (listener: SheetsListener) => Sheets,
  first: Project,
  start: (listener: CheckListener) => Checker = startChecker,
): Bench => {
  const project = cell<Project>({ name: first.name, files: new Map() })
  const file = cell('')
  const cursor = cell(0)
  const reading = cell<Reading>({ project: project.current, diagnostics: [] })
  const lastGood = cell<Compiled | undefined>(undefined)
  const found = cell<readonly Diagnostic[]>([])
  const notice = cell({ words: '', count: 0 })
  const wantsText = cell(0)
  const names = new WeakMap<ReadonlyMap<string, string>, Project>()

  const tell = (words: string): void => notice.set({ words, count: notice.current.count + 1 })
  const put = (next: Project): void => {
    names.set(next.files, next)
    project.set(next)
    checker.check(next.files)
  }
  const withFile = (path: string, text: string | undefined): Project => {
    const files = new Map(project.current.files)
    if (text === undefined) files.delete(path)
    else files.set(path, text)
    return { ...project.current, files }
  }
  const sheets = makeSheets({
    text: (path, text) => {
      const [edit] = found.current.length > 0 ? differenceOf(project.current.files.get(path) ?? '', text) : []
      if (edit) found.set(found.current.flatMap((each) => (each.file === path ? after(each, edit) : [each])))
      put(withFile(path, text))
    },
    cursor: (offset) => cursor.set(offset),
  })
  const turnTo = (path: string): void => {
    if (!project.current.files.has(path)) return
    sheets.show(path)
    file.set(path)
  }
  const bench: Bench = {
    project,
    file,
    cursor,
    reading,
    lastGood,
    found,
    setFound: (list) => found.set(list),
    notice,
    wantsText,
    open: ({ name, files }) => {
      const texts = new Map([...files].map(([path, text]) => [path, asWritten(text)]))
      lastGood.set(undefined)
      found.set([])
      sheets.open(texts)
      put({ name, files: texts })
      reading.set({ project: project.current, diagnostics: [] })
      turnTo(mainOf(texts))
      cursor.set(0)
    },
    edit: (path, edits) => sheets.edit(path, edits),
    addFile: (path, text) => {
      sheets.add(path, asWritten(text))
      put(withFile(path, asWritten(text)))
    },
    removeFile: (path) => {
      const isShown = file.current === path
      put(withFile(path, undefined))
      if (isShown) turnTo(mainOf(project.current.files))
      sheets.remove(path)
    },
    turnTo,
    show: ({ file: path, from, to }, focus = false) => {
      if (!project.current.files.has(path)) return
      if (file.current !== path) turnTo(path)
      if (focus) wantsText.set(wantsText.current + 1)
      sheets.select(from, to, focus)
    },
    tell,
    mendAll: () => checker.mend(),
  }
  const checker = start({
    diagnostics: (files, diagnostics) => {
      const read = names.get(files)
      if (!read) return
      const isSound = diagnostics.every((each) => each.severity !== 'error')
      reading.set({ project: read, diagnostics, ...(isSound && lastGood.current ? { compiled: lastGood.current } : {}) })
    },
    story: (files, story) => {
      const read = names.get(files)
      lastGood.set(story)
      if (read) reading.set({ ...reading.current, project: read, compiled: story })
    },
    mended: (files, changed, count) => {
      if (files !== project.current.files) return tell(tEditor('text.mend.again'))
      for (const { path, text } of changed) bench.edit(path, differenceOf(files.get(path) ?? '', text))
      tell(count === 0 ? tEditor('text.mend.none') : tEditor('text.mend.done', { count }))
    },
    failed: () => tell(tEditor('text.checker.failed')),
  })
  bench.open(first)
  return bench
}

/** A text as the text pane counts it: no mark at its beginning, and one sign for every end of a line. */
const asWritten = (text: string): string => text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')

/** `scenario.yaml` nearest to the top, or the first file. */
export const mainOf = (files: ReadonlyMap<string, string>): string => {
  const depth = (path: string) => path.split('/').length
  const named = [...files.keys()].filter((path) => /(?:^|\/)scenario\.ya?ml$/u.test(path))
  return named.sort((a, b) => depth(a) - depth(b))[0] ?? [...files.keys()][0] ?? ''
}

/** The one stretch in which two texts differ, as an edit of the first; none where they are the same. */
const differenceOf = (old: string, text: string): readonly Edit[] => {
  const change = changeBetween(old, text)
  return change ? [{ from: change.from, to: change.to, text: text.slice(change.from, change.to + change.by) }] : []
}

/** A finding where it stands after an edit; one whose own words changed is gone until it is found anew. */
const after = (each: Diagnostic, { from, to, text }: Edit): readonly Diagnostic[] => {
  if (each.to <= from) return [each]
  const by = text.length - (to - from)
  return each.from >= to ? [shifted(each, by)] : []
}
