/** Entry of the worker that reads the scenario on the editor's bench after every change. */
import type { CheckAsked } from './askCheck.ts'
import { checking } from './checking.ts'

const answer = checking(
  (said) => self.postMessage(said),
  (work, milliseconds) => void setTimeout(work, milliseconds),
)

self.addEventListener('message', ({ data }: MessageEvent<CheckAsked>) => answer(data))
