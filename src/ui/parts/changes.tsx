import type { JSX } from 'preact'
import type { ChangeView } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Inline } from '../text.tsx'

/** A step with its sign, as the player reads it: "+1", "−2". */
export const signed = (by: number): string => (by > 0 ? `+${by}` : `\u2212${Math.abs(by)}`)

/** What a node moved, each with its reason. */
export const Changes = ({ changes }: { changes: readonly ChangeView[] }): JSX.Element =>
  changes.length === 0 ? (
    <p class="quiet">{t('outcome.nothing')}</p>
  ) : (
    <ul class="changes">
      {changes.map((change, at) => (
        <li key={`${change.name}${at}`} class={change.kind === 'meter' ? (change.by > 0 ? 'up' : 'down') : 'turned'}>
          <b>{change.kind === 'meter' ? signed(change.by) : '\u25C6'}</b>
          <span>
            <strong>{change.kind === 'flag' && !change.to ? t('outcome.noLonger', { name: change.name }) : change.name}</strong>
            {change.kind === 'meter' && (
              <small>
                {' '}
                {change.to}, {change.word}
              </small>
            )}
            <br />
            {change.because !== change.name && <Inline text={change.because} />}
          </span>
        </li>
      ))}
    </ul>
  )
