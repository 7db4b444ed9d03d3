import type { JSX } from 'preact'
import type { Workbench } from '../workbench.ts'

/** Stands here until the part is built. */
export const FilesBar = ({ bench }: { readonly bench: Workbench }): JSX.Element => <p>{bench.project.current.name}</p>
