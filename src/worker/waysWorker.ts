/** Entry of the worker that looks for a way to every node of a story. */
import { reach } from '../analysis/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Ways } from './askWays.ts'

self.addEventListener('message', ({ data }: MessageEvent<Scenario>) => {
  const nodes = new Set(data.parts.flatMap((part) => part.nodes).map(({ id }) => id))
  const ways: Ways = Object.fromEntries([...reach(data).met].filter(([key]) => nodes.has(key)))
  self.postMessage(ways)
})
