import type { JSX } from 'preact'
import type { AdviceView, OptionView } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Inline } from '../text.tsx'
import { Portrait } from './portrait.tsx'

interface VoicesProps {
  readonly advice: readonly AdviceView[]
  readonly options: readonly OptionView[]
}

const numberOf = (options: readonly OptionView[], id: string): number => options.findIndex((option) => option.id === id) + 1

/** Those who are in the room, each with the number of the option they urge. What they say stands in `Voices`. */
export const Faces = ({ advice, options }: VoicesProps): JSX.Element | null =>
  advice.length === 0 ? null : (
    <ul class="faces" aria-hidden="true" data-covers>
      {advice.map((each) => (
        <li key={each.who.id}>
          <Portrait who={each.who.id} size="framed" mood={each.mood} />
          <Plate name={each.who.name} />
          <i>{numberOf(options, each.option)}</i>
        </li>
      ))}
    </ul>
  )

/** A surname. One of more than ten letters is set smaller, so that it stays on one line, and of more than fourteen smaller still. */
const Plate = ({ name }: { readonly name: string }): JSX.Element => {
  const surname = name.split(' ').at(-1) ?? ''
  return <b class={surname.length > 14 ? 'long longest' : surname.length > 10 ? 'long' : undefined}>{surname}</b>
}

/** Those who were in the room when it was decided, in their places: whoever was followed a step forward. */
export const Room = ({ advice }: { readonly advice: readonly AdviceView[] }): JSX.Element | null => {
  if (advice.length === 0) return null
  const nobody = advice.every((each) => !each.followed)
  return (
    <section class="room">
      <h2 class={nobody ? undefined : 'hidden'}>{t(nobody ? 'room.nobody' : 'read.voices')}</h2>
      <ul>
        {advice.map((each) => (
          <li key={each.who.id} class={each.followed ? 'followed' : undefined}>
            <Portrait who={each.who.id} size="framed" mood={each.mood} />
            <p>
              <Plate name={each.who.name} /> {t(each.followed ? 'room.followed' : 'room.overruled')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the advisers urge, and how well that is documented. */
export const Voices = ({ advice, options }: VoicesProps): JSX.Element | null =>
  advice.length === 0 ? null : (
    <section class="voices">
      <h2>{t('read.voices')}</h2>
      <ul>
        {advice.map((each) => (
          <li key={each.who.id}>
            <Portrait who={each.who.id} size="small" mood={each.mood} />
            <div>
              <p class="voice-name">
                <b>{each.who.name}</b>, {each.who.role}
              </p>
              <p class="voice-words">
                <Inline text={each.urges} />
              </p>
              <p class="voice-option">
                {t('read.urges', { number: numberOf(options, each.option), option: each.optionLabel })}
                {each.basis !== 'documented' && <small> ({t(`read.basis.${each.basis}`)})</small>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
