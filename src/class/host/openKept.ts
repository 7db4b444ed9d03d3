import { canFollow, hostStanding } from '../../classroom/index.ts'
import { fetchLesson, fetchLessons, type LessonLine, type LessonOnPage } from '../lessonOnPage.ts'
import type { KeptClass, Slot } from './classShelf.ts'
import { presentClass } from './present.ts'

/** The class of this device. `changed`: its lesson is not the one that it played. */
export type OpenedClass =
  | { readonly step: 'none' }
  | { readonly step: 'changed'; readonly kept: KeptClass }
  | { readonly step: 'open'; readonly page: LessonOnPage; readonly lessons: readonly LessonLine[]; readonly kept: KeptClass }

/** Opens the class that this device keeps, or the rehearsal, with its lesson. Rejects where the lesson cannot be fetched. */
export const openKept = async (slot: Slot): Promise<OpenedClass> => {
  const kept = await presentClass(slot)
  if (!kept) return { step: 'none' }
  const lessons = await fetchLessons()
  const { file } = kept.play
  if (!lessons.some(({ id }) => id === file.lesson)) return { step: 'changed', kept }
  const page = await fetchLesson(file.lesson)
  const course = { ...page, length: file.settings.length }
  const isSame =
    page.lesson.version === file.lessonVersion && canFollow(course, file) && hostStanding(course, kept.play) !== undefined
  return isSame ? { step: 'open', page, lessons, kept } : { step: 'changed', kept }
}
