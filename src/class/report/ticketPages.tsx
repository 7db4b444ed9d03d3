import type { JSX } from 'preact'
import { type TicketOf, ticketsIn } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { lineName } from '../host/here.ts'
import { Heading } from './heading.tsx'
import type { Reported } from './reportView.tsx'

/** Signs above which a ticket takes the whole width of the page. */
const longTicket = 520

/** Exit tickets, eight to a page, each with a box for the teacher's code. */
export const Tickets = ({ course, file }: Reported): JSX.Element => {
  const prompts = ticketsIn(file)
  if (prompts.length === 0)
    return (
      <section class="report-page report-run">
        <Heading file={file} words={tClass('report.tickets')} />
        <p>{tClass('report.tickets.none')}</p>
      </section>
    )
  return (
    <>
      {prompts.map(({ prompt: id, tickets }) => {
        const prompt = course.lesson.exit.find((each) => each.id === id)
        return (
          <section key={id} class="report-page report-tickets">
            <Heading file={file} words={tClass('report.tickets')} />
            <p class="report-prompt">
              {prompt?.text ?? tClass('report.tickets.unknown')}{' '}
              {prompt && (
                <small>
                  {prompt.board === 'any' ? tClass('host.ticket.any') : prompt.board}.{' '}
                  {tClass('report.tickets.marks', { marks: prompt.marks, minutes: prompt.minutes })}
                </small>
              )}
            </p>
            <ol>
              {shortFirst(tickets).map((each) => (
                <li key={`${each.group}-${each.ticket.seat}`} class={isLong(each) ? 'report-ticket-long' : ''}>
                  <Ticket file={file} of={each} />
                </li>
              ))}
            </ol>
          </section>
        )
      })}
    </>
  )
}

/** Long tickets come last, so that they leave no gaps between the others. */
const shortFirst = (tickets: readonly TicketOf[]): readonly TicketOf[] =>
  tickets.toSorted((a, b) => Number(isLong(a)) - Number(isLong(b)))

const isLong = ({ ticket }: TicketOf): boolean => ticket.sourceSays.length + ticket.iAlsoKnow.length > longTicket

const Ticket = ({ file, of }: { readonly file: Reported['file']; readonly of: TicketOf }): JSX.Element => (
  <>
    <h3>{tClass('report.tickets.seat', { name: lineName(file, { code: of.group }), seat: of.ticket.seat })}</h3>
    {(['sourceSays', 'iAlsoKnow'] as const).map((box) => (
      <div key={box}>
        <h4>{tClass(box === 'sourceSays' ? 'report.tickets.says' : 'report.tickets.know')}</h4>
        <p class={of.ticket[box].trim() === '' ? 'report-missing' : 'report-typed'}>
          {of.ticket[box].trim() === '' ? tClass('report.tickets.empty') : of.ticket[box]}
        </p>
      </div>
    ))}
    <p class="report-code">
      <b>{tClass('report.tickets.code')}</b>{' '}
      {(['1', '2', '3'] as const).map((level) => (
        <span key={level}>
          <i aria-hidden="true">□</i> {tClass(`report.tickets.${level}`)}
        </span>
      ))}
    </p>
  </>
)
