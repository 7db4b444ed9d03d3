import { ink, mix, path, range, round } from '../vector.ts'
import { leather, marshal, morning, peaCoat } from './coats.ts'
import type { Features } from './features.ts'
import { gouge, type Pen } from './pen.ts'
import { cloak } from './shoulders.ts'
import { cardigan, cherkeska, plain, scarf, shawl } from './wraps.ts'

/** Shoulders and dress. Written for a shorter sheet, and stretched to reach the foot of this one. */
export const dress = (pen: Pen): string =>
  `<g transform="translate(0 -95.8) scale(1 1.204)">${dresses[pen.features.dress](pen)}${pen.features.scarf ? scarf(pen.features.scarf) : ''}</g>`

const dresses: Readonly<Record<Features['dress'], (pen: Pen) => string>> = {
  cardigan,
  cherkeska,
  leather,
  marshal,
  morning,
  peaCoat,
  plain,
  shawl,
  suit: ({ features: { cloth = ['#26282A', '#14110F', '#4A4F52'], accent = '#14110F', bow = false } }) => {
    const [light, shadow, cut] = cloth
    return [
      cloak(cloth),
      path('M160,366L206,432L262,364L250,480L166,480Z', '#FBF7EC'),
      path('M232,400L262,364L250,480L214,480Z', '#CFC3A6'),
      bow
        ? ''
        : path('M196,420L206,412L220,420L214,436L228,480L186,480L200,436Z', accent) +
          path('M207,440L212,440L222,480L208,480Z', '#fff', 'opacity=".16"'),
      path('M158,352L152,374L190,424L206,410L162,372Z', '#FFFDF6'),
      path('M264,350L270,372L226,424L206,410L258,370Z', '#E4DAC2'),
      bow
        ? path(
            'M206,418C186,396 160,400 152,412C156,432 182,440 204,426L192,470L208,452L222,468L212,426C232,436 256,428 262,408C250,396 226,398 206,418Z',
            accent,
          ) + path('M200,414L214,414L213,430L201,430Z', ink.soot, 'opacity=".45"')
        : '',
      path('M152,368L108,392L104,420L128,428L118,440L176,480L190,480Z', light),
      path('M108,392L104,420L128,428L118,440L176,480L170,480L110,444L120,430L98,420Z', cut),
      path('M270,366L306,390L314,418L290,428L300,440L240,480L226,480Z', shadow),
      path('M306,390L314,418L290,428L300,440L240,480L246,480L306,442L297,430L320,420Z', cut),
    ].join('')
  },
  collar: ({ features: { cloth = ['#1C1916', '#0A0807', '#55493A'], accent = ink.wheat } }) => {
    const [, , cut] = cloth
    return [
      cloak(cloth),
      path(
        'M152,334C150,356 148,374 142,388C170,416 236,420 276,390C268,374 266,352 266,330C240,364 180,366 152,334Z',
        '#FBF7EC',
      ),
      path(
        'M222,356C246,352 258,344 266,330C266,352 268,374 276,390C258,404 240,410 220,411C226,392 226,374 222,356Z',
        '#CDBF9F',
      ),
      path('M142,388C170,416 236,420 276,390L279,398C238,430 168,424 138,395Z', '#FFFDF6'),
      path(gouge([152, 350, 186, 376, 222, 368, 1.2]), '#8F8166'),
      path('M196,412L206,404L216,412L206,424Z', accent),
      path(
        gouge([206, 426, 204, 450, 206, 480, 1.4]) +
          gouge([170, 420, 158, 450, 158, 480, 1.6]) +
          gouge([240, 420, 252, 450, 252, 480, 1.6]),
        cut,
      ),
    ].join('')
  },
  blouse: ({ features: { cloth = ['#EFE6D2', '#BFAE86', '#8E7B52'], accent = '#B3261E' } }) => {
    const [light, shadow] = cloth
    const placket = range(5).map((i) => `M239,${410 + i * 16}l6,6l-6,6l-6,-6Z`)
    const stitches = range(9).map(
      (i) => `M${156 + i * 13},${round(393 + 11 * Math.sin(((i + 0.6) / 9.2) * Math.PI))}l3,3l-3,3l-3,-3Z`,
    )
    return [
      cloak(cloth),
      path('M150,348L144,386C176,414 240,416 276,386L268,346C240,376 178,378 150,348Z', light),
      path('M230,370C250,364 262,356 268,346L276,386C262,398 246,404 228,406Z', shadow),
      path('M145,378C176,404 240,406 274,378L276,387C240,418 176,414 143,388ZM226,398L246,394L252,480L230,480Z', accent),
      path([...placket, ...stitches].join(''), light),
    ].join('')
  },
  greatcoat: ({ features: { cloth = ['#5C5A48', '#2E2D22', '#8B8769'], tabs, strap } }) => {
    const [light, shadow, cut] = cloth
    const buttons = [436, 464].map(
      (y) => `<circle cx="222" cy="${y}" r="5" fill="#D8B978"/><circle cx="223.5" cy="${y + 1.5}" r="3" fill="${shadow}"/>`,
    )
    return [
      cloak(cloth),
      path('M148,340L136,392C170,424 242,426 284,390L274,336C244,376 180,378 148,340Z', light),
      path('M148,340L136,392C160,414 188,420 204,420L202,370C180,366 160,356 148,340Z', cut, 'opacity=".55"'),
      path('M232,368C252,360 266,350 274,336L284,390C268,406 250,414 232,417Z', shadow),
      path('M204,372L208,372L208,480L202,480Z', ink.soot),
      tabs ? path('M160,378L190,392L188,410L156,394ZM262,372L232,390L234,408L268,388Z', tabs) : '',
      ...buttons,
      strap ? path('M88,403L112,396L226,480L190,480Z', '#3A2412') + path('M92,402L96,401L204,480L198,480Z', '#9C6B33') : '',
    ].join('')
  },
  sailor: () => {
    const stripes = range(5).map((i) => {
      const [y, k] = [392 + i * 18, i * 10]
      return `M${158 + k},${y - 12}Q206,${y + 10} ${260 - k},${y - 14}L${258 - k},${y - 6}Q206,${y + 18} ${162 + k},${y - 4}Z`
    })
    return [
      cloak(['#1E2A36', '#0D151C', '#5C7488']),
      path('M152,362L206,470L266,360Q206,404 152,362Z', '#FBF7EC'),
      path(stripes.join(''), '#2F4A63'),
      path('M152,360L86,402L96,470L196,480L206,470Z', '#2F4A63'),
      path('M266,358L324,400L316,468L216,480L206,470Z', '#1B2C3B'),
      path('M92,396L102,464L202,474L202,468L109,458L99,398Z', '#FBF7EC'),
      path('M318,394L310,462L210,474L210,468L303,456L311,396Z', '#C9D0D2'),
    ].join('')
  },
  sheepskin: ({ roll, features: { accent = '#B3261E' } }) => {
    const fleece = (mirror: boolean) =>
      range(8).map((i) => {
        const x = mix(104, 176, i / 7) - 8 * Math.sin((i / 7) * 3.1)
        return `<circle cx="${Math.round(mirror ? 418 - x : x)}" cy="${Math.round(mix(396, 480, i / 7))}" r="11"/>`
      })
    const curls = range(7).map(() => {
      const t = roll()
      const [x, y] = [mix(128, 178, t) + (roll() - 0.5) * 44 * (1 - t * 0.4), mix(384, 470, t) + (roll() - 0.5) * 14]
      return gouge([x, y, x + 7, y - 8, x + 12, y + 1, 1.6]) + gouge([418 - x, y, 411 - x, y - 8, 406 - x, y + 1, 1.6])
    })
    return [
      cloak(['#9A6B33', '#53361A', '#CC9B5A']),
      path('M160,366L206,440L262,364L250,480L166,480Z', '#EFE6D2'),
      path('M228,410L262,364L250,480L222,480Z', '#BCA97F'),
      path('M200,400L212,400L212,480L200,480Z', accent),
      path('M150,350L96,392C104,430 140,466 176,480L206,480L162,366Z', '#F3E9D2'),
      path('M266,348L322,392C314,430 280,466 240,480L208,480L258,364Z', '#B9A57A'),
      `<g fill="#F3E9D2">${fleece(false).join('')}</g><g fill="#B9A57A">${fleece(true).join('')}</g>`,
      path(curls.join(''), '#7D6A42', 'opacity=".8"'),
    ].join('')
  },
}
