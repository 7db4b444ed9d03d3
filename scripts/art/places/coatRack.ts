import { ink, path, taper } from '../vector.ts'

/** What hangs on a peg: a coat's cloth, its dark side, and the hat over it. */
const coats = [
  ['#7C776A', '#5A564B', 'cap'],
  ['#231C18', '#120E0B', 'leather'],
  ['#C19A6B', '#94714A', 'fur'],
  ['#8E3326', '#65221A', 'scarf'],
] as const

/** A board with four pegs, `w` wide, its left upper corner at (x, y): a greatcoat, a leather jacket, a sheepskin, a woman's coat. */
export const coatRack = (x: number, y: number, w: number): string =>
  path(`M${x},${y}h${w}v12h-${w}Z`, '#8F5A2C') +
  path(`M${x},${y + 9}h${w}v4h-${w}Z`, '#3E2411') +
  coats.map((coat, i) => hanging(x + (w / 4) * (i + 0.5), y + 14, coat)).join('')

const hanging = (x: number, y: number, [cloth, side, kind]: (typeof coats)[number]): string => {
  const hem = kind === 'leather' ? 112 : 150
  return `<g transform="translate(${x} ${y}) scale(.94)">${[
    path('M-2,-12h4v14h-4ZM-4,-14h8v5h-8Z', ink.bronze),
    path('M-24,24C-33,36 -36,66 -35,102L-23,104L-20,50ZM24,24C33,36 36,66 35,102L23,104L20,50Z', side),
    path(`M-7,8C-15,11 -22,15 -25,26L-28,${hem}Q0,${hem + 8} 28,${hem}L25,26C22,15 15,11 7,8Q0,16 -7,8Z`, cloth),
    path(`M1,18L25,26L28,${hem}Q14,${hem + 4} 2,${hem + 4}Z`, side),
    path(taper(-12, 52, -14, hem - 4, 1.6), side),
    kind === 'scarf'
      ? path('M-11,6Q0,20 11,6L14,12L8,20L12,78H2L0,22L-4,92H-13L-9,20L-14,12Z', '#E9D9AE') +
        path('M-13,86h9v3h-9ZM2,72h10v3h-10Z', ink.red)
      : path('M-11,5Q0,26 11,5L15,13L3,36L0,22L-3,36L-15,13Z', kind === 'fur' ? '#EBD9A4' : side),
    kind === 'fur'
      ? path(
          `M-2,30h5v${hem - 28}h-5ZM-28,${hem - 8}Q0,${hem} 28,${hem - 8}V${hem}Q0,${hem + 8} -28,${hem}ZM-36,98h14v8h-14ZM22,98h14v8h-14Z`,
          '#EBD9A4',
        )
      : '',
    kind === 'cap' || kind === 'leather'
      ? [40, 58, 76, 94].map((at) => `<circle cx="-4" cy="${at}" r="1.8" fill="#C39A4E"/>`).join('')
      : '',
    hats[kind],
  ].join('')}</g>`
}

const hats = {
  cap:
    path('M-17,2C-19,-12 17,-13 17,1L12,4H-12Z', '#5A564B') +
    path('M-14,1H14V5H-14Z', '#3E3B33') +
    path('M10,3L23,8L8,8Z', ink.soot),
  leather: path('M-16,3C-17,-11 15,-12 16,2Z', '#2E2620') + path('M6,2L22,5L20,9L4,6Z', ink.soot),
  fur: path('M-16,6L-17,-4L-14,-6L-15,-11C-8,-18 8,-18 15,-11L14,-6L17,-4L16,6Z', '#4A3826'),
  scarf: '',
} as const
