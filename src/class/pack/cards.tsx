import type { JSX } from 'preact'
import { bareText } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Portrait } from '../../ui/parts/portrait.tsx'
import { personView } from '../../view/index.ts'
import { basisWords, citedIn, useHere } from './here.ts'

const seats = [1, 2, 3, 4] as const

/** Cards to cut: who does what in the group, and members of the Central Committee with their private aims. */
export const Cards = (): JSX.Element => {
  const here = useHere()
  const { lesson, scenario } = here.course
  return (
    <section class="pack-page">
      <h2>{tClass('pack.cards')}</h2>
      <p>{tClass('pack.cards.text')}</p>
      <ul class="pack-cards pack-cut">
        {seats.map((seat) => (
          <li key={seat} class="pack-seat">
            <p class="kicker">{tClass('pack.cards.does')}</p>
            <h3>{tClass(`group.seat.${seat}`)}</h3>
            <p>{tClass(`group.seat.${seat}.does`)}</p>
          </li>
        ))}
      </ul>
      <ul class="pack-cards pack-cut">
        {lesson.roles.map(({ person: who, aim, basis, sources }) => {
          const person = personView(scenario, who)
          return (
            <li key={who} class="pack-member">
              <Portrait who={who} size="small" />
              <div>
                <h3>{person.name}</h3>
                <p>{person.role}</p>
                <p class="kicker">{tClass('pack.cards.aim')}</p>
                <p class="pack-text">{bareText(aim)}</p>
                <p class="cite">{[basisWords(basis), citedIn(here, sources)].filter(Boolean).join('; ')}</p>
              </div>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
