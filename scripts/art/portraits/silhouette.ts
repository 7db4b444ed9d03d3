import { ink, path } from '../vector.ts'
import { type Emblem, emblem } from './emblem.ts'
import { type GroundName, tones } from './features.ts'
import { ground } from './ground.ts'
import { portraitSheet } from './sheet.ts'
import { type Dress, dresses, type Hat, hats, skull } from './silhouetteDress.ts'

export interface Outline {
  readonly ground: GroundName
  readonly hat: Hat
  readonly dress: Dress
  /** What the person was busy with. */
  readonly role?: Emblem
  /** 1 is the common build. */
  readonly build?: number
}

/** Hair and hat, coat, and the neck between them: three darks, so that one is told from another without a face. */
const darks = { top: ink.soot, cloth: '#2A221B', neck: '#4A3A2C' } as const

/** Seen from behind against the faction's ground: hat, dress and work of a person whose face is not known here. */
export const silhouette = ({ ground: behind, hat, dress, role, build = 1 }: Outline): string => {
  const { outline: hatted, cuts: seams, tone: band } = hats[hat]
  const { outline: cloth, cuts: folds, tone: collar, linen } = dresses[dress]
  const place = `translate(${Math.round(202 - 202 * build)} ${Math.round(480 - 480 * (0.5 + build / 2))}) scale(${build} ${0.5 + build / 2})`
  const shapes = [skull.ears, skull.nape, cloth, skull.head, hatted].join('').split(/(?=M)/u)
  const rim = `<g fill="${ink.paper}" transform="translate(-7 -3) ${place}">${shapes.map((shape) => `<path d="${shape}"/>`).join('')}</g>`
  const each = (outlines: string, fill: string) =>
    outlines
      .split(/(?=M)/u)
      .map((shape) => path(shape, fill))
      .join('')
  const [, thread] = tones[behind]
  return portraitSheet(
    [
      ground(behind),
      rim,
      `<g transform="${place}">`,
      path(skull.head, darks.top),
      path(skull.nape, darks.neck),
      each(skull.ears, darks.neck),
      path(skull.lobes, darks.top, 'opacity=".6"'),
      each(cloth, darks.cloth),
      path(linen, ink.paper),
      path(collar, darks.top),
      path(folds, thread, 'opacity=".6"'),
      each(hatted, darks.top),
      path(band, darks.neck),
      path(seams, thread, 'opacity=".75"'),
      dress === 'epaulettes' ? path('M50,408L136,356L146,372L60,428ZM354,408L268,356L258,372L344,428Z', ink.wheat) : '',
      dress === 'epaulettes' ? path('M56,414L140,362L142,366L59,420ZM348,414L264,362L262,366L345,420Z', '#9E1B12') : '',
      '</g>',
      role ? emblem(role, 310, 364, 46) : '',
    ].join(''),
  )
}
