import type { JSX } from 'preact'

/** A speaker that sounds. */
export const Speaker = (): JSX.Element => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path fill="currentColor" d="M2 9H7L13 3V21L7 15H2Z" />
    <path fill="none" stroke="currentColor" stroke-width="2" d="M16 8.5 18 12 16 15.5M19 5.5 22.6 12 19 18.5" />
  </svg>
)
