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
          <Portrait who={each.who.id} size="large" />
          <Plate name={each.who.name.split(' ').at(-1) ?? ''} />
          <i>{numberOf(options, each.option)}</i>
        </li>
      ))}
    </ul>
  )

/** A name of more than ten letters is set smaller, so that it stays on one line, and one of more than fourteen smaller still. */
const Plate = ({ name }: { readonly name: string }): JSX.Element => (
  <b class={name.length > 14 ? 'long longest' : name.length > 10 ? 'long' : undefined}>{name}</b>
)

/** What the advisers urge, and how well that is documented. */
export const Voices = ({ advice, options }: VoicesProps): JSX.Element | null =>
  advice.length === 0 ? null : (
    <section class="voices">
      <h2>{t('read.voices')}</h2>
      <ul>
        {advice.map((each) => (
          <li key={each.who.id}>
            <Portrait who={each.who.id} size="small" />
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
