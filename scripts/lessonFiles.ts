import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { LessonLine } from '../src/class/lessonOnPage.ts'
import { lessonFindings } from '../src/classroom/findings.ts'
import { decisionsOf, minutesOf } from '../src/classroom/index.ts'
import { scenarioFiles } from '../src/cli/files.ts'
import { type Lesson, lessonLengths } from '../src/scenario/lesson.ts'
import { type Diagnostic, type Loaded, loadLesson } from '../src/scenario/load.ts'
import { bareText } from '../src/scenario/words.ts'

/** What becomes of `scenarios/lessons`: the files that the class page fetches, or what keeps them from being made. */
export interface LessonFiles {
  /** By name, below `lessons/`: `index.json`, in the order of the story, and one for each lesson. Empty where there is an error. */
  readonly files: Readonly<Record<string, unknown>>
  readonly diagnostics: readonly Diagnostic[]
  readonly texts: ReadonlyMap<string, string>
}

/** Reads and plays every lesson of a folder against its scenario, which `loaded` gives by its id. */
export const lessonFiles = (folder: string, loaded: (id: string) => Loaded | undefined): LessonFiles => {
  const texts = new Map<string, string>()
  const diagnostics: Diagnostic[] = []
  const files: Record<string, unknown> = {}
  const lines: { readonly day: string; readonly line: LessonLine }[] = []
  for (const file of existsSync(folder) ? (scenarioFiles(folder) ?? []) : []) {
    const read = loadLesson(file, (id) => loaded(id)?.scenario)
    for (const [path, text] of read.texts) texts.set(path, text)
    diagnostics.push(...lessonFindings(read))
    const { lesson, scenario } = read
    if (!lesson || !scenario) continue
    files[`${lesson.id}.json`] = lesson
    const nodes = scenario.parts.flatMap((part) => part.nodes)
    const day = nodes.find(({ id }) => id === lesson.decisions[0]?.node)?.date ?? ''
    lines.push({ day, line: lineOf(lesson, (length) => minutesOf(scenario, lesson, length)?.minutes) })
  }
  if (diagnostics.some((each) => each.severity === 'error')) return { files: {}, diagnostics, texts }
  return {
    files: { 'index.json': lines.toSorted((a, b) => a.day.localeCompare(b.day)).map(({ line }) => line), ...files },
    diagnostics,
    texts,
  }
}

/** Where the lessons of a folder of scenarios lie. */
export const lessonFolder = (scenarios: string): string => join(scenarios, 'lessons')

const lineOf = (lesson: Lesson, minutes: (length: (typeof lessonLengths)[number]) => number | undefined): LessonLine => ({
  id: lesson.id,
  title: lesson.title,
  question: lesson.question,
  about: bareText(lesson.about),
  scenario: lesson.scenario,
  minutes: Object.fromEntries(
    lessonLengths.flatMap((length) => (decisionsOf(lesson, length).length > 0 ? [[length, minutes(length)]] : [])),
  ),
})
