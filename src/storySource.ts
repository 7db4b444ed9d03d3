import { followOwnStory, type OwnStory, ownShelf, ownStory } from './session/index.ts'
import { storyAsked } from './storyAsked.ts'
import { NoStory, type Supply } from './supply.ts'

/** `#own` plays the scenario kept in this browser, `?story=ID` another of the site, anything else the campaign. */
export const storySource = ({ hash, search }: Pick<Location, 'hash' | 'search'>): Supply => {
  if (isOwn(hash)) return own()
  return shipped(storyAsked(search))
}

export const isOwn = (hash: string): boolean => /^#own(?:&|$)/u.test(hash)

/** What comes beside the story, each only when it is wanted. */
const beside = {
  roads: () => new Worker(new URL('./worker/roadsWorker.ts', import.meta.url), { type: 'module' }),
  sound: () => import('./audio/index.ts'),
  scenes: () => import('./scenes/game.ts'),
} as const

const shipped = (id: string): Supply => ({
  ...beside,
  story: id === storyAsked('') ? 'campaign' : 'shipped',
  teachers: true,
  opening: () => fetchMade(`${id}.opening.json`),
  whole: () => fetchMade(`${id}.json`),
  plain: () => fetchMade(`${id}.plain.json`),
})

const own = (): Supply => {
  /** The one heard of last: it need not lie in storage yet, nor ever. */
  let heard: OwnStory | undefined
  const kept = async (): Promise<OwnStory> => {
    const story = heard ?? (await ownStory().catch(() => undefined))
    if (!story) throw new NoStory('story.noneKept')
    return story
  }
  return {
    ...beside,
    story: 'own',
    opening: async () => (await kept()).scenario,
    whole: async () => (await kept()).scenario,
    plain: async () => (await kept()).plain,
    shelf: ownShelf,
    follow: (listener) =>
      followOwnStory((story) => {
        heard = story
        listener(story)
      }),
  }
}

/** What the build made of the scenario's files. */
const fetchMade = async <Made>(name: string): Promise<Made> => {
  const answer = await fetch(new URL(`scenarios/${name}`, document.baseURI))
  if (answer.status === 404) throw new NoStory('story.unknown')
  const made = (await answer.json()) as Made & { problems?: string }
  if (!answer.ok) throw new Error(made.problems ?? answer.statusText)
  return made
}
