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
    path('M-34,-58L150,-98L152,-89L-32,-46Z', '#3F4F3A'),
    path('M-32,-50L152,-92L152,-89L-32,-46Z', ink.soot),
    path('M146,-99l12,-3l2,14l-12,3Z', '#2A3628'),
    path('M-48,-62l20,-5l4,20l-20,5Z', '#2A3628'),
    path('M-36,-46L90,-74L91,-68L-34,-38Z', '#2A3628'),
    path('M30,-118L54,-112L46,-24L20,-18Z', '#566A4E'),
    path('M46,-114L54,-112L46,-24L38,-22Z', '#36453A'),
    path('M30,-118L54,-112L53,-108L29,-114Z', '#8FA07A'),
    path('M34,-90h8v5h-8Z', ink.soot),
    wheel(-4, -36, 36, 42, '#1B211C'),
    path(taper(-34, -62, -14, -76, 3, -4), ink.wheat),
  ].join('')}</g>`
}

const hauler =
  'M-16,-48L8,-40L0,-22L-26,-26ZM-14,-46L8,-74C14,-80 24,-78 28,-70L22,-56L6,-36L-12,-36ZM-12,-46L2,-36L-14,-20L-32,-2L-34,2L-46,2L-40,-4L-24,-24ZM-10,-40L8,-40L22,-24L18,-4L24,2H8L10,-20L-6,-30ZM12,-74L22,-70L34,-58L46,-56L46,-50L30,-51L14,-62ZM22,-84C22,-93 36,-93 36,-84C36,-78 32,-75 28,-74L22,-76ZM20,-87C20,-97 38,-97 38,-88L43,-85L22,-84Z'

/** A gunner who leans into a rope or against a wheel, to the right; `tall` units as if he stood upright. */
export const gunner = (x: number, y: number, tall: number, fill: string, rim?: string): string => {
  const at = `translate(${x} ${y}) scale(${tall / 100})`
  return (rim ? parts(hauler, rim, `transform="${at} translate(-1.6 -1.2)"`) : '') + parts(hauler, fill, `transform="${at}"`)
}
