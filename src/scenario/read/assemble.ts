import { conditionsOf, flagsIn } from '../check/reads.ts'
import { itemsOf } from '../maps.ts'
import type {
  Ending,
  FlagId,
  HistoryRecord,
  NextRule,
  Node,
  Part,
  Place,
  PlainTexts,
  Plausibility,
  Result,
  Scenario,
  ScenarioMap,
} from '../scenario.ts'
import type { Written, WrittenNode, WrittenPlain } from './shapes.ts'

type WrittenRecord = Extract<WrittenNode, { kind: 'agenda' }>['record']
type WrittenPlausibility = Extract<WrittenNode, { kind: 'ending' }>['plausibility']
type WrittenResult = Extract<WrittenNode, { kind: 'chance' }>['happens']

/** The scenario with the print of all that is in it. Taking it costs as much as checking all names, and only what is sound needs it. */
export const printed = ({ hash: _, ...content }: Scenario): Scenario => ({ ...content, hash: fingerprint(canonical(content)) })

/** What the author wrote, in the shape the game plays, not yet `printed`: labels in camel case, a node's `next` handed down to its options. */
export const assemble = (written: Written): Scenario => {
  const {
    'content-notes': contentNotes,
    meters,
    flags,
    people,
    factions,
    places,
    glossary,
    sources,
    maps,
    never,
    parts,
    earlier,
    format,
    id,
    version,
    title,
    subtitle,
    language,
    licence,
    authors,
    calendar,
    minutes,
    about,
  } = written
  const plainParts = parts.map((part): Part => ({ ...part, keeps: [], nodes: part.nodes.map(nodeOf) }))
  return {
    meta: { id, format, version, title, subtitle, language, licence, authors, calendar, contentNotes, minutes, about },
    meters: meters.map(({ 'only-in': onlyIn, ...meter }) => ({ ...meter, onlyIn })),
    flags,
    people: people.map(({ 'full-name': fullName, ...person }) => ({ ...person, fullName })),
    factions,
    places,
    glossary,
    sources,
    maps,
    never,
    parts: plainParts.map((part, at) => ({ ...part, keeps: readLater(plainParts.slice(at + 1), maps, places) })),
    ...(earlier ? { earlier } : {}),
    hash: '',
  }
}

/** The plain texts by node, whichever label their author wrote them under. They stay out of the scenario and its hash. */
export const assemblePlain = (written: readonly WrittenPlain[]): PlainTexts =>
  Object.fromEntries(
    written.flatMap(({ nodes }) =>
      Object.entries(nodes).map(([id, { situation, text = situation, outcomes, record }]) => [
        id,
        { ...(text === undefined ? {} : { text }), outcomes, ...(record === undefined ? {} : { record }) },
      ]),
    ),
  )

/** The flags that these parts read: in their nodes, and on the maps that their nodes are shown on. */
const readLater = (parts: readonly Part[], maps: readonly ScenarioMap[], places: readonly Place[]): readonly FlagId[] => {
  const nodes = parts.flatMap((part) => part.nodes)
  const artOf = ({ scene, place }: Node) => scene.art ?? places.find((each) => each.id === place)?.art
  const shown = new Set(nodes.map(artOf))
  const onMaps = maps.filter((map) => shown.has(map.art)).flatMap((map) => [...itemsOf(map), ...(map.since ? [map.since] : [])])
  return [...new Set([...nodes.flatMap(conditionsOf), ...onMaps.flatMap((item) => item.when ?? [])].flatMap(flagsIn))]
}

const nodeOf = (written: WrittenNode): Node => {
  const { 'content-notes': contentNotes, ...rest } = written
  const node = { ...rest, contentNotes }
  switch (node.kind) {
    case 'turning point': {
      const { next = [], ...turningPoint } = node
      return {
        ...turningPoint,
        record: recordOf(node.record),
        options: node.options.map((option) => ({
          ...option,
          next: option.next ?? next,
          plausibility: plausibilityOf(option.plausibility),
        })),
      }
    }
    case 'agenda':
      return {
        ...node,
        record: recordOf(node.record),
        next: node.next ?? [],
        tasks: node.tasks.map(({ 'leads-to': leadsTo, ...task }) => ({ ...task, leadsTo })),
      }
    case 'vote': {
      const { next = [], ...vote } = node
      return { ...vote, record: recordOf(node.record), carried: resultOf(node.carried, next), lost: resultOf(node.lost, next) }
    }
    case 'chance': {
      const { next = [], ...chance } = node
      return {
        ...chance,
        record: recordOf(node.record),
        happens: resultOf(node.happens, next),
        fails: resultOf(node.fails, next),
      }
    }
    case 'interlude':
      return { ...node, next: node.next ?? [], record: node.record && recordOf(node.record) }
    case 'ending':
      return endingOf(node)
  }
}

type WrittenEnding = Omit<Extract<WrittenNode, { kind: 'ending' }>, 'content-notes'>

const endingOf = ({ 'made-up': madeUp, ...node }: WrittenEnding & Pick<Ending, 'contentNotes'>): Ending => ({
  ...node,
  madeUp,
  plausibility: plausibilityOf(node.plausibility),
})

const recordOf = (record: WrittenRecord): HistoryRecord => record
const resultOf = (result: WrittenResult, next: readonly NextRule[]): Result => ({ ...result, next: result.next ?? next })
const plausibilityOf = ({ 'argued-by': arguedBy, ...rest }: WrittenPlausibility): Plausibility => ({ ...rest, arguedBy })

/** JSON with labels in alphabetical order: the order in which an author writes them is no content. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([label, part]) => `${JSON.stringify(label)}:${canonical(part)}`).join(',')}}`
}

/** Eight hex digits: equal content, equal fingerprint. Method: two 32-bit sums over every letter, mixed, folded to one. */
const fingerprint = (text: string): string => {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at += 1) {
    a = Math.imul(a ^ text.charCodeAt(at), 0x9e3779b1)
    b = Math.imul(b ^ text.charCodeAt(at), 0x5f356495)
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35)
  return ((a ^ b) >>> 0).toString(16).padStart(8, '0')
}
