import type { JSX } from 'preact'
import type { ClassFile } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'

/** The heading of a part of the report; in a rehearsal every one says that nothing under it is real. */
export const Heading = ({ file, words }: { readonly file: ClassFile; readonly words: string }): JSX.Element => (
  <h2>
    {words} {file.rehearsal && <small class="report-mark report-mark-invented">{tClass('rehearsal.band')}</small>}
  </h2>
)
