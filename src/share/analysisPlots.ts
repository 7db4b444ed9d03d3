import { escaped } from './html.ts'

/** Plots of an analysis as SVG text. Shapes and lengths tell everything; ink only helps, so that a copy in greys loses nothing. */

export interface Bar {
  /** 0 to 1. */
  readonly share: number
  /** The 95 % interval, where the share is an estimate. */
  readonly interval?: readonly [low: number, high: number]
}

const long = 400

/** A bar against a ruler to `most`, which stands for the whole width; the interval as a whisker over its end. */
export const barPlot = ({ share, interval }: Bar, most: number): string => {
  const x = (value: number) => round((value / most) * long)
  const [low, high] = interval ?? [share, share]
  const whisker = interval ? `<path class="whisker" d="M${x(low)} 2v16M${x(high)} 2v16M${x(low)} 10H${x(high)}"/>` : ''
  return `<svg class="bar" viewBox="-1 0 ${long + 4} 20" preserveAspectRatio="none" aria-hidden="true"><path class="rule" d="M0 0V20"/><rect class="ink" x="0" y="4" width="${x(share)}" height="12"/>${whisker}</svg>`
}

const column = 34
const tall = 56
const head = 15
/** Chances below it are drawn as none. */
const least = 0.005

/**
 * One column for each ending, numbered from 1: its height is the ending's chance, 0 to 1, the line across it what the chance is on
 * average. `words` say the same to those who do not see it.
 */
export const shiftPlot = (chances: readonly number[], average: readonly number[], words: string): string => {
  const wide = chances.length * column
  const bars = chances.map((chance, at) => {
    const middle = at * column + column / 2
    const level = (share: number) => round(head + tall * (1 - share))
    const top = level(chance)
    const mean = average[at] ?? 0
    const line = mean < least && chance < least ? '' : `<path class="mean" d="M${middle - 15} ${level(mean)}h30"/>`
    const number = `<text class="number" x="${middle}" y="${head + tall + 13}">${at + 1}</text>`
    if (chance < least) return line + number
    // The line must not run through the figure.
    const isClear = level(mean) < top - 13 || level(mean) > top
    const figure = `<text class="value" x="${middle}" y="${round((isClear ? top : level(mean)) - 3)}">${Math.round(chance * 100)}</text>`
    return `<rect class="ink" x="${middle - 11}" y="${top}" width="22" height="${round(head + tall - top)}"/>${line}${figure}${number}`
  })
  return `<svg class="shift" viewBox="0 0 ${wide} ${head + tall + 17}" width="${wide}" role="img" aria-label="${escaped(words)}">${bars.join('')}<path class="rule" d="M0 ${head + tall}H${wide}"/></svg>`
}

/** What part of a scale from 0 to 10 a meter moves in, and where it begins. */
export const rangePlot = (low: number, high: number, start: number): string => {
  const x = (value: number) => 8 + value * 36
  const marks = Array.from({ length: 11 }, (_, at) => `M${x(at)} 14v6`).join('')
  return `<svg class="range" viewBox="0 0 376 34" aria-hidden="true"><path class="rule" d="${marks}M${x(0)} 17H${x(10)}"/><rect class="ink" x="${x(low)}" y="9" width="${Math.max(3, x(high) - x(low))}" height="5"/><path class="start" d="M${x(start)} 9l-5 -8h10z"/>${[0, 5, 10].map((at) => `<text class="number" x="${x(at)}" y="32">${at}</text>`).join('')}</svg>`
}

const round = (value: number): number => Math.round(value * 10) / 10
