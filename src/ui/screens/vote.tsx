import type { JSX } from 'preact'
import type { Session } from '../../session/index.ts'
import type { AppliedShiftView, Screen, VoteView } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Changes, signed } from '../parts/changes.tsx'
import { ContentNotes } from '../parts/documents.tsx'
import { Echoes } from '../parts/echoes.tsx'
import { GroupDot, HandHead, Signs } from '../parts/hands.tsx'
import { Narrative } from '../parts/narrative.tsx'
import { Why, WhyHands } from '../parts/why.tsx'
import { Forward } from './forward.tsx'

/** A congress or committee divides: before the count with who wavers and why, after it with the hands. */
export const Vote = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element | null => {
  const vote = screen.vote
  if (!vote) return null
  return (
    <div class="ballot">
      <Signs vote={vote} />
      <div class="situation">
        <h1>{vote.counted ? vote.resultLabel : screen.title}</h1>
        {!vote.counted && <ContentNotes notes={screen.contentNotes} />}
        <Narrative text={screen.text} full={screen.fullText} />
        <Echoes echoes={screen.echoes} />
        <p class="motion">
          <b>{t('vote.motion')}</b> {vote.motion}
        </p>
        {vote.counted && (
          <>
            <h2>{t('outcome.moved')}</h2>
            <Changes changes={screen.changes} />
          </>
        )}
      </div>
      <div class="count">
        <CountBar vote={vote} />
        <p class="count-line">
          {vote.counted ? (
            <strong class={vote.carried ? 'carried' : 'lost'}>{t(vote.carried ? 'vote.carried' : 'vote.lost')}</strong>
          ) : (
            t('vote.expected', { ayes: vote.for, noes: vote.against })
          )}{' '}
          <WhyHands vote={vote} />
        </p>
        {vote.counted && (
          <p class="quiet">
            {t('vote.history', {
              ayes: vote.historical.for,
              noes: vote.historical.against,
              abstained: vote.historical.abstained,
            })}
          </p>
        )}
        <Waverers vote={vote} />
        <Groups vote={vote} />
      </div>
      <Forward session={session} words={vote.counted ? t('read.toRecord') : t('vote.count')} />
    </div>
  )
}

const CountBar = ({ vote }: { vote: VoteView }): JSX.Element => {
  const total = Math.max(1, vote.for + vote.against + vote.abstained)
  return (
    <div class={`count-bar${vote.counted ? ' counted' : ''}`}>
      <p>
        <b>{vote.for}</b> {t('vote.for')}
      </p>
      <p>
        {t('vote.against')} <b>{vote.against}</b>
      </p>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="seg-off" width="100" height="6" />
        <rect class="seg-for" width={(100 * vote.for) / total} height="6" />
        <rect class="seg-against" x={100 - (100 * vote.against) / total} width={(100 * vote.against) / total} height="6" />
        <rect class="seg-half" x="49.8" width="0.4" height="6" />
      </svg>
    </div>
  )
}

const Waverers = ({ vote }: { vote: VoteView }): JSX.Element | null =>
  vote.waverers.length === 0 ? null : (
    <section class="waverers">
      <h2>{t('vote.waverers')}</h2>
      <ul>
        {vote.waverers.map((waverer) => (
          <li key={waverer.id}>
            <p>
              {t('vote.waverer', { label: waverer.label, hands: waverer.for, seats: waverer.seats })}{' '}
              {waverer.shifts.length > 0 && <Why of={{ kind: 'vote', waverer: waverer.id }} about={waverer.label} />}
            </p>
            <Shifts base={t('vote.base', { count: waverer.base })} shifts={waverer.shifts} />
          </li>
        ))}
      </ul>
    </section>
  )

/** A base and what was added to it or taken away; what does not apply here is shown too, and says so. */
export const Shifts = ({ base, shifts }: { base: string; shifts: readonly AppliedShiftView[] }): JSX.Element => (
  <ul class="shifts">
    <li>{base}</li>
    {shifts.map((shift) => (
      <li key={shift.because} class={shift.applied ? 'applied' : 'not-applied'}>
        <b>{signed(shift.by)}</b> {shift.because} <small>({t(shift.applied ? 'vote.shiftCounts' : 'vote.shiftNot')})</small>
      </li>
    ))}
  </ul>
)

const Groups = ({ vote }: { vote: VoteView }): JSX.Element => (
  <table class="groups">
    <caption>{t('vote.table')}</caption>
    <thead>
      <tr>
        <th scope="col">{t('vote.group')}</th>
        <HandHead hand="for" />
        <HandHead hand="against" />
        <HandHead hand="abstained" />
        {!vote.counted && <HandHead hand="undecided" />}
      </tr>
    </thead>
    <tbody>
      {vote.groups.map((group) => (
        <tr key={group.faction + group.label}>
          <th scope="row">
            <GroupDot ink={group.ink} shade={group.shade} /> {group.label}
          </th>
          <td>{group.for}</td>
          <td>{group.against}</td>
          <td>{group.abstain}</td>
          {!vote.counted && <td>{group.undecided}</td>}
        </tr>
      ))}
    </tbody>
  </table>
)
