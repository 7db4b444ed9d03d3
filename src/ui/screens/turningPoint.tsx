import type { JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Session } from '../../session/index.ts'
import type { Screen } from '../../view/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { ContentNotes, Documents } from '../parts/documents.tsx'
import { Echoes } from '../parts/echoes.tsx'
import { Narrative } from '../parts/narrative.tsx'
import { OptionCard } from '../parts/options.tsx'
import { Faces, Voices } from '../parts/voices.tsx'

/**
 * Situation and options together: a decision is weighed with both in sight. The machine's briefing is left by reading,
 * which happens here when an option is decided on.
 */
export const TurningPoint = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element => {
  const { keys } = useStore(useWorld().settings)
  const [chosen, choose] = useState<string | undefined>(undefined)
  const option = screen.options.find((each) => each.id === chosen)
  const decide = () => {
    if (!option) return
    if (screen.stage === 'briefing') session.send({ type: 'read' })
    session.send({ type: 'option.choose', option: option.id })
  }
  // Before the page is painted: Enter may follow a digit faster than a frame.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      const picked = keys ? screen.options[Number(event.key) - 1] : undefined
      if (picked?.open) {
        choose(picked.id)
        document.querySelector<HTMLInputElement>(`input[value="${picked.id}"]`)?.focus()
      } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.name === 'option') decide()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return (
    <form
      class="decision"
      onSubmit={(event) => {
        event.preventDefault()
        decide()
      }}
    >
      <div class="situation">
        <Faces advice={screen.advice} options={screen.options} />
        <h1>{screen.title}</h1>
        <ContentNotes notes={screen.contentNotes} />
        <Narrative text={screen.text} full={screen.fullText} />
        <Echoes echoes={screen.echoes} />
        <Voices advice={screen.advice} options={screen.options} />
        <Documents documents={screen.documents} />
      </div>
      <fieldset class="options">
        <legend class="hidden">{t('read.options')}</legend>
        {screen.options.map((each, at) => (
          <OptionCard key={each.id} option={each} number={at + 1} chosen={each.id === chosen} choose={() => choose(each.id)} />
        ))}
      </fieldset>
      <div class="act">
        <Undo screen={screen} session={session} />
        <button type="submit" class="main-button" disabled={!option}>
          {option ? t('read.decideOn', { option: option.label }) : t('read.chooseFirst')}
        </button>
      </div>
    </form>
  )
}

/** Takes back the last decision, where there is one. */
export const Undo = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element | null =>
  screen.decisions === 0 ? null : (
    <button type="button" class="plain-button undo" onClick={() => session.undo()}>
      {t('read.undo')} <span class="undo-rest">{t('read.undoRest')}</span>
    </button>
  )
