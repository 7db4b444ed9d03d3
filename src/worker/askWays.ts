import type { Journal } from '../engine/index.ts'
import type { NodeId, Scenario } from '../scenario/index.ts'
import { type Asking, askOnce } from './askOnce.ts'

export interface Ways {
  /** For each node that a search came to, a journal that comes to it. */
  readonly to: Readonly<Record<NodeId, Journal>>
  /** True when every road was followed: a node without a journal then cannot be come to. */
  readonly complete: boolean
}

const browserWorker = (): Asking => new Worker(new URL('./waysWorker.ts', import.meta.url), { type: 'module' })

/** Has a way to every node of a story looked for beside the page. Fails where a browser has no workers, or the script does not come. */
export const askWays = (scenario: Scenario, create: () => Asking = browserWorker): Promise<Ways> =>
  new Promise((found, failed) => {
    askOnce<Ways>(
      scenario,
      {
        hear: (ways) => {
          found(ways)
          return true
        },
        failed: () => failed(new Error('no way was looked for')),
      },
      create,
    )
  })
