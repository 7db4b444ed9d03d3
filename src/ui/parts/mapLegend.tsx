import type { JSX } from 'preact'
import type { MapView } from '../../view/index.ts'
import { t } from '../messages/index.ts'
import { Inline } from '../text.tsx'
import { FlagSign, ForceSign, LineSign, ZoneSign } from './mapSigns.tsx'

/**
 * What lies on a map, in words: every line, zone, force and mark with its sign, since when it is so, and how sure that is. It
 * stands open on a wide page and can be folded. The marks have the numbers that their flags have.
 */
export const MapLegend = ({ map }: { map: MapView }): JSX.Element => {
  const isWide = globalThis.matchMedia?.('(min-width: 62.01rem)').matches ?? true
  const cites = [...new Set([...map.lines, ...map.zones, ...map.forces, ...map.marks].flatMap((item) => item.cites))]
  return (
    <details class="map-legend" open={isWide}>
      <summary>{map.clock === '' ? t('map.title') : t('map.at', { clock: map.clock })}</summary>
      <ul>
        {map.marks.map((mark, at) => (
          <Row key={mark.id} items={[mark]} sign={<FlagSign side={mark.side} number={at + 1} />} />
        ))}
        {map.forces.map((force) => (
          <Row key={force.id} items={[force]} sign={<ForceSign side={force.side} />} count={countOf(force)} />
        ))}
        {map.lines.map((line) => (
          <Row key={line.id} items={[line]} sign={<LineSign kind={line.kind} />} />
        ))}
        {groundsOf(map.zones).map((zones) => (
          <Row key={zones[0].id} items={zones} sign={<ZoneSign side={zones[0].side} fresh={zones[0].fresh} />} />
        ))}
      </ul>
      {map.note !== '' && (
        <p class="map-note">
          <Inline text={map.note} />
        </p>
      )}
      {cites.length > 0 && (
        <details class="map-note">
          <summary>{t('map.sources')}</summary>
          <ul>
            {cites.map((cite) => (
              <li key={cite}>{cite}</li>
            ))}
          </ul>
        </details>
      )}
    </details>
  )
}

type Item = MapView['lines' | 'zones' | 'forces' | 'marks'][number]

/** One sign, and the items that are drawn so. The sign is for the eye; whose they are stands in words for the ear. */
const Row = ({
  items,
  sign,
  count = '',
}: {
  items: readonly [Item, ...Item[]]
  sign: JSX.Element
  count?: string
}): JSX.Element => (
  <li>
    {sign}
    <span>
      {'side' in items[0] && <span class="hidden">{t(`map.side.${items[0].side}`)}: </span>}
      {items.map((item, at) => (
        <span key={item.id}>
          {at > 0 && <br />}
          {item.label}
          {count !== '' && ` ${count}`}{' '}
          <small>{t('map.since', { since: item.since, status: t(`record.status.${item.status}`).toLowerCase() })}</small>
        </span>
      ))}
    </span>
  </li>
)

type Zone = MapView['zones'][number]

/** The zones that are drawn alike, together. */
const groundsOf = (zones: readonly Zone[]): readonly (readonly [Zone, ...Zone[]])[] => {
  const kinds = new Map<string, [Zone, ...Zone[]]>()
  for (const zone of zones) {
    const kind = `${zone.side} ${zone.fresh}`
    const alike = kinds.get(kind)
    if (alike) alike.push(zone)
    else kinds.set(kind, [zone])
  }
  return [...kinds.values()]
}

const countOf = ({ low, high }: MapView['forces'][number]): string =>
  low === high ? t('map.count', { low }) : t('map.range', { low, high })
