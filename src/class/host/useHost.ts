import { useEffect, useRef, useState } from 'preact/hooks'
import { type Course, type HostEvent, type HostPlay, hostPlay } from '../../classroom/index.ts'
import type { KeptClass } from './classShelf.ts'
import { endClass, keepPresent, onGone } from './present.ts'

const tickMs = 500

/** What the projector's page works from. */
export interface Host {
  readonly play: HostPlay
  readonly send: (event: HostEvent) => void
  /** False once the device refused to keep the class; the lesson goes on all the same. */
  readonly isKept: boolean
  readonly erase: () => Promise<void>
}

/** Owns a class on this page: every press goes through it and is kept at once; the clock runs by the device's own. */
export const useHost = (course: Course, kept: KeptClass): Host => {
  const [play, set] = useState(kept.play)
  const [isKept, tell] = useState(true)
  const now = useRef(kept.play)
  const isErased = useRef(false)
  const send = (event: HostEvent) => {
    const after = hostPlay(course, now.current, event)
    if (after === now.current) return
    now.current = after
    set(after)
    if (event.type === 'tick' || isErased.current) return
    void keepPresent({ ...kept, play: after }).then(tell)
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
      onGone(kept.play.file.code, () => {
        isErased.current = true
        globalThis.location.assign('#prepare')
      }),
    [],
  )
  const erase = async () => {
    isErased.current = true
    await endClass()
  }
  return { play, send, isKept, erase }
}
