import type { JSX } from 'preact'
import { notesOf, settingOf } from '../../classroom/index.ts'
import { bareText } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { WallText } from '../host/wallText.tsx'
import { useHere } from './here.ts'
import { Mark } from './mark.tsx'

/** What a group reads first: who it is, the question, the three labels, the content notes. */
export const Begin = (): JSX.Element => {
  const { course, pack, settings } = useHere()
  const { lesson, scenario } = course
  const notes = new Set([...notesOf(course), ...pack.sheets.flatMap(({ point }) => point.contentNotes)])
  return (
    <section class="pack-page">
      <h2>{tClass('pack.begin')}</h2>
      <p class="kicker">{tClass('pack.begin.question')}</p>
      <p class="pack-question">{lesson.question}</p>
      <h3>{tClass('pack.begin.who')}</h3>
      <WallText class="pack-text" text={settingOf(lesson, settings.readingLevel)} />
      <h3>{tClass('pack.begin.marks')}</h3>
      <div class="pack-marks">
        {(['record', 'argued', 'invented'] as const).map((mark) => (
          <div key={mark}>
            <Mark of={mark}>{tClass(`group.note.${mark}`)}</Mark>
            <p>{tClass(`group.note.${mark}.is`)}</p>
          </div>
        ))}
      </div>
      {scenario.meta.calendar === 'russia-1918' && <p class="pack-dates">{tClass('pack.begin.dates')}</p>}
      <h3>{tClass('pack.begin.notes')}</h3>
      <p>{tClass('group.note.text')}</p>
      {notes.size > 0 && (
        <ul class="pack-notes">
          {[...notes].map((note) => (
            <li key={note}>{bareText(note)}</li>
          ))}
        </ul>
      )}
      <p>{tClass('pack.begin.notes.text')}</p>
    </section>
  )
}
