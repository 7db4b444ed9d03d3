import { type Course, type GroupEvent, type GroupPlay, groupPlay } from '../../classroom/index.ts'
import { cell, type Store } from '../../session/index.ts'
import type { GroupShelf } from './groupShelf.ts'

export type GroupPress = GroupEvent extends infer Each ? (Each extends GroupEvent ? Omit<Each, 'at'> : never) : never

export interface DeskState {
  readonly play: GroupPlay
  /** False once the device refused to keep the play; it goes on all the same. */
  readonly isKept: boolean
  /** The same group is being played in another tab. */
  readonly isElsewhere: boolean
}

/** Owns the play of a group on this device: every press goes through it, is kept at once, and stops where another tab took over. */
export interface Desk extends Store<DeskState> {
  send(press: GroupPress): void
  /** Goes on here with what the other tab has kept. */
  takeOver(): Promise<void>
  erase(): Promise<void>
  close(): void
}

/** `shelf` is undefined where the device refuses storage. `read` makes a play of what was kept, or nothing. */
export const openDesk = (of: {
  readonly course: Course
  readonly key: string
  readonly play: GroupPlay
  readonly shelf: GroupShelf | undefined
  readonly read: (kept: unknown) => GroupPlay | undefined
}): Desk => {
  const { course, key, shelf } = of
  const state = cell<DeskState>({ play: of.play, isKept: shelf !== undefined, isElsewhere: false })
  const change = (part: Partial<DeskState>) => state.set({ ...state.current, ...part })
  let isErased = false
  const keep = async () => {
    if (!shelf || isErased) return
    try {
      await shelf.write(key, { play: state.current.play, at: Date.now() })
      if (!state.current.isKept) change({ isKept: true })
    } catch {
      if (state.current.isKept) change({ isKept: false })
    }
  }
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(`left-of-october/group/${key}`)
  channel?.addEventListener('message', () => change({ isElsewhere: true }))
  const takeIt = () => channel?.postMessage('taken')
  takeIt()
  void keep()
  return {
    get current() {
      return state.current
    },
    subscribe: state.subscribe,
    send: (press) => {
      if (state.current.isElsewhere) return
      change({ play: groupPlay(course, state.current.play, { ...press, at: Date.now() } as GroupEvent) })
      void keep()
    },
    takeOver: async () => {
      takeIt()
      const kept = await shelf?.read(key).catch(() => undefined)
      change({ play: of.read(kept?.play) ?? state.current.play, isElsewhere: false })
    },
    erase: async () => {
      isErased = true
      await shelf?.remove(key).catch(() => undefined)
    },
    close: () => channel?.close(),
  }
}
