import type { Node, NodeId, Scenario } from '../scenario/index.ts'
import { entryAt, entryWithId, idOf } from './form/entries.ts'
import type { Place, Project, Workbench } from './workbench.ts'

/** Where a node of the story begins in the files. Undefined where no file has it. */
export const nodePlace = ({ files }: Project, id: NodeId): Place | undefined => {
  for (const [file, text] of files) {
    const entry = entryWithId(text, id, 'nodes')
    if (!entry) continue
    const line = text.slice(entry.from, entry.to)
    return { file, from: entry.from + Math.max(0, line.search(/id:/u)), to: entry.from + line.search(/\r?\n|$/u) }
  }
  return undefined
}

/** Shows a node in the text; the keyboard goes there too. False where no file has it. */
export const goToNode = (bench: Workbench, id: NodeId): boolean => {
  const place = nodePlace(bench.project.current, id)
  if (place) bench.show(place, true)
  return place !== undefined
}

/** The id of the node on whose lines an offset of a file lies; empty where it lies on none. */
export const nodeIdAt = (text: string, offset: number): NodeId => {
  const entry = entryAt(text, offset)
  return entry?.list === 'nodes' ? idOf(text, entry) : ''
}

/** The node under the cursor, if the story as it was last read has it. */
export const nodeUnder = (scenario: Scenario | undefined, text: string, cursor: number): Node | undefined => {
  const id = nodeIdAt(text, cursor)
  return scenario?.parts.flatMap((part) => part.nodes).find((node) => node.id === id)
}
