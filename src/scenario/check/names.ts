import type { DiagnosticCode } from '../diagnostics/catalogue.ts'
import { certainly, nearest, suggest } from '../diagnostics/nearest.ts'
import type { Path } from '../read/combine.ts'
import type { Condition, Effect, Node, Scenario } from '../scenario.ts'
import { placedItems } from './maps.ts'

/** Another value for what stands at a path, among which the author chooses. */
export interface Offer {
  readonly at: Path
  readonly text: string
  readonly label: string
}

/** Reports a diagnostic at a path of the scenario, or at a label below it. The word `near` is what a name was certainly meant to be. */
export type Report = (
  code: DiagnosticCode,
  path: Path,
  words?: Readonly<Record<string, string | number>>,
  label?: string,
  offers?: readonly Offer[],
) => void

/** Every id is used once in its list, and every name leads somewhere. */
export const checkNames = (scenario: Scenario, report: Report): void => {
  const known = knownIn(scenario)
  let left = mostUnknown
  const name = (kind: string, id: string, path: Path, label?: string) => {
    const ids = known[kind]
    if (!ids || ids.has(id) || left === 0) return
    left -= 1
    const other =
      kind === 'flag' && known.meter?.has(id) ? meterWords(id) : kind === 'meter' && known.flag?.has(id) ? flagWords(id) : ''
    report(
      'unknown-name',
      path,
      { kind, name: id, suggestion: other || suggest(id, [...ids]), ...nearby(id, other ? [] : [...ids]) },
      label,
    )
  }
  for (const list of ['meters', 'flags', 'people', 'factions', 'places', 'glossary', 'sources', 'maps', 'parts'] as const)
    unique(scenario[list], [list], report)
  for (const list of ['meters', 'flags'] as const)
    scenario[list].forEach(({ id }, at) => {
      if (conditionWords.has(id)) report('bad-id', [list, at, 'id'], { value: id })
    })
  for (const [at, flag] of scenario.flags.entries())
    if (known.meter?.has(flag.id)) report('duplicate-id', ['flags', at, 'id'], { name: flag.id })
  const condition = (each: Condition | undefined, path: Path): void => {
    if (!each) return
    if (each.kind === 'all' || each.kind === 'any') for (const part of each.of) condition(part, path)
    else if (each.kind === 'not') condition(each.of, path)
    else if (each.kind === 'flag') name('flag', each.flag, path, each.flag)
    else name('meter', each.meter, path, each.meter)
  }
  const effects = (list: readonly Effect[], path: Path): void => {
    for (const [at, effect] of list.entries()) {
      if (effect.kind === 'meter.add') name('meter', effect.meter, [...path, at], effect.meter)
      else name('flag', effect.flag, [...path, at], effect.flag)
      condition(effect.when, [...path, at, 'when'])
    }
  }
  const parts = idsOf(scenario.parts)
  scenario.meters.forEach((meter, at) => {
    meter.onlyIn.forEach((part, i) => {
      if (!parts.has(part))
        report('unknown-name', ['meters', at, 'only-in', i], { kind: 'part', name: part, suggestion: suggest(part, [...parts]) })
    })
  })
  scenario.people.forEach((person, at) => {
    name('faction', person.faction, ['people', at, 'faction'])
    person.gone.forEach((gone, i) => {
      condition(gone.when, ['people', at, 'gone', i, 'when'])
    })
  })
  scenario.never.forEach(({ when }, at) => {
    condition(when, ['never', at, 'when'])
  })
  checkMapNames(scenario, condition, report)
  const seen = new Set<string>()
  scenario.parts.forEach((part, p) => {
    part.nodes.forEach((node, n) => {
      const path = ['parts', p, 'nodes', n]
      if (seen.has(node.id)) report('duplicate-id', [...path, 'id'], { name: node.id })
      seen.add(node.id)
      name('place', node.place, [...path, 'place'])
      node.echoes.forEach((echo, at) => {
        condition(echo.when, [...path, 'echoes', at, 'when'])
      })
      checkNode(node, path, { name, condition, effects, report })
    })
  })
  walkText(scenario, [], known, { name, report })
}

export type Known = Readonly<Record<string, ReadonlySet<string>>>

/** The ids of a scenario by what a link or a name calls them. */
export const knownIn = (scenario: Scenario): Known => ({
  person: idsOf(scenario.people),
  faction: idsOf(scenario.factions),
  place: idsOf(scenario.places),
  term: idsOf(scenario.glossary),
  source: idsOf(scenario.sources),
  meter: idsOf(scenario.meters),
  flag: idsOf(scenario.flags),
})

/** On a map an id is used once, whatever it names, and conditions ask for what there is. */
const checkMapNames = (scenario: Scenario, condition: Checks['condition'], report: Report): void => {
  scenario.maps.forEach((map, m) => {
    const used = new Set<string>()
    condition(map.since?.when, ['maps', m, 'since', 'when'])
    for (const { item, path } of placedItems(map, m)) {
      if (used.has(item.id)) report('duplicate-id', [...path, 'id'], { name: item.id })
      used.add(item.id)
      condition(item.when, [...path, 'when'])
    }
  })
}

/** More than anybody mends at once; a file that is not a scenario at all could name a hundred thousand. */
const mostUnknown = 100

/** The name that was meant, for a fix, where there is one. */
export const nearby = (id: string, ids: readonly string[]): { readonly near?: string } => {
  const near = certainly(id, ids)
  return near === undefined ? {} : { near }
}

/** Labels with a meaning of their own in conditions and effects. */
const conditionWords = new Set(['any', 'not', 'otherwise', 'because', 'when'])

const idsOf = (list: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(list.map((each) => each.id))
const meterWords = (id: string): string => `${id} is a meter: write “at least 6” or “at most 3”, or in an effect +1 or -1.`
const flagWords = (id: string): string => `${id} is a flag: write yes or no.`

interface Checks {
  readonly name: (kind: string, id: string, path: Path, label?: string) => void
  readonly condition: (condition: Condition | undefined, path: Path) => void
  readonly effects: (effects: readonly Effect[], path: Path) => void
  readonly report: Report
}

const checkNode = (node: Node, path: Path, { name, condition, effects, report }: Checks): void => {
  const results =
    node.kind === 'vote' ? (['carried', 'lost'] as const) : node.kind === 'chance' ? (['happens', 'fails'] as const) : []
  for (const result of results) {
    const value = (node as unknown as Record<string, { effects: readonly Effect[] }>)[result]
    if (value) effects(value.effects, [...path, result, 'effects'])
  }
  switch (node.kind) {
    case 'turning point':
      unique(node.options, [...path, 'options'], report)
      node.advice.forEach((advice, at) => {
        name('person', advice.who, [...path, 'advice', at, 'who'])
        condition(advice.when, [...path, 'advice', at, 'when'])
        const ids = node.options.map((option) => option.id)
        if (!ids.includes(advice.option))
          report('unknown-name', [...path, 'advice', at, 'option'], {
            kind: 'option',
            name: advice.option,
            suggestion: suggest(advice.option, ids),
          })
      })
      node.options.forEach((option, at) => {
        condition(option.needs, [...path, 'options', at, 'needs'])
        effects(option.effects, [...path, 'options', at, 'effects'])
      })
      return
    case 'agenda':
      unique(node.tasks, [...path, 'tasks'], report)
      node.tasks.forEach((task, at) => {
        condition(task.needs, [...path, 'tasks', at, 'needs'])
        effects(task.effects, [...path, 'tasks', at, 'effects'])
      })
      return
    case 'vote':
      node.blocs.forEach((bloc, at) => {
        name('faction', bloc.faction, [...path, 'blocs', at, 'faction'])
      })
      node.waverers.forEach((waverer, at) => {
        name('faction', waverer.faction, [...path, 'waverers', at, 'faction'])
        waverer.shifts.forEach((shift, s) => {
          condition(shift.when, [...path, 'waverers', at, 'shifts', s, 'when'])
        })
      })
      return
    case 'chance':
      node.shifts.forEach((shift, at) => {
        condition(shift.when, [...path, 'shifts', at, 'when'])
      })
      return
    case 'interlude':
      effects(node.effects, [...path, 'effects'])
      return
    case 'ending':
      node.fates.forEach((fate, at) => {
        name('person', fate.who, [...path, 'fates', at, 'who'])
        condition(fate.when, [...path, 'fates', at, 'when'])
      })
  }
}

const unique = (list: readonly { readonly id: string }[], path: Path, report: Report): void => {
  const seen = new Set<string>()
  list.forEach(({ id }, at) => {
    if (seen.has(id)) report('duplicate-id', [...path, at, 'id'], { name: id })
    seen.add(id)
  })
}

// Bounded at both ends, so that a text of nothing but brackets is read in one go.
const link = /\[[^[\]]{0,400}\]\(([^()\s]{0,80})\)/gu

/** Every `sources:` list and every link in a text, wherever it stands. Labels differ only in camel case. */
const walkText = (value: unknown, path: Path, known: Known, { name, report }: Pick<Checks, 'name' | 'report'>): void => {
  if (typeof value === 'string') {
    checkLinks(value, path, known, report)
    return
  }
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      if (path.at(-1) === 'sources' && typeof item === 'string') name('source', item, [...path, at])
      else walkText(item, [...path, at], known, { name, report })
    })
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [label, part] of Object.entries(value)) {
    if (label === 'earlier') continue
    const written = label.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
    if (label === 'source' && path.at(-1) !== 'outcomes' && typeof part === 'string') name('source', part, [...path, label])
    walkText(part, label === 'meta' ? path : [...path, written], known, { name, report })
  }
}

const linked = ['person', 'faction', 'place', 'term', 'source']

/** What to do about an id that is not there; a link with nothing like it may be one too many. */
const orNoLink = (id: string, ids: readonly string[]): string =>
  nearest(id, ids) === undefined ? `${suggest(id, ids)} Or take the brackets away and leave the words.` : suggest(id, ids)

/** The links in a text that lead nowhere. */
export const checkLinks = (text: string, path: Path, known: Known, report: Report): void => {
  let sound = 0
  for (const [, target = ''] of text.matchAll(link)) {
    sound += 1
    const [kind = '', id = ''] = target.split(':')
    const ids = linked.includes(kind) ? known[kind] : undefined
    if (ids?.has(id)) continue
    const suggestion = ids ? orNoLink(id, [...ids]) : 'Write person:, faction:, place:, term: or source: and an id.'
    const near = ids ? certainly(id, [...ids]) : undefined
    report('bad-link', path, { name: target, suggestion, ...(near === undefined ? {} : { near: `${kind}:${near}` }) })
  }
  if (text.split('](').length - 1 > sound) {
    const at = text.split(link).findIndex((piece, index) => index % 2 === 0 && piece.includes(']('))
    const piece = text.split(link)[at] ?? ''
    const name = piece.slice(Math.max(0, piece.indexOf('](') - 20), piece.indexOf('](') + 20)
    report('bad-link', path, { name, suggestion: 'A link is [words](kind:id), with both pairs of brackets closed.' })
  }
}
