import { createAloud } from './audio/aloud.ts'
import { browserSpeech } from './audio/browserSpeech.ts'
import { decodePath, highestSeed, type Journal, newJournal, readJournal, replay } from './engine/index.ts'
import type { PlainTexts, Scenario } from './scenario/index.ts'
import { hasWebGl } from './scenes/webGl.ts'
import {
  autosave,
  type Cell,
  cell,
  createSession,
  memoryShelf,
  type OwnStory,
  openShelf,
  type Save,
  type SaveShelf,
  type Session,
  type SlotId,
  type Store,
  saveOf,
  settingsStore,
  type WordingStore,
  wordingStore,
} from './session/index.ts'
import {
  type Actions,
  locale,
  type MessageKey,
  mountUi,
  type Notice,
  saveFile,
  showOpening,
  speak,
  t,
  type World,
} from './ui/index.ts'
import type { Asking } from './worker/askOnce.ts'
import { askOtherwise } from './worker/askOtherwise.ts'
import { askRoads } from './worker/askRoads.ts'

/** What the page is given besides itself: the story, and where it comes from. */
export interface Supply {
  readonly story: World['story']
  /** Whether the pages for teachers stand beside the game: not beside a game in one file. */
  readonly teachers?: boolean
  /** What a game begins with, and then the whole. Fails with `NoStory` where there is none to play. */
  opening(): Promise<Scenario>
  whole(): Promise<Scenario>
  plain(): Promise<PlainTexts>
  /** The name of the story's shelf of saves; without it that is the scenario's id. */
  shelf?(scenario: Scenario): string
  /** Calls back whenever the story is edited. Returns the way out. */
  follow?(listener: (story: OwnStory) => void): () => void
  /** A worker that plays a road again: for the roads not taken, and for what a different choice would have changed. */
  roads(): Asking
  /** Left out where the page has no sound, or no moving pictures. */
  sound?(): Promise<Pick<typeof import('./audio/index.ts'), 'mountAudio'>>
  scenes?(): Promise<Pick<typeof import('./scenes/game.ts'), 'mountScenes'>>
}

/** Why there is no story to play, as the page says it. */
export class NoStory extends Error {
  readonly key: MessageKey
  constructor(key: MessageKey) {
    super(key)
    this.key = key
  }
}

/** Fetches the story, opens the shelf, and puts the page up. */
export const startGame = async (host: HTMLElement, supply: Supply): Promise<void> => {
  showOpening(host)
  const scenario = await supply.opening().catch((fault: unknown) => (fault instanceof NoStory ? fault.key : 'app.failed'))
  if (typeof scenario === 'string') return waitForStory(host, supply, scenario)
  const shelf = await openShelf(shelfOf(supply, scenario)).catch(memoryShelf)
  const world = worldOf(scenario, shelf, supply)
  mountUi(host, world)
  dressTitle(world)
  followAddress(world)
  followEdits(world)
  followOwn(world, supply)
  if (supply.story !== 'own') bringRest(world, supply)
}

const shelfOf = (supply: Supply, scenario: Scenario): string => supply.shelf?.(scenario) ?? scenario.meta.id

/** Says why there is no story, and begins with the one that comes. */
const waitForStory = (host: HTMLElement, supply: Supply, words: MessageKey): void => {
  const stop = supply.follow?.(() => retry())
  const retry = (): void => {
    stop?.()
    void startGame(host, supply)
  }
  showOpening(host, { words, retry })
}

/** The browser's tab names the story that is played. */
const dressTitle = ({ story, scenario }: World): void => {
  if (story === 'campaign') return
  scenario.subscribe(({ meta }) => {
    document.title = story === 'own' ? t('own.tab', { title: meta.title }) : meta.title
  })
}

/** Milliseconds after which the rest of the story is asked for again. */
const restAgainMs = 4000

/** The whole story takes the place of its opening, under whatever is being played. It keeps asking until it comes, and says so once. */
const bringRest = (world: OwnWorld, supply: Supply, isFirst = true): void => {
  supply.whole().then(
    (whole) => {
      if (!world.scenario.current.parts.some((part) => part.untold)) return
      world.scenario.set(whole)
      world.session.current?.swap(whole)
      world.withdraw('notice.noRest')
    },
    () => {
      if (isFirst) world.notify('notice.noRest')
      setTimeout(() => bringRest(world, supply, false), restAgainMs)
    },
  )
}

interface OwnWorld extends World {
  readonly scenario: Cell<Scenario>
  readonly session: Cell<Session | undefined>
  readonly notices: Cell<readonly Notice[]>
  readonly wording: WordingStore
  /** Tells something once, and takes it back when it is over. */
  notify(key: MessageKey): void
  withdraw(key: MessageKey): void
}

const worldOf = (first: Scenario, shelf: SaveShelf, supply: Supply): OwnWorld => {
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
  const play = (journal: Journal, read: number): void => {
    session.current?.close()
    const fresh = createSession(scenario.current, journal, read, speak, wording.current)
    autosave(fresh, shelf, Date.now, (isKept) => (isKept ? withdraw('notice.notSaved') : notify('notice.notSaved')))
    session.set(fresh)
    sound(fresh)
  }
  wording.subscribe((fresh) => session.current?.reword(fresh))
  let silence = (): void => undefined
  const sound = (running: Session): void => {
    silence()
    let stopped = false
    let stop = (): void => undefined
    silence = () => {
      stopped = true
      stop()
    }
    supply
      .sound?.()
      .then(
        ({ mountAudio }) => {
          if (!stopped)
            stop = mountAudio(running, settings, aloud.speaking, (key) =>
              caption.set(key && (`sound.${key}` as MessageKey)),
            ).destroy
        },
        () => notify('notice.soundNotLoaded'),
      )
      .catch(() => notify('notice.noSound'))
  }
  /** A road with decisions on it is not lost to a new beginning. */
  const keepPrevious = () =>
    void shelf
      .read('auto')
      .then((old) => (old && old.decisions > 0 ? shelf.write('previous', old) : undefined))
      .catch(() => undefined)
  const open = (save: Save): string => {
    const { play: followed, stopped } = replay(scenario.current, save.journal)
    play(followed.journal, stopped ? 0 : save.read)
    return stopped ? t('file.stopped', { at: stopped.at + 1 }) : ''
  }
  const actions: Actions = {
    begin: (from, seed) => {
      keepPrevious()
      play(newJournal(scenario.current, Math.min(seed, highestSeed), from), 0)
    },
    load: async (slot: SlotId) => {
      const save = await shelf.read(slot)
      return save ? open(save) : t('saves.empty')
    },
    save: async (slot) => {
      if (!session.current) return ''
      return shelf.write(slot, saveOf(session.current, Date.now())).then(
        () => '',
        () => t('notice.notSaved'),
      )
    },
    remove: (slot) => shelf.remove(slot),
    enterCode: (code) => {
      const read = decodePath(scenario.current, code)
      if ('journal' in read) {
        play(read.journal, 0)
        return ''
      }
      return t(`code.${read.problem}`, { ...read })
    },
    importFile: async (file) => {
      const kept = await file.text().then(parse, () => undefined)
      const journal = readJournal((kept as { journal?: unknown } | undefined)?.journal)
      if (!journal) return t('file.notJournal')
      if (journal.scenario !== scenario.current.meta.id) return t('file.otherStory')
      const pages = (kept as { read?: unknown }).read
      return open({
        journal,
        read: typeof pages === 'number' ? Math.min(99, pages) : 0,
        at: 0,
        title: '',
        line: '',
        decisions: 0,
      })
    },
    exportFile: () => {
      if (session.current)
        saveFile(
          `${scenario.current.meta.id}-${session.current.state.screen.node}.json`,
          JSON.stringify(saveOf(session.current, Date.now()), null, 2),
        )
    },
    quit: () => {
      session.current?.close()
      aloud.stop()
      silence()
      // It holds the game that it silenced.
      silence = () => undefined
      caption.set(undefined)
      session.set(undefined)
    },
    dismiss: () => notices.set([]),
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
    actions,
    zoom,
    stage: (host) => stageIn(host, session, settings, notify, zoom, supply),
  }
}

/** Brings the moving picture, late and free to fail: the still one stands beneath it. */
const stageIn = (
  host: HTMLElement,
  session: Store<Session | undefined>,
  settings: World['settings'],
  notify: (key: MessageKey) => void,
  zoom: World['zoom'],
  { scenes }: Supply,
): (() => void) => {
  let gone = false
  let leave = (): void => undefined
  const running = session.current
  if (!scenes) return leave
  const failed = () => notify('notice.noPictures')
  if (!hasWebGl()) {
    failed()
    return leave
  }
  scenes()
    .then(
      ({ mountScenes }) => {
        if (!gone && running) leave = mountScenes(host, running, settings, failed, zoom).destroy
      },
      () => notify('notice.picturesNotLoaded'),
    )
    .catch(failed)
  return () => {
    gone = true
    leave()
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const drawer = (): Storage | undefined => {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}

/** `#path=CODE` in the address opens that road, `#own&path=CODE` that road in a scenario of one's own. */
const followAddress = (world: OwnWorld): void => {
  const code = /^#(?:own&)?path=([\w-]{1,80})$/u.exec(globalThis.location.hash)?.[1]
  if (code !== undefined) world.actions.enterCode(code)
}

/** The edited story takes the place of the old one, and the game stands where it stood. Returns whether a decision was lost. */
const swapIn = (world: OwnWorld, { scenario, plain }: OwnStory): boolean => {
  world.wording.replace(plain)
  world.scenario.set(scenario)
  return Boolean(world.session.current?.swap(scenario))
}

/** An edit made on the workbench reaches the open game. Another story than the one it plays has another shelf: the page begins anew. */
const followOwn = (world: OwnWorld, supply: Supply): void => {
  supply.follow?.((story) => {
    if (shelfOf(supply, story.scenario) !== shelfOf(supply, world.scenario.current)) return globalThis.location.reload()
    if (swapIn(world, story)) world.notices.set([{ key: 'notice.lost', values: {} }])
    else world.withdraw('notice.lost')
  })
}

/** In the dev server an edited scenario file does the same. */
const followEdits = (world: OwnWorld): void => {
  if (!import.meta.hot || world.story === 'own') return
  import.meta.hot.on('scenario:changed', ({ id, ...story }: { id: string } & OwnStory) => {
    if (id !== world.scenario.current.meta.id) return
    world.notices.set([{ key: swapIn(world, story) ? 'notice.lost' : 'notice.swapped', values: {} }])
  })
  import.meta.hot.on('scenario:problems', ({ id, text }: { id: string; text: string }) => {
    if (id === world.scenario.current.meta.id) world.notices.set([{ key: 'notice.problems', values: { text } }])
  })
}
