import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { mountScenes } from '../scenes/game.ts'
import type { GameState, Session, Settings, SettingsStore } from '../session/index.ts'
import { Still } from '../ui/parts/still.tsx'
import type { Screen } from '../view/index.ts'

interface LiveProps {
  /** Shown one after the other, `restMs` apart. */
  readonly screens: readonly Screen[]
  readonly motion: Settings['motion']
  /** Pixels; 0 fills the window. */
  readonly height: number
  /** Only the drawing under the canvas. */
  readonly isStill: boolean
}

const restMs = 2000

/** One scene as the game shows it: the still sheets, and the canvas over them. */
export const Live = ({ screens, motion, height, isStill }: LiveProps): JSX.Element => {
  const frame = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (frame.current && height > 0) frame.current.style.height = `${height}px`
    if (isStill || !host.current) return
    return mountScenes(host.current, showing(screens), fixed(motion), () => console.warn('No picture: the sheets beneath stay.'))
      .destroy
  }, [screens, motion, height, isStill])
  const [first] = screens
  return (
    <div class="live" ref={frame}>
      {first && <Still picture={first.picture} />}
      <div ref={host} />
    </div>
  )
}

/** A session that only shows. */
const showing = (screens: readonly Screen[]): Session =>
  ({
    subscribe: (listener: (state: GameState) => void) => {
      screens.forEach((screen, at) => {
        const show = () => listener({ screen } as GameState)
        if (at === 0) show()
        else setTimeout(show, at * restMs)
      })
      return () => undefined
    },
  }) as unknown as Session

const fixed = (motion: Settings['motion']): SettingsStore => ({
  current: { motion } as Settings,
  subscribe: () => () => undefined,
  change: () => undefined,
})
