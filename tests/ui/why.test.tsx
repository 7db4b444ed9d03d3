// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { type NumberAsked, otherwise } from '../../src/analysis/index.ts'
import { nodeOf, step } from '../../src/engine/index.ts'
import { createSession } from '../../src/session/index.ts'
import { WorldContext } from '../../src/ui/hooks.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { Changed, Sum } from '../../src/ui/pages/why.tsx'
import type { World } from '../../src/ui/world.ts'
import { dicedPlay, playAfter } from '../engine/plays.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'

const ended = dicedPlay(breadQueue, 1, 1).journal
const distance = { kind: 'distance' } as const

/** The page of a number, with a worker that answers when the test lets it. */
const draw = async (number: NumberAsked, journal = ended, scenario = breadQueue, read = 99) => {
  const host = document.createElement('div')
  const session = createSession(scenario, journal, read, speak)
  const asked: Parameters<World['otherwise']>[0][] = []
  let left = 0
  let listener: Parameters<World['otherwise']>[1] | undefined
  const ask: World['otherwise'] = (question, to) => {
    asked.push(question)
    listener = to
    return () => {
      left += 1
    }
  }
  const tree = (
    <WorldContext.Provider value={{ otherwise: ask, speak } as unknown as World}>
      <Sum game={session.state} asked={number} />
      <Changed game={session.state} asked={number} />
    </WorldContext.Provider>
  )
  await act(() => render(tree, host))
  const answer = () =>
    act(() => {
      const found = asked[0] && otherwise(asked[0].scenario, asked[0].page, asked[0].number)
      if (found) listener?.found(found)
    })
  const fail = () => act(() => listener?.failed())
  return { host, asked, answer, fail, left: () => left, leave: () => act(() => render(null, host)) }
}

/** The first vote of a played campaign: its journal and the pages turned since. */
const toVote = () => {
  const { journal } = dicedPlay(leftOfOctober, 3, 3)
  for (let at = 1; ; at += 1) {
    let here = playAfter(leftOfOctober, journal, at)
    for (let read = 0; here.stage !== 'deliberating'; read += 1) {
      if (nodeOf(leftOfOctober, here.node).kind === 'vote') return { journal: here.journal, read }
      here = step(leftOfOctober, here, { type: 'read' })
    }
  }
}

describe('the page of a number', () => {
  it('waits for the answer, then tells each different choice with what the number would be', async () => {
    const { journal } = playAfter(leftOfOctober, dicedPlay(leftOfOctober, 3, 3).journal, 3)
    const { host, asked, answer } = await draw(distance, journal, leftOfOctober, 1)
    expect(asked[0]?.page).toMatchObject({ journal, stage: 'record' })
    expect(host.textContent).toContain('is being played again')
    await answer()
    expect(host.textContent).toMatch(/At “[^”]+”, “[^”]+” instead of “[^”]+”: [\d.]+ instead of [\d.]+ bits?\./u)
  })

  it('stops looking when it is closed', async () => {
    const { left, leave } = await draw(distance)
    await leave()
    expect(left()).toBe(1)
  })

  it('says so where it cannot be found, and leaves the sum standing', async () => {
    const { host, fail } = await draw(distance)
    await fail()
    expect(host.textContent).toContain('could not play your road again')
    expect(host.querySelector('.causes .sum')?.textContent).toContain('on the whole road')
  })

  it('does not ask before anything is decided', async () => {
    const { host, asked } = await draw(distance, { ...ended, choices: [] }, breadQueue, 0)
    expect(asked).toEqual([])
    expect(host.querySelector('.otherwise')).toBeNull()
  })

  it('says none where no single choice would have changed it', async () => {
    const { host, answer } = await draw({ kind: 'match', match: 'no-longer-possible' })
    await answer()
    expect(host.textContent).toContain('None: each different choice would have led elsewhere')
    expect(host.querySelectorAll('.elsewhere li')).toHaveLength(1)
  })

  it('lays a vote out group by group, and comes to the hands on the page', async () => {
    const { journal, read } = toVote()
    const { host, answer } = await draw({ kind: 'vote' }, journal, leftOfOctober, read)
    const { vote } = createSession(leftOfOctober, journal, read, speak).state.screen
    expect(host.querySelectorAll('.causes .sum')).toHaveLength(vote?.waverers.length ?? 0)
    expect(host.textContent).toContain(`${vote?.for} for, ${vote?.against} against, ${vote?.abstained} abstaining`)
    const told = () => host.querySelector('.otherwise')?.textContent
    expect(told()).not.toMatch(/for the motion|None of yours/u)
    await answer()
    expect(told()).toMatch(/for the motion|None of yours/u)
  })
})
