import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Screen } from '../../view/index.ts'
import { useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { Caption } from './caption.tsx'
import { Meter } from './meter.tsx'
import type { Page } from './pageName.ts'
import { Reasons } from './reasons.tsx'

interface TopBarProps {
  readonly screen: Screen
  /** Between two parts: what the next one moves is told when it is on the page. */
  readonly between: boolean
  readonly open: (page: Page) => void
  readonly causes: (meter: string) => void
}

/** Date in both styles, place, the pages beside the story, and the meters. */
export const TopBar = (props: TopBarProps): JSX.Element => {
  const { screen } = props
  const { story } = useWorld()
  const { date, place, meters } = screen
  const style = date.primaryStyle === 'old' ? t('bar.oldStyle') : date.primaryStyle === 'new' ? t('bar.newStyle') : ''
  const other = date.primaryStyle === 'old' ? t('bar.newStyle') : t('bar.oldStyle')
  return (
    <header class="bar">
      {story === 'own' && <p class="bar-own">{t('own.line')}</p>}
      <div class="bar-top">
        <p class="ribbon">
          <span class="ribbon-first">
            {style !== '' && <small>{style}</small>}
            <Day long={date.primary} short={date.short.primary} />
          </span>
          {date.other !== '' && (
            <span class="ribbon-second">
              <small>{other}</small>
              <Day long={date.other} short={date.short.other} />
            </span>
          )}
        </p>
        <p class="bar-place">
          {place.name}
          {date.time !== '' && <span>, {date.time}</span>}
        </p>
        <Caption />
        <Pages open={props.open} />
      </div>
      <section class="meters" aria-label={t('bar.meters')}>
        {meters.map((meter) => (
          <Meter key={meter.id} meter={meter} open={() => props.causes(meter.id)} />
        ))}
        {!props.between && <Reasons key={`${screen.node}/${screen.stage}`} screen={screen} />}
      </section>
    </header>
  )
}

/** A date, cut short where the page is narrow; it is always told in full. A new one is struck anew. */
const Day = ({ long, short }: { long: string; short: string }): JSX.Element => (
  <b key={long} class="day">
    <span class="day-long">{long}</span>
    <span class="day-short" aria-hidden="true">
      {short}
    </span>
  </b>
)

/** The pages beside the story: in a row, or behind one button where the page is narrow. */
const Pages = ({ open }: { open: (page: Page) => void }): JSX.Element => {
  const [isUnfolded, unfold] = useState(false)
  const menu = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!isUnfolded) return
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      unfold(false)
      menu.current?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isUnfolded])
  return (
    <>
      <button
        type="button"
        class="bar-menu"
        ref={menu}
        aria-expanded={isUnfolded}
        aria-controls="pages"
        onClick={() => unfold(!isUnfolded)}
      >
        {t('bar.menu')}
      </button>
      <nav
        id="pages"
        class={`bar-pages${isUnfolded ? ' unfolded' : ''}`}
        aria-label={t('bar.pages')}
        onFocusOut={({ relatedTarget: next, currentTarget: pages }) => {
          // Who goes on by keyboard does not go on under the unfolded menu.
          if (next instanceof Node && !pages.contains(next) && next !== menu.current) unfold(false)
        }}
      >
        {(['journal', 'codex', 'saves', 'settings'] as const).map((page) => (
          <button
            type="button"
            key={page}
            onClick={() => {
              unfold(false)
              // A page gives the focus back to where it was: behind the menu that is the menu's button.
              menu.current?.focus()
              open(page)
            }}
          >
            {t(`bar.${page}`)}
          </button>
        ))}
      </nav>
    </>
  )
}
