import type { ComponentChildren, JSX } from 'preact'

const signs = {
  /** A seal. */
  record: 'M10 1l2.6 2.4 3.5-.4.4 3.5L19 10l-2.5 3.5-.4 3.5-3.5-.4L10 19l-2.6-2.4-3.5.4-.4-3.5L1 10l2.5-3.5.4-3.5 3.5.4z',
  /** Words said. */
  argued: 'M1 2h18v12H9l-5 5v-5H1z',
  /** A road that leaves another. */
  invented: 'M2 19V1h3v8l8-5V1l6 4.5-6 4.500V7.500l-8 5V19z',
} as const

/** Record, argued at the time, or invented: by its word, its sign and its frame, so that grey paper tells them apart. */
export const Mark = ({
  of,
  children,
}: {
  readonly of: keyof typeof signs
  readonly children: ComponentChildren
}): JSX.Element => (
  <p class={`pack-mark pack-mark-${of}`}>
    <svg viewBox="0 0 20 20" aria-hidden="true">
      <path d={signs[of]} />
    </svg>
    <span>{children}</span>
  </p>
)
