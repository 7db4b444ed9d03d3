import type { Person, Term, Text } from '../scenario/index.ts'
import { bareText, textsOf } from '../scenario/words.ts'
import type { Course } from './course.ts'
import type { Pack, Slip } from './pack.ts'

/** Everybody and everything that the papers of a lesson name and the story can explain, in alphabetical order. */
interface Named {
  readonly people: readonly Person[]
  readonly terms: readonly Term[]
}

/** Finds people by their last name and terms by their words, in all that groups and records say. */
export const namedIn = ({ scenario, lesson }: Course, pack: Pack): Named => {
  const text = papersOf({ lesson }, pack).map(bareText).join('\n')
  const words = new Set(text.match(/[\p{L}\p{N}-]+/gu))
  const speaking = new Set([
    ...lesson.roles.map(({ person }) => person),
    ...pack.sheets.flatMap(({ advice }) => advice.map(({ who }) => who)),
  ])
  const lower = text.toLowerCase()
  return {
    people: scenario.people
      .filter(({ id, name }) => speaking.has(id) || words.has(lastName({ name })))
      .toSorted((a, b) => lastName(a).localeCompare(lastName(b))),
    terms: scenario.glossary
      .filter(({ term }) => lower.includes(term.replace(/\s*\(.*\)/u, '').toLowerCase()))
      .toSorted((a, b) => a.term.localeCompare(b.term)),
  }
}

const lastName = ({ name }: Pick<Person, 'name'>): string => name.split(' ').at(-1) ?? name

const papersOf = ({ lesson }: Pick<Course, 'lesson'>, { sheets }: Pack): readonly Text[] => [
  lesson.question,
  lesson.setting,
  ...lesson.roles.map(({ aim }) => aim),
  ...sheets.flatMap(({ point, decision, advice }) => [
    ...decision.evidence.flatMap(({ origin, text }) => [origin, text]),
    textsOf(point).text ?? '',
    ...advice.map(({ urges }) => urges),
    ...point.options.flatMap(({ label, detail, risk, outcome }) => [label, detail, risk, outcome]),
    point.record.headline,
    point.record.summary,
    ...point.record.claims.map(({ text }) => text),
  ]),
]

/**
 * A slip that a debrief can test first: invented, argued for by somebody at the time, and neither certain nor idle; of several the
 * one in the middle of the lesson. Undefined where the lesson has no such way.
 */
export const slipToTest = ({ slips, sheets }: Pack): Slip | undefined => {
  const open = sheets.flatMap(({ point }) =>
    slips.filter(
      ({ node, option }) =>
        node === point.id &&
        !option.historical &&
        option.plausibility.grade === 'moderate' &&
        option.plausibility.arguedBy !== '',
    ),
  )
  return open[Math.floor(open.length / 2)]
}
