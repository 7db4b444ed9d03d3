import { type Pane, places } from '../manifest/index.ts'
import type { PictureView } from '../view/index.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Drop {
  readonly x: number
  readonly y: number
  /** 0 to 1: how near it is, and so how large and how fast. */
  readonly near: number
}

/** Milliseconds after which everything that falls is where it was. */
export const fallMs = 60_000

/**
 * Where weather is seen: all over the picture out of doors; within a house only rain and snow, through its window panes;
 * nowhere on a map or where a room has no window.
 */
export const weatherSeen = ({ art, cue }: Pick<PictureView, 'art' | 'cue'>): 'everywhere' | readonly Pane[] => {
  const { sky } = places[art]
  if (cue.weather === 'none') return []
  if (sky === 'open') return 'everywhere'
  return cue.weather === 'snow' || cue.weather === 'rain' ? sky : []
}

/** How many drops an area holds: a window pane a dozen, a whole picture so many that it is neither full nor empty. */
export const dropsIn = ({ width, height }: Area): number => {
  const size = width * height
  return Math.round(Math.min(180, Math.max(size / 3200, Math.min(14, size / 450))))
}

/** A number from 0 up to 1 for every `at`, spread evenly: never in a row, the same every time. */
const spread = (at: number, step: number): number => (at * step) % 1

/** The same, with no line or column to be seen in it: the steps themselves grow. */
const strew = (at: number): number => (at * 0.754877666 + at * at * 0.236067977) % 1

/** How deep the air is: drops of one depth fall at one speed, and so stay spread as evenly as they began. */
const depths = 3

/**
 * Where the drops of an area are after `ms`: always inside it and spread over all of its height. Each falls a whole number of
 * times in `fallMs`, about once in `once` milliseconds, so that the loop has no seam. `slant` is the wind.
 */
export const dropsAt = (area: Area, ms: number, once: number, slant: number): readonly Drop[] =>
  Array.from({ length: dropsIn(area) }, (_, at) => {
    const depth = at % depths
    const falls = Math.max(1, Math.round((fallMs / once) * (0.75 + 0.25 * depth)))
    const down = (spread(Math.floor(at / depths) + 1, 0.618034) + 0.21 * depth + (falls * ms) / fallMs) % 1
    const across = (strew(at + 3) + (slant * down * area.height) / area.width + 1) % 1
    return { x: area.x + across * area.width, y: area.y + down * area.height, near: depth / (depths - 1) }
  })
