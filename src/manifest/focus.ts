import type { places } from './places.ts'

/** Which part of a place's height a low band of it shows. */
export type Focus = 'high' | 'middle' | 'low'

/** How the height that a band cannot show is shared: 0 takes all of it from below, 1 from above. stage.css has the same numbers. */
export const focusShares: Readonly<Record<Focus, number>> = { high: 0.42, middle: 0.5, low: 0.7 }

/** Places whose subject does not stand in the middle of their height: banners over a platform, guns on a pavement. */
const focuses: Readonly<Partial<Record<keyof typeof places, Focus>>> = {
  'congress-hall': 'high',
  metropol: 'high',
  'peasants-hall': 'high',
  theatre: 'high',
  kremlin: 'high',
  'pokrovsky-gate': 'low',
}

/** Which part of its height a place shows where it is shown in a band. */
export const focusOf = (art: keyof typeof places): Focus => focuses[art] ?? 'middle'
