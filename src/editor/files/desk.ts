import { type Cell, cell, type Store } from '../../session/index.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Project, Workbench } from '../workbench.ts'
import { type Home, nowhere } from './disk/home.ts'
import type { Picked } from './disk/pick.ts'
import type { Drafts, Kept, OnDisk } from './drafts/drafts.ts'
import type { Tabs } from './drafts/tabs.ts'
import type { Refusal } from './read/refusal.ts'

/**
 * Where the texts on the bench lie. `fresh`: a template or a copy in which nothing was changed yet. `here`: in this browser alone.
 * `changed`: on a disk, but not as they are now.
 */
export interface Standing {
  readonly place: 'fresh' | 'here' | 'changed' | 'saved'
  /** Whether the draft in this browser is as they are now. */
  readonly draft: 'kept' | 'waiting' | 'refused'
}

/** What the page asks the teacher, one thing at a time. */
export type Asked =
  | { readonly kind: 'start' | 'save' | 'drafts' | 'share' | 'played' | 'help' }
  | { readonly kind: 'compare'; readonly other?: { readonly name: string; readonly project: Project } }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly picked?: Picked }
  | { readonly kind: 'changed'; readonly names: readonly string[] }
  | { readonly kind: 'lose'; readonly goOn: () => void }

/** How a scenario came to the bench: where it lies on a disk, and which draft it goes on with. */
export interface Coming {
  readonly disk?: OnDisk
  readonly draft?: string
}

export interface Desk {
  readonly bench: Workbench
  readonly drafts: Drafts
  readonly tabs: Tabs
  readonly standing: Store<Standing>
  readonly disk: Store<OnDisk | undefined>
  readonly asked: Cell<Asked | undefined>
  /** The draft that the texts on the bench are kept as. */
  readonly draft: string
  /** Puts a scenario on the bench, once what lies there is kept. Where it cannot be kept, the teacher is asked. */
  lay(project: Project, coming?: Coming): Promise<void>
  /** The texts now lie on a disk as given. */
  wrote(project: Project, home: Home): Promise<void>
  /** Keeps the draft at once. */
  keep(): Promise<Kept>
  close(): void
}

/** Milliseconds after a change until the draft is kept. */
const keepAfterMs = 2_000

/** `now` gives milliseconds since 1970; `newId` a name that no other page has. */
export const createDesk = (
  bench: Workbench,
  drafts: Drafts,
  tabsOf: (held: () => string) => Tabs,
  now: () => number,
  newId: () => string,
): Desk => {
  const writer = newId()
  const disk = cell<OnDisk | undefined>(undefined)
  const asked = cell<Asked | undefined>(undefined)
  let draft = newId()
  /** What was laid on the bench: as long as nothing else lies there, there is nothing to keep. */
  let laid: Project = bench.project.current
  let kept: Project | undefined
  let isClaiming = false
  let isRefused = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const standing = cell<Standing>({ place: 'fresh', draft: 'kept' })

  const place = (project: Project): Standing['place'] => {
    if (disk.current) return isSame(disk.current.saved, project) ? 'saved' : 'changed'
    return isSame(laid, project) && kept === undefined ? 'fresh' : 'here'
  }
  const isKept = (project: Project) => isSame(kept ?? laid, project)
  const stand = () => {
    const project = bench.project.current
    const fresh: Standing = { place: place(project), draft: isKept(project) ? 'kept' : isRefused ? 'refused' : 'waiting' }
    if (fresh.place !== standing.current.place || fresh.draft !== standing.current.draft) standing.set(fresh)
  }

  const put = (project: Project): Promise<Kept> => {
    const isOnDisk = disk.current !== undefined && isSame(disk.current.saved, project)
    return drafts.keep({ id: draft, name: project.name, isOnDisk, writer }, project, now(), isClaiming)
  }
  const keep = async (isAgain = false): Promise<Kept> => {
    clearTimeout(timer)
    const project = bench.project.current
    if (isKept(project) && !isAgain) return 'kept'
    let answer = await put(project)
    if (answer === 'taken') {
      // Another tab writes this draft now: this one goes on with its own.
      draft = newId()
      bench.tell(tEditor('files.tell.taken'))
      answer = await put(project)
      if (disk.current) await drafts.keepDisk(draft, disk.current)
    }
    isClaiming = false
    if (answer === 'kept') kept = project
    else if (!isRefused && place(project) !== 'saved') bench.tell(tEditor('files.tell.notKept'))
    isRefused = answer !== 'kept'
    stand()
    return answer
  }
  const stop = bench.project.subscribe((project) => {
    stand()
    clearTimeout(timer)
    if (!isKept(project)) timer = setTimeout(() => void keep(), keepAfterMs)
  })

  const layDown = (project: Project, coming: Coming) => {
    draft = coming.draft ?? newId()
    isClaiming = coming.draft !== undefined
    laid = project
    kept = coming.draft === undefined ? undefined : project
    disk.set(coming.disk)
    asked.set(undefined)
    bench.open(project)
    stand()
  }
  const tabs = tabsOf(() => draft)
  return {
    bench,
    drafts,
    tabs,
    standing,
    disk,
    asked,
    get draft() {
      return draft
    },
    lay: async (project, coming = {}) => {
      const isLost = (await keep()) !== 'kept' && standing.current.place !== 'saved'
      if (isLost) asked.set({ kind: 'lose', goOn: () => layDown(project, coming) })
      else layDown(project, coming)
    },
    wrote: async (project, home) => {
      const saved: OnDisk = { home, saved: project }
      disk.set(saved)
      stand()
      // The draft is kept as well: its list says which copies lie on a disk, and where.
      await keep(true)
      await drafts.keepDisk(draft, saved)
    },
    keep,
    close: () => {
      clearTimeout(timer)
      stop()
      tabs.close()
    },
  }
}

/** Whether two projects hold the same texts under the same names. */
export const isSame = (a: Project, b: Project): boolean =>
  a === b || (a.files.size === b.files.size && [...a.files].every(([path, text]) => b.files.get(path) === text))

/** A scenario that came from a disk as it lies there. */
export const fromDisk = (project: Project, home: Home = nowhere): Coming => ({ disk: { home, saved: project } })
