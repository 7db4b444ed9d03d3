import type { PlainTexts, Scenario } from './scenario/index.ts'
import { followOwnStory, type OwnStory, ownStory } from './session/index.ts'
import type { MessageKey } from './ui/index.ts'

/** Where the story that the page plays comes from. */
export interface StorySource {
  /** The campaign, another scenario of the site, or one of the teacher's own that lies in this browser. */
  readonly kind: 'campaign' | 'shipped' | 'own'
  /** What the game begins with: the whole story, or its opening. Fails with a message's key where there is none. */
  opening(): Promise<Scenario>
  whole(): Promise<Scenario>
  plain(): Promise<PlainTexts>
  /** The name of its shelf of saves: a teacher's copy of the campaign does not touch the campaign's own. */
  shelf(scenario: Scenario): string
  /** Calls back whenever the story is edited. */
  follow(listener: (story: OwnStory) => void): () => void
}

/** Why there is no story to play, as the page says it. */
export class NoStory extends Error {
  readonly key: MessageKey
  constructor(key: MessageKey) {
    super(key)
    this.key = key
  }
}

const campaign = 'left-of-october'

/** `#own` plays the scenario kept in this browser, `?story=ID` another of the site, anything else the campaign. */
export const storySource = ({ hash, search }: Pick<Location, 'hash' | 'search'>): StorySource => {
  if (isOwn(hash)) return own()
  const id = new URLSearchParams(search).get('story') ?? campaign
  return shipped(id)
}

export const isOwn = (hash: string): boolean => /^#own(?:&|$)/u.test(hash)

const shipped = (id: string): StorySource => {
  const isName = /^[a-z0-9][a-z0-9-]{0,80}$/u.test(id)
  const fetchOf = <Made>(name: string): Promise<Made> => (isName ? fetchMade(name) : Promise.reject(new NoStory('story.unknown')))
  return {
    kind: id === campaign ? 'campaign' : 'shipped',
    opening: () => fetchOf(`${id}.opening.json`),
    whole: () => fetchOf(`${id}.json`),
    plain: () => fetchOf(`${id}.plain.json`),
    shelf: ({ meta }) => meta.id,
    follow: () => () => undefined,
  }
}

const own = (): StorySource => {
  const kept = async (): Promise<OwnStory> => {
    const story = await ownStory().catch(() => undefined)
    if (!story) throw new NoStory('story.noneKept')
    return story
  }
  return {
    kind: 'own',
    opening: async () => (await kept()).scenario,
    whole: async () => (await kept()).scenario,
    plain: async () => (await kept()).plain,
    shelf: ({ meta }) => `own/${meta.id}`,
    follow: followOwnStory,
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
