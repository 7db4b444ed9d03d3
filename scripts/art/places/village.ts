import { figure, type Kind } from '../people.ts'
import { dice, ink, mix, path, rays, round, taper } from '../vector.ts'
import { height, type PlaceDrawing, width } from './layers.ts'

const kinds: readonly Kind[] = ['peasant', 'woman', 'peasant', 'soldier', 'peasant', 'woman']

/** A village in Tambov province: log houses, a church, a well, rye and furrows; the assembly meets in the open. */
export const village = (): PlaceDrawing => {
  const izba = (x: number, y: number, s: number, lit: boolean) =>
    `<g transform="translate(${x} ${y}) scale(${s})">${path('M-70,0V-62L0,-112L70,-62V0Z', '#6B4319')}${path(Array.from({ length: 6 }, (_, i) => `M-70,${-8 - i * 10}h140v3h-140Z`).join(''), '#4A2C0F')}${path('M-88,-54L0,-122L88,-54L76,-48L0,-104L-76,-48Z', '#C79A5B')}${path('M-44,-44h26v28h-26ZM18,-44h26v28h-26Z', lit ? ink.wheatLight : ink.night)}${path('M-48,-48h34v4h-34ZM14,-48h34v4h-34ZM-33,-44h4v28h-4ZM29,-44h4v28h-4Z', ink.white)}</g>`
  const church = (x: number, y: number, s: number) =>
    `<g transform="translate(${x} ${y}) scale(${s})">${path('M-60,0V-70h46V-130h28V-70h46V0Z', ink.white)}${path('M20,-70h40V0H20ZM4,-130h10v60H4Z', '#CBB98F')}${path('M-18,-130C-34,-158 -4,-164 0,-190C4,-164 34,-158 18,-130Z', ink.rye)}${path('M-2,-190h4v-26h-4ZM-10,-208h20v4h-20Z', ink.wheat)}${path('M-60,-70C-66,-88 -46,-92 -40,-106C-34,-92 -14,-88 -20,-70Z', ink.rye)}${path('M-8,0v-30q8,-12 16,0V0Z', ink.soot)}</g>`
  const roll = dice(9)
  const furrows = Array.from({ length: 34 }, (_, i) => {
    const x = mix(-900, 2260, i / 33)
    return taper(760, 272, x, 500, 12, 10)
  })
  const ears = Array.from({ length: 70 }, (_, i) => {
    const x = i * 20 + roll() * 10 - 10
    const top = 424 + roll() * 26
    const grains = Array.from(
      { length: 5 },
      (_, k) => `M${round(x)},${round(top + k * 9)}l7,-9l1,-8l-8,9ZM${round(x)},${round(top + k * 9)}l-7,-9l-1,-8l8,9Z`,
    ).join('')
    return `${grains}${taper(x, top - 22, x, 484, 1.6)}`
  }).join('')
  const ground = [
    `<rect width="${width}" height="${height}" fill="${ink.wheatLight}"/>`,
    rays(683, 268, 130, 900, 38, 12, ink.wheat, 6),
    `<circle cx="683" cy="256" r="122" fill="${ink.paper}"/>`,
    path('M0,250Q200,210 420,246T860,240T1366,226V480H0Z', '#3D6B45'),
    path('M0,276Q320,246 760,272T1366,260V480H0Z', ink.rye),
    path(furrows.filter((_, i) => i % 2 === 0).join(''), ink.ryeDeep),
    path(furrows.filter((_, i) => i % 6 === 1).join(''), ink.wheat),
    church(905, 276, 0.95),
    izba(300, 300, 0.85, false),
    izba(430, 290, 0.7, true),
    izba(1046, 306, 0.9, true),
    izba(1180, 318, 1.05, false),
    izba(150, 330, 1.15, true),
    path('M560,300h6v-70h-6ZM563,232L640,206L642,211L566,238ZM638,208h3v52h-3ZM628,258h22v20h-22ZM596,288h56v26h-56Z', ink.soot),
  ].join('')
  const crowd = (from: number, to: number, y: number, h: number, step: number, fill: string, seed: number) => {
    const toss = dice(seed)
    let out = ''
    let i = seed
    for (let x = from; x < to; x += step * (0.75 + toss() * 0.5)) {
      i += 1
      out += figure(x, y + toss() * 8, h * (0.94 + toss() * 0.12), {
        kind: kinds[i % kinds.length] ?? 'peasant',
        pose: i % 9 === 4 ? 'raise' : 'stand',
        fill,
        flip: toss() > 0.5,
        rim: toss() > 0.4 ? ink.wheat : undefined,
      })
    }
    return out
  }
  return {
    ground,
    light: '',
    far: crowd(590, 860, 338, 62, 21, '#23291F', 5),
    mid:
      crowd(430, 620, 386, 104, 44, '#1C1A14', 3) +
      crowd(800, 1010, 388, 104, 44, '#1C1A14', 6) +
      figure(704, 360, 96, { kind: 'peasant', pose: 'raise', rim: ink.wheat }),
    near: path(ears, ink.wheat) + path(ears, ink.bronze, 'transform="translate(9 14)" opacity=".6"'),
  }
}
