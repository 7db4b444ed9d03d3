import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { NodeId } from '../../scenario/index.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { kindWords, percent } from '../viewWords.ts'
import type { StoryGraph } from './storyGraph.ts'
import { type Column, columns, type RowWay, sortedRows, tableRows } from './tableRows.ts'

interface Props {
  readonly graph: StoryGraph
  readonly here: NodeId
  readonly go: (id: NodeId) => void
}

/** All that the drawing shows, as a table: sorted by the column whose head is pressed. Undefined is the order of the story. */
export const GraphTable = ({ graph, here, go }: Props): JSX.Element => {
  const [sort, setSort] = useState<{ readonly by: Column; readonly isDown: boolean }>()
  const rows = tableRows(graph)
  // One part alone needs no column.
  const heads: readonly Column[] =
    new Set(rows.map(({ part }) => part)).size > 1 ? columns : columns.filter((each) => each !== 'part')
  const shown = sort ? sortedRows(rows, sort.by, sort.isDown) : rows
  const press = (by: Column) => setSort(sort?.by !== by ? { by, isDown: false } : sort.isDown ? undefined : { by, isDown: true })
  const order = (by: Column) => (sort?.by !== by ? 'none' : sort.isDown ? 'descending' : 'ascending')
  return (
    <>
      <p class="v-quiet">{tEditor('graph.caption', { count: rows.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section class="v-scroll" tabIndex={0} aria-label={tEditor('graph.table')}>
        <table class="v-table v-graph-table">
          <caption class="hidden">{tEditor('graph.table')}</caption>
          <thead>
            <tr>
              {heads.map((each) => (
                <th key={each} scope="col" aria-sort={order(each)}>
                  <button type="button" class="v-sort" onClick={() => press(each)}>
                    {tEditor(`graph.column.${each}`)}
                    <span aria-hidden="true">{{ none: '', ascending: ' ↑', descending: ' ↓' }[order(each)]}</span>
                  </button>
                </th>
              ))}
              <th scope="col">{tEditor('graph.column.go')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr
                key={row.id}
                class={row.id === here ? 'v-row-here' : undefined}
                aria-current={row.id === here ? 'location' : undefined}
              >
                <th scope="row">{row.title}</th>
                <td>{kindWords(row.kind)}</td>
                {heads.includes('part') && <td>{row.part}</td>}
                <td class="v-number">{row.reached === undefined ? '…' : percent(row.reached)}</td>
                <td>
                  <WayList ways={row.waysIn.map((way) => ({ ...way, by: [] }))} />
                </td>
                <td>
                  <WayList ways={row.waysOut} />
                </td>
                <td>
                  <button
                    type="button"
                    class="v-button"
                    aria-label={tEditor('graph.goTo', { title: row.title })}
                    onClick={() => go(row.id)}
                  >
                    {tEditor('graph.go')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}

const WayList = ({ ways }: { readonly ways: readonly RowWay[] }): JSX.Element => (
  <ul class="v-ways">
    {ways.map(({ id, title, by }) => (
      <li key={id}>
        {title}
        {by.length > 0 && <small>{by.join('; ')}</small>}
      </li>
    ))}
  </ul>
)
