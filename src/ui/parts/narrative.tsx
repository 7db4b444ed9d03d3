import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Text as Words } from '../../scenario/index.ts'
import { t } from '../messages/index.ts'
import { Text } from '../text.tsx'

/**
 * The main text of a page. Where it is a summary, `full` is what it stands for, and can be asked for in its place: on this page
 * alone, and without a trace in the game.
 */
export const Narrative = ({ text, full }: { text: Words; full: Words }): JSX.Element => {
  const [isAsked, ask] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The button is gone; whoever pressed it by keyboard goes on at the text.
    if (isAsked) place.current?.focus()
  }, [isAsked])
  if (full === '') return <Text text={text} class="narrative" />
  return (
    <div class="summarised" ref={place} tabIndex={-1}>
      <Text text={isAsked ? full : text} class="narrative" />
      {!isAsked && (
        <p class="summary-note">
          <span class="quiet">{t('read.summary')}</span>{' '}
          <button type="button" class="plain-button" onClick={() => ask(true)}>
            {t('read.full')}
          </button>
        </p>
      )}
    </div>
  )
}
