import type { JSX } from 'preact'
import type { ClassSettings } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'

/** What can be left out of a report. */
export type Part = 'class' | 'groups' | 'tickets'
export const parts: readonly Part[] = ['class', 'groups', 'tickets']

const papers: readonly ClassSettings['paper'][] = ['A4', 'Letter']

/** What stands before a report on the screen, and is not printed: a warning, the paper, what is in it. */
export const Cover = (of: {
  readonly paper: ClassSettings['paper']
  readonly choose: (paper: ClassSettings['paper']) => void
  readonly wanted: readonly Part[]
  readonly want: (part: Part, isOn: boolean) => void
  readonly isOpen: boolean
  readonly open: () => void
}): JSX.Element => (
  <section class="report-cover">
    {!of.isOpen && (
      <>
        <h2>{tClass('report.cover')}</h2>
        <p class="wall-aside">{tClass('report.cover.text')}</p>
      </>
    )}
    <fieldset class="prepare-pick">
      <legend>{tClass('report.paper')}</legend>
      {papers.map((paper) => (
        <label key={paper}>
          <input type="radio" name="paper" checked={of.paper === paper} onChange={() => of.choose(paper)} /> {paper}
        </label>
      ))}
    </fieldset>
    <fieldset class="prepare-pick">
      <legend>{tClass('report.parts')}</legend>
      {parts.map((part) => (
        <label key={part}>
          <input
            type="checkbox"
            checked={of.wanted.includes(part)}
            onChange={({ currentTarget }) => of.want(part, currentTarget.checked)}
          />{' '}
          {tClass(`report.part.${part}`)}
        </label>
      ))}
    </fieldset>
    {!of.isOpen && (
      <button type="button" class="dark-button" onClick={of.open}>
        {tClass('report.cover.open')}
      </button>
    )}
  </section>
)
