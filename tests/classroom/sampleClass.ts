import { type ClassFile, type Course, type Entry, type GroupResult, standingOf } from '../../src/classroom/index.ts'
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
  const standing = standingOf(course, { entries, skipped: [] })
  if (!standing) throw new Error('the sample cannot be followed')
  return {
    format: 'left-of-october/group',
    formatVersion: 1,
    lesson: lesson.id,
    lessonVersion: lesson.version,
    length: 25,
    code,
    name: 'Amber Plough',
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
