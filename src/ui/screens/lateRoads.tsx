import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { GameState } from '../../session/index.ts'
import { t } from '../messages/index.ts'

type Looking = typeof import('./roads.tsx').Looking

/** The roads not taken, a section of the debrief whose script comes only when a game has ended, and which may fail alone. */
export const Roads = ({ game, code }: { game: GameState; code: string }): JSX.Element => {
  const { scenario } = game
  const isWhole = !scenario.parts.some((part) => part.untold)
  return (
    <section class="roads" aria-labelledby="roads-title">
      <h2 id="roads-title">{t('roads.title')}</h2>
      <p class="roads-lead">{t('roads.lead')}</p>
      {isWhole ? <Late key={`${scenario.hash} ${code}`} game={game} /> : <p>{t('roads.notWhole')}</p>}
    </section>
  )
}

const Late = ({ game }: { game: GameState }): JSX.Element | null => {
  const [came, set] = useState<{ readonly Looking?: Looking } | undefined>(undefined)
  useEffect(() => {
    import('./roads.tsx').then(set, () => set({}))
  }, [])
  if (!came) return null
  return came.Looking ? <came.Looking game={game} /> : <p role="status">{t('roads.state.failed')}</p>
}
