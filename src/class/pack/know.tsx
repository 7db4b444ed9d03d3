import type { JSX } from 'preact'
import { afterwards, checkIds, namedIn, slipToTest } from '../../classroom/index.ts'
import { bareText } from '../../scenario/words.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Badge } from '../../ui/screens/record.tsx'
import { firstSentence } from '../firstSentence.ts'
import { basisWords, dayOf, surest, useHere } from './here.ts'

/** As much as half a page holds. */
const mostAfterwards = 8

/** What history came to after the lesson's last decision; nothing where the story ends with it. */
export const Next = (): JSX.Element | null => {
  const here = useHere()
  const points = afterwards(here.course, mostAfterwards)
  if (points.length === 0) return null
  return (
    <section class="pack-page pack-on">
      <h2>{tClass('pack.next')}</h2>
      <p>{tClass('pack.next.text')}</p>
      <ul class="pack-points">
        {points.map((point) => {
          const [claim] = surest(point.record.claims)
          return (
            <li key={point.id}>
              {dayOf(here, point)}: <b>{point.record.headline}.</b>{' '}
              {claim && (
                <>
                  <Badge status={claim.status} /> {bareText(claim.text)}
                </>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The five checks of the debrief, and a slip to try them on. */
export const Checks = (): JSX.Element => {
  const slip = slipToTest(useHere().pack)
  return (
    <section class="pack-page pack-on">
      <h2>{tClass('pack.checks')}</h2>
      {slip && <p>{tClass('pack.checks.text', { number: slip.number, label: slip.option.label })}</p>}
      <ol>
        {checkIds.map((check) => (
          <li key={check}>{tClass(`group.doubt.${check}`)}</li>
        ))}
      </ol>
    </section>
  )
}

/** Each person and each term that the papers name, in a line. */
export const Who = (): JSX.Element => {
  const { course, pack } = useHere()
  const { people, terms } = namedIn(course, pack)
  return (
    <section class="pack-page pack-on">
      <h2>{tClass('pack.who')}</h2>
      <ul class="pack-sources">
        {people.map(({ id, name, role, verified }) => (
          <li key={id}>
            <b>{name}</b> {role} {verified === 'known' && <small>({basisWords('known')})</small>}
          </li>
        ))}
        {terms.map(({ id, term, explain }) => (
          <li key={id}>
            <b>{term}</b> {firstSentence(bareText(explain))}
          </li>
        ))}
      </ul>
    </section>
  )
}
