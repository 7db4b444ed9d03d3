import type { Outlook, Road, RoadsRow } from '../analysis/index.ts'
import { nodeOf, type Play, partOf } from '../engine/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { dateView } from './date.ts'
import type { EndingSign, RoadsDecision, RoadsOption, RoadsView, Share } from './pages.ts'
import type { Speak } from './speak.ts'

/** The roads not taken from a play that has ended, with names and letters in place of ids; `rows` in any order, and as many as there are. */
export const roadsOf = (scenario: Scenario, play: Play, rows: readonly RoadsRow[], speak: Speak): RoadsView => {
  const endings = scenario.parts
    .flatMap((part) => part.nodes)
    .filter((node) => node.kind === 'ending')
    .map(({ id, title }, at): EndingSign => ({ id, title, letter: letterOf(at), own: id === play.node }))
  const decisionOf = (row: RoadsRow): RoadsDecision => {
    const node = nodeOf(scenario, row.node)
    const options = row.roads.map((road, which) => optionOf(scenario, road, which === row.taken, endings))
    const { id, title } = partOf(scenario, row.node)
    return {
      at: row.at,
      part: { id, title },
      date: dateView(node, scenario.meta.calendar, speak.locale),
      title: node.title,
      yours: options[row.taken]?.label ?? '',
      plays: row.plays,
      before: sharesOf(row.before, endings),
      options,
      elsewhere: row.elsewhere === undefined ? undefined : options[row.elsewhere],
    }
  }
  const decisions = [...rows].sort((a, b) => a.at - b.at).map(decisionOf)
  return { endings, decisions, ...mostOf(rows, decisions) }
}

/** A, B, C; after Z it begins again with two. */
const letterOf = (at: number): string => String.fromCharCode(65 + (at % 26)).repeat(1 + Math.floor(at / 26))

/** Of decisions that moved alike the one that came first. */
const mostOf = (rows: readonly RoadsRow[], decisions: readonly RoadsDecision[]): Pick<RoadsView, 'most'> => {
  const [row] = rows.filter((each) => each.turned !== undefined).sort((a, b) => b.shift - a.shift || a.at - b.at)
  const decision = decisions.find(({ at }) => at === row?.at)
  const of = (shares: readonly Share[] | undefined) => shares?.find(({ ending }) => ending.id === row?.turned)
  const before = of(decision?.before)
  const after = of(decision?.options.find(({ taken }) => taken)?.shares)
  return decision && before && after ? { most: { decision, ending: before.ending, before, after } } : {}
}

const optionOf = (
  scenario: Scenario,
  { choice, outlook, usual }: Road,
  taken: boolean,
  endings: readonly EndingSign[],
): RoadsOption => {
  const to = endings.find(({ id }) => id === usual) ?? { id: usual, letter: '', title: nodeOf(scenario, usual).title, own: false }
  return { label: labelOf(scenario, choice), taken, usual: to, shares: sharesOf(outlook, endings) }
}

const labelOf = (scenario: Scenario, choice: Road['choice']): string => {
  const node = nodeOf(scenario, choice.node)
  if (node.kind === 'agenda' && 'picks' in choice)
    return node.tasks
      .filter(({ id }) => choice.picks.includes(id))
      .map(({ label }) => label)
      .join(' · ')
  return node.kind === 'turning point' && 'option' in choice
    ? (node.options.find(({ id }) => id === choice.option)?.label ?? '')
    : ''
}

const sharesOf = ({ endings: chances, bounds }: Outlook, endings: readonly EndingSign[]): readonly Share[] =>
  endings.map((ending): Share => {
    const value = 100 * (chances[ending.id] ?? 0)
    const [low, high] = bounds?.[ending.id] ?? [value / 100, value / 100]
    return { ending, value, low: 100 * low, high: 100 * high }
  })
