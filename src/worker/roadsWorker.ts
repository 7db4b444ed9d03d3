/** Entry of the worker that looks for the roads not taken. It answers one question, row by row, and is then of no more use. */
import { roadsNotTaken } from '../analysis/index.ts'
import type { RoadsAnswer, RoadsAsked } from './askRoads.ts'

const answer = (said: RoadsAnswer): void => self.postMessage(said)

self.addEventListener('message', ({ data }: MessageEvent<RoadsAsked>) => {
  for (const row of roadsNotTaken(data.scenario, data.journal, { until: data.until })) answer({ row })
  answer('done')
})
