import { testsIn } from './formula.ts'
import type { Table } from './table.ts'

/**
 * For each node the flags by which the roads through it are told apart: those that some later rule for where the story goes
 * reads. On roads of one kind much of what is read elsewhere is never met, and may be forgotten.
 */
export const routeFlags = ({ layout, nodes }: Table): ((place: number) => readonly number[]) => {
  const later: Set<number>[] = nodes.map(() => new Set())
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const here = later[at]
    for (const way of nodes[at]?.ways ?? [])
      for (const { when, go, drops } of way.exits) {
        for (const { variable } of testsIn(when)) if (layout.variables[variable]?.kind === 'flag') here?.add(variable)
        for (const variable of later[go] ?? []) if (!drops.includes(variable)) here?.add(variable)
      }
  }
  const lists = later.map((each) => [...each])
  return (place) => lists[place] ?? []
}
