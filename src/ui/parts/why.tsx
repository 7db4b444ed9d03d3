import { createContext, type JSX } from 'preact'
import { useContext } from 'preact/hooks'
import type { NumberAsked } from '../../analysis/index.ts'
import type { VoteView } from '../../view/index.ts'
import { t } from '../messages/index.ts'

/** What happens when a number is asked why it stands where it stands. */
export const AskContext = createContext<(asked: NumberAsked) => void>(() => undefined)

interface WhyProps {
  readonly of: NumberAsked
  /** Which number, for those who do not see where the question stands. */
  readonly about: string
}

/** The question beside the hands of a vote, where anything could move some of them. */
export const WhyHands = ({ vote }: { vote: VoteView }): JSX.Element | null =>
  vote.waverers.some(({ shifts }) => shifts.length > 0) ? <Why of={{ kind: 'vote' }} about={t('why.about.vote')} /> : null

/** The question beside a number that earlier choices may have moved. */
export const Why = ({ of, about }: WhyProps): JSX.Element => {
  const ask = useContext(AskContext)
  return (
    <button type="button" class="why" aria-haspopup="dialog" onClick={() => ask(of)}>
      {t('why.ask')}
      <span class="hidden"> {about}</span>
    </button>
  )
}
