import type { NodeId, PartId, Scenario } from '../scenario/index.ts'
import { nodeOf, startValues } from './atlas.ts'
import type { Choice, Journal, Play, PlayEvent, Values } from './play.ts'
import { openOptions, openTasks, picksOf } from './rules/option.ts'
import { enter, eventOf, step } from './step.ts'

export const highestSeed = 4095

/** An empty journal: at the beginning of the scenario, or of a part that is entered from history's own state. */
export const newJournal = (scenario: Scenario, seed: number, from?: PartId): Journal => ({
  scenario: scenario.meta.id,
  version: scenario.meta.version,
  hash: scenario.hash,
  seed,
  ...(from === undefined || from === scenario.parts[0]?.id ? {} : { from }),
  choices: [],
})

/** The first `count` choices of a journal. Undo and rewind are this. */
export const prefixOf = (journal: Journal, count: number): Journal => ({
  ...journal,
  choices: journal.choices.slice(0, Math.max(0, count)),
})

/**
 * The play before anything is read, at the first page of where the journal begins. Its journal belongs to this version of the
 * scenario, whichever it was made with: what is followed here is written with the lists that stand here.
 */
export const startPlay = (scenario: Scenario, journal: Journal): Play => {
  const part = scenario.parts.find((each) => each.id === journal.from) ?? scenario.parts[0]
  if (!part) throw new Error(`scenario ${scenario.meta.id} has no parts`)
  const values = part === scenario.parts[0] ? startValues(scenario) : valuesAtPart(scenario, part.id)
  const blank: Play = {
    journal: { ...journal, version: scenario.meta.version, hash: scenario.hash, choices: [] },
    node: part.start,
    stage: 'briefing',
    values,
    steps: [],
    distanceBits: 0,
  }
  return enter(scenario, blank, part.start)
}

/** The values with which history's own road enters a part. */
const valuesAtPart = (scenario: Scenario, part: PartId): Values => {
  let play = startPlay(scenario, newJournal(scenario, 0))
  for (;;) {
    const event = historicalEvent(scenario, play)
    const next = event ? step(scenario, play, event) : play
    const first = next.steps.at(-1)
    if (next === play) return startValues(scenario)
    const here = scenario.parts.find((each) => each.start === next.node)
    // An interlude acts on being reached, so the part begins with the values before its step.
    if (here?.id === part) return first?.node === next.node ? first.before : next.values
    play = next
  }
}

/** The event that turns the page, or takes history's option or tasks where something is to be decided. Undefined at the end. */
export const historicalEvent = (scenario: Scenario, play: Play): PlayEvent | undefined => {
  if (play.stage === 'ended') return undefined
  if (play.stage !== 'deliberating') return { type: 'read' }
  const node = nodeOf(scenario, play.node)
  if (node.kind === 'turning point') {
    const open = openOptions(node, play.values)
    const option = open.find((each) => each.historical) ?? open.reduce((a, b) => (b.leaning > a.leaning ? b : a))
    return { type: 'option.choose', option: option.id }
  }
  if (node.kind === 'agenda') {
    const open = openTasks(node, play.values)
    const ordered = [...open.filter((task) => task.historical), ...open.filter((task) => !task.historical)]
    return { type: 'tasks.choose', picks: ordered.slice(0, picksOf(node, play.values)).map((task) => task.id) }
  }
  return undefined
}

/** Why a journal could not be followed to its end. `at` counts the choices that could. */
export interface Stopped {
  readonly at: number
  readonly choice: Choice
  readonly why: 'unknown-node' | 'unknown-choice' | 'not-open' | 'other-node'
}

/**
 * Follows a journal and stands at the outcome of its last choice, or at the first page when there is none. Where a
 * choice cannot be followed, the play stands before that decision and `stopped` says why; no other option is taken.
 */
export const replay = (scenario: Scenario, journal: Journal): { readonly play: Play; readonly stopped?: Stopped } => {
  let play = startPlay(scenario, journal)
  for (const [at, choice] of journal.choices.entries()) {
    play = turnPages(scenario, play)
    const stop = (why: Stopped['why']) => ({ play, stopped: { at, choice, why } })
    if (play.node !== choice.node) return stop(knows(scenario, choice) ? 'other-node' : 'unknown-node')
    const next = step(scenario, play, eventOf(choice))
    if (next === play) return stop(knowsChoice(scenario, choice) ? 'not-open' : 'unknown-choice')
    play = next
  }
  return { play }
}

/** A place on a road: the choices that lead there, and how many pages are turned after the last of them. */
export interface Stand {
  readonly journal: Journal
  readonly read: number
}

/**
 * The first page of a node on the road of a journal, pages behind its last choice included. Undefined where the road does not come
 * there, or cannot be followed so far.
 */
export const standAt = (scenario: Scenario, journal: Journal, node: NodeId): Stand | undefined => {
  let play = startPlay(scenario, journal)
  for (const choice of [...journal.choices, undefined]) {
    for (let read = 0; ; read += 1) {
      if (play.node === node) return { journal: play.journal, read }
      const next = play.stage === 'deliberating' || play.stage === 'ended' ? play : step(scenario, play, { type: 'read' })
      if (next === play) break
      play = next
    }
    const next = choice?.node === play.node ? step(scenario, play, eventOf(choice)) : play
    if (next === play) return undefined
    play = next
  }
  return undefined
}

/** Reads on until something is to be decided, or to the end. */
export const turnPages = (scenario: Scenario, play: Play): Play => {
  for (let here = play; ; ) {
    if (here.stage === 'deliberating' || here.stage === 'ended') return here
    const next = step(scenario, here, { type: 'read' })
    if (next === here) return here
    here = next
  }
}

const nodes = (scenario: Scenario) => scenario.parts.flatMap((part) => part.nodes)
const knows = (scenario: Scenario, choice: Choice): boolean => nodes(scenario).some((node) => node.id === choice.node)
const knowsChoice = (scenario: Scenario, choice: Choice): boolean =>
  nodes(scenario).some(
    (node) =>
      node.id === choice.node &&
      (('option' in choice && node.kind === 'turning point' && node.options.some((option) => option.id === choice.option)) ||
        ('picks' in choice &&
          node.kind === 'agenda' &&
          choice.picks.every((pick) => node.tasks.some((task) => task.id === pick)))),
  )

/** Reads a journal from anything that JSON can hold; a saved file may come from anywhere. */
export const readJournal = (value: unknown): Journal | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { scenario, version, hash, seed, from, choices } = value as Record<string, unknown>
  if (typeof scenario !== 'string' || typeof version !== 'number' || typeof hash !== 'string') return undefined
  if (!Number.isInteger(seed) || (seed as number) < 0 || (seed as number) > highestSeed) return undefined
  if (from !== undefined && typeof from !== 'string') return undefined
  if (!Array.isArray(choices) || choices.length > 500) return undefined
  const read = choices.map(readChoice)
  if (read.some((choice) => choice === undefined)) return undefined
  return {
    scenario,
    version,
    hash,
    seed: seed as number,
    ...(from === undefined ? {} : { from }),
    choices: read.filter((choice) => choice !== undefined),
  }
}

const readChoice = (value: unknown): Choice | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const { node, option, picks } = value as Record<string, unknown>
  if (typeof node !== 'string') return undefined
  if (typeof option === 'string') return { node, option }
  if (Array.isArray(picks) && picks.length <= 50 && picks.every((pick) => typeof pick === 'string')) return { node, picks }
  return undefined
}
