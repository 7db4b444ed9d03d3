import { historicalEvent, nodeOf, openOptions, openTasks, type Play, type PlayEvent, picksOf } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'

/** What is chosen at a step, by its id: an option, or the tasks of an agenda. */
export type Chosen = ReadonlyMap<string, readonly string[]>

/**
 * Reads `money=gifts,winter=stop`; the tasks of an agenda are joined by a plus: `summer=stone+feast`. Gives words about what
 * is not understood or not in the scenario.
 */
export const chosenOf = (scenario: Scenario, words: string): Chosen | string => {
  const nodes = scenario.parts.flatMap((part) => part.nodes)
  const chosen = new Map<string, readonly string[]>()
  for (const pair of words.split(',')) {
    const [step = '', ids = '', ...more] = pair.trim().split('=')
    if (step === '' || ids === '' || more.length > 0)
      return `--choose takes steps and options, such as money=gifts,winter=stop; “${pair}” is none.`
    const node = nodes.find((each) => each.id === step)
    if (node?.kind !== 'turning point' && node?.kind !== 'agenda')
      return `Nothing is decided at “${step}”. Decisions: ${nodes.flatMap(({ id, kind }) => (kind === 'turning point' || kind === 'agenda' ? [id] : [])).join(', ')}.`
    const below: readonly { readonly id: string }[] = node.kind === 'agenda' ? node.tasks : node.options
    const wanted = ids.split('+')
    const strange = wanted.find((id) => !below.some((each) => each.id === id))
    if (strange !== undefined) return `There is no “${strange}” in ${step}. It has: ${below.map(({ id }) => id).join(', ')}.`
    if (node.kind === 'turning point' && wanted.length > 1) return `In ${step} one option is taken, not several.`
    chosen.set(step, wanted)
  }
  return chosen
}

/**
 * The event that makes the wanted choice where the play stands, history's where none is wanted; words where the wanted one is
 * not open here.
 */
export const chosenEvent = (scenario: Scenario, chosen: Chosen, here: Play): PlayEvent | string | undefined => {
  const wanted = here.stage === 'deliberating' ? chosen.get(here.node) : undefined
  const node = nodeOf(scenario, here.node)
  if (!wanted) return historicalEvent(scenario, here)
  const open: readonly { readonly id: string }[] =
    node.kind === 'turning point' ? openOptions(node, here.values) : node.kind === 'agenda' ? openTasks(node, here.values) : []
  const shut = wanted.find((id) => !open.some((each) => each.id === id))
  if (shut !== undefined) return `On this road ${shut} is shut at ${node.id}. Open: ${open.map(({ id }) => id).join(', ')}.`
  if (node.kind !== 'agenda') return { type: 'option.choose', option: wanted[0] ?? '' }
  const count = picksOf(node, here.values)
  return wanted.length === count
    ? { type: 'tasks.choose', picks: wanted }
    : `At ${node.id} ${count} can be done, and --choose names ${wanted.length}.`
}
