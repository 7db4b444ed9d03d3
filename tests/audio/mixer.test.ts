import { beforeEach, describe, expect, it, vi } from 'vitest'
import { volumeOf } from '../../src/audio/loudness.ts'
import { scoreSeconds } from '../../src/manifest/index.ts'

/** Stands in for Howler: it keeps what it was told, and loads when it is asked to. */
const clock = { currentTime: 0 }
const howls: FakeHowl[] = []
class FakeHowl {
  private readonly listeners = new Map<string, () => void>()
  loaded = false
  plays = 0
  soughtAt = -1
  fades: (readonly [from: number, to: number])[] = []
  at = 0
  constructor(readonly options: { src: string[] }) {
    howls.push(this)
  }
  once = (event: string, listener: () => void) => this.listeners.set(event, listener)
  on = this.once
  state = () => (this.loaded ? 'loaded' : 'loading')
  play = () => {
    this.plays += 1
    return 1000
  }
  seek = (seconds: number) => {
    this.soughtAt = seconds
  }
  volume = (value?: number) => {
    if (value !== undefined) this.at = value
    return this.at
  }
  fade = (from: number, to: number) => {
    this.fades.push([from, to])
    this.at = to
    this.listeners.get('fade')?.()
  }
  stop = vi.fn()
  unload = vi.fn()
  load = () => {
    this.loaded = true
    this.listeners.get('load')?.()
  }
}
vi.mock('howler', () => ({ Howl: FakeHowl, Howler: { ctx: clock } }))

const { Mixer } = await import('../../src/audio/mixer.ts')
const loud = { music: 1, volume: 1, muted: false, ducked: false }
const named = (key: string) => howls.find((howl) => howl.options.src.some((file) => file.includes(`/${key}.`)))

beforeEach(() => {
  howls.length = 0
  clock.currentTime = 0
})

describe('the mixer', () => {
  it('fetches a loop only when it is to be heard', () => {
    const mixer = new Mixer(loud)
    mixer.lay({ hall: 0, drone: 0.5 })
    expect(howls).toHaveLength(1)
    expect(named('drone')).toBeDefined()
  })

  it('fetches nothing and strikes nothing while the sound is off', () => {
    const mixer = new Mixer({ ...loud, muted: true })
    mixer.lay({ hall: 1, drone: 1 })
    mixer.strike('bell')
    expect(howls).toEqual([])
  })

  it('brings a layer in at the place where the others are, however late its file comes', () => {
    const mixer = new Mixer(loud)
    mixer.lay({ drone: 1, party: 1 })
    clock.currentTime = 5
    named('drone')?.load()
    clock.currentTime = scoreSeconds + 9
    named('party')?.load()
    expect(named('drone')?.soughtAt).toBeCloseTo(5.25)
    expect(named('party')?.soughtAt).toBeCloseTo(9.25)
  })

  it('fades what is no longer named to nothing, and stops it', () => {
    const mixer = new Mixer(loud)
    mixer.lay({ hall: 1 })
    named('hall')?.load()
    mixer.lay({})
    expect(named('hall')?.at).toBe(0)
    expect(named('hall')?.stop).toHaveBeenCalled()
    mixer.lay({ hall: 1 })
    expect(named('hall')?.plays).toBe(2)
  })

  it('ducks music and place to 15 hundredths while a page is read aloud, and brings them back', () => {
    const mixer = new Mixer(loud)
    mixer.lay({ hall: 1, drone: 0.5 })
    named('hall')?.load()
    named('drone')?.load()
    const full = [named('hall')?.at ?? 0, named('drone')?.at ?? 0]
    mixer.set({ ...loud, ducked: true })
    expect([named('hall')?.at, named('drone')?.at]).toEqual(full.map((volume) => expect.closeTo(volume * 0.15)))
    mixer.set(loud)
    expect([named('hall')?.at, named('drone')?.at]).toEqual(full)
  })
})

describe('a volume', () => {
  it('of the music is not that of the rest', () => {
    const set = { ...loud, music: 0.5, volume: 0 }
    expect(volumeOf('score', 1, set)).toBeGreaterThan(0)
    expect(volumeOf('place', 1, set)).toBe(0)
    expect(volumeOf('cue', 1, { ...loud, music: 0 })).toBe(volumeOf('cue', 1, loud))
  })

  it('is nothing while the sound is off', () => {
    expect(volumeOf('score', 1, { ...loud, muted: true })).toBe(0)
  })
})
