import {
  type ClassFile,
  type Course,
  decisionsOf,
  type Entry,
  type GroupResult,
  historicalOption,
  standingOf,
} from '../../src/classroom/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { sampleLesson as lesson } from './sampleLesson.ts'

export const course: Course = { scenario, lesson, length: 25 }

/** A class that nobody has handed anything in to. */
export const emptyClass: ClassFile = {
  format: 'left-of-october/class',
  formatVersion: 1,
  code: 'RYE48',
  day: '2026-11-26',
  lesson: lesson.id,
  lessonVersion: lesson.version,
  scenario: { id: scenario.meta.id, version: scenario.meta.version, hash: scenario.hash },
  settings: { length: 25, readingLevel: 'standard', reveal: 'each', openFirst: false, board: 'any', paper: 'A4' },
  groups: [],
}

/** A group that followed the record through the first decisions of a lesson, with `entry` over each of them and `rest` over the file. */
export const groupAlongHistory = (
  { lesson, length }: Pick<Course, 'lesson' | 'length'>,
  decided: number,
  entry: Partial<Entry>,
  rest: Pick<GroupResult, 'code' | 'name'> & Partial<GroupResult>,
): GroupResult => {
  const entries = decisionsOf(lesson, length)
    .slice(0, decided)
    .map(({ node }): Entry => ({ node, option: historicalOption(scenario, node) ?? '', confidence: 2, ...entry }))
  return groupOf({ scenario, lesson, length }, entries, rest)
}

const groupOf = (
  at: Course,
  entries: readonly Entry[],
  rest: Pick<GroupResult, 'code' | 'name'> & Partial<GroupResult>,
): GroupResult => {
  const standing = standingOf(at, { entries, skipped: [] })
  if (!standing) throw new Error('the sample cannot be followed')
  return {
    format: 'left-of-october/group',
    formatVersion: 1,
    lesson: at.lesson.id,
    lessonVersion: at.lesson.version,
    length: at.length,
    size: 3,
    joinedAtMinute: 0,
    readingLevel: 'standard',
    journal: standing.stand.own.journal,
    entries,
    debrief: {},
    tickets: [],
    came: 'file',
    ...rest,
  }
}

/** A group's file: its options in the order of the lesson, `rest` over each entry. */
export const groupFile = (
  code: string,
  options: Readonly<Record<string, string>>,
  rest: Partial<GroupResult> = {},
  entry: Partial<Entry> = {},
): GroupResult => {
  const entries = Object.entries(options).map(
    ([node, option]): Entry => ({
      node,
      option,
      reason: `Because of ${option}.`,
      confidence: 3,
      opened: [],
      cited: ['reed'],
      ...entry,
    }),
  )
  return groupOf(course, entries, { code, name: 'Amber Plough', ...rest })
}
