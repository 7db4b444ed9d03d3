import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { tClass } from '../../../ui/messages/class/index.ts'
import { useHere } from '../here.ts'

/** Seconds as they are read: "1:05". */
const inMinutes = (ms: number): string => {
  const seconds = Math.ceil(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

/** The time that is left. It is not read aloud as it runs; whoever wants it finds it here. */
export const Clock = (): JSX.Element | null => {
  const { play, send } = useHere()
  const { isRunning, isTimed, leftMs } = play.clock
  const [now, look] = useState(Date.now)
  useEffect(() => {
    look(Date.now())
    if (!isRunning) return
    const ticking = setInterval(() => look(Date.now()), 500)
    return () => clearInterval(ticking)
  }, [isRunning, play.at])
  const left = isRunning ? Math.max(0, leftMs - Math.max(0, now - play.at)) : leftMs
  const isOver = isRunning && left === 0
  useEffect(() => {
    if (isOver) send({ type: 'tick' })
  }, [isOver])
  if (!isTimed || (play.phase !== 'talk' && play.phase !== 'vote')) return null
  return (
    <p class={`clock${isRunning ? '' : ' clock-still'}`} role="timer" aria-live="off">
      <span class="hidden">{tClass('group.clock.left')} </span>
      {inMinutes(left)}
    </p>
  )
}

/** Pause, a minute more, no clock. */
export const ClockButtons = (): JSX.Element => {
  const { play, send } = useHere()
  const { isRunning, isTimed } = play.clock
  const button = (type: 'clock.pause' | 'clock.resume' | 'clock.minute' | 'clock.off' | 'clock.on', words: string) => (
    <button type="button" class="plain-button" onClick={() => send({ type })}>
      {words}
    </button>
  )
  if (!isTimed) return <div class="clock-buttons">{button('clock.on', tClass('group.clock.on'))}</div>
  return (
    <div class="clock-buttons">
      {isRunning
        ? button('clock.pause', tClass('group.clock.pause'))
        : play.clock.leftMs > 0 && button('clock.resume', tClass('group.clock.resume'))}
      {button('clock.minute', tClass('group.clock.minute'))}
      {button('clock.off', tClass('group.clock.off'))}
    </div>
  )
}
