import { rate, type Wave } from './synth.ts'

/**
 * Loudness in LUFS after ITU-R BS.1770-4, of one channel: the K filter, blocks of 400 ms every 100 ms, and the two gates.
 * Checked against ffmpeg's `ebur128`; docs/sound.md has the figures.
 */
export const loudness = (wave: Wave): number => {
  const blocks = powers(wave)
  const audible = blocks.filter((power) => lufs(power) > -70)
  const gate = lufs(mean(audible)) - 10
  return lufs(mean(audible.filter((power) => lufs(power) > gate)))
}

/** Loudness of the loudest 400 ms: the measure for what is struck once. A wave that is shorter is taken with silence behind it. */
export const loudestMoment = (wave: Wave): number => {
  const padded = new Float32Array(Math.max(wave.length, Math.round(rate * 0.5)))
  padded.set(wave)
  return lufs(powers(padded).reduce((most, power) => Math.max(most, power), 0))
}

const lufs = (power: number): number => -0.691 + 10 * Math.log10(Math.max(power, 1e-12))
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** Mean square of the filtered wave in each block. */
const powers = (wave: Wave): readonly number[] => {
  const heard = filtered(filtered(wave, shelf()), highPass())
  const [block, hop] = [Math.round(rate * 0.4), Math.round(rate * 0.1)]
  const out: number[] = []
  for (let from = 0; from + block <= heard.length; from += hop) {
    let sum = 0
    for (let i = from; i < from + block; i += 1) sum += (heard[i] ?? 0) ** 2
    out.push(sum / block)
  }
  return out
}

interface Biquad {
  readonly b: readonly [number, number, number]
  readonly a: readonly [number, number]
}

/** The head's treble lift of the K filter, at any rate. */
const shelf = (): Biquad => {
  const [gain, q, hertz] = [3.999843853973347, 0.7071752369554196, 1681.974450955533]
  const k = Math.tan((Math.PI * hertz) / rate)
  const high = 10 ** (gain / 20)
  const band = high ** 0.4996667741545416
  const a0 = 1 + k / q + k * k
  return {
    b: [(high + (band * k) / q + k * k) / a0, (2 * (k * k - high)) / a0, (high - (band * k) / q + k * k) / a0],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  }
}

const highPass = (): Biquad => {
  const [q, hertz] = [0.5003270373238773, 38.13547087602444]
  const k = Math.tan((Math.PI * hertz) / rate)
  const a0 = 1 + k / q + k * k
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] }
}

const filtered = (wave: Wave, { b, a }: Biquad): Wave => {
  let [x1, x2, y1, y2] = [0, 0, 0, 0]
  return wave.map((x) => {
    const y = b[0] * x + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2
    ;[x2, x1, y2, y1] = [x1, x, y1, y]
    return y
  })
}
