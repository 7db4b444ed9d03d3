import { ink, path, range } from '../vector.ts'

/** Inks of a dome: its light side and the side away from the light. */
export type Dome = readonly [light: string, dark: string]
export const gold: Dome = [ink.wheat, '#B07A22']
export const green: Dome = ['#5C7F6A', '#3D5E4D']
export const blue: Dome = ['#3F6F8C', '#294E66']

const lime: string = ink.white
const limeDark = '#CBB98F'

const at = (x: number, y: number, s: number, content: string): string =>
  `<g transform="translate(${x} ${y}) scale(${s})">${content}</g>`

/** An onion on its drum, 68 units tall, the foot of the drum at 0,0. */
export const onion = (x: number, y: number, s: number, [light, dark]: Dome, wall = lime, shade = limeDark): string =>
  at(
    x,
    y,
    s,
    [
      path('M-9,0V-18H9V0Z', wall),
      path('M3,0V-18H9V0Z', shade),
      path('M-3,-3V-12q3,-4 6,0V-3Z', ink.night),
      path('M-10,-18C-20,-32 -4,-40 0,-52C4,-40 20,-32 10,-18Z', light),
      path('M2,-18C12,-32 3,-40 0,-52C4,-40 20,-32 10,-18Z', dark),
      path('M-1.2,-50h2.4v-17h-2.4ZM-5,-61h10v2.4h-10ZM-3,-55l6,2v2l-6,-2Z', ink.bronze),
    ].join(''),
  )

/** A white cube with five domes, 150 units tall and 100 broad, its foot at 0,0. */
export const fiveDomes = (x: number, y: number, s: number, small: Dome, great: Dome): string =>
  at(
    x,
    y,
    s,
    [
      onion(-16, -78, 0.72, small),
      onion(24, -78, 0.72, small),
      path('M-50,0V-70H50V0Z', lime),
      path('M26,0V-70H50V0Z', limeDark),
      path('M-50,-70q12.5,-18 25,0q12.5,-18 25,0q13,-18 26,0q12,-18 24,0Z', lime),
      path('M26,-70q12,-18 24,0Z', limeDark),
      path('M-52,-68H52V-64H-52Z', limeDark),
      onion(-36, -76, 0.9, small),
      onion(40, -76, 0.9, small),
      onion(2, -80, 1.3, great),
      path('M-40,-22v-24q4,-7 8,0v24ZM-16,-22v-24q4,-7 8,0v24ZM10,-22v-24q4,-7 8,0v24ZM36,-22v-24q3,-7 6,0v24Z', ink.night),
      path('M-8,0v-14q8,-12 16,0V0Z', ink.soot),
      path('M-25,-64h2v64h-2ZM-1,-64h2v46h-2ZM25,-64h2v64h-2Z', limeDark),
    ].join(''),
  )

/** A bell tower under a tent roof, 170 units tall, its foot at 0,0. */
export const tent = (x: number, y: number, s: number, [light, dark]: Dome, dome: Dome): string =>
  at(
    x,
    y,
    s,
    [
      path('M-20,0V-60H20V0ZM-16,-60V-92H16V-60Z', lime),
      path('M8,0V-60H20V0ZM6,-60V-92H16V-60Z', limeDark),
      path('M-22,-62H22V-57H-22ZM-19,-94H19V-89H-19Z', limeDark),
      path('M-12,-63v-16q5,-8 9,0v16ZM3,-63v-16q5,-8 9,0v16Z', ink.night),
      path('M-7,0v-18q7,-9 14,0V0Z', ink.soot),
      path('M-18,-94L-4,-138H4L18,-94Z', light),
      path('M5,-94L1,-138H4L18,-94Z', dark),
      path('M-9,-104h4v7h-4ZM4,-104h4v7h-4ZM-4,-120h3v6h-3Z', ink.night),
      onion(0, -134, 0.62, dome),
    ].join(''),
  )

/** A bell tower in three tiers under a gilt helmet, as those of Moscow's monasteries and of Ivan the Great: 190 units tall. */
export const tiers = (x: number, y: number, s: number, dome: Dome = gold): string =>
  at(
    x,
    y,
    s,
    [
      path('M-18,0V-66H18V0ZM-14,-66V-104H14V-66ZM-10,-104V-130H10V-104Z', lime),
      path('M7,0V-66H18V0ZM5,-66V-104H14V-66ZM4,-104V-130H10V-104Z', limeDark),
      path('M-20,-68H20V-63H-20ZM-16,-106H16V-101H-16ZM-12,-132H12V-128H-12Z', limeDark),
      path('M-11,-44v-16q4,-6 8,0v16ZM3,-44v-16q4,-6 8,0v16ZM-9,-74v-18q3,-6 7,0v18ZM2,-74v-18q3,-6 7,0v18Z', ink.night),
      path(
        range(5)
          .map((i) => `M${-8 + i * 3.6},-110v-10h2v10Z`)
          .join(''),
        ink.night,
      ),
      onion(0, -124, 1.15, dome),
    ].join(''),
  )
