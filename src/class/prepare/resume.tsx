import type { JSX } from 'preact'
import { readSaved } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { classFrom } from '../host/newClass.ts'
import { fileWords } from '../host/refused.ts'
import { startClass } from '../host/started.ts'
import { fetchLesson, type LessonLine } from '../lessonOnPage.ts'

/** Goes on with a class from the file that it saved; `tell` says what keeps it from that. */
export const Resume = (of: { readonly lessons: readonly LessonLine[]; readonly tell: (words: string) => void }): JSX.Element => {
  const { lessons, tell } = of
  const resume = async (file: File | undefined) => {
    const saved = readSaved((await file?.text().catch(() => '')) ?? '')
    if (saved.kind === 'group') return tell(tClass('prepare.resume.group'))
    if (saved.kind !== 'class') return tell(fileWords(saved))
    if (!lessons.some((each) => each.id === saved.file.lesson)) return tell(tClass('host.refused.unknown'))
    try {
      const found = await fetchLesson(saved.file.lesson)
      if (found.lesson.version !== saved.file.lessonVersion) return tell(tClass('host.refused.version'))
      await startClass(classFrom(found, saved.file, Date.now()))
    } catch {
      tell(tClass('prepare.failed'))
    }
  }
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
