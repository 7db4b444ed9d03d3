import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Screen } from '../../view/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'

interface Step {
  readonly id: 'meters' | 'links' | 'options' | 'decide' | 'record'
  /** What it points at. */
  readonly at: string
  /** The pages on which it is told. */
  readonly on: (screen: Screen) => boolean
}

const isChoice = (screen: Screen): boolean => screen.options.length > 0
const isStory = (screen: Screen): boolean => screen.stage === 'reading' || isChoice(screen)

const steps: readonly Step[] = [
  { id: 'meters', at: '.meters', on: isStory },
  { id: 'links', at: '.narrative', on: isStory },
  { id: 'options', at: '.options', on: isChoice },
  { id: 'decide', at: '.act', on: isChoice },
  { id: 'record', at: '.split', on: (screen) => screen.stage === 'record' && screen.record?.bits !== undefined },
]

/**
 * The first minutes: five notes beside the real controls, one sentence each, told on the page that they speak of: the numbers
 * with the first news, the options with the first decision, the record after it. Skipped once, it stays away.
 */
export const Guide = ({ screen }: { screen: Screen }): JSX.Element | null => {
  const { settings } = useWorld()
  const { guided } = useStore(settings)
  const [at, go] = useState(0)
  const step = steps[at]
  const shown = !guided && step?.on(screen) ? step : undefined
  const told = useRef(false)
  useEffect(() => {
    // The last note was read, or passed by: it does not come back with the next record.
    if (shown?.id === 'record') told.current = true
    else if (told.current) settings.change({ guided: true })
  }, [shown, settings])
  useEffect(() => {
    if (!shown) return
    const target = document.querySelector(shown.at)
    target?.classList.add('guided')
    return () => target?.classList.remove('guided')
  }, [shown])
  if (!shown) return null
  const last = at === steps.length - 1
  return (
    <aside class="guide" aria-live="polite">
      <p>{t(`guide.${shown.id}`)}</p>
      <p class="guide-acts">
        <small>{t('guide.step', { at: at + 1, of: steps.length })}</small>
        {!last && (
          <button type="button" class="plain-button" onClick={() => settings.change({ guided: true })}>
            {t('guide.skip')}
          </button>
        )}
        <button type="button" class="main-button" onClick={() => (last ? settings.change({ guided: true }) : go(at + 1))}>
          {t(last ? 'guide.done' : 'guide.next')}
        </button>
      </p>
    </aside>
  )
}
