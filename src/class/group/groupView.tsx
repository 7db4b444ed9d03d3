import type { JSX } from 'preact'

/** Stands here until the view is built. */
export const GroupView = (): JSX.Element => <main />
