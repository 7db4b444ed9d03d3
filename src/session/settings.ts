import { cell } from './cell.ts'
import type { Settings, SettingsStore } from './types.ts'

const key = 'left-of-october/settings'

export const plainSettings: Settings = {
  textSize: 100,
  motion: 'system',
  contrast: 'system',
  music: 0.6,
  volume: 0.7,
  muted: false,
  rate: 1,
  captions: true,
  reveal: 'each',
  level: 'standard',
  flagged: 'full',
  canvas: true,
  keys: true,
  guided: false,
}

/** The part of the browser's storage that settings need; `undefined` where the browser refuses it. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem'> | undefined

/** Settings, kept in the browser where it allows. Whatever is kept wrongly or unknown falls back to the plain value. */
export const settingsStore = (drawer: Drawer): SettingsStore => {
  const settings = cell(readSettings(drawer))
  return {
    get current() {
      return settings.current
    },
    subscribe: settings.subscribe,
    change: (part) => {
      const changed = { ...settings.current, ...part }
      try {
        drawer?.setItem(key, JSON.stringify(changed))
      } catch {
        // A full or forbidden drawer: the setting holds until the page is closed.
      }
      settings.set(changed)
    },
  }
}

const readSettings = (drawer: Drawer): Settings => {
  try {
    const kept: unknown = JSON.parse(drawer?.getItem(key) ?? '{}')
    return typeof kept === 'object' && kept !== null ? soundSettings(kept as Record<string, unknown>) : plainSettings
  } catch {
    return plainSettings
  }
}

const oneOf = <Value>(value: unknown, allowed: readonly Value[], otherwise: Value): Value =>
  allowed.includes(value as Value) ? (value as Value) : otherwise

const shareOf = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && value >= 0 && value <= 1 ? value : otherwise

const soundSettings = (kept: Record<string, unknown>): Settings => ({
  textSize: oneOf(kept.textSize, [100, 125, 150, 200] as const, plainSettings.textSize),
  motion: oneOf(kept.motion, ['system', 'full', 'reduced'] as const, plainSettings.motion),
  contrast: oneOf(kept.contrast, ['system', 'normal', 'high'] as const, plainSettings.contrast),
  music: shareOf(kept.music, plainSettings.music),
  volume: shareOf(kept.volume, plainSettings.volume),
  muted: oneOf(kept.muted, [true, false], plainSettings.muted),
  rate: oneOf(kept.rate, [0.8, 1, 1.25, 1.5] as const, plainSettings.rate),
  captions: oneOf(kept.captions, [true, false], plainSettings.captions),
  reveal: oneOf(kept.reveal, ['each', 'end'] as const, plainSettings.reveal),
  level: oneOf(kept.level, ['standard', 'plain'] as const, plainSettings.level),
  flagged: oneOf(kept.flagged, ['full', 'summary'] as const, plainSettings.flagged),
  canvas: oneOf(kept.canvas, [true, false], plainSettings.canvas),
  keys: oneOf(kept.keys, [true, false], plainSettings.keys),
  guided: oneOf(kept.guided, [true, false], plainSettings.guided),
})
