import type { FlagId, MeterId, Scenario } from '../scenario.ts'
import { placedItems } from './maps.ts'
import type { Report } from './names.ts'
import { conditionsOf, effectsOf, flagsIn, metersIn } from './reads.ts'

/** Meters that nothing asks about, and flags that are set and never read, read and never set, or neither. */
export const checkUses = (scenario: Scenario, report: Report): void => {
  const nodes = scenario.parts.flatMap((part) => part.nodes)
  const asked = [
    ...nodes.flatMap(conditionsOf),
    ...scenario.never.map((each) => each.when),
    ...scenario.maps.flatMap((map, at) =>
      [map.since?.when ?? [], ...placedItems(map, at).map(({ item }) => item.when ?? [])].flat(),
    ),
    ...scenario.people.flatMap((person) => person.gone.flatMap((gone) => gone.when ?? [])),
  ]
  const flagsRead = new Set<FlagId>(asked.flatMap(flagsIn))
  const metersRead = new Set<MeterId>(asked.flatMap(metersIn))
  const set = new Set<FlagId>(
    nodes.flatMap(effectsOf).flatMap((effect) => (effect.kind === 'flag.set' && effect.to ? [effect.flag] : [])),
  )
  scenario.meters.forEach(({ id }, at) => {
    if (!metersRead.has(id)) report('meter-unread', ['meters', at, 'id'], { name: id })
  })
  scenario.flags.forEach(({ id }, at) => {
    const [isRead, isSet] = [flagsRead.has(id), set.has(id)]
    const code = isRead ? 'flag-never-set' : isSet ? 'flag-unread' : 'flag-unused'
    if (!isRead || !isSet) report(code, ['flags', at, 'id'], { name: id })
  })
}
