import { type AnyStateMachine, assign, createActor, setup } from 'xstate'
import type { NextRule, Node, NodeId, PartId, Scenario } from '../scenario/index.ts'
import { nodeOf, startValues } from './atlas.ts'
import { startPlay } from './journal.ts'
import type { Choice, Journal, Play, PlayEvent, Stage, Step, Values } from './play.ts'
import { nextNode } from './rules/next.ts'
import { eventOf, firstStage, rulesAfter, stageAfterReading, stepAt, valuesAcross } from './step.ts'

/** What the machine remembers: all of it JSON. */
interface Memory {
  readonly seed: number
  readonly values: Values
  readonly steps: readonly Step[]
}

type State = Record<string, unknown>

const stateId = (node: NodeId): string => `node-${node}`

/**
 * The config of the scenario's one machine, as plain JSON: parts are parent states, nodes their children, and a
 * node's stages its substates. It opens in any statechart viewer.
 */
export const machineConfig = (scenario: Scenario, from?: PartId): State => ({
  id: scenario.meta.id,
  initial: `part-${from ?? scenario.parts[0]?.id}`,
  states: Object.fromEntries(
    scenario.parts.map((part) => [
      `part-${part.id}`,
      {
        initial: part.start,
        states: Object.fromEntries(part.nodes.map((node) => [node.id, nodeState(node)])),
      },
    ]),
  ),
})

const nodeState = (node: Node): State => {
  const first = firstStage(node)
  const states: Record<string, State> = {}
  for (let stage: Stage | undefined = first; stage !== undefined; ) {
    const following = stageAfterReading(node, stage)
    const next: Stage | undefined = stage === 'deliberating' ? 'outcome' : following === 'leave' ? undefined : following
    states[stage] = stageState(node, stage, following)
    stage = next
  }
  return { id: stateId(node.id), initial: first, states }
}

const stageState = (node: Node, stage: Stage, following: ReturnType<typeof stageAfterReading>): State => {
  // Interludes and endings do their work on being reached; a restored snapshot does not enter again.
  const entry = stage === 'reading' || stage === 'ended' ? { entry: { type: 'work', params: { node: node.id } } } : {}
  if (stage === 'deliberating') {
    const decide = {
      target: 'outcome',
      guard: { type: 'allowed', params: { node: node.id } },
      actions: { type: 'work', params: { node: node.id } },
    }
    return { ...entry, on: node.kind === 'turning point' ? { 'option.choose': decide } : { 'tasks.choose': decide } }
  }
  if (following === undefined) return entry
  if (following !== 'leave') {
    const works = following === 'outcome' ? { actions: { type: 'work', params: { node: node.id } } } : {}
    return { ...entry, on: { read: { target: following, ...works } } }
  }
  const leave = waysOut(node).map((to) => ({
    target: `#${stateId(to)}`,
    guard: { type: 'goes', params: { node: node.id, to } },
    actions: { type: 'cross', params: { node: node.id, to } },
  }))
  return { ...entry, on: { read: leave } }
}

/** Every node that some rule of this one leads to, each once. */
export const waysOut = (node: Node): readonly NodeId[] => {
  const rules: readonly NextRule[] =
    node.kind === 'turning point'
      ? node.options.flatMap((option) => option.next)
      : node.kind === 'vote'
        ? [...node.carried.next, ...node.lost.next]
        : node.kind === 'chance'
          ? [...node.happens.next, ...node.fails.next]
          : node.kind === 'ending'
            ? []
            : node.next
  return [...new Set(rules.map((rule) => rule.go))]
}

const choiceOf = (node: NodeId, event: PlayEvent): Choice | undefined =>
  event.type === 'option.choose'
    ? { node, option: event.option }
    : event.type === 'tasks.choose'
      ? { node, picks: event.picks }
      : undefined

/** The machine with its guards and actions: the same rules that the fast loop calls. */
export const machineOf = (scenario: Scenario, from?: PartId): AnyStateMachine => {
  const made = (memory: Memory, node: NodeId, event: PlayEvent): Step | undefined =>
    stepAt(scenario, nodeOf(scenario, node), memory.values, memory.seed, choiceOf(node, event))
  const base = setup({
    types: { context: {} as Memory, events: {} as PlayEvent, input: {} as { seed: number; values: Values } },
    guards: {
      allowed: ({ context, event }, params: { node: NodeId }) => made(context, params.node, event) !== undefined,
      goes: ({ context }, params: { node: NodeId; to: NodeId }) => {
        const last = context.steps.at(-1)
        return last !== undefined && nextNode(rulesAfter(nodeOf(scenario, params.node), last), context.values) === params.to
      },
    },
    actions: {
      work: assign(({ context, event }, params: { node: NodeId }) => {
        const step = made(context, params.node, event)
        return step ? { values: step.after, steps: [...context.steps, step] } : {}
      }),
      cross: assign(({ context }, params: { node: NodeId; to: NodeId }) => ({
        values: valuesAcross(scenario, params.node, params.to, context.values),
      })),
    },
  })
  return base.createMachine({
    ...(machineConfig(scenario, from) as object),
    context: ({ input }: { input: { seed: number; values: Values } }) => ({ seed: input.seed, values: input.values, steps: [] }),
  } as Parameters<typeof base.createMachine>[0]) as AnyStateMachine
}

const machines = new WeakMap<Scenario, Map<string, AnyStateMachine>>()

/** The machine of a scenario, made once for each beginning. */
const knownMachine = (scenario: Scenario, from?: PartId): AnyStateMachine => {
  const ofScenario = machines.get(scenario) ?? new Map<string, AnyStateMachine>()
  machines.set(scenario, ofScenario)
  const known = ofScenario.get(from ?? '') ?? machineOf(scenario, from)
  ofScenario.set(from ?? '', known)
  return known
}

/**
 * A running game: an XState actor and the play it stands for. `journal` gives scenario, seed and beginning; its choices
 * are sent to the actor one by one, with pages turned between them, as far as they are allowed.
 */
export const startActor = (scenario: Scenario, journal: Journal) => {
  const begin = startPlay(scenario, journal)
  const values = begin.steps[0]?.before ?? begin.values
  const actor = createActor(knownMachine(scenario, journal.from), { input: { seed: journal.seed, values } })
  actor.start()
  const play = (): Play => playOf(scenario, begin.journal, actor.getSnapshot())
  for (const choice of journal.choices) {
    while (stageOf(actor.getSnapshot()) !== 'deliberating' && stageOf(actor.getSnapshot()) !== 'ended')
      actor.send({ type: 'read' })
    if (play().node !== choice.node) break
    const before = actor.getSnapshot()
    actor.send(eventOf(choice))
    if (actor.getSnapshot() === before || stageOf(actor.getSnapshot()) === 'deliberating') break
  }
  return { actor, play }
}

const placeOf = (snapshot: { value: unknown }): { node: NodeId; stage: Stage } => {
  const [inPart] = Object.values(snapshot.value as Record<string, Record<string, Stage>>)
  const [node, stage] = Object.entries(inPart ?? {})[0] ?? ['', 'briefing' as Stage]
  return { node, stage }
}

const stageOf = (snapshot: { value: unknown }): Stage => placeOf(snapshot).stage

/** What a snapshot of the machine stands for. */
export const playOf = (scenario: Scenario, journal: Journal, snapshot: { value: unknown; context: unknown }): Play => {
  const memory = snapshot.context as Memory
  const choices = memory.steps.flatMap((step): Choice[] =>
    step.option !== undefined
      ? [{ node: step.node, option: step.option }]
      : step.picks !== undefined
        ? [{ node: step.node, picks: step.picks }]
        : [],
  )
  return {
    journal: { ...journal, choices },
    ...placeOf(snapshot),
    values: memory.values ?? startValues(scenario),
    steps: memory.steps,
    distanceBits: memory.steps.reduce((sum, step) => sum + (step.bits ?? 0), 0),
  }
}
