import { ink, path, range, taper } from '../vector.ts'

/** An open motor-car of the years before the war, from the side, its radiator to the left; 200 units long, its wheels at `y`. */
export const motorCar = (x: number, y: number): string => {
  const wheel = (cx: number) =>
    [
      `<circle cx="${cx}" cy="-26" r="26" fill="${ink.soot}"/><circle cx="${cx}" cy="-26" r="19" fill="#6B6456"/>`,
      path(
        range(6)
          .map((i) => {
            const [c, s] = [Math.cos((i * Math.PI) / 6), Math.sin((i * Math.PI) / 6)]
            return taper(cx + 19 * c, -26 + 19 * s, cx - 19 * c, -26 - 19 * s, 2.6)
          })
          .join(''),
        ink.wheatLight,
      ),
      `<circle cx="${cx}" cy="-26" r="6" fill="${ink.bronze}"/><circle cx="${cx}" cy="-26" r="3" fill="${ink.wheatLight}"/>`,
    ].join('')
  return `<g transform="translate(${x} ${y})">${[
    path('M4,4Q110,-8 214,4Q110,12 4,4Z', ink.soot, 'opacity=".4"'),
    // Chassis, bonnet, tub and the folded hood.
    path('M16,-34H190V-26H16Z', ink.soot),
    path('M20,-72L76,-80V-32H20Z', ink.rye),
    path('M20,-72L76,-80V-74L20,-66Z', '#3E7A5C'),
    path(
      range(5)
        .map((i) => `M${34 + i * 7},-62h3v20h-3Z`)
        .join(''),
      ink.ryeDeep,
    ),
    path('M76,-80L90,-84L96,-62H130L136,-80H150L154,-66H186Q200,-64 198,-32H76Z', ink.rye),
    path('M76,-46H198Q198,-38 197,-32H76Z', ink.ryeDeep),
    path('M76,-50H198V-47H76Z', ink.wheat),
    path('M102,-60h24v26h-24ZM158,-62h26v28h-26Z', ink.ryeDeep),
    path('M104,-58h20v9h-20ZM160,-60h22v10h-22Z', '#2A5E47'),
    path('M122,-62L130,-90Q138,-94 142,-88L146,-66ZM170,-66L178,-92Q186,-96 190,-88L194,-66Z', '#5A2A1C'),
    path('M122,-62L130,-90Q134,-92 136,-91L130,-62ZM170,-66L178,-92Q182,-94 184,-93L178,-66Z', '#8A4630'),
    path('M176,-70Q206,-96 222,-78Q224,-68 210,-62L186,-62Z', '#2A2119'),
    path(taper(186, -68, 216, -82, 2.4) + taper(190, -64, 216, -72, 2), '#5A4B38'),
    // Windscreen and wheel.
    path('M82,-82L94,-120L98,-119L88,-82Z', ink.soot),
    path('M86,-84L95,-116L97,-116L91,-84Z', ink.fieldLight),
    path('M104,-64L114,-90L117,-89L108,-64ZM106,-98L126,-84L124,-80L104,-94Z', ink.soot),
    // Radiator and lamps of brass.
    path('M10,-76H22V-30H10Z', ink.wheat),
    path('M13,-70H20V-34H13ZM11,-82h9v6h-9Z', ink.bronze),
    `<circle cx="4" cy="-52" r="11" fill="${ink.bronze}"/><circle cx="1" cy="-52" r="8.4" fill="${ink.white}"/>`,
    path('M72,-92h9v12h-9Z', ink.wheat),
    // Mudguards and running board.
    path(
      'M-4,-34Q2,-62 34,-62Q64,-60 74,-22H146Q150,-60 178,-62Q208,-60 214,-30L206,-28Q200,-52 178,-54Q158,-52 152,-14H68Q60,-52 34,-54Q10,-54 4,-32Z',
      ink.soot,
    ),
    path(
      'M2,-42Q10,-60 34,-60Q56,-58 66,-36Q54,-56 34,-57Q14,-57 2,-42ZM150,-42Q158,-60 178,-60Q198,-58 206,-42Q196,-56 178,-57Q160,-56 150,-42Z',
      '#6B6456',
    ),
    wheel(34),
    wheel(178),
  ].join('')}</g>`
}
