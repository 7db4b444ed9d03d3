import type { Path } from '../read/combine.ts'
import type { Effect, Node, Scenario } from '../scenario.ts'
import { bareText, wordsIn } from '../words.ts'
import type { Report } from './names.ts'

/** What a place on the screen holds, in letters or in words. */
const room = {
  'meter name': { letters: 32 },
  'short name': { letters: 14 },
  'flag text': { letters: 90 },
  'person name': { letters: 40 },
  role: { letters: 60 },
  'faction short name': { letters: 28 },
  'part title': { letters: 40 },
  title: { letters: 60 },
  label: { letters: 60 },
  detail: { letters: 140 },
  risk: { letters: 90 },
  reason: { letters: 90 },
  echo: { letters: 240 },
  advice: { letters: 200 },
  headline: { letters: 70 },
  situation: { words: 130 },
  text: { words: 190 },
  outcome: { words: 90 },
  summary: { words: 60 },
  document: { words: 90 },
} as const satisfies Record<string, { readonly letters: number } | { readonly words: number }>

type See = (name: keyof typeof room, text: string | undefined, path: Path) => void

/** Texts that are too long for their place, each told where it stands. Links count as the words that are read. */
export const checkLengths = (scenario: Scenario, report: Report): void => {
  const see: See = (name, text, path) => {
    if (text === undefined) return
    const place: { readonly letters?: number; readonly words?: number } = room[name]
    const count = place.words === undefined ? bareText(text).length : wordsIn(text)
    const most = place.words ?? place.letters ?? count
    if (count > most)
      report('text-too-long', path, { name: `This ${name}`, count, unit: place.words === undefined ? 'letters' : 'words', most })
  }
  scenario.meters.forEach((meter, at) => {
    see('meter name', meter.name, ['meters', at, 'name'])
    see('short name', meter.short, ['meters', at, 'short'])
  })
  scenario.flags.forEach((flag, at) => {
    see('flag text', flag.says, ['flags', at, 'says'])
  })
  scenario.people.forEach((person, at) => {
    see('person name', person.name, ['people', at, 'name'])
    see('role', person.role, ['people', at, 'role'])
  })
  scenario.factions.forEach((faction, at) => {
    see('faction short name', faction.short, ['factions', at, 'short'])
  })
  scenario.parts.forEach((part, p) => {
    see('part title', part.title, ['parts', p, 'title'])
    part.nodes.forEach((node, n) => {
      seeNode(node, ['parts', p, 'nodes', n], see)
    })
  })
}

const seeNode = (node: Node, path: Path, see: See): void => {
  see('title', node.title, [...path, 'title'])
  for (const [at, echo] of node.echoes.entries()) see('echo', echo.text, [...path, 'echoes', at, 'text'])
  for (const [at, document] of node.documents.entries()) see('document', document.text, [...path, 'documents', at, 'text'])
  if ('situation' in node) see('situation', node.situation, [...path, 'situation'])
  if ('text' in node) see('text', node.text, [...path, 'text'])
  if ('record' in node) {
    see('headline', node.record?.headline, [...path, 'record', 'headline'])
    see('summary', node.record?.summary, [...path, 'record', 'summary'])
  }
  if (node.kind === 'turning point') {
    for (const [at, advice] of node.advice.entries()) see('advice', advice.urges, [...path, 'advice', at, 'urges'])
    for (const [at, option] of node.options.entries()) {
      see('risk', option.risk, [...path, 'options', at, 'risk'])
      seeChoice(option, [...path, 'options', at], see)
    }
  }
  if (node.kind === 'agenda')
    for (const [at, task] of node.tasks.entries()) {
      see('detail', task.leadsTo, [...path, 'tasks', at, 'leads-to'])
      seeChoice(task, [...path, 'tasks', at], see)
    }
}

interface Choice {
  readonly label: string
  readonly detail: string
  readonly outcome: string
  readonly effects: readonly Effect[]
}

const seeChoice = (choice: Choice, path: Path, see: See): void => {
  see('label', choice.label, [...path, 'label'])
  see('detail', choice.detail, [...path, 'detail'])
  see('outcome', choice.outcome, [...path, 'outcome'])
  for (const [at, effect] of choice.effects.entries()) see('reason', effect.because, [...path, 'effects', at, 'because'])
}
