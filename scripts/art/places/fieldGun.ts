import { ink, parts, path, range, taper } from '../vector.ts'

/** A three-inch field gun from the side, its shield up, its trail on the ground, its barrel to the right: 340 units long, its wheel at 0,0. */
export const fieldGun = (x: number, y: number, s = 1): string => {
  const wheel = (cx: number, cy: number, rx: number, ry: number, dark: string) =>
    [
      `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="none" stroke="${dark}" stroke-width="7"/>`,
      path(
        range(12)
          .map((i) => {
            const a = (i * Math.PI) / 6 + 0.2
            return taper(cx + 4 * Math.cos(a), cy + 4 * Math.sin(a), cx + rx * Math.cos(a), cy + ry * Math.sin(a), 3.4)
          })
          .join(''),
        dark,
      ),
      `<circle cx="${cx}" cy="${cy}" r="8" fill="${dark}"/><circle cx="${cx}" cy="${cy}" r="3.4" fill="${ink.wheat}"/>`,
    ].join('')
  return `<g transform="translate(${x} ${y})${s === 1 ? '' : ` scale(${s})`}">${[
    path('M-190,6Q-60,-8 60,4L60,12H-190Z', '#3A2A18', 'opacity=".5"'),
    wheel(22, -40, 30, 40, '#1B211C'),
    path('M4,-34L-176,-2L-184,6L-176,12L-150,10L14,-22Z', '#3F4F3A'),
    path('M-150,10L14,-22L10,-28L-168,4Z', '#2A3628'),
    path('M-182,-6l12,-4l4,22l-14,2Z', '#2A3628'),
    path('M-34,-66L154,-81L155,-71L-33,-53Z', '#3F4F3A'),
    path('M-33,-57L155,-75L155,-71L-33,-53Z', ink.soot),
    path('M150,-84l12,-1l1,15l-12,1Z', '#2A3628'),
    path('M-50,-69l21,-2l2,21l-21,2Z', '#2A3628'),
    path('M-36,-53L92,-66L92,-60L-35,-45Z', '#2A3628'),
    path('M30,-118L54,-112L46,-24L20,-18Z', '#566A4E'),
    path('M46,-114L54,-112L46,-24L38,-22Z', '#36453A'),
    path('M30,-118L54,-112L53,-108L29,-114Z', '#8FA07A'),
    path('M34,-90h8v5h-8Z', ink.soot),
    wheel(-4, -36, 36, 42, '#1B211C'),
    path(taper(-30, -56, -14, -72, 3, -5), ink.wheat),
  ].join('')}</g>`
}

const hauler =
  'M-16,-48L8,-40L0,-22L-26,-26ZM-14,-46L8,-74C14,-80 24,-78 28,-70L22,-56L6,-36L-12,-36ZM-12,-46L2,-36L-14,-20L-32,-2L-34,2L-46,2L-40,-4L-24,-24ZM-10,-40L8,-40L22,-24L18,-4L24,2H8L10,-20L-6,-30ZM12,-74L22,-70L34,-58L46,-56L46,-50L30,-51L14,-62ZM22,-84C22,-93 36,-93 36,-84C36,-78 32,-75 28,-74L22,-76ZM20,-87C20,-97 38,-97 38,-88L43,-85L22,-84Z'

/** A gunner who leans into a rope or against a wheel, to the right; `tall` units as if he stood upright. */
export const gunner = (x: number, y: number, tall: number, fill: string, rim?: string): string => {
  const at = `translate(${x} ${y}) scale(${tall / 100})`
  return (rim ? parts(hauler, rim, `transform="${at} translate(-1.6 -1.2)"`) : '') + parts(hauler, fill, `transform="${at}"`)
}

/** Somebody who carries a shell in both arms, to the right; `tall` units high. */
export const loader = (x: number, y: number, tall: number, fill: string): string => {
  const at = `translate(${x} ${y}) scale(${tall / 100})`
  return (
    parts(
      'M-11,-44L-14,-4L-19,0L-3,0L0,-38L4,0L20,0L13,-4L11,-44ZM-13,-79C-8,-84 8,-84 12,-78L15,-28L-16,-28C-15,-50 -16,-66 -13,-79ZM-5,-87H5V-78H-5ZM-6.6,-93C-6.8,-101 6.8,-101 6.6,-94L9,-90L6.4,-88C6,-84 3,-83 0,-83C-4,-83 -6.4,-87 -6.6,-93ZM-10,-97C-10,-106 9,-106 9,-97L14,-94L-9,-95ZM-2,-76L8,-76L14,-62L30,-58L30,-51L10,-53L-2,-64Z',
      fill,
      `transform="${at}"`,
    ) +
    path('M18,-60H40Q47,-58 50,-55Q47,-52 40,-50H18Z', '#C39A4E', `transform="${at}"`) +
    path('M18,-60H23V-50H18ZM36,-60H38V-50H36Z', '#7B4A05', `transform="${at}"`)
  )
}
