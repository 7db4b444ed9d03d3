import type { JSX } from 'preact'

/** Stands here until the view is built. */
export const PackView = (): JSX.Element => <main />
