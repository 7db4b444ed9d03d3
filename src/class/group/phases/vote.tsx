import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { letterOf, longestReason, missingOf } from '../../../classroom/index.ts'
import { tClass } from '../../../ui/messages/class/index.ts'
import { Needs } from '../../../ui/parts/options.tsx'
import { Inline } from '../../../ui/text.tsx'
import type { Screen } from '../../../view/index.ts'
import { Frame } from '../../frame.tsx'
import { useHere } from '../here.ts'
import { ClockButtons } from '../parts/clock.tsx'
import { Corner } from '../parts/corner.tsx'
import { Foot } from '../parts/foot.tsx'
import { dayKicker, decisionHere } from './deciding.tsx'

/** Option, reason, source, confidence; sealed together or not at all. */
export const Vote = (): JSX.Element => {
  const here = useHere()
  const { play, send } = here
  const { screen, decision } = decisionHere(here)
  const [isTried, tried] = useState(false)
  const missing = missingOf(play)
  const seal = () => {
    tried(missing.length > 0)
    send({ type: 'seal' })
    const first = missing[0]?.replace('.long', '')
    if (first) document.querySelector<HTMLElement>(`[data-asks="${first}"] :is(input:enabled, textarea)`)?.focus()
  }
  return (
    <Frame
      kicker={dayKicker(here, screen)}
      title={screen.title}
      corner={<Corner />}
      foot={<Foot words={tClass('group.vote.seal')} go={seal} hasBack backWords={tClass('group.vote.read')} />}
    >
      <section>
        <OptionCards options={screen.options} />
        <ClockButtons />
      </section>
      <section class="vote-side">
        {play.draft.timedOut && (
          <p class="need-first" role="status">
            {tClass('group.out')}
          </p>
        )}
        <Reason />
        <fieldset class="ways ways-tall" data-asks="cite">
          <legend>{tClass('group.vote.cite')}</legend>
          {decision.evidence.map(({ source, origin }, at) => {
            const isOn = play.draft.cited?.includes(source) === true
            return (
              <label key={source} class={`way${isOn ? ' way-on' : ''}`}>
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={(event) => send({ type: 'cite', source, on: event.currentTarget.checked })}
                />
                <span>
                  <b>{tClass('group.source', { at: at + 1 })}</b> <Inline text={firstWords(origin)} />
                </span>
              </label>
            )
          })}
          <label class={`way${play.draft.cited?.length === 0 ? ' way-on' : ''}`}>
            <input
              type="checkbox"
              checked={play.draft.cited?.length === 0}
              onChange={(event) => send({ type: 'cite.none', on: event.currentTarget.checked })}
            />
            <span>{tClass('group.vote.cite.none')}</span>
          </label>
        </fieldset>
        <fieldset class="ways" data-asks="confidence">
          <legend>{tClass('group.vote.sure')}</legend>
          {([1, 2, 3, 4] as const).map((value) => (
            <label key={value} class={`way${play.draft.confidence === value ? ' way-on' : ''}`}>
              <input
                type="radio"
                name="confidence"
                checked={play.draft.confidence === value}
                onChange={() => send({ type: 'confidence', value })}
              />
              <span>{tClass(`group.vote.sure.${value}`)}</span>
            </label>
          ))}
        </fieldset>
        <p class="quiet">{tClass('group.vote.sealing')}</p>
        <p class={isTried && missing.length > 0 ? 'need-first' : ''} role="status">
          {isTried && missing.length > 0
            ? `${tClass('group.missing')} ${missing.map((each) => tClass(`group.missing.${each}`)).join(', ')}.`
            : ''}
        </p>
      </section>
    </Frame>
  )
}

/** The author of a source, as far as its origin's first sentence or comma. */
const firstWords = (origin: string): string => /^[^.,;:]*/u.exec(origin)?.[0] ?? origin

const OptionCards = ({ options }: { readonly options: Screen['options'] }): JSX.Element => {
  const { play, send } = useHere()
  return (
    <fieldset class="vote-cards" data-asks="option">
      <legend>{tClass('group.vote.which')}</legend>
      {options.map((option, at) => {
        const isOn = play.draft.option === option.id
        return (
          <label key={option.id} class={`vote-card${isOn ? ' chosen' : ''}${option.open ? '' : ' shut'}`}>
            <input
              type="radio"
              name="option"
              checked={isOn}
              disabled={!option.open}
              onChange={() => send({ type: 'option', option: option.id })}
            />
            <i aria-hidden="true">{letterOf(at)}</i>
            <span>
              <b>{option.label}</b>
              {!option.open && <em class="card-closed">{tClass('group.vote.closed')}</em>}
              <span>
                <Inline text={option.detail} />
              </span>
              {option.open ? (
                option.risk !== '' && (
                  <small>
                    {tClass('group.vote.risk')} <Inline text={option.risk} />
                  </small>
                )
              ) : (
                <small>
                  <Needs needs={option.needs} />
                </small>
              )}
            </span>
          </label>
        )
      })}
    </fieldset>
  )
}

/** One sentence. What is too long is counted, not cut. */
const Reason = (): JSX.Element => {
  const { play, send } = useHere()
  const left = longestReason - [...play.draft.reason].length
  return (
    <>
      <label class="field" data-asks="reason">
        <span>{tClass('group.vote.reason')}</span>
        <textarea
          rows={3}
          aria-describedby={play.readingLevel === 'plain' ? 'starters' : undefined}
          placeholder={tClass('group.vote.reason.help')}
          value={play.draft.reason}
          onInput={(event) => send({ type: 'reason', text: event.currentTarget.value })}
        />
        <small class={left < 0 ? 'over' : 'quiet'}>
          {tClass(left < 0 ? 'group.vote.over' : 'group.vote.left', { count: Math.abs(left) })}
        </small>
      </label>
      {play.readingLevel === 'plain' && <Starters />}
    </>
  )
}

/** How a sentence can begin, for those who like a start: to read, not to tap. */
const Starters = (): JSX.Element => (
  <div id="starters" class="starters">
    <p>{tClass('group.vote.starters')}</p>
    <ul>
      {(['because', 'source', 'but'] as const).map((start) => (
        <li key={start}>{tClass(`group.vote.starter.${start}`)}</li>
      ))}
    </ul>
  </div>
)
