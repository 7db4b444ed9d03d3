import { figure, type Kind } from '../people.ts'
import { dice, ink, path, polygon, round, taper } from '../vector.ts'
import { cloth, shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

const kinds: readonly Kind[] = ['soldier', 'worker', 'woman', 'sailor', 'peasant', 'worker', 'soldier', 'woman']

/** A Petrograd street in the first snow: tram wires, a bread queue, a fire of planks, a column with a banner. */
export const street = (): PlaceDrawing => {
  const house = (x: number, w: number, top: number, base: number, fill: string, lit: number) => {
    const roll = dice(x + 3)
    let windows = ''
    for (let y = top + 22; y < base - 60; y += 42)
      for (let wx = x + 14; wx < x + w - 24; wx += 34)
        windows += path(`M${wx},${y}h18v26h-18Z`, roll() < lit ? ink.wheatLight : ink.night)
    return `${polygon(
      [
        [x, top],
        [x + w, top],
        [x + w, base],
        [x, base],
      ],
      fill,
    )}${polygon(
      [
        [x - 6, top],
        [x + w + 6, top],
        [x + w, top - 12],
        [x, top - 12],
      ],
      ink.white,
    )}${windows}`
  }
  const ground = [
    `<rect width="${width}" height="${height}" fill="${ink.steel}"/>`,
    polygon(
      [
        [0, 0],
        [width, 0],
        [width, 150],
        [0, 60],
      ],
      ink.steelDeep,
    ),
    path('M676,320V214h-14v-16h12V150l10,-118l10,118v48h12v16h-14V320Z', ink.wheat),
    house(430, 150, 120, 320, '#33454F', 0.2),
    house(740, 170, 108, 320, '#2C3C46', 0.25),
    house(250, 190, 70, 350, '#7A5A33', 0.3),
    house(900, 210, 62, 350, '#6B4A2A', 0.28),
    house(-20, 280, 10, 420, '#8E1B13', 0.22),
    house(1100, 290, 0, 420, '#4A3A2C', 0.3),
    polygon(
      [
        [0, height],
        [0, 400],
        [470, 312],
        [900, 312],
        [width, 400],
        [width, height],
      ],
      '#DCD3C0',
    ),
    polygon(
      [
        [330, height],
        [600, 312],
        [760, 312],
        [1050, height],
      ],
      ink.white,
    ),
    path(taper(560, height, 655, 312, 5) + taper(820, height, 705, 312, 5), ink.steel),
    path(
      [
        taper(-20, 60, 680, 190, 2, 30),
        taper(1390, 40, 680, 190, 2, -30),
        taper(-20, 96, 680, 196, 1.6, 26),
        taper(1390, 84, 680, 196, 1.6, -26),
      ].join(''),
      ink.soot,
    ),
    path('M246,80h8v300h-8ZM1108,60h8v320h-8Z', ink.soot),
    polygon(
      [
        [1112, 316],
        [1250, 316],
        [1250, 420],
        [1112, 420],
      ],
      ink.night,
    ),
    `<text x="1181" y="306" text-anchor="middle" font-family="Oswald,Arial Narrow,Arial,sans-serif" font-weight="700" font-size="26" fill="${ink.white}">ХЛѢБЪ</text>`,
    polygon(
      [
        [1120, 324],
        [1242, 324],
        [1242, 364],
        [1120, 364],
      ],
      ink.wheatLight,
    ),
  ].join('')
  const crowd = (
    from: number,
    to: number,
    y: number,
    h: number,
    step: number,
    fill: string,
    seed: number,
    pose: 'stand' | 'walk' = 'stand',
  ) => {
    const roll = dice(seed)
    let out = ''
    let i = seed
    for (let x = from; x < to; x += step * (0.75 + roll() * 0.5)) {
      i += 1
      out += figure(x, y + roll() * 6, h * (0.94 + roll() * 0.12), {
        kind: kinds[i % kinds.length] ?? 'worker',
        pose,
        fill,
        flip: roll() > 0.5,
        rim: roll() > 0.5 ? ink.wheat : undefined,
      })
    }
    return out
  }
  const fire = (x: number, y: number) =>
    `${polygon(
      [
        [x - 60, y + 6],
        [x + 60, y + 6],
        [x + 190, y + 26],
        [x - 190, y + 26],
      ],
      ink.wheat,
      'opacity=".5"',
    )}${path(`M${x - 40},${y}l70,-12l4,8l-70,14ZM${x + 40},${y}l-72,-14l4,-7l72,14Z`, ink.soot)}${path(`M${x - 26},${y - 8}C${x - 34},${y - 40} ${x - 6},${y - 44} ${x - 4},${y - 78}C${x + 18},${y - 54} ${x + 34},${y - 36} ${x + 24},${y - 8}Z`, ink.red)}${path(`M${x - 14},${y - 8}C${x - 18},${y - 28} ${x},${y - 32} ${x + 2},${y - 52}C${x + 14},${y - 34} ${x + 18},${y - 22} ${x + 12},${y - 8}Z`, ink.wheatLight)}`
  return {
    ground: ground + shade([0, 0, 300, 400], 'left') + shade([1080, 0, 286, 380], 'right'),
    light: fire(470, 410),
    far:
      crowd(560, 880, 336, 54, 19, '#2E2A2A', 5, 'walk') +
      cloth(636, 258, 120, 26, 'МИРЪ', ink.red) +
      path('M640,258h3v76h-3ZM750,258h3v76h-3Z', ink.soot),
    mid: crowd(1000, 1260, 428, 104, 30, '#211B18', 3) + crowd(380, 580, 424, 112, 46, ink.soot, 8),
    near:
      crowd(-20, 300, 486, 176, 74, ink.soot, 6) +
      crowd(1080, 1400, 492, 186, 80, ink.soot, 4) +
      path(
        Array.from({ length: 5 }, (_, i) => `M${round(600 + i * 54)},${456 - (i % 2) * 12}l22,-6l5,14l-22,6Z`).join(''),
        ink.white,
      ),
  }
}
