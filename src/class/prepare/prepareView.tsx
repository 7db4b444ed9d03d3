import type { JSX } from 'preact'

/** Stands here until the view is built. */
export const PrepareView = (): JSX.Element => <main />
