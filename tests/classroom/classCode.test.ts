import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Course,
  checkIds,
  decodeClassCode,
  type Entry,
  encodeClassCode,
  type GroupResult,
  groupCodeOf,
  joinAddress,
  lessonMark,
  nameOf,
  namesCount,
  readJoinAddress,
  resultOf,
  standingOf,
} from '../../src/classroom/index.ts'
import { nodeOf, openOptions } from '../../src/engine/index.ts'
import type { Lesson, LessonLength } from '../../src/scenario/lesson.ts'
import { slipped, slips, sloppy } from '../engine/mistyping.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { fresh } from './groupEvents.ts'
import { longLesson, sampleLesson } from './sampleLesson.ts'

/** What a group leaves that took the dice's options, skipped some decisions, and stopped somewhere. */
const diced = (lesson: Lesson, length: LessonLength, dice: readonly number[], code: number): GroupResult => {
  const course: Course = { scenario, lesson, length }
  const entries: Entry[] = []
  const skipped: string[] = []
  for (const die of dice) {
    const ask = standingOf(course, { entries, skipped })?.stand.ask
    if (!ask) break
    const node = nodeOf(scenario, ask.decision.node)
    const open = node.kind === 'turning point' ? openOptions(node, ask.play.values) : []
    if (die % 5 === 0) skipped.push(node.id)
    else
      entries.push({
        node: node.id,
        option: open[die % open.length]?.id ?? '',
        ...(ask.borrowed ? { borrowed: true } : {}),
        reason: 'typed',
        confidence: ((die % 4) + 1) as 1,
        cited: ask.decision.evidence.filter((_, at) => (die >> at) % 2 === 1).map(({ source }) => source),
      })
  }
  const play = {
    ...fresh({ length }),
    lesson: lesson.id,
    entries,
    skipped,
    code: groupCodeOf(code),
    nameNumber: code % namesCount,
  }
  const [a, b] = [entries[0]?.node, entries.at(-1)?.node]
  const debrief =
    a && b ? { matteredBefore: a, matteredAfter: b, doubts: checkIds.filter((_, at) => (code >> at) % 2 === 1) } : {}
  return { ...resultOf(course, play)!, lessonVersion: lesson.version, debrief }
}

/** What of a result fits into a code. */
const carried = (result: GroupResult): GroupResult => ({
  ...result,
  came: 'code',
  entries: result.entries.map(({ reason, ...entry }) => entry),
})

const dice = fc.array(fc.nat(9999), { maxLength: 7 })
const codes = fc.nat(2 ** 31 - 1)

describe('the code of a group', () => {
  it('brings back what was decided, borrowed or skipped, how sure and by which sources', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(sampleLesson, longLesson),
        fc.constantFrom(15 as const, 25, 35),
        dice,
        codes,
        (lesson, length, rolls, code) => {
          const result = diced(lesson, length, rolls, code)
          expect(decodeClassCode(scenario, lesson, encodeClassCode(scenario, lesson, result))).toEqual({
            result: carried(result),
          })
        },
      ),
      { numRuns: 80 },
    )
  })

  it('has fewer than 60 signs for six decisions', () => {
    const lengths = fc
      .sample(fc.tuple(fc.array(fc.nat(9999), { minLength: 7, maxLength: 7 }), codes), 20)
      .map(([rolls, code]) => {
        const result = diced(
          longLesson,
          35,
          rolls.map((roll) => (roll % 5 === 0 ? roll + 1 : roll)),
          code,
        )
        return encodeClassCode(scenario, longLesson, result).length
      })
    expect(Math.max(...lengths)).toBeLessThan(60)
  })

  it('does not mind case, spaces, dashes and lookalikes', () => {
    const code = encodeClassCode(scenario, sampleLesson, diced(sampleLesson, 25, [1, 2, 3, 4], 99))
    expect(decodeClassCode(scenario, sampleLesson, sloppy(code))).toEqual(decodeClassCode(scenario, sampleLesson, code))
  })

  it('is refused with one wrong, swapped, lost or doubled sign, and never read as another group', () => {
    fc.assert(
      fc.property(dice, codes, slips, (rolls, seed, slip) => {
        const code = encodeClassCode(scenario, sampleLesson, diced(sampleLesson, 25, rolls, seed)).replaceAll('-', '')
        const typed = slipped(code, slip)
        if (typed !== code) expect(decodeClassCode(scenario, sampleLesson, typed)).toEqual({ problem: 'mistyped' })
      }),
      { numRuns: 200 },
    )
  })

  it('says what is wrong: nothing typed, a sign that no code has, another lesson, another version', () => {
    const code = encodeClassCode(scenario, sampleLesson, diced(sampleLesson, 25, [1, 2], 5))
    expect(decodeClassCode(scenario, sampleLesson, ' - ')).toEqual({ problem: 'empty' })
    expect(decodeClassCode(scenario, sampleLesson, `${code}U`)).toEqual({ problem: 'sign', sign: 'U' })
    expect(decodeClassCode(scenario, longLesson, code)).toEqual({ problem: 'lesson', mark: lessonMark(sampleLesson.id) })
    expect(decodeClassCode(scenario, { ...sampleLesson, version: 3 }, code)).toEqual({ problem: 'version' })
    expect(decodeClassCode(scenario, sampleLesson, code.slice(0, 20))).toEqual({ problem: 'mistyped' })
    expect(decodeClassCode(scenario, sampleLesson, '7'.repeat(10_000))).toEqual({ problem: 'mistyped' })
  })
})

describe('the address that a group opens', () => {
  it('carries lesson, minutes, class and what the teacher set', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(15 as const, 25, 35),
        fc.constantFrom('each' as const, 'end' as const),
        fc.boolean(),
        fc.constantFrom('', 'VCE Revolutions', 'A.Q.A', 'any'),
        fc.option(fc.nat(99_999_999), { nil: undefined }),
        (length, reveal, openFirst, board, begun) => {
          const settings = { length, reveal, openFirst, board, readingLevel: 'plain' as const }
          const join = { lesson: 'stay-or-go', classCode: 'RYE48', settings, ...(begun === undefined ? {} : { begun }) }
          expect(readJoinAddress(`#${joinAddress(join)}`)).toEqual(join)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is read kindly where half of it is missing, and not at all without a lesson', () => {
    expect(readJoinAddress('#group=stay-or-go')).toMatchObject({ lesson: 'stay-or-go', classCode: '', settings: { length: 25 } })
    expect(readJoinAddress('#group')).toBeUndefined()
    expect(readJoinAddress('#group=../../etc.25')).toBeUndefined()
    expect(readJoinAddress('#group=a.25.%E0%A4.zzz.%E0%A4%A.x')).toMatchObject({ lesson: 'a' })
  })
})

describe('the names of groups', () => {
  it('are 400 or more, all different, short, and each number has one', () => {
    const names = Array.from({ length: namesCount }, (_, at) => nameOf(at))
    expect(new Set(names).size).toBe(namesCount)
    expect(namesCount).toBeGreaterThanOrEqual(400)
    for (const name of names) expect(name).toMatch(/^[A-Z][a-z]+ [A-Z][a-z]+$/u)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(20)
    expect(nameOf(-1)).toBe(names.at(-1))
  })

  it('have no colour of a party or army, no weapon and no hunger in them', () => {
    const unlucky =
      /red|white|black|green|brown|pink|blue|sickle|hammer|axe|gun|grave|famine|hungry|cock|ass|tit|swallow|rake|hoe|wood/iu
    const words = Array.from({ length: namesCount }, (_, at) => nameOf(at)).flatMap((name) => name.split(' '))
    expect([...new Set(words)].filter((word) => new RegExp(`^(?:${unlucky.source})s?$`, 'iu').test(word))).toEqual([])
  })
})
