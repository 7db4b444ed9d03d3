import { describe, expect, it } from 'vitest'
import { newJournal } from '../../src/engine/index.ts'
import type { Scenario } from '../../src/scenario/index.ts'
import { createSession } from '../../src/session/session.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { breadQueue } from '../fixtures.ts'

const begin = () => createSession(breadQueue, newJournal(breadQueue, 0), 0, speak)

/** Plays `go` and the two errands of history, and stands at the ballot. */
const played = () => {
  const session = begin()
  session.send({ type: 'read' })
  session.send({ type: 'read' })
  session.send({ type: 'option.choose', option: 'go' })
  for (let page = 0; page < 3; page += 1) session.send({ type: 'read' })
  session.send({ type: 'tasks.choose', picks: ['baker', 'miller'] })
  return session
}

describe('a session', () => {
  it('tells a new listener the present state at once, and every change after', () => {
    const session = begin()
    const seen: string[] = []
    const stop = session.subscribe(({ screen }) => seen.push(`${screen.node}/${screen.stage}`))
    session.send({ type: 'read' })
    session.send({ type: 'tasks.choose', picks: ['nonsense'] })
    stop()
    session.send({ type: 'read' })
    expect(seen).toEqual(['news/reading', 'speak/briefing'])
  })

  it('opened again from what was saved, stands at the same page with the same values', () => {
    const session = played()
    session.send({ type: 'read' })
    session.send({ type: 'read' })
    const { play, read } = session.state
    const again = createSession(breadQueue, JSON.parse(JSON.stringify(play.journal)), read, speak)
    expect(again.state.play).toEqual(play)
  })

  it('takes back the last choice and stands before that decision', () => {
    const session = played()
    expect(session.undo()).toBe(true)
    expect(session.state.screen).toMatchObject({ node: 'errands', stage: 'deliberating', decisions: 1 })
    session.rewind(0)
    expect(session.state.screen).toMatchObject({ node: 'speak', stage: 'deliberating', decisions: 0 })
    expect(session.undo()).toBe(false)
  })

  it('goes on at the same decision when the scenario is edited under it', () => {
    const session = played()
    session.send({ type: 'read' })
    const here = session.state.screen
    const edited: Scenario = {
      ...breadQueue,
      hash: 'other',
      parts: breadQueue.parts.map((part) => ({
        ...part,
        nodes: part.nodes.map((node) => ({ ...node, title: `${node.title}!` })),
      })),
    }
    expect(session.swap(edited)).toBe('')
    expect(session.state.screen).toMatchObject({ node: here.node, stage: here.stage, title: `${here.title}!`, decisions: 2 })
  })

  it('stands before a decision that an edit has taken away, and names it', () => {
    const session = played()
    const without: Scenario = {
      ...breadQueue,
      parts: breadQueue.parts.map((part) => ({
        ...part,
        nodes: part.nodes.map((node) =>
          node.kind === 'turning point' ? { ...node, options: node.options.filter((option) => option.id !== 'go') } : node,
        ),
      })),
    }
    expect(session.swap(without)).toBe('speak')
    expect(session.state.screen).toMatchObject({ node: 'speak', stage: 'deliberating', decisions: 0 })
  })
})
