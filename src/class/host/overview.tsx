import type { JSX } from 'preact'
import { confidenceIn, fewestVoters, type SourceUse, sourcesIn, splitsOf } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { citeOf, letterOf, useHere } from './here.ts'

/** The class at a glance, to be printed: each split against the record, sources opened or never, how sure and how near the record. */
export const Overview = (): JSX.Element => {
  const { course, play } = useHere()
  const { file } = play
  const answers = file.groups.reduce((sum, group) => sum + group.entries.length, 0)
  return (
    <div class="overview">
      <h2>{tClass('host.overview')}</h2>
      {splitsOf(course, file).map((split) => (
        <div key={split.node}>
          <b>{split.title}</b>
          {split.isHidden ? (
            <p>{tClass(split.groups + split.hands === 0 ? 'host.overview.none' : 'host.overview.hidden')}</p>
          ) : (
            <ul>
              {split.options.map((option, at) => (
                <li key={option.id} class={option.id === split.historical ? 'is-record' : ''}>
                  {letterOf(at)} {option.label}: {tClass('host.overview.groups', { groups: option.groups, hands: option.hands })}
                  {option.id === split.historical && ` (${tClass('host.overview.record')})`}
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
      {file.groups.length > 0 && (
        <>
          <h2>{tClass('host.overview.sources')}</h2>
          <ul>
            {sourcesIn(course, file).map((use) => (
              <li key={use.source}>
                {citeOf(course, use.source)}: {useWords(use)}
              </li>
            ))}
          </ul>
        </>
      )}
      {answers >= fewestVoters && (
        <table class="wall-table">
          <caption>{tClass('host.overview.sure')}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{tClass('host.overview.same')}</th>
              <th scope="col">{tClass('host.overview.departed')}</th>
            </tr>
          </thead>
          <tbody>
            {confidenceIn(course, file).map(({ confidence, same, departed }) => (
              <tr key={confidence}>
                <th scope="row">{tClass('host.overview.confidence', { confidence })}</th>
                <td>{same}</td>
                <td>{departed}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}

const useWords = ({ openedBy, citedBy }: SourceUse): string => {
  const opened =
    openedBy === undefined
      ? undefined
      : openedBy === 0
        ? tClass('host.overview.never')
        : tClass('host.overview.opened', { count: openedBy })
  const cited = citedBy === undefined ? undefined : tClass('host.overview.cited', { count: citedBy })
  return [opened, cited].filter((words) => words !== undefined).join(', ') || tClass('host.overview.unasked')
}
