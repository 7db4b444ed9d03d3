import type { JSX } from 'preact'
import { joinAddress } from '../../classroom/index.ts'
import { lessonLengths } from '../../scenario/lesson.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import type { LessonLine } from '../lessonOnPage.ts'

/** A group without a teacher's page picks a lesson and its minutes. */
export const ChooseLesson = (of: { readonly lessons: readonly LessonLine[]; readonly isUnknown: boolean }): JSX.Element => (
  <Frame title={tClass('group.choose')}>
    <section class="choose">
      {of.isUnknown && (
        <p class="need-first" role="alert">
          {tClass('group.none')}
        </p>
      )}
      <p>{tClass('group.choose.how')}</p>
      <ul class="lesson-list">
        {of.lessons.map(({ id, title, question, minutes }) => (
          <li key={id}>
            <h2>{title}</h2>
            <p>{question}</p>
            <p class="lengths">
              {lessonLengths
                .filter((length) => minutes[length] !== undefined)
                .map((length) => (
                  <a key={length} class="plain-button" href={`#${addressOf(id, length)}`}>
                    <span aria-hidden="true">{tClass('group.choose.minutes', { minutes: length })}</span>
                    <span class="hidden">{tClass('group.choose.play', { title, minutes: length })}</span>
                  </a>
                ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  </Frame>
)

const addressOf = (lesson: string, length: (typeof lessonLengths)[number]): string =>
  joinAddress({
    lesson,
    classCode: '',
    settings: { length, reveal: 'each', openFirst: false, readingLevel: 'standard', board: '' },
  })
