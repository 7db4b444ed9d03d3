import { allows, replay, turnPages, type Values } from '../engine/index.ts'
import type { Echo, Ending, Interlude, Meter, Node, Scenario, TurningPoint } from '../scenario/index.ts'
import { historicalPlay } from './historicalRoad.ts'
import { type Reach, reach } from './reach.ts'

/**
 * A turning point as a scenario of its own: a page of what went before, the decision with all its options open, and two
 * ends. Meters stand where they stood on history's road, or where history did not pass, on a road that leads there.
 * It keeps the record and the people, places, terms and sources that the decision names; links to others become words.
 * Undefined where there is no turning point of that id, or no road to it was found.
 */
export const lessonAt = (scenario: Scenario, id: string): Scenario | undefined => {
  const part = scenario.parts.find((each) => each.nodes.some((node) => node.id === id))
  const node = part?.nodes.find((each) => each.id === id)
  if (!part || node?.kind !== 'turning point') return undefined
  const values = valuesAt(scenario, id)
  if (!values) return undefined
  const decision = decisionOf(node, values)
  const meters = scenario.meters
    .filter((meter) =>
      decision.options.some((option) => option.effects.some((each) => 'meter' in each && each.meter === meter.id)),
    )
    .map((meter): Meter => ({ ...meter, start: values.meters[meter.id] ?? meter.start, onlyIn: [] }))
  const told = node.echoes.filter((echo) => allows(echo.when, values)).map((echo) => echo.text)
  const before = beforeOf(decision, [part.summary || scenario.meta.about, told.join(' ')])
  const nodes: readonly Node[] = [before, decision, ...endsOf(decision, meters, scenario.meta.title)]
  const kept = namedBy(scenario, nodes)
  return {
    ...scenario,
    ...kept,
    meta: {
      ...scenario.meta,
      id: `lesson-${id}`.slice(0, 60),
      version: 1,
      title: node.title,
      subtitle: `A lesson cut from ${scenario.meta.title}`,
      contentNotes: node.contentNotes,
      minutes: 10,
    },
    meters: meters.map((meter) => withoutLinks(meter, kept)),
    flags: [],
    maps: [],
    never: [],
    earlier: undefined,
    hash: '',
    parts: [{ ...withoutLinks(part, kept), id: 'lesson', start: before.id, keeps: [], nodes: withoutLinks(nodes, kept) }],
  }
}

const valuesAt = (scenario: Scenario, id: string): Values | undefined => {
  const passed = historicalPlay(scenario).steps.find((step) => step.node === id)
  if (passed) return passed.before
  const journal = reachOf(scenario).met.get(id)
  if (!journal) return undefined
  const { play } = replay(scenario, journal)
  const there = turnPages(scenario, play)
  return there.node === id ? there.values : play.steps.find((step) => step.node === id)?.before
}

const reached = new WeakMap<Scenario, Reach>()

const reachOf = (scenario: Scenario): Reach => {
  const made = reached.get(scenario) ?? reach(scenario)
  reached.set(scenario, made)
  return made
}

/** The turning point without the rest of the story: no condition on it is left, and no effect that could move nothing. */
const decisionOf = (node: TurningPoint, values: Values): TurningPoint => ({
  ...node,
  echoes: [],
  advice: node.advice.filter((each) => allows(each.when, values)).map(({ when: _, ...each }) => each),
  options: node.options.map(({ needs: _, ...option }) => ({
    ...option,
    effects: option.effects.flatMap(({ when, ...effect }) => {
      if (effect.kind !== 'meter.add' || !allows(when, values)) return []
      const stands = values.meters[effect.meter] ?? 0
      return stands === (effect.by > 0 ? 10 : 0) ? [] : [effect]
    }),
    next: [{ go: option.historical ? endIds.same : endIds.other }],
  })),
})

const endIds = { same: 'as-it-was', other: 'another-road' } as const

const beforeOf = (node: TurningPoint, told: readonly string[]): Interlude => ({
  kind: 'interlude',
  id: 'before',
  date: node.date,
  place: node.place,
  title: 'Before the decision',
  scene: { ...node.scene, event: 'none' },
  contentNotes: [],
  documents: [],
  echoes: [],
  text: told.filter((each) => each !== '').join('\n\n'),
  effects: [],
  next: [{ go: node.id }],
})

/** Two ends, which say how each meter that could move stands now. */
const endsOf = (node: TurningPoint, meters: readonly Meter[], title: string): readonly Ending[] => {
  const echoesAfter = (isHistorical: boolean): readonly Echo[] => {
    const moved = node.options.filter(({ historical }) => historical === isHistorical).flatMap((option) => option.effects)
    return meters.flatMap(({ id, name, start }): readonly Echo[] => {
      const steps = moved.flatMap((each) => (each.kind === 'meter.add' && each.meter === id ? [each.by] : []))
      const higher = {
        when: { kind: 'meter.atLeast', meter: id, value: start + 1 },
        text: `${name}: higher than before.`,
      } as const
      const lower = { when: { kind: 'meter.atMost', meter: id, value: start - 1 }, text: `${name}: lower than before.` } as const
      return [...(steps.some((by) => by > 0) ? [higher] : []), ...(steps.some((by) => by < 0) ? [lower] : [])]
    })
  }
  const base = {
    kind: 'ending',
    date: node.until ?? node.date,
    place: node.place,
    scene: { ...node.scene, event: 'none' },
    contentNotes: [],
    documents: [],
    fates: [],
    madeUp: `The lesson stops at this decision. What followed is told in ${title}.`,
    questions: [],
  } as const
  const judged = { arguedBy: '', changes: '', stays: '', sources: [] }
  return [
    {
      ...base,
      id: endIds.same,
      echoes: echoesAfter(true),
      title: 'The road that was taken',
      text: `You decided as they did. ${ended(node.record.headline)}`,
      historical: true,
      plausibility: { ...judged, grade: 'strong', argument: 'It is what the record tells.' },
    },
    {
      ...base,
      id: endIds.other,
      echoes: echoesAfter(false),
      title: 'Another road',
      text: `You decided otherwise than they did. In the record stands: ${ended(node.record.headline)}`,
      historical: false,
      plausibility: {
        ...judged,
        grade: 'moderate',
        argument: 'The record weighs each of the other options by itself.',
        changes: 'What your option would have changed stands on the page after the decision.',
        stays: 'What it would have left as it was stands there too.',
      },
    },
  ]
}

const ended = (sentence: string): string => (/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`)

type Kept = Pick<Scenario, 'people' | 'factions' | 'places' | 'glossary' | 'sources'>

/** The entries that some nodes name, those that these need themselves, and the sources of all. */
const namedBy = (scenario: Scenario, nodes: readonly Node[]): Kept => {
  const linked = linksIn(nodes)
  const isLinked = (kind: string) => (each: { readonly id: string }) => linked.has(`${kind}:${each.id}`)
  const speaks = new Set(nodes.flatMap((node) => (node.kind === 'turning point' ? node.advice.map((each) => each.who) : [])))
  const people = scenario.people
    .filter((each) => speaks.has(each.id) || isLinked('person')(each))
    .map((each) => ({ ...each, gone: [] }))
  const parties = new Set(people.map((each) => each.faction))
  const factions = scenario.factions.filter((each) => parties.has(each.id) || isLinked('faction')(each))
  const at = new Set(nodes.map((node) => node.place))
  const places = scenario.places.filter((each) => at.has(each.id) || isLinked('place')(each))
  const glossary = scenario.glossary.filter(isLinked('term'))
  const cited = sourcesIn([nodes, people, factions, places, glossary])
  const sources = scenario.sources.filter((each) => cited.has(each.id) || isLinked('source')(each))
  const kept = { people, factions, places, glossary, sources }
  return withoutLinks(kept, kept)
}

const linksIn = (value: unknown): ReadonlySet<string> =>
  new Set([...JSON.stringify(value).matchAll(/\]\(([a-z]+:[a-z0-9-]+)\)/gu)].map(([, target = '']) => target))

/** Every source id below a value: in lists of sources, and of documents. */
const sourcesIn = (value: unknown): ReadonlySet<string> => {
  const found = new Set<string>()
  const walk = (part: unknown, label: string): void => {
    if (typeof part === 'string') {
      if (label === 'source' || label === 'sources') found.add(part)
    } else if (Array.isArray(part)) for (const item of part) walk(item, label)
    else if (typeof part === 'object' && part !== null) for (const [name, below] of Object.entries(part)) walk(below, name)
  }
  walk(value, '')
  return found
}

/** A value in whose texts a link to an entry that is not kept is its words alone. */
const withoutLinks = <Value>(value: Value, kept: Kept): Value => {
  const known: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    person: kept.people,
    faction: kept.factions,
    place: kept.places,
    term: kept.glossary,
    source: kept.sources,
  }
  const clean = (text: string) =>
    text.replace(/\[([^[\]]{0,400})\]\(([a-z]+):([a-z0-9-]+)\)/gu, (link, words: string, kind: string, id: string) =>
      known[kind]?.some((each) => each.id === id) ? link : words,
    )
  const walk = (part: unknown): unknown => {
    if (typeof part === 'string') return clean(part)
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    return Object.fromEntries(Object.entries(part).map(([name, below]) => [name, walk(below)]))
  }
  return walk(value) as Value
}

/** The ids of all turning points, in the order of the story. */
export const turningPointsOf = (scenario: Scenario): readonly string[] =>
  scenario.parts.flatMap((part) => part.nodes.flatMap((node) => (node.kind === 'turning point' ? [node.id] : [])))
