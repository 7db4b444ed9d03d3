import type { JSX } from 'preact'
import type { Store } from '../../session/cell.ts'
import { useStore } from '../../ui/hooks.ts'

/** The line of notices, read out as it changes; the same words told again are read again. */
export const Notices = ({
  notice,
}: {
  readonly notice: Store<{ readonly words: string; readonly count: number }>
}): JSX.Element => {
  const { words, count } = useStore(notice)
  return (
    <footer class="bench-notices">
      <div role="status" aria-live="polite">
        <p key={count}>{words}</p>
      </div>
    </footer>
  )
}
