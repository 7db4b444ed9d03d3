import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { RoadsRow } from '../../analysis/index.ts'
import { classDecisions, turningPoint } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { askRoads } from '../../worker/askRoads.ts'
import { useHere } from './here.ts'

/** The analyser's answer to what mattered most: the decision that moved most plays from one ending to another. */
export const Computed = (): JSX.Element | null => {
  const { course, play } = useHere()
  const { scenario } = course
  const journal = play.file.hands?.journal ?? play.file.groups[0]?.journal
  const [rows, add] = useState<readonly RoadsRow[]>([])
  const [state, tell] = useState<'asked' | 'done' | 'failed'>('asked')
  useEffect(() => {
    if (!journal) return undefined
    return askRoads(
      { scenario, journal, until: journal.choices.length },
      { row: (row) => add((before) => [...before, row]), done: () => tell('done'), failed: () => tell('failed') },
      () => new Worker(new URL('../../worker/roadsWorker.ts', import.meta.url), { type: 'module' }),
    )
  }, [])
  if (!journal) return null
  const nodes = classDecisions(course, play.file).map(({ node }) => node)
  const most = rows.filter(({ node }) => nodes.includes(node)).toSorted((a, b) => b.shift - a.shift)[0]
  if (state === 'failed') return <p role="status">{tClass('host.computed.failed')}</p>
  if (state === 'asked') return <p role="status">{tClass('host.computed.asked')}</p>
  if (!most || most.shift <= 0) return <p role="status">{tClass('host.computed.none')}</p>
  return (
    <p role="status" class="wall-computed">
      {tClass('host.computed.most', { title: turningPoint(scenario, most.node).title, share: Math.round(most.shift * 100) })}{' '}
      <small>{tClass('host.computed.model')}</small>
    </p>
  )
}
