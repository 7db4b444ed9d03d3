import type { Drawing } from './drawing.ts'
import { word, wordInWedge } from './lettering.ts'
import { halftone, ink, path, polygon, rays, round, taper } from './vector.ts'

/** The wheat and the wedge: a raised hand with five ears before a gold sun, and October as a red wedge. */
export const drawTitle = (): readonly Drawing[] => [
  { path: 'title.svg', svg: wide() },
  { path: 'title-tall.svg', svg: tall() },
  { path: 'favicon.svg', svg: mark() },
]

const sheet = (w: number, h: number, content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" preserveAspectRatio="xMidYMid slice">${content}</svg>`

const wide = (): string => {
  const [w, h, cx, cy, r] = [1366, 768, 372, 352, 268]
  const [ax, ay, up, down] = [505, 352, (42 - 352) / 915, (448 - 352) / 915]
  const angle = round((Math.atan(up) * 180) / Math.PI)
  return sheet(
    w,
    h,
    [
      `<rect width="${w}" height="${h}" fill="${ink.paper}"/>`,
      rays(cx, cy, r + 14, 1500, 64, 9, ink.wheat, 5),
      halftone([0, 0, w, h], 13, (x, y) => Math.max(0, 1 - Math.hypot(x - cx, y - cy) / 600) * 0.6, ink.wheat),
      polygon(
        [
          [1420, 24],
          [1420, 448],
          [ax, ay],
        ],
        ink.red,
      ),
      polygon(
        [
          [1420, 448],
          [1420, 488],
          [ax, ay],
        ],
        ink.redDeep,
      ),
      sun(
        cx,
        cy,
        r,
        polygon(
          [
            [1420, 24],
            [1420, 488],
            [ax, ay],
          ],
          ink.soot,
        ),
      ),
      land(
        [
          [0, 620],
          [w, 430],
          [w, h],
          [0, h],
        ],
        1480,
        404,
        -1500,
        3300,
        1120,
        30,
        1,
      ),
      grip(cx - 6, 436, 1, 1.28),
      wordInWedge('OCTOBER', { x: ax, y: ay, up, down }, 668, 1340, 0.13, ink.paper),
      `<g transform="translate(${ax + 150} ${round(ay + 150 * up - 20)}) rotate(${angle})">${word('LEFT OF', 0, -118, 118, ink.soot)}</g>`,
    ].join(''),
  )
}

const tall = (): string => {
  const [w, h, cx, cy, r] = [390, 844, 195, 330, 168]
  return sheet(
    w,
    h,
    [
      `<rect width="${w}" height="${h}" fill="${ink.paper}"/>`,
      rays(cx, cy, r + 10, 620, 44, 5, ink.wheat, 5),
      halftone([0, 0, w, h], 10, (x, y) => Math.max(0, 1 - Math.hypot(x - cx, y - cy) / 330) * 0.6, ink.wheat),
      polygon(
        [
          [w + 10, -40],
          [w + 10, 150],
          [w * 0.48, 300],
        ],
        ink.red,
      ),
      polygon(
        [
          [w + 10, 150],
          [w + 10, 182],
          [w * 0.48, 300],
        ],
        ink.redDeep,
      ),
      sun(
        cx,
        cy,
        r,
        polygon(
          [
            [w + 10, -40],
            [w + 10, 182],
            [w * 0.48, 300],
          ],
          ink.soot,
        ),
      ),
      land(
        [
          [0, 500],
          [w, 396],
          [w, h],
          [0, h],
        ],
        w * 1.15,
        372,
        -600,
        1500,
        h + 200,
        20,
        0.55,
      ),
      grip(cx - 2, 372, 0.6, 0.76),
      `<g transform="translate(22 152) rotate(-12)">${word('LEFT OF', 3, 4, 72, ink.paper)}${word('LEFT OF', 0, 0, 72, ink.soot)}</g>`,
      `<g transform="translate(26 474) rotate(-9)">${word('OCTOBER', 3, 4, 64, ink.soot)}${word('OCTOBER', 0, 0, 64, ink.paper)}</g>`,
    ].join(''),
  )
}

const sun = (cx: number, cy: number, r: number, wedge: string): string =>
  `<clipPath id="sun"><circle cx="${cx}" cy="${cy}" r="${r}"/></clipPath><circle cx="${cx}" cy="${cy}" r="${r}" fill="${ink.wheat}"/><g clip-path="url(#sun)">${wedge}${halftone([cx - r, cy - r, 2 * r, 2 * r], 12, (_, y) => Math.max(0, (y - cy + r * 0.1) / (r * 1.3)) * 0.7, ink.bronze, 'opacity=".5"')}</g>`

/** Ploughed land below an edge, its furrows running to one point. */
const land = (
  edge: readonly (readonly [number, number])[],
  vx: number,
  vy: number,
  from: number,
  span: number,
  y: number,
  count: number,
  s: number,
): string => {
  const furrows = Array.from({ length: count }, (_, i) => {
    const x = from + (i / count) * span
    const dark = path(taper(vx, vy, x, y, 13 * s, 22 * s), i % 3 === 1 ? ink.soot : ink.ryeDeep)
    return i % 3 === 0 ? dark + path(taper(vx, vy, x + 30, y, 4 * s, 22 * s), ink.wheat) : dark
  }).join('')
  const points = edge.map(([x, py]) => `${x},${py}`).join(' ')
  return `<clipPath id="land"><polygon points="${points}"/></clipPath>${polygon(edge, ink.rye)}<g clip-path="url(#land)">${furrows}</g>`
}

/** An ear of rye on its stalk, base at (x, y), leaning by `angle`. */
const ear = (x: number, y: number, angle: number, s: number, fill: string, dark: string, stem: number): string => {
  let out = path(`M-2.4,40L-1.6,${-stem}L1.6,${-stem}L2.4,40Z`, fill)
  for (let i = 0; i < 6; i += 1) {
    const y0 = -stem - i * 17
    const k = 1 - i * 0.055
    for (const side of [-1, 1]) {
      out += path(
        `M0,${y0}C${round(side * 3 * k)},${round(y0 - 14 * k)} ${round(side * 13 * k)},${round(y0 - 14 * k)} ${round(side * 15 * k)},${round(y0 - 30 * k)}C${round(side * 5 * k)},${round(y0 - 27 * k)} ${side},${round(y0 - 20 * k)} 0,${y0}Z`,
        fill,
      )
      out += path(taper(side * 14 * k, y0 - 28 * k, side * (24 - i * 1.5) * k, y0 - 78 * k, 1.1), fill)
    }
    out += path(taper(0, y0 - 2, 0, y0 - 16, 0.9), dark, 'opacity=".55"')
  }
  const top = -stem - 102
  out += path(`M0,${top + 4}C8,${top - 12} 6,${top - 24} 0,${top - 38}C-6,${top - 24} -8,${top - 12} 0,${top + 4}Z`, fill)
  out += path(taper(0, top - 30, 0, top - 84, 1.1), fill)
  return `<g transform="translate(${x} ${y}) rotate(${angle}) scale(${s})">${out}</g>`
}

/** The hand that holds the ears: stalks come out below the fist. */
const grip = (x: number, y: number, s: number, earScale: number): string => {
  const ears = [
    [-34, 0.92],
    [-18, 1.06],
    [-1, 1.14],
    [15, 1.04],
    [31, 0.9],
  ] as const
  const stalks = [-16, -8, 0, 8, 16]
    .map((dx) => path(`M${dx - 2},36L${dx * 1.7 - 2},84L${dx * 1.7 + 2},84L${dx + 2},36Z`, dx % 16 === 0 ? ink.rye : ink.wheat))
    .join('')
  const skin = ink.paper
  const dim = '#D9B98A'
  const finger = (top: number, width: number) =>
    `<path d="M-${width},${top}C-${width + 14},${top + 2} -${width + 14},${top + 30} -${width},${top + 32}L${width - 4},${top + 32}C${width + 8},${top + 30} ${width + 8},${top + 2} ${width - 4},${top}Z" fill="${skin}" stroke="${ink.soot}" stroke-width="4.5" stroke-linejoin="round"/>${path(`M${width - 30},${top + 3}L${width - 6},${top + 3}C${width + 4},${top + 6} ${width + 4},${top + 26} ${width - 6},${top + 29}L${width - 38},${top + 29}Z`, dim)}`
  return [
    ...ears.map(([angle, size], i) =>
      ear(x, y - 10 * s, angle, size * earScale, i % 2 ? ink.paper : ink.rye, i % 2 ? ink.rye : ink.ryeDeep, 92),
    ),
    `<g transform="translate(${x} ${y}) rotate(-5) scale(${s})">`,
    path('M-80,1100L-50,110L50,110L86,1100Z', ink.red),
    path('M8,110L50,110L86,1100L48,1100Z', ink.soot, 'opacity=".5"'),
    path([0, 1, 2, 3, 4].map((i) => taper(-50 + i * 3, 150 + i * 44, -14, 166 + i * 44, 3.2, 3)).join(''), ink.soot),
    path('M-58,78L58,78L60,116L-60,116Z', ink.rye),
    path([-44, -26, -8, 10, 28, 46].map((q) => `M${q - 7},97L${q},86L${q + 7},97L${q},108Z`).join(''), skin),
    path('M-38,82L-44,20L46,20L40,82Z', skin),
    path('M12,82L16,20L46,20L40,82Z', dim),
    stalks,
    finger(-92, 46),
    finger(-61, 52),
    finger(-30, 52),
    finger(1, 46),
    `<path d="M-46,40C-70,10 -66,-40 -40,-58C-16,-70 22,-62 34,-46C40,-36 32,-26 20,-28C2,-32 -14,-30 -20,-18C-26,-4 -20,20 -26,44Z" fill="${skin}" stroke="${ink.soot}" stroke-width="4.5" stroke-linejoin="round"/>`,
    path('M16,-46C26,-46 32,-38 28,-33C20,-32 14,-36 16,-46Z', ink.white),
    path(taper(-44, 20, -36, -34, 2.4, -6), ink.soot),
    '</g>',
  ].join('')
}

/** The small mark: sun, one ear, furrows. */
const mark = (): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="50" fill="${ink.soot}"/><circle cx="50" cy="50" r="45" fill="${ink.rye}"/><clipPath id="m"><circle cx="50" cy="50" r="45"/></clipPath><g clip-path="url(#m)">${path('M0,68H100V100H0Z', ink.soot)}${path([-52, -34, -17, 0, 17, 34, 52].map((q) => taper(50 + q * 0.25, 66, 50 + q * 1.3, 108, 2.6)).join(''), ink.wheat)}</g>${ear(50, 80, 0, 0.36, ink.wheat, ink.rye, 70)}</svg>`
