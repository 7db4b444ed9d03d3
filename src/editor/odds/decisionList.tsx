import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Analysis, Decision } from '../../analysis/index.ts'
import type { Node, Scenario } from '../../scenario/index.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { percent } from '../viewWords.ts'
import { Bar } from './endingTable.tsx'
import { labelOf } from './findingWords.ts'

interface Props {
  readonly scenario: Scenario
  readonly odds: Analysis
  readonly go: (id: string) => void
}

/** Decisions shown at first. */
const few = 6

/** The decisions, the one that says most about the end first, each with its options and what most often follows them. */
export const DecisionList = ({ scenario, odds, go }: Props): JSX.Element => {
  const [isAll, setAll] = useState(false)
  const nodes = new Map(scenario.parts.flatMap((part) => part.nodes).map((node) => [node.id, node]))
  const decisions = odds.decisions.filter(({ reached }) => reached > 0)
  const most = Math.max(0.001, ...decisions.map(({ matters }) => matters))
  return (
    <section class="v-block">
      <h2>{tEditor('odds.decisions')}</h2>
      <p class="v-quiet">{tEditor('odds.decisions.how')}</p>
      <ol class="v-decisions">
        {decisions.slice(0, isAll ? undefined : few).map((each) => (
          <DecisionItem key={each.turningPoint} decision={each} most={most} nodes={nodes} go={go} />
        ))}
      </ol>
      {decisions.length > few && (
        <button type="button" class="v-button" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? tEditor('odds.decisions.few') : tEditor('odds.decisions.all', { count: decisions.length })}
        </button>
      )}
    </section>
  )
}

interface ItemProps {
  readonly decision: Decision
  readonly most: number
  readonly nodes: ReadonlyMap<string, Node>
  readonly go: (id: string) => void
}

const DecisionItem = ({ decision, most, nodes, go }: ItemProps): JSX.Element => {
  const node = nodes.get(decision.turningPoint)
  return (
    <li>
      <div class="v-decision-head">
        <button type="button" class="link" onClick={() => go(decision.turningPoint)}>
          {node?.title ?? decision.turningPoint}
        </button>
        <span class="v-chance">
          <Bar share={decision.matters / most} />
          {tEditor('odds.bits', { bits: decision.matters.toFixed(2), percent: percent(decision.reached) })}
        </span>
      </div>
      <details>
        <summary>{tEditor('odds.options', { count: decision.options.length })}</summary>
        <table class="v-table">
          <thead>
            <tr>
              {(['option', 'open', 'taken', 'leadsTo'] as const).map((each) => (
                <th key={each} scope="col">
                  {tEditor(`odds.column.${each}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {decision.options.map(({ id, open, chosen, endings }) => (
              <tr key={id}>
                <th scope="row">{labelOf(node, id)}</th>
                <td class="v-number">{percent(open)}</td>
                <td class="v-number">{percent(chosen)}</td>
                <td>
                  {Object.entries(endings ?? {})
                    .sort(([, a], [, b]) => b - a)
                    .slice(0, 2)
                    .filter(([, chance]) => chance > 0)
                    .map(([ending, chance]) => `${nodes.get(ending)?.title ?? ending} ${percent(chance)}`)
                    .join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </li>
  )
}
