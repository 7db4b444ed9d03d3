import { ink, parts, path, round } from '../vector.ts'
import { line } from './women.ts'

/** People who sit on a chair and look to the right: the hips over 0,0, the floor at 0, a man of 260 units if he stood up. */
const torso = 'M-34,-58C-46,-96 -42,-136 -24,-156C-14,-165 4,-166 16,-158C30,-146 38,-118 36,-58Z'
const neck = 'M-10,-152L-8,-176L14,-176L18,-150Z'
const arm =
  'M2,-150C20,-156 30,-140 36,-124L58,-117L94,-122L106,-117L104,-108L62,-101C46,-100 34,-98 26,-106C14,-116 2,-130 2,-150Z'
const breeches =
  'M-34,-86L40,-90C58,-90 66,-82 65,-68L58,-16L72,-9C78,-6 78,0 76,0H32L38,-54L-34,-52ZM24,-84L46,-60L32,-16L44,-9C48,-6 48,0 46,0H4L14,-60Z'
const skirt = 'M-34,-86L42,-90C60,-90 68,-80 68,-66L76,-12L82,-8C86,-5 86,0 84,0H-22C-16,-28 -26,-44 -34,-52Z'

const heads = {
  elder:
    'M-16,-188C-18,-212 18,-214 20,-196L27,-186L20,-182C24,-170 26,-158 17,-148C8,-152 -4,-164 -9,-172C-14,-176 -16,-182 -16,-188Z',
  shawl:
    'M-20,-190C-22,-218 22,-220 22,-194L27,-185L21,-180L18,-170C16,-164 8,-162 6,-160L22,-146L30,-128L-36,-116C-38,-140 -22,-156 -20,-190Z',
} as const
export type Sitter = keyof typeof heads

/** A chair with a straight back that stands behind whoever sits on it. */
const chair = 'M-44,-62H40V-53H-44ZM-46,-134L-39,-134L-34,0H-41ZM30,-56H37L39,0H32ZM-45,-126H-36V-116H-45Z'

/** What candlelight shows within the outline: the hand, the edge of the sleeve, collar, boots; of a woman the shawl, its hem and fringe, the skirt. */
const lit: Readonly<Record<Sitter, string>> = {
  elder: [
    path('M93,-122L106,-117L104,-108L92,-109Z', '#B98A63'),
    line(
      'M8,-148Q22,-140 34,-122L58,-115L92,-119M-2,-150Q8,-144 16,-150M32,-110Q34,-90 36,-62M-30,-80Q10,-84 44,-82',
      ink.wheat,
      1.4,
      'opacity=".45"',
    ),
    line('M-22,-140Q-34,-110 -32,-64M-12,-130Q-18,-100 -16,-64', ink.paper, 1.2, 'opacity=".16"'),
    path('M58,-34L64,-32L60,-16L72,-9C78,-6 78,0 76,0H56L52,-16Z', '#2E2118'),
    path('M6,-158L20,-164L19,-154L4,-150Z', '#8A7A5E'),
  ].join(''),
  shawl: [
    path(
      'M-20,-190C-22,-218 22,-220 22,-200C14,-204 8,-196 8,-186L6,-160L22,-146L32,-122L4,-72L-38,-84C-42,-140 -24,-156 -20,-190Z',
      '#4A211A',
    ),
    path('M-20,-190C-20,-200 -14,-208 -6,-210C-14,-190 -12,-160 -22,-80L-38,-84C-42,-140 -24,-156 -20,-190Z', '#2E120E'),
    line('M2,-208C-4,-186 0,-160 -8,-96M12,-206C4,-190 4,-164 10,-110M18,-150C16,-134 14,-112 6,-84', '#2E120E', 2),
    line('M30,-124L3,-76L-36,-88', '#C98A4A', 1.6),
    line('M26,-112l5,7M20,-102l5,7M14,-92l5,7M8,-82l4,8M-4,-76l-1,8M-14,-79l-1,8M-24,-82l-2,8', '#C98A4A', 1.2, 'opacity=".8"'),
    path('M93,-122L106,-117L104,-108L92,-109Z', '#B98A63'),
    path('M22,-196C25,-192 26,-188 27,-185L21,-180L18,-170C17,-166 14,-164 10,-163C16,-172 18,-184 22,-196Z', '#B98A63'),
    line('M-8,-62Q24,-58 40,-80M20,-48Q34,-30 40,-4M-2,-44Q4,-24 6,-4M46,-66Q58,-40 62,-8', ink.paper, 1.3, 'opacity=".16"'),
    line('M34,-110L58,-116L92,-119', ink.wheat, 1.4, 'opacity=".45"'),
  ].join(''),
}

/** Somebody at a table, one whole shape: the hips over (x, y) on the floor, the edge of light on the side that is looked to. */
export const sitter = (
  x: number,
  y: number,
  who: Sitter,
  look: { readonly fill: string; readonly rim: string; readonly size: number; readonly flip?: boolean },
): string => {
  const { fill, rim, size, flip = false } = look
  const above = torso + neck + heads[who] + arm
  const below = who === 'shawl' ? skirt : breeches
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${flip ? -size : size} ${size})">${parts(chair, fill)}${parts(above, rim, 'transform="translate(2.6 -2)"')}${parts(above + below, fill)}${lit[who]}</g>`
}

/** What the same person throws on the wall: head and shoulders in a mantle that widens to the floor at y = 0. */
export const wallShadow = (x: number, y: number, s: number, who: Sitter, fill: string, flip = false): string =>
  parts(
    `M-52,0C-58,-70 -50,-134 -24,-156C-14,-165 4,-166 16,-158C40,-140 52,-70 56,0Z${neck}${heads[who]}`,
    fill,
    `transform="translate(${x} ${y}) scale(${flip ? -s : s} ${s})"`,
  )
