import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { forTheWall } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import { usePaper } from '../paper.ts'
import type { Slot } from './classShelf.ts'
import { HereContext } from './here.ts'
import { type OpenedClass, openKept } from './openKept.ts'
import { saveClass } from './saveClass.ts'
import { useHost } from './useHost.ts'
import { Wall } from './wall.tsx'

type Opened = { readonly step: 'opening' | 'failed' } | OpenedClass

/** The projector of the class that this device keeps. */
export const HostView = (): JSX.Element => <KeptHost slot="present" />

/** The projector of a class of made-up groups, for a teacher alone. */
export const RehearsalView = (): JSX.Element => <KeptHost slot="rehearsal" />

const KeptHost = ({ slot }: { readonly slot: Slot }): JSX.Element => {
  const [opened, set] = useState<Opened>({ step: 'opening' })
  const [tries, again] = useState(0)
  useEffect(() => {
    let isGone = false
    openKept(slot).then(
      (found) => isGone || set(found),
      () => isGone || set({ step: 'failed' }),
    )
    return () => {
      isGone = true
    }
  }, [tries])
  const openAnew = () => {
    set({ step: 'opening' })
    again(tries + 1)
  }
  if (opened.step === 'open') return <Open {...opened} openAnew={openAnew} />
  const { step } = opened
  return (
    <Frame
      title={tClass(step === 'none' ? 'host.none' : step === 'changed' ? 'host.changed' : 'host.title')}
      foot={
        <>
          <a class="plain-button" href="#prepare">
            {tClass('host.toPrepare')}
          </a>
          {step === 'failed' && (
            <button type="button" class="main-button" onClick={() => again(tries + 1)}>
              {tClass('host.again')}
            </button>
          )}
        </>
      }
    >
      <p role="status">{tClass(`host.${step}.text`)}</p>
      {step === 'changed' && (
        <button type="button" class="dark-button" onClick={() => saveClass(opened.kept.play.file)}>
          {tClass('host.export.json')}
        </button>
      )}
    </Frame>
  )
}

const Open = ({
  page,
  lessons,
  kept,
  openAnew,
}: Extract<Opened, { step: 'open' }> & { readonly openAnew: () => void }): JSX.Element => {
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
