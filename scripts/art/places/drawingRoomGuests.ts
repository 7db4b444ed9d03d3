import { ink, parts, path, round } from '../vector.ts'
import { type Head, person } from './crowd.ts'
import { velvetLight } from './drawingRoomFurniture.ts'
import type { PlaceDrawing } from './layers.ts'

/** Who is received in the drawing-room, more of them the fuller it is. */

/** A man's outline from head to foot, aside, bare-headed: the neck at 0,0, the soles at 194. */
const standing = {
  head: 'M-10,-17C-11,-31 10,-32 11,-20L15,-13L11,-11L10,-3C8,1 -4,2 -8,-3ZM-6,6L-7,-8L6,-8L7,6Z',
  hair: 'M-11,-7C-18,-36 8,-42 13,-23L3,-24L-1,-14Z',
  mane: 'M-11,-3C-22,-20 -14,-42 2,-40C14,-40 17,-30 13,-22L3,-23L0,-12ZM-2,-8L11,-10C14,0 14,8 7,12C2,8 -2,2 -2,-8Z',
  coat: 'M-29,64C-30,20 -22,7 -8,2L8,2C20,7 27,20 27,64L31,116L-31,116Z',
  jacket: 'M-30,60C-32,20 -23,7 -9,2L9,2C22,7 29,20 29,60L30,88L-31,88Z',
  legs: 'M-25,84L-23,184L-27,194L1,194L0,184L2,110L9,184L8,194L36,194L29,185L26,84Z',
  arm: 'M17,16C28,22 33,42 32,62L50,74L48,82L24,74L16,48Z',
  armDown: 'M16,16C27,24 32,50 32,82L30,96L22,96L20,66L14,44Z',
} as const

/** What is light within the outline: a collar, lapels, seams; and the hand. */
const within: Partial<Record<keyof typeof standing, string>> = {
  coat: 'M-6,4L2,7L15,46L14,116L12,116L12.6,47L0,10ZM-24,70L-10,72L-10,75L-24,73ZM-24,30Q-27,60 -24,112L-22.6,112Q-25,60 -22.6,30Z',
  jacket: 'M-7,4L1,7L14,44L13,88L11,88L11.6,46L-1,10ZM-31,64L29,64L29,67L-31,67ZM-24,28Q-28,44 -26,62L-24.6,62Q-26,44 -22.6,28Z',
  legs: 'M-13,118L-14,182L-12.6,182L-11,118ZM15,112L20,180L21.4,180L17,112Z',
  arm: 'M15,20L18,46L25,71L43,77L43,75L27,69L20,45L17,20Z',
  armDown: 'M15,20L20,45L22,90L23.6,90L22,45L17,20Z',
}
const hand: Partial<Record<keyof typeof standing, string>> = {
  arm: 'M40,68L50,73L55,76L53,82L48,83L38,79Z',
  armDown: 'M21,92L31,91L31,99L27,104L22,102Z',
}
const collar = 'M-7,-1L6,-2L8,4L-1,6L-8,4Z'

const man = (
  x: number,
  feet: number,
  scale: number,
  pieces: readonly (keyof typeof standing)[],
  fill: string,
  rim: string,
): string => {
  const d = pieces.map((piece) => standing[piece]).join('')
  const at = `translate(${x} ${round(feet - 194 * scale)}) scale(${scale})`
  const inner = (of: Partial<Record<keyof typeof standing, string>>) => pieces.map((piece) => of[piece] ?? '').join('')
  return [
    parts(d, rim, `transform="${at} translate(-2 -1.6)"`),
    parts(d, fill, `transform="${at}"`),
    path(collar, ink.paper, `opacity=".8" transform="${at}"`),
    path(inner(within), ink.paper, `opacity=".2" transform="${at}"`),
    path(inner(hand), '#B98A63', `transform="${at}"`),
  ].join('')
}

/** The diplomat in his chair behind the table, turned to the left: hair parted, a moustache, a stiff collar. */
const seated = (x: number, y: number, scale: number, fill: string): string => {
  const body =
    'M-40,64C-40,22 -26,8 -9,2L9,2C26,8 40,22 40,64ZM-11,-17C-12,-33 11,-32 11,-17L10,-3C6,2 -6,1 -9,-3L-10,-10L-14,-12ZM-6,6L-7,-8L7,-8L6,6ZM-12,-22C-8,-38 16,-36 13,-12L9,-12L6,-23Z'
  const at = `translate(${x} ${y}) scale(${scale})`
  return [
    parts(body, ink.wheatLight, `transform="${at} translate(-2 -1.6)"`),
    parts(body, fill, `transform="${at}"`),
    path('M-8,1L-1,3L6,0L5,7L-1,5L-8,8ZM-1,6L4,22L-2,30L-6,20Z', ink.white, `transform="${at}"`),
    path('M-1,8L2,20L-2,27L-4,19Z', fill, `transform="${at}"`),
  ].join('')
}

/** Two hats laid down: a soft felt one and a peaked cap. */
const hats = (): string =>
  [
    path('M574,303q4,-7 12,-7q-2,-16 8,-15q5,3 9,0q10,-2 9,15q9,0 13,7q-25,7 -51,0Z', ink.soot),
    path('M586,293q14,4 26,0l0.4,4q-13,4 -26.6,0Z', velvetLight),
    path('M618,313q-4,-13 8,-15q14,-4 24,2q8,4 4,11l9,4q-10,5 -20,1q-14,3 -25,-3Z', '#2C2A22'),
    path('M620,309q16,4 33,0v3q-16,5 -34,0Z', '#5C5848'),
  ].join('')

export const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => {
  const dark = '#14100E'
  const heads = (list: readonly (readonly [number, number, number, Head])[], rim: string, from: 'left' | 'right') =>
    list.map(([x, y, size, head]) => person(x, y, size, head, dark, { rim, from, flip: x > 683 })).join('')
  return {
    far: [
      man(430, 350, 0.8, ['legs', 'jacket', 'head', 'mane', 'armDown'], dark, ink.wheatLight),
      man(500, 356, 0.82, ['legs', 'coat', 'head', 'hair', 'arm'], dark, ink.wheatLight),
      seated(772, 233, 0.8, dark),
      hats(),
    ].join(''),
    mid: [
      man(926, 338, 0.74, ['legs', 'coat', 'head', 'hair', 'armDown'], dark, ink.wheatLight),
      heads(
        [
          [692, 244, 42, 'peaked'],
          [634, 244, 42, 'bare'],
        ],
        ink.wheatLight,
        'left',
      ),
      man(330, 356, 0.8, ['legs', 'coat', 'head', 'mane', 'armDown'], dark, ink.wheatLight),
    ].join(''),
    near: heads(
      [
        [112, 372, 146, 'bare'],
        [262, 398, 136, 'elder'],
        [1000, 408, 132, 'bare'],
        [1140, 388, 146, 'peaked'],
        [1288, 366, 150, 'bare'],
      ],
      ink.wheat,
      'left',
    ),
  }
}
