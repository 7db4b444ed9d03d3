import { useEffect, useRef, useState } from 'preact/hooks'
import { type Course, type HostEvent, type HostPlay, hostPlay } from '../../classroom/index.ts'
import { deleteClass, type KeptClass, keepClass } from './classShelf.ts'
import { takeClass } from './oneTab.ts'

const tickMs = 500

/** What the projector's page works from. */
export interface Host {
  readonly play: HostPlay
  readonly send: (event: HostEvent) => void
  /** False once the device refused to keep the class; the lesson goes on all the same. */
  readonly isKept: boolean
  /** Another tab has taken the class: this one changes and keeps nothing any more. */
  readonly isElsewhere: boolean
  readonly erase: () => Promise<void>
}

/** Owns a class on this page: every press goes through it and is kept at once; the clock runs by the device's own. */
export const useHost = (course: Course, kept: KeptClass): Host => {
  const [play, set] = useState(kept.play)
  const [isKept, tell] = useState(true)
  const now = useRef(kept.play)
  const isErased = useRef(false)
  const [isElsewhere, leave] = useState(false)
  const isGone = useRef(false)
  const isSafe = useRef(true)
  const mark = (is: boolean) => {
    isSafe.current = is
    tell(is)
  }
  const send = (event: HostEvent) => {
    if (isGone.current) return
    const after = hostPlay(course, now.current, event)
    if (after === now.current) return
    now.current = after
    set(after)
    if (event.type === 'tick' || isErased.current) return
    keepClass({ ...kept, play: after }).then(
      () => mark(true),
      () => mark(false),
    )
  }
  const { isRunning, isTimed } = play.clock
  useEffect(() => {
    if (!isRunning || !isTimed) return undefined
    let last = performance.now()
    const ticking = setInterval(() => {
      const here = performance.now()
      send({ type: 'tick', ms: here - last })
      last = here
    }, tickMs)
    return () => clearInterval(ticking)
  }, [isRunning, isTimed])
  useEffect(
    () =>
      takeClass(() => {
        // What only this page has would be lost with it; it writes over nothing, either.
        if (!isSafe.current) return
        isGone.current = true
        leave(true)
      }),
    [],
  )
  const erase = async () => {
    isErased.current = true
    await deleteClass().catch(() => undefined)
  }
  return { play, send, isKept, isElsewhere, erase }
}
