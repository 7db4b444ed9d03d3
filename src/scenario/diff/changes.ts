import { conditionInWords, effectInWords, kindInWords } from '../inWords.ts'
import type { Condition, Effect, NextRule, Node, PlainTexts, Scenario } from '../scenario.ts'
import type { Change } from './change.ts'
import { labelInWords, listInWords } from './labels.ts'
import { pairsOf } from './pairs.ts'
import { choiceRenamesBetween, outcomesRenamed, registryLists, renamesBetween, withNewChoices, withNewIds } from './renames.ts'

/** A scenario with its plain texts. */
export interface Version {
  readonly scenario: Scenario
  readonly plain: PlainTexts
}

/**
 * What changed between two versions, in the order of the story: first what the scenario is, then its lists, then step by
 * step. Entries are followed by their ids; where an id was changed and its entry stayed, that is told as a new
 * id. Notes, the order of labels, and which file something stands in are no change. Empty when the versions are equal.
 */
export const changesBetween = (before: Version, after: Version): readonly Change[] => {
  const renames = renamesBetween(before.scenario, after.scenario)
  const newId = new Map(renames.flatMap((each) => (each.list === 'nodes' ? [[each.from, each.to] as const] : [])))
  const choices = choiceRenamesBetween(before.scenario, after.scenario)
  const plain = Object.fromEntries(
    Object.entries(withNewIds(before.plain, renames)).map(([id, texts]) => [
      newId.get(id) ?? id,
      outcomesRenamed(texts, choices.get(id)),
    ]),
  )
  const changes: Change[] = []
  const old = withNewIds(
    {
      ...before.scenario,
      parts: before.scenario.parts.map((part) => ({ ...part, nodes: part.nodes.map((node) => withNewChoices(node, choices)) })),
    },
    renames,
  )
  const compare = comparer({ old, new: after.scenario }, changes)
  const { format: _, ...oldMeta } = old.meta
  const { format: __, ...newMeta } = after.scenario.meta
  compare.entry('The scenario', oldMeta, newMeta)
  for (const list of registryLists) compare.list('', list, old[list], after.scenario[list])
  compare.list('', 'maps', old.maps, after.scenario.maps)
  compare.list('The scenario', 'never', old.never, after.scenario.never)
  compare.list('The scenario', 'earlier', old.earlier ?? [], after.scenario.earlier ?? [])
  compare.list('', 'parts', old.parts.map(withoutNodes), after.scenario.parts.map(withoutNodes))
  const steps = (scenario: Scenario) => scenario.parts.flatMap((part) => part.nodes)
  compare.list('', 'nodes', steps(old), steps(after.scenario))
  movedParts(old, after.scenario, newId, changes)
  for (const node of steps(after.scenario)) {
    const at = (texts: PlainTexts): Entry => ({ ...(Object.hasOwn(texts, node.id) ? texts[node.id] : undefined) })
    compare.entry(`${nodeInWords(node)}, plain texts`, at(plain), at(after.plain))
  }
  return changes
}

const withoutNodes = ({ nodes: _, keeps: __, ...part }: Scenario['parts'][number]) => part
const nodeInWords = (node: Node): string => `${kindInWords(node)} “${node.title}”`

const movedParts = (old: Scenario, fresh: Scenario, newId: ReadonlyMap<string, string>, changes: Change[]): void => {
  const home = new Map(old.parts.flatMap((part) => part.nodes.map((node) => [newId.get(node.id) ?? node.id, part] as const)))
  for (const part of fresh.parts)
    for (const node of part.nodes) {
      const from = home.get(node.id)
      const stayed = from === undefined || from.id === part.id || !fresh.parts.some((each) => each.id === from.id)
      if (!stayed)
        changes.push({ kind: 'moved', where: nodeInWords(node), what: '', old: `in “${from.title}”`, new: `in “${part.title}”` })
    }
}

type Entry = Readonly<Record<string, unknown>>

/** What is computed, or told elsewhere. */
const untold = new Set(['id', 'hash', 'keeps', 'untold'])

const comparer = (scenarios: { readonly old: Scenario; readonly new: Scenario }, changes: Change[]) => {
  const entry = (where: string, old: Entry, fresh: Entry): void => {
    for (const label of new Set([...Object.keys(fresh), ...Object.keys(old)]))
      if (!untold.has(label)) value(where, label, old[label], fresh[label])
  }

  const value = (where: string, label: string, old: unknown, fresh: unknown): void => {
    if (!isLeaf(label) && (isEntries(old) || isEntries(fresh))) {
      list(where, label, (old ?? []) as readonly Entry[], (fresh ?? []) as readonly Entry[])
    } else if (!isLeaf(label) && isEntry(old) && isEntry(fresh)) {
      entry(deeper(where, label), old, fresh)
    } else {
      const [a, b] = [inWords(scenarios.old, scenarios.new, label, old), inWords(scenarios.new, scenarios.new, label, fresh)]
      if (a !== b) changes.push({ kind: 'changed', where, what: labelInWords(label), old: a, new: b })
    }
  }

  const list = (where: string, label: string, old: readonly object[], fresh: readonly object[]): void => {
    const { kept, removed, added } = pairsOf(old as readonly Entry[], fresh as readonly Entry[], nameOf)
    const tell = (kind: Change['kind'], of: readonly object[], at: Entry, words?: Partial<Change>) =>
      void changes.push({ kind, where: placeOf(where, label, of as readonly Entry[], at), what: '', ...words })
    for (const each of removed) tell('removed', old, each, { old: titleOf(each) })
    const order = new Map(fresh.map((each, at) => [each, at]))
    const all = [
      ...kept.map((each) => ({ ...each, isNew: false })),
      ...added.map((each) => ({ old: each, new: each, isMoved: false, isNew: true })),
    ]
    for (const each of all.sort((a, b) => (order.get(a.new) ?? 0) - (order.get(b.new) ?? 0))) {
      const place = placeOf(where, label, fresh as readonly Entry[], each.new)
      if (each.isNew) tell('added', fresh, each.new, { new: titleOf(each.new) })
      else {
        if (each.old.id !== each.new.id)
          changes.push({ kind: 'renamed', where: place, what: 'its id', old: String(each.old.id), new: String(each.new.id) })
        if (each.isMoved) tell('moved', fresh, each.new)
        if (label === 'effects') effect(place, each.old, each.new)
        else entry(place, each.old, each.new)
      }
    }
  }

  const effect = (where: string, old: Entry, fresh: Entry): void => {
    const words = (scenario: Scenario, each: Entry) => effectInWords(scenario, each as unknown as Effect)
    const [a, b] = [words(scenarios.old, old), words(scenarios.new, fresh)]
    if (a !== b) changes.push({ kind: 'changed', where, what: '', old: a, new: b })
  }
  return { entry, list }
}

const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null && !Array.isArray(value)
const isEntries = (value: unknown): boolean => Array.isArray(value) && value.some(isEntry)
const isLeaf = (label: string): boolean => ['needs', 'when', 'next', 'words', 'earlier'].includes(label)

/** A value as words: of a condition or a way on what it says, of a list its members. */
const inWords = (scenario: Scenario, newer: Scenario, label: string, value: unknown): string => {
  if (value === undefined || value === '') return ''
  if (label === 'needs' || label === 'when') {
    const condition = value as Condition
    return `${conditionInWords(scenario, condition)}${condition.unmet ? ` (otherwise: ${condition.unmet})` : ''}`
  }
  if (label === 'next')
    return (value as readonly NextRule[]).map((rule) => ruleInWords(scenario, newer, rule)).join('; otherwise ')
  if (label === 'words')
    return (value as readonly { upTo: number; word: string }[]).map((each) => `${each.upTo} ${each.word}`).join(', ')
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map((each) => (isEntry(each) ? titleOf(each) : String(each))).join(', ')
  return isEntry(value) ? titleOf(value) : String(value)
}

/** Steps are called by their newer titles: that a title was changed is told where it stands. */
const ruleInWords = (scenario: Scenario, newer: Scenario, { when, go }: NextRule): string => {
  const node = [newer, scenario].flatMap((each) => each.parts.flatMap((part) => part.nodes)).find((each) => each.id === go)
  return `${when ? `if ${conditionInWords(scenario, when)}, ` : ''}to ${node ? nodeInWords(node) : go}`
}

/** What an entry is known by: its id, or of one without what it is about; equal names are the same entry. */
const nameOf = (each: Entry): string => {
  if (each.id !== undefined) return `id ${each.id}`
  if (each.kind === 'meter.add') return `meter ${each.meter}`
  if (each.kind === 'flag.set') return `flag ${each.flag}`
  return JSON.stringify(each)
}

const titleOf = (each: Entry): string => {
  const title = ['title', 'label', 'name', 'term', 'says', 'headline', 'text', 'urges', 'because', 'holds', 'claim', 'by']
    .map((label) => each[label])
    .find((words) => words !== undefined && words !== '')
  return String(title ?? each.id ?? JSON.stringify(each))
}

const deeper = (where: string, label: string): string => `${where}, ${labelInWords(label)}`

/** "Decision “…”, option 2", "Person “Boris Kamkov”", "…, the record, claim 3". */
const placeOf = (where: string, label: string, list: readonly Entry[], each: Entry): string => {
  if (label === 'nodes') return nodeInWords(each as unknown as Node)
  if (where === '') return `${listInWords(label)} “${titleOf(each)}”`
  return `${where}, ${listInWords(label).toLowerCase()} ${list.indexOf(each) + 1}`
}
