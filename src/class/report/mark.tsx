import type { JSX } from 'preact'
import type { Branch } from '../../classroom/index.ts'
import { type ClassKey, tClass } from '../../ui/messages/class/index.ts'

const signs: Readonly<Record<Branch, string>> = { record: '■', 'documented-alternative': '◧', invented: '◇' }

/** Record, argued at the time, or invented: by sign, word and border, so that no colour is needed. */
export const Mark = ({ of, words }: { readonly of: Branch; readonly words?: ClassKey }): JSX.Element => (
  <span class={`report-mark report-mark-${of}`}>
    <i aria-hidden="true">{signs[of]}</i> {tClass(words ?? `report.branch.${of}`)}
  </span>
)
