import type { JSX } from 'preact'
import { fewestVoters, letterOf, reasonsIn, turningPoint } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Heading } from './heading.tsx'
import type { Reported } from './reportView.tsx'

/** Reasons side by side: the same choice, another logic. Nobody's name stands at one. */
export const Reasons = ({ course, file }: Reported): JSX.Element | null => {
  const all = reasonsIn(course, file).filter(({ options }) => options.length > 0)
  if (file.groups.length === 0) return null
  const isFew = file.groups.length < fewestVoters
  const isNone = all.every(({ options }) => options.every(({ reasons }) => reasons.length === 0))
  return (
    <section class="report-page">
      <Heading file={file} words={tClass('report.reasons')} />
      <p>{tClass(isNone ? 'report.reasons.none' : isFew ? 'report.reasons.few' : 'report.reasons.text')}</p>
      {!isFew &&
        !isNone &&
        all.map(({ node, title, options }) => (
          <div key={node} class="report-reasons">
            <h3>{title}</h3>
            {options.map(({ option, label, reasons, missing }) => (
              <div key={option} class="report-option">
                <h4>
                  <b>{letterOf(turningPoint(course.scenario, node).options.findIndex(({ id }) => id === option))}</b> {label}
                </h4>
                <ul>
                  {reasons.map((reason, at) => (
                    <li key={at}>{reason}</li>
                  ))}
                </ul>
                {missing > 0 && <p class="cite">{tClass('report.reasons.missing', { count: missing })}</p>}
              </div>
            ))}
          </div>
        ))}
    </section>
  )
}
