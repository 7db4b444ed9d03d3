import type { JSX } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { NodeId, PartId } from '../../scenario/index.ts'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { goToNode, nodeIdAt } from '../nodePlaces.ts'
import { oddsOf } from '../odds/watch.ts'
import type { Workbench } from '../workbench.ts'
import { GraphDrawing } from './graphDrawing.tsx'
import { GraphTable } from './graphTable.tsx'
import { layoutOf } from './layout.ts'
import { type StoryGraph, storyGraph } from './storyGraph.ts'

/** Nodes up to which all parts are open at first. */
const fewNodes = 40

/** The story as a graph, or as a table that says the same. */
export const GraphPane = ({ bench }: { readonly bench: Workbench }): JSX.Element => {
  const story = useStore(bench.lastGood)
  const { whole: odds, scenario: weighed } = useStore(oddsOf(bench))
  const here = useNodeHere(bench)
  const [isTable, setTable] = useState(false)
  const scenario = story?.scenario
  const graph = useMemo(
    () => scenario && storyGraph(scenario, weighed?.meta.id === scenario.meta.id ? odds : undefined),
    [scenario, odds, weighed],
  )
  if (!graph) return <p class="v-note">{tEditor('views.noStory')}</p>
  const go = (id: NodeId) => {
    if (!goToNode(bench, id)) bench.tell(tEditor('graph.nowhere', { name: id }))
  }
  return (
    <section class="v-pane" aria-label={tEditor('graph.name')}>
      <fieldset class="v-row v-switch">
        <legend class="hidden">{tEditor('graph.shownAs')}</legend>
        {[false, true].map((each) => (
          <label key={String(each)}>
            <input type="radio" name="graph-as" checked={isTable === each} onChange={() => setTable(each)} />
            {tEditor(each ? 'graph.asTable' : 'graph.asDrawing')}
          </label>
        ))}
      </fieldset>
      {isTable ? <GraphTable graph={graph} here={here} go={go} /> : <Drawing graph={graph} here={here} go={go} />}
    </section>
  )
}

interface DrawingProps {
  readonly graph: StoryGraph
  readonly here: NodeId
  readonly go: (id: NodeId) => void
}

const Drawing = ({ graph, here, go }: DrawingProps): JSX.Element => {
  const herePart = graph.nodes.find(({ id }) => id === here)?.part
  const [folded, setFolded] = useState<ReadonlySet<PartId>>(() => foldedAtFirst(graph, herePart))
  // Where the cursor goes the drawing follows.
  useEffect(() => {
    if (herePart !== undefined && folded.has(herePart)) setFolded(foldedAtFirst(graph, herePart))
  }, [herePart])
  const layout = useMemo(() => layoutOf(graph, folded), [graph, folded])
  const fold = (part: PartId) => {
    const next = new Set(folded)
    if (!next.delete(part)) next.add(part)
    setFolded(next)
  }
  const openPart = (part: PartId) => setFolded(foldedAtFirst(graph, part))
  const foldAll = (isFolded: boolean) => setFolded(new Set(isFolded ? graph.parts.map(({ id }) => id) : []))
  return <GraphDrawing graph={graph} layout={layout} here={here} go={go} fold={fold} openPart={openPart} foldAll={foldAll} />
}

/** A small story is open whole; of a large one the part with the cursor, or the first. */
const foldedAtFirst = ({ nodes, parts }: StoryGraph, open = parts[0]?.id): ReadonlySet<PartId> =>
  new Set(nodes.length <= fewNodes ? [] : parts.map(({ id }) => id).filter((id) => id !== open))

/** The node under the cursor, told anew when it changes. */
const useNodeHere = (bench: Workbench): NodeId => {
  const project = useStore(bench.project)
  const file = useStore(bench.file)
  const cursor = useStore(bench.cursor)
  return useMemo(() => nodeIdAt(project.files.get(file) ?? '', cursor), [project, file, cursor])
}
