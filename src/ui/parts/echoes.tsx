import type { JSX } from 'preact'
import { Inline } from '../text.tsx'

/** What earlier choices mean here, one sentence each. */
export const Echoes = ({ echoes }: { echoes: readonly string[] }): JSX.Element | null =>
  echoes.length === 0 ? null : (
    <ul class="echoes">
      {echoes.map((echo) => (
        <li key={echo}>
          <Inline text={echo} />
        </li>
      ))}
    </ul>
  )
