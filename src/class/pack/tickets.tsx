import type { JSX } from 'preact'
import { exitPrompt } from '../../classroom/index.ts'
import { bareText } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { useHere } from './here.ts'

/** One page of four exit tickets: a seat number, no name, two boxes. */
export const Tickets = (): JSX.Element | null => {
  const { course, settings } = useHere()
  const prompt = exitPrompt(course.lesson, settings.board)
  if (!prompt) return null
  const { marks, minutes, board } = prompt
  return (
    <section class="pack-page pack-quarters pack-cut">
      {[1, 2, 3, 4].map((ticket) => (
        <article key={ticket} class="pack-ticket">
          <h2>{tClass('pack.ticket')}</h2>
          <p class="pack-seat-box">
            {tClass('pack.ticket.seat')} <span class="pack-tick" />
          </p>
          <p class="pack-text">{bareText(prompt.text)}</p>
          <p class="cite">
            {[tClass('pack.ticket.marks', { marks, minutes }), board === 'any' ? '' : tClass('pack.ticket.style', { board })]
              .filter(Boolean)
              .join(', ')}
          </p>
          <p class="pack-ticket-source">
            {tClass('pack.ticket.source')} <span class="pack-tick" /> <span class="pack-tick" />
          </p>
          <div class="pack-box">{tClass('pack.ticket.says')}</div>
          <div class="pack-box">{tClass('pack.ticket.know')}</div>
        </article>
      ))}
    </section>
  )
}
