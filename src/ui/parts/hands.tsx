import type { JSX } from 'preact'
import { type HallInk, hallInk } from '../../manifest/index.ts'
import type { VoteView } from '../../view/index.ts'
import { t } from '../messages/index.ts'

type Hand = 'for' | 'against' | 'abstained' | 'undecided'

/** The sign of a hand, as the hall of seats draws it; in the colour of the words about it. */
const Sign = ({ hand }: { hand: Hand }): JSX.Element => (
  <svg class="sign" viewBox="0 0 20 20" aria-hidden="true">
    {hand === 'for' && <circle cx="10" cy="10" r="9" fill="currentColor" />}
    {hand === 'against' && (
      <path d="M1 10a9 9 0 0 1 18 0a9 9 0 0 1-18 0M4.4 8.5v3h11.2v-3z" fill="currentColor" fill-rule="evenodd" />
    )}
    {(hand === 'abstained' || hand === 'undecided') && (
      <circle cx="10" cy="10" r="7.4" fill="none" stroke="currentColor" stroke-width="3" />
    )}
    {hand === 'abstained' && <circle cx="10" cy="10" r="2.7" fill="currentColor" />}
  </svg>
)

/** What the signs in the picture above mean, for those who see it; the table says the rest. */
export const Signs = ({ vote }: { vote: VoteView }): JSX.Element => {
  const abstaining = vote.groups.some((group) => group.abstain > 0)
  const signs: readonly Hand[] = [
    'for',
    'against',
    ...(abstaining ? (['abstained'] as const) : []),
    ...(vote.counted ? [] : (['undecided'] as const)),
  ]
  return (
    <p class="signs" aria-hidden="true">
      {signs.map((hand) => (
        <span key={hand}>
          <Sign hand={hand} /> {t(`vote.${hand}`)}
        </span>
      ))}
      <small>{t('vote.signs')}</small>
    </p>
  )
}

/** A head of the table: the word, or where there is no room for it the sign alone. */
export const HandHead = ({ hand }: { hand: Hand }): JSX.Element => (
  <th scope="col">
    <Sign hand={hand} />
    <span>{t(`vote.${hand}`)}</span>
  </th>
)

/** A group's dot, in its colour in the hall. */
export const GroupDot = ({ ink, shade }: { ink: HallInk; shade: number }): JSX.Element => (
  <svg class="dot" viewBox="0 0 20 20" aria-hidden="true">
    <circle
      cx="10"
      cy="10"
      r="8.5"
      fill={`#${hallInk(ink, shade).toString(16).padStart(6, '0')}`}
      stroke="currentColor"
      stroke-width="3"
    />
  </svg>
)
