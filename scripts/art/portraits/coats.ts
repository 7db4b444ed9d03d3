import { ink, path, range } from '../vector.ts'
import { gouge, type Pen } from './pen.ts'
import { cloak } from './shoulders.ts'

/** A leather jacket, its collar turned over a shirt buttoned to the throat. */
export const leather = ({ features: { cloth = ['#262524', '#0B0A0A', '#77746F'], accent = '#3E4A3A' } }: Pen): string => {
  const [light, shadow, shine] = cloth
  const buttons = [428, 452].map((y) => `<circle cx="204" cy="${y}" r="3.4" fill="${ink.paper}"/>`)
  return [
    cloak([light, shadow, shine]),
    path('M148,346Q206,396 268,340L252,480L168,480Z', accent),
    path('M150,342C172,376 244,376 266,336L270,370C238,402 178,404 146,374Z', accent),
    path('M226,370C246,362 258,350 266,336L270,370L250,480L214,480Z', ink.soot, 'opacity=".42"'),
    path(gouge([147, 376, 196, 408, 268, 374, 1.8]) + gouge([204, 398, 203, 440, 205, 480, 1.6]), ink.soot),
    ...buttons,
    path('M146,360L92,392L108,436L182,480L200,480Q196,426 146,360Z', light),
    path('M92,392L108,436L182,480L175,480L102,439L87,395ZM138,372L146,420L182,464L151,418Z', shine),
    path('M274,358L322,390L308,436L234,480L212,480Q222,420 274,358Z', shadow),
    path('M322,390L308,436L234,480L240,480L313,438L327,393ZM282,374L272,418L238,462L267,420Z', shine),
  ].join('')
}

/** A sailor's coat thrown over the shoulders, under it the loose shirt with its broad collar, and the striped vest. */
export const peaCoat = (): string => {
  const stripes = range(5).map((i) => {
    const [y, k] = [380 + i * 15, i * 8]
    return `M${150 + k},${y - 10}Q206,${y + 14} ${266 - k},${y - 12}l-2,7Q206,${y + 21} ${153 + k},${y - 3}Z`
  })
  const buttons = [424, 452].map(
    (y) => `<circle cx="112" cy="${y}" r="6.5" fill="#D8A63C"/><circle cx="310" cy="${y - 4}" r="6.5" fill="#9A7322"/>`,
  )
  return [
    cloak(['#1B2229', '#0B0F13', '#4F6170']),
    path('M148,346L120,480L296,480L270,342Q206,392 148,346Z', '#EFE7D3'),
    path('M236,372L270,342L296,480L222,480Z', '#BFB59A'),
    path('M152,350L206,452L266,346Q206,394 152,350Z', '#FBF7EC'),
    path(stripes.join(''), '#2F4A63'),
    path('M152,344L132,372L146,408L206,476L206,452Z', '#35536E'),
    path('M266,340L284,368L270,406L206,476L206,452Z', '#22384B'),
    path('M138,372L151,404L206,466L206,462L155,402L143,368ZM279,368L266,402L206,466L206,462L262,400L274,364Z', '#FBF7EC'),
    path('M140,366L74,398L92,444L130,480L166,480Q150,420 140,366Z', '#262F38'),
    path('M140,366Q150,420 166,480L172,480Q158,420 146,372ZM74,398L92,444L130,480L122,480L84,448L67,402Z', '#5C7080'),
    path('M278,360L344,394L328,442L290,480L256,480Q270,420 278,360Z', '#10161B'),
    path('M344,394L328,442L290,480L297,480L335,446L352,398Z', '#42525F'),
    ...buttons,
  ].join('')
}

/** A formal black coat, a stiff standing collar to the jaw with its corners turned, a cravat with a pin. */
export const morning = ({ features: { cloth = ['#2A2A2C', '#101012', '#6C6C70'], accent = '#3B3B40' } }: Pen): string => {
  const [light, shadow, shine] = cloth
  return [
    cloak(cloth),
    path('M160,386L206,444L264,382L250,480L166,480Z', '#FBF7EC'),
    path('M232,410L264,382L250,480L214,480Z', '#CFC3A6'),
    path('M148,326C150,356 150,376 148,396C176,416 240,418 272,392C268,368 266,350 268,320C240,358 178,360 148,326Z', '#FFFDF6'),
    path('M228,352C246,346 260,336 268,320C266,350 268,368 272,392C258,404 244,409 226,411Z', '#D5CAB0'),
    path('M204,356L207,356L208,404L202,404Z', '#8F8166'),
    path('M204,374L204,412L152,402ZM208,374L208,412L262,398Z', '#A2957A'),
    path('M204,366L204,407L158,396ZM208,366L208,407L256,392Z', '#FFFDF6'),
    path('M178,402Q206,396 236,400L230,414L250,446L228,480L186,480L166,448L184,416Z', accent),
    path('M206,412Q220,440 214,480L206,480Q210,440 200,414Z', '#fff', 'opacity=".18"'),
    `<circle cx="204" cy="430" r="5" fill="${ink.white}"/>`,
    path('M146,378L104,400L100,428L124,436L116,448L176,480L184,480Z', light),
    path('M104,400L100,428L124,436L116,448L176,480L170,480L108,452L116,438L94,428Z', shine),
    path('M274,376L310,398L318,426L294,436L302,448L240,480L230,480Z', shadow),
    path('M310,398L318,426L294,436L302,448L240,480L246,480L308,450L301,437L324,428Z', shine),
  ].join('')
}

/** A Prussian general's field-grey coat: red patches on the collar with their golden scrolls, plaited boards, a blue cross at the neck. */
export const marshal = ({ features: { cloth = ['#6E7668', '#3A4038', '#A7AE9E'] } }: Pen): string => {
  const [light, shadow, cut] = cloth
  const scroll = (x: number, y: number, turn: number) =>
    `<path d="M${x},${y}q${turn * 4},-9 ${turn * 11},-5t${turn * 4},9t${turn * 11},-1t${turn * 3},7" fill="none" stroke="${ink.wheat}" stroke-width="3.6"/>`
  const plait = (x: number, y: number, turn: number) => {
    const strand = range(6).map((i) => `l${turn * 5},${i % 2 ? 7 : -10}l${turn * 5},${i % 2 ? -10 : 4}`)
    return (
      path(
        `M${x},${y}l${turn * 66},-30q${turn * 10},6 ${turn * 8},18l${turn * -66},30q${turn * -10},-6 ${turn * -8},-18Z`,
        '#9E1B12',
      ) +
      `<path d="M${x + turn * 4},${y + 7}${strand.join('')}" fill="none" stroke="${ink.wheat}" stroke-width="5" stroke-linejoin="round"/>`
    )
  }
  return [
    cloak(cloth),
    path('M148,340L136,396C170,426 242,428 284,394L274,336C244,376 180,378 148,340Z', light),
    path('M148,340L136,396C160,416 188,422 204,422L202,370C180,366 160,356 148,340Z', cut, 'opacity=".55"'),
    path('M232,368C252,360 266,350 274,336L284,394C268,408 250,416 232,419Z', shadow),
    path('M150,368L196,388L196,416Q164,412 142,394ZM268,364L218,388L218,416Q252,412 278,392Z', '#B3261E'),
    scroll(152, 388, 1),
    scroll(268, 386, -1),
    plait(62, 424, 1),
    plait(352, 420, -1),
    path('M204,420L209,420L209,480L203,480Z', shadow),
    path('M196,400L206,412L217,400L214,398L206,407L199,398Z', ink.soot),
    path('M206,428L196,412L217,412L206,428L224,418L224,440L206,428L217,446L196,446L206,428L188,440L188,418Z', '#2F5F9A'),
    path(
      'M206,428L196,412L217,412L206,428L224,418L224,440L206,428L217,446L196,446L206,428L188,440L188,418Z',
      'none',
      `stroke="${ink.wheat}" stroke-width="2"`,
    ),
  ].join('')
}
