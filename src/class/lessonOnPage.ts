import type { PlainTexts, Scenario } from '../scenario/index.ts'
import type { Lesson, LessonLength } from '../scenario/lesson.ts'

/** What every view of a chosen lesson works from. */
export interface LessonOnPage {
  readonly lesson: Lesson
  readonly scenario: Scenario
  readonly plain: PlainTexts
}

/** One line of the list of lessons, written by the build. */
export interface LessonLine {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly about: string
  readonly scenario: string
  /** Minutes of play by computation; a length is missing where the lesson does not offer it. */
  readonly minutes: Readonly<Partial<Record<LessonLength, number>>>
}

const made = async <Made>(path: string): Promise<Made> => {
  const answer = await fetch(new URL(path, document.baseURI))
  if (!answer.ok) throw new Error(answer.statusText)
  return (await answer.json()) as Made
}

/** All lessons that came with the page. */
export const fetchLessons = (): Promise<readonly LessonLine[]> => made('lessons/index.json')

/** One lesson with its story. Throws where it cannot be fetched: the caller says so and offers to try again. */
export const fetchLesson = async (id: string): Promise<LessonOnPage> => {
  const lesson = await made<Lesson>(`lessons/${id}.json`)
  const [scenario, plain] = await Promise.all([
    made<Scenario>(`scenarios/${lesson.scenario}.json`),
    made<PlainTexts>(`scenarios/${lesson.scenario}.plain.json`),
  ])
  return { lesson, scenario, plain }
}
