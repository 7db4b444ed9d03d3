import type { JSX } from 'preact'
import type { Turn } from '../../../classroom/index.ts'
import { tClass } from '../../../ui/messages/class/index.ts'
import { t } from '../../../ui/messages/index.ts'
import { Claims, Plausible } from '../../../ui/screens/record.tsx'
import { Text } from '../../../ui/text.tsx'
import { Frame } from '../../frame.tsx'
import { type Here, plausibleHere, screenHere, takenIn, useHere } from '../here.ts'
import { Corner } from '../parts/corner.tsx'
import { Foot } from '../parts/foot.tsx'
import { ReadText } from '../parts/readText.tsx'
import { recordHere } from '../recordHere.ts'
import { dayKicker } from './deciding.tsx'

/** How plausible a choice was that was not history's. */
export const Card = ({ turn }: { readonly turn: Turn }): JSX.Element | null => {
  const of = plausibleHere(useHere(), turn)
  return of ? <Plausible of={of} /> : null
}

const lastTurn = ({ standing }: Here): Turn => {
  const turn = standing.turns.findLast((each) => each.entry)
  if (!turn) throw new Error('drawn where nothing is sealed')
  return turn
}

/** What followed from the choice. */
export const Sealed = (): JSX.Element => {
  const here = useHere()
  const turn = lastTurn(here)
  const screen = screenHere(here, turn.outcome)
  const option = takenIn(here, turn)
  return (
    <Frame
      kicker={dayKicker(here, screen)}
      title={option?.label ?? tClass('group.sealed')}
      corner={<Corner />}
      foot={<Foot words={tClass(`group.sealed.go.${here.play.settings.reveal}`)} />}
    >
      <section>
        <h2>{tClass('group.sealed.follows')}</h2>
        {!option?.historical && <p class="mark-invented sealed-mark">{tClass('group.sealed.invented')}</p>}
        <ReadText text={screen.text} full={screen.fullText} />
      </section>
      <section>
        <Card turn={turn} />
      </section>
    </Frame>
  )
}

/** What the party did, beside what the group did. */
export const TheRecord = (): JSX.Element => {
  const here = useHere()
  const turn = lastTurn(here)
  const record = recordHere(here, turn.node)
  return (
    <Frame
      tone="soot"
      kicker={dayKicker(here, screenHere(here, turn.outcome))}
      title={record?.headline ?? ''}
      corner={<Corner />}
      foot={<Foot words={tClass('group.next')} />}
    >
      <section>
        <p class="mark-record record-mark">{tClass('group.record')}</p>
        <Text text={record?.summary ?? ''} class="narrative" />
        <div class="yours">
          <p class="kicker">{tClass('group.record.yours')}</p>
          <h2>{takenIn(here, turn)?.label}</h2>
          {record?.match && <p>{t(`record.${record.match}`)}</p>}
          <p class="typed">{tClass('group.record.reason', { reason: turn.entry?.reason ?? '' })}</p>
        </div>
      </section>
      <section>{record && record.claims.length > 0 && <Claims claims={record.claims} />}</section>
    </Frame>
  )
}
