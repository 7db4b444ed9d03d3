import type { Analysis, Decision, Fate, Finding, OptionShare } from '../analysis/index.ts'
import type { Meter, Node, NodeId, Scenario } from '../scenario/index.ts'
import { bareText } from '../scenario/words.ts'
import { barPlot, rangePlot, shiftPlot } from './analysisPlots.ts'
import { analysisStyle } from './analysisStyle.ts'
import { findingWords, howSure, percent, policyWords } from './analysisWords.ts'
import { escaped } from './html.ts'

/**
 * An analysis as the text of one HTML page for somebody who teaches with the scenario: readable on a screen, a phone and A4, with
 * plots that need no colour. It holds no script and fetches nothing; whatever the scenario's texts are, they are shown as they stand.
 * `from` is the step where the analysis began.
 */
export const analysisPage = (scenario: Scenario, found: Analysis, from: NodeId): string => {
  const story = storyOf(scenario, found)
  const { title, version, language } = scenario.meta
  const decisions = found.decisions.filter(({ reached }) => reached > 0)
  const fates = found.fates.filter(({ reached }) => reached > 0)
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${title}: what its decisions do`)}</title>
<style>${analysisStyle}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>Version ${version}, from “${story.title(from)}”, ${policyWords[found.policy]}; luck falls by its odds.</p>
<p class="sure">${escaped(howSure(found))}</p>
${section(
  'Endings',
  `<p class="quiet">How often each ending is met. Its number stands for it in the plots below.${found.sample ? ' The red whisker is the 95 % interval.' : ''}</p>
<ol class="bars">${story.endings.map((id, at) => endingItem(story, found, id, at)).join('')}</ol>`,
)}
${section(
  'What matters most',
  `<p class="quiet">How much each decision tells about the ending, in bits: 0 is nothing, 1 as much as whether a fair coin fell heads or tails.</p>
<ol class="bars">${decisions.map((each, at) => matterItem(story, each, at, decisions[0]?.matters ?? 0)).join('')}</ol>`,
)}
${section(
  'Decisions',
  `<p class="quiet">The columns are the endings by their numbers, with their chance in per cent once an option is taken. The red line is their chance for all who come to the decision: a column above it is an ending made likelier.</p>
${decisions.map((each) => decisionBlock(story, each)).join('')}`,
)}
${fates.length > 0 ? section('Votes and chances', fates.map((each) => fateBlock(story, each)).join('')) : ''}
${scenario.meters.length > 0 ? section('How far the meters move', `<p class="quiet">The bar is where a meter was met, the red arrow where it starts.</p><ol class="bars">${scenario.meters.map((each) => meterItem(each, found.findings)).join('')}</ol>`) : ''}
${section('To look at', findingsList(story, found.findings))}
</main>
</body>
</html>
`
}

interface Story {
  readonly node: (id: NodeId) => Node | undefined
  /** Escaped. */
  readonly title: (id: NodeId) => string
  /** The most likely first; their numbers are their places. */
  readonly endings: readonly NodeId[]
}

const storyOf = (scenario: Scenario, { endings }: Analysis): Story => {
  const nodes = new Map(scenario.parts.flatMap((part) => part.nodes).map((node) => [node.id, node]))
  const ids = Object.entries(endings).sort(([, a], [, b]) => b - a)
  return {
    node: (id) => nodes.get(id),
    title: (id) => shown(nodes.get(id)?.title ?? id),
    endings: ids.map(([id]) => id as NodeId),
  }
}

const shown = (text: string): string => escaped(bareText(text))

const section = (title: string, inside: string): string => `<section>\n<h2>${title}</h2>\n${inside}\n</section>`

const endingItem = ({ node, title }: Story, { endings, sample }: Analysis, id: NodeId, at: number): string => {
  const ending = node(id)
  const share = endings[id] ?? 0
  const interval = sample?.endings[id]
  const history = ending?.kind === 'ending' && ending.historical ? '<small>as it happened</small>' : ''
  const bounds = interval ? `<small>${interval.map((bound) => (bound * 100).toFixed(1)).join(' to ')}</small>` : ''
  return `<li><b>${at + 1}</b><div>${title(id)}${history}</div><span>${percent(share)}${bounds}</span>${barPlot({ share, interval }, 1)}</li>`
}

const matterItem = ({ node, title }: Story, { turningPoint, matters, reached }: Decision, at: number, most: number): string =>
  `<li><b>${at + 1}</b><div><a href="#${escaped(turningPoint)}">${title(turningPoint)}</a><small>${node(turningPoint)?.date ?? ''}, reached in ${percent(reached)}</small></div><span>${matters.toFixed(3)}</span>${barPlot({ share: matters }, Math.max(most, 1e-9))}</li>`

const decisionBlock = (story: Story, { turningPoint, reached, options }: Decision): string => {
  const labels = labelsOf(story.node(turningPoint))
  const average = averageOf(story, options)
  const ways = options.map(({ id, open, chosen, endings }) =>
    wayItem(
      story,
      {
        label: labels.get(id) ?? id,
        shares: open === 0 ? 'never open' : `open ${percent(open)}, taken ${percent(chosen)}`,
        endings,
      },
      average,
    ),
  )
  return block(story, turningPoint, reached, ways)
}

const fateBlock = (story: Story, { node, reached, results }: Fate): string => {
  const average = averageOf(story, results)
  const ways = results.map(({ id, chosen, endings }) => wayItem(story, { label: id, shares: percent(chosen), endings }, average))
  return block(story, node, reached, ways)
}

const block = ({ node, title }: Story, id: NodeId, reached: number, ways: readonly string[]): string =>
  `<article class="decision" id="${escaped(id)}"><h3>${title(id)}</h3><p class="quiet">${node(id)?.date ?? ''}, reached in ${percent(reached)}</p><ul class="ways">${ways.join('')}</ul></article>\n`

interface Way extends Pick<OptionShare, 'endings'> {
  readonly label: string
  readonly shares: string
}

const wayItem = ({ endings: ids, title }: Story, { label, shares, endings }: Way, average: readonly number[]): string => {
  if (!endings) return `<li><p class="label">${shown(label)}</p><p class="quiet">${shares}</p></li>`
  const chances = ids.map((id) => endings[id] ?? 0)
  const moved = chances
    .map((chance, at) => ({ at, chance, by: chance - (average[at] ?? 0) }))
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by) || b.chance - a.chance)
    .slice(0, 2)
    .filter(({ by }) => Math.abs(by) >= 0.005)
    .map(({ at, by }) => `${at + 1} ${title(ids[at] ?? '')} ${by > 0 ? '+' : '−'}${Math.round(Math.abs(by) * 100)}`)
  const words = chances.flatMap((chance, at) => (chance < 0.005 ? [] : [`ending ${at + 1}: ${Math.round(chance * 100)} %`]))
  return `<li><div><p class="label">${shown(label)}</p><p class="quiet">${shares}${moved.length > 0 ? `<br>${moved.join('<br>')}` : ''}</p></div>${shiftPlot(chances, average, words.join(', '))}</li>`
}

/** The endings of all who come to a decision. At an agenda a play counts once for each task that it picks. */
const averageOf = ({ endings }: Story, ways: readonly Pick<OptionShare, 'chosen' | 'endings'>[]): readonly number[] => {
  const all = ways.reduce((sum, { chosen }) => sum + chosen, 0)
  return endings.map((id) => ways.reduce((sum, each) => sum + each.chosen * (each.endings?.[id] ?? 0), 0) / Math.max(all, 1e-9))
}

const labelsOf = (node: Node | undefined): ReadonlyMap<string, string> => {
  if (node?.kind === 'turning point') return new Map(node.options.map(({ id, label }) => [id, label]))
  return new Map(node?.kind === 'agenda' ? node.tasks.map(({ id, label }) => [id, label]) : [])
}

const meterItem = ({ id, name, start }: Meter, findings: readonly Finding[]): string => {
  const range = findings.find((each) => each.kind === 'meter-range' && each.meter === id)
  const { low, high } = range?.kind === 'meter-range' ? range : { low: 0, high: 10 }
  return `<li><b></b><div>${shown(name)}</div><span>${low} to ${high}</span>${rangePlot(low, high, start)}</li>`
}

const findingsList = ({ title, node }: Story, findings: readonly Finding[]): string => {
  const plain = (id: NodeId) => bareText(node(id)?.title ?? title(id))
  const told = findings
    .filter(({ kind }) => kind !== 'meter-range')
    .map((each) => `<li>${escaped(findingWords(plain, each))}</li>`)
  return told.length === 0
    ? '<p>Nothing: every ending, step, option and line can be met.</p>'
    : `<ul class="found">${told.join('')}</ul>`
}
