// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { type RoadsRow, roadsNotTaken } from '../../src/analysis/index.ts'
import { createSession } from '../../src/session/index.ts'
import { WorldContext } from '../../src/ui/hooks.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { Looking } from '../../src/ui/screens/roads.tsx'
import type { World } from '../../src/ui/world.ts'
import { dicedPlay } from '../engine/plays.ts'
import { breadQueue } from '../fixtures.ts'

const { journal } = dicedPlay(breadQueue, 1, 1)
const rows = [...roadsNotTaken(breadQueue, journal)]

/** The section of an ended game, with a worker that finds what the test gives it. */
const draw = async () => {
  const host = document.createElement('div')
  const asked: number[] = []
  const left: number[] = []
  let listener: Parameters<World['roads']>[1] | undefined
  const roads: World['roads'] = ({ until }, to) => {
    asked.push(until)
    listener = to
    return () => void left.push(until)
  }
  const session = createSession(breadQueue, journal, 99, speak)
  const world = { roads, speak } as unknown as World
  const tree = (
    <WorldContext.Provider value={world}>
      <Looking game={session.state} />
    </WorldContext.Provider>
  )
  await act(() => render(tree, host))
  const tell = (what: (to: NonNullable<typeof listener>) => void) => act(() => void (listener && what(listener)))
  const press = (name: string) =>
    act(() => [...host.querySelectorAll('button')].find((button) => button.textContent === name)?.click())
  return { host, asked, left, tell, press, leave: () => act(() => render(null, host)) }
}

describe('the section of the roads not taken', () => {
  it('shows each decision as it is found, and at the end which mattered most', async () => {
    const { host, tell, asked } = await draw()
    expect(asked).toEqual([journal.choices.length])
    await tell((to) => to.row(rows[0] as RoadsRow))
    expect(host.querySelectorAll('.roads-decision')).toHaveLength(1)
    expect(host.querySelector('progress')?.value).toBe(1)
    for (const row of rows.slice(1)) await tell((to) => to.row(row))
    await tell((to) => to.done())
    expect(host.querySelectorAll('.roads-decision')).toHaveLength(rows.length)
    expect(host.querySelector('progress')).toBeNull()
    expect(host.textContent).toMatch(/The decision that mattered most|No decision of yours/)
  })

  it('stops when asked to, and goes on with what is left', async () => {
    const { host, tell, press, asked, left } = await draw()
    await tell((to) => to.row(rows[0] as RoadsRow))
    await press('Stop')
    expect(left).toEqual([journal.choices.length])
    expect(host.querySelectorAll('.roads-decision')).toHaveLength(1)
    await press('Go on')
    expect(asked).toEqual([journal.choices.length, rows[0]?.at])
  })

  it('stops when the page is left', async () => {
    const { left, leave } = await draw()
    await leave()
    expect(left).toEqual([journal.choices.length])
  })

  it('says so where it cannot be found', async () => {
    const { host, tell } = await draw()
    await tell((to) => to.failed())
    expect(host.textContent).toContain('could not follow the roads not taken')
  })
})
