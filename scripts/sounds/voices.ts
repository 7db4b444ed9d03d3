/** The instruments of the score: reed, humming, plucked string, low drum, bell. Every one is a function of pitch, length and seed. */
import { band, click, noise, rate, shape, silence, strike, sum, tone, type Wave } from './synth.ts'

/** Hertz of a key: 69 is the A of 440. */
export const pitch = (key: number): number => 440 * 2 ** ((key - 69) / 12)

const smooth = (share: number): number => {
  const x = Math.max(0, Math.min(1, share))
  return x * x * (3 - 2 * x)
}

/** Louder over `rise` seconds, softer over the last `fall`. */
const breath =
  (seconds: number, rise: number, fall: number) =>
  (t: number): number =>
    smooth(t / rise) * smooth((seconds - t) / fall)

/** One note of a bayan: two reeds a hair apart, the bellows behind them. */
export const reed = (key: number, seconds: number, seed: number): Wave => {
  const dull = (hertz: number, n: number) => (n % 2 ? 1 : 0.62) / n ** 0.95 / (1 + (hertz / 2100) ** 3)
  const pair = [-2.2, 2.4].map((cents) => tone(seconds, 16, () => pitch(key + cents / 100), dull))
  const air = shape(band(seconds, seed, 500, 2600), () => 0.05)
  return shape(sum([...pair, air]), (t) => breath(seconds, 0.16, 0.28)(t) * (0.86 + 0.14 * Math.sin(t * 1.3 + seed)))
}

/** One note of a low reed, held by both hands: rounder, slower to speak. */
export const bassReed = (key: number, seconds: number, rise: number, fall: number): Wave =>
  shape(
    sum(
      [-1.4, 1.6].map((cents) =>
        tone(
          seconds,
          12,
          () => pitch(key + cents / 100),
          (hertz, n) => 1 / n ** 1.1 / (1 + (hertz / 900) ** 2),
        ),
      ),
    ),
    breath(seconds, rise, fall),
  )

/** One note hummed with closed lips by four people, none quite together. */
export const hum = (key: number, seconds: number, seed: number): Wave => {
  const roll = noise(seed * 13 + 5)
  const out = silence(seconds + 0.4)
  for (let voice = 0; voice < 4; voice += 1) {
    const [late, off, slow] = [Math.abs(roll()) * 0.16, roll() * 9, 3.9 + roll() * 0.9]
    const wander = (t: number) => pitch(key + (off + 5 * Math.sin(slow * t + voice * 2) - 22 * Math.exp(-9 * t)) / 100)
    const closed = (hertz: number, n: number) =>
      (1 / n ** 1.7) * (1 / (1 + (hertz / 420) ** 2) + 0.1 / (1 + ((hertz - 1050) / 180) ** 2))
    const sung = shape(tone(seconds, 9, wander, closed), breath(seconds, 0.34, 0.5))
    const from = Math.round(late * rate)
    for (let i = 0; i < sung.length; i += 1) out[from + i] = (out[from + i] ?? 0) + (sung[i] ?? 0)
  }
  return out
}

/** A plucked gut string: noise that runs round in a string's length and grows dull (Karplus and Strong, 1983). */
export const pluck = (key: number, seconds: number, seed: number): Wave => {
  const period = rate / pitch(key) - 0.5
  const whole = Math.floor(period)
  const rest = period - whole
  const roll = noise(seed * 7 + 3)
  const line = Float32Array.from({ length: whole + 1 }, () => roll())
  for (let pass = 0; pass < 3; pass += 1)
    for (let i = 1; i < line.length; i += 1) line[i] = ((line[i] ?? 0) + (line[i - 1] ?? 0)) / 2
  const out = silence(seconds)
  for (let i = 0; i < out.length; i += 1) {
    const at = (back: number) => (i < back ? (line[(i - back + line.length * 4) % line.length] ?? 0) : (out[i - back] ?? 0))
    const string = (back: number) => (1 - rest) * at(back) + rest * at(back + 1)
    out[i] = 0.997 * (0.5 * string(whole) + 0.5 * string(whole + 1))
  }
  return shape(out, (t) => smooth(t / 0.004) * smooth((seconds - t) / 0.3))
}

/** A low drum with a slack skin, struck with a soft stick. */
export const drum = (seed: number): Wave => {
  const seconds = 1.1
  const skin = tone(
    seconds,
    2,
    (t) => 52 + 26 * Math.exp(-22 * t),
    (_, n) => (n === 1 ? 1 : 0.16),
  )
  const stick = click(seconds, seed, 80, 420)
  return sum([shape(skin, (t) => smooth(t / 0.006) * Math.exp(-t / 0.2)), shape(stick, (t) => 2.2 * Math.exp(-t / 0.03))])
}

/** A bell a long way off. Partials of a cast bell: hum, prime, minor third, fifth, octave, and above. */
export const farBell = (key: number, seconds: number): Wave => {
  const f = pitch(key)
  return shape(
    strike(seconds, [
      [f * 0.5, 0.5, 3.6],
      [f * 1.001, 0.42, 2.2],
      [f * 1.19, 0.4, 1.7],
      [f * 1.503, 0.2, 1.1],
      [f * 2.004, 0.34, 0.9],
      [f * 2.74, 0.1, 0.45],
      [f * 3.02, 0.07, 0.3],
    ]),
    (t) => smooth(t / 0.02) * smooth((seconds - t) / 0.8),
  )
}

/** Iron laid on iron: short, without a pitch to sing. */
export const iron = (seed: number): Wave =>
  sum([
    strike(0.9, [
      [311, 0.4, 0.16],
      [487, 0.3, 0.11],
      [823, 0.2, 0.07],
      [1391, 0.12, 0.04],
    ]),
    shape(click(0.9, seed, 500, 3800), (t) => 0.6 * Math.exp(-t / 0.02)),
  ])
