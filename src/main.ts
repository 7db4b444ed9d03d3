/** Composition root of the game: says where its parts come from. Nothing else does. */
import { startGame } from './start.ts'
import { storyAsked } from './storyAsked.ts'

const storyId = storyAsked(globalThis.location.search)

/** What the build made of the scenario's files. */
const fetchMade = async <Made>(name: string): Promise<Made> => {
  const answer = await fetch(new URL(`scenarios/${name}`, document.baseURI))
  const made = (await answer.json()) as Made & { problems?: string }
  if (!answer.ok) throw new Error(made.problems ?? answer.statusText)
  return made
}

const host = document.getElementById('app')
if (host)
  void startGame(host, {
    opening: () => fetchMade(`${storyId}.opening.json`),
    whole: () => fetchMade(`${storyId}.json`),
    plain: () => fetchMade(`${storyId}.plain.json`),
    roads: () => new Worker(new URL('./worker/roadsWorker.ts', import.meta.url), { type: 'module' }),
    sound: () => import('./audio/index.ts'),
    scenes: () => import('./scenes/game.ts'),
  })
