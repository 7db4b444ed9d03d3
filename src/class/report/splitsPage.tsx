import type { JSX } from 'preact'
import { letterOf, type Split, splitsOf, turningPoint } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { locale } from '../../ui/messages/index.ts'
import { dateView } from '../../view/index.ts'
import { Heading } from './heading.tsx'
import { Mark } from './mark.tsx'
import type { Reported } from './reportView.tsx'

/** How the class decided, decision by decision, against the record. Splits of fewer than three voters are not there. */
export const Splits = ({ course, file }: Reported): JSX.Element => (
  <section class="report-page">
    <p>
      {tClass('report.size', {
        groups: tClass('report.groups', { count: file.groups.length }),
        minutes: file.settings.length,
      })}
      . {tClass('report.rule')}
    </p>
    <Heading file={file} words={tClass('report.splits')} />
    <ol class="report-splits">
      {splitsOf(course, file).map((split) => {
        const node = turningPoint(course.scenario, split.node)
        return (
          <li key={split.node}>
            <h3>
              {split.title} <small>{dateView(node, course.scenario.meta.calendar, locale).primary}</small>
            </h3>
            <p>
              {split.historical
                ? tClass('report.splits.headline', { headline: node.record.headline })
                : tClass('report.splits.noRecord')}
            </p>
            <Counts split={split} />
          </li>
        )
      })}
    </ol>
  </section>
)

const Counts = ({ split }: { readonly split: Split }): JSX.Element => {
  const kinds = (['groups', 'hands'] as const).filter((kind) => split.shows[kind])
  if (kinds.length === 0) return <p>{tClass(split.groups + split.hands === 0 ? 'report.splits.none' : 'report.splits.few')}</p>
  return (
    <>
      <table class="report-table">
        <thead>
          <tr>
            <th scope="col">{tClass('report.splits.option')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col" class="report-count">
                {tClass(`report.splits.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {split.options.map((option, at) => (
            <tr key={option.id}>
              <th scope="row">
                <b>{letterOf(at)}</b> {option.label}{' '}
                {option.id === split.historical && <Mark of="record" words="report.splits.record" />}
              </th>
              {kinds.map((kind) => (
                <td key={kind} class="report-count">
                  <svg class={`report-bar report-bar-${kind}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <path d={`M0,0H${(option[kind] / split[kind]) * 100}V10H0Z`} />
                  </svg>
                  <span>{tClass('report.splits.of', { count: option[kind], all: split[kind] })}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {split.groups > 0 && !split.shows.groups && <p>{tClass('report.splits.fewGroups')}</p>}
      {split.hands > 0 && !split.shows.hands && <p>{tClass('report.splits.fewHands')}</p>}
    </>
  )
}
