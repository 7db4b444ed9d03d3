import { type ClassFile, type ClassSettings, newHost } from '../../classroom/index.ts'
import { drawn } from '../group/drawn.ts'
import type { LessonOnPage } from '../lessonOnPage.ts'
import { type KeptClass, keptMs } from './classShelf.ts'

/** Letters that nobody mishears from the back of a room. */
const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** A class that begins now, or a rehearsal of one. */
export const newClass = (
  { lesson, scenario }: LessonOnPage,
  settings: ClassSettings,
  now: number,
  isRehearsal = false,
): ClassFile => ({
  format: 'left-of-october/class',
  formatVersion: 1,
  code: Array.from({ length: 5 }, () => letters[drawn(letters.length)]).join(''),
  day: dayOf(now),
  lesson: lesson.id,
  lessonVersion: lesson.version,
  scenario: { id: scenario.meta.id, version: scenario.meta.version, hash: scenario.hash },
  settings,
  ...(isRehearsal ? { rehearsal: true } : {}),
  groups: [],
})

/** A class at its beginning, or one that a file brings back, as it is kept from now on. */
export const classFrom = (page: LessonOnPage, file: ClassFile, now: number): KeptClass => ({
  play: newHost({ ...page, length: file.settings.length }, file),
  begun: Math.floor(now / 60_000),
  until: now + keptMs,
})

/** The day where the class is, as 2026-11-26. */
const dayOf = (now: number): string => {
  const day = new Date(now)
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}
