import type { Workbench } from '../workbench.ts'
import { createDesk, type Desk } from './desk.ts'
import { openDrafts } from './drafts/drafts.ts'
import { openTabs } from './drafts/tabs.ts'
import { begin } from './openings.ts'

const desks = new WeakMap<Workbench, Promise<Desk>>()

/** The desk of a bench: the bar and the dialogs share one. What was worked on last is laid on the bench when it is first asked for. */
export const deskOf = (bench: Workbench): Promise<Desk> => {
  const there = desks.get(bench)
  if (there) return there
  const fresh = openDrafts().then((drafts) => {
    const desk = createDesk(bench, drafts, openTabs, Date.now, newId)
    guard(desk)
    void begin(desk)
    return desk
  })
  desks.set(bench, fresh)
  return fresh
}

/** A page that is served without encryption has no `randomUUID`. */
const newId = (): string => [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-')

/** Nobody leaves by accident what lies on no disk, and what was written last is kept as the page goes. */
const guard = (desk: Desk): void => {
  globalThis.addEventListener('beforeunload', (event) => {
    const { place } = desk.standing.current
    if (place === 'here' || place === 'changed') event.preventDefault()
  })
  globalThis.addEventListener('pagehide', () => void desk.keep())
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void desk.keep()
  })
}
