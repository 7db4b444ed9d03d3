import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { GameState, Session, Store } from '../session/index.ts'
import type { World } from './world.ts'

export const WorldContext = createContext<World | undefined>(undefined)

/** The world of the page; components are never drawn outside it. */
export const useWorld = (): World => {
  const world = useContext(WorldContext)
  if (!world) throw new Error('drawn outside the world')
  return world
}

/** A store's value, drawn anew on every change. */
export const useStore = <Value>(store: Store<Value>): Value => {
  const [value, set] = useState<{ readonly of: Value }>({ of: store.current })
  useEffect(() => store.subscribe((fresh) => set({ of: fresh })), [store])
  return value.of
}

/** The state of a session, drawn anew on every change. */
export const useGame = (session: Session): GameState => {
  const [state, set] = useState(session.state)
  useEffect(() => session.subscribe(set), [session])
  return state
}
