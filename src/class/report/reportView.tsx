import type { JSX } from 'preact'

/** Stands here until the view is built. */
export const ReportView = (): JSX.Element => <main />
