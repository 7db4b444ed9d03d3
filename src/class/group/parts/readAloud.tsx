import type { JSX } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { useStore } from '../../../ui/hooks.ts'
import { t } from '../../../ui/messages/index.ts'
import { Speaker } from '../../../ui/parts/speaker.tsx'
import { useHere } from '../here.ts'
import { spokenPhase } from '../spokenPhase.ts'
import { voice } from '../voice.ts'

/** Reads the page aloud, and stops; Escape stops it, too. Not there where the device has no voice of its own. It falls silent with its page. */
export const ReadAloud = (): JSX.Element | null => {
  const here = useHere()
  const isReady = useStore(voice.isReady)
  const isSpeaking = useStore(voice.speaking)
  useEffect(() => () => voice.stop(), [])
  // Before the page is painted: whoever sees that it reads can stop it.
  useLayoutEffect(() => {
    if (!isSpeaking) return undefined
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') voice.stop()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isSpeaking])
  if (!isReady) return null
  return (
    <button
      type="button"
      class={`plain-button page-aloud${isSpeaking ? ' speaking' : ''}`}
      onClick={() => (isSpeaking ? voice.stop() : voice.read(spokenPhase(here)))}
    >
      <Speaker />
      <span>{t(isSpeaking ? 'read.stop' : 'read.aloud')}</span>
    </button>
  )
}
