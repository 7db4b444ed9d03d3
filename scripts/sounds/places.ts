/** What lies under a place: noise through filters that never stands still, and a few small things that happen in it. */
import { add, band, click, level, noise, seamless, shape, silence, strike, sum, tone, type Wave } from './synth.ts'

/** Seconds of a place's loop, and of what is faded from its end into its beginning. */
const seconds = 10
const fade = 1.5

const bed = (make: (seconds: number) => Wave): Wave => seamless(make(seconds + fade), fade)

/** Voices far off, no word of which can be made out: a throat's tone that rises and falls, breath with it, each at its own pace. */
export const murmur = (length: number, voices: number, seed: number): Wave => {
  const out = silence(length)
  for (let voice = 0; voice < voices; voice += 1) {
    const own = seed + voice * 7
    const hertz = 92 + ((voice * 37) % 96)
    const pace = 2.3 + ((voice * 31) % 17) / 10
    const speech = (t: number) => hertz * (1 + 0.1 * Math.sin(t * pace * 0.8 + own) + 0.05 * Math.sin(t * pace * 2.3 + voice))
    const mouth = (at: number) =>
      1 / (1 + ((at - 480 - (voice % 5) * 40) / 190) ** 2) + 0.35 / (1 + ((at - 1150 - (voice % 3) * 90) / 160) ** 2)
    const throat = tone(length, 12, speech, (at, n) => mouth(at) / n ** 0.4)
    const breath = band(length, own, 280 + ((voice * 97) % 300), 900 + ((voice * 53) % 500))
    const turn = (t: number) =>
      Math.max(0, Math.sin(t * 0.31 * pace + voice * 2)) * Math.max(0, Math.sin(t * pace * 2.6 + voice)) ** 0.8
    add(out, shape(sum([throat, shape(breath, () => 1.3)]), turn), 0, 1)
  }
  return out
}

const gusts = (low: number, high: number, seed: number, pace: number): Wave =>
  bed((length) =>
    shape(band(length, seed, low, high), (t) => 0.55 + 0.3 * Math.sin(t * pace) + 0.15 * Math.sin(t * pace * 2.7 + 1)),
  )

const still = (peak: number, seed: number, low: number, high: number): Wave =>
  level(
    bed((length) => band(length, seed, low, high)),
    peak,
  )

const step = (seed: number): Wave => sum([click(0.16, seed, 70, 500), shape(click(0.16, seed + 1, 900, 3000), () => 0.3)])

const happen = (out: Wave, times: readonly number[], make: (at: number) => Wave, gain: number): Wave => {
  times.forEach((time, at) => {
    add(out, make(at), time, gain)
  })
  return out
}

const every = (gap: number, first = 0): readonly number[] =>
  Array.from({ length: Math.round(seconds / gap) }, (_, at) => first + at * gap)

/** So many voices, and the air of the room they are in. */
const peopled = (voices: number, seed: number, peak: number): Wave =>
  sum([
    level(
      bed((length) => murmur(length, voices, seed)),
      peak,
    ),
    still(peak / 8, seed + 1, 90, 700),
  ])

export const hall = (): Wave => {
  const out = peopled(22, 40, 0.5)
  return happen(
    out,
    [2.7, 6.9],
    (at) => shape(band(0.35, 300 + at, 250, 1400), (t) => Math.min(1, t * 30) * Math.exp(-t / 0.09)),
    0.5,
  )
}

export const hotel = (): Wave => {
  const out = peopled(8, 400, 0.34)
  const glass = (at: number) =>
    strike(0.5, [
      [2093 + at * 61, 0.5, 0.11],
      [3322 + at * 40, 0.3, 0.07],
    ])
  happen(out, [1.3, 1.52, 4.8, 8.1, 8.36], glass, 0.07)
  return happen(out, [2.9, 3.5, 4.1, 6.2, 6.85], (at) => step(420 + at), 0.3)
}

export const corridor = (): Wave => {
  const out = peopled(6, 600, 0.26)
  happen(out, [0.2, 0.72, 1.24, 1.77, 2.3, 5.1, 5.45, 5.8, 6.14, 6.5, 8.6, 9.2], (at) => step(620 + at), 0.55)
  return happen(out, [7.4], () => sum([click(0.4, 640, 50, 300), strike(0.4, [[96, 0.4, 0.09]])]), 0.9)
}

export const room = (): Wave => {
  const out = still(0.1, 3, 60, 240)
  return happen(out, every(1, 0.2), (at) => click(0.03, 20 + (at % 2), 900, at % 2 ? 4200 : 3000), 0.5)
}

/** A Morse sounder: an armature that clacks down and up. The signs spell nothing. */
const clack = (down: boolean, at: number): Wave =>
  sum([
    strike(0.06, [
      [down ? 1900 : 2350, 0.5, 0.012],
      [down ? 3100 : 3700, 0.3, 0.008],
    ]),
    shape(click(0.06, 70 + at, 1500, 7000), () => 0.4),
  ])

/** Times of clacks for signs, `-` long and `.` short, from a moment on. */
const morse = (from: number, signs: string): readonly number[] => {
  const out: number[] = []
  let time = from
  for (const sign of signs) {
    if (sign !== ' ') out.push(time, time + (sign === '-' ? 0.21 : 0.08))
    time += sign === '-' ? 0.31 : sign === '.' ? 0.18 : 0.26
  }
  return out
}

export const tapped = (out: Wave, from: number, signs: string, gain: number): Wave =>
  happen(out, morse(from, signs), (at) => clack(at % 2 === 0, at), gain)

export const keys = (): Wave => {
  const out = still(0.05, 703, 60, 300)
  tapped(out, 0.3, '.-. -.. . -- .-', 0.5)
  tapped(out, 4.1, '.. -. ...-', 0.16)
  return tapped(out, 6.3, '-. .- ..-. .', 0.36)
}

/** A flat-bed press: the bed runs out and back, the cylinder grips, a sheet falls. */
export const press = (): Wave => {
  const out = still(0.12, 801, 60, 400)
  for (const from of every(2)) {
    const run = shape(band(1.5, 810, 120, 900), (t) => Math.sin((Math.PI * t) / 1.5) ** 2)
    add(out, run, from, 1.3)
    add(out, sum([click(0.2, 820, 90, 900), strike(0.2, [[148, 0.4, 0.05]])]), from + 0.1, 0.75)
    add(out, click(0.14, 821, 200, 1800), from + 1.02, 0.6)
    add(
      out,
      shape(band(0.3, 822, 1600, 6500), (t) => Math.sin((Math.PI * t) / 0.3)),
      from + 1.5,
      0.3,
    )
  }
  return out
}

export const train = (): Wave => {
  const out = still(0.16, 901, 40, 300)
  const joint = (at: number) => sum([click(0.22, 910 + (at % 4), 60, 700), strike(0.22, [[88, 0.5, 0.05]])])
  const joints = every(1.25, 0.1).flatMap((time) => [time, time + 0.17, time + 0.52, time + 0.69])
  return happen(out, joints, joint, 0.8)
}

export const station = (): Wave => {
  const out = still(0.12, 5, 120, 900)
  const steam = (at: number) => shape(band(1.6, 30 + at, 900, 6000), (t) => Math.exp(-2.2 * t) * Math.min(1, t * 18))
  happen(out, every(2.5, 0.3), steam, 0.5)
  const coupling = strike(1.6, [
    [410, 0.5, 0.3],
    [632, 0.4, 0.24],
    [1240, 0.2, 0.12],
  ])
  return add(add(out, coupling, 5.1, 0.16), coupling, 5.42, 0.07)
}

export const street = (): Wave => {
  const out = gusts(160, 1100, 9, 0.7)
  const hoof = (at: number) => sum([click(0.09, 950 + (at % 3), 350, 1900), strike(0.09, [[620, 0.12, 0.02]])])
  return happen(out, [5.6, 5.92, 6.3, 6.61, 7.0, 7.31, 7.7, 8.02], hoof, 0.05)
}

/** Wind over snow: a low rush, and a thin edge that comes and goes. */
export const wind = (): Wave => {
  const edge = bed((length) =>
    shape(
      band(length, 15, 520, 640),
      (t) => Math.max(0, Math.sin(t * 0.8 + 0.6)) ** 2 + 0.5 * Math.max(0, Math.sin(t * 1.37 + 2)) ** 3,
    ),
  )
  return sum([gusts(70, 480, 17, 0.55), shape(edge, () => 0.9)])
}

export const rain = (): Wave => {
  const out = still(0.4, 1001, 1400, 6500)
  const roll = noise(1002)
  const drops = Array.from({ length: 60 }, () => Math.abs(roll()) * seconds)
  return happen(out, drops, (at) => click(0.03, 1010 + at, 700, 3600), 0.35)
}

export const village = (): Wave => sum([gusts(90, 620, 13, 0.62), shape(gusts(1800, 5200, 19, 0.9), () => 0.35)])

export const forest = (): Wave => {
  const leaves = bed((length) =>
    shape(
      band(length, 23, 1100, 4200),
      (t) => (0.3 + 0.7 * Math.max(0, Math.sin(t * 0.66 + 1)) ** 2) * (0.8 + 0.2 * Math.sin(t * 7)),
    ),
  )
  return sum([shape(gusts(80, 420, 29, 0.5), () => 0.7), shape(leaves, () => 0.7)])
}

export const river = (): Wave => {
  const out = level(
    bed((length) => shape(band(length, 37, 120, 700), (t) => 0.6 + 0.4 * Math.sin(t * 1.1))),
    0.3,
  )
  const lap = (at: number) =>
    shape(band(0.9, 1100 + at, 300, 1500), (t) => Math.sin((Math.PI * t) / 0.9) ** 2 * (0.7 + 0.3 * Math.sin(t * 37)))
  return happen(out, [0.4, 1.9, 3.0, 4.6, 5.3, 7.1, 8.5], lap, 0.5)
}

export const cell = (): Wave => {
  const out = still(0.06, 43, 50, 180)
  const drip = (at: number) =>
    strike(0.5, [
      [870 + at * 55, 0.5, 0.035],
      [1630 + at * 90, 0.3, 0.02],
      [435, 0.2, 0.08],
    ])
  happen(out, [0.6, 3.4, 6.3, 9.0], drip, 0.5)
  return happen(out, [7.6], () => sum([click(0.7, 1200, 40, 260), strike(0.7, [[71, 0.5, 0.18]])]), 0.45)
}
