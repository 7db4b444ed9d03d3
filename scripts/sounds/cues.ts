/** What is struck once. Small and dry. */
import { murmur, tapped } from './places.ts'
import { add, band, click, noise, shape, silence, strike, sum, type Wave } from './synth.ts'

/** A wood block: a hollow piece of birch, hit once. */
export const choice = (): Wave =>
  sum([
    strike(0.3, [
      [742, 0.8, 0.045],
      [1463, 0.35, 0.022],
      [2390, 0.2, 0.012],
    ]),
    shape(click(0.3, 6, 900, 5200), (t) => 0.5 * Math.exp(-t / 0.004)),
  ])

/** Type hammers that set a date: four heavy strokes and the carriage's stop. */
export const hammer = (): Wave => {
  const out = silence(1.1)
  const stroke = (seed: number) => sum([click(0.12, seed, 700, 5600), strike(0.12, [[188, 0.5, 0.024]])])
  for (const [at, when] of [0, 0.16, 0.29, 0.47].entries()) add(out, stroke(90 + at), when, 1)
  return add(out, sum([click(0.2, 97, 300, 2600), strike(0.2, [[131, 0.4, 0.04]])]), 0.78, 0.9)
}

/** A sheet that is turned. */
export const paper = (): Wave => shape(band(0.5, 15, 1800, 9000), (t) => Math.abs(Math.sin(t * 23)) * Math.exp(-3 * t))

/** A sheet that is torn: fibres go one by one, faster and faster. */
export const tear = (): Wave => {
  const out = shape(band(0.75, 16, 900, 8000), (t) => 0.25 * Math.min(1, t * 9) * (t < 0.55 ? 1 : Math.exp(-(t - 0.55) / 0.05)))
  const roll = noise(17)
  for (let at = 0; at < 90; at += 1)
    add(out, click(0.012, 1300 + at, 1200, 9000), 0.6 * Math.sqrt(at / 90) + 0.004 * roll() + 0.005, 0.4 + 0.25 * roll())
  return out
}

/** The chair's hand bell. */
export const bell = (): Wave => {
  const out = silence(1.9)
  const swing = strike(1.1, [
    [1318, 0.5, 0.34],
    [2705, 0.34, 0.2],
    [3960, 0.2, 0.1],
    [5410, 0.1, 0.05],
  ])
  for (const [at, when] of [0, 0.21, 0.4, 0.62].entries()) add(out, swing, when, at % 2 ? 0.7 : 1)
  return out
}

/** Benches and voices: the hall stirs. Nobody cheers. */
export const crowd = (): Wave => {
  const out = shape(murmur(2.6, 16, 200), (t) => Math.min(1, t * 2.4) * Math.exp(-1.3 * Math.max(0, t - 0.7)))
  for (const [at, when] of [0.3, 0.52, 1.0, 1.4].entries()) add(out, click(0.16, 210 + at, 80, 600), when, 0.9)
  return shape(out, (t) => Math.min(1, (2.6 - t) / 0.3))
}

/** A printing telegraph: type wheel and tape. */
export const ticker = (): Wave => {
  const out = silence(1.8)
  const roll = noise(33)
  for (let at = 0; at < 26; at += 1) {
    const when = at * 0.058 + (at > 9 ? 0.09 : 0) + (at > 17 ? 0.12 : 0)
    add(out, sum([click(0.03, 1400 + at, 1600, 7000), strike(0.03, [[2750, 0.3, 0.006]])]), when, 0.75 + 0.25 * roll())
  }
  return out
}

export const telegraph = (): Wave => tapped(silence(1.9), 0, '-.- .. .', 1)

/** Guns a long way off: only what walls and air let through. */
export const guns = (): Wave => {
  const out = silence(3.8)
  for (const at of [0, 1.1, 1.45]) {
    const roll = shape(band(2, 110 + Math.round(at * 10), 32, 190), (t) => Math.exp(-2.4 * t) * Math.min(1, t * 40))
    add(out, roll, at, 1)
    add(out, strike(1.2, [[58, 0.9, 0.35]]), at, 0.16)
  }
  return shape(out, (t) => Math.min(1, (3.8 - t) / 0.4))
}
