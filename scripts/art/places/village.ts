import { figure, type Kind } from '../people.ts'
import { dice, halftone, ink, mix, path, round, taper } from '../vector.ts'
import { crowdRow, peasants } from './crowd.ts'
import { groupOf } from './group.ts'
import { height, type PlaceDrawing, width } from './layers.ts'
import { stars, sunDisc } from './sky.ts'
import { birch } from './trees.ts'
import { church, houses, izba, litWindows, peasantSledge, plough, thatch, underSnow, well } from './villageHouses.ts'

/** A village in Tambov province: log houses, a church, a well, a plough, rye; the assembly meets in the open. In winter it lies in snow. */
export const village = (): PlaceDrawing => ({
  ground: summer(night),
  day: summer(lowSun),
  snow: winter(),
  light: litWindows(),
  ...people(),
})

const kinds: readonly Kind[] = ['peasant', 'woman', 'peasant', 'soldier', 'peasant', 'woman']
const group = groupOf(kinds, { pose: (i) => (i % 9 === 4 ? 'raise' : 'stand'), dark: 0.35 })

const fence = (fill: string): string =>
  path('M186,318V286h3v32ZM216,322V288h3v34ZM246,326V290h3v36ZM180,296L256,300V304L180,300ZM180,308L256,313V317L180,312Z', fill)

interface Hour {
  readonly sky: string
  /** What stands in the sky. */
  readonly above: string
  /** Far hills, the light on them, the fields, the dark and the bright furrows. */
  readonly land: readonly [hills: string, edge: string, fields: string, furrow: string, bright: string]
  /** Stalks of the rye: the ground between them, those behind, those in front. */
  readonly rye: readonly [ground: string, back: string, front: string]
}

/** The sun over the fields, early or late: it is never seen higher. */
const lowSun: Hour = {
  sky: ink.wheatLight,
  above:
    sunDisc({ x: 683, y: 250, r: 114 }, { reach: 900, count: 38, width: 12, fill: ink.wheat, seed: 6 }) +
    halftone([0, 0, 1366, 170], 13, (_, y) => 0.62 - y / 260, ink.bronze, 'opacity=".28"') +
    path(taper(500, 196, 700, 190, 2.4) + taper(640, 214, 872, 208, 2.4) + taper(540, 232, 690, 229, 2), ink.wheat),
  land: ['#3D6B45', '#5A8A54', ink.rye, ink.ryeDeep, ink.wheat],
  rye: [ink.bronze, '#B9823A', ink.wheat],
}

/** No sun and no moon; the hour darkens it further. */
const night: Hour = {
  sky: '#9DB3C0',
  above:
    path('M0,0H1366V130Q940,176 520,118T0,136Z', '#7A97AE') +
    halftone([0, 0, 1366, 150], 14, (_, y) => 0.6 - y / 240, '#5E7C96', 'opacity=".6"') +
    stars(70, 200, 23) +
    path(taper(420, 204, 700, 198, 2.4) + taper(720, 220, 1010, 214, 2.4), '#C9D6DA'),
  land: ['#47705C', '#6F9478', '#2A5548', '#1E4038', '#6F8F6E'],
  rye: ['#4E4A34', '#7C7350', '#A79C68'],
}

const summer = ({ sky, above, land: [hills, edge, fields, furrow, bright], rye: stalks }: Hour): string => {
  const furrows = Array.from({ length: 34 }, (_, i) => taper(740, 276, mix(-900, 2260, i / 33), 500, 12, 10))
  return [
    `<rect width="${width}" height="${height}" fill="${sky}"/>`,
    above,
    path('M0,252Q200,216 420,248T860,244T1366,232V480H0Z', hills),
    path(taper(20, 250, 300, 236, 2.4) + taper(960, 240, 1320, 236, 2.4) + taper(420, 256, 620, 258, 2), edge),
    path('M0,280Q320,252 760,276T1366,268V480H0Z', fields),
    path(furrows.filter((_, i) => i % 2 === 0).join(''), furrow),
    path(furrows.filter((_, i) => i % 6 === 1).join(''), bright),
    church(868, 284, 0.94, false),
    ...houses.map(([x, y, s]) => izba(x, y, s, thatch)),
    well(990, 344),
    fence('#4A2C0F'),
    plough(1128, 354),
    rye(stalks),
  ].join('')
}

/** Snow on roofs and fields, a sky from which more will fall, smoke that stands over the chimneys, a trodden way to the well, a sledge with straw. */
const winter = (): string => {
  const ridges = Array.from({ length: 24 }, (_, i) => taper(740, 282, mix(-900, 2260, i / 23), 500, 5, 8))
  const smoke = (x: number, y: number, s: number) =>
    path(
      `M${x},${y}q${-8 * s},${-26 * s} ${4 * s},${-50 * s}q${14 * s},${-26 * s} ${2 * s},${-60 * s}q${26 * s},${30 * s} ${14 * s},${62 * s}q${-10 * s},${24 * s} ${-10 * s},${48 * s}Z`,
      '#F1EEE2',
    )
  return [
    `<rect width="${width}" height="${height}" fill="#DDD6C2"/>`,
    path('M0,0H1366V92Q900,150 520,96T0,120Z', '#B7C0BF'),
    halftone([0, 0, 1366, 120], 14, (_, y) => 0.58 - y / 220, '#97A5A8', 'opacity=".6"'),
    path('M0,206Q360,150 700,196T1366,176V262H0Z', '#E8E3D4'),
    path(taper(420, 190, 700, 184, 3) + taper(700, 212, 960, 206, 3) + taper(140, 166, 400, 158, 4), '#EDE8D8'),
    path('M0,248Q200,220 420,248T860,244T1366,232V480H0Z', '#B9C2BC'),
    path(
      'M0,262q60,-16 120,-2q50,-20 110,-2q70,-14 120,4V280H0ZM1000,258q60,-18 130,-2q70,-16 130,0q60,-14 106,2V280H1000Z',
      '#5E6F69',
    ),
    path('M0,282Q320,256 760,278T1366,270V480H0Z', '#E9E7DD'),
    path(ridges.join(''), '#C6CBC5'),
    path('M560,300Q640,316 640,360T520,480H800Q760,400 720,350T670,296Z', '#D3D3C8'),
    church(868, 286, 0.94, true),
    ...houses.flatMap(([x, y, s]) => [smoke(x + 35 * s, y - 126 * s, s), izba(x, y, s, underSnow)]),
    path(
      houses
        .map(
          ([x, y, s]) =>
            `M${round(x - 96 * s)},${y + 6}Q${round(x - 40 * s)},${round(y - 12 * s)} ${x},${y + 1}T${round(x + 96 * s)},${y + 6}Z`,
        )
        .join(''),
      ink.white,
    ),
    birch({
      x: 440,
      base: 322,
      top: 150,
      w: 10,
      lean: 8,
      bark: ink.white,
      shade: '#B9B4A4',
      mark: '#2A241E',
      light: 'left',
      seed: 5,
      branches: 4,
      twigs: [0.5, 0.9],
    }),
    birch({
      x: 782,
      base: 318,
      top: 176,
      w: 8,
      lean: -6,
      bark: ink.white,
      shade: '#B9B4A4',
      mark: '#2A241E',
      light: 'left',
      seed: 11,
      branches: 4,
      twigs: [0.5, 0.9],
    }),
    well(990, 344, true),
    fence('#4A2C0F'),
    path('M184,286q3,-5 8,0ZM214,288q3,-5 8,0ZM244,290q3,-5 8,0Z', ink.white),
    peasantSledge(1108, 352),
    path('M0,480V392Q180,368 400,420T800,462T1120,414T1366,386V480Z', ink.white),
    path(taper(60, 430, 420, 446, 4, -4) + taper(900, 458, 1290, 424, 5, -4) + taper(480, 470, 760, 474, 3), '#C6CBC5'),
    stubble(),
  ].join('')
}

/** What the harvest left, through the snow. */
const stubble = (): string => {
  const roll = dice(14)
  return path(
    Array.from({ length: 46 }, () => {
      const x = mix(10, 1356, roll())
      const off = Math.abs(x - 683) / 683
      const y = 474 - 74 * off ** 2 - roll() * 10
      return taper(x, y, x + (roll() - 0.5) * 8, y - 12 - roll() * 10, 1)
    }).join(''),
    ink.bronze,
  )
}

/** Rye that closes the picture below and climbs at both sides, in one cut outline and ears of six grains. */
const rye = ([ground, behind, before]: Hour['rye']): string => {
  const roll = dice(9)
  let [ears, back] = ['', '']
  for (let i = 0; i < 78; i += 1) {
    const x = i * 18 + roll() * 9 - 10
    const off = Math.abs(x - 683) / 683
    const top = 440 - 230 * Math.max(0, off - 0.42) + roll() * 24
    const lean = (x < 683 ? 4 : -4) + roll() * 4
    const grains = Array.from({ length: 5 }, (_, k) => {
      const [gx, gy] = [round(x + lean * (1 - k / 5)), round(top + k * 9)]
      return `M${gx},${gy}l7,-9l1,-8l-8,9l-8,-9l1,8Z`
    }).join('')
    const ear = grains + taper(x + lean, top - 24, x, 488, 1.7)
    if (i % 3 === 0) back += ear
    else ears += ear
  }
  return (
    path('M0,480V336L120,364L300,428L683,464L1066,428L1246,364L1366,336V480Z', ground) +
    path(back, behind, 'transform="translate(7 -16)"') +
    path(ears, before)
  )
}

const people = (): Pick<PlaceDrawing, 'far' | 'mid' | 'near'> => ({
  far:
    group({ from: 560, to: 830, y: 318, size: 52, step: 17, fill: '#2B3226', seed: 5 }) +
    path('M664,330h44l8,14h-60Z', '#4A2C0F') +
    figure(686, 332, 84, { kind: 'peasant', pose: 'raise', rim: ink.wheat }),
  // The assembly stands round the one who speaks, the women a little apart.
  mid:
    group({ from: 400, to: 640, y: 352, size: 94, step: 34, fill: '#1C1A14', seed: 3 }) +
    group({ from: 742, to: 880, y: 352, size: 92, step: 34, fill: '#1C1A14', seed: 6 }) +
    [166, 204, 246].map((x, i) => figure(x, 352 + i * 3, 92, { kind: 'woman', fill: '#1C1A14', rim: ink.wheat })).join('') +
    figure(316, 360, 98, { kind: 'peasant', fill: '#1C1A14', rim: ink.wheat }) +
    figure(352, 362, 96, { kind: 'soldier', fill: '#1C1A14', rim: ink.wheat }),
  near:
    crowdRow({
      from: 340,
      to: 1040,
      y: 408,
      size: 84,
      step: 66,
      fill: ['#14110C'],
      seed: 15,
      heads: peasants,
      rim: ink.wheat,
      bow: -30,
      free: (x) => x > 640 && x < 740,
    }) +
    crowdRow({
      from: -20,
      to: 1400,
      y: 446,
      size: 124,
      step: 104,
      fill: [ink.soot],
      seed: 33,
      heads: peasants,
      rim: ink.wheat,
      bow: -26,
      free: (x) => x > 600 && x < 770,
    }),
})
