import { allows, goneBy, holds, quickPlay, type Values } from '../engine/index.ts'
import type { Node, NodeId, PersonId, Scenario } from '../scenario/index.ts'
import { dicedChooser } from './dice.ts'

/** A road on which the story gainsays itself: somebody speaks who is gone, or what may never hold does. */
export type Contradiction =
  | { readonly kind: 'speaks'; readonly node: NodeId; readonly who: PersonId; readonly because: string }
  | { readonly kind: 'never'; readonly node: NodeId; readonly at: number; readonly because: string }

/**
 * Plays at random and reports each contradiction once, with the first node where it was met. A sample, not a proof: what it
 * finds is there, what it does not find is rare. `plays` is how many; equal numbers give equal findings.
 */
export const contradictions = (scenario: Scenario, plays: number): readonly Contradiction[] => {
  if (scenario.never.length === 0 && scenario.people.every((person) => person.gone.length === 0)) return []
  const found = new Map<string, Contradiction>()
  // Flags that no later part reads are dropped at a part's end; here they must be remembered.
  const flags = scenario.flags.map((flag) => flag.id)
  const remembering = { ...scenario, parts: scenario.parts.map((part) => ({ ...part, keeps: flags })) }
  const visit = (node: Node, values: Values) => {
    for (const each of atNode(scenario, node, values)) {
      const key = each.kind === 'never' ? `never ${each.at}` : `${each.node} ${each.who}`
      if (!found.has(key)) found.set(key, each)
    }
  }
  for (let dice = 1; dice <= plays; dice += 1) quickPlay(remembering, dice % 4096, dicedChooser(dice), undefined, visit)
  return [...found.values()]
}

const atNode = (scenario: Scenario, node: Node, values: Values): readonly Contradiction[] => {
  const never = scenario.never.flatMap(({ when, because }, at): Contradiction[] =>
    holds(when, values) ? [{ kind: 'never', node: node.id, at, because }] : [],
  )
  if (node.kind !== 'turning point') return never
  const spoken = node.advice
    .filter((advice) => allows(advice.when, values))
    .flatMap(({ who }): Contradiction[] => {
      const person = scenario.people.find((each) => each.id === who)
      const gone = person && goneBy(person, node.date, values)
      return gone ? [{ kind: 'speaks', node: node.id, who, because: gone.because }] : []
    })
  return [...never, ...spoken]
}
