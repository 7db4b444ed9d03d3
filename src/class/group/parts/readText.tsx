import type { JSX } from 'preact'
import { Narrative } from '../../../ui/parts/narrative.tsx'

/** A main text; `full` is what a summary stands for. */
export const ReadText = ({ text, full = '' }: { readonly text: string; readonly full?: string }): JSX.Element => (
  <Narrative key={text} text={text} full={full} />
)
