import { figure } from '../people.ts'
import { ink, path, round } from '../vector.ts'
import { crowdRow, delegates, type Head } from './crowd.ts'
import type { PlaceDrawing } from './layers.ts'
import { far, middle, type Table } from './metropolFurniture.ts'
import { behindTable } from './seated.ts'

/** Who sits behind a table, the body ending at its edge; the one in front of it from behind. */
const behind = ({ x, y, r }: Table, heads: readonly Head[], size: number, fill: string): string =>
  heads
    .map((head, i) => {
      const at = x + (i - (heads.length - 1) / 2) * size * 1.2
      return behindTable(at, round(y - r * 0.17), size, head, { fill, flip: i % 2 === 1, arms: i % 2 === 1 ? 'apart' : 'folded' })
    })
    .join('')

/** Who sits at which table. */
const atFar: readonly (readonly Head[])[] = [
  ['cap', 'papakha'],
  ['bowler', 'soldier'],
  ['shawl', 'cap'],
  ['soldier', 'bare'],
  ['cap', 'beard'],
]
const atMiddle: readonly (readonly Head[])[] = [
  ['beard', 'cap'],
  ['bare', 'soldier'],
  ['sailor', 'pinned'],
  ['bowler', 'papakha'],
]

/** Who sits on the platform, at the tables and, seen from behind, before them. */
export const metropolPeople = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far: [
    (['cap', 'bare', 'beard', 'bowler', 'shawl'] as const)
      .map((head, i) => behindTable([562, 600, 638, 738, 786][i] ?? 0, 265, 33, head, { fill: '#1C1410', flip: i > 2 }))
      .join(''),
    figure(685, 300, 108, { kind: 'gent', pose: 'raise', fill: '#14100D', rim: ink.wheat }),
    path('M664,240H706L710,306H660Z', '#6B4A22'),
    path('M658,236H712V243H658Z', '#8A5C2B'),
    ...far.map((each, i) => behind(each, atFar[i] ?? [], i < 3 ? 36 : 38, '#2C2018')),
  ].join(''),
  mid: middle.map((each, i) => behind(each, atMiddle[i] ?? [], i < 3 ? 62 : 64, '#17120F')).join(''),
  near: [
    crowdRow({
      from: 30,
      to: 1360,
      y: 428,
      size: 112,
      step: 150,
      fill: [ink.soot, '#120F0D'],
      seed: 17,
      heads: delegates,
      rim: ink.wheat,
    }),
  ].join(''),
})
