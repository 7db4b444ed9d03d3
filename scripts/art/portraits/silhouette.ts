import { ink, path, taper } from '../vector.ts'

const grounds: Readonly<Record<string, readonly [ground: string, sun: string, land: string]>> = {
  sr: [ink.rye, ink.wheat, ink.ryeDeep],
  bol: [ink.red, ink.redDeep, ink.soot],
  people: [ink.wheat, '#EDBA55', ink.rye],
  steel: ['#3E5565', '#57707F', '#22323D'],
}

const hats: Readonly<Record<string, string>> = {
  bare: '',
  cap: 'M118,176C104,120 140,82 202,82C266,82 300,118 286,172L282,190C250,174 156,174 122,192ZM122,184C150,172 252,172 282,184L284,200C250,190 154,190 120,202Z',
  papakha: 'M116,196C98,140 112,66 200,62C292,66 302,140 286,196C250,180 150,180 116,196Z',
  brim: 'M78,182C116,160 286,160 326,182C300,200 104,200 78,182ZM126,176C118,112 150,84 202,84C254,84 286,112 278,176Z',
}

const dresses: Readonly<Record<string, string>> = {
  suit: 'M40,480C46,410 84,384 148,358L176,340L226,340L256,358C318,384 356,410 362,480Z',
  coat: 'M22,480C28,400 74,366 138,346L146,316L256,316L264,346C328,366 372,400 378,480Z',
}

/** An honest outline, seen from behind against the faction's ground: hat and dress, for people whose face is not known here. */
export const silhouette = (party: string, hat: string, dress: string, crop: string): string => {
  const [ground, sun, land] = grounds[party] ?? ['#3E5565', '#57707F', '#22323D']
  const head = 'M124,214C120,146 154,104 202,104C250,104 284,146 280,214C278,262 252,296 202,296C152,296 126,262 124,214Z'
  const ears =
    'M126,206C112,200 108,226 118,244C124,252 130,248 132,240ZM278,206C292,200 296,226 286,244C280,252 274,248 272,240Z'
  const neck = 'M164,262L160,352L244,352L240,262Z'
  const shapes = [ears, neck, dresses[dress] ?? '', head, hats[hat] ?? '']
    .filter((shape) => shape !== '')
    .flatMap((shape) => shape.split(/(?=M)/u))
  const solid = (fill: string, shift = '') =>
    `<g fill="${fill}"${shift}>${shapes.map((shape) => `<path d="${shape}"/>`).join('')}</g>`
  const cut = (points: readonly [number, number, number, number][], width: number) =>
    points.map(([a, b, c, d]) => taper(a, b, c, d, width)).join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${crop}">${[
    `<rect width="400" height="480" fill="${ground}"/>`,
    `<circle cx="150" cy="190" r="170" fill="${sun}"/>`,
    path('M0,420L400,330L400,480L0,480Z', land),
    solid(ink.paper, ' transform="translate(-7 -3)"'),
    solid(ink.soot),
    hat === 'bare'
      ? path(
          cut(
            [
              [150, 150, 140, 232],
              [176, 128, 166, 250],
              [206, 122, 204, 262],
              [236, 130, 244, 248],
              [258, 156, 264, 230],
            ],
            2.6,
          ),
          '#5B4A38',
        )
      : path(
          cut(
            [
              [150, 128, 236, 116],
              [140, 156, 262, 146],
            ],
            3,
          ),
          '#4A4038',
        ),
    path('M164,300C186,312 220,312 240,300L242,318C220,328 184,328 162,318Z', '#33291F'),
    path(
      cut(
        [
          [80, 440, 132, 392],
          [66, 470, 100, 424],
          [320, 440, 270, 392],
          [336, 470, 304, 424],
          [202, 360, 202, 480],
        ],
        2.6,
      ),
      '#5B4A38',
    ),
  ].join('')}</svg>`
}
