import type { JSX } from 'preact'
import {
  choicesOf,
  type Entry,
  type GroupChoice,
  type GroupResult,
  historicalOf,
  isLate,
  letterOf,
  turningPoint,
} from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { locale } from '../../ui/messages/index.ts'
import { dateView } from '../../view/index.ts'
import { citeOf, lineName } from '../host/here.ts'
import { Heading } from './heading.tsx'
import type { Reported } from './reportView.tsx'

/** With more decisions the letters are smaller, so that one page still holds them. */
const roomy = 5

/** A page for one group: its road, each choice beside the record, and what is missing with the reason for it. */
export const GroupPage = ({ course, file, group }: Reported & { readonly group: GroupResult }): JSX.Element => {
  const choices = choicesOf(course, file, group)
  const facts = [
    group.size > 0 ? tClass('report.group.size', { count: group.size }) : tClass('report.group.size0'),
    tClass('report.group.code', { code: group.code }),
    ...(isLate(group) ? [tClass('report.group.late', { minute: group.joinedAtMinute })] : []),
    tClass(`report.group.came.${group.came}`),
  ]
  return (
    <section class={`report-page report-group${choices.length > roomy ? ' report-dense' : ''}`}>
      <Heading file={file} words={lineName(file, group)} />
      <p>{facts.join(' · ')}</p>
      <h3>{tClass('report.group.road')}</h3>
      <ol class="report-choices">
        {choices.map((choice, at) => (
          <li key={choice.node}>
            <Choice course={course} choice={choice} at={at} />
          </li>
        ))}
      </ol>
      <Debrief course={course} group={group} />
    </section>
  )
}

const Choice = (of: { readonly course: Reported['course']; readonly choice: GroupChoice; readonly at: number }): JSX.Element => {
  const { course, choice } = of
  const node = turningPoint(course.scenario, choice.node)
  const named = (option: string | undefined) => {
    const at = node.options.findIndex(({ id }) => id === option)
    return at < 0 ? '' : `${letterOf(at)} ${node.options[at]?.label}`
  }
  const historical = historicalOf(node)?.id
  return (
    <>
      <h4>
        {of.at + 1} {node.title}{' '}
        <small>
          {[
            dateView(node, course.scenario.meta.calendar, locale).primary,
            ...(choice.state === 'decided' && choice.entry.timedOut ? [tClass('report.group.timedOut')] : []),
            ...(choice.state === 'decided' && choice.entry.borrowed ? [tClass('report.group.borrowed')] : []),
          ].join(' · ')}
        </small>
      </h4>
      {choice.state === 'decided' ? (
        <dl>
          <dt>{tClass('report.group.chose')}</dt>
          <dd>
            <b>{named(choice.entry.option)}</b> ({tClass(`report.match.${choice.match}`, { record: named(historical) })})
          </dd>
          <dt>{tClass('report.group.reason')}</dt>
          <dd class={choice.reason === 'written' ? 'report-typed' : 'report-missing'}>
            {choice.reason === 'written' ? choice.entry.reason : tClass(`report.reason.${choice.reason}`)}
          </dd>
          <dt>{tClass('report.group.cited')}</dt>
          <dd class="report-beside">{citedWords(course, choice.entry)}</dd>
          <dt>{tClass('report.group.sure')}</dt>
          <dd class="report-beside">
            <Sure confidence={choice.entry.confidence} />
          </dd>
        </dl>
      ) : (
        <p class="report-missing">{tClass(`report.state.${choice.state}`)}</p>
      )}
    </>
  )
}

const citedWords = (course: Reported['course'], { cited }: Entry): string => {
  if (cited === undefined) return tClass('report.cited.unasked')
  return cited.length === 0 ? tClass('report.cited.none') : cited.map((source) => citeOf(course, source)).join('; ')
}

/** Four squares, filled as far as the group was sure, and the same in words. */
const Sure = ({ confidence }: { readonly confidence: Entry['confidence'] }): JSX.Element =>
  confidence === undefined ? (
    <span>{tClass('report.group.sure.unasked')}</span>
  ) : (
    <>
      <span aria-hidden="true">{'■'.repeat(confidence) + '□'.repeat(4 - confidence)}</span>{' '}
      {tClass('report.group.sure.of', { confidence })}
    </>
  )

const Debrief = ({ course, group }: Pick<Reported, 'course'> & { readonly group: GroupResult }): JSX.Element => {
  const { debrief } = group
  const said = (answer: string | undefined) => {
    if (answer === undefined) return tClass('report.debrief.unasked')
    return answer.trim() === '' ? tClass('report.debrief.none') : answer
  }
  // A vote for something that is no decision of this lesson came in a file that was changed: it is told as it stands there.
  const titled = (node: string | undefined) =>
    course.lesson.decisions.some((decision) => decision.node === node) && node ? turningPoint(course.scenario, node).title : node
  const doubts = debrief.doubts?.map((check) => tClass(`host.check.${check}`)).join(' ')
  return (
    <div class="report-debrief">
      <h3>{tClass('report.group.debrief')}</h3>
      <dl>
        <dt>{tClass('report.group.word')}</dt>
        <dd>{said(debrief.word)}</dd>
        <dt>{tClass('report.group.before')}</dt>
        <dd>{said(titled(debrief.matteredBefore))}</dd>
        <dt>{tClass('report.group.after')}</dt>
        <dd>{said(titled(debrief.matteredAfter))}</dd>
        <dt>{tClass('report.group.person')}</dt>
        <dd>{said(debrief.person)}</dd>
        <dt>{tClass('report.group.structure')}</dt>
        <dd>{said(debrief.structure)}</dd>
        <dt>{tClass('report.group.doubts')}</dt>
        <dd>{doubts === '' ? tClass('report.doubts.none') : said(doubts)}</dd>
      </dl>
    </div>
  )
}
