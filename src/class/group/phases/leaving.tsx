import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { encodeClassCode, longestTicket, nameOf, resultFileName, resultOf, type Ticket } from '../../../classroom/index.ts'
import { tClass } from '../../../ui/messages/class/index.ts'
import { saveFile } from '../../../ui/saveFile.ts'
import { Text } from '../../../ui/text.tsx'
import { Frame } from '../../frame.tsx'
import { type Here, useHere } from '../here.ts'
import { Corner, kickerOf } from '../parts/corner.tsx'
import { Foot } from '../parts/foot.tsx'
import { Kept } from '../parts/kept.tsx'
import { Qr } from '../parts/qr.tsx'

/** One exit ticket a seat: what the source says, what I also know. */
export const Tickets = (): JSX.Element => {
  const here = useHere()
  const { play, course, send } = here
  const { exit } = course.lesson
  const [seat, sit] = useState(1)
  const [chosen, choose] = useState((exit.find(({ board }) => board === play.settings.board) ?? exit[0])?.id ?? '')
  const blank: Ticket = { seat, prompt: chosen, sourceSays: '', iAlsoKnow: '' }
  const ticket = play.tickets.find((each) => each.seat === seat) ?? blank
  const prompt = exit.find(({ id }) => id === ticket.prompt)
  const write = (part: Partial<Ticket>) => send({ type: 'ticket', ticket: { ...ticket, ...part } })
  const box = (of: 'sourceSays' | 'iAlsoKnow', label: string) => (
    <label class="field">
      <span>{label}</span>
      <textarea
        rows={4}
        maxLength={longestTicket}
        value={ticket[of]}
        onInput={(event) => write({ [of]: event.currentTarget.value })}
      />
    </label>
  )
  return (
    <Frame
      kicker={kickerOf(here)}
      title={tClass('group.tickets')}
      corner={<Corner />}
      foot={<Foot words={tClass('group.tickets.go')} hasBack />}
    >
      <section>
        <p>{tClass('group.tickets.text')}</p>
        <fieldset class="ways">
          <legend class="hidden">{tClass('group.tickets')}</legend>
          {Array.from({ length: play.size }, (_, at) => at + 1).map((each) => (
            <label key={each} class={`way${each === seat ? ' way-on' : ''}`}>
              <input type="radio" name="seat" checked={each === seat} onChange={() => sit(each)} />
              <span>{tClass('group.seat', { seat: each })}</span>
            </label>
          ))}
        </fieldset>
        <label class="field">
          <span>{tClass('group.tickets.prompt')}</span>
          <select
            value={ticket.prompt}
            onChange={(event) => {
              choose(event.currentTarget.value)
              write({ prompt: event.currentTarget.value })
            }}
          >
            {exit.map(({ id, board, marks, minutes }) => (
              <option key={id} value={id}>
                {tClass('group.tickets.marks', { board: board === 'any' ? tClass('group.tickets.any') : board, marks, minutes })}
              </option>
            ))}
          </select>
        </label>
        {prompt && <Text text={prompt.text} class="lead" />}
      </section>
      <section key={seat}>
        {box('sourceSays', tClass('group.tickets.says'))}
        {box('iAlsoKnow', tClass('group.tickets.know'))}
      </section>
    </Frame>
  )
}

/** Saves what the group leaves as a file on its device. */
export const saveResult = ({ course, play }: Pick<Here, 'course' | 'play'>): void => {
  const name = nameOf(play.nameNumber)
  saveFile(resultFileName(name), JSON.stringify(resultOf(course, play) ?? play, undefined, 2))
}

/** Code, file, and what is kept. */
export const Done = (): JSX.Element => {
  const here = useHere()
  const { course, play, send } = here
  const result = resultOf(course, play)
  const code = result ? encodeClassCode(course.scenario, course.lesson, result) : ''
  return (
    <Frame
      tone="soot"
      kicker={kickerOf(here)}
      title={tClass('group.done', { name: nameOf(play.nameNumber) })}
      corner={<Corner />}
      foot={
        <button type="button" class="plain-button" onClick={() => send({ type: 'back' })}>
          {tClass('group.done.back')}
        </button>
      }
    >
      <section class="handing">
        <h2>{tClass('group.done.code')}</h2>
        <p>{tClass('group.done.code.text')}</p>
        <Qr text={code} label={tClass('group.done.qr')} />
        <output class="group-code">{code}</output>
      </section>
      <section>
        <p class="lead">{tClass('group.done.text')}</p>
        <h2>{tClass('group.done.file')}</h2>
        <p>{tClass('group.done.file.text')}</p>
        <button type="button" class="main-button" onClick={() => saveResult(here)}>
          {tClass('group.done.save')}
        </button>
        <Kept />
      </section>
    </Frame>
  )
}
