import { figure, type Kind } from '../people.ts'
import { dice, ink, path, polygon, round, taper } from '../vector.ts'
import { shade } from './hall.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

const kinds: readonly Kind[] = ['soldier', 'peasant', 'woman', 'soldier', 'gent', 'peasant', 'worker', 'woman']

/** A railway terminus: an iron roof, a locomotive with a lamp, wagons full of soldiers, a clock, steam. */
export const station = (): PlaceDrawing => {
  const ribs = Array.from({ length: 9 }, (_, i) => {
    const r = 300 + i * 74
    return `<path d="M${683 - r},${260 + i * 24}A${r},${round(r * 0.72)} 0 0,1 ${683 + r},${260 + i * 24}" fill="none" stroke="${ink.soot}" stroke-width="${4 + i}"/>`
  }).join('')
  const panes = path(Array.from({ length: 13 }, (_, i) => taper(683, 60, -200 + i * 148, -120, 5)).join(''), ink.soot)
  const wagon = (x: number, w: number) =>
    `${polygon(
      [
        [x, 214],
        [x + w, 204],
        [x + w, 330],
        [x, 322],
      ],
      '#7E2A1C',
    )}${path(Array.from({ length: 5 }, (_, i) => `M${round(x + (w * (i + 1)) / 6)},208h3v118h-3Z`).join(''), '#5E1B12')}${polygon(
      [
        [x + w * 0.36, 226],
        [x + w * 0.64, 224],
        [x + w * 0.64, 322],
        [x + w * 0.36, 320],
      ],
      ink.night,
    )}${[0.42, 0.5, 0.58].map((t) => `<circle cx="${round(x + w * t)}" cy="252" r="9" fill="#B98A55"/>${path(`M${round(x + w * t - 11)},247q11,-20 22,0Z`, ink.soot)}${path(`M${round(x + w * t - 13)},300q13,-50 26,0Z`, '#4A4636')}`).join('')}<circle cx="${x + w * 0.2}" cy="334" r="15" fill="${ink.soot}"/><circle cx="${x + w * 0.8}" cy="334" r="15" fill="${ink.soot}"/>`
  const engine = [
    path('M560,196C560,140 806,140 806,196V330H560Z', ink.soot),
    `<circle cx="683" cy="236" r="92" fill="${ink.soot}"/><circle cx="683" cy="236" r="78" fill="#33302C"/><circle cx="683" cy="236" r="60" fill="${ink.soot}"/>`,
    path(
      Array.from({ length: 12 }, (_, i) => {
        const a = (i * Math.PI) / 6
        return `M${round(683 + 69 * Math.cos(a) - 4)},${round(236 + 69 * Math.sin(a) - 4)}h8v8h-8Z`
      }).join(''),
      ink.smoke,
    ),
    path('M668,92h30l10,52h-50Z', ink.soot),
    path('M660,84h46v12h-46Z', ink.soot),
    path('M544,326h278v26h-278Z', ink.red),
    path('M600,352L766,352L812,410L554,410Z', ink.soot),
    path(Array.from({ length: 7 }, (_, i) => taper(620 + i * 21, 354, 584 + i * 33, 408, 2.4)).join(''), ink.smoke),
    `<circle cx="683" cy="196" r="19" fill="${ink.wheat}"/><circle cx="683" cy="196" r="11" fill="${ink.white}"/><circle cx="586" cy="338" r="9" fill="${ink.wheatLight}"/><circle cx="780" cy="338" r="9" fill="${ink.wheatLight}"/>`,
  ].join('')
  const ground = [
    `<rect width="${width}" height="${height}" fill="#C7B48E"/>`,
    polygon(
      [
        [0, 0],
        [width, 0],
        [width, 200],
        [0, 200],
      ],
      ink.news,
    ),
    panes,
    ribs,
    polygon(
      [
        [0, 300],
        [width, 300],
        [width, height],
        [0, height],
      ],
      '#4B4038',
    ),
    polygon(
      [
        [420, height],
        [640, 330],
        [726, 330],
        [946, height],
      ],
      '#2B2119',
    ),
    path(taper(520, height, 652, 330, 4) + taper(846, height, 714, 330, 4), ink.fieldLight),
    wagon(250, 250),
    wagon(20, 220),
    wagon(866, 250),
    wagon(1126, 230),
    `<circle cx="980" cy="110" r="46" fill="${ink.soot}"/><circle cx="980" cy="110" r="39" fill="${ink.white}"/>`,
    path('M978,110L980,80L983,110ZM980,108L1004,122L979,113Z', ink.soot),
    path('M976,40h8v30h-8Z', ink.soot),
    engine,
  ].join('')
  const crowd = (from: number, to: number, y: number, h: number, step: number, fill: string, seed: number) => {
    const roll = dice(seed)
    let out = ''
    let i = seed
    for (let x = from; x < to; x += step * (0.75 + roll() * 0.5)) {
      i += 1
      out += figure(x, y + roll() * 8, h * (0.94 + roll() * 0.12), {
        kind: kinds[i % kinds.length] ?? 'soldier',
        pose: i % 4 === 0 ? 'walk' : 'stand',
        fill,
        flip: roll() > 0.5,
        rim: roll() > 0.45 ? ink.wheat : undefined,
      })
    }
    return out
  }
  const steam = (x: number, y: number, s: number, o: number) =>
    `<g fill="${ink.white}" opacity="${o}" transform="translate(${x} ${y}) scale(${s})"><circle r="40"/><circle cx="44" cy="-20" r="50"/><circle cx="100" cy="-14" r="36"/><circle cx="60" cy="16" r="34"/></g>`
  return {
    ground: ground + shade([0, 0, 420, 320], 'left', ink.bronze),
    light: `${steam(690, 80, 1.2, 0.8)}${steam(800, 30, 1.5, 0.55)}${steam(520, 380, 0.9, 0.5)}${polygon(
      [
        [683, 196],
        [360, height],
        [1006, height],
      ],
      ink.wheatLight,
      'opacity=".28"',
    )}`,
    far: crowd(270, 530, 372, 78, 30, '#2E2620', 2) + crowd(850, 1130, 372, 78, 30, '#2E2620', 7),
    mid: crowd(120, 470, 424, 120, 56, '#1F1915', 5) + crowd(900, 1290, 426, 120, 56, '#1F1915', 9),
    near: crowd(-20, 320, 494, 190, 90, ink.soot, 4) + crowd(1070, 1400, 494, 190, 90, ink.soot, 1),
  }
}
