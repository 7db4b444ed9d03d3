import { dicedChooser } from '../analysis/index.ts'
import {
  decodePath,
  encodePath,
  highestSeed,
  historicalEvent,
  newJournal,
  nodeOf,
  openOptions,
  openTasks,
  type PathProblem,
  type Play,
  type PlayEvent,
  picksOf,
  replay,
  startPlay,
  step,
  turnPages,
} from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { type Chosen, chosenEvent, chosenOf } from './choose.ts'
import { scenarioAt } from './scenarioAt.ts'
import { badUsage, failed, optionOf, out, plainOf } from './terminal.ts'

/**
 * `play PATH`: plays a scenario through by a policy, along a path code as far as it goes, or with single choices named
 * (`--choose STEP=OPTION,...`, elsewhere as history went), and tells the road. A code that stops before an ending is told as
 * far as it goes: `ending` is then null.
 */
export const play = async (args: readonly string[]): Promise<number> => {
  const scenario = scenarioAt(plainOf(args, ['--choices', '--choose', '--seed', '--from'])[0])
  if (typeof scenario === 'number') return scenario
  const choices = optionOf(args, '--choices') ?? 'historical'
  const asked = optionOf(args, '--seed')
  const seed = Number(asked ?? (choices === 'historical' ? 0 : 1))
  if (!Number.isInteger(seed) || seed < 0 || seed > highestSeed)
    return badUsage(`--seed takes a whole number from 0 to ${highestSeed}.`)
  const from = optionOf(args, '--from')
  if (from !== undefined && !scenario.parts.some((part) => part.id === from))
    return badUsage(`There is no part “${from}”. Parts: ${scenario.parts.map((part) => part.id).join(', ')}.`)
  const named = optionOf(args, '--choose')
  if (named !== undefined && choices !== 'historical') return badUsage('--choose and --choices do not go together.')
  let end: Play
  if (named !== undefined) {
    const chosen = chosenOf(scenario, named)
    if (typeof chosen === 'string') return failed(chosen)
    const played = playChosen(scenario, startPlay(scenario, newJournal(scenario, seed, from)), chosen)
    if (typeof played === 'string') return failed(played)
    end = played
  } else if (choices === 'historical' || choices === 'first' || choices === 'random') {
    end = playOut(scenario, startPlay(scenario, newJournal(scenario, seed, from)), chooserOf(scenario, choices, seed))
  } else {
    const decoded = decodePath(scenario, choices)
    if ('problem' in decoded) {
      process.stderr.write(`${problemWords(decoded)}\n`)
      return 1
    }
    end = turnPages(scenario, replay(scenario, decoded.journal).play)
  }
  const told = tell(scenario, end)
  out(args.includes('--json') ? JSON.stringify(told, null, 2) : transcript(scenario, end))
  return 0
}

type NextEvent = (play: Play) => PlayEvent | undefined

const chooserOf = (scenario: Scenario, policy: 'historical' | 'first' | 'random', seed: number): NextEvent => {
  if (policy === 'historical') return (here) => historicalEvent(scenario, here)
  const chooser = policy === 'random' ? dicedChooser(seed) : undefined
  return (here) => {
    if (here.stage === 'ended') return undefined
    if (here.stage !== 'deliberating') return { type: 'read' }
    const node = nodeOf(scenario, here.node)
    if (node.kind === 'turning point') {
      const open = openOptions(node, here.values)
      const option = chooser?.option(node.id, open) ?? open[0]
      return option && { type: 'option.choose', option: option.id }
    }
    if (node.kind !== 'agenda') return undefined
    const open = openTasks(node, here.values)
    const count = picksOf(node, here.values)
    const picked = chooser?.tasks(node.id, open, count) ?? open.slice(0, count)
    return { type: 'tasks.choose', picks: picked.map((task) => task.id) }
  }
}

const playOut = (scenario: Scenario, start: Play, next: NextEvent): Play => {
  let here = start
  for (let event = next(here); event; event = next(here)) {
    const after = step(scenario, here, event)
    if (after === here) return here
    here = after
  }
  return here
}

/** The play with the wanted choices made; words where one is shut, or its step does not come on this road. */
const playChosen = (scenario: Scenario, start: Play, chosen: Chosen): Play | string => {
  let refused: string | undefined
  const end = playOut(scenario, start, (here) => {
    const event = chosenEvent(scenario, chosen, here)
    if (typeof event !== 'string') return event
    refused = event
    return undefined
  })
  const missed = [...chosen.keys()].filter((id) => !end.steps.some((each) => each.node === id))
  return refused ?? (missed.length > 0 ? `This road does not come to: ${missed.join(', ')}.` : end)
}

/** The contract of `play --json`. */
const tell = (scenario: Scenario, end: Play) => ({
  scenario: scenario.meta.id,
  version: scenario.meta.version,
  seed: end.journal.seed,
  code: encodePath(scenario, end.journal),
  ending: end.stage === 'ended' ? end.node : null,
  distanceBits: Number(end.distanceBits.toFixed(6)),
  decisions: end.steps.flatMap((each) => {
    const node = nodeOf(scenario, each.node)
    if (node.kind !== 'turning point') return []
    const option = node.options.find((one) => one.id === each.option)
    return [{ turningPoint: node.id, option: each.option, matches: each.match === 'same', leaning: option?.leaning ?? 0 }]
  }),
  meters: end.values.meters,
  flags: end.values.flags,
})

const transcript = (scenario: Scenario, end: Play): string => {
  const lines = end.steps.flatMap((each) => {
    const node = nodeOf(scenario, each.node)
    const changes = each.changes.flatMap((change) =>
      change.kind === 'meter'
        ? [`    ${change.by > 0 ? '+' : ''}${change.by} ${change.meter} (${change.to}): ${change.because}`]
        : [],
    )
    return [`${node.date}  ${node.title}  [${node.kind}]`, ...resultLine(scenario, each), ...changes]
  })
  return [
    `${scenario.meta.title}, version ${scenario.meta.version}, seed ${end.journal.seed}`,
    '',
    ...lines,
    '',
    `path code ${encodePath(scenario, end.journal)}`,
    `distance from history ${end.distanceBits.toFixed(1)} bits`,
  ].join('\n')
}

const resultLine = (scenario: Scenario, each: Play['steps'][number]): readonly string[] => {
  const node = nodeOf(scenario, each.node)
  if (node.kind === 'turning point')
    return [
      `  > ${node.options.find((option) => option.id === each.option)?.label ?? ''}${each.match === 'same' ? '' : '  (not what was done)'}`,
    ]
  if (node.kind === 'agenda') return node.tasks.filter((task) => each.picks?.includes(task.id)).map((task) => `  > ${task.label}`)
  if (each.tally)
    return [
      `  > ${each.tally.for} for, ${each.tally.against} against, ${each.tally.abstained} abstaining: ${each.tally.carried ? 'carried' : 'lost'}`,
    ]
  if (each.draw && node.kind === 'chance')
    return [`  > ${each.draw.odds} in 100: ${each.draw.happened ? node.happens.label : node.fails.label}`]
  return []
}

/** What to say of a path code that cannot be read. */
export const problemWords = (problem: PathProblem): string => {
  switch (problem.problem) {
    case 'empty':
      return 'The code is empty.'
    case 'sign':
      return `No code holds the sign “${problem.sign}”.`
    case 'mistyped':
      return 'This code is mistyped: compare it sign by sign.'
    case 'version':
      return `A sign or more is mistyped, or the code was made with version ${problem.version} of the story, which is not known here.`
    case 'decision':
      return `This code was made with version ${problem.version} of the story. Its road cannot be followed further than decision ${problem.at}, ${problem.node}, in this one.`
    case 'unfollowed':
      return `This code was made with version ${problem.version} of the story. Its road is not open in this one, or a sign is mistyped.`
  }
}
