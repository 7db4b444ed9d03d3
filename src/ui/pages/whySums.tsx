import type { JSX } from 'preact'
import type { NumberAsked } from '../../analysis/index.ts'
import type { GameState } from '../../session/index.ts'
import { type JournalLine, journalOf, type ShiftSum } from '../../view/index.ts'
// Not by the face, which the first page loads.
import { handsSumOf, oddsSumOf } from '../../view/sumsOf.ts'
import { useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { tWhy } from '../messages/why.ts'
import { isNear, tenths } from '../parts/bits.ts'
import { signed } from '../parts/changes.tsx'
import { Inline } from '../text.tsx'

interface SumProps<Asked extends NumberAsked = NumberAsked> {
  readonly game: GameState
  readonly asked: Asked
}
type Of<Kind extends NumberAsked['kind']> = SumProps<Extract<NumberAsked, { kind: Kind }>>

/** What a number is made up of. A meter's sum stands on the page already. */
export const Sum = ({ game, asked }: SumProps): JSX.Element | null => {
  switch (asked.kind) {
    case 'vote':
      return <HandsSum game={game} asked={asked} />
    case 'odds':
      return <OddsSum game={game} asked={asked} />
    case 'distance':
      return <DistanceSum game={game} asked={asked} />
    case 'bits':
      return <p>{tWhy('bitsMean')}</p>
    case 'match':
      return <MatchSum game={game} asked={asked} />
    case 'meter':
      return null
  }
}

const HandsSum = ({ game, asked }: Of<'vote'>): JSX.Element | null => {
  const { speak } = useWorld()
  const sum = handsSumOf(game.scenario, game.play, speak, asked.waverer)
  if (!sum) return null
  const { decided, groups, count } = sum
  const isWhole = asked.waverer === undefined
  return (
    <>
      <p>{tWhy('handsMean')}</p>
      {isWhole && (
        <p>
          <b>{tWhy('decided')}:</b> {tWhy('hands', { ayes: decided.for, noes: decided.against, abstained: decided.abstained })}
        </p>
      )}
      {groups.map((group) => (
        <section key={group.id}>
          <h3>{group.label}</h3>
          <ol class="causes">
            <Base number={group.base} />
            <ShiftRows shifts={group.shifts} />
            {isLimited(group.base, group.shifts, group.hands) && (
              <li>
                <b>!</b>
                <span>{tWhy('limitHands', { seats: group.seats })}</span>
              </li>
            )}
            <li class="sum">
              <b>{group.hands}</b>
              <span>
                {tWhy('handsOf', { hands: group.hands, seats: group.seats })}{' '}
                {group.hands < group.seats && tWhy(`rest.${group.rest}`, { count: group.seats - group.hands })}
              </span>
            </li>
          </ol>
        </section>
      ))}
      {isWhole && (
        <p>
          <b>{tWhy('together')}:</b> {tWhy('hands', { ayes: count.for, noes: count.against, abstained: count.abstained })}
        </p>
      )}
    </>
  )
}

const OddsSum = ({ game }: Of<'odds'>): JSX.Element | null => {
  const { speak } = useWorld()
  const sum = oddsSumOf(game.scenario, game.play, speak)
  if (!sum) return null
  return (
    <>
      <p>
        <Inline text={sum.question} />
      </p>
      <ol class="causes">
        <Base number={sum.base} />
        <ShiftRows shifts={sum.shifts} />
        {isLimited(sum.base, sum.shifts, sum.odds) && (
          <li>
            <b>!</b>
            <span>{tWhy('limitOdds')}</span>
          </li>
        )}
        <li class="sum">
          <b>{sum.odds}</b>
          <span>{t('chance.odds', { odds: sum.odds })}</span>
        </li>
      </ol>
    </>
  )
}

const Base = ({ number }: { number: number }): JSX.Element => (
  <li>
    <b>{number}</b>
    <span>{tWhy('base')}</span>
  </li>
)

/** Whether the sum was cut at its least or its most. */
const isLimited = (base: number, shifts: readonly ShiftSum[], result: number): boolean =>
  shifts.reduce((sum, { applied, by }) => (applied ? sum + by : sum), base) !== result

/** What counts first, then what does not; with what it hangs on. */
const ShiftRows = ({ shifts }: { shifts: readonly ShiftSum[] }): JSX.Element => (
  <>
    {[...shifts]
      .sort((a, b) => Number(b.applied) - Number(a.applied))
      .map((shift, at) => (
        <li key={`${shift.because}${at}`} class={shift.applied ? '' : 'not-applied'}>
          <b>{shift.applied ? signed(shift.by) : '0'}</b>
          <span>
            <Inline text={shift.because} />
            {!shift.applied && ` (${tWhy('wouldBe', { by: signed(shift.by) })})`}
            {shift.needs.length > 0 && (
              <small>
                {tWhy('asks')}: {shift.needs.map(({ words }) => words).join('; ')}
              </small>
            )}
            {shift.turned.map(({ date, title, choice }) => (
              <small key={title}>
                {date.primary}, {title}
                {choice !== '' && `: ${choice}`}
              </small>
            ))}
          </span>
        </li>
      ))}
  </>
)

const DistanceSum = ({ game }: Of<'distance'>): JSX.Element => {
  const { speak } = useWorld()
  const { scenario, play, screen } = game
  const decided = journalOf(scenario, play, speak).filter(({ bits }) => bits !== undefined)
  const far = decided.filter(({ bits = 0 }) => !isNear(bits))
  const near = decided.length - far.length
  return (
    <>
      <p>{tWhy('bitsMean')}</p>
      <ol class="causes">
        {near > 0 && (
          <li>
            <b>0</b>
            <span>{tWhy('near', { count: near })}</span>
          </li>
        )}
        {far.map((line) => (
          <Decided key={line.node} line={line} number={`+${tenths(line.bits ?? 0)}`} />
        ))}
        <li class="sum">
          <b>{tenths(screen.distance.bits)}</b>
          <span>{t('record.bitsAll', { count: tenths(screen.distance.bits) })}</span>
        </li>
      </ol>
    </>
  )
}

const MatchSum = ({ game, asked }: Of<'match'>): JSX.Element => {
  const { speak } = useWorld()
  const { scenario, play } = game
  const isAsked = (part: string | undefined) => asked.part === undefined || asked.part === part
  const lines = journalOf(scenario, play, speak).filter(({ match }, at) => match === asked.match && isAsked(play.steps[at]?.part))
  return (
    <>
      <p>{tWhy(lines.length === 0 ? 'means.none' : `means.${asked.match}`)}</p>
      {lines.length > 0 && (
        <ol class="causes">
          {lines.map((line, at) => (
            <Decided key={line.node} line={line} number={String(at + 1)} />
          ))}
        </ol>
      )}
    </>
  )
}

const Decided = ({ line, number }: { line: JournalLine; number: string }): JSX.Element => (
  <li>
    <b>{number}</b>
    <span>
      {line.result}
      <small>
        {line.date.primary}, {line.title}
      </small>
    </span>
  </li>
)
