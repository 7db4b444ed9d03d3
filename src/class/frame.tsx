import type { ComponentChildren, JSX } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { tClass } from '../ui/messages/class/index.ts'

interface FrameProps {
  /** A line over the title. */
  readonly kicker?: ComponentChildren
  readonly title: string
  /** What stands at the right of the head: a clock, buttons. */
  readonly corner?: ComponentChildren
  /** The bar at the foot of the page, with what leads on. */
  readonly foot?: ComponentChildren
  readonly tone?: 'rye' | 'soot'
  readonly children: ComponentChildren
}

/** A page of the class: a poster's head with rays and a slanted edge, a sheet, a bar at the foot. */
export const Frame = ({ kicker, title, corner, foot, tone = 'rye', children }: FrameProps): JSX.Element => {
  useLayoutEffect(() => {
    document.title = tClass('class.tab', { title })
  }, [title])
  return (
    <div class={`frame frame-${tone}`}>
      <header class="frame-head">
        <Rays />
        <div class="frame-head-in">
          <div class="frame-words">
            {kicker !== undefined && <p class="frame-kicker">{kicker}</p>}
            <h1>{title}</h1>
          </div>
          {corner !== undefined && <div class="frame-corner">{corner}</div>}
        </div>
      </header>
      <main class="frame-main" tabIndex={-1}>
        {children}
      </main>
      {foot !== undefined && <footer class="frame-foot">{foot}</footer>}
    </div>
  )
}

const rays = Array.from({ length: 26 }, (_, at) => {
  const [from, to] = [at * 7 - 4, at * 7 - 1.4].map((degrees) => (degrees * Math.PI) / 180)
  const point = (angle = 0) => `${(-2000 * Math.cos(angle)).toFixed(0)},${(-2000 * Math.sin(angle)).toFixed(0)}`
  return `M0,0L${point(from)}L${point(to)}Z`
}).join('')

/** The sun behind the head, low at the right. */
const Rays = (): JSX.Element => (
  <svg class="frame-rays" viewBox="-900 -300 1000 300" preserveAspectRatio="xMaxYMax slice" aria-hidden="true">
    <path d={rays} />
  </svg>
)
