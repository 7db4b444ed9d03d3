import type { JSX } from 'preact'
import type { Analysis } from '../../analysis/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { percent } from '../viewWords.ts'

interface Props {
  readonly scenario: Scenario
  readonly odds: Analysis
}

/** Every ending with its chance, the most likely first; of an estimate with the bounds that it surely lies in. */
export const EndingTable = ({ scenario, odds, go }: Props & { readonly go: (id: string) => void }): JSX.Element => {
  const endings = scenario.parts.flatMap((part) => part.nodes).filter(({ kind }) => kind === 'ending')
  const chances = endings.map((node) => ({ node, chance: odds.endings[node.id] ?? 0, bounds: odds.sample?.endings[node.id] }))
  return (
    <section class="v-block">
      <h2>{tEditor('odds.endings')}</h2>
      <table class="v-table">
        <thead>
          <tr>
            <th scope="col">{tEditor('odds.ending')}</th>
            <th scope="col">{tEditor('odds.chance')}</th>
            {odds.sample && <th scope="col">{tEditor('odds.between')}</th>}
          </tr>
        </thead>
        <tbody>
          {chances
            .sort((a, b) => b.chance - a.chance)
            .map(({ node, chance, bounds }) => (
              <tr key={node.id}>
                <th scope="row">
                  <button type="button" class="link" onClick={() => go(node.id)}>
                    {node.title}
                  </button>
                  {node.kind === 'ending' && node.historical && <small>{tEditor('odds.historical')}</small>}
                </th>
                <td class="v-chance">
                  <Bar share={chance} />
                  {percent(chance)}
                </td>
                {odds.sample && (
                  <td class="v-number">
                    {bounds
                      ? tEditor('odds.bounds', { low: (bounds[0] * 100).toFixed(1), high: (bounds[1] * 100).toFixed(1) })
                      : ''}
                  </td>
                )}
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  )
}

/** A share from 0 to 1 as a strip; the number stands beside it. */
export const Bar = ({ share }: { readonly share: number }): JSX.Element => (
  <svg class="v-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="v-bar-ground" width="100" height="10" />
    <rect class="v-bar-part" width={Math.min(100, share * 100)} height="10" />
  </svg>
)

/** How far each meter is moved on all roads. */
export const MeterTable = ({ scenario, odds }: Props): JSX.Element => {
  const ranges = new Map(odds.findings.flatMap((each) => (each.kind === 'meter-range' ? [[each.meter, each] as const] : [])))
  return (
    <section class="v-block">
      <h2>{tEditor('odds.meters')}</h2>
      <table class="v-table">
        <thead>
          <tr>
            {(['meter', 'lowest', 'highest'] as const).map((each) => (
              <th key={each} scope="col">
                {tEditor(`odds.${each}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scenario.meters.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td class="v-number">{ranges.get(id)?.low ?? 0}</td>
              <td class="v-number">{ranges.get(id)?.high ?? 10}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
