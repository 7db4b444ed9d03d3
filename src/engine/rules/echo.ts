import type { Node, Text } from '../../scenario/index.ts'
import type { Step, Values } from '../play.ts'
import { holds } from './condition.ts'

/** More than these nobody reads; where more hold, the author's order decides. */
const mostEchoes = 4

/** What earlier choices mean here: the echoes that are shown with these values. */
export const echoesHeard = (node: Pick<Node, 'echoes'>, values: Values): readonly Text[] =>
  node.echoes
    .filter((echo) => holds(echo.when, values))
    .slice(0, mostEchoes)
    .map((echo) => echo.text)

/** The echoes of a node as they were read on the way: news and endings have done their work by the time they are read. */
export const echoesAt = (node: Node, { before, after }: Pick<Step, 'before' | 'after'>): readonly Text[] =>
  echoesHeard(node, node.kind === 'interlude' || node.kind === 'ending' ? after : before)
