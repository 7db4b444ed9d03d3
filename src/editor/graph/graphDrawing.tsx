import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { NodeId, PartId } from '../../scenario/index.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { kindWords, percent } from '../viewWords.ts'
import { type Band, type Door, type Layout, nodeSize, type PlacedNode, type PlacedWay } from './layout.ts'
import { headOf, lineOf, outlineOf, titleLines } from './shapes.ts'
import type { GraphNode, StoryGraph } from './storyGraph.ts'

interface Props {
  readonly graph: StoryGraph
  readonly layout: Layout
  /** The node under the cursor. */
  readonly here: NodeId
  readonly go: (id: NodeId) => void
  readonly fold: (part: PartId) => void
  /** Opens a part and folds the others of a large story. */
  readonly openPart: (part: PartId) => void
  readonly foldAll: (isFolded: boolean) => void
}

const zooms = [0.35, 0.5, 0.7, 0.85, 1, 1.25, 1.6, 2] as const

/** The drawing, with buttons to make it larger and to fold parts. One stop of the Tab key; arrows go from node to node. */
export const GraphDrawing = ({ graph, layout, here, go, fold, openPart, foldAll }: Props): JSX.Element => {
  const [zoom, setZoom] = useState<number | 'fit'>('fit')
  const [width, frame] = useWidth()
  const scale = zoom === 'fit' ? Math.min(1.15, Math.max(0.45, (width - 4) / layout.width)) : zoom
  const nearest = (way: 1 | -1) => {
    const next = way === 1 ? zooms.find((each) => each > scale + 0.01) : zooms.findLast((each) => each < scale - 0.01)
    setZoom(next ?? scale)
  }
  const stops = [
    ...layout.bands.map((band) => ({ ...band, id: `part ${band.part}` })),
    ...layout.doors,
    ...layout.nodes.map((each) => ({ ...each, id: each.node.id as string })),
  ]
  const [stop, setStop] = useState<string>(here)
  const current = stops.some(({ id }) => id === stop) ? stop : (stops.find(({ id }) => id === here)?.id ?? stops[0]?.id)
  useEffect(() => {
    frame.current?.querySelector('.v-node-here')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [here, layout])
  const onKeyDown = (event: KeyboardEvent) => {
    const way = arrows[event.key]
    const from = stops.find(({ id }) => id === current)
    if (!way || !from) return
    event.preventDefault()
    const to = nextStop(stops, from, way)
    if (!to) return
    setStop(to.id)
    requestAnimationFrame(() => frame.current?.querySelector<SVGElement>(`[data-stop="${CSS.escape(to.id)}"]`)?.focus())
  }
  const titles = new Map<string, string>([...graph.nodes, ...graph.parts].map(({ id, title }) => [id, title]))
  return (
    <>
      <div class="v-row">
        <button type="button" class="v-button" onClick={() => nearest(-1)}>
          {tEditor('graph.smaller')}
        </button>
        <button type="button" class="v-button" onClick={() => nearest(1)}>
          {tEditor('graph.larger')}
        </button>
        <button type="button" class="v-button" aria-pressed={zoom === 'fit'} onClick={() => setZoom('fit')}>
          {tEditor('graph.fit')}
        </button>
        {graph.parts.length > 1 && (
          <>
            <button type="button" class="v-button" onClick={() => foldAll(true)}>
              {tEditor('graph.foldAll')}
            </button>
            <button type="button" class="v-button" onClick={() => foldAll(false)}>
              {tEditor('graph.openAll')}
            </button>
          </>
        )}
      </div>
      <p class="v-quiet">{tEditor('graph.how')}</p>
      <div class="v-graph" ref={frame}>
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is no drawing */}
        <svg
          role="group"
          aria-label={tEditor('graph.name')}
          width={Math.round(layout.width * scale)}
          height={Math.round(layout.height * scale)}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          onKeyDown={onKeyDown}
        >
          {layout.bands.map((band) => (
            <BandShape key={band.part} band={band} isStop={current === `part ${band.part}`} fold={() => fold(band.part)} />
          ))}
          {layout.ways.map((way) => (
            <WayShape
              key={`${way.from} ${way.to}`}
              way={way}
              titles={titles}
              isHere={way.ways.some(({ from }) => from === here)}
            />
          ))}
          {layout.doors.map((door) => (
            <DoorShape
              key={door.id}
              door={door}
              title={titles.get(door.other) ?? door.other}
              isStop={current === door.id}
              open={() => openPart(door.other)}
            />
          ))}
          {layout.nodes.map((placed) => (
            <NodeShape
              key={placed.node.id}
              placed={placed}
              isHere={placed.node.id === here}
              isStop={current === placed.node.id}
              waysOut={graph.ways.filter(({ from }) => from === placed.node.id).map(({ to }) => titles.get(to) ?? to)}
              go={() => {
                setStop(placed.node.id)
                go(placed.node.id)
              }}
            />
          ))}
        </svg>
      </div>
    </>
  )
}

const pressed = (act: () => void) => ({
  onClick: act,
  onKeyDown: (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    act()
  },
})

const BandShape = ({ band, isStop, fold }: { band: Band; isStop: boolean; fold: () => void }): JSX.Element => (
  <g class={band.isFolded ? 'v-band v-band-folded' : 'v-band'}>
    <rect class="v-band-ground" x={band.x + 1} y={band.y} width={band.width - 2} height={band.height} />
    {/* biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing */}
    <g
      role="button"
      tabindex={isStop ? 0 : -1}
      data-stop={`part ${band.part}`}
      aria-expanded={!band.isFolded}
      aria-label={tEditor('graph.part', { title: band.title, count: band.count })}
      class="v-band-head"
      {...pressed(fold)}
    >
      <rect x={band.x + 1} y={band.y} width={band.width - 2} height="30" />
      <text x={band.x + 14} y={band.y + 20}>
        {band.isFolded ? '+' : '−'} {band.title} · {band.count}
      </text>
    </g>
  </g>
)

const WayShape = ({
  way,
  titles,
  isHere,
}: {
  way: PlacedWay
  titles: ReadonlyMap<string, string>
  isHere: boolean
}): JSX.Element => {
  const share = way.ways.reduce((sum, each) => sum + (each.share ?? 0), 0)
  const isWeighed = way.ways.some((each) => each.share !== undefined)
  const weight = !isWeighed ? 2 : share === 0 ? 0 : share < 0.05 ? 1 : share < 0.2 ? 2 : share < 0.5 ? 3 : 4
  const isConditional = way.ways.every((each) => each.isConditional)
  const by = [...new Set(way.ways.flatMap((each) => each.by))]
  const head = `${titles.get(way.from) ?? way.from} → ${titles.get(way.to) ?? way.to}`
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a line takes no focus; what it says, the nodes say
    <g
      class={`v-way v-weight-${weight}${isConditional ? ' v-way-conditional' : ''}${isHere ? ' v-way-here' : ''}`}
      aria-hidden="true"
    >
      <title>
        {[head, ...by, ...(isWeighed ? [tEditor('graph.share', { percent: percent(Math.min(1, share)) })] : [])].join('\n')}
      </title>
      <path class="v-way-line" d={lineOf(way.points)} />
      <path class="v-way-head" d={headOf(way.points)} />
    </g>
  )
}

interface DoorProps {
  readonly door: Door
  readonly title: string
  readonly isStop: boolean
  readonly open: () => void
}

/** A way in or out of a part: leads to the part on its other side. */
const DoorShape = ({ door, title, isStop, open }: DoorProps): JSX.Element => {
  const words = door.isOut ? `→ ${title}` : `${title} →`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      role="button"
      tabindex={isStop ? 0 : -1}
      data-stop={door.id}
      aria-label={`${words}. ${tEditor(door.isOut ? 'graph.doorOut' : 'graph.doorIn')}`}
      class="v-door"
      {...pressed(open)}
    >
      <rect x={door.x} y={door.y} width={door.width} height={door.height} />
      <text x={door.x + door.width / 2} y={door.y + 16}>
        {words.length > 30 ? `${words.slice(0, 29)}…` : words}
      </text>
    </g>
  )
}

interface NodeProps {
  readonly placed: PlacedNode
  readonly isHere: boolean
  readonly isStop: boolean
  readonly waysOut: readonly string[]
  readonly go: () => void
}

const NodeShape = ({ placed, isHere, isStop, waysOut, go }: NodeProps): JSX.Element => {
  const { node, x, y } = placed
  const lines = titleLines(node.title)
  const top = y + nodeSize.height / 2 - (lines.length === 1 ? 1 : 9) - (node.reached === undefined ? -4 : 2)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
    <g
      role="button"
      tabindex={isStop ? 0 : -1}
      data-stop={node.id}
      aria-label={nodeWords(node, lines, waysOut)}
      aria-current={isHere ? 'location' : undefined}
      class={`v-node v-kind-${node.kind.replace(' ', '-')}${isHere ? ' v-node-here' : ''}${node.reached === 0 ? ' v-node-never' : ''}`}
      {...pressed(go)}
    >
      <path class="v-node-shape" d={outlineOf(node.kind, placed)} />
      {lines.map((line, at) => (
        <text key={line} class="v-node-title" x={x + nodeSize.width / 2} y={top + at * 14}>
          {line}{' '}
        </text>
      ))}
      {node.reached !== undefined && (
        <text class="v-node-reached" x={x + nodeSize.width / 2} y={y + nodeSize.height - 6}>
          {percent(node.reached)}
        </text>
      )}
    </g>
  )
}

/** What is read out: first what is seen, then what the shape and the lines say. */
const nodeWords = ({ kind, title, reached }: GraphNode, lines: readonly string[], waysOut: readonly string[]): string => {
  const seen = lines.join(' ')
  return [
    reached === undefined ? `${seen}.` : `${seen} ${tEditor('graph.ofPlays', { percent: percent(reached) })}`,
    ...(seen === title ? [] : [`${title}.`]),
    `${kindWords(kind)}.`,
    ...(waysOut.length === 0 ? [] : [tEditor('graph.leadsTo', { titles: waysOut.join('; ') })]),
  ].join(' ')
}

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
}

/** The nearest box in a direction: what lies askew counts as farther away. */
const nextStop = <Stop extends { readonly x: number; readonly y: number; readonly width: number; readonly height: number }>(
  stops: readonly Stop[],
  from: Stop,
  [dx, dy]: readonly [number, number],
): Stop | undefined => {
  const far = (to: Stop): number => {
    const [x, y] = [to.x + to.width / 2 - from.x - from.width / 2, to.y - from.y]
    const [ahead, aside] = [x * dx + y * dy, Math.abs(x * dy) + Math.abs(y * dx)]
    return ahead <= 1 ? Number.POSITIVE_INFINITY : ahead + aside * 2
  }
  const [best] = stops.filter((each) => far(each) < Number.POSITIVE_INFINITY).sort((a, b) => far(a) - far(b))
  return best
}

/** The inner width of a box, as it changes. */
const useWidth = () => {
  const frame = useRef<HTMLDivElement>(null)
  const [width, setWidth] = useState(480)
  useEffect(() => {
    const box = frame.current
    if (!box) return
    const watch = new ResizeObserver(() => setWidth(box.clientWidth))
    watch.observe(box)
    return () => watch.disconnect()
  }, [])
  return [width, frame] as const
}
