import { cleanSigns, fromSigns, hashOf, inGroups, nodeOf, signs, toSigns, wrongSign } from '../engine/index.ts'
import { choiceIds, type OptionId, type Scenario } from '../scenario/index.ts'
import { type Lesson, type LessonDecision, lessonLengths } from '../scenario/lesson.ts'
import { standingOf } from './course.ts'
import { type CheckId, checkIds, type Entry, type GroupResult } from './entry.ts'
import { nameOf, namesCount, numberOfName } from './groupName.ts'
import { mostSeats } from './groupState.ts'
import { decisionsOf } from './road.ts'

/**
 * Why a code was refused. `sign`: a letter that no code has. `mistyped`: the check does not fit. `lesson`: a sound code of another
 * lesson, whose `lessonMark` is given. `version`: of this lesson, made with another edition of it or of its story.
 */
export type ClassCodeProblem =
  | { readonly problem: 'empty' | 'mistyped' | 'version' }
  | { readonly problem: 'sign'; readonly sign: string }
  | { readonly problem: 'lesson'; readonly mark: number }

const radix = { check: 2 ** 20, lesson: 2 ** 12, edition: 2 ** 12, size: mostSeats + 1, minute: 128, code: 32 ** 8 } as const
/** No decision lies so far. */
const mostSigns = 80

type Digit = readonly [value: number, radix: number]

/** A lesson in a code: twelve bits of its id. */
export const lessonMark = (id: string): number => hashOf(`lesson ${id}`) % radix.lesson

/**
 * What a group decided, as a code that can be typed: lesson and edition, length, the group's code, name and size, each decision
 * with confidence and cited sources, which decision mattered most, which checks were doubted, and a check over all of it. Reasons,
 * words and tickets travel in the file alone. In groups of four, at most 60 signs for six decisions.
 */
export const encodeClassCode = (scenario: Scenario, lesson: Lesson, result: GroupResult): string => {
  const decisions = decisionsOf(lesson, result.length)
  const last = Math.max(-1, ...result.entries.map((entry) => decisions.findIndex(({ node }) => node === entry.node)))
  const nameNumber = numberOfName(result.name)
  const { matteredBefore, matteredAfter, doubts } = result.debrief
  const digits: Digit[] = [
    [lessonMark(lesson.id), radix.lesson],
    [editionOf(scenario, lesson), radix.edition],
    [lessonLengths.indexOf(result.length), lessonLengths.length],
    [Number(fromSigns(result.code)), radix.code],
    [nameNumber < 0 ? namesCount : nameNumber, namesCount + 1],
    [Math.min(result.size, mostSeats), radix.size],
    [Math.min(result.joinedAtMinute, radix.minute - 1), radix.minute],
    [result.readingLevel === 'plain' ? 1 : 0, 2],
    ...decisions.flatMap((decision, at): Digit[] => {
      const entry = result.entries.find(({ node }) => node === decision.node)
      const ids = choiceIds(nodeOf(scenario, decision.node))
      if (!entry) return [[at < last || result.skipped?.includes(decision.node) ? 1 : 0, ids.length + 2]]
      return [
        [2 + Math.max(0, ids.indexOf(entry.option)), ids.length + 2],
        [entry.confidence ?? 0, 5],
        [entry.cited ? 1 + maskOf(decision.evidence, entry.cited) : 0, 1 + 2 ** decision.evidence.length],
      ]
    }),
    [1 + decisions.findIndex(({ node }) => node === matteredBefore), decisions.length + 1],
    [1 + decisions.findIndex(({ node }) => node === matteredAfter), decisions.length + 1],
    [
      doubts ? 1 + checkIds.reduce((sum, check, at) => sum + (doubts.includes(check) ? 2 ** at : 0), 0) : 0,
      1 + 2 ** checkIds.length,
    ],
  ]
  const number = digits.reduceRight((sum, [value, of]) => sum * BigInt(of) + BigInt(value), 0n)
  return inGroups(toSigns(number * BigInt(radix.check) + BigInt(checkOf(number))))
}

/** Reads a code typed by hand, pasted or seen by a camera; everything but case, spaces, dashes and lookalikes must fit exactly. */
export const decodeClassCode = (
  scenario: Scenario,
  lesson: Lesson,
  code: string,
): { readonly result: GroupResult } | ClassCodeProblem => {
  const clean = cleanSigns(code)
  if (clean === '') return { problem: 'empty' }
  const wrong = wrongSign(clean)
  if (wrong !== undefined) return { problem: 'sign', sign: wrong }
  if (clean.length > mostSigns) return { problem: 'mistyped' }
  const whole = fromSigns(clean)
  const number = whole / BigInt(radix.check)
  if (toSigns(whole) !== clean || Number(whole % BigInt(radix.check)) !== checkOf(number)) return { problem: 'mistyped' }
  let rest = number
  const take = (of: number): number => {
    const value = Number(rest % BigInt(of))
    rest /= BigInt(of)
    return value
  }
  const mark = take(radix.lesson)
  if (mark !== lessonMark(lesson.id)) return { problem: 'lesson', mark }
  if (take(radix.edition) !== editionOf(scenario, lesson)) return { problem: 'version' }
  const length = lessonLengths[take(lessonLengths.length)] ?? 25
  const groupCode = groupCodeOf(take(radix.code))
  const nameNumber = take(namesCount + 1)
  const [size, joinedAtMinute, plain] = [take(radix.size), take(radix.minute), take(2)]
  const decisions = decisionsOf(lesson, length)
  const entries: Entry[] = []
  const skipped: string[] = []
  for (const decision of decisions) {
    const ids = choiceIds(nodeOf(scenario, decision.node))
    const digit = take(ids.length + 2)
    if (digit === 1) skipped.push(decision.node)
    if (digit < 2) continue
    const confidence = take(5) as 0 | 1 | 2 | 3 | 4
    const cited = take(1 + 2 ** decision.evidence.length)
    entries.push({
      node: decision.node,
      option: (ids[digit - 2] ?? '') as OptionId,
      ...(confidence === 0 ? {} : { confidence }),
      ...(cited === 0 ? {} : { cited: citedIn(decision.evidence, cited - 1) }),
    })
  }
  const matteredBefore = decisions[take(decisions.length + 1) - 1]?.node
  const matteredAfter = decisions[take(decisions.length + 1) - 1]?.node
  const doubts = take(1 + 2 ** checkIds.length)
  const standing = standingOf({ scenario, lesson, length }, { entries, skipped })
  if (rest !== 0n || !standing) return { problem: 'mistyped' }
  const borrowed = standing.turns.filter((turn) => turn.borrowed).map((turn) => turn.node)
  return {
    result: {
      format: 'left-of-october/group',
      formatVersion: 1,
      lesson: lesson.id,
      lessonVersion: lesson.version,
      length,
      code: groupCode,
      name: nameNumber === namesCount ? '' : nameOf(nameNumber),
      size,
      joinedAtMinute,
      readingLevel: plain === 1 ? 'plain' : 'standard',
      journal: standing.stand.own.journal,
      entries: entries.map((entry) => (borrowed.includes(entry.node) ? { ...entry, borrowed: true } : entry)),
      ...(skipped.length > 0 ? { skipped } : {}),
      debrief: {
        ...(matteredBefore === undefined ? {} : { matteredBefore }),
        ...(matteredAfter === undefined ? {} : { matteredAfter }),
        ...(doubts === 0 ? {} : { doubts: doubtsIn(doubts - 1) }),
      },
      tickets: [],
      came: 'code',
    },
  }
}

/** A group's code of 8 signs. `number` is a whole number below 32^8, drawn by the shell. */
export const groupCodeOf = (number: number): string => toSigns(BigInt(number)).padStart(8, signs[0])

const maskOf = (evidence: LessonDecision['evidence'], cited: readonly string[]): number =>
  evidence.reduce((sum, { source }, at) => sum + (cited.includes(source) ? 2 ** at : 0), 0)

const citedIn = (evidence: LessonDecision['evidence'], mask: number) =>
  evidence.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1).map(({ source }) => source)

const doubtsIn = (mask: number): readonly CheckId[] => checkIds.filter((_, at) => Math.floor(mask / 2 ** at) % 2 === 1)

/** Everything that a code's digits count in: another order of options or sources is another edition. */
const editionOf = (scenario: Scenario, lesson: Lesson): number =>
  hashOf(
    JSON.stringify([
      lesson.version,
      scenario.meta.id,
      scenario.meta.version,
      lesson.decisions.map(({ node, lengths, evidence }) => [
        node,
        lengths,
        choiceIds(nodeOf(scenario, node)),
        evidence.map(({ source }) => source),
      ]),
    ]),
  ) % radix.edition

const checkOf = (number: bigint): number => hashOf(`class ${toSigns(number)}`) % radix.check
