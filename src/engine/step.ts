import type { Effect, NextRule, Node, NodeId, Scenario } from '../scenario/index.ts'
import { findNode, partOf } from './atlas.ts'
import type { Choice, Play, PlayEvent, Stage, Step, Values } from './play.ts'
import { draw } from './rules/chance.ts'
import { applyEffects, keepFlags } from './rules/effect.ts'
import { nextNode } from './rules/next.ts'
import { bitsOf, matchOf, openOptions, openTasks, picksOf } from './rules/option.ts'
import { tally } from './rules/vote.ts'

/** Where a reader stands first in a node of each kind. */
export const firstStage = (node: Node): Stage =>
  node.kind === 'interlude' ? 'reading' : node.kind === 'ending' ? 'ended' : 'briefing'

/**
 * What a node does to the story: for a turning point or an agenda with the choice made there, for a vote or a chance
 * by count or draw, for an interlude or an ending by being reached. Undefined when the choice is not allowed.
 */
export const stepAt = (scenario: Scenario, node: Node, before: Values, seed: number, choice?: Choice): Step | undefined => {
  const base = { node: node.id, part: partOf(scenario, node.id).id, kind: node.kind, before }
  const after = (effects: readonly Effect[]) => {
    const { values, changes } = applyEffects(effects, before)
    return { after: values, changes }
  }
  switch (node.kind) {
    case 'turning point': {
      if (choice?.node !== node.id || !('option' in choice)) return undefined
      const open = openOptions(node, before)
      const option = open.find((each) => each.id === choice.option)
      if (!option) return undefined
      const made = { ...base, option: option.id, ...after(option.effects) }
      return node.invented ? made : { ...made, match: matchOf(open, option), bits: bitsOf(open, option) }
    }
    case 'agenda': {
      if (choice?.node !== node.id || !('picks' in choice)) return undefined
      const picked = openTasks(node, before).filter((task) => choice.picks.includes(task.id))
      if (picked.length !== choice.picks.length || picked.length !== picksOf(node, before)) return undefined
      return { ...base, picks: picked.map((task) => task.id), ...after(picked.flatMap((task) => task.effects)) }
    }
    case 'vote': {
      const count = tally(node, before)
      return { ...base, tally: count, ...after((count.carried ? node.carried : node.lost).effects) }
    }
    case 'chance': {
      const fate = draw(node, before, seed)
      return { ...base, draw: fate, ...after((fate.happened ? node.happens : node.fails).effects) }
    }
    case 'interlude':
      return { ...base, ...after(node.effects) }
    case 'ending':
      return { ...base, ...after([]) }
  }
}

/** The rules that say where the story goes after a step. An ending has none. */
export const rulesAfter = (node: Node, step: Step): readonly NextRule[] => {
  switch (node.kind) {
    case 'turning point':
      return node.options.find((option) => option.id === step.option)?.next ?? []
    case 'agenda':
    case 'interlude':
      return node.next
    case 'vote':
      return (step.tally?.carried ? node.carried : node.lost).next
    case 'chance':
      return (step.draw?.happened ? node.happens : node.fails).next
    case 'ending':
      return []
  }
}

/** The values with which a node is entered from another: at a part's border flags that nobody reads later are dropped. */
export const valuesAcross = (scenario: Scenario, from: NodeId, to: NodeId, values: Values): Values => {
  const part = partOf(scenario, from)
  return part === partOf(scenario, to) ? values : keepFlags(values, part.keeps)
}

/** The stage that a page turned in this stage leads to, or `leave` when the node is done, or undefined where reading does nothing. */
export const stageAfterReading = (node: Node, stage: Stage): Stage | 'leave' | undefined => {
  switch (stage) {
    case 'briefing':
      return node.kind === 'turning point' || node.kind === 'agenda' ? 'deliberating' : 'outcome'
    case 'outcome':
      return 'record'
    case 'reading':
      return node.kind === 'interlude' && node.record ? 'record' : 'leave'
    case 'record':
      return 'leave'
    case 'deliberating':
    case 'ended':
      return undefined
  }
}

/** The event that makes a choice where it stands to be made. */
export const eventOf = (choice: Choice): PlayEvent =>
  'option' in choice ? { type: 'option.choose', option: choice.option } : { type: 'tasks.choose', picks: choice.picks }

/** A play standing at the first stage of a node; interludes and endings do their work on being reached. */
export const enter = (scenario: Scenario, play: Play, to: NodeId): Play => {
  const node = findNode(scenario, to)
  if (!node) return play
  const stage = firstStage(node)
  if (stage === 'briefing') return { ...play, node: to, stage }
  return withStep({ ...play, node: to, stage }, stepAt(scenario, node, play.values, play.journal.seed))
}

const withStep = (play: Play, step: Step | undefined): Play =>
  step ? { ...play, values: step.after, steps: [...play.steps, step], distanceBits: play.distanceBits + (step.bits ?? 0) } : play

/** One event on a play. What is not allowed here changes nothing: the same play comes back. */
export const step = (scenario: Scenario, play: Play, event: PlayEvent): Play => {
  const node = findNode(scenario, play.node)
  if (!node) return play
  if (event.type === 'read') return read(scenario, play, node)
  if (play.stage !== 'deliberating') return play
  const choice: Choice =
    event.type === 'option.choose' ? { node: node.id, option: event.option } : { node: node.id, picks: event.picks }
  const made = stepAt(scenario, node, play.values, play.journal.seed, choice)
  if (!made) return play
  const kept: Choice = made.picks ? { node: node.id, picks: made.picks } : choice
  return withStep({ ...play, stage: 'outcome', journal: { ...play.journal, choices: [...play.journal.choices, kept] } }, made)
}

const read = (scenario: Scenario, play: Play, node: Node): Play => {
  const stage = stageAfterReading(node, play.stage)
  if (stage === undefined) return play
  if (stage === 'leave') {
    const last = play.steps.at(-1)
    const to = last && nextNode(rulesAfter(node, last), play.values)
    return to === undefined ? play : enter(scenario, { ...play, values: valuesAcross(scenario, node.id, to, play.values) }, to)
  }
  const resolves = stage === 'outcome'
  return resolves ? withStep({ ...play, stage }, stepAt(scenario, node, play.values, play.journal.seed)) : { ...play, stage }
}
