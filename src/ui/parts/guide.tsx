import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'

const steps = ['meters', 'links', 'options', 'decide', 'record'] as const
const pointsAt: Readonly<Record<(typeof steps)[number], string>> = {
  meters: '.meters',
  links: '.narrative',
  options: '.options',
  decide: '.act',
  record: '.act',
}

/** The first minutes: five notes beside the real controls, one sentence each. Skipped once, it stays away. */
export const Guide = (): JSX.Element | null => {
  const { settings } = useWorld()
  const { guided } = useStore(settings)
  const [at, go] = useState(0)
  const step = steps[at]
  useEffect(() => {
    if (guided || !step) return
    const target = document.querySelector(pointsAt[step])
    target?.classList.add('guided')
    target?.scrollIntoView?.({ block: 'nearest' })
    return () => target?.classList.remove('guided')
  }, [guided, step])
  if (guided || !step) return null
  const last = at === steps.length - 1
  return (
    <aside class="guide" aria-live="polite">
      <p>{t(`guide.${step}`)}</p>
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
