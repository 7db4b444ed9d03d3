import { dirname, join } from 'node:path'
import { lessonFindings } from '../classroom/findings.ts'
import type { Scenario } from '../scenario/index.ts'
import {
  type LoadedLesson,
  loadLesson,
  loadScenario,
  type PrintedDiagnostic,
  printable,
  type SourceFile,
} from '../scenario/load.ts'
import { scenarioFiles } from './files.ts'

/** Whether a file is a lesson: it lies in a folder `lessons`, or lists decisions at its top. */
export const isLesson = ({ path, bytes }: SourceFile): boolean =>
  /(?:^|[\\/])lessons[\\/][^\\/]+$/u.test(path) ||
  /^decisions:/mu.test(typeof bytes === 'string' ? bytes : new TextDecoder().decode(bytes))

/** Reads lessons, each beside its scenario; a scenario is read once for all of them. */
export const lessonReader = (): ((file: SourceFile) => LoadedLesson) => {
  const known = new Map<string, Scenario | undefined>()
  const scenarioIn = (folder: string): Scenario | undefined => {
    if (!known.has(folder)) known.set(folder, loadScenario(scenarioFiles(folder) ?? []).scenario)
    return known.get(folder)
  }
  return (file) =>
    loadLesson(file, (id) => {
      const here = dirname(file.path)
      for (const folder of [join(here, '..', id), join(here, id), join('scenarios', id)]) {
        const scenario = scenarioIn(folder)
        if (scenario) return scenario
      }
      return undefined
    })
}

/** What is said of some lessons, with its places counted out. */
export const printedLessons = (files: readonly SourceFile[]): readonly PrintedDiagnostic[] => {
  const read = lessonReader()
  return files.flatMap((file) => {
    const loaded = read(file)
    return lessonFindings(loaded).map((each) => printable(each, loaded.texts))
  })
}
