import { figure } from '../people.ts'
import { ink, path, range, round, taper } from '../vector.ts'

/** A horse under the bow of its harness, facing left, 100 units tall, its feet at 0,0. */
export const horse = (coat: string, dark: string): string =>
  [
    path(
      'M20,-38L33,-36L29,-24L25,-16L23,-4L25,0H15L18,-8L18,-18ZM-26,-38L-15,-36L-19,-18L-17,-4L-15,0H-25L-22,-7L-25,-18Z',
      dark,
    ),
    path('M38,-60C50,-60 53,-42 50,-20L45,-24C46,-40 43,-48 36,-52Z', dark),
    path(
      'M-28,-34C-37,-40 -39,-50 -35,-58C-39,-66 -42,-72 -44,-76L-58,-63L-66,-65L-69,-72L-56,-88L-52,-98L-47,-90C-36,-88 -26,-76 -18,-66C-4,-61 14,-64 28,-66C39,-66 44,-57 43,-48C42,-40 39,-36 35,-34C20,-29 -10,-29 -28,-34Z',
      coat,
    ),
    path('M28,-46L43,-50L41,-31L45,-18L41,-4L44,0H33L36,-8L36,-18L30,-30Z', coat),
    path('M-36,-46L-25,-36L-38,-22L-36,-8L-40,-2H-48L-44,-9L-46,-23Z', coat),
    path('M-47,-91C-36,-88 -26,-77 -18,-66L-25,-60C-31,-70 -38,-80 -47,-84Z', dark),
    path('M-30,-36C-10,-31 20,-31 38,-36C24,-26 -14,-26 -30,-36Z', dark),
    path('M-34,-72L-22,-64L-26,-42L-35,-44Z', '#5A3F24'),
    `<path d="M-41,-44C-48,-122 -8,-122 -13,-46" fill="none" stroke="${ink.red}" stroke-width="4.6"/>`,
    path('M-42,-46L76,-38V-35L-42,-42Z', '#5A3F24'),
    path(taper(-60, -72, 66, -66, 1.1, -9), ink.soot),
  ].join('')

const wheel = (x: number, r: number): string =>
  `<circle cx="${x}" cy="${-r}" r="${r - 1.5}" fill="none" stroke="${ink.soot}" stroke-width="3"/>${path(
    range(6)
      .map((i) => {
        const [c, s] = [r * Math.cos((i * Math.PI) / 6), r * Math.sin((i * Math.PI) / 6)]
        return taper(x + c, round(-r + s), x - c, round(-r - s), 1.2)
      })
      .join(''),
    ink.soot,
  )}`

/** The driver on his box: a padded coat down to his boots, a low hat, the beard. */
const driver = (coat: string): string =>
  [
    path('M64,-34C60,-54 64,-70 74,-74L86,-74C94,-68 96,-52 94,-34Z', coat),
    path('M84,-74L86,-74C94,-68 96,-52 94,-34H86C90,-50 90,-64 84,-74Z', ink.soot),
    path('M76,-68L64,-62L62,-66L74,-74Z', coat),
    path('M72,-75C70,-86 88,-88 88,-78C88,-72 84,-70 80,-68C76,-67 73,-70 72,-75Z', '#C79A6B'),
    path('M70,-76C72,-66 76,-64 79,-64C84,-66 86,-70 84,-74Z', '#6B5036'),
    path('M68,-84L72,-96H88L91,-84Z', ink.soot),
    path('M65,-82H94V-86H66Z', '#3A2A1A'),
    path('M62,-50H96V-46H62Z', ink.redDeep),
  ].join('')

const placed = (x: number, y: number, tall: number, flip: boolean, content: string): string =>
  `<g transform="translate(${x} ${y}) scale(${flip ? -tall / 100 : tall / 100} ${tall / 100})">${content}</g>`

/** A horse cab with its hood down, and whoever rides in it; the horse is `tall` units high and goes to the left, or to the right. */
export const cab = (x: number, y: number, tall: number, { flip = false, fare = true } = {}): string =>
  placed(
    x,
    y,
    tall,
    flip,
    [
      path('M-60,2Q40,-6 170,2L160,7H-50Z', ink.soot, 'opacity=".3"'),
      wheel(84, 15),
      path('M140,-62C160,-66 172,-52 168,-34L150,-30Z', ink.soot),
      path('M142,-60C150,-66 158,-60 160,-46L152,-44Z', '#4A4038'),
      fare ? figure(132, -24, 64, { kind: 'gent', fill: '#2C3C46' }) : '',
      path('M62,-34H98L104,-26H116L120,-46H158Q164,-34 158,-22H96L90,-28H62Z', '#1E2A26'),
      path('M120,-46H158Q160,-42 160,-38H119Z', '#55705F'),
      driver('#24405A'),
      wheel(136, 21),
      path('M108,-28H164V-25H108Z', ink.wheat),
      horse('#7A4A24', '#4A2A12'),
    ].join(''),
  )

/** The same on runners: in snow sledges take the place of cabs. */
export const sledge = (x: number, y: number, tall: number): string =>
  placed(
    x,
    y,
    tall,
    false,
    [
      path('M-60,2Q40,-4 170,2L160,6H-50Z', '#8B97A0', 'opacity=".6"'),
      figure(130, -8, 62, { kind: 'woman', fill: '#5A2A22' }),
      path('M100,-30C112,-28 118,-20 120,-12H162L170,-42L162,-46L152,-24H124C118,-36 108,-38 98,-38Z', '#6B1E16'),
      path('M98,-38C108,-38 118,-36 124,-24H152L153,-21H120C114,-32 108,-34 98,-34Z', ink.wheat),
      path('M62,-30H98V-8H76Z', '#3A2A1A'),
      driver('#24405A'),
      path('M52,-18C54,-6 60,-4 68,-4H176V0H64C54,0 48,-8 48,-18ZM84,-4L86,-12H90L88,-4ZM146,-4L144,-14H148L150,-4Z', ink.soot),
      horse('#54463A', '#33281F'),
    ].join(''),
  )
