import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { NumberAsked } from '../../analysis/index.ts'
import type { GameState, Session } from '../../session/index.ts'
import { meterCausesOf } from '../../view/index.ts'
import { useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { signed } from '../parts/changes.tsx'
import { Dialog } from '../parts/dialog.tsx'
import { Inline, Text } from '../text.tsx'

type Late = typeof import('./why.tsx')

/**
 * Why a number stands where it stands, and which single different choice would have changed it. How a meter is made up is told at once; the
 * rest comes with a script of its own, which may fail alone.
 */
export const WhyPage = (props: { session: Session; asked: NumberAsked; close: () => void }): JSX.Element => {
  const { session, asked, close } = props
  const [came, set] = useState<Partial<Late> | undefined>(undefined)
  useEffect(() => {
    import('./why.tsx').then(set, () => set({}))
  }, [])
  const game = session.state
  return (
    <Dialog title={titleOf(game, asked)} kind="causes" close={close}>
      {asked.kind === 'meter' && <MeterSum game={game} meter={asked.meter} />}
      {came?.Sum && <came.Sum game={game} asked={asked} />}
      {came?.Changed && <came.Changed game={game} asked={asked} />}
      {came && !came.Changed && <p role="status">{t('why.failed')}</p>}
    </Dialog>
  )
}

const titleOf = ({ screen }: GameState, asked: NumberAsked): string => {
  switch (asked.kind) {
    case 'meter':
      return t('causes.title', { name: screen.meters.find(({ id }) => id === asked.meter)?.name ?? '' })
    case 'match':
      return t(`why.title.${asked.match}`)
    default:
      return t(`why.title.${asked.kind}`)
  }
}

/** The sum of a meter, step by step. */
const MeterSum = ({ game, meter }: { game: GameState; meter: string }): JSX.Element | null => {
  const { speak } = useWorld()
  const causes = meterCausesOf(game.scenario, game.play, meter, speak)
  const now = game.screen.meters.find((each) => each.id === meter)
  if (!causes || !now) return null
  return (
    <>
      <Text text={now.explain} />
      <p>
        <b>{t('causes.bad')}:</b> <Inline text={now.bad} />
      </p>
      <ol class="causes">
        <li>
          <b>{causes.start}</b>
          <span>{t('causes.start')}</span>
        </li>
        {causes.steps.map((step, at) => (
          <li key={`${step.node}${at}`}>
            <b>{signed(step.by)}</b>
            <span>
              <Inline text={step.because} />
              <small>
                {step.date.primary}, {step.title}
                {step.choice !== '' && `: ${step.choice}`}
              </small>
            </span>
          </li>
        ))}
        <li class="sum">
          <b>{causes.value}</b>
          <span>{causes.steps.length === 0 ? t('causes.none') : t('causes.now', { value: causes.value, word: now.word })}</span>
        </li>
      </ol>
    </>
  )
}
