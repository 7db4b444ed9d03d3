import type { JSX } from 'preact'
import type { MapView } from '../../view/index.ts'
import { useStore, useWorld } from '../hooks.ts'
import { locale, t } from '../messages/index.ts'
import { Inline } from '../text.tsx'
import { DiamondSign, FlagSign, ForceSign, LineSign, ZoneSign } from './mapSigns.tsx'

/** A page on which five options under a plan need the room of its legend; cards.css has the same measure. */
const threeColumns = '(min-width: 80rem)'

/**
 * What lies on a map, in words: every line, zone, force and mark with its sign, since when it is so, and how sure that is. It
 * stands open on a wide page, unless its letters are large or `isCrowded`: much is to be chosen from under a plan. It
 * can be folded. On a map the marks have the numbers that their
 * flags have; on a plan of a city they are diamonds, and what has just happened comes first: what stood there before waits behind
 * a line, as sources do.
 */
export const MapLegend = (props: { map: MapView; isPlan: boolean; isCrowded: boolean }): JSX.Element => {
  const { map, isPlan } = props
  const { textSize } = useStore(useWorld().settings)
  const isWide = textSize < 150 && (globalThis.matchMedia?.('(min-width: 62.01rem)').matches ?? true)
  const isFolded = isPlan && props.isCrowded && textSize === 100 && globalThis.matchMedia?.(threeColumns).matches
  const cites = [...new Set([...map.lines, ...map.zones, ...map.forces, ...map.marks].flatMap((item) => item.cites))]
  const rows = map.marks.map((mark, at) => ({
    fresh: mark.fresh,
    row: (
      <Row
        key={mark.id}
        items={[mark]}
        sign={isPlan ? <DiamondSign side={mark.side} fresh={mark.fresh} /> : <FlagSign side={mark.side} number={at + 1} />}
      />
    ),
  }))
  const [now, before] = isPlan
    ? [rows.filter(({ fresh }) => fresh).reverse(), rows.filter(({ fresh }) => !fresh).reverse()]
    : [rows, []]
  return (
    <details class="map-legend" open={isWide && !isFolded}>
      <summary>
        {map.clock === '' ? t('map.title') : t('map.at', { clock: map.clock })}{' '}
        {map.since && <small>{t('map.elapsed', { time: timeWords(map.since.minutes), since: map.since.label })}</small>}
      </summary>
      <ul>
        {now.map(({ row }) => row)}
        {map.forces.map((force) => (
          <Row key={force.id} items={[force]} sign={<ForceSign side={force.side} />} count={countOf(force)} />
        ))}
        {map.lines.map((line) => (
          <Row key={line.id} items={[line]} sign={<LineSign kind={line.kind} side={line.side} />} />
        ))}
        {groundsOf(map.zones).map((zones) => (
          <Row key={zones[0].id} items={zones} sign={<ZoneSign side={zones[0].side} fresh={zones[0].fresh} />} />
        ))}
      </ul>
      {before.length > 0 && (
        <details class="map-note">
          <summary>{t('map.earlier', { count: before.length })}</summary>
          <ul>{before.map(({ row }) => row)}</ul>
        </details>
      )}
      {(map.note !== '' || cites.length > 0) && (
        <details class="map-note">
          <summary>{t('map.sources')}</summary>
          <p>
            <Inline text={map.note} />
          </p>
          <ul class="map-cites">
            {cites.map((cite) => (
              <li key={cite}>{cite}</li>
            ))}
          </ul>
        </details>
      )}
    </details>
  )
}

type Item = Pick<MapView['lines'][number], 'id' | 'label' | 'since' | 'status' | 'side'>

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
      {items[0].side && <span class="hidden">{t(`map.side.${items[0].side}`)}: </span>}
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
  low === high
    ? t('map.count', { low: number.format(low) })
    : t('map.range', { low: number.format(low), high: number.format(high) })

const number = new Intl.NumberFormat(locale)

/** A time of less than an hour in minutes, a longer one in hours and halves. */
const timeWords = (minutes: number): string => {
  const [unit, value] = minutes < 60 ? ['minute', minutes] : ['hour', Math.round(minutes / 30) / 2]
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
