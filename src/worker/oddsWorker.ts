/** Entry of the worker that weighs the story on the editor's bench. It keeps the story for further questions. */
import type { OddsAsked, OddsRehearsal, OddsStory } from './askOdds.ts'
import { rehearsing, weighing } from './weighing.ts'

let story: OddsStory | undefined

self.addEventListener('message', ({ data }: MessageEvent<OddsAsked | OddsRehearsal>) => {
  story = data.story ?? story
  if (!story) return
  if ('rehearse' in data) return rehearsing(story, (said) => self.postMessage(said))
  weighing(
    story,
    data,
    () => performance.now(),
    (said) => self.postMessage(said),
  )
})
