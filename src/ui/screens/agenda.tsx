import type { JSX } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import type { Session } from '../../session/index.ts'
import type { Screen } from '../../view/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { t } from '../messages/index.ts'
import { ContentNotes, Documents } from '../parts/documents.tsx'
import { Echoes } from '../parts/echoes.tsx'
import { Narrative } from '../parts/narrative.tsx'
import { TaskCard } from '../parts/options.tsx'
import { Undo } from './turningPoint.tsx'

/** The weeks between: few hands, many tasks. */
export const Agenda = ({ screen, session }: { screen: Screen; session: Session }): JSX.Element => {
  const { keys } = useStore(useWorld().settings)
  const [picked, pick] = useState<readonly string[]>([])
  const tasks = screen.agenda?.tasks ?? []
  const count = Math.min(screen.agenda?.picks ?? 0, tasks.filter((task) => task.open).length)
  const toggle = (id: string) =>
    pick(picked.includes(id) ? picked.filter((each) => each !== id) : picked.length < count ? [...picked, id] : picked)
  // Digits tick, as they choose at a turning point.
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!keys || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      const task = tasks[Number(event.key) - 1]
      if (!task?.open) return
      toggle(task.id)
      document.querySelector<HTMLInputElement>(`input[value="${task.id}"]`)?.focus()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  const send = () => {
    if (picked.length !== count) return
    if (screen.stage === 'briefing') session.send({ type: 'read' })
    session.send({ type: 'tasks.choose', picks: picked })
  }
  return (
    <form
      class="decision"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <div class="situation">
        <h1>{screen.title}</h1>
        <ContentNotes notes={screen.contentNotes} />
        <Narrative text={screen.text} full={screen.fullText} />
        <Echoes echoes={screen.echoes} />
        <p class="pick-count">{t('agenda.pick', { count })}</p>
        <Documents documents={screen.documents} />
      </div>
      <fieldset class="options">
        <legend class="hidden">{t('read.options')}</legend>
        {tasks.map((task, at) => (
          <TaskCard
            key={task.id}
            task={task}
            number={at + 1}
            chosen={picked.includes(task.id)}
            full={picked.length >= count}
            toggle={() => toggle(task.id)}
          />
        ))}
      </fieldset>
      <div class="act">
        <Undo screen={screen} session={session} />
        <p class="act-count" aria-live="polite">
          {t('agenda.picked', { picked: picked.length, count })}
        </p>
        <button type="submit" class="main-button" disabled={picked.length !== count}>
          {t('agenda.go')}
        </button>
      </div>
    </form>
  )
}
