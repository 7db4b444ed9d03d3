import type { JSX } from 'preact'
import { useStore, useWorld } from '../hooks.ts'
import { type MessageKey, t } from '../messages/index.ts'
import { Dialog } from '../parts/dialog.tsx'

/** How the player wants it shown. Everything takes effect at once. */
export const SettingsPage = ({ close }: { close: () => void }): JSX.Element => {
  const { settings, aloud } = useWorld()
  const canRead = useStore(aloud.isReady)
  const now = useStore(settings)
  return (
    <Dialog title={t('settings.title')} kind="settings" close={close}>
      <Choice
        title={t('settings.text')}
        name="textSize"
        value={String(now.textSize)}
        choices={(['100', '125', '150', '200'] as const).map((size) => [size, t('settings.percent', { size })])}
        change={(value) => settings.change({ textSize: Number(value) as 100 | 125 | 150 | 200 })}
      />
      <Choice
        title={t('settings.level')}
        name="level"
        value={now.level}
        choices={named('settings.level', ['standard', 'plain'])}
        change={(level) => settings.change({ level: level as 'standard' | 'plain' })}
      />
      <Choice
        title={t('settings.flagged')}
        name="flagged"
        value={now.flagged}
        choices={named('settings.flagged', ['full', 'summary'])}
        change={(flagged) => settings.change({ flagged: flagged as 'full' | 'summary' })}
      />
      <Choice
        title={t('settings.reveal')}
        name="reveal"
        value={now.reveal}
        choices={named('settings.reveal', ['each', 'end'])}
        change={(reveal) => settings.change({ reveal: reveal as 'each' | 'end' })}
      />
      <Choice
        title={t('settings.motion')}
        name="motion"
        value={now.motion}
        choices={named('settings.motion', ['system', 'full', 'reduced'])}
        change={(motion) => settings.change({ motion: motion as 'system' | 'full' | 'reduced' })}
      />
      <Choice
        title={t('settings.contrast')}
        name="contrast"
        value={now.contrast}
        choices={named('settings.contrast', ['system', 'normal', 'high'])}
        change={(contrast) => settings.change({ contrast: contrast as 'system' | 'normal' | 'high' })}
      />
      <fieldset class="setting">
        <legend>{t('settings.sound')}</legend>
        <Volume words={t('settings.music')} value={now.music} change={(music) => settings.change({ music })} />
        <Volume words={t('settings.volume')} value={now.volume} change={(volume) => settings.change({ volume })} />
        <Tick words={t('settings.muted')} on={now.muted} change={(muted) => settings.change({ muted })} />
        <Tick words={t('settings.captions')} on={now.captions} change={(captions) => settings.change({ captions })} />
        <Tick words={t('settings.canvas')} on={now.canvas} change={(canvas) => settings.change({ canvas })} />
        <Tick words={t('settings.keys')} on={now.keys} change={(keys) => settings.change({ keys })} />
      </fieldset>
      {canRead && (
        <Choice
          title={t('settings.rate')}
          name="rate"
          value={String(now.rate)}
          choices={named('settings.rate', ['0.8', '1', '1.25', '1.5'])}
          change={(rate) => settings.change({ rate: Number(rate) as 0.8 | 1 | 1.25 | 1.5 })}
        />
      )}
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          settings.change({ guided: false })
          close()
        }}
      >
        {t('settings.guide')}
      </button>
    </Dialog>
  )
}

const named = (stem: string, values: readonly string[]): readonly (readonly [string, string])[] =>
  values.map((value) => [value, t(`${stem}.${value}` as MessageKey)])

interface ChoiceProps {
  readonly title: string
  readonly name: string
  readonly value: string
  readonly choices: readonly (readonly [value: string, words: string])[]
  readonly change: (value: string) => void
}

const Choice = ({ title, name, value, choices, change }: ChoiceProps): JSX.Element => (
  <fieldset class="setting">
    <legend>{title}</legend>
    {choices.map(([each, words]) => (
      <label key={each} class="tick">
        <input type="radio" name={name} value={each} checked={each === value} onChange={() => change(each)} /> {words}
      </label>
    ))}
  </fieldset>
)

/** A volume from 0 to 1, in steps of a twentieth. */
const Volume = ({ words, value, change }: { words: string; value: number; change: (value: number) => void }): JSX.Element => (
  <label class="volume">
    <span>{words}</span>
    <input
      type="range"
      min="0"
      max="100"
      step="5"
      value={Math.round(value * 100)}
      onInput={(event) => change(Number(event.currentTarget.value) / 100)}
    />
  </label>
)

const Tick = ({ words, on, change }: { words: string; on: boolean; change: (on: boolean) => void }): JSX.Element => (
  <label class="tick">
    <input type="checkbox" checked={on} onChange={(event) => change(event.currentTarget.checked)} /> {words}
  </label>
)
