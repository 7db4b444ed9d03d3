import type { JSX } from 'preact'
import { afterPlay } from '../../../classroom/index.ts'
import { useStore } from '../../../ui/hooks.ts'
import { tClass } from '../../../ui/messages/class/index.ts'
import { Dialog } from '../../../ui/parts/dialog.tsx'
import { useHere } from '../here.ts'
import { pageSettings } from '../pageSettings.ts'
import { voice } from '../voice.ts'
import { Kept } from './kept.tsx'
import { SummarySwitch } from './summarySwitch.tsx'
import { TwoPress } from './twoPress.tsx'

/** What is seldom wanted: text size, words, going past a decision, ending play, what is kept. */
export const More = ({ close }: { readonly close: () => void }): JSX.Element => {
  const { play, send } = useHere()
  const { textSize, rate } = useStore(pageSettings)
  const canRead = useStore(voice.isReady)
  const isDeciding = play.phase === 'evidence' || play.phase === 'talk' || play.phase === 'vote'
  const then = (type: 'decision.skip' | 'play.end') => () => {
    send({ type })
    close()
  }
  return (
    <Dialog title={tClass('group.more')} kind="more" close={close}>
      <Ways
        name="textSize"
        title={tClass('group.more.text')}
        ways={([100, 125, 150, 200] as const).map((size) => [size, tClass('group.more.percent', { size })])}
        now={textSize}
        choose={(size) => pageSettings.change({ textSize: size })}
      />
      <Ways
        name="level"
        title={tClass('group.more.level')}
        ways={(['standard', 'plain'] as const).map((level) => [level, tClass(`group.more.level.${level}`)])}
        now={play.readingLevel}
        choose={(level) => send({ type: 'level', level })}
      />
      <SummarySwitch />
      {canRead ? (
        <Ways
          name="rate"
          title={tClass('group.aloud.pace')}
          ways={([0.8, 1, 1.25, 1.5] as const).map((pace) => [pace, tClass('group.more.percent', { size: pace * 100 })])}
          now={rate}
          choose={(pace) => pageSettings.change({ rate: pace })}
        />
      ) : (
        <p>{tClass('group.aloud.none')}</p>
      )}
      {isDeciding && (
        <TwoPress
          label={tClass('group.more.skip')}
          sure={tClass('group.more.skip.sure')}
          yes={tClass('group.more.yes')}
          no={tClass('group.more.no')}
          act={then('decision.skip')}
        />
      )}
      {!afterPlay.includes(play.phase) && (
        <TwoPress
          label={tClass('group.more.end')}
          sure={tClass('group.more.end.sure')}
          yes={tClass('group.more.yes')}
          no={tClass('group.more.no')}
          act={then('play.end')}
        />
      )}
      <Kept />
    </Dialog>
  )
}

const Ways = <Value extends string | number>(of: {
  readonly name: string
  readonly title: string
  readonly ways: readonly (readonly [Value, string])[]
  readonly now: Value
  readonly choose: (value: Value) => void
}): JSX.Element => (
  <fieldset class="ways">
    <legend>{of.title}</legend>
    {of.ways.map(([value, words]) => (
      <label key={value} class={`way${value === of.now ? ' way-on' : ''}`}>
        <input type="radio" name={of.name} checked={value === of.now} onChange={() => of.choose(value)} />
        <span>{words}</span>
      </label>
    ))}
  </fieldset>
)
