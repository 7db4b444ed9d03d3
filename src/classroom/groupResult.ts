import { type Course, standingOf } from './course.ts'
import type { GroupResult } from './entry.ts'
import { nameOf } from './groupName.ts'
import type { GroupPlay } from './groupState.ts'

/** What a group leaves, at any moment of its play. Undefined where its road cannot be followed in this lesson any more. */
export const resultOf = (course: Course, play: GroupPlay): GroupResult | undefined => {
  const standing = standingOf(course, play)
  if (!standing) return undefined
  return {
    format: 'left-of-october/group',
    formatVersion: 1,
    lesson: play.lesson,
    lessonVersion: play.lessonVersion,
    length: play.settings.length,
    code: play.code,
    name: nameOf(play.nameNumber),
    size: play.size,
    joinedAtMinute: play.joinedAtMinute,
    readingLevel: play.readingLevel,
    journal: standing.stand.own.journal,
    entries: play.entries,
    ...(play.skipped.length > 0 ? { skipped: play.skipped } : {}),
    debrief: play.debrief,
    tickets: play.tickets
      .filter((ticket) => ticket.sourceSays.trim() !== '' || ticket.iAlsoKnow.trim() !== '')
      .toSorted((a, b) => a.seat - b.seat),
    came: 'file',
  }
}

/** What a result is called on a disk: "left-of-october-group-amber-plough.json". */
export const resultFileName = (name: string): string => `left-of-october-group-${name.toLowerCase().replaceAll(' ', '-')}.json`
