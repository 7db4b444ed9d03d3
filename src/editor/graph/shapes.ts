import type { NodeKind } from '../../scenario/index.ts'
import type { Box, PlacedWay } from './layout.ts'

const slant = 14

/** The outline of a node, as the path of an SVG: each kind has a shape of its own, which needs no colour. */
export const outlineOf = (kind: NodeKind, { x, y, width, height }: Box): string => {
  const [right, below, middle] = [x + width, y + height, y + height / 2]
  switch (kind) {
    case 'turning point':
      return `M${x + slant} ${y}H${right - slant}L${right} ${middle}L${right - slant} ${below}H${x + slant}L${x} ${middle}Z`
    case 'vote':
      return `M${x + slant} ${y}H${right}L${right - slant} ${below}H${x}Z`
    case 'chance':
      return `M${x} ${y}H${right}L${right - slant} ${middle}L${right} ${below}H${x}L${x + slant} ${middle}Z`
    case 'agenda':
      return `M${x} ${y}H${right}V${below}H${x}ZM${x + 8} ${y}V${below}M${right - 8} ${y}V${below}`
    case 'interlude':
      return `M${x} ${y}H${right}V${below}H${x}Z`
    case 'ending':
      return `M${x + height / 2} ${y}H${right - height / 2}A${height / 2} ${height / 2} 0 0 1 ${right - height / 2} ${below}H${x + height / 2}A${height / 2} ${height / 2} 0 0 1 ${x + height / 2} ${y}Z`
  }
}

/** A line through its bends, bent softly. */
export const lineOf = (points: PlacedWay['points']): string => {
  const [first, ...rest] = points
  if (!first) return ''
  if (rest.length === 1) {
    const [last] = rest as [typeof first]
    const half = (first.y + last.y) / 2
    return `M${first.x} ${first.y}C${first.x} ${half} ${last.x} ${half} ${last.x} ${last.y}`
  }
  const middles = rest.map((point, at) => {
    const next = rest[at + 1]
    return next ? `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}` : `L${point.x} ${point.y}`
  })
  return `M${first.x} ${first.y}${middles.join('')}`
}

/** The head of an arrow at the last point of a line. */
export const headOf = (points: PlacedWay['points']): string => {
  const [last, before] = [points.at(-1), points.at(-2)]
  if (!last || !before) return ''
  const length = Math.hypot(last.x - before.x, last.y - before.y) || 1
  const [dx, dy] = points.length === 2 ? [0, 1] : [(last.x - before.x) / length, (last.y - before.y) / length]
  const [baseX, baseY] = [last.x - dx * 9, last.y - dy * 9]
  return `M${last.x} ${last.y}L${baseX - dy * 4.5} ${baseY + dx * 4.5}L${baseX + dy * 4.5} ${baseY - dx * 4.5}Z`
}

/** A title in at most two lines of about `most` letters. */
export const titleLines = (title: string, most = 23): readonly string[] => {
  const lines: string[] = ['']
  for (const word of title.split(/\s+/u)) {
    const line = lines.at(-1) ?? ''
    if (line === '' || line.length + 1 + word.length <= most) lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
    else lines.push(word)
  }
  if (lines.length <= 2 && lines.every((line) => line.length <= most + 3)) return lines
  const [first = '', second = ''] = lines
  return [short(first, most), short(lines.length > 2 ? `${second} …` : second, most)].filter((line) => line !== '')
}

const short = (line: string, most: number): string => (line.length > most + 3 ? `${line.slice(0, most)}…` : line)
