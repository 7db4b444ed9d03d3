import { branchesOf, type Choice, eventOf, nodeOf, openTasks, type Play, picksOf, startPlay, step } from '../engine/index.ts'
import type { Agenda, NodeId, Scenario, Task, TaskId } from '../scenario/index.ts'
import { type NumberAsked, type Standing, standingOf } from './numbers.ts'
import { onward } from './usualRoad.ts'

/** A page of a play: the road to it and where it stands. Every choice of the journal was made before it or on it. */
export type PageAsked = Pick<Play, 'journal' | 'node' | 'stage'>

/** A number at a page as it stands, and as it would stand there with one choice made differently. */
export interface Otherwise {
  readonly now: Standing
  /** For each choice in order, everything else that was open then, in the author's order. */
  readonly roads: readonly OtherRoad[]
}

export interface OtherRoad {
  /** Place of the changed choice among the journal's, from 0. */
  readonly at: number
  readonly own: Choice
  readonly choice: Choice
  /** Undefined where this road does not come to the page. */
  readonly there?: Standing
  /** Later decisions on this road that could not stay as the player made them, or that the player never met. */
  readonly usual: number
}

/**
 * Which single different choice would have changed a number: plays the road again to the same page for each choice and each other thing that
 * was open then. Later choices stay as they were wherever they are still open, of an agenda the tasks that are; what has to be decided anew
 * goes the most usual way, and luck falls by the same seed. Undefined where the journal does not come to the page, or the page has no such number.
 */
export const otherwise = (scenario: Scenario, page: PageAsked, asked: NumberAsked): Otherwise | undefined => {
  const { choices } = page.journal
  const road = roadTo(scenario, startPlay(scenario, page.journal), page)
  const now = road.end && standingOf(scenario, road.end, asked)
  if (!now) return undefined
  const roads = choices.flatMap((own, at) => {
    const fork = road.forks.find(({ node }) => node === own.node)
    if (!fork) return []
    const open = branchesOf(scenario, nodeOf(scenario, fork.node), fork.values).flatMap(({ choice }) => choice ?? [])
    return open
      .filter((choice) => !isSameChoice(choice, own))
      .map((choice): OtherRoad => {
        const { end, usual } = roadTo(scenario, step(scenario, fork, eventOf(choice)), page)
        const there = end && standingOf(scenario, end, asked)
        return { at, own, choice, usual, ...(there ? { there } : {}) }
      })
  })
  return { now, roads }
}

interface RoadTo {
  /** The play at the page; undefined where the road passes it by. */
  readonly end?: Play
  /** The play before each decision on the way. */
  readonly forks: readonly Play[]
  readonly usual: number
}

/** Goes on from a play as the page's journal decided, until the page or the end. */
const roadTo = (scenario: Scenario, from: Play, page: PageAsked): RoadTo => {
  const own = new Map<NodeId, Choice>(page.journal.choices.map((choice) => [choice.node, choice]))
  const forks: Play[] = []
  let usual = 0
  for (let play = from; ; ) {
    if (play.node === page.node && play.stage === page.stage) return { end: play, forks, usual }
    if (play.stage === 'deliberating') forks.push(play)
    const kept = keep(scenario, play, own.get(play.node))
    const next = kept?.play ?? onward(scenario, play)
    if (next === play) return { forks, usual }
    if (play.stage === 'deliberating' && !kept?.isWhole) usual += 1
    play = next
  }
}

/** Decides as the player did. `isWhole`: in all; of an agenda's tasks those that are shut give way to the record's. Undefined where it is shut. */
const keep = (
  scenario: Scenario,
  play: Play,
  own: Choice | undefined,
): { readonly play: Play; readonly isWhole: boolean } | undefined => {
  if (!own || play.stage !== 'deliberating') return undefined
  const node = nodeOf(scenario, play.node)
  const choice = node.kind === 'agenda' && 'picks' in own ? { node: node.id, picks: tasksKept(node, play, own.picks) } : own
  const next = step(scenario, play, eventOf(choice))
  return next === play ? undefined : { play: next, isWhole: isSameChoice(choice, own) }
}

const tasksKept = (node: Agenda, { values }: Play, own: readonly TaskId[]): readonly TaskId[] => {
  const rank = ({ id, historical }: Task): number => (own.includes(id) ? 2 : historical ? 1 : 0)
  return [...openTasks(node, values)]
    .sort((a, b) => rank(b) - rank(a))
    .slice(0, picksOf(node, values))
    .map(({ id }) => id)
}

/** Whether two choices at one node are the same; tasks in whatever order they were picked. */
export const isSameChoice = (a: Choice, b: Choice): boolean =>
  'picks' in a && 'picks' in b
    ? a.picks.length === b.picks.length && a.picks.every((task) => b.picks.includes(task))
    : 'option' in a && 'option' in b && a.option === b.option
