import type { JSX } from 'preact'
import type { MapView } from '../../view/index.ts'

type Side = MapView['marks'][number]['side']

/** The signs of a map's legend, drawn as the map draws them: form and ruling tell them apart, not colour alone. */

const cloths: Readonly<Record<Side, { readonly cloth: string; readonly words: string }>> = {
  own: { cloth: '#e5a52c', words: '#1a1613' },
  government: { cloth: '#9e1b12', words: '#f3e7ce' },
  'central-powers': { cloth: '#4b5c68', words: '#f3e7ce' },
  others: { cloth: '#f3e7ce', words: '#1a1613' },
}

const Sign = ({ children }: { children: JSX.Element | (JSX.Element | false)[] }): JSX.Element => (
  <svg class="map-sign" viewBox="0 0 38 20" aria-hidden="true">
    {children}
  </svg>
)

/** A flag with its number. */
export const FlagSign = ({ side, number }: { side: Side; number: number }): JSX.Element => (
  <Sign>
    <path d="M4 0V20" stroke="#f3e7ce" stroke-width="2" />
    <path d="M4 1L36 10L4 19Z" fill={cloths[side].cloth} stroke="#f3e7ce" stroke-width="1.2" />
    <text x="13" y="14.5" text-anchor="middle" fill={cloths[side].words}>
      {number}
    </text>
  </Sign>
)

/** A place on a plan, with a rim where something has just happened. */
export const DiamondSign = ({ side, fresh }: { side: Side; fresh: boolean }): JSX.Element => (
  <Sign>
    <path d="M19 0L29 10L19 20L9 10Z" fill={fresh ? '#fbf5e6' : '#a9b3b4'} />
    <path d="M19 3L26 10L19 17L12 10Z" fill={cloths[side].cloth} stroke="#1a1613" stroke-width="2.4" />
  </Sign>
)

/** A wedge of people under arms. */
export const ForceSign = ({ side }: { side: Side }): JSX.Element => (
  <Sign>
    <path d="M2 3L36 10L2 17Z" fill={cloths[side].cloth} stroke="#f3e7ce" stroke-width="1.6" />
  </Sign>
)

/** The treaty line whole, a front and a way dashed; a way in the cloth of those who take it. */
export const LineSign = ({ kind, side }: Pick<MapView['lines'][number], 'kind' | 'side'>): JSX.Element => (
  <Sign>
    <path d="M0 10H38" stroke="#000" stroke-width="9" />
    <path
      d="M0 10H38"
      stroke={kind === 'treaty' ? '#f0705f' : kind === 'front' ? '#e5a52c' : side ? cloths[side].cloth : '#f3e7ce'}
      stroke-width="5"
      stroke-dasharray={kind === 'treaty' ? undefined : kind === 'front' ? '9 5' : '5 5'}
    />
  </Sign>
)

/** Ground: ruled at 45 degrees for the Central Powers, level for the others. */
export const ZoneSign = ({ side, fresh }: { side: Side; fresh: boolean }): JSX.Element => {
  const isSlanting = side === 'central-powers'
  const ground = isSlanting && fresh ? '#a9b3b4' : side === 'others' ? '#e3d2af' : cloths[side].cloth
  return (
    <Sign>
      <path d="M0 1H38V19H0Z" fill={ground} />
      <path
        d={isSlanting ? 'M0 11L10 1M0 19L18 1M10 19L28 1M20 19L38 1M30 19L38 11' : 'M0 5H38M0 10H38M0 15H38'}
        stroke={isSlanting ? '#22323d' : '#7b4a05'}
        stroke-width="1.8"
      />
    </Sign>
  )
}
