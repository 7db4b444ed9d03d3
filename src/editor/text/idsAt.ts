import { allEntries, type Entry, type OutlineKind } from '../outline/outline.ts'
import type { Step } from './whereAt.ts'

/** Which entries of the scenario a value, or a label, at the end of some steps may name; nothing where it names none. */
export const kindsAt = (steps: readonly Step[], part: 'label' | 'value'): readonly OutlineKind[] => {
  const labels = steps.flatMap((step) => ('label' in step ? [step.label] : []))
  const last = steps.at(-1)
  const label = labels.at(-1) ?? ''
  const above = labels.at(-2) ?? ''
  if (part === 'label') {
    if (isCondition(labels)) return ['meter', 'flag']
    if (label === 'effects' && last && 'entry' in last) return ['meter', 'flag']
    if (label === 'outcomes') return ['option', 'task']
    if (label === 'nodes' && last && 'label' in last) return ['node', 'ending']
  }
  if (label === 'who') return above === 'sides' ? [] : ['person']
  if (label === 'sources' && (labels.length > 1 || (last && 'entry' in last))) return ['source']
  if (label === 'start') return above === 'meters' ? [] : ['node', 'ending']
  return named[label] ?? []
}

const named: Readonly<Record<string, readonly OutlineKind[]>> = {
  faction: ['faction'],
  place: ['place'],
  source: ['source'],
  go: ['node', 'ending'],
  next: ['node', 'ending'],
  option: ['option'],
  'only-in': ['part'],
  part: ['part'],
}

/** Inside `needs:` or `when:`, however deep. */
export const isCondition = (labels: readonly string[]): boolean => {
  const at = labels.findLastIndex((label) => label === 'needs' || label === 'when')
  return at >= 0 && labels.slice(at + 1).every((label) => label === 'any' || label === 'not')
}

/** What a link in a text calls the entries that it may lead to. */
export const linkKinds: Readonly<Record<string, OutlineKind>> = {
  person: 'person',
  faction: 'faction',
  place: 'place',
  term: 'term',
  source: 'source',
}

/** The entries of some kinds; options and tasks only of the step in which the place lies, where it is known. */
export const entriesFor = (
  entries: readonly Entry[],
  kinds: readonly OutlineKind[],
  steps: readonly Step[],
): readonly Entry[] => {
  const all = allEntries(entries)
  const isOption = kinds.includes('option') || kinds.includes('task')
  const ids = steps.flatMap((step) => ('entry' in step && step.id !== undefined ? [step.id] : []))
  const at = steps.findLastIndex((step) => 'label' in step && step.label === 'nodes')
  const next = steps[at + 1]
  const plain = next && 'label' in next ? [next.label] : []
  const own = isOption ? all.find((each) => each.kind === 'node' && [...ids, ...plain].includes(each.id)) : undefined
  return (own ? own.entries : all).filter((each) => kinds.includes(each.kind) && each.id !== '')
}
