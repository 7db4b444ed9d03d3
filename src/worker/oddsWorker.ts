/** Entry of the worker that weighs the story on the editor's bench. */
import type { OddsAsked } from './askOdds.ts'
import { weighing } from './weighing.ts'

self.addEventListener('message', ({ data }: MessageEvent<OddsAsked>) =>
  weighing(
    data,
    () => performance.now(),
    (said) => self.postMessage(said),
  ),
)
