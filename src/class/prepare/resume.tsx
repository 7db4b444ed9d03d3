import type { JSX } from 'preact'
import { canFollow, hostStanding, longestSaved, readSaved } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { useDropped } from '../dropped.ts'
import { classFrom } from '../host/newClass.ts'
import { startClass } from '../host/present.ts'
import { fileWords } from '../host/refused.ts'
import { fetchLesson, type LessonLine } from '../lessonOnPage.ts'

/** Goes on with a class from the file that it saved; `tell` says what keeps it from that. */
export const Resume = (of: {
  readonly lessons: readonly LessonLine[]
  /** Why no class can begin on this device now; '' where one can. */
  readonly taken: string
  readonly tell: (words: string) => void
}): JSX.Element => {
  const { lessons, taken, tell } = of
  const resume = async (file: File | undefined) => {
    if (!file) return
    if (file.size > longestSaved * 4) return tell(tClass('host.file.too-long'))
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return tell(tClass('host.file.unreadable'))
    const saved = readSaved(text)
    if (saved.kind === 'group') return tell(tClass('prepare.resume.group'))
    if (saved.kind !== 'class') return tell(fileWords(saved))
    if (!lessons.some((each) => each.id === saved.file.lesson)) return tell(tClass('host.refused.unknown'))
    if (taken !== '' && !saved.file.rehearsal) return tell(taken)
    try {
      const found = await fetchLesson(saved.file.lesson)
      const kept = classFrom(found, saved.file, Date.now())
      const course = { ...found, length: saved.file.settings.length }
      const isSame = found.lesson.version === saved.file.lessonVersion && canFollow(course, saved.file)
      if (!isSame || !hostStanding(course, kept.play)) return tell(tClass('prepare.resume.version'))
      await startClass(kept)
    } catch {
      tell(tClass('prepare.failed'))
    }
  }
  useDropped(([file]) => void resume(file))
  return (
    <label class="gather-files">
      {tClass('prepare.resume')}
      <input
        type="file"
        accept="application/json,.json"
        onChange={({ currentTarget }) => {
          void resume(currentTarget.files?.[0])
          currentTarget.value = ''
        }}
      />
    </label>
  )
}
