import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import { fetchLesson, type LessonOnPage } from '../lessonOnPage.ts'
import { TrayLists } from './trayLists.tsx'
import { type FromWall, type ToWall, trayChannel } from './trayWindow.ts'

/** The tray in a window of its own, for a teacher whose projector shows another screen. It keeps nothing itself. */
export const TrayView = (): JSX.Element => {
  const [stands, set] = useState<Extract<FromWall, { kind: 'stands' }> | undefined>(undefined)
  const [found, open] = useState<LessonOnPage | 'failed' | undefined>(undefined)
  const page = found === 'failed' ? undefined : found
  const [tries, again] = useState(0)
  // It opens where the wall is, before the class's eyes, and is moved away from there.
  const [isShown, show] = useState(false)
  const channel = useRef<BroadcastChannel | undefined>(undefined)
  useEffect(() => {
    const code = globalThis.location.hash.split('=')[1] ?? ''
    channel.current = trayChannel(code)
    channel.current?.addEventListener('message', ({ data }: MessageEvent<FromWall>) => {
      if (data.kind === 'gone') {
        set(undefined)
        // Another page may have taken the class in the meantime: its wall answers.
        say({ kind: 'hello' })
      }
      if (data.kind === 'stands') set(data)
    })
    say({ kind: 'hello' })
    return () => channel.current?.close()
  }, [])
  const say = (words: ToWall) => channel.current?.postMessage(words)
  const lesson = stands?.file.lesson
  useEffect(() => {
    open(undefined)
    if (lesson !== undefined) fetchLesson(lesson).then(open, () => open('failed'))
  }, [lesson, tries])
  return (
    <Frame tone="soot" title={tClass('host.tray')} kicker={stands && tClass('host.tray.kicker', { code: stands.file.code })}>
      <section>
        {stands && page && !isShown && (
          <>
            <p class="wall-aside">{tClass('host.tray.move')}</p>
            <button type="button" class="dark-button wall-cover" onClick={() => show(true)}>
              {tClass('host.tray.open')}
            </button>
          </>
        )}
        {stands && page && isShown && (
          <TrayLists
            course={{ ...page, length: stands.file.settings.length }}
            file={stands.file}
            phase={stands.phase}
            pass={(words, isOn) => say({ kind: 'pass', words, isOn })}
          />
        )}
        {!(stands && page) && <p role="status">{tClass(waitingWords(stands !== undefined, found === 'failed'))}</p>}
        {stands && found === 'failed' && (
          <button type="button" class="dark-button" onClick={() => again(tries + 1)}>
            {tClass('host.again')}
          </button>
        )}
      </section>
    </Frame>
  )
}

const waitingWords = (isOpen: boolean, isFailed: boolean) => {
  if (!isOpen) return 'host.tray.noWall'
  return isFailed ? 'prepare.failed' : 'host.opening.text'
}
