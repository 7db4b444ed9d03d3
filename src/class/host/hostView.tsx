import type { JSX } from 'preact'

/** Stands here until the view is built. */
export const HostView = (): JSX.Element => <main />
