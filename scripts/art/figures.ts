import type { Drawing } from './drawing.ts'
import { figure, hand, type Kind } from './people.ts'
import { ink } from './vector.ts'

const kinds: readonly Kind[] = ['gent', 'woman', 'soldier', 'worker', 'sailor', 'peasant']

/** People who move by themselves in a scene: each kind walking, one with a flag, and a raised hand. */
export const drawFigures = (): readonly Drawing[] => [
  ...kinds.map((kind) => ({
    path: `figures/${kind}.svg`,
    svg: sheet(figure(60, 196, 170, { kind, pose: 'walk', rim: ink.wheat })),
  })),
  { path: 'figures/flag.svg', svg: sheet(figure(40, 196, 110, { kind: 'worker', pose: 'flag', rim: ink.wheat })) },
  { path: 'figures/hand.svg', svg: sheet(`<g transform="scale(1.9)">${hand(32, 30, 0, ink.soot)}</g>`) },
]

const sheet = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 140 200" width="140" height="200">${content}</svg>`
