import type { JSX } from 'preact'
import { rehearserCodes } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { useHere } from './here.ts'

/** Stands over every page of a rehearsal, and over none of a class; one press throws the rehearsal away. */
export const RehearsalBand = (): JSX.Element | null => {
  const { play, erase } = useHere()
  if (!play.file.rehearsal) return null
  const madeUp = rehearserCodes(play.file.code)
  const count = play.file.groups.filter(({ code }) => madeUp.includes(code)).length
  return (
    <div class="rehearsal-band">
      <p>
        <b>{tClass('rehearsal.band')}</b> <span role="status">{tClass('rehearsal.in', { count, all: madeUp.length })}</span>
      </p>
      <button type="button" class="plain-button" onClick={() => void erase().then(() => globalThis.location.assign('#prepare'))}>
        {tClass('rehearsal.away')}
      </button>
    </div>
  )
}
