import type { DiagnosticCode } from '../diagnostics/catalogue.ts'
import { suggest } from '../diagnostics/nearest.ts'
import type { Path } from '../read/combine.ts'
import type { Condition, Effect, Node, Scenario } from '../scenario.ts'

/** Reports a diagnostic at a path of the scenario, or at a label below it. */
export type Report = (code: DiagnosticCode, path: Path, words?: Readonly<Record<string, string | number>>, label?: string) => void

/** Every id is used once in its list, and every name leads somewhere. */
export const checkNames = (scenario: Scenario, report: Report): void => {
  const known: Readonly<Record<string, readonly string[]>> = {
    person: scenario.people.map((each) => each.id),
    faction: scenario.factions.map((each) => each.id),
    place: scenario.places.map((each) => each.id),
    term: scenario.glossary.map((each) => each.id),
    source: scenario.sources.map((each) => each.id),
    meter: scenario.meters.map((each) => each.id),
    flag: scenario.flags.map((each) => each.id),
  }
  const name = (kind: string, id: string, path: Path, label?: string) => {
    const ids = known[kind] ?? []
    if (!ids.includes(id)) report('unknown-name', path, { kind, name: id, suggestion: suggest(id, ids) }, label)
  }
  for (const list of ['meters', 'flags', 'people', 'factions', 'places', 'glossary', 'sources', 'parts'] as const)
    unique(scenario[list], [list], report)
  const variables = [...scenario.meters, ...scenario.flags].map((each) => each.id)
  for (const [at, flag] of scenario.flags.entries())
    if (scenario.meters.some((meter) => meter.id === flag.id)) report('duplicate-id', ['flags', at, 'id'], { name: flag.id })
  const condition = (each: Condition | undefined, path: Path): void => {
    if (!each) return
    if (each.kind === 'all' || each.kind === 'any') for (const part of each.of) condition(part, path)
    else if (each.kind === 'not') condition(each.of, path)
    else {
      const id = each.kind === 'flag' ? each.flag : each.meter
      const kind = each.kind === 'flag' ? 'flag' : 'meter'
      if (!known[kind]?.includes(id))
        report('unknown-name', path, { kind, name: id, suggestion: suggest(id, known[kind] ?? variables) }, id)
    }
  }
  const effects = (list: readonly Effect[], path: Path): void => {
    for (const [at, effect] of list.entries()) {
      if (effect.kind === 'meter.add') name('meter', effect.meter, [...path, at], effect.meter)
      else name('flag', effect.flag, [...path, at], effect.flag)
      condition(effect.when, [...path, at, 'when'])
    }
  }
  scenario.people.forEach((person, at) => {
    name('faction', person.faction, ['people', at, 'faction'])
  })
  const seen = new Set<string>()
  scenario.parts.forEach((part, p) => {
    part.nodes.forEach((node, n) => {
      const path = ['parts', p, 'nodes', n]
      if (seen.has(node.id)) report('duplicate-id', [...path, 'id'], { name: node.id })
      seen.add(node.id)
      name('place', node.place, [...path, 'place'])
      checkNode(node, path, { name, condition, effects, report })
    })
  })
  walkText(scenario, [], known, report)
}

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

const link = /\[[^\]]*\]\(([^)\s]*)\)/gu

/** Every `sources:` list and every link in a text, wherever it stands. Labels differ only in camel case. */
const walkText = (value: unknown, path: Path, known: Readonly<Record<string, readonly string[]>>, report: Report): void => {
  if (typeof value === 'string') {
    for (const [, target = ''] of value.matchAll(link)) {
      const [kind = '', id = ''] = target.split(':')
      const ids = ['person', 'faction', 'place', 'term', 'source'].includes(kind) ? known[kind] : undefined
      if (!ids)
        report('bad-link', path, { name: target, suggestion: 'Write person:, faction:, place:, term: or source: and an id.' })
      else if (!ids.includes(id)) report('bad-link', path, { name: target, suggestion: suggest(id, ids) })
    }
    return
  }
  if (Array.isArray(value)) {
    value.forEach((item, at) => {
      const isSource = path.at(-1) === 'sources' && typeof item === 'string'
      if (isSource && !known.source?.includes(item))
        report('unknown-name', [...path, at], { kind: 'source', name: item, suggestion: suggest(item, known.source ?? []) })
      if (!isSource) walkText(item, [...path, at], known, report)
    })
    return
  }
  if (typeof value !== 'object' || value === null) return
  for (const [label, part] of Object.entries(value)) {
    if (label === 'earlier') continue
    const written = label.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)
    if (label === 'source' && typeof part === 'string' && !known.source?.includes(part))
      report('unknown-name', [...path, label], { kind: 'source', name: part, suggestion: suggest(part, known.source ?? []) })
    walkText(part, label === 'meta' ? path : [...path, written], known, report)
  }
}
