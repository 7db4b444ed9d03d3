import type { JSX } from 'preact'
import type { Workbench } from '../workbench.ts'

/** Stands here until the pane is built. */
export const FormPane = ({ bench }: { readonly bench: Workbench }): JSX.Element => <p>{bench.project.current.name}</p>
