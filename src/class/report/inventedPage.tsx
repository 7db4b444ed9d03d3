import type { JSX } from 'preact'
import {
  branchesIn,
  branchOf,
  classDecisions,
  factorsIn,
  matteredIn,
  matteredShows,
  sourcesIn,
  turningPoint,
  wordsOf,
} from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { citeOf } from '../host/here.ts'
import { Heading } from './heading.tsx'
import { Mark } from './mark.tsx'
import type { Reported } from './reportView.tsx'

/** What was invented today, what it hung on in the eyes of the class, and the sources of all the rest. */
export const Invented = ({ course, file }: Reported): JSX.Element => {
  const taken = branchesIn(course, file).filter((branch) => branch.taken)
  const { people, structures } = factorsIn(file)
  const uses = sourcesIn(course, file)
  const isAsked = file.groups.length > 0
  return (
    <section class="report-page report-run">
      <Heading file={file} words={tClass('report.invented')} />
      <p>{tClass(taken.length === 0 ? 'report.invented.none' : 'report.invented.text')}</p>
      <ul class="report-invented">
        {taken.map(({ node, title, option }) => (
          <li key={`${node}/${option.id}`}>
            <b>{option.label}</b> <Mark of={branchOf(turningPoint(course.scenario, node), option)} />
            <span class="cite">
              {[
                title,
                tClass(`host.grade.${option.plausibility.grade}`),
                ...option.plausibility.sources.map((source) => citeOf(course, source)),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <div class="report-lists">
        <Mattered course={course} file={file} />
        <List title={tClass('report.words')} words={wordsOf(file)} />
        <List title={tClass('report.people')} words={people} />
        <List title={tClass('report.structures')} words={structures} />
      </div>
      <table class="report-table report-use">
        <caption>{tClass('report.sources')}</caption>
        <thead>
          <tr>
            <th scope="col">{tClass('report.sources.source')}</th>
            {isAsked && <th scope="col">{tClass('report.sources.opened')}</th>}
            {isAsked && <th scope="col">{tClass('report.sources.cited')}</th>}
          </tr>
        </thead>
        <tbody>
          {uses.map((use) => (
            <tr key={use.source}>
              <th scope="row">{citeOf(course, use.source)}</th>
              {isAsked && <td>{counted(use.openedBy)}</td>}
              {isAsked && <td>{counted(use.citedBy)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{tClass('report.sources.record')}</h3>
      <ul class="report-cites">
        {recordSources({ course, file })
          .filter((source) => uses.every((use) => use.source !== source))
          .map((source) => (
            <li key={source}>{citeOf(course, source)}</li>
          ))}
      </ul>
    </section>
  )
}

const counted = (count: number | undefined): string => {
  if (count === undefined) return tClass('report.sources.unasked')
  return count === 0 ? tClass('report.sources.nobody') : tClass('report.groups', { count })
}

const Mattered = ({ course, file }: Reported): JSX.Element | null => {
  const rows = matteredIn(course, file)
  const shows = matteredShows(rows)
  const told = (['before', 'after'] as const).filter((when) => shows[when])
  if (told.length === 0) return null
  return (
    <table class="report-table report-mattered">
      <caption>{tClass('report.mattered')}</caption>
      <thead>
        <tr>
          <td />
          {told.map((when) => (
            <th key={when} scope="col">
              {tClass(`report.mattered.${when}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.node}>
            <th scope="row">{row.title}</th>
            {told.map((when) => (
              <td key={when}>{row[when]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const List = ({ title, words }: { readonly title: string; readonly words: readonly string[] }): JSX.Element | null =>
  words.length === 0 ? null : (
    <div>
      <h3>{title}</h3>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </div>
  )

const recordSources = ({ course, file }: Reported): readonly string[] => [
  ...new Set(
    classDecisions(course, file).flatMap(({ node }) =>
      turningPoint(course.scenario, node).record.claims.flatMap(({ sources }) => sources),
    ),
  ),
]
