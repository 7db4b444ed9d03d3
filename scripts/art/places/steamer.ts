import { ink, path, range, round, taper } from '../vector.ts'

const hull = '#221B17'

/** The paddle steamer, white, two decks and a black funnel. */
export const steamer = (): string => {
  const panes = (x0: number, x1: number, y: number, step: number, w: number, h: number) =>
    range(Math.floor((x1 - x0) / step))
      .map((i) => `M${round(x0 + i * step)},${y}h${w}v${h}h-${w}Z`)
      .join('')
  return [
    path('M470,288L486,312H902L944,276L920,284H478Z', hull),
    path('M470,286H920L944,275L938,286L926,291H472Z', ink.red),
    path('M500,286V254H892V286Z', ink.white),
    path('M500,276H892V286H500Z', '#CFC4A8'),
    path(panes(512, 888, 261, 22, 12, 13), ink.steelDeep),
    path('M488,254H904V248H488Z', ink.paper),
    path('M488,254H904V257H488Z', ink.smoke),
    path('M528,248V222H862V248Z', ink.white),
    path('M528,240H862V248H528Z', '#CFC4A8'),
    path(panes(540, 660, 227, 20, 11, 12) + panes(726, 856, 227, 20, 11, 12), ink.steelDeep),
    path('M514,222H878V217H514Z', ink.paper),
    path('M514,222H878V224H514Z', ink.smoke),
    path('M782,217V196H836V217Z', ink.white),
    path('M788,201h13v10h-13ZM805,201h13v10h-13ZM822,201h10v10h-10Z', ink.steelDeep),
    path('M776,196H842V191H776Z', ink.bronze),
    // Rails, posts, the paddle box with its fan.
    path(panes(492, 900, 248, 17, 2, 38), ink.white),
    path('M482,268H906V270H482Z', ink.smoke),
    path('M640,300A58,58 0 0,1 756,300Z', ink.white),
    path('M700,242A58,58 0 0,1 756,300H728Q726,262 700,242Z', '#CFC4A8'),
    path(
      range(9)
        .map((i) => {
          const a = Math.PI * (1 + (i + 0.5) / 9)
          return taper(698 + 14 * Math.cos(a), 300 + 14 * Math.sin(a), 698 + 50 * Math.cos(a), 300 + 50 * Math.sin(a), 3.4)
        })
        .join(''),
      ink.redDeep,
    ),
    path('M636,298H760V306H636Z', ink.bronze),
    // Funnel and mast.
    path('M664,217L670,152H708L714,217Z', ink.soot),
    path('M695,152H708L714,217H699Z', '#3A322B'),
    path('M667,184L669,166H709L711,184Z', ink.red),
    path('M666,150H712V157H666Z', ink.soot),
    path('M734,217V196h4v21ZM742,217V190h3v27Z', ink.bronze),
    path('M876,217h4V128h-3ZM500,250h3V186h-3Z', ink.soot),
    path('M880,130q18,-7 34,1q14,6 26,0l-2,20q-12,6 -26,0q-16,-7 -32,0Z', ink.red),
    path(taper(879, 134, 944, 276, 1.2) + taper(877, 134, 842, 192, 1.2), ink.soot),
    path('M484,312H904L940,318H500Z', '#2F4851'),
    path(taper(520, 318, 640, 319, 3) + taper(760, 320, 920, 318, 3), ink.white),
  ].join('')
}

/** Smoke from the funnel on one diagonal. */
export const smoke = (): string => {
  const plume = [
    [686, 142, 13],
    [668, 126, 19],
    [640, 108, 26],
    [600, 84, 34],
    [546, 56, 44],
    [476, 24, 56],
  ] as const
  const puff = (x: number, y: number, r: number, fill: string) => `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`
  return [
    plume.map(([x, y, r]) => puff(x - 4, y + 7, r, '#7B7264')).join(''),
    plume.map(([x, y, r]) => puff(x, y, r, '#B9AC93')).join(''),
    path(
      plume.map(([x, y, r]) => taper(x - r * 0.6, y - r * 0.3, x + r * 0.4, y - r * 0.66, r * 0.08, r * 0.1)).join(''),
      ink.white,
    ),
  ].join('')
}
