import type { JSX } from 'preact'
import { letterOf, splitAt } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { useHere } from './here.ts'

/** What was decided: bars with counts, the hands and beside them the groups, and nothing of the record. */
export const SplitPage = (): JSX.Element | null => {
  const { course, play, wall } = useHere()
  const entry = play.file.hands?.entries.at(-1)
  if (!entry) return null
  const split = splitAt(course.scenario, wall, entry.node)
  const kinds = (['hands', 'groups'] as const).filter((kind) => (kind === 'hands' ? split.hands > 0 : split.shows.groups))
  // Hands and groups on one scale of shares, so that the one can be held against the other.
  const share = (kind: 'hands' | 'groups', count: number) => count / split[kind]
  const most = Math.max(0, ...kinds.flatMap((kind) => split.options.map((option) => share(kind, option[kind]))))
  return (
    <section class="wall-split">
      <ol class={`wall-bars${kinds.length > 1 ? ' wall-bars-two' : ''}`}>
        {split.options.map((option, at) => (
          <li key={option.id} class={option.id === entry.option ? 'is-first' : ''}>
            <h2>
              <span class="wall-letter">{letterOf(at)}</span> {option.label}
              {option.id === entry.option && <small> {tClass('host.split.ours')}</small>}
            </h2>
            {play.isShown &&
              kinds.map((kind) => (
                <p key={kind} class={`wall-bar wall-bar-${kind}`}>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <path d={barPath((share(kind, option[kind]) / most) * 100)} />
                  </svg>
                  <b>{option[kind]}</b> <span>{tClass(`host.split.of.${kind}`, { count: split[kind] })}</span>
                </p>
              ))}
          </li>
        ))}
      </ol>
      <p>{split.hands > 0 ? tClass('host.split.hands', { count: split.hands }) : tClass('host.split.teacher')}</p>
      {split.groups > 0 && !split.shows.groups && <p>{tClass('host.split.few')}</p>}
    </section>
  )
}

const barPath = (width: number): string => (width === 0 ? '' : `M0,0H${width}L${Math.max(0, width - 1.2)},10H0Z`)
