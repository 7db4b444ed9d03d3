import type { Gathered, Refusal, Saved } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import type { LessonLine } from '../lessonOnPage.ts'

/** Why a result was not taken, and what to do about it. */
export const refusalWords = (refused: Refusal, lessons: readonly LessonLine[]): string => {
  switch (refused.problem) {
    case 'lesson': {
      const lesson = lessons.find(({ id }) => id === refused.lesson)?.title
      return lesson ? tClass('host.refused.lesson', { lesson }) : tClass('host.refused.unknown')
    }
    case 'sign':
      return tClass('host.refused.sign', { sign: refused.sign })
    default:
      return tClass(`host.refused.${refused.problem}`)
  }
}

/** Why a file cannot be used, and what to do about it. */
export const fileWords = (saved: Exclude<Saved, { kind: 'group' | 'class' }>): string =>
  'where' in saved && saved.where !== ''
    ? tClass('host.file.damagedAt', { where: saved.where })
    : tClass(`host.file.${saved.kind}`)

/** What a teacher is told of a result that was handed in. `name` is what its group is called. */
export const gatheredWords = (gathered: Gathered, lessons: readonly LessonLine[], name: (group: string) => string): string =>
  'refused' in gathered
    ? refusalWords(gathered.refused, lessons)
    : tClass(`host.told.${gathered.told}`, { name: name(gathered.group) })
