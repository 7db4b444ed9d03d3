import { decodePath, type PathProblem } from '../engine/index.ts'
import { diagnose } from '../scenario/diagnostics/report.ts'
import type { Scenario } from '../scenario/index.ts'
import { type Lesson, type LessonLength, lessonLengths } from '../scenario/lesson.ts'
import type { Diagnostic, LoadedLesson } from '../scenario/load.ts'
import { type LessonMinutes, minutesOf } from './minutes.ts'
import { alongHistory, decisionsOf } from './road.ts'

/**
 * Everything that is said of a lesson: what reading it found, and where that found no error, what playing it finds: a road
 * before that cannot be followed, a decision that history's road never reaches, a length that does not fit its minutes.
 */
export const lessonFindings = ({ lesson, scenario, diagnostics, spanAt }: LoadedLesson): readonly Diagnostic[] => {
  if (!lesson || !scenario) return diagnostics
  const bad = faultyCode(scenario, lesson)
  if (bad !== undefined) return [...diagnostics, diagnose('lesson-code', spanAt(['before']), { detail: bad })]
  const at = (node: string) => lesson.decisions.findIndex((each) => each.node === node)
  const offered = lessonLengths.filter((length) => decisionsOf(lesson, length).length > 0)
  const missed = new Set(offered.flatMap((length) => missedIn(scenario, lesson, length)))
  if (missed.size > 0) {
    const told = [...missed].map((node) =>
      diagnose('lesson-road', spanAt(['decisions', at(node), 'decision']), { where: `Decision ${at(node) + 1} (${node})` }),
    )
    return [...diagnostics, ...told]
  }
  const long = offered.flatMap((length) => {
    const minutes = minutesOf(scenario, lesson, length)
    if (!minutes || minutes.seconds <= length * 60) return []
    const cut = cutOf(minutes, minutes.seconds - length * 60)
    const words = {
      length,
      count: inMinutes(minutes.seconds),
      most: inMinutes(minutes.seconds - length * 60),
      name: cut?.node ?? '',
      saves: inMinutes(cut?.seconds ?? 0),
    }
    return [diagnose('lesson-too-long', spanAt(['decisions', at(words.name), 'decision']), words)]
  })
  return [...diagnostics, ...long]
}

const missedIn = (scenario: Scenario, lesson: Lesson, length: LessonLength): readonly string[] => {
  const met = alongHistory(scenario, lesson, length)?.map(({ ask }) => ask?.decision.node) ?? []
  return decisionsOf(lesson, length).flatMap(({ node }) => (met.includes(node) ? [] : [node]))
}

/** The decision to leave out: the least that is enough, or else the longest. The first and the last hold a lesson together. */
const cutOf = ({ decisions }: LessonMinutes, over: number): LessonMinutes['decisions'][number] | undefined => {
  const between = decisions.length > 2 ? decisions.slice(1, -1) : decisions
  const rising = [...between].sort((a, b) => a.seconds - b.seconds)
  return rising.find((each) => each.seconds >= over) ?? rising.at(-1)
}

const inMinutes = (seconds: number): string => {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return [...(minutes > 0 ? [`${minutes} min`] : []), ...(rest > 0 ? [`${rest} s`] : [])].join(' ')
}

/** Why the road before cannot be followed, in words. */
const faultyCode = (scenario: Scenario, { before }: Lesson): string | undefined => {
  if (before === 'history') return undefined
  const read = decodePath(scenario, before.code)
  return 'journal' in read ? undefined : problemInWords(read)
}

const problemInWords = (found: PathProblem): string => {
  switch (found.problem) {
    case 'empty':
      return 'there is no code.'
    case 'sign':
      return `no code has “${found.sign}” in it.`
    case 'mistyped':
      return 'the code is mistyped, or not whole.'
    case 'version':
      return `the code is from version ${found.version} of the story.`
    case 'unfollowed':
    case 'decision':
      return `the code is from version ${found.version} of the story, and its road is no more.`
  }
}
