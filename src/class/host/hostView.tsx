import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { resumed } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import { fetchLesson, fetchLessons, type LessonLine, type LessonOnPage } from '../lessonOnPage.ts'
import { type KeptClass, keptClass } from './classShelf.ts'
import { HereContext } from './here.ts'
import { startedHere } from './started.ts'
import { useHost } from './useHost.ts'
import { Wall } from './wall.tsx'

type Opened =
  | { readonly step: 'opening' | 'failed' | 'none' }
  | { readonly step: 'changed'; readonly kept: KeptClass }
  | { readonly step: 'open'; readonly page: LessonOnPage; readonly lessons: readonly LessonLine[]; readonly kept: KeptClass }

/** The projector of the class that this device keeps. */
export const HostView = (): JSX.Element => {
  const [opened, set] = useState<Opened>({ step: 'opening' })
  const [tries, again] = useState(0)
  useEffect(() => {
    let isGone = false
    openKept().then(
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
      {step === 'changed' && <pre class="wall-raw">{JSON.stringify(opened.kept.play.file)}</pre>}
    </Frame>
  )
}

const openKept = async (): Promise<Opened> => {
  const kept = (await keptClass(Date.now()).catch(() => undefined)) ?? startedHere()
  if (!kept) return { step: 'none' }
  const lessons = await fetchLessons()
  const { file } = kept.play
  if (!lessons.some(({ id }) => id === file.lesson)) return { step: 'changed', kept }
  const page = await fetchLesson(file.lesson)
  const course = { ...page, length: file.settings.length }
  const isSame = page.lesson.version === file.lessonVersion && !('where' in resumed(course, file))
  return isSame ? { step: 'open', page, lessons, kept } : { step: 'changed', kept }
}

const Open = ({
  page,
  lessons,
  kept,
  openAnew,
}: Omit<Extract<Opened, { step: 'open' }>, 'step'> & { readonly openAnew: () => void }): JSX.Element => {
  const course = { ...page, length: kept.play.file.settings.length }
  const host = useHost(course, kept)
  const { paper } = kept.play.file.settings
  useEffect(() => {
    document.documentElement.dataset.paper = paper
    return () => {
      delete document.documentElement.dataset.paper
    }
  }, [paper])
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
    <HereContext.Provider value={{ ...host, course, plain: page.plain, lessons, begun: kept.begun, until: kept.until }}>
      <Wall />
    </HereContext.Provider>
  )
}
