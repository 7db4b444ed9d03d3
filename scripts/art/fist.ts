import { ink, path, taper } from './vector.ts'

const dim = '#D9B98A'
const line = `stroke="${ink.soot}" stroke-width="5" stroke-linejoin="round" stroke-linecap="round"`

/**
 * A clenched hand seen from the side of its fingertips, about 170 wide and 160 high round (0, 0). It holds something upright: what
 * it holds goes behind `fist` above, and shows again below. The arm leaves to the lower left.
 */
export const fist = (): string =>
  [
    // heel of the hand and wrist
    path('M-36,-64C-74,-60 -88,-28 -90,8C-92,44 -104,72 -134,112L-66,158C-46,126 -22,100 4,88L44,74L44,-60Z', ink.paper, line),
    path('M-98,140L-66,158C-46,126 -22,100 4,88L28,78L-22,70C-44,88 -66,108 -98,140Z', dim),
    finger(-74, 70, 38, -3),
    finger(-38, 82, 39, 0),
    finger(0, 80, 38, 2),
    finger(36, 66, 34, 5),
    // ball of the thumb and the thumb across two fingers
    path(
      'M-88,20C-90,-30 -68,-66 -32,-70C-4,-73 30,-66 52,-52C68,-42 66,-18 48,-14C34,-11 14,-18 -4,-20C-20,-21 -28,-8 -30,8C-32,30 -40,50 -62,66C-84,60 -88,44 -88,20Z',
      ink.paper,
    ),
    path(
      'M-30,8C-32,30 -40,50 -62,66C-58,50 -52,36 -50,14C-48,-14 -34,-34 -10,-36C12,-37 34,-28 52,-30C58,-30 62,-32 61,-36C64,-24 60,-16 48,-14C34,-11 14,-18 -4,-20C-20,-21 -28,-8 -30,8Z',
      dim,
    ),
    `<path d="M-90,12C-88,-32 -68,-66 -32,-70C-4,-73 30,-66 52,-52C68,-42 66,-18 48,-14C34,-11 14,-18 -4,-20C-20,-21 -28,-8 -30,8C-32,30 -40,50 -62,68" fill="none" ${line}/>`,
    path(
      'M32,-54C46,-56 60,-46 60,-36C58,-26 44,-26 34,-32C28,-38 26,-48 32,-54Z',
      ink.white,
      'stroke="#1A1613" stroke-width="2.5"',
    ),
    // creases
    path(
      taper(-6, -68, 2, -46, 2.6, 3) +
        taper(-84, 30, -60, -32, 2.8, -9) +
        taper(-100, 84, -72, 110, 2.6, -3) +
        taper(-110, 98, -84, 124, 2.2, -3),
      ink.soot,
    ),
  ].join('')

/** One curled finger: its tip on the left against the palm, its middle joint on the right. */
const finger = (top: number, reach: number, height: number, turn: number): string => {
  const [tip, bottom] = [-34, top + height]
  const mid = top + height / 2
  const roll = `M${tip + 10},${top}L${reach - 22},${top - 1}C${reach},${top} ${reach + 3},${mid - 8} ${reach + 2},${mid + 2}C${reach},${bottom - 3} ${reach - 8},${bottom} ${reach - 22},${bottom}L${tip + 12},${bottom}C${tip - 4},${bottom} ${tip - 6},${top + 2} ${tip + 10},${top}Z`
  const shade = `M${reach - 34},${top}C${reach - 18},${mid - 8} ${reach - 20},${mid + 4} ${reach - 40},${bottom - 9}L${tip + 30},${bottom - 5}L${tip + 14},${bottom}L${reach - 22},${bottom}C${reach},${bottom} ${reach + 4},${mid} ${reach},${mid - 6}C${reach - 4},${top} ${reach - 14},${top} ${reach - 34},${top}Z`
  const joint = path(taper(reach - 20, mid - 7, reach - 12, mid + 5, 1.6, -2), ink.soot)
  return `<g transform="rotate(${turn} ${tip} ${mid})">${path(roll, ink.paper, line)}${path(shade, dim)}<path d="${roll}" fill="none" ${line}/>${joint}</g>`
}

const armwards = 'transform="translate(-104 138) rotate(37)"'

/** A red sleeve in the fist's own measure that runs off to the lower left; `cuff` goes over its end. */
export const sleeve = (length: number): string => {
  const folds = [0, 1, 2, 3, 4, 5].map((i) => taper(-50 - i * 3, 62 + i * 62, -8, 84 + i * 62, 4, 5)).join('')
  const wide = length * 0.09
  const lit = path(`M-62,0L58,0L${58 + wide},${length}L${-62 - wide},${length}Z`, ink.red)
  const shade = path(`M18,0L58,0L${58 + wide},${length}L${18 + wide / 3},${length}Z`, ink.redDeep)
  return `<g ${armwards}>${lit}${shade}${path(folds, ink.soot)}</g>`
}

/** The embroidered cuff between hand and sleeve. */
export const cuff = (): string => {
  const diamonds = [-44, -22, 0, 22, 44].map((x) => `M${x - 8},4L${x},-11L${x + 8},4L${x},19Z`).join('')
  return `<g ${armwards}>${path('M-68,-20L66,-20L64,28L-70,28Z', ink.rye, line)}${path(diamonds, ink.paper, 'transform="translate(-2 0)"')}</g>`
}
