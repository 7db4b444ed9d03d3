/**
 * Makes every sound of the game and writes it to assets/audio as webm and m4a. Needs ffmpeg. `npm run sounds`, or with keys
 * (`npm run sounds -- hall drone`) for some of them.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loopLeadSeconds, type SoundKey, sounds } from '../../src/manifest/soundList.ts'
import * as cues from './cues.ts'
import { loudestMoment, loudness } from './loudness.ts'
import * as places from './places.ts'
import * as score from './score.ts'
import { peakOf, rate, shape, type Wave, wav, wrapped } from './synth.ts'

const made: Readonly<Record<SoundKey, () => Wave>> = { ...places, ...score, ...cues }

/** LUFS: places and layers lie together, what is struck once stands a little above them. */
const loudnessOf = { place: -29, score: -28, cue: -23 } as const
/** No sample goes into an encoder louder than this: room for what it adds. */
const highest = 0.66

const formats = {
  webm: { codec: 'libopus', bits: { place: '30k', score: '24k', cue: '36k' } },
  m4a: { codec: 'aac', bits: { place: '40k', score: '32k', cue: '48k' } },
} as const

const folder = resolve('assets/audio')
const work = mkdtempSync(join(tmpdir(), 'sounds-'))
mkdirSync(folder, { recursive: true })

const ffmpeg = (args: readonly string[]): Buffer =>
  execFileSync('ffmpeg', ['-y', '-loglevel', 'error', ...args], { maxBuffer: 64 * 1024 * 1024 })

const encode = (wave: Wave, key: SoundKey, ending: keyof typeof formats): string => {
  const [source, file] = [join(work, `${key}.wav`), join(folder, `${key}.${ending}`)]
  writeFileSync(source, wav(wave))
  const { codec, bits } = formats[ending]
  ffmpeg([
    '-i',
    source,
    '-bitexact',
    '-map_metadata',
    '-1',
    '-threads',
    '1',
    '-c:a',
    codec,
    '-b:a',
    bits[sounds[key].kind],
    '-ac',
    '1',
    file,
  ])
  return file
}

const decode = (file: string): Wave => {
  const bytes = ffmpeg(['-i', file, '-f', 'f32le', '-ac', '1', '-ar', String(rate), '-'])
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}

/** Encodes at its kind's loudness. An encoder takes some decibels from noise: what comes out of it is measured, and evened. */
const write = (key: SoundKey, wave: Wave, ending: keyof typeof formats): void => {
  const { kind } = sounds[key]
  const heard = kind === 'cue' ? loudestMoment : loudness
  const most = highest / (peakOf(wave) || 1)
  let gain = Math.min(most, 10 ** ((loudnessOf[kind] - heard(wave)) / 20))
  for (let pass = 0; pass < 2; pass += 1) {
    const file = encode(
      shape(wave, () => gain),
      key,
      ending,
    )
    if (pass === 0) gain = Math.min(most, gain * 10 ** ((loudnessOf[kind] - heard(decode(file))) / 20))
  }
}

const wanted = process.argv.slice(2)
for (const key of Object.keys(sounds) as SoundKey[]) {
  if (wanted.length > 0 && !wanted.includes(key)) continue
  const wave = made[key]()
  const whole = sounds[key].kind === 'cue' ? wave : wrapped(wave, loopLeadSeconds)
  write(key, whole, 'webm')
  write(key, whole, 'm4a')
}
rmSync(work, { recursive: true })
