import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts'
import { diagnose } from '../diagnostics/report.ts'
import type { Lesson, LessonLength } from '../lesson.ts'
import { labelBelow, type Path, plainOf, spanAt } from '../read/combine.ts'
import { explainIssues } from '../read/explainIssue.ts'
import { readText, type SourceFile } from '../read/fileCheck.ts'
import { readTree } from '../read/tree.ts'
import type { Scenario } from '../scenario.ts'
import { checkLesson } from './check.ts'
import { lessonForm } from './form.ts'
import { lessonShape, type WrittenLesson } from './shape.ts'

export interface LoadedLesson {
  /** Only when there is no error. */
  readonly lesson?: Lesson
  /** The scenario that it cuts; there whenever `lesson` is. */
  readonly scenario?: Scenario
  /** From top to bottom. */
  readonly diagnostics: readonly Diagnostic[]
  /** What the file held, by its path, for counting out lines. */
  readonly texts: ReadonlyMap<string, string>
  /** Where a label or a value of the lesson stands in its file, for what playing it finds. */
  readonly spanAt: (path: Path) => Span
}

/**
 * Reads one lesson from its file: the file check, the YAML reader, the shapes, the cross-checks against its scenario, which
 * `scenarioOf` gives by its id. Each layer speaks only when the one before found nothing. Never throws, whatever the bytes
 * are. Whether it fits its minutes only playing it can tell: `lessonFindings` in `src/classroom`.
 */
export const loadLesson = (file: SourceFile, scenarioOf: (id: string) => Scenario | undefined): LoadedLesson => {
  const start: Span = { file: file.path, from: 0, to: 0 }
  const { text, diagnostics: odd } = readText(file)
  const texts = new Map([[file.path, text]])
  const nowhere = { texts, spanAt: () => start }
  if (odd.length > 0) return { ...nowhere, diagnostics: odd }
  const { tree, diagnostics: found } = readTree(file.path, text)
  if (!tree) return { ...nowhere, diagnostics: found.map(asLesson) }
  const diagnostics = [...found]
  const values = plainOf(tree, diagnostics)
  const here = { texts, spanAt: (path: Path) => spanAt(tree, path) }
  const parsed = lessonShape.safeParse(values)
  if (!parsed.success) {
    const all = [...diagnostics, ...explainIssues(tree, parsed.error.issues, lessonForm)]
    return { ...here, diagnostics: all.sort((a, b) => a.from - b.from) }
  }
  const written = parsed.data
  const scenario = scenarioOf(written.scenario)
  if (!scenario) {
    diagnostics.push(diagnose('lesson-scenario', spanAt(tree, ['scenario']), { name: written.scenario, detail: '' }))
    return { ...here, diagnostics }
  }
  checkLesson(written, scenario, tree, (code, path, words = {}, label) => {
    const span = label === undefined ? spanAt(tree, path) : labelBelow(tree, path, label)
    const { near, name } = words
    // Certain where the span is the misspelt name and nothing else.
    const isName = near !== undefined && span.to - span.from === String(name).length
    diagnostics.push(diagnose(code, span, words, isName ? { from: span.from, to: span.to, text: String(near) } : undefined))
  })
  const isSound = diagnostics.every((each) => each.severity !== 'error')
  const sorted = diagnostics.slice(0, mostTold).sort((a, b) => a.from - b.from)
  return { ...here, scenario, diagnostics: sorted, ...(isSound ? { lesson: assembled(written) } : {}) }
}

/** More than anybody reads. */
const mostTold = 100

const asLesson = (each: Diagnostic): Diagnostic => (each.code === 'not-a-scenario' ? diagnose('not-a-lesson', each) : each)

const assembled = (written: WrittenLesson): Lesson => {
  const { before, decisions, 'plain-setting': plainSetting, 'content-notes': contentNotes, ...rest } = written
  return {
    ...rest,
    before: before.toLowerCase() === 'history' ? 'history' : { code: before },
    ...(plainSetting === '' ? {} : { plainSetting }),
    decisions: decisions.map(({ decision, lengths, compare, ...each }) => ({
      ...each,
      node: decision,
      lengths: lengths.map((length) => Number(length) as LessonLength),
      ...(compare === undefined || compare === '' ? {} : { compare }),
    })),
    contentNotes,
  }
}
