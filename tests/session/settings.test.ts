import { describe, expect, it } from 'vitest'
import { plainSettings, settingsStore } from '../../src/session/settings.ts'

const drawer = (text: string | null) => {
  let kept = text
  return {
    getItem: () => kept,
    setItem: (_key: string, value: string) => {
      kept = value
    },
  }
}

describe('settings', () => {
  it('are kept and come back', () => {
    const box = drawer(null)
    settingsStore(box).change({ textSize: 150, muted: true, music: 0.2, rate: 1.25, level: 'plain', flagged: 'summary' })
    expect(settingsStore(box).current).toEqual({
      ...plainSettings,
      textSize: 150,
      muted: true,
      music: 0.2,
      rate: 1.25,
      level: 'plain',
      flagged: 'summary',
    })
  })

  it('fall back to the plain value, one by one, where nonsense was kept', () => {
    expect(
      settingsStore(
        drawer(
          '{"textSize":9000,"volume":-1,"music":7,"rate":99,"keys":0,"reveal":"end","level":"easy","flagged":1,"__proto__":{"x":1}}',
        ),
      ).current,
    ).toEqual({
      ...plainSettings,
      reveal: 'end',
    })
    expect(settingsStore(drawer('not json')).current).toEqual(plainSettings)
  })

  it('still change for this page where the browser keeps nothing', () => {
    const store = settingsStore({
      getItem: () => {
        throw new Error('denied')
      },
      setItem: () => {
        throw new Error('full')
      },
    })
    const seen: boolean[] = []
    store.subscribe((settings) => seen.push(settings.captions))
    store.change({ captions: false })
    expect(seen).toEqual([true, false])
  })
})
