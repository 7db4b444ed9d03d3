import type { Scenario, Text } from '../scenario/index.ts'
import type { Lesson } from '../scenario/lesson.ts'

/** Who we are and where we stand, in the words of a reading level; the standard ones where the lesson has no plain ones. */
export const settingOf = (lesson: Lesson, level: 'standard' | 'plain'): Text =>
  (level === 'plain' && lesson.plainSetting) || lesson.setting

/** What some would rather know before: the content notes of the story, then those of the lesson. */
export const notesOf = ({ scenario, lesson }: { readonly scenario: Scenario; readonly lesson: Lesson }): readonly Text[] => [
  ...scenario.meta.contentNotes,
  ...lesson.contentNotes,
]
