import { conditionsOf, flagsIn } from '../check/reads.ts'
import type { FlagId, HistoryRecord, NextRule, Node, Part, Plausibility, Result, Scenario } from '../scenario.ts'
import type { Written, WrittenNode } from './shapes.ts'

type WrittenRecord = Extract<WrittenNode, { kind: 'agenda' }>['record']
type WrittenPlausibility = Extract<WrittenNode, { kind: 'ending' }>['plausibility']
type WrittenResult = Extract<WrittenNode, { kind: 'chance' }>['happens']

/** What the author wrote, in the shape the game plays: labels in camel case, a node's `next` handed down to its options. */
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
  const content = {
    meta: { id, format, version, title, subtitle, language, licence, authors, calendar, contentNotes, minutes, about },
    meters,
    flags,
    people: people.map(({ 'full-name': fullName, ...person }) => ({ ...person, fullName })),
    factions,
    places,
    glossary,
    sources,
    parts: plainParts.map((part, at) => ({ ...part, keeps: readLater(plainParts.slice(at + 1)) })),
    ...(earlier ? { earlier } : {}),
  }
  return { ...content, hash: fingerprint(JSON.stringify(content)) }
}

const readLater = (parts: readonly Part[]): readonly FlagId[] => [
  ...new Set(parts.flatMap((part) => part.nodes.flatMap((node) => conditionsOf(node).flatMap(flagsIn)))),
]

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
      return { ...node, plausibility: plausibilityOf(node.plausibility) }
  }
}

const recordOf = (record: WrittenRecord): HistoryRecord => record
const resultOf = (result: WrittenResult, next: readonly NextRule[]): Result => ({ ...result, next: result.next ?? next })
const plausibilityOf = ({ 'argued-by': arguedBy, ...rest }: WrittenPlausibility): Plausibility => ({ ...rest, arguedBy })

/** Eight hex digits: equal content, equal fingerprint. Method: two 32-bit FNV-1a sums over even and odd letters. */
const fingerprint = (text: string): string => {
  let even = 0x811c9dc5
  let odd = 0x9dc5811c
  for (let at = 0; at < text.length; at += 1) {
    if (at % 2 === 0) even = Math.imul(even ^ text.charCodeAt(at), 0x01000193)
    else odd = Math.imul(odd ^ text.charCodeAt(at), 0x01000193)
  }
  return ((even ^ Math.imul(odd, 31)) >>> 0).toString(16).padStart(8, '0')
}
