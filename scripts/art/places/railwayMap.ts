import { ink, path, range, round } from '../vector.ts'
import { lettering } from './hall.ts'

type City = readonly [longitude: number, latitude: number]

/** Junctions of 1917 by their true places; degrees east and north. */
const cities = {
  petrograd: [30.3, 59.9],
  bologoe: [34, 57.9],
  moscow: [37.6, 55.75],
  pskov: [28.3, 57.8],
  riga: [24.1, 56.95],
  dvinsk: [26.5, 55.9],
  vilna: [25.3, 54.7],
  smolensk: [32, 54.8],
  minsk: [27.5, 53.9],
  brest: [23.7, 52.1],
  kiev: [30.5, 50.45],
  odessa: [30.7, 46.6],
  kursk: [36.2, 51.7],
  kharkov: [36.2, 50],
  ekaterinoslav: [35, 48.5],
  oryol: [36.1, 53],
  tula: [37.6, 54.2],
  voronezh: [39.2, 51.7],
  rostov: [39.7, 47.2],
  kozlov: [40.5, 52.9],
  ryazan: [39.7, 54.6],
  penza: [45, 53.2],
  samara: [50.1, 53.2],
  saratov: [46, 51.5],
  tsaritsyn: [44.5, 48.7],
  nizhny: [44, 56.3],
  kazan: [49.1, 55.8],
  yaroslavl: [39.9, 57.6],
  vologda: [39.9, 59.2],
  north: [40.2, 61.6],
  vyatka: [49.7, 58.6],
  perm: [56.2, 58],
  ekaterinburg: [60.6, 56.8],
  chelyabinsk: [61.4, 55.2],
  ufa: [56, 54.7],
  orenburg: [55.1, 51.8],
} as const satisfies Record<string, City>
type Name = keyof typeof cities

const lines: readonly (readonly Name[])[] = [
  ['petrograd', 'bologoe', 'moscow', 'tula', 'oryol', 'kursk', 'kharkov', 'rostov'],
  ['petrograd', 'pskov', 'dvinsk', 'vilna'],
  ['pskov', 'riga', 'dvinsk', 'smolensk', 'oryol', 'kozlov'],
  ['moscow', 'smolensk', 'minsk', 'brest', 'kiev'],
  ['kursk', 'kiev', 'odessa'],
  ['kharkov', 'ekaterinoslav', 'odessa'],
  ['moscow', 'ryazan', 'kozlov', 'voronezh', 'rostov'],
  ['kozlov', 'saratov'],
  ['kozlov', 'tsaritsyn', 'rostov'],
  ['ryazan', 'penza', 'samara', 'ufa', 'chelyabinsk'],
  ['samara', 'orenburg'],
  ['moscow', 'nizhny'],
  ['ryazan', 'kazan'],
  ['moscow', 'yaroslavl', 'vologda', 'north'],
  ['petrograd', 'vologda', 'vyatka', 'perm', 'ekaterinburg', 'chelyabinsk'],
  ['vilna', 'brest'],
  ['dvinsk', 'minsk'],
]

const frame = { x: 470, y: 34, w: 426, h: 226 } as const
const at = ([longitude, latitude]: City): readonly [number, number] => [
  round(frame.x + 26 + (longitude - 22) * 9.4),
  round(frame.y + 44 + (62 - latitude) * 11.4),
]

/** A wall map of European Russia's railways, on rollers, the two capitals in red. */
export const railwayMap = (): string => {
  const { x, y, w, h } = frame
  const rails = lines.map((names) => `M${names.map((name) => at(cities[name]).join(',')).join('L')}`).join('')
  const stroke = (d: string, fill: string, width: number, rest = '') =>
    `<path d="${d}" fill="none" stroke="${fill}" stroke-width="${width}" stroke-linejoin="round"${rest}/>`
  const dot = (name: Name, r: number, fill: string) => {
    const [cx, cy] = at(cities[name])
    return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="${fill}"/>`
  }
  const water = (points: readonly City[]) => `M${points.map((point) => at(point).join(',')).join('L')}Z`
  return [
    path(`M${x},${y}h${w}v${h}h-${w}Z`, '#E0CB98'),
    path(
      `M${x + 8},${y + 34}h${w - 16}v${h - 44}h-${w - 16}ZM${x + 10},${y + 36}v${h - 48}h${w - 20}v-${h - 48}Z`,
      '#8A6B42',
      'fill-rule="evenodd"',
    ),
    path(
      water([
        [22, 60.4],
        [29.6, 60],
        [28, 59.5],
        [23.4, 59.2],
        [24.2, 57.2],
        [22.4, 57.4],
        [21, 57],
        [21, 60.4],
      ]) +
        water([
          [31, 61.4],
          [32.6, 61.2],
          [32, 59.9],
          [31, 60.2],
        ]) +
        water([
          [29.6, 46.4],
          [31.6, 46.6],
          [33.4, 46],
          [36.6, 46.8],
          [39.2, 47.1],
          [38, 46],
          [29.6, 45.9],
        ]) +
        water([
          [47.2, 46.6],
          [52.6, 46.8],
          [52.6, 45.9],
          [47.6, 45.9],
        ]),
      '#7F97A0',
    ),
    stroke(
      `M${[
        [37, 57],
        [42, 57.6],
        [44, 56.3],
        [49.1, 55.6],
        [50.1, 53.3],
        [46.2, 51.4],
        [44.7, 48.6],
        [48, 46.4],
      ]
        .map((point) => at(point as unknown as City).join(','))
        .join('L')}`,
      '#7F97A0',
      3,
    ),
    stroke(rails, ink.soot, 3),
    stroke(rails, '#E0CB98', 1.2, ' stroke-dasharray="4 4"'),
    (Object.keys(cities) as Name[]).map((name) => (name === 'north' ? '' : dot(name, 3, ink.soot))).join(''),
    dot('petrograd', 6.4, ink.red),
    dot('moscow', 7.4, ink.red),
    lettering('СѢТЬ ЖЕЛѢЗНЫХЪ ДОРОГЪ', x + w / 2, y + 18, w - 60, 17, ink.soot),
    path(`M${x - 14},${y - 8}h${w + 28}v10h-${w + 28}ZM${x - 14},${y + h - 2}h${w + 28}v9h-${w + 28}Z`, '#4A2A10'),
    path(
      range(2)
        .map((i) => `M${i ? x + w + 12 : x - 18},${y - 9}h6v12h-6ZM${i ? x + w + 12 : x - 18},${y + h - 3}h6v11h-6Z`)
        .join(''),
      '#C39A4E',
    ),
  ].join('')
}
