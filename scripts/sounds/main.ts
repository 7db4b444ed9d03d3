/** Makes every sound of the game and writes it to assets/audio as webm and m4a. Needs ffmpeg. `npm run sounds`. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { add, band, click, level, noise, seamless, shape, silence, strike, type Wave, wav } from './synth.ts'

/** Voices far off: bands of noise that swell like speech, each on its own beat. */
const murmur = (seconds: number, voices: number, seed: number): Wave => {
  const out = silence(seconds)
  for (let voice = 0; voice < voices; voice += 1) {
    const pitch = 180 + ((voice * 97) % 420)
    const beat = 2.3 + ((voice * 31) % 17) / 10
    const wave = shape(
      band(seconds, seed + voice * 7, pitch, pitch * 2.4),
      (t) => Math.max(0, Math.sin(t * beat + voice) * Math.sin(t * 0.31 * beat + voice * 2)) ** 1.5,
    )
    add(out, wave, 0, 1)
  }
  return out
}

const loop = (wave: Wave, peak: number): Wave => level(seamless(wave, 1.5), peak)

const room = (): Wave => {
  const out = level(band(9.5, 3, 60, 240), 0.1)
  for (let i = 0; i < 9; i += 1) add(out, click(0.03, 20 + (i % 2), 900, 4200), i + 0.02, i % 2 ? 0.5 : 0.35)
  const roll = noise(8)
  for (let i = 0; i < 26; i += 1) add(out, click(0.02, 50 + i, 700, 5000), Math.abs(roll()) * 9, 0.22)
  return out
}

const station = (): Wave => {
  const out = level(band(9.5, 5, 120, 900), 0.12)
  for (let i = 0; i < 4; i += 1)
    add(
      out,
      shape(band(1.4, 30 + i, 900, 6000), (t) => Math.exp(-2.2 * t) * Math.min(1, t * 18)),
      i * 2.2,
      0.7,
    )
  add(
    out,
    strike(1.6, [
      [410, 0.5, 0.5],
      [632, 0.4, 0.4],
      [1240, 0.2, 0.2],
    ]),
    5.1,
    0.12,
  )
  return out
}

const wind = (low: number, high: number, seed: number): Wave =>
  shape(band(11.5, seed, low, high), (t) => 0.55 + 0.3 * Math.sin(t * 0.7) + 0.15 * Math.sin(t * 1.9 + 1))

const village = (): Wave => {
  const out = level(wind(90, 620, 13), 0.2)
  return add(
    out,
    strike(4, [
      [294, 0.6, 1.6],
      [588, 0.3, 1.1],
      [882, 0.2, 0.7],
    ]),
    4,
    0.07,
  )
}

const telegraph = (): Wave => {
  const out = silence(1.5)
  const beats = [0, 0.09, 0.3, 0.39, 0.48, 0.72, 0.81, 1.02, 1.11, 1.2]
  beats.forEach((at, i) => {
    add(
      out,
      strike(0.06, [
        [1900, 0.5, 0.012],
        [3100, 0.3, 0.008],
      ]),
      at,
      1,
    )
    add(out, click(0.02, 70 + i, 1500, 7000), at + 0.04, 0.4)
  })
  return out
}

const typewriter = (): Wave => {
  const out = silence(1.3)
  const keys = [0, 0.13, 0.24, 0.41, 0.5, 0.63, 0.72, 0.9]
  keys.forEach((at, i) => {
    add(out, click(0.05, 90 + i, 1200, 7000), at, 1)
    add(out, strike(0.08, [[240, 0.5, 0.02]]), at, 0.7)
  })
  return add(out, strike(0.25, [[2600, 0.6, 0.1]]), 1.02, 0.3)
}

const guns = (): Wave => {
  const out = silence(3.4)
  for (const at of [0, 1.1, 1.45]) {
    add(
      out,
      shape(band(1.8, 110 + Math.round(at * 10), 28, 170), (t) => Math.exp(-2.4 * t) * Math.min(1, t * 40)),
      at,
      1,
    )
    add(out, strike(1.2, [[46, 0.9, 0.35]]), at, 0.16)
  }
  return out
}

const crowdRoar = (): Wave => shape(murmur(2.6, 16, 200), (t) => Math.min(1, t * 2.4) * Math.exp(-0.9 * Math.max(0, t - 0.9)))

const sounds: Readonly<Record<string, () => Wave>> = {
  hall: () => loop(murmur(13.5, 22, 40), 0.24),
  room: () => loop(room(), 0.22),
  street: () => loop(wind(160, 1100, 9), 0.26),
  station: () => loop(station(), 0.28),
  village: () => loop(village(), 0.24),
  gavel: () =>
    level(
      add(
        strike(0.7, [
          [180, 0.8, 0.09],
          [420, 0.5, 0.05],
          [910, 0.3, 0.03],
        ]),
        click(0.03, 6, 700, 6000),
        0,
        0.8,
      ),
      0.7,
    ),
  telegraph: () => level(telegraph(), 0.42),
  crowd: () => level(crowdRoar(), 0.6),
  typewriter: () => level(typewriter(), 0.4),
  paper: () =>
    level(
      shape(band(0.5, 15, 1800, 9000), (t) => Math.abs(Math.sin(t * 23)) * Math.exp(-3 * t)),
      0.35,
    ),
  choice: () =>
    level(
      strike(0.35, [
        [520, 0.8, 0.05],
        [1180, 0.4, 0.03],
        [2210, 0.2, 0.02],
      ]),
      0.5,
    ),
  guns: () => level(guns(), 0.6),
}

const folder = resolve('assets/audio')
const work = mkdtempSync(join(tmpdir(), 'sounds-'))
mkdirSync(folder, { recursive: true })
for (const [name, make] of Object.entries(sounds)) {
  const source = join(work, `${name}.wav`)
  writeFileSync(source, wav(make()))
  const encode = (args: readonly string[], file: string) =>
    execFileSync('ffmpeg', [
      '-y',
      '-loglevel',
      'error',
      '-i',
      source,
      '-bitexact',
      '-map_metadata',
      '-1',
      ...args,
      join(folder, file),
    ])
  encode(['-c:a', 'libopus', '-b:a', '40k', '-ac', '1'], `${name}.webm`)
  encode(['-c:a', 'aac', '-b:a', '56k', '-ac', '1'], `${name}.m4a`)
}
rmSync(work, { recursive: true })
