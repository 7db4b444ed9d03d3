import { figure, type Kind } from '../people.ts'
import { ink, parts, path, round, taper } from '../vector.ts'
import { guard } from './armed.ts'
import { crowdRow, type Head } from './crowd.ts'
import { groupOf } from './group.ts'
import type { PlaceDrawing } from './layers.ts'
import { timberDark } from './volgaTown.ts'

const kinds: readonly Kind[] = ['soldier', 'sailor', 'worker', 'woman', 'soldier', 'peasant', 'sailor']

const group = groupOf(kinds, { sway: 7, pose: (i) => (i % 5 === 3 ? 'walk' : 'stand') })

const wearing: readonly Head[] = ['soldier', 'sailor', 'cap', 'kerchief', 'soldier', 'beard', 'papakha', 'sailor']

const bent =
  'M-11,-42L2,-40L-3,-22L-14,-5L-12,0L-19,0L-27,-8L-24,-11L-21,-10L-12,-24ZM-11,-46L12,-46L12,-22L15,-6L22,-3L23,0L8,0L6,-20L-6,-34ZM-14,-40C-10,-58 0,-72 12,-78L24,-72C24,-62 18,-52 14,-40ZM22,-78C22,-88 37,-88 37,-80C37,-73 33,-70 29,-70L22,-72ZM20,-82C21,-92 36,-92 38,-84L43,-81L22,-81ZM16,-74L25,-70L33,-58L26,-52L14,-60Z'
const load = 'M-30,-64C-36,-78 -28,-90 -10,-94C2,-98 14,-98 22,-90C24,-86 20,-82 14,-78C4,-68 -8,-56 -20,-56Q-28,-58 -30,-64Z'
const grip = 'M18,-74L26,-66L30,-72L16,-93L10,-92Z'

/** Somebody bent under a sack on his back, one hand up to hold it, going to the right. */
const porter = (x: number, y: number, size: number): string =>
  `<g transform="translate(${x} ${y}) scale(${round(size) / 100})">${[
    parts(bent, ink.wheat, 'transform="translate(1.6 -1)"'),
    path(load, ink.wheat, 'transform="translate(1 -1.6)"'),
    parts(bent, '#1A1511'),
    path(load, '#B9A070'),
    path('M-30,-64Q-28,-58 -20,-56C-8,-56 4,-68 14,-78Q0,-74 -8,-68T-30,-64Z', '#8A754C'),
    path(taper(-24, -76, 4, -88, 1.4, 3), timberDark),
    path(grip, '#1A1511'),
  ].join('')}</g>`

/** Who is on the quay and the decks: soldiers, sailors, porters under sacks, townspeople. */
export const volgaPeople = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    group({ from: 770, to: 880, y: 286, size: 32, step: 15, fill: '#2E2620', seed: 3, pose: 'stand' }),
    group({ from: 540, to: 640, y: 249, size: 27, step: 16, fill: '#2E2620', seed: 7, pose: 'stand' }),
    group({ from: 586, to: 632, y: 332, size: 50, step: 22, fill: '#241D18', seed: 5 }),
    guard(424, 314, 36, 'sailor', { fill: '#241D18', rim: ink.wheat }),
    guard(900, 344, 72, 'soldier', { fill: '#1A1511', rim: ink.wheat }),
  ].join(''),
  mid: [
    figure(848, 362, 88, { kind: 'sailor', fill: '#1A1511', rim: ink.wheat, flip: true }),
    figure(936, 342, 84, { kind: 'sailor', fill: '#1A1511', rim: ink.wheat }),
    group({ from: 216, to: 326, y: 366, size: 92, step: 40, fill: '#1A1511', seed: 9 }),
    porter(664, 372, 88),
    porter(744, 368, 86),
  ].join(''),
  near:
    group({ from: -10, to: 190, y: 476, size: 180, step: 78, fill: ink.soot, seed: 6 }) +
    group({ from: 1190, to: 1390, y: 478, size: 180, step: 78, fill: ink.soot, seed: 11 }) +
    crowdRow({
      from: 300,
      to: 1160,
      y: 452,
      size: 104,
      step: 88,
      fill: ['#120F0D'],
      seed: 27,
      heads: wearing,
      rim: ink.wheat,
      bow: -24,
    }),
})
