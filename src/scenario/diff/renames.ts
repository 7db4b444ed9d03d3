import type { Node, Scenario } from '../scenario.ts'
import { pairsOf } from './pairs.ts'

/** An id that was changed: of which list, and from what to what. */
export interface Rename {
  readonly list: NamedList
  readonly from: string
  readonly to: string
}

/** Where an id of each list is named: under these labels, and in links of this kind. */
const named = {
  nodes: { labels: ['go', 'start'], link: undefined },
  parts: { labels: ['onlyIn'], link: undefined },
  meters: { labels: ['meter'], link: undefined },
  flags: { labels: ['flag'], link: undefined },
  people: { labels: ['who'], link: 'person' },
  factions: { labels: ['faction'], link: 'faction' },
  places: { labels: ['place'], link: 'place' },
  glossary: { labels: [], link: 'term' },
  sources: { labels: ['source', 'sources'], link: 'source' },
} as const satisfies Record<string, { readonly labels: readonly string[]; readonly link: string | undefined }>

type NamedList = keyof typeof named
export const registryLists = ['meters', 'flags', 'people', 'factions', 'places', 'glossary', 'sources'] as const

/** Ids that were changed between two versions, while what stands behind them stayed much the same. */
export const renamesBetween = (before: Scenario, after: Scenario): readonly Rename[] => {
  const of = (list: NamedList, a: readonly { readonly id: string }[], b: readonly { readonly id: string }[]) =>
    pairsOf(a, b, (each) => each.id).kept.flatMap(({ old, new: fresh }) =>
      old.id === fresh.id ? [] : [{ list, from: old.id, to: fresh.id }],
    )
  const nodesOf = (scenario: Scenario): readonly Node[] => scenario.parts.flatMap((part) => part.nodes)
  return [
    ...registryLists.flatMap((list) => of(list, before[list], after[list])),
    ...of('parts', before.parts, after.parts),
    ...of('nodes', nodesOf(before), nodesOf(after)),
  ]
}

/** The older version with the newer ids wherever something is named, so that a new id is told once and not at every mention. */
export const withNewIds = <Value>(value: Value, renames: readonly Rename[]): Value => {
  const byLabel = new Map<string, ReadonlyMap<string, string>>()
  const byLink = new Map<string, ReadonlyMap<string, string>>()
  for (const { list, from, to } of renames) {
    const { labels, link } = named[list]
    for (const label of labels) byLabel.set(label, new Map([...(byLabel.get(label) ?? []), [from, to]]))
    if (link !== undefined) byLink.set(link, new Map([...(byLink.get(link) ?? []), [from, to]]))
  }
  const relinked = (text: string) =>
    text.replace(/\]\(([a-z]+):([a-z0-9-]+)\)/gu, (whole, kind: string, id: string) => {
      const to = byLink.get(kind)?.get(id)
      return to === undefined ? whole : `](${kind}:${to})`
    })
  const walk = (value: unknown, label: string): unknown => {
    if (typeof value === 'string') return byLabel.get(label)?.get(value) ?? relinked(value)
    if (Array.isArray(value)) return value.map((item) => walk(item, label))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, walk(part, name)]))
  }
  return renames.length === 0 ? value : (walk(value, '') as Value)
}

/** New ids of options and tasks, by the older id of their node. */
export type ChoiceRenames = ReadonlyMap<string, ReadonlyMap<string, string>>

/** Ids of options and tasks that were changed, while what stands behind them stayed much the same. */
export const choiceRenamesBetween = (before: Scenario, after: Scenario): ChoiceRenames => {
  const nodesOf = (scenario: Scenario): readonly Node[] => scenario.parts.flatMap((part) => part.nodes)
  return new Map(
    pairsOf(nodesOf(before), nodesOf(after), (node) => node.id).kept.map(({ old, new: fresh }) => {
      const kept = pairsOf(choicesOf(old), choicesOf(fresh), (each) => each.id).kept
      return [old.id, new Map(kept.flatMap((each) => (each.old.id === each.new.id ? [] : [[each.old.id, each.new.id] as const])))]
    }),
  )
}

const choicesOf = (node: Node): readonly { readonly id: string }[] =>
  node.kind === 'turning point' ? node.options : node.kind === 'agenda' ? node.tasks : []

/** A node whose advice and other words name its choices by their newer ids. */
export const withNewChoices = (node: Node, renames: ChoiceRenames): Node => {
  const choices = renames.get(node.id)
  if (!choices || choices.size === 0) return node
  const renamed = { ...node, ...(node.instead ? { instead: outcomesRenamed(node.instead, choices) } : {}) }
  if (renamed.kind !== 'turning point') return renamed
  return { ...renamed, advice: renamed.advice.map((each) => ({ ...each, option: choices.get(each.option) ?? each.option })) }
}

/** Texts whose outcomes go by the newer ids of their choices. */
export const outcomesRenamed = <Texts extends { readonly outcomes: Readonly<Record<string, string>> }>(
  texts: Texts,
  choices: ReadonlyMap<string, string> | undefined,
): Texts => ({
  ...texts,
  outcomes: Object.fromEntries(Object.entries(texts.outcomes).map(([id, text]) => [choices?.get(id) ?? id, text])),
})
