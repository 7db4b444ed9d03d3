import { type DBSchema, openDB } from 'idb'
import type { PlainTexts, Scenario } from '../scenario/index.ts'

/** A scenario of the teacher's own, compiled, as the game page plays it at `index.html#own`. */
export interface OwnStory {
  readonly scenario: Scenario
  readonly plain: PlainTexts
}

/** What lies in the browser's storage; `version` goes up whenever a scenario as it is played takes another shape. */
interface Kept extends OwnStory {
  readonly version: typeof keptVersion
}

const keptVersion = 1

interface Storage extends DBSchema {
  story: { key: 'latest'; value: Kept }
}

const place = 'left-of-october/own-story'
const storage = () => openDB<Storage>(place, 1, { upgrade: (fresh) => void fresh.createObjectStore('story') })

/**
 * Keeps it where the game page finds it, in place of the one before, and tells pages that follow. Pages hear of it even where
 * the browser refuses to keep it; the promise then fails, and a page opened later finds nothing new.
 */
export const keepOwnStory = async ({ scenario, plain }: OwnStory): Promise<void> => {
  const kept: Kept = { version: keptVersion, scenario, plain }
  const voice = new BroadcastChannel(place)
  voice.postMessage(kept)
  voice.close()
  const db = await storage()
  try {
    await db.put('story', kept, 'latest')
  } finally {
    db.close()
  }
}

/** The shelf on which games in a scenario of one's own are saved. */
export const ownShelf = ({ meta }: Scenario): string => `own/${meta.id}`

/** The one kept last; undefined where there is none, where it was kept by another version of the game, or where it is damaged. */
export const ownStory = async (): Promise<OwnStory | undefined> => {
  const db = await storage()
  try {
    return readKept(await db.get('story', 'latest'))
  } finally {
    db.close()
  }
}

/** Calls back with every one kept from now on, by any page. Returns the way out. */
export const followOwnStory = (listener: (story: OwnStory) => void): (() => void) => {
  const voice = new BroadcastChannel(place)
  voice.onmessage = ({ data }) => {
    const story = readKept(data)
    if (story) listener(story)
  }
  return () => voice.close()
}

const lists = ['meters', 'flags', 'people', 'factions', 'places', 'glossary', 'sources', 'maps', 'never', 'parts'] as const

/**
 * Looks at what came out of storage before anything plays it. The reader made it and has checked every name in it; here it is made sure
 * that it is whole and of this version.
 */
const readKept = (value: unknown): OwnStory | undefined => {
  if (!isRecord(value) || value.version !== keptVersion) return undefined
  const { scenario, plain } = value
  if (!isRecord(scenario) || !isRecord(plain) || !isRecord(scenario.meta)) return undefined
  const { id, title, version } = scenario.meta
  if (typeof id !== 'string' || id === '' || typeof title !== 'string' || typeof version !== 'number') return undefined
  if (typeof scenario.hash !== 'string' || lists.some((list) => !Array.isArray(scenario[list]))) return undefined
  const parts = scenario.parts as readonly unknown[]
  if (parts.length === 0 || !parts.every(isPlayable)) return undefined
  return { scenario: scenario as unknown as Scenario, plain: plain as PlainTexts }
}

/** A part that has steps, and among them the one that it starts with. */
const isPlayable = (part: unknown): boolean =>
  isRecord(part) && Array.isArray(part.nodes) && part.nodes.some((node) => isRecord(node) && node.id === part.start)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
