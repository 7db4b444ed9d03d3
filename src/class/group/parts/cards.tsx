import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { tClass } from '../../../ui/messages/class/index.ts'
import { t } from '../../../ui/messages/index.ts'
import { Dialog } from '../../../ui/parts/dialog.tsx'
import { Portrait } from '../../../ui/parts/portrait.tsx'
import { Inline } from '../../../ui/text.tsx'
import { personView } from '../../../view/index.ts'
import { useHere } from '../here.ts'

/** The role cards of the seats: each is shown alone, and hidden again. */
export const RoleCards = ({ close }: { readonly close: () => void }): JSX.Element => {
  const { course, play } = useHere()
  const [open, show] = useState(0)
  return (
    <Dialog title={tClass('group.cards.title')} kind="cards" close={close}>
      <p>{tClass('group.cards.text')}</p>
      <ul class="role-cards">
        {course.lesson.roles.slice(0, play.size).map((card, at) => {
          const seat = at + 1
          const person = personView(course.scenario, card.person)
          return (
            <li key={card.person}>
              <button
                type="button"
                class="plain-button"
                aria-expanded={open === seat}
                onClick={() => show(open === seat ? 0 : seat)}
              >
                {tClass(open === seat ? 'group.cards.hide' : 'group.cards.show', { seat })}
              </button>
              {open === seat && (
                <div class="role-card">
                  <Portrait who={card.person} size="large" />
                  <div>
                    <h3>{person.name}</h3>
                    <p class="quiet">{person.role}</p>
                    <p class="kicker">{tClass('group.cards.aim')}</p>
                    <p>
                      <Inline text={card.aim} />
                    </p>
                    <p class="cite">{t(`read.basis.${card.basis}`)}</p>
                  </div>
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </Dialog>
  )
}
