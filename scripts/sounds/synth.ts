/** Sounds as plain numbers: mono, 32,000 samples a second, -1 to 1. Own synthesis, deterministic. */
export const rate = 32_000

export type Wave = Float32Array

/** Numbers from -1 to 1, the same for the same seed. */
export const noise = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 31 - 1
  }
}

export const silence = (seconds: number): Wave => new Float32Array(Math.round(seconds * rate))

/** Noise through a two-pole low pass and a one-pole high pass, in hertz. */
export const band = (seconds: number, seed: number, low: number, high: number): Wave => {
  const out = silence(seconds)
  const roll = noise(seed)
  const [a, b] = [1 - Math.exp((-2 * Math.PI * high) / rate), 1 - Math.exp((-2 * Math.PI * low) / rate)]
  let rough = 0
  let smooth = 0
  let slow = 0
  for (let i = 0; i < out.length; i += 1) {
    rough += a * (roll() - rough)
    smooth += a * (rough - smooth)
    slow += b * (smooth - slow)
    out[i] = smooth - slow
  }
  return out
}

/** Adds one wave to another from a moment on, at a loudness. What runs over the end goes on at the beginning. */
export const add = (target: Wave, wave: Wave, at: number, gain: number): Wave => {
  const from = Math.round(at * rate)
  for (let i = 0; i < wave.length; i += 1) {
    const place = (from + i) % target.length
    target[place] = (target[place] ?? 0) + (wave[i] ?? 0) * gain
  }
  return target
}

/** Waves of one length, on one another. */
export const sum = (waves: readonly Wave[]): Wave =>
  (waves[0] ?? silence(0)).map((_, i) => waves.reduce((all, wave) => all + (wave[i] ?? 0), 0))

/** A wave shaped by a function of its time in seconds. */
export const shape = (wave: Wave, gain: (t: number) => number): Wave => wave.map((value, i) => value * gain(i / rate))

/** A struck tone: partials that die away. */
export const strike = (seconds: number, partials: readonly (readonly [hertz: number, gain: number, decay: number])[]): Wave => {
  const out = silence(seconds)
  for (const [hertz, gain, decay] of partials)
    for (let i = 0; i < out.length; i += 1) {
      const t = i / rate
      out[i] = (out[i] ?? 0) + gain * Math.sin(2 * Math.PI * hertz * t) * Math.exp(-t / decay)
    }
  return out
}

/** A tone of many partials whose pitch may wander; `partial` gives the loudness of each. */
export const tone = (
  seconds: number,
  partials: number,
  hertz: (t: number) => number,
  partial: (hertz: number, number: number) => number,
): Wave => {
  const out = silence(seconds)
  const gains = Array.from({ length: partials }, (_, at) => partial(hertz(0) * (at + 1), at + 1))
  let phase = 0
  for (let i = 0; i < out.length; i += 1) {
    phase += (2 * Math.PI * hertz(i / rate)) / rate
    let value = 0
    for (let n = 0; n < gains.length; n += 1) value += (gains[n] ?? 0) * Math.sin(phase * (n + 1))
    out[i] = value
  }
  return out
}

/** A click of noise. */
export const click = (seconds: number, seed: number, low: number, high: number): Wave =>
  shape(band(seconds, seed, low, high), (t) => Math.exp((-6 * t) / seconds))

/** Makes a loop seamless: its end is faded into its beginning. */
export const seamless = (wave: Wave, seconds: number): Wave => {
  const length = wave.length - Math.round(seconds * rate)
  const out = wave.slice(0, length)
  for (let i = 0; i < wave.length - length; i += 1) {
    const share = i / (wave.length - length)
    out[i] = (out[i] ?? 0) * Math.sqrt(share) + (wave[length + i] ?? 0) * Math.sqrt(1 - share)
  }
  return out
}

/** The loudest sample. */
export const peakOf = (wave: Wave): number => wave.reduce((high, value) => Math.max(high, Math.abs(value)), 0)

/** Scaled so that its loudest sample is `peak`. */
export const level = (wave: Wave, peak: number): Wave => {
  const most = peakOf(wave) || 1
  return wave.map((value) => (value * peak) / most)
}

/** A loop with its end once more before its beginning, and its beginning once more after its end. */
export const wrapped = (loop: Wave, seconds: number): Wave => {
  const lead = Math.round(seconds * rate)
  const out = new Float32Array(loop.length + 2 * lead)
  for (let i = 0; i < out.length; i += 1) out[i] = loop[(i - lead + loop.length) % loop.length] ?? 0
  return out
}

/** A 16-bit WAV file. */
export const wav = (wave: Wave): Uint8Array => {
  const bytes = new Uint8Array(44 + wave.length * 2)
  const view = new DataView(bytes.buffer)
  const text = (at: number, letters: string) => {
    for (let i = 0; i < letters.length; i += 1) view.setUint8(at + i, letters.charCodeAt(i))
  }
  text(0, 'RIFF')
  view.setUint32(4, 36 + wave.length * 2, true)
  text(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  text(36, 'data')
  view.setUint32(40, wave.length * 2, true)
  wave.forEach((value, i) => {
    view.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, value)) * 32767), true)
  })
  return bytes
}
