import { figure } from '../people.ts'
import { ink, path, taper } from '../vector.ts'
import { person } from './crowd.ts'
import type { PlaceDrawing } from './layers.ts'
import { behindTable } from './seated.ts'

/** Somebody asleep on the floor in a greatcoat: his head on a pack, the cap over his eyes, boots at the other end; 130 units long, `s` times. */
const sleeper = (x: number, y: number, s: number, coat = '#6A6350'): string => {
  const shape = 'M22,0C18,-10 22,-25 36,-27C50,-29 58,-25 66,-25C74,-27 82,-30 88,-27L104,-10L104,0Z'
  return `<g transform="translate(${x} ${y}) scale(${s})">${[
    path('M-6,2H134L126,6H2Z', ink.soot, 'opacity=".4"'),
    path('M-4,0V-14Q8,-20 20,-14V0Z', '#5A4428'),
    path('M2,-16h2.4V0H2ZM12,-17h2.4V0H12Z', '#2E2213'),
    path(shape, ink.wheat, 'transform="translate(.6 -1.6)"'),
    path('M10,-14C8,-26 16,-31 24,-28C30,-25 30,-14 24,-12C18,-10 12,-10 10,-14Z', '#B98A63'),
    path('M3,-20C4,-34 20,-38 26,-28L22,-22L12,-20L10,-14Z', '#4A4534'),
    path(shape, coat),
    path('M22,0C20,-6 20,-10 22,-14Q44,-6 70,-10Q88,-12 104,-6V0Z', '#3F3B2E'),
    path(taper(66, -24, 56, -10, 1.6, 3) + taper(88, -26, 78, -9, 1.8, 3) + taper(40, -26, 34, -12, 1.6, 3), '#3F3B2E'),
    // The arm over the breast, its hand.
    path('M32,-24Q46,-20 50,-12L46,-8Q36,-12 28,-18Z', '#565040'),
    path('M46,-13l6,1l1,4l-6,1Z', '#B98A63'),
    // Boots: shafts, soles towards us.
    path('M100,-12L114,-13L118,-20Q124,-22 125,-16L124,0H100Z', '#15100C'),
    path('M114,-11L124,-8L126,-15Q130,-16 131,-11L130,0H114Z', '#241B14'),
    path('M124,-20q3,0 3,4l-1,16h-3ZM130,-14q3,0 3,4l-1,10h-3Z', '#6B4A2A'),
  ].join('')}</g>`
}

/** Somebody asleep who sits on the floor against the wall, head on his knees; 70 units high, `s` times. */
const dozer = (x: number, y: number, s: number, flip = false): string => {
  const shape = 'M-22,0C-26,-24 -24,-44 -12,-52C-4,-56 6,-52 8,-44L22,-40C28,-40 30,-34 28,-28L30,-6L38,-2V0H18L16,-22L4,-12L4,0Z'
  return `<g transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})">${[
    path(shape, ink.wheat, 'transform="translate(1.2 -1.4)"'),
    path(shape, '#4A4534'),
    path('M-12,-48C-2,-50 4,-40 14,-32L26,-36L28,-30L14,-24C0,-30 -10,-36 -12,-48Z', '#5E5845'),
    path('M20,-22L28,-28L30,-6L38,-2V0H18Z', '#15100C'),
    path('M6,-48C4,-58 14,-64 22,-58C28,-53 26,-42 18,-40C11,-40 7,-43 6,-48Z', '#B98A63'),
    path('M2,-50C2,-66 22,-70 28,-57L20,-52L8,-47Z', '#2E2A1F'),
    path('M-30,0L-25,-2L-13,-60L-6,-96L-8,-97L-17,-62Z', '#2A1B10'),
  ].join('')}</g>`
}

type Walker = readonly [x: number, size: number, look: Parameters<typeof figure>[3]]

const walkers = (kinds: readonly Walker[], floor: number): string =>
  kinds.map(([x, size, look]) => figure(x, floor, size, { pose: 'walk', rim: ink.wheat, ...look })).join('')

/** Who walks, sits and sleeps in the corridor; `floorAt` is the height of its floor at a depth. */
export const corridorPeople = (floorAt: (depth: number) => number): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    walkers(
      [
        [664, 44, { kind: 'gent' }],
        [708, 44, { kind: 'soldier', flip: true }],
        [690, 42, { kind: 'woman' }],
      ],
      floorAt(0.2),
    ),
    walkers(
      [
        [620, 74, { kind: 'worker', flip: true }],
        [742, 76, { kind: 'sailor' }],
      ],
      floorAt(0.32),
    ),
    walkers([[566, 112, { kind: 'gent' }]], floorAt(0.46)),
    dozer(466, 352, 1.02),
    sleeper(372, 400, 1.16),
  ].join(''),
  mid: [
    figure(770, 368, 150, { kind: 'worker', pose: 'walk', rim: ink.wheat, fill: '#14110E' }),
    path('M742,262L796,252L806,276L752,288Z', ink.news),
    path('M766,257l4,-1l10,27l-4,1ZM744,268l54,-10l1,3l-54,10Z', '#7A5530'),
    figure(908, 376, 152, { kind: 'soldier', pose: 'walk', flip: true, rim: ink.wheat, fill: '#14110E' }),
    behindTable(996, 350, 62, 'shawl', { fill: '#14110E' }),
    sleeper(448, 452, 1.66, '#5E5845'),
  ].join(''),
  near: [
    person(150, 346, 150, 'soldier', ink.soot, { rim: ink.wheat, from: 'right', body: 'strap' }),
    person(330, 392, 150, 'sailor', ink.soot, { rim: ink.wheat, from: 'right' }),
    person(1010, 396, 156, 'papakha', ink.soot, { rim: ink.wheat, from: 'left', flip: true, body: 'sheepskin' }),
    person(1246, 344, 156, 'cap', ink.soot, { rim: ink.wheat, from: 'left', flip: true }),
  ].join(''),
})
