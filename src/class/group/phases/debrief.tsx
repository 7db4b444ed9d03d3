import type { ComponentChildren, JSX } from 'preact'
import { checkIds, longestAnswer } from '../../../classroom/index.ts'
import { tClass } from '../../../ui/messages/class/index.ts'
import { Claims } from '../../../ui/screens/record.tsx'
import { Text } from '../../../ui/text.tsx'
import { Frame } from '../../frame.tsx'
import { lastBranch, pointOf, takenIn, useHere } from '../here.ts'
import { Corner, kickerOf } from '../parts/corner.tsx'
import { Foot } from '../parts/foot.tsx'
import { MatteredMost, OwnRoad } from '../parts/road.tsx'
import { recordHere } from '../recordHere.ts'
import { Card } from './after.tsx'

/** Play is over. */
export const Front = (): JSX.Element => {
  const here = useHere()
  return (
    <Frame
      tone="soot"
      kicker={kickerOf(here)}
      title={tClass('group.front')}
      corner={<Corner />}
      foot={<Foot words={tClass('group.front.go')} />}
    >
      <section>
        <p class="lead">{tClass('group.front.text')}</p>
      </section>
      <section>
        <h2>{tClass('group.front.road')}</h2>
        <OwnRoad />
      </section>
    </Frame>
  )
}

const Step = (of: { readonly at: number; readonly title: string; readonly children: ComponentChildren }): JSX.Element => (
  <Frame
    kicker={kickerOf(useHere(), tClass('group.debrief', { at: of.at }))}
    title={of.title}
    corner={<Corner />}
    foot={<Foot words={tClass('group.next')} hasBack />}
  >
    {of.children}
  </Frame>
)

const Answer = ({ of, label }: { readonly of: 'word' | 'person' | 'structure'; readonly label: string }): JSX.Element => {
  const { play, send } = useHere()
  return (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        maxLength={longestAnswer[of]}
        autocomplete="off"
        value={play.debrief[of] ?? ''}
        onInput={(event) => send({ type: of, text: event.currentTarget.value })}
      />
    </label>
  )
}

export const Word = (): JSX.Element => (
  <Step at={1} title={tClass('group.word')}>
    <section>
      <Answer of="word" label={tClass('group.word.label')} />
    </section>
  </Step>
)

export const Mattered = (): JSX.Element => (
  <Step at={2} title={tClass('group.mattered')}>
    <section>
      <p class="lead">{tClass('group.mattered.text')}</p>
      <MatteredMost when="before" />
    </section>
    <section>
      <h2>{tClass('group.front.road')}</h2>
      <OwnRoad />
    </section>
  </Step>
)

export const Factors = (): JSX.Element => (
  <Step at={3} title={tClass('group.factors')}>
    <section>
      <p class="lead">{tClass('group.factors.text')}</p>
      <Answer of="person" label={tClass('group.factors.person')} />
      <Answer of="structure" label={tClass('group.factors.structure')} />
    </section>
  </Step>
)

/** The five checks of a branch that left the record. */
export const Doubts = (): JSX.Element => {
  const here = useHere()
  const { play, send } = here
  const branch = lastBranch(here)
  const label = branch && takenIn(here, branch)?.label
  return (
    <Step at={4} title={tClass('group.doubts')}>
      <section>
        <p>{tClass('group.doubts.text')}</p>
        <fieldset class="ways ways-tall">
          <legend class="hidden">{tClass('group.doubts')}</legend>
          {checkIds.map((check) => {
            const isOn = play.debrief.doubts?.includes(check) === true
            return (
              <label key={check} class={`way${isOn ? ' way-on' : ''}`}>
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={(event) => send({ type: 'doubt', check, on: event.currentTarget.checked })}
                />
                <span>{tClass('group.doubt.tick', { check: tClass(`group.doubt.${check}`) })}</span>
              </label>
            )
          })}
        </fieldset>
      </section>
      <section>
        {branch ? (
          <>
            <h2>{tClass('group.doubts.branch', { label: label ?? '' })}</h2>
            <Card turn={branch} />
          </>
        ) : (
          <p>{tClass('group.doubts.none')}</p>
        )}
      </section>
    </Step>
  )
}

/** The records of all that was sealed, what was invented, and the vote once more. */
export const History = (): JSX.Element => {
  const here = useHere()
  const sealed = here.standing.turns.filter((turn) => turn.entry)
  const invented = sealed.filter((turn) => takenIn(here, turn)?.historical === false)
  return (
    <Step at={5} title={tClass('group.history')}>
      <section>
        <p class="lead">{tClass('group.history.text')}</p>
        <ol class="history">
          {sealed.map((turn) => {
            const record = recordHere(here, turn.node)
            return record ? (
              <li key={turn.node}>
                <p class="quiet">{pointOf(here, turn.node).title}</p>
                <h2>{record.headline}</h2>
                <Text text={record.summary} />
                {record.claims.length > 0 && (
                  <details class="passed">
                    <summary>{tClass('group.history.more')}</summary>
                    <Claims claims={record.claims} />
                  </details>
                )}
              </li>
            ) : null
          })}
        </ol>
      </section>
      <section>
        <h2>{tClass('group.history.invented')}</h2>
        {invented.length === 0 ? (
          <p>{tClass('group.history.invented.none')}</p>
        ) : (
          <ul class="content-notes">
            {invented.map((turn) => (
              <li key={turn.node}>{tClass('group.history.invented.is', { label: takenIn(here, turn)?.label ?? '' })}</li>
            ))}
          </ul>
        )}
        {here.standing.turns.length > 0 && (
          <>
            <h2>{tClass('group.history.again')}</h2>
            <MatteredMost when="after" />
          </>
        )}
      </section>
    </Step>
  )
}
