import type { JSX } from 'preact'
import { tClass } from '../../ui/messages/class/index.ts'
import type { KeptClass } from '../host/classShelf.ts'
import { endClass } from '../host/present.ts'
import type { LessonLine } from '../lessonOnPage.ts'

/** The class that this device still keeps. */
export const Kept = (of: {
  readonly kept: KeptClass
  readonly lessons: readonly LessonLine[]
  readonly gone: () => void
}): JSX.Element => {
  const { file } = of.kept.play
  return (
    <div class="prepare-kept">
      <p>
        {tClass('prepare.kept', {
          code: file.code,
          title: of.lessons.find(({ id }) => id === file.lesson)?.title ?? file.lesson,
          until: new Date(of.kept.until).toLocaleString('en-GB', {
            day: 'numeric',
            month: 'long',
            hour: '2-digit',
            minute: '2-digit',
          }),
        })}
      </p>
      <a class="plain-button" href="#host">
        {tClass('prepare.kept.go')}
      </a>{' '}
      <button type="button" class="plain-button" onClick={() => void endClass('present').then(of.gone)}>
        {tClass('host.delete')}
      </button>
    </div>
  )
}
