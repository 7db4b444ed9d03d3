/** Entry of the worker that looks for a way to every node of a story. */
import { reach } from '../analysis/index.ts'
import type { Scenario } from '../scenario/index.ts'
import type { Ways } from './askWays.ts'

self.addEventListener('message', ({ data }: MessageEvent<Scenario>) => {
  const nodes = new Set(data.parts.flatMap((part) => part.nodes).map(({ id }) => id))
  const { met, complete } = reach(data)
  const ways: Ways = { to: Object.fromEntries([...met].filter(([key]) => nodes.has(key))), complete }
  self.postMessage(ways)
})
