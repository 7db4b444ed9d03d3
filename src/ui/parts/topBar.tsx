import type { JSX } from 'preact'
import type { Screen } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Caption } from './caption.tsx'
import { Meter } from './meter.tsx'
import type { Page } from './pageName.ts'

/** Date in both styles, place, the pages beside the story, and the meters. */
export const TopBar = (props: { screen: Screen; open: (page: Page) => void; causes: (meter: string) => void }): JSX.Element => {
  const { date, place, meters } = props.screen
  const style = date.primaryStyle === 'old' ? t('bar.oldStyle') : date.primaryStyle === 'new' ? t('bar.newStyle') : ''
  const other = date.primaryStyle === 'old' ? t('bar.newStyle') : t('bar.oldStyle')
  return (
    <header class="bar">
      <div class="bar-top">
        <p class="ribbon">
          <span class="ribbon-first">
            {style !== '' && <small>{style}</small>}
            <b>{date.primary}</b>
          </span>
          {date.other !== '' && (
            <span class="ribbon-second">
              <small>{other}</small>
              <b>{date.other}</b>
            </span>
          )}
        </p>
        <p class="bar-place">
          {place.name}
          {date.time !== '' && <span>, {date.time}</span>}
        </p>
        <Caption />
        <nav class="bar-pages" aria-label={t('bar.menu')}>
          {(['journal', 'codex', 'saves', 'settings'] as const).map((page) => (
            <button type="button" key={page} onClick={() => props.open(page)}>
              {t(`bar.${page}`)}
            </button>
          ))}
        </nav>
      </div>
      <section class="meters" aria-label={t('bar.meters')}>
        {meters.map((meter) => (
          <Meter key={meter.id} meter={meter} open={() => props.causes(meter.id)} />
        ))}
      </section>
    </header>
  )
}
