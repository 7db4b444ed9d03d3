import type { FlagId, MeterId, NodeId, Scenario } from '../scenario/index.ts'
import { nodeOf } from './atlas.ts'
import type { Play, Step } from './play.ts'
import { readsOf } from './rules/condition.ts'
import { rulesAfter } from './step.ts'

/** A step that turned what was asked about, with its reason in the author's words. */
export interface Cause {
  readonly node: NodeId
  readonly because: string
}

export type Target = { readonly meter: MeterId } | { readonly flag: FlagId } | { readonly ending: true }

/**
 * What moved this: the steps, latest first, that changed a meter or a flag; for the ending, that changed anything which
 * the forks on the way read. A pure query on the play, and so on its journal.
 */
export const causesOf = (scenario: Scenario, play: Play, target: Target): readonly Cause[] => {
  if (!('ending' in target)) {
    const meters = 'meter' in target ? [target.meter] : []
    const flags = 'flag' in target ? [target.flag] : []
    return changing(play.steps, meters, flags)
  }
  const meters = new Set<MeterId>()
  const flags = new Set<FlagId>()
  for (const step of play.steps)
    for (const rule of rulesAfter(nodeOf(scenario, step.node), step)) {
      const reads = readsOf(rule.when)
      for (const meter of reads.meters) meters.add(meter)
      for (const flag of reads.flags) flags.add(flag)
    }
  const last = play.steps.at(-2)
  const direct: Cause[] = last?.option === undefined ? [] : [{ node: last.node, because: '' }]
  return [...direct, ...changing(play.steps, [...meters], [...flags])]
}

const changing = (steps: readonly Step[], meters: readonly MeterId[], flags: readonly FlagId[]): readonly Cause[] =>
  steps
    .flatMap((step) =>
      step.changes
        .filter((change) => (change.kind === 'meter' ? meters.includes(change.meter) : flags.includes(change.flag)))
        .map((change) => ({ node: step.node, because: change.because })),
    )
    .reverse()
