import { conditionInWords, effectInWords, kindInWords, whenInWords } from './inWords.ts'
import type {
  Effect,
  HistoryRecord,
  Meta,
  NextRule,
  Node,
  NodeTexts,
  Option,
  PlainTexts,
  Plausibility,
  Result,
  Scenario,
  Shift,
  SourceId,
  Task,
} from './scenario.ts'
import { textsAt } from './words.ts'

/** A line of a script. Headings from 1 (the title) down; an item may stand below another. */
export type ScriptLine =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'item'; readonly depth: 0 | 1; readonly text: string }

type Line = ScriptLine

/**
 * A whole scenario as a script: acts and their steps in the order in which they are written, everything numbered, with what
 * options need, what they move and why, who speaks, what is known and from where. With `plain`, plain texts stand
 * wherever there are any.
 */
export const scriptOf = (scenario: Scenario, plain?: PlainTexts): readonly Line[] => {
  const { meta } = scenario
  const numbers = numbersOf(scenario)
  return [
    heading(1, meta.title),
    ...texts(meta.subtitle, meta.about),
    ...items(
      '',
      meta.contentNotes.map((note) => `Note: ${note}`),
    ),
    text(`By ${meta.authors.join(', ')}. Licence: ${meta.licence}. About ${meta.minutes} minutes.`),
    ...section(2, 'What rises and falls', [
      ...scenario.meters.map((each) => `${each.name} (from ${each.start} of 10): ${each.explain} ${each.bad}`),
    ]),
    ...scenario.parts.flatMap((part, at) => [
      heading(2, `Act ${at + 1}. ${part.title}`),
      ...texts(part.subtitle, part.summary),
      ...part.nodes.flatMap((node) => stepLines({ scenario, plain, numbers }, node)),
    ]),
    ...section(
      2,
      'People',
      scenario.people.map((each) => `${each.name}, ${each.role}: ${each.explain}`),
    ),
    ...section(
      2,
      'Words',
      scenario.glossary.map((each) => `${each.term}: ${each.explain}`),
    ),
    ...section(
      2,
      'Sources',
      scenario.sources.map(
        (each) => `${citeOf(scenario, each.id)}. ${seen[each.seen]}. ${each.note}${each.url ? ` ${each.url}` : ''}`,
      ),
    ),
  ]
}

interface Story {
  readonly scenario: Scenario
  readonly plain: PlainTexts | undefined
  readonly numbers: ReadonlyMap<string, string>
}

const seen = { read: 'Read', excerpts: 'Read in excerpts', 'not-seen': 'Not seen' } as const

/** "Decision 7", "Interlude 2.1": decisions are counted through the whole story, other steps by act. */
const numbersOf = (scenario: Scenario): ReadonlyMap<string, string> => {
  let decisions = 0
  return new Map(
    scenario.parts.flatMap((part, p) =>
      part.nodes.map((node, n) => {
        if (node.kind === 'turning point') decisions += 1
        return [node.id, `${kindInWords(node)} ${node.kind === 'turning point' ? decisions : `${p + 1}.${n + 1}`}`] as const
      }),
    ),
  )
}

const stepLines = (story: Story, node: Node): readonly Line[] => {
  const { scenario, numbers } = story
  const told = textsAt(node, story.plain)
  const place = scenario.places.find((each) => each.id === node.place)?.name ?? node.place
  return [
    heading(3, `${numbers.get(node.id) ?? ''}. ${node.title}`),
    text(`${daysOf(node, scenario.meta.calendar)}${node.time ? `, ${node.time}` : ''}. ${place}.`),
    ...items(
      '',
      node.contentNotes.map((note) => `Note: ${note}`),
    ),
    ...texts(told.text ?? ''),
    ...items(
      '',
      node.echoes.map((echo) => `If ${conditionInWords(scenario, echo.when)}: ${echo.text}`),
    ),
    ...items(
      'To show',
      node.documents.map((each) => `${each.title} (${citeOf(scenario, each.source)}): ${each.text}`),
    ),
    ...ownLines(story, node, told),
    ...('record' in node && node.record ? recordLines(scenario, node.record, told) : []),
    ...('questions' in node ? items('To talk about', node.questions) : []),
  ]
}

const ownLines = (story: Story, node: Node, told: NodeTexts): readonly Line[] => {
  const { scenario } = story
  switch (node.kind) {
    case 'turning point':
      return [
        ...items(
          'Who speaks',
          node.advice.map((each) => {
            const at = node.options.findIndex((option) => option.id === each.option)
            return `${nameOf(scenario, each.who)}, for option ${at + 1} (${basis[each.basis]})${whenInWords(scenario, each.when)}: ${each.urges}`
          }),
        ),
        ...node.options.flatMap((option, at) => optionLines(story, option, at, told)),
      ]
    case 'agenda':
      return [
        text(`Choose ${node.picks} of these ${node.tasks.length}.`),
        ...node.tasks.flatMap((task, at) => taskLines(story, task, at, told)),
        ...items('', [thenOf(story, node.next)]),
      ]
    case 'vote':
      return [
        text(`The motion: ${node.motion}`),
        ...items('The hands', [
          ...node.blocs.map((each) => `${each.label}: ${each.for} for, ${each.against} against, ${each.abstain} abstaining`),
        ]),
        ...node.waverers.flatMap((each) => [
          item(
            `${each.label}: ${each.base} of ${each.seats} for, the rest ${each.rest === 'against' ? 'against' : 'abstaining'}`,
          ),
          ...shiftLines(scenario, each.shifts, 'hands', 1),
        ]),
        ...resultLines(story, 'If it is carried', node.carried, told.outcomes.carried),
        ...resultLines(story, 'If it is lost', node.lost, told.outcomes.lost),
        text(
          `What the count was: ${node.historical.for} for, ${node.historical.against} against, ${node.historical.abstained} abstaining; ${node.historical.result}.`,
        ),
      ]
    case 'chance':
      return [
        text(`${node.question} ${node.base} in 100.`),
        ...shiftLines(scenario, node.shifts, 'in 100', 0),
        ...resultLines(
          story,
          `If it happens${node.historical === 'happens' ? ', as it did' : ''}`,
          node.happens,
          told.outcomes.happens,
        ),
        ...resultLines(story, `If it fails${node.historical === 'fails' ? ', as it did' : ''}`, node.fails, told.outcomes.fails),
      ]
    case 'interlude':
      return items('', [...effectLines(scenario, node.effects), thenOf(story, node.next)])
    case 'ending':
      return [
        ...(node.historical ? [text('This is how it ended.')] : []),
        ...items(
          'What became of them',
          node.fates.map((each) => `${nameOf(scenario, each.who)}${whenInWords(scenario, each.when)}: ${each.text}`),
        ),
        ...items('How likely', plausibilityLines(scenario, node.plausibility)),
        ...items('', [`What is invented: ${node.madeUp}`]),
      ]
  }
}

const optionLines = (story: Story, option: Option, at: number, told: NodeTexts): readonly Line[] => [
  heading(4, `Option ${at + 1}. ${option.label}${option.historical ? ' (what was done)' : ''}`),
  ...texts(option.detail),
  ...items('', [
    ...(option.risk === '' ? [] : [`Risk: ${option.risk}`]),
    ...needLines(story.scenario, option),
    ...effectLines(story.scenario, option.effects),
    `What follows: ${told.outcomes[option.id] ?? ''}`,
    `${basis[option.basis]}; ${option.leaning} of 100 leaned to it.`,
    ...plausibilityLines(story.scenario, option.plausibility),
    thenOf(story, option.next),
  ]),
]

const taskLines = (story: Story, task: Task, at: number, told: NodeTexts): readonly Line[] => [
  heading(4, `Task ${at + 1}. ${task.label}${task.historical ? ' (what was done)' : ''}`),
  ...texts(task.detail),
  ...items('', [
    `May lead to: ${task.leadsTo}`,
    ...needLines(story.scenario, task),
    ...effectLines(story.scenario, task.effects),
    `What follows: ${told.outcomes[task.id] ?? ''}`,
  ]),
]

const resultLines = (story: Story, name: string, result: Result, told = result.text): readonly Line[] => [
  heading(4, `${name}: ${result.label}`),
  ...texts(told),
  ...items('', [...effectLines(story.scenario, result.effects), thenOf(story, result.next)]),
]

const recordLines = (scenario: Scenario, record: HistoryRecord, told: NodeTexts): readonly Line[] => [
  heading(4, `What is known: ${record.headline}`),
  ...texts(told.record ?? ''),
  ...record.claims.flatMap((claim) => [
    item(`${capital(claim.status)}: ${claim.text}${citesOf(scenario, claim.sources)}`),
    ...claim.sides.map((side) => item(`${side.who}: ${side.holds}${citesOf(scenario, side.sources)}`, 1)),
    ...(claim.note ? [item(`Note: ${claim.note}`, 1)] : []),
  ]),
  ...record.figures.map((each) => item(`${each.label}: ${each.value} (${each.status})${citesOf(scenario, each.sources)}`)),
  ...record.criticism.flatMap((each) => [
    item(`To weigh: ${each.claim}${citesOf(scenario, each.sources)}`),
    item(`Others: ${each.others}`, 1),
    item(`A careful reader: ${each.reader}`, 1),
  ]),
]

const basis = {
  documented: 'Documented',
  known: 'Known, not checked',
  reconstructed: 'Reconstructed',
} as const

const needLines = (scenario: Scenario, { needs }: Pick<Option, 'needs'>): readonly string[] =>
  needs ? [`Needs: ${conditionInWords(scenario, needs)}.${needs.unmet ? ` Otherwise: ${needs.unmet}` : ''}`] : []

const effectLines = (scenario: Scenario, effects: readonly Effect[]): readonly string[] =>
  effects.map((each) => effectInWords(scenario, each))

const shiftLines = (scenario: Scenario, shifts: readonly Shift[], unit: string, depth: 0 | 1): readonly Line[] =>
  shifts.map((each) =>
    item(
      `${each.by > 0 ? '+' : '−'}${Math.abs(each.by)} ${unit}, because: ${each.because}${whenInWords(scenario, each.when)}`,
      depth,
    ),
  )

const plausibilityLines = (scenario: Scenario, each: Plausibility): readonly string[] => [
  `Plausibility: ${each.grade}. ${each.argument}${each.arguedBy === '' ? '' : ` (${each.arguedBy})`}${citesOf(scenario, each.sources)}`,
  ...(each.changes === '' ? [] : [`It would have changed: ${each.changes}`]),
  ...(each.stays === '' ? [] : [`It would have stayed: ${each.stays}`]),
]

const thenOf = ({ scenario, numbers }: Story, next: readonly NextRule[]): string =>
  `Go on: ${next.map((rule) => `${rule.when ? `if ${conditionInWords(scenario, rule.when)}, ` : ''}to ${numbers.get(rule.go) ?? rule.go}`).join('; otherwise ')}.`

const nameOf = (scenario: Scenario, id: string): string => {
  const person = scenario.people.find((each) => each.id === id)
  return person ? `${person.name}, ${person.role}` : id
}

const citeOf = (scenario: Scenario, id: SourceId): string => {
  const source = scenario.sources.find((each) => each.id === id)
  return source ? `${source.author}, ${source.title}${source.year === '' ? '' : ` (${source.year})`}` : id
}

const citesOf = (scenario: Scenario, ids: readonly SourceId[]): string =>
  ids.length === 0 ? '' : ` [${ids.map((id) => citeOf(scenario, id)).join('; ')}]`

const daysOf = ({ date, until }: Node, calendar: Meta['calendar']): string => {
  const format = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
  const words = (day: string) => format.format(Date.parse(`${day}T00:00:00Z`))
  const style = calendar === 'russia-1918' && date < '1918-02-01' ? ', Old Style' : ''
  return `${words(date)}${until === undefined || until === date ? '' : ` to ${words(until)}`}${style}`
}

const capital = (word: string): string => `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`
const heading = (level: 1 | 2 | 3 | 4, words: string): Line => ({ kind: 'heading', level, text: words })
const text = (words: string): Line => ({ kind: 'text', text: words })
const texts = (...words: readonly string[]): readonly Line[] =>
  words.flatMap((each) => each.split('\n\n')).flatMap((each) => (each === '' ? [] : [text(each)]))
const item = (words: string, depth: 0 | 1 = 0): Line => ({ kind: 'item', depth, text: words })
const items = (name: string, list: readonly string[]): readonly Line[] =>
  list.length === 0 ? [] : [...(name === '' ? [] : [text(`${name}:`)]), ...list.map((each) => item(each))]
const section = (level: 2, name: string, list: readonly string[]): readonly Line[] =>
  list.length === 0 ? [] : [heading(level, name), ...list.map((each) => item(each))]
