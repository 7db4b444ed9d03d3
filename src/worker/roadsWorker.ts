/**
 * Entry of the worker that plays a road again beside the page: it looks for the roads not taken, row by row, or for what a single different
 * choice would have changed. It answers one question and is then of no more use.
 */
import { otherwise, roadsNotTaken } from '../analysis/index.ts'
import type { OtherwiseAsked } from './askOtherwise.ts'
import type { RoadsAnswer, RoadsAsked } from './askRoads.ts'

const answer = (said: RoadsAnswer): void => self.postMessage(said)

self.addEventListener('message', ({ data }: MessageEvent<RoadsAsked | OtherwiseAsked>) => {
  if ('number' in data) return self.postMessage(otherwise(data.scenario, data.page, data.number))
  for (const row of roadsNotTaken(data.scenario, data.journal, { until: data.until })) answer({ row })
  answer('done')
})
