import { wordOnArc } from '../lettering.ts'
import { ink, path, range } from '../vector.ts'
import type { Features } from './features.ts'
import { gouge, type Pen, type Stroke, wedge } from './pen.ts'

/** What the person wears on the head. */
export const hat = (pen: Pen): string => (pen.features.hat ? hats[pen.features.hat](pen) : '')

const hats: Readonly<Record<NonNullable<Features['hat']>, (pen: Pen) => string>> = {
  sailor: ({ features: { ship = 'АВРОРА' } }) =>
    [
      path(
        'M96,112C80,78 128,44 202,42C282,40 334,70 318,106C310,122 292,128 286,132L126,136C112,130 102,124 96,112Z',
        '#22303D',
      ),
      path('M240,44C296,48 330,74 318,106C310,122 292,128 286,132L244,133C262,104 262,70 240,44Z', '#0D151C'),
      path('M112,126C160,108 244,106 298,122L300,158C246,140 160,142 114,166Z', ink.soot),
      path('M112,126C160,108 244,106 298,122L298,126C244,110 160,112 112,131Z', ink.paper),
      // A ship's name, spelt as it was in 1917.
      ship === '' ? '' : wordOnArc(ship, [126, 147], [206, 120], [288, 142], 20, ink.wheat),
      path('M296,150L326,190L344,262L328,256L316,270L300,200Z', ink.soot),
      path('M300,156L318,192L332,240L324,238Z', '#3A3F45'),
      path(gouge([112, 92, 150, 58, 220, 54, 3]), '#5C7488'),
    ].join(''),
  papakha: ({ roll, features: { badge = ink.red } }) => {
    const curls = range(52).map((): Stroke => {
      const [x, y] = [114 + roll() * 180, 46 + roll() * 92]
      return [x, y, x + 7, y + 5, x + 3 + roll() * 7, y + 14, 4.6]
    })
    return [
      path('M108,150C94,110 100,52 150,36C190,22 262,26 290,50C318,78 312,124 304,152C250,134 160,134 108,150Z', '#2E2A24'),
      path(curls.map(wedge).join(''), '#7C7361', 'opacity=".85"'),
      path('M250,34C306,54 316,110 304,152L262,142C276,104 270,64 250,34Z', ink.soot, 'opacity=".55"'),
      path('M150,58L170,52L214,134L192,135Z', badge),
      path('M164,54L170,52L214,134L207,134.4Z', ink.soot, 'opacity=".4"'),
    ].join('')
  },
  peaked: ({ features: { cap: [light, shadow, band] = ['#5C5A48', '#2E2D22', '#3A382B'], badge = ink.wheat } }) =>
    [
      path('M92,120C84,88 120,62 200,56C286,52 336,82 318,118L300,140L118,146Z', light),
      path('M236,56C300,58 334,86 318,118L300,140L250,142C270,112 262,76 236,56Z', shadow),
      path('M112,134C160,112 250,110 302,130L302,160C250,142 160,144 114,164Z', band),
      path('M110,162C150,142 214,142 250,152C220,160 168,166 128,186C110,184 102,174 110,162Z', ink.soot),
      path('M118,168C150,152 196,148 226,152C190,156 152,164 126,176Z', '#6C6A66'),
      badge === 'none'
        ? ''
        : `<circle cx="180" cy="133" r="8" fill="${badge}"/><circle cx="180" cy="133" r="3.6" fill="${ink.white}"/>`,
      path(gouge([110, 100, 150, 74, 220, 68, 3]), '#A7A285', 'opacity=".7"'),
    ].join(''),
}
