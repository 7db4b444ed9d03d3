import type { Moment, Part, Scenario, ScenarioMap } from './scenario.ts'

/** Texts and lists of texts that a later part can do without until it is told. Rules, ids and titles stay. */
const words = new Set([
  'situation',
  'text',
  'outcome',
  'detail',
  'risk',
  'leadsTo',
  'because',
  'unmet',
  'motion',
  'question',
  'madeUp',
])
const lists = new Set(['documents', 'echoes', 'advice', 'questions', 'contentNotes', 'fates'])
const pages: Readonly<Record<string, unknown>> = {
  record: { headline: '', summary: '', claims: [], figures: [], criticism: [] },
  plausibility: { grade: 'strong', argument: '', arguedBy: '', changes: '', stays: '', sources: [] },
}

/**
 * A scenario to begin with: its first part whole, of the later ones only what the rules need, marked `untold`,
 * of the maps what has begun by then, and the registries without what is read late. It plays the same journals to the same values and has the same hash; the whole scenario takes its place when it has come.
 */
export const openingOf = (scenario: Scenario): Scenario => ({
  ...scenario,
  // What became of somebody is told after the end, and what is to be said of a source when its page is opened.
  people: scenario.people.map((person) => ({ ...person, died: '', fate: '' })),
  sources: scenario.sources.map((source) => ({ ...source, note: '' })),
  never: [],
  maps: scenario.maps.map((map) => mapUntil(lastDay(scenario.parts[0]), map)),
  parts: scenario.parts.map((part, at) =>
    at === 0 ? part : { ...part, untold: true, nodes: part.nodes.map((node) => untold(node) as typeof node) },
  ),
})

/** The last day of a part, to its midnight. */
const lastDay = (part: Part | undefined): Moment =>
  `${(part?.nodes ?? []).reduce((last, { date, until = date }) => (until > last ? until : last), '')} 24:00`

/** A map without what comes later. */
const mapUntil = (last: Moment, map: ScenarioMap): ScenarioMap => {
  const begun = ({ from }: { readonly from: Moment }) => from <= last
  const { lines, zones, forces, marks } = map
  return {
    ...map,
    lines: lines.filter(begun),
    zones: zones.filter(begun),
    forces: forces.filter(begun),
    marks: marks.filter(begun),
  }
}

const untold = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(untold)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([label, part]): [string, unknown][] => {
      if (label === 'instead') return []
      if (label in pages) return [[label, pages[label]]]
      if (lists.has(label)) return [[label, []]]
      return [[label, words.has(label) && typeof part === 'string' ? '' : untold(part)]]
    }),
  )
}
