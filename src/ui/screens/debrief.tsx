import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Debrief, TimelinePoint } from '../../view/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { tenths } from '../parts/bits.ts'
import { Timeline } from '../parts/timeline.tsx'
import { Why } from '../parts/why.tsx'
import { Inline, Text } from '../text.tsx'
import { Claim, farness } from './record.tsx'

/** The pieces of a debrief, shared by the end of a part and the end of a game. */

interface TwoRoadsProps {
  readonly debrief: Debrief
  /** The part that the debrief tells of, where it is not the whole road. */
  readonly part?: string
  readonly rewind: (choices: number) => void
}

/** Yours and history's road, and how far apart they are. */
export const TwoRoads = ({ debrief, part, rewind }: TwoRoadsProps): JSX.Element => (
  <section class="two-roads">
    <h2>{t('end.timeline')}</h2>
    <p class="tallies">
      <Tally words={t('end.same', { count: debrief.same })} match="same" part={part} />
      <Tally words={t('end.departed', { count: debrief.departed })} match="departed" part={part} />
      {debrief.impossible > 0 && (
        <Tally words={t('end.impossible', { count: debrief.impossible })} match="no-longer-possible" part={part} />
      )}
      <span>
        {t('record.bitsAll', { count: tenths(debrief.bits) })} <Why of={{ kind: 'distance' }} about={t('why.about.distance')} />
      </span>
    </p>
    <Timeline points={debrief.timeline} rewind={rewind} />
    <p>{farness(debrief.bits, debrief.oneIn)}</p>
  </section>
)

interface TallyProps {
  readonly words: string
  readonly match: TimelinePoint['match']
  readonly part: string | undefined
}

const Tally = ({ words, match, part }: TallyProps): JSX.Element => (
  <span>
    {words} <Why of={{ kind: 'match', match, ...(part === undefined ? {} : { part }) }} about={words} />
  </span>
)

/** Questions that stand open; the rest waits behind a line. */
const questionsOpen = 8

export const Questions = ({ debrief }: { debrief: Debrief }): JSX.Element => {
  const list = (questions: Debrief['questions']) => (
    <ol class="questions">
      {questions.map((question) => (
        <li key={question.about + question.text}>
          {question.about !== '' && <small>{question.about}: </small>}
          <Inline text={question.text} />
        </li>
      ))}
    </ol>
  )
  const rest = debrief.questions.slice(questionsOpen)
  return (
    <section>
      <h2>{t('end.questions')}</h2>
      {list(debrief.questions.slice(0, questionsOpen))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{t('end.moreQuestions', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </section>
  )
}

/** What historians dispute; or, for those who asked to read it only at the end, every record of the road. */
export const Sources = ({ debrief }: { debrief: Debrief }): JSX.Element | null => {
  const world = useWorld()
  const { reveal } = useStore(world.settings)
  if (reveal === 'end')
    return (
      <section class="claims wide">
        <h2>{t('end.records')}</h2>
        {debrief.records.map(({ node, title, record }) => (
          <section key={node} class="kept-record">
            <h3>{title}</h3>
            {record.yours && (
              <p>
                <b>{t('record.yours')}:</b> {record.yours.label}
              </p>
            )}
            <p>
              <b>{t('record.theirs')}:</b> {record.headline}
            </p>
            <Text text={record.summary} />
            <ul>
              {record.claims.map((claim) => (
                <Claim key={claim.text} claim={claim} />
              ))}
            </ul>
          </section>
        ))}
      </section>
    )
  if (debrief.disputed.length === 0) return null
  return (
    <section class="claims wide">
      <details class="more">
        <summary>
          <h2>{t('end.disputes', { count: debrief.disputed.length })}</h2>
        </summary>
        <ul>
          {debrief.disputed.map((claim, at) => (
            <Claim key={`${claim.text}${at}`} claim={claim} />
          ))}
        </ul>
      </details>
    </section>
  )
}

/** The whole game in one line, to copy. */
export const Code = ({ debrief }: { debrief: Debrief }): JSX.Element => {
  const [copied, setCopied] = useState(false)
  const copy = () =>
    void navigator.clipboard
      ?.writeText(debrief.code)
      .then(() => setCopied(true))
      .catch(() => setCopied(false))
  return (
    <section class="code-sheet">
      <h2>{t('end.code')}</h2>
      <p class="code">{debrief.code}</p>
      <p>
        {debrief.seed === 0 ? t('end.asItFell') : t('end.fate', { seed: debrief.seed })}. {t('end.codeHelp')}
      </p>
      <button type="button" class="plain-button" onClick={copy}>
        {t('end.copy')}
      </button>{' '}
      <span aria-live="polite">{copied ? t('end.copied') : ''}</span>
    </section>
  )
}
