/** Composition root of the game in one file: the story stands in the page itself, and there is neither sound nor moving picture. */
import type { PlainTexts, Scenario } from './scenario/index.ts'
import { startGame } from './start.ts'
import { storyAsked } from './storyAsked.ts'
import RoadsWorker from './worker/roadsWorker.ts?worker&inline'

const inPage = <Made>(id: string): Made => JSON.parse(document.getElementById(id)?.textContent ?? '{}') as Made

const host = document.getElementById('app')
if (host) {
  const story = inPage<Scenario>('story')
  void startGame(host, {
    story: story.meta.id === storyAsked('') ? 'campaign' : 'shipped',
    opening: async () => story,
    whole: async () => story,
    plain: async () => inPage<PlainTexts>('plain'),
    roads: () => new RoadsWorker(),
  })
}
