import { decodePath, highestSeed, type Journal, newJournal, readJournal, replay } from './engine/index.ts'
import type { Scenario } from './scenario/index.ts'
import { type Cell, goesOn, type Save, type SaveShelf, type Session, type SlotId, type Store, saveOf } from './session/index.ts'
import { type Actions, type Notice, saveFile, t } from './ui/index.ts'

/** Bytes of a saved game, many times over. */
const mostBytes = 1_000_000

interface Table {
  readonly scenario: Store<Scenario>
  readonly session: Cell<Session | undefined>
  readonly notices: Cell<readonly Notice[]>
  readonly shelf: SaveShelf
  /** Puts a game on the table in place of the one that lies there, `read` pages into its journal. */
  play(journal: Journal, read: number): void
  /** Ends voice, sound and captions. */
  hush(): void
}

/** What the pages of the game can ask for: begin, keep, load, share and leave a game. Words come back where something went wrong. */
export const gameActions = ({ scenario, session, notices, shelf, play, hush }: Table): Actions => {
  /** A road with decisions on it is not lost to another that takes its place. */
  const keepPrevious = (coming: Journal) =>
    void shelf
      .read('auto')
      .then((old) => (old && old.decisions > 0 && !goesOn(coming, old.journal) ? shelf.write('previous', old) : undefined))
      .catch(() => undefined)
  const open = (save: Save): string => {
    const { play: followed, stopped } = replay(scenario.current, save.journal)
    keepPrevious(followed.journal)
    play(followed.journal, stopped ? 0 : save.read)
    return stopped ? t('file.stopped', { at: stopped.at + 1 }) : ''
  }
  return {
    begin: (from, seed) => {
      const fresh = newJournal(scenario.current, Math.min(seed, highestSeed), from)
      keepPrevious(fresh)
      play(fresh, 0)
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
        keepPrevious(read.journal)
        play(read.journal, 0)
        return ''
      }
      return t(`code.${read.problem}`, { ...read })
    },
    importFile: async (file) => {
      const kept = file.size > mostBytes ? undefined : await file.text().then(parse, () => undefined)
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
      hush()
      session.set(undefined)
    },
    dismiss: () => notices.set([]),
  }
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
