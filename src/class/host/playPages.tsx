import type { JSX } from 'preact'
import {
  hostStanding,
  joinAddress,
  leading,
  letterOf,
  mostHands,
  notesOf,
  recordShown,
  settingOf,
  turningPoint,
} from '../../classroom/index.ts'
import { openOptions } from '../../engine/index.ts'
import type { Option } from '../../scenario/index.ts'
import { textsAt } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Qr } from '../group/parts/qr.tsx'
import { citeOf, useHere } from './here.ts'
import { JoinLink } from './joinLink.tsx'
import { WallText } from './wallText.tsx'

/** The question of the lesson, what comes up in it, and how a group joins. */
export const Question = (): JSX.Element => {
  const { course, play, begun } = useHere()
  const { lesson, settings, code } = play.file
  const address = new URL(`#${joinAddress({ lesson, settings, classCode: code, begun })}`, globalThis.location.href).href
  return (
    <>
      <section class="wall-notes">
        <h2>{tClass('host.notes')}</h2>
        {notesOf(course).map((note) => (
          <WallText key={note} text={note} />
        ))}
        <p>{tClass('host.notes.summary')}</p>
        <h2>{tClass('host.labels')}</h2>
        <ul class="wall-labels">
          <li>{tClass('host.labels.record')}</li>
          <li>{tClass('host.labels.argued')}</li>
          <li>{tClass('host.labels.invented')}</li>
        </ul>
      </section>
      <section class="wall-join">
        <h2>{tClass('host.join')}</h2>
        <Qr text={address} label={tClass('host.join.qr')} />
        <div class="wall-join-how">
          <p class="wall-code">{code}</p>
          <p>{tClass('host.join.how')}</p>
          <JoinLink address={address} />
        </div>
      </section>
    </>
  )
}

export const Setting = (): JSX.Element => {
  const { course, play } = useHere()
  return (
    <section class="wall-read">
      <WallText text={settingOf(course.lesson, play.file.settings.readingLevel)} />
    </section>
  )
}

/** What is known before the decision: the moment, the sources with who made them, and what to compare. */
export const Evidence = (): JSX.Element | null => {
  const { course, plain, play } = useHere()
  const ask = hostStanding(course, play)?.stand.ask
  if (!ask) return null
  const node = turningPoint(course.scenario, ask.decision.node)
  const { text = '' } = textsAt(node, play.file.settings.readingLevel === 'plain' ? plain : undefined)
  return (
    <>
      <section class="wall-read">
        {ask.borrowed && <p class="wall-aside">{tClass('host.borrowed')}</p>}
        <WallText text={text} />
      </section>
      <section>
        <h2>{tClass('host.sources')}</h2>
        {ask.decision.evidence.map(({ source, origin, text: says }) => (
          <article key={source} class="wall-source">
            <p class="wall-origin">{origin}</p>
            <WallText text={says} />
            <p class="cite">{citeOf(course, source)}</p>
          </article>
        ))}
        {ask.decision.compare && <WallText class="wall-compare" text={ask.decision.compare} />}
      </section>
    </>
  )
}

/** The options, large, each with the hands that its teacher counts. */
export const Vote = (): JSX.Element | null => {
  const { course, play } = useHere()
  const ask = hostStanding(course, play)?.stand.ask
  if (!ask) return null
  const point = turningPoint(course.scenario, ask.decision.node)
  const { options } = point
  const open = openOptions(point, ask.play.values)
  const first = leading(play)
  const total = Object.values(play.hands).reduce((sum, count) => sum + count, 0)
  return (
    <section class="wall-vote">
      <ol class="wall-options">
        {options.map((option, at) => (
          <li key={option.id} class={first === option.id ? 'is-first' : ''}>
            <span class="wall-letter" aria-hidden="true">
              {letterOf(at)}
            </span>
            <div>
              <h2>{option.label}</h2>
              <WallText text={option.detail} />
            </div>
            {open.includes(option) ? <HandCount option={option} at={at} /> : <b class="wall-shut">{tClass('host.vote.shut')}</b>}
          </li>
        ))}
      </ol>
      <p role="status">
        {tClass('host.vote.total', { count: total })}{' '}
        {first === undefined ? tClass(total > 0 ? 'host.vote.tie' : 'host.vote.none') : ''}
      </p>
    </section>
  )
}

/** Hands for one option, and the teacher's word over them. */
const HandCount = ({ option, at }: { readonly option: Option; readonly at: number }): JSX.Element => {
  const { play, send } = useHere()
  const count = play.hands[option.id] ?? 0
  const name = `${letterOf(at)} ${option.label}`
  return (
    <div class="wall-count">
      <button
        type="button"
        class="plain-button"
        aria-label={tClass('host.vote.less', { option: name })}
        onClick={() => send({ type: 'hands', option: option.id, count: count - 1 })}
      >
        −
      </button>
      <input
        type="number"
        inputMode="numeric"
        min="0"
        max={mostHands}
        data-hands={at + 1}
        aria-label={tClass('host.vote.hands', { option: name })}
        value={play.isShown ? count : ''}
        onInput={({ currentTarget }) => send({ type: 'hands', option: option.id, count: currentTarget.valueAsNumber })}
      />
      <button
        type="button"
        class="plain-button"
        aria-label={tClass('host.vote.more', { option: name })}
        onClick={() => send({ type: 'hands', option: option.id, count: count + 1 })}
      >
        +
      </button>
      <button
        type="button"
        class="plain-button wall-decide"
        aria-pressed={play.decided === option.id}
        aria-label={tClass('host.vote.decide.option', { option: name })}
        onClick={() => send({ type: 'decide', option: option.id })}
      >
        {tClass('host.vote.decide')}
      </button>
    </div>
  )
}

/** What the party did, with its sources. Draws nothing before the second press. */
export const RecordPage = (): JSX.Element | null => {
  const { course, plain, play } = useHere()
  const id = recordShown(play)
  const entry = play.file.hands?.entries.at(-1)
  if (id === undefined || !entry) return null
  const node = turningPoint(course.scenario, id)
  const ours = node.options.find((option) => option.id === entry.option)
  const { record = '', outcomes } = textsAt(node, play.file.settings.readingLevel === 'plain' ? plain : undefined)
  const cited = [...new Set(node.record.claims.flatMap(({ sources }) => sources))].slice(0, 3)
  return (
    <>
      <section class="wall-read">
        <p class="kicker">{tClass('host.record.ours')}</p>
        <h2>{ours?.label}</h2>
        <WallText text={outcomes[entry.option] ?? ''} />
        {ours && !ours.historical && <p class="wall-aside">{tClass('host.record.invented')}</p>}
      </section>
      <section class="wall-record">
        <p class="kicker">{tClass('host.record.theirs')}</p>
        <h2>{node.record.headline}</h2>
        <WallText text={record} />
        <p class="cite">{cited.map((source) => citeOf(course, source)).join('; ')}</p>
      </section>
    </>
  )
}
