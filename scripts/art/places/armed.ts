import { ink, parts, path, round } from '../vector.ts'

/** A man under arms from behind, 100 units tall, his feet at 0,0: the rifle slung on his right, the bayonet above his head. */
const rifle = 'M17,-30L23,-32L20,-56L13,-96L11.4,-97L16,-58Z M11.6,-94L13,-95L9.4,-131L8.6,-131Z'
const torso = 'M-17,-77C-11,-84 11,-84 17,-77L19,-60L15.5,-40L-15.5,-40L-19,-60Z'
const greatcoat =
  'M-17,-77C-11,-84 11,-84 17,-77L17,-52L21,-14L-21,-14L-16,-52Z M-11,-16L-12,0L-1,0L0,-16Z M1,-16L2,0L13,0L11,-16Z'
const bells = 'M-14,-44L-17,0L-2,0L0,-36L2,0L17,0L14,-44Z'
const arms = 'M-15,-78L-21,-71L-24,-54L-20,-39L-15.6,-41L-16,-60Z M15,-78L22,-71L26,-58L19,-51L13,-58Z'
const skull = 'M-6.6,-93C-6.8,-100 6.8,-100 6.6,-93C6.6,-87 4,-83.6 4,-79L-4,-79C-4,-83.6 -6.6,-87 -6.6,-93Z'

const dressed = {
  sailor: `${bells} ${torso} ${arms} ${skull} M-10,-100C-11,-105 11,-105 10,-100L7.6,-94.6L-7.6,-94.6Z`,
  soldier: `${greatcoat} ${arms} ${skull} M-10.4,-99C-11,-107 11,-107 10.4,-99L7.8,-94L-7.8,-94Z`,
  german: `${greatcoat} ${arms} ${skull} M-9.4,-96C-11,-109 11,-109 9.4,-96L13,-89C6,-91.4 -6,-91.4 -13,-89Z`,
} as const

interface Manner {
  readonly fill?: string
  readonly rim?: string
  readonly flip?: boolean
  /** A sailor's collar and ribbons, a soldier's belt: only where he is near enough. */
  readonly close?: boolean
}

/** A sailor, a soldier or a German in his steel helmet on guard, `size` units tall without his bayonet. */
export const guard = (x: number, y: number, size: number, kind: keyof typeof dressed, manner: Manner = {}): string => {
  const { fill = ink.soot, rim, flip = false, close = false } = manner
  const scale = round(size) / 100
  const d = `${dressed[kind]} ${rifle}`
  const light = rim ? parts(d, rim, 'transform="translate(-1.1 -.8)"') : ''
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${flip ? -scale : scale} ${scale})">${light}${parts(d, fill)}${close ? trim[kind] : ''}</g>`
}

const ribbons = 'M-1.8,-95L-5.6,-75L-2.6,-74L.2,-95Z M.2,-95L1.6,-73L4.6,-74L2.2,-95Z'
const trim = {
  sailor: [
    path('M-11.6,-80C-6,-83 6,-83 11.6,-80L12.6,-63L-12.6,-63Z', '#2C4453'),
    path('M-11.2,-66.6H11.2V-65.6H-11.2ZM-11,-69H11V-68H-11Z', ink.fieldLight),
    path('M-5.8,-93.8C-6,-88 -4,-84 -3.6,-80L3.6,-80C4,-84 6,-88 5.8,-93.8Z', '#6B4630'),
    path('M1.4,-93.8C2,-88 1,-84 1,-80L3.6,-80C4,-84 6,-88 5.8,-93.8Z', '#3A261A'),
    parts(ribbons, '#0E0B09'),
    path('M-7.8,-96.4H7.8V-95.2H-7.8Z', ink.bronze),
    // Cartridge belts, crossed.
    path('M-16,-62L13,-43L11,-40.6L-18,-59ZM16,-62L-13,-43L-11,-40.6L18,-59Z', '#5A3F24'),
    path('M-15.5,-44.4H15.5V-41H-15.5Z', '#5A3F24'),
    path('M13.4,-79L15,-79.6L18.6,-52L17,-52Z', '#5A3F24'),
  ].join(''),
  soldier: [
    path('M-16.6,-53H17V-49.4H-16.6Z', '#5A3F24'),
    path('M-.6,-48L.8,-48L2,-15L-1,-15Z', '#2C231B'),
    path('M13.4,-79L15,-79.6L18.6,-52L17,-52Z', '#5A3F24'),
    path('M-7.6,-95.6H7.6V-94.4H-7.6Z', ink.bronze),
  ].join(''),
  german: [
    path('M-16.6,-53H17V-49.4H-16.6Z', '#22303A'),
    path('M-.6,-48L.8,-48L2,-15L-1,-15Z', '#22303A'),
    path('M-11,-70H11V-56H-11Z', '#33424C'),
    path('M13.4,-79L15,-79.6L18.6,-52L17,-52Z', '#22303A'),
    path('M-9.4,-97C-10,-106 -2,-107 0,-106C-6,-104 -7,-100 -7,-96Z', ink.fieldLight),
  ].join(''),
} as const
