/** Entry of the worker that weighs the story on the editor's bench. It keeps the story for further questions. */
import type { OddsAsked, OddsStory } from './askOdds.ts'
import { weighing } from './weighing.ts'

let story: OddsStory | undefined

self.addEventListener('message', ({ data }: MessageEvent<OddsAsked>) => {
  story = data.story ?? story
  if (!story) return
  weighing(
    story,
    data,
    () => performance.now(),
    (said) => self.postMessage(said),
  )
})
