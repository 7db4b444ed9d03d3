import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import { forTheWall } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import { usePaper } from '../paper.ts'
import { HereContext } from './here.ts'
import { KeptClassPage, type OpenClass } from './keptClassPage.tsx'
import { useHost } from './useHost.ts'
import { Wall } from './wall.tsx'

/** The projector of the class that this device keeps. */
export const HostView = (): JSX.Element => <KeptClassPage slot="present" show={wallOf} />

/** The projector of a class of made-up groups, for a teacher alone. */
export const RehearsalView = (): JSX.Element => <KeptClassPage slot="rehearsal" show={wallOf} />

const wallOf = (opened: OpenClass, openAnew: () => void): JSX.Element => <Open {...opened} openAnew={openAnew} />

const Open = ({ page, lessons, kept, openAnew }: OpenClass & { readonly openAnew: () => void }): JSX.Element => {
  const course = { ...page, length: kept.play.file.settings.length }
  const host = useHost(course, kept)
  const wall = useMemo(() => forTheWall(host.play.file), [host.play.file])
  usePaper(kept.play.file.settings.paper)
  if (host.isElsewhere)
    return (
      <Frame
        title={tClass('host.elsewhere')}
        foot={
          <button type="button" class="main-button" onClick={openAnew}>
            {tClass('host.elsewhere.here')}
          </button>
        }
      >
        <p role="status">{tClass('host.elsewhere.text')}</p>
      </Frame>
    )
  return (
    <HereContext.Provider value={{ ...host, wall, course, plain: page.plain, lessons, begun: kept.begun }}>
      <Wall />
    </HereContext.Provider>
  )
}
