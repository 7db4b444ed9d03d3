import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loudestMoment, loudness } from '../../scripts/sounds/loudness.ts'
import { rate, silence, wrapped } from '../../scripts/sounds/synth.ts'
import { type SoundKey, sounds } from '../../src/manifest/index.ts'

const keys = Object.keys(sounds) as SoundKey[]
const bytes = (key: SoundKey, ending: 'webm' | 'm4a'): number =>
  statSync(resolve(import.meta.dirname, `../../assets/audio/${key}.${ending}`)).size

describe('the sound files', () => {
  it('weigh less than 3 MB in both formats together, and less than 1.5 MB in the first', () => {
    const all = (ending: 'webm' | 'm4a') => keys.reduce((sum, key) => sum + bytes(key, ending), 0)
    expect(all('webm') + all('m4a')).toBeLessThan(3e6)
    expect(all('webm')).toBeLessThan(1.5e6)
  })

  it('are at most 130 KB each', () => {
    expect(keys.filter((key) => Math.max(bytes(key, 'webm'), bytes(key, 'm4a')) > 130 * 1024)).toEqual([])
  })

  it('are what their ending says', () => {
    const head = (key: SoundKey, ending: 'webm' | 'm4a') =>
      readFileSync(resolve(import.meta.dirname, `../../assets/audio/${key}.${ending}`)).subarray(0, 12)
    expect(keys.filter((key) => head(key, 'webm').readUInt32BE(0) !== 0x1a45dfa3)).toEqual([])
    expect(keys.filter((key) => head(key, 'm4a').toString('latin1', 4, 8) !== 'ftyp')).toEqual([])
  })
})

describe('the measure of loudness', () => {
  const sine = (peak: number) => silence(3).map((_, i) => peak * Math.sin((2 * Math.PI * 997 * i) / rate))

  it('reads a full sine of 997 Hz in one channel as -3 LUFS, as the standard says', () => {
    expect(loudness(sine(1))).toBeCloseTo(-3.01, 1)
    expect(loudness(sine(0.1))).toBeCloseTo(-23.01, 1)
  })

  it('leaves silence out of the mean, and hears a short stroke by its loudest moment', () => {
    const half = new Float32Array(rate * 6)
    half.set(sine(0.1))
    expect(loudness(half)).toBeCloseTo(-23.2, 0)
    expect(loudestMoment(sine(0.1).slice(0, rate * 0.4))).toBeCloseTo(-23.01, 0)
  })
})

describe('a loop’s file', () => {
  it('holds the loop’s end before it and its beginning after it, so that any stretch of its length has no seam', () => {
    const loop = Float32Array.from({ length: rate }, (_, i) => i)
    const file = wrapped(loop, 0.25)
    const lead = rate / 4
    expect(file).toHaveLength(rate * 1.5)
    for (const at of [0, 100, lead, 2 * lead - 1]) expect(file[at + rate]).toBe(file[at])
  })
})
