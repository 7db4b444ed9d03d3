import type Phaser from 'phaser'
import { describe, expect, it } from 'vitest'
import { openHall } from '../../src/scenes/hemicycle.ts'
import type { VoteView } from '../../src/view/index.ts'

/** A scene that keeps what is stamped on its floor and draws nothing. */
const sceneWith = (stamped: string[]): Phaser.Scene => {
  const chain: unknown = new Proxy(() => chain, { get: (_, name) => (name === 'texture' ? undefined : () => chain) })
  const floor = {
    setOrigin: () => floor,
    clear: () => stamped.splice(0),
    stamp: (_key: string, frame: string) => stamped.push(frame),
    render: () => floor,
  }
  return {
    add: { graphics: () => chain, renderTexture: () => floor, text: () => chain },
    textures: { exists: () => false, createCanvas: () => null },
  } as unknown as Phaser.Scene
}

const hall = (seats: number, counted: boolean): VoteView => {
  const mine = Math.round(seats / 3)
  const hands = counted
    ? { for: mine - 5, against: 0, abstain: 5, undecided: 0 }
    : { for: 0, against: 0, abstain: 0, undecided: mine }
  const rest = counted ? { against: seats - mine, undecided: 0 } : { against: 0, undecided: seats - mine }
  const group = { faction: 'x', shade: 0, for: 0, abstain: 0 }
  return {
    seats,
    counted,
    groups: [
      { ...group, label: 'Yours', ink: 'wheat', ...hands },
      { ...group, label: 'Theirs', ink: 'red', ...rest },
    ],
  } as unknown as VoteView
}

describe.each([100, 479, 1164, 1200])('a hall of %i seats', (seats) => {
  it('shows a ring on every seat while hands wait, and then every hand once, as many as were counted so far', () => {
    const stamped: string[] = []
    const floor = openHall(sceneWith(stamped), hall(seats, false), { width: 1366, height: 318 })
    floor.show(hall(seats, false), 1)
    expect(stamped).toHaveLength(seats)
    expect(stamped.every((frame) => frame.endsWith('waiting'))).toBe(true)

    const vote = hall(seats, true)
    floor.show(vote, 0)
    expect(stamped).toHaveLength(seats)
    floor.show(vote, 0.5)
    const half = stamped.length
    expect(half).toBeGreaterThan(1.35 * seats)
    expect(half).toBeLessThan(1.65 * seats)
    floor.show(vote, 1)
    const hands = stamped.slice(seats)
    const [own, theirs] = [vote.groups[0], vote.groups[1]]
    expect(hands.filter((frame) => frame === '0/for')).toHaveLength(own?.for ?? -1)
    expect(hands.filter((frame) => frame === '0/abstain')).toHaveLength(own?.abstain ?? -1)
    expect(hands.filter((frame) => frame === '1/against')).toHaveLength(theirs?.against ?? -1)
    expect(hands).toHaveLength(seats)
  })
})
