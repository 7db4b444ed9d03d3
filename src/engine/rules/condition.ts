import type { Condition, FlagId, MeterId } from '../../scenario/index.ts'
import type { Values } from '../play.ts'

/** Whether a condition holds. Each leaf reads one variable; an unknown id reads as 0 or no. */
export const holds = (condition: Condition, values: Values): boolean => {
  switch (condition.kind) {
    case 'meter.atLeast':
      return (values.meters[condition.meter] ?? 0) >= condition.value
    case 'meter.atMost':
      return (values.meters[condition.meter] ?? 0) <= condition.value
    case 'flag':
      return (values.flags[condition.flag] ?? false) === condition.is
    case 'all':
      return condition.of.every((part) => holds(part, values))
    case 'any':
      return condition.of.some((part) => holds(part, values))
    case 'not':
      return !holds(condition.of, values)
  }
}

/** An absent condition always holds. */
export const allows = (condition: Condition | undefined, values: Values): boolean =>
  condition === undefined || holds(condition, values)

/** The meters and flags that a condition reads, each once. */
export const readsOf = (condition: Condition | undefined): { meters: readonly MeterId[]; flags: readonly FlagId[] } => {
  const meters = new Set<MeterId>()
  const flags = new Set<FlagId>()
  const walk = (part: Condition): void => {
    switch (part.kind) {
      case 'meter.atLeast':
      case 'meter.atMost':
        meters.add(part.meter)
        return
      case 'flag':
        flags.add(part.flag)
        return
      case 'all':
      case 'any':
        part.of.forEach(walk)
        return
      case 'not':
        walk(part.of)
    }
  }
  if (condition) walk(condition)
  return { meters: [...meters], flags: [...flags] }
}
