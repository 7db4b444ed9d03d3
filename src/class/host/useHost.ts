import { useEffect, useRef, useState } from 'preact/hooks'
import { type Course, type HostEvent, type HostPlay, hostPlay, rehearse } from '../../classroom/index.ts'
import { type KeptClass, keptMs, slotOf } from './classShelf.ts'
import { takeClass } from './oneTab.ts'
import { endClass, keepPresent, onGone, unkeptHere } from './present.ts'
import { rehearsalWords } from './rehearsalWords.ts'

const tickMs = 500

/** What the projector's page works from. */
export interface Host {
  readonly play: HostPlay
  readonly send: (event: HostEvent) => void
  /** False once the device refused to keep the class; the lesson goes on all the same. */
  readonly isKept: boolean
  /** Milliseconds since 1970 at which the class is deleted: a day after the last press, by whatever clock this device has now. */
  readonly until: number
  /** Another tab has taken the class: this one changes and keeps nothing any more. */
  readonly isElsewhere: boolean
  readonly erase: () => Promise<void>
}

/** Owns a class on this page: every press goes through it and is kept at once; the clock runs by the device's own. */
export const useHost = (course: Course, kept: KeptClass): Host => {
  const [play, set] = useState(kept.play)
  // A class that was refused a place when it began says so from its first page.
  const [isKept, tell] = useState(unkeptHere(slotOf(kept)) === undefined)
  const [until, stay] = useState(kept.until)
  const now = useRef(kept.play)
  const isErased = useRef(false)
  const [isElsewhere, leave] = useState(false)
  const isGone = useRef(false)
  const send = (event: HostEvent) => {
    if (isGone.current) return
    const stepped = hostPlay(course, now.current, event)
    if (stepped === now.current) return
    const after = rehearse(course, now.current, stepped, rehearsalWords)
    now.current = after
    set(after)
    if (event.type === 'tick' || isErased.current) return
    const later = Date.now() + keptMs
    stay(later)
    void keepPresent({ ...kept, play: after, until: later }).then(tell)
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
      onGone(kept, () => {
        isErased.current = true
        globalThis.location.assign('#prepare')
      }),
    [],
  )
  useEffect(
    () =>
      takeClass(slotOf(kept), () => {
        // What only this page has would be lost with it; it writes over nothing, either.
        if (unkeptHere(slotOf(kept)) !== undefined) return
        isGone.current = true
        leave(true)
      }),
    [],
  )
  const erase = async () => {
    isErased.current = true
    await endClass(slotOf(kept))
  }
  return { play, send, isKept, isElsewhere, until, erase }
}
