import type { Kind } from './people.ts'
import { type Cloth, clothOf, line } from './places/women.ts'
import { ink, path } from './vector.ts'

/** What a woodcutter leaves light within a whole figure that stands near: seams, belts, bands. On the grid of `figure`, feet at 0,0. */
const cuts: Readonly<Record<Exclude<Kind, 'woman'>, string>> = {
  worker: 'M-7,-81L0,-74L7,-81L8,-79L.9,-71L.9,-43L-.9,-43L-.9,-71L-8,-79ZM-7,-94L14,-94L13,-95.4L-7,-95.4Z',
  soldier:
    'M-15,-58L15,-58L15,-55L-15,-55ZM-13,-78L-10,-80L14.4,-60L14.4,-57ZM-.7,-55L.7,-55L.9,-25L-.9,-25ZM-8.8,-97.4L8.8,-97.4L8.6,-95.8L-8.6,-95.8Z',
  sailor:
    'M-9,-82L0,-68L9,-82L10.4,-80.4L1,-65L1,-60L12,-60L12,-58.6L-12,-58.6L-12,-60L-1,-60L-1,-65L-10.4,-80.4ZM-7,-96.6L7,-96.6L7,-95.2L-7,-95.2Z',
  gent: 'M-7,-81L0,-66L7,-81L8.6,-79.6L1,-61L1,-25L-1,-25L-1,-61L-8.6,-79.6ZM-8,-97.6L8,-97.6L8,-96L-8,-96Z',
  peasant: 'M-4,-81L4,-60L4,-58L2.4,-58L-5.6,-80ZM3,-55L4.4,-55L7,-25L5.4,-25ZM-8,-93.6L8,-93.6L8,-92L-8,-92Z',
}
const shirt = 'M-3.6,-81L0,-71L3.6,-81L0,-79Z'
const sash = 'M-14.6,-58L14.6,-58L14.4,-54L9,-54L10,-44L7.4,-44L6.6,-54L-14.4,-54Z'

/** A shawl over the shoulders, its point before the waist. */
export const shawl = 'M-7,-86C-9,-82 -13,-80 -17,-76L-18,-66L-13,-63L0,-51L13,-63L18,-66L17,-76C13,-80 9,-82 7,-86L0,-81Z'
const kerchief = 'M-7.8,-91C-8.6,-103 8.6,-103 7.8,-91C7.6,-87 6,-84 3,-82L0,-80L-3,-82C-6,-84 -7.6,-87 -7.8,-91Z'
const face = 'M-4.8,-92C-5,-98 5,-98 4.8,-92C4.8,-87.6 2.8,-84.4 0,-84.4C-2.8,-84.4 -4.8,-87.6 -4.8,-92Z'

const dressed = ({ cloth, shadow, print }: Cloth): string =>
  [
    path('M-7,-54L7,-54L9.6,-14Q0,-10 -9.6,-14Z', ink.paper, 'opacity=".16"'),
    path(
      'M-8,-52L-14,-6L-12.6,-6L-7,-52ZM8,-52L14,-6L12.6,-6L7,-52ZM-2,-50L-3,-14L-2,-14ZM3,-50L4,-14L5,-14Z',
      ink.paper,
      'opacity=".16"',
    ),
    path(shawl, cloth),
    path('M0,-81L7,-86C9,-82 13,-80 17,-76L18,-66L13,-63L0,-51Z', shadow),
    line('M-16.6,-68L0,-54.6L16.6,-68', print, 0.9),
    line('M-7,-85L0,-76L7,-85', shadow, 1),
    path(kerchief, cloth),
    path('M2.6,-99.6C8.4,-98 8,-93 7.8,-91C7.6,-87 6,-84 3,-82L0,-80C5,-86 6,-94 2.6,-99.6Z', shadow),
    path(face, ink.soot),
    line('M-5.2,-90.6C-6,-99.4 6,-99.4 5.2,-90.6', print, 0.7),
  ].join('')

/** The cuts in one figure; a woman wears the cloth that her place `x` gives her. */
export const figureCuts = (kind: Kind, x: number): string => {
  if (kind === 'woman') return `<g opacity=".85">${dressed(clothOf(x))}</g>`
  const worn =
    kind === 'gent' ? path(shirt, ink.paper, 'opacity=".7"') : kind === 'peasant' ? path(sash, ink.redDeep, 'opacity=".8"') : ''
  return path(cuts[kind], ink.paper, 'opacity=".2"') + worn
}
