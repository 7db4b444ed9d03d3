import { ink, mix, path, range, round, taper } from '../vector.ts'

/** What the yard of the mansion is stocked with: crates, sandbags, a machine-gun. */

/** What is handed out by the wall: boots, tins, bread rings on a string. */
export const stores = (): string => {
  const crate = (x: number, y: number, w: number, h: number) =>
    path(`M${x},${y}v-${h}h${w}v${h}Z`, '#7A5427') +
    path(
      range(3)
        .map((i) => `M${x},${y - h + 6 + (i * h) / 3}h${w}v2.4h-${w}Z`)
        .join(''),
      '#4E3416',
    ) +
    path(`M${x},${y}v-${h}h6v${h}ZM${x + w - 6},${y}v-${h}h6v${h}Z`, '#9A6E38')
  const tins = range(4).map((i) => {
    const x = 1182 + i * 19
    return path(`M${x},296v-20h15v20Z`, ink.fieldLight) + path(`M${x + 10},296v-20h5v20ZM${x},283h15v6h-15Z`, ink.field)
  })
  const rings = range(9)
    .map((i) => {
      const t = i / 8
      return `<circle cx="${round(mix(1122, 1176, t))}" cy="${round(262 + 44 * t * (1 - t) * 2)}" r="6.4"/>`
    })
    .join('')
  const boot = (x: number, y: number, s: number) =>
    path('M0,0V-26H11L12,-9L24,-4V0Z', '#241810', `transform="translate(${x} ${y}) scale(${s})"`)
  return [
    crate(1168, 336, 98, 40),
    crate(1272, 340, 76, 52),
    ...tins,
    path('M1116,336V256h5V336ZM1176,336V262h5v74Z', '#4E3416'),
    `<g fill="none" stroke="#B97F34" stroke-width="4">${rings}</g>`,
    boot(1130, 342, 0.9),
    boot(1148, 345, 0.9),
    boot(1286, 288, 0.9),
    boot(1306, 288, 0.9),
  ].join('')
}

export const sandbags = (): string => {
  const bag = (x: number, y: number, w: number, i: number) =>
    path(
      `M${x},${y}q-5,-9 3,-15h${w - 6}q8,6 3,15q-4,3 -8,2h-${w - 10}q-4,0 -5,-2Z`,
      ['#B49B6C', '#A58C5E', '#C0A878'][i % 3] ?? '',
    ) + path(taper(x + 4, y - 1, x + w - 4, y - 1, 1.8, 2) + taper(x + w - 8, y - 13, x + w - 3, y - 3, 1.2), '#6B5836')
  const rows = [
    [522, 340, 3],
    [536, 325, 2],
    [550, 310, 1],
  ] as const
  return rows
    .map(([x, y, count], row) =>
      range(count)
        .map((i) => bag(x + i * 34, y, 34, i + row))
        .join(''),
    )
    .join('')
}

/** A Maxim gun on its wheels, from the side, its muzzle over the bags. */
export const machineGun = (x: number, y: number): string => {
  const wheel = (cx: number, fill: string) => {
    const spokes = range(4).map((i) => {
      const [c, s] = [14 * Math.cos((i * Math.PI) / 4), 14 * Math.sin((i * Math.PI) / 4)]
      return taper(cx + c, -17 + s, cx - c, -17 - s, 2.2)
    })
    return `<circle cx="${cx}" cy="-17" r="15" fill="none" stroke="${fill}" stroke-width="4.4"/>${path(spokes.join(''), fill)}<circle cx="${cx}" cy="-17" r="4.4" fill="${fill}"/>`
  }
  const gleam = '#A8B49B'
  return `<g transform="translate(${x} ${y}) scale(1.02)">${[
    wheel(14, '#3A3A2E'),
    path('M2,-22L20,-24L62,-5L74,-5V1H58L14,-11Z', ink.soot),
    path('M20,-24L62,-5H72V-3H60Z', gleam),
    path('M8,-34h20l8,16h-32Z', ink.soot),
    path('M-60,-50Q-65,-42 -60,-34H4V-50Z', ink.soot),
    path('M-59,-48H2v2.6H-60ZM-61,-43.4H2v1.4H-61ZM-60,-39H2v1.4H-60Z', gleam),
    path('M-74,-45h15v6h-15ZM-76,-47h6v10h-6Z', ink.soot),
    path('M2,-30h40v-22h-40ZM42,-47h9v4h-9ZM42,-36h9v4h-9Z', ink.soot),
    path('M2,-52h40v3h-40Z', gleam),
    path('M49,-54q6,2 6,8v10q0,6 -6,8Z', '#7A4A1E'),
    path('M-10,-72L5,-76L12,-14L-4,-10Z', '#56654F'),
    path('M-10,-72L5,-76L5.4,-72L-9.6,-68Z', gleam),
    path('M5,-76L12,-14L6,-12.6L-1,-74.4Z', '#2F3A2C'),
    path('M18,-32q5,12 -2,26l9,2q8,-14 3,-28Z', ink.wheat),
    path('M19.6,-28l9,-1v2.4l-9,1ZM19.4,-22l9.6,0v2.4l-9.8,0ZM18.4,-15.6l9.6,1l-.6,2.4l-9.8,-1Z', ink.bronze),
    wheel(-4, ink.soot),
    path('M-4,-34a17,17 0 0 1 14,7l-2,1.6a15,15 0 0 0 -12,-6.4Z', gleam),
    path('M14,-11h28V2h-28Z', '#4A5636'),
    path('M14,-11h28v2.4h-28Z', gleam),
  ].join('')}</g>`
}
