import { createAloud } from './audio/aloud.ts'
import { browserSpeech } from './audio/browserSpeech.ts'
import type { Journal } from './engine/index.ts'
import { gameActions } from './gameActions.ts'
import type { Scenario } from './scenario/index.ts'
import {
  autosave,
  type Cell,
  cell,
  createSession,
  type SaveShelf,
  type Session,
  settingsStore,
  type WordingStore,
  wordingStore,
} from './session/index.ts'
import { soundOf } from './soundOf.ts'
import { stageIn } from './stageIn.ts'
import type { Supply } from './supply.ts'
import { locale, type MessageKey, type Notice, speak, type World } from './ui/index.ts'
import { askOtherwise } from './worker/askOtherwise.ts'
import { askRoads } from './worker/askRoads.ts'

/** The world of the page as its makers see it: they may change what the pages only read. */
export interface OwnWorld extends World {
  readonly scenario: Cell<Scenario>
  readonly session: Cell<Session | undefined>
  readonly notices: Cell<readonly Notice[]>
  readonly wording: WordingStore
  /** Tells something once, and takes it back when it is over. */
  notify(key: MessageKey): void
  withdraw(key: MessageKey): void
}

/** All that the pages of the game stand on: the story, the game on the table, settings, saves, voice and sound. */
export const worldOf = (first: Scenario, shelf: SaveShelf, supply: Supply): OwnWorld => {
  const scenario = cell(first)
  const session = cell<Session | undefined>(undefined)
  const notices = cell<readonly Notice[]>(shelf.persistent ? [] : [{ key: 'notice.noStorage', values: {} }])
  const caption = cell<MessageKey | undefined>(undefined)
  const zoom: World['zoom'] = cell<'whole' | 'near'>('near')
  const settings = settingsStore(drawer())
  const aloud = createAloud(browserSpeech(), locale, () => settings.current.rate)
  const withdraw = (key: MessageKey) => notices.set(notices.current.filter((notice) => notice.key !== key))
  const notify = (key: MessageKey) => {
    withdraw(key)
    notices.set([...notices.current, { key, values: {} }])
  }
  const wording = wordingStore(settings, supply.plain, () => notify('notice.noPlain'))
  const sound = soundOf(supply, { settings, aloud, caption: caption.set, notify })
  const play = (journal: Journal, read: number): void => {
    session.current?.close()
    const fresh = createSession(scenario.current, journal, read, speak, wording.current)
    autosave(fresh, shelf, Date.now, (isKept) => (isKept ? withdraw('notice.notSaved') : notify('notice.notSaved')))
    session.set(fresh)
    sound.begin(fresh)
  }
  wording.subscribe((fresh) => session.current?.reword(fresh))
  const hush = () => {
    aloud.stop()
    sound.end()
    caption.set(undefined)
  }
  return {
    story: supply.story,
    teachers: supply.teachers ?? false,
    scenario,
    session,
    settings,
    shelf,
    notices,
    notify,
    withdraw,
    wording,
    caption,
    speak,
    aloud,
    roads: (asked, listener) => askRoads(asked, listener, supply.roads),
    otherwise: (asked, listener) => askOtherwise(asked, listener, supply.roads),
    actions: gameActions({ scenario, session, notices, shelf, play, hush }),
    zoom,
    stage: (host) => stageIn(host, session, settings, notify, zoom, supply),
  }
}

const drawer = (): Storage | undefined => {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
