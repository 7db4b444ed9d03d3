import { useEffect, useRef } from 'preact/hooks'
import { approve, type ClassFile, type GroupWords, type HostPhase, type HostPlay } from '../../classroom/index.ts'
import { useHere } from './here.ts'

/** What a tray in a window of its own says to the wall of its class. */
export type ToWall =
  | { readonly kind: 'hello' }
  | { readonly kind: 'pass'; readonly words: readonly GroupWords[]; readonly isOn: boolean }

/** What the wall says to it: how the class stands, or that the wall was closed. */
export type FromWall =
  | { readonly kind: 'stands'; readonly file: ClassFile; readonly phase: HostPhase }
  | { readonly kind: 'gone' }

/** The two windows of one class meet here; nothing of it leaves the device. */
export const trayChannel = (code: string): BroadcastChannel | undefined =>
  typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`left-of-october/tray/${code}`)

/** Opens the tray of a class in a window that the teacher can put on a screen of their own. */
export const openTrayWindow = (code: string): void => {
  globalThis.open(`#tray=${code}`, 'left-of-october-tray', 'popup,width=640,height=820')
}

/** Answers a tray in another window for as long as the wall is open. */
export const useTrayWindow = (): void => {
  const { play, send } = useHere()
  const latest = useRef({ play, send })
  latest.current = { play, send }
  const channel = useRef<BroadcastChannel | undefined>(undefined)
  const say = ({ file, phase }: HostPlay) => channel.current?.postMessage({ kind: 'stands', file, phase } satisfies FromWall)
  useEffect(() => {
    const open = trayChannel(play.file.code)
    if (!open) return undefined
    channel.current = open
    open.addEventListener('message', ({ data }: MessageEvent<ToWall>) => {
      const { play: now, send: tell } = latest.current
      if (data.kind === 'hello') say(now)
      if (data.kind === 'pass') tell({ type: 'file', file: approve(now.file, data.words, data.isOn) })
    })
    return () => {
      open.postMessage({ kind: 'gone' } satisfies FromWall)
      open.close()
    }
  }, [])
  useEffect(() => say(play), [play.file, play.phase])
}
