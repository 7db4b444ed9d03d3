import type { JSX } from 'preact'
import { confidenceIn, fewestVoters, letterOf, type Match, pathLines, splitsOf, turningPoint } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { lineName } from '../host/here.ts'
import { PathPicture } from '../host/pathPicture.tsx'
import { Heading } from './heading.tsx'
import type { Reported } from './reportView.tsx'

/** Wide enough for eight decisions, and its numbers still read on paper. */
const pictureWidth = 1100

const signs: Readonly<Record<Match, string>> = { same: '=', departed: '≠', 'no-longer-possible': '⊘', 'no record': '○' }

/** Where the roads left the record and came back: as a picture, and the same in a table. */
export const Roads = ({ course, file }: Reported): JSX.Element => {
  const splits = splitsOf(course, file)
  const lines = pathLines(course, file).filter(({ points }) => points.some((point) => point))
  const letter = (node: string, option: string) =>
    letterOf(turningPoint(course.scenario, node).options.findIndex(({ id }) => id === option))
  return (
    <section class="report-page report-run">
      {lines.length === 0 ? (
        <>
          <Heading file={file} words={tClass('report.roads')} />
          <p>{tClass('report.roads.none')}</p>
        </>
      ) : (
        <div class="report-whole">
          <Heading file={file} words={tClass('report.roads')} />
          <PathPicture lines={lines} splits={splits} wide={pictureWidth} />
          <ol class="report-key">
            {splits.map(({ node, title }) => (
              <li key={node}>{title}</li>
            ))}
          </ol>
          <table class="report-table report-roads">
            <thead>
              <tr>
                <th scope="col">{tClass('report.roads.who')}</th>
                {splits.map(({ node, title }, at) => (
                  <th key={node} scope="col" title={title}>
                    {at + 1}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map((line, which) => (
                <tr key={line.code}>
                  <th scope="row">
                    {which + 1} {lineName(file, line)}
                  </th>
                  {line.points.map((point, at) => (
                    <td key={splits[at]?.node}>
                      {point ? (
                        <>
                          {letter(point.node, point.option)} <b>{signs[point.match]}</b>
                        </>
                      ) : (
                        '–'
                      )}
                    </td>
                  ))}
                </tr>
              ))}
              {lines.length >= fewestVoters && (
                <tr class="report-sum">
                  <th scope="row">{tClass('report.roads.away')}</th>
                  {splits.map(({ node }, at) => (
                    <td key={node}>
                      {lines.filter(({ points }) => ['departed', 'no-longer-possible'].includes(points[at]?.match ?? '')).length}
                    </td>
                  ))}
                </tr>
              )}
            </tbody>
          </table>
          <p class="cite">{tClass('report.roads.key')}</p>
        </div>
      )}
      {file.groups.length >= fewestVoters && <Sure course={course} file={file} />}
    </section>
  )
}

const Sure = ({ course, file }: Reported): JSX.Element | null => {
  const rows = confidenceIn(course, file)
  if (rows.every(({ same, departed }) => same + departed === 0)) return null
  return (
    <table class="report-table report-sure">
      <caption>{tClass('report.sure')}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{tClass('report.sure.same')}</th>
          <th scope="col">{tClass('report.sure.departed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ confidence, same, departed }) => (
          <tr key={confidence}>
            <th scope="row">{tClass('report.sure.level', { confidence })}</th>
            <td>{same}</td>
            <td>{departed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
