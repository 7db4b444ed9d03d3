import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { NumberAsked, Otherwise, Standing } from '../../analysis/index.ts'
import type { GameState } from '../../session/index.ts'
import type { OtherwiseLine, OtherwiseView } from '../../view/index.ts'
// Not by the face, which the first page loads: this comes when a number is asked about.
import { otherwiseOf } from '../../view/otherwiseOf.ts'
import { useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { tWhy } from '../messages/why.ts'
import { signed } from '../parts/changes.tsx'

export { Sum } from './whySums.tsx'

/**
 * Which single different choice would have changed a number: looked for beside the page. Before anything has been decided there is no such
 * question.
 */
export const Changed = ({ game, asked }: { game: GameState; asked: NumberAsked }): JSX.Element | null => {
  const world = useWorld()
  const [found, tell] = useState<Otherwise | 'failed' | undefined>(undefined)
  const { scenario, play } = game
  const { journal, node, stage } = play
  useEffect(() => {
    if (journal.choices.length === 0) return undefined
    return world.otherwise(
      { scenario, page: { journal, node, stage }, number: asked },
      { found: tell, failed: () => tell('failed') },
    )
  }, [])
  if (journal.choices.length === 0) return null
  return (
    <section class="otherwise">
      <h3>{tWhy('which')}</h3>
      <p role="status" class={typeof found === 'object' ? 'hidden' : ''}>
        {found === 'failed' ? t('why.failed') : found ? tWhy('found') : tWhy('looking')}
      </p>
      {typeof found === 'object' && <Found view={otherwiseOf(scenario, found, world.speak)} asked={asked} />}
    </section>
  )
}

const Found = ({ view, asked }: { view: OtherwiseView; asked: NumberAsked }): JSX.Element => {
  const isVote = asked.kind === 'vote'
  return (
    <>
      {view.raised.length + view.lowered.length === 0 && (
        <p>{tWhy(view.elsewhere.length < view.choices ? 'none' : 'noneHere')}</p>
      )}
      <Lines title={tWhy(isVote ? 'moreHands' : 'higher')} lines={view.raised} now={view.now} asked={asked} />
      <Lines title={tWhy(isVote ? 'fewerHands' : 'lower')} lines={view.lowered} now={view.now} asked={asked} />
      {view.elsewhere.length > 0 && (
        <details class="more">
          <summary>{tWhy('elsewhere', { count: view.elsewhere.length })}</summary>
          <ul class="elsewhere">
            {view.elsewhere.map((line) => (
              <li key={line.key}>
                {tWhy('instead', { ...words(line) })}
                <small>{line.date.primary}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="quiet">{tWhy('how', { count: view.choices })}</p>
    </>
  )
}

interface LinesProps {
  readonly title: string
  readonly lines: readonly OtherwiseLine[]
  readonly now: Standing
  readonly asked: NumberAsked
}

const Lines = ({ title, lines, now, asked }: LinesProps): JSX.Element | null =>
  lines.length === 0 ? null : (
    <>
      <h4>{title}</h4>
      <ul class="causes">
        {lines.map((line) => (
          <li key={line.key}>
            <b>{signed(line.by)}</b>
            <span>
              {tWhy('line', { ...words(line), ...figures(line.there, now, asked) })}
              {line.there.carried !== now.carried && <b> {tWhy(line.there.carried ? 'thenCarried' : 'thenLost')}</b>}
              <small>
                {line.date.primary}
                {line.usual > 0 && `. ${tWhy('usual', { count: line.usual })}`}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </>
  )

const words = ({ title, other, yours }: OtherwiseLine) => ({ title, other, yours })

/** Two numbers as the page tells them. What they are numbers of is said once, of a vote those who abstain only where they differ. */
const figures = (there: Standing, now: Standing, asked: NumberAsked): { readonly there: string; readonly now: string } => {
  const [other = 0] = there.numbers
  const [own = 0] = now.numbers
  switch (asked.kind) {
    case 'vote': {
      if (asked.waverer !== undefined) return { there: String(other), now: String(own) }
      const key = there.numbers[2] === now.numbers[2] ? 'ayesNoes' : 'hands'
      const hands = ({ numbers: [ayes = 0, noes = 0, abstained = 0] }: Standing) => tWhy(key, { ayes, noes, abstained })
      return { there: hands(there), now: hands(now) }
    }
    case 'odds':
      return { there: String(other), now: t('chance.odds', { odds: own }) }
    case 'distance':
    case 'bits':
      return { there: String(other), now: tWhy('bits', { count: own }) }
    case 'meter':
    case 'match':
      return { there: String(other), now: String(own) }
  }
}
