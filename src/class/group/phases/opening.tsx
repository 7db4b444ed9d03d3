import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { decisionsOf, mostSeats, nameOf, namesCount, notesOf, settingOf } from '../../../classroom/index.ts'
import { tClass } from '../../../ui/messages/class/index.ts'
import { Inline } from '../../../ui/text.tsx'
import { Frame } from '../../frame.tsx'
import { Ready } from '../../offline/index.ts'
import { drawn } from '../drawn.ts'
import { pointOf, useHere } from '../here.ts'
import { Corner, kickerOf } from '../parts/corner.tsx'
import { Foot } from '../parts/foot.tsx'
import { ReadText } from '../parts/readText.tsx'
import { SummarySwitch } from '../parts/summarySwitch.tsx'

const seats = [1, 2, 3, 4] as const

/** Name, size, who does what; a late group says where its class is. */
export const Welcome = (): JSX.Element => {
  const here = useHere()
  const { play, send, course } = here
  const [past, go] = useState(0)
  return (
    <Frame
      kicker={kickerOf(here)}
      title={tClass('group.welcome', { name: nameOf(play.nameNumber) })}
      corner={<Corner />}
      foot={<Foot words={tClass('group.welcome.go')} go={() => send({ type: 'begin', past })} />}
    >
      <section>
        <p>{tClass('group.welcome.text')}</p>
        <button type="button" class="plain-button" onClick={() => send({ type: 'name.another', number: drawn(namesCount) })}>
          {tClass('group.welcome.another')}
        </button>
        <fieldset class="ways">
          <legend>{tClass('group.welcome.size')}</legend>
          {Array.from({ length: mostSeats }, (_, at) => at + 1).map((size) => (
            <label key={size} class={`way${size === play.size ? ' way-on' : ''}`}>
              <input type="radio" name="size" checked={size === play.size} onChange={() => send({ type: 'size', size })} />
              <span>{size}</span>
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{tClass('group.welcome.late')}</span>
          <select value={past} onChange={(event) => go(Number(event.currentTarget.value))}>
            {decisionsOf(course.lesson, course.length).map(({ node }, at) => (
              <option key={node} value={at}>
                {at === 0
                  ? tClass('group.welcome.late.first')
                  : tClass('group.welcome.late.at', { title: pointOf(here, node).title })}
              </option>
            ))}
          </select>
        </label>
      </section>
      <section>
        <h2>{tClass('group.welcome.seats')}</h2>
        {play.size === 1 ? (
          <p>{tClass('group.seat.all')}</p>
        ) : (
          <ol class="seats">
            {seats.slice(0, play.size).map((seat) => (
              <li key={seat}>
                <b>{tClass(`group.seat.${seat}`)}</b> {tClass(`group.seat.${seat}.does`)}
              </li>
            ))}
          </ol>
        )}
        <Ready brief />
      </section>
    </Frame>
  )
}

/** What some would rather know before, and how record and invention are marked. Left by its own press alone. */
export const Note = (): JSX.Element => {
  const here = useHere()
  const { course, send } = here
  const notes = notesOf(course)
  return (
    <Frame
      kicker={kickerOf(here)}
      title={tClass('group.note')}
      corner={<Corner />}
      foot={<Foot words={tClass('group.note.go')} go={() => send({ type: 'note.read' })} hasBack />}
    >
      <section>
        <p class="lead">{tClass('group.note.text')}</p>
        {notes.length === 0 ? (
          <p>{tClass('group.note.none')}</p>
        ) : (
          <ul class="content-notes">
            {notes.map((note) => (
              <li key={note}>
                <Inline text={note} />
              </li>
            ))}
          </ul>
        )}
        <SummarySwitch />
      </section>
      <section>
        <h2>{tClass('group.note.marks')}</h2>
        <dl class="marks">
          {(['record', 'argued', 'invented'] as const).map((mark) => (
            <div key={mark} class={`mark-${mark}`}>
              <dt>{tClass(`group.note.${mark}`)}</dt>
              <dd>{tClass(`group.note.${mark}.is`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </Frame>
  )
}

/** Who we are, what we want, where we stand. */
export const Setting = (): JSX.Element => {
  const here = useHere()
  const { lesson } = here.course
  return (
    <Frame
      kicker={kickerOf(here)}
      title={tClass('group.setting')}
      corner={<Corner />}
      foot={<Foot words={tClass('group.setting.go')} hasBack />}
    >
      <section>
        <ReadText text={settingOf(lesson, here.play.readingLevel)} />
      </section>
      <section class="question-card">
        <p class="kicker">{tClass('group.setting.question')}</p>
        <h2>{lesson.question}</h2>
      </section>
    </Frame>
  )
}
