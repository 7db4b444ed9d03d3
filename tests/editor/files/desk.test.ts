import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDesk, type Desk, fromDisk } from '../../../src/editor/files/desk.ts'
import { openDrafts } from '../../../src/editor/files/drafts/drafts.ts'
import { openTabs } from '../../../src/editor/files/drafts/tabs.ts'
import { begin, openDraft } from '../../../src/editor/files/openings.ts'
import { templatesOf } from '../../../src/editor/files/templates.ts'
import type { Compiled, Project, Reading, Workbench } from '../../../src/editor/workbench.ts'
import type { Diagnostic } from '../../../src/scenario/load.ts'
import { cell } from '../../../src/session/cell.ts'
import { fullDisk } from '../../session/disk.ts'

const text = (words: string, name = 'bread'): Project => ({ name, files: new Map([['scenario.yaml', words]]) })

interface Page {
  readonly desk: Desk
  readonly bench: Workbench
  readonly told: string[]
  write(words: string): void
}

let shelf = ''
let pages: Page[] = []
let ids = 0
beforeEach(() => {
  ids += 1
  shelf = `desk-${ids}`
  pages = []
})
afterEach(() => {
  fullDisk.empty()
  vi.useRealTimers()
  for (const { desk } of pages) desk.close()
})

/** A page of the workbench with this browser's drafts, as it is opened. */
const open = async (first: Project = { name: '', files: new Map() }): Promise<Page> => {
  const project = cell(first)
  const told: string[] = []
  const bench: Workbench = {
    project,
    file: cell('scenario.yaml'),
    cursor: cell(0),
    reading: cell<Reading>({ project: first, diagnostics: [] }),
    lastGood: cell<Compiled | undefined>(undefined),
    found: cell<readonly Diagnostic[]>([]),
    setFound: () => undefined,
    turnTo: () => undefined,
    open: (fresh) => project.set(fresh),
    edit: () => undefined,
    addFile: () => undefined,
    removeFile: () => undefined,
    show: () => undefined,
    tell: (words) => told.push(words),
  }
  let clock = 1_000 * pages.length
  const desk = createDesk(
    bench,
    await openDrafts(shelf),
    openTabs,
    () => {
      clock += 10
      return clock
    },
    () => {
      ids += 1
      return `id-${ids}`
    },
  )
  const page = { desk, bench, told, write: (words: string) => project.set(text(words, project.current.name)) }
  pages.push(page)
  return page
}
const lying = ({ bench }: Page) => bench.project.current.files.get('scenario.yaml')

describe('what lies on the bench', () => {
  it('is kept as a draft two seconds after a change, and said to be in this browser alone', async () => {
    const page = await open()
    await page.desk.lay(text('one'))
    expect(page.desk.standing.current).toEqual({ place: 'fresh', draft: 'kept' })
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    page.write('two')
    expect(page.desk.standing.current).toEqual({ place: 'here', draft: 'waiting' })
    vi.advanceTimersByTime(2_000)
    vi.useRealTimers()
    await expect.poll(() => page.desk.standing.current).toEqual({ place: 'here', draft: 'kept' })
    expect((await page.desk.drafts.list()).map(({ name, isOnDisk }) => [name, isOnDisk])).toEqual([['bread', false]])
  })

  it('came from the disk, is changed, is saved: each is said', async () => {
    const page = await open()
    await page.desk.lay(text('one'), fromDisk(text('one')))
    expect(page.desk.standing.current.place).toBe('saved')
    page.write('two')
    expect(page.desk.standing.current.place).toBe('changed')
    page.write('one')
    expect(page.desk.standing.current.place).toBe('saved')
    page.write('two')
    await page.desk.wrote(page.bench.project.current, { kind: 'none' })
    expect(page.desk.standing.current).toEqual({ place: 'saved', draft: 'kept' })
    expect((await page.desk.drafts.list())[0]?.isOnDisk).toBe(true)
  })

  it('is kept before anything else is laid there', async () => {
    const page = await open()
    await page.desk.lay(text('one'))
    page.write('two')
    await page.desk.lay(text('salt', 'salt'))
    expect(lying(page)).toBe('salt')
    const [draft] = await page.desk.drafts.list()
    if (draft) await openDraft(page.desk, draft)
    expect(lying(page)).toBe('two')
  })

  it('stays there when it cannot be kept, until the teacher says otherwise', async () => {
    const page = await open()
    await page.desk.lay(text('one'))
    page.write('two')
    fullDisk.fill('at the end')
    await page.desk.lay(text('salt', 'salt'))
    expect(lying(page)).toBe('two')
    expect(page.desk.standing.current).toEqual({ place: 'here', draft: 'refused' })
    expect(page.told.at(-1)).toMatch(/cannot keep a draft.*Save it to disk now/u)
    const asked = page.desk.asked.current
    expect(asked?.kind).toBe('lose')
    if (asked?.kind === 'lose') asked.goOn()
    expect(lying(page)).toBe('salt')
  })
})

describe('a page that is opened', () => {
  const written = async () => {
    const page = await open()
    await page.desk.lay(text('one'))
    page.write('two')
    await page.desk.keep()
    return page
  }

  it('goes on with what was worked on last', async () => {
    const { desk } = await written()
    desk.close()
    const next = await open()
    await begin(next.desk)
    expect(lying(next)).toBe('two')
    expect(next.desk.standing.current).toEqual({ place: 'here', draft: 'kept' })
    next.write('three')
    expect(await next.desk.keep()).toBe('kept')
    expect(await next.desk.drafts.list()).toHaveLength(1)
  })

  it('asks how to begin where there is nothing to go on with', async () => {
    const page = await open()
    await begin(page.desk)
    expect(page.desk.asked.current).toEqual({ kind: 'start' })
  })

  it('leaves a draft alone that another tab has on its bench, and says so', async () => {
    const first = await written()
    const second = await open()
    await begin(second.desk)
    expect(lying(second)).toBeUndefined()
    expect(second.told.at(-1)).toContain('open in another tab')
    const [draft] = await second.desk.drafts.list()
    if (draft) await openDraft(second.desk, draft)
    second.write('other')
    first.write('three')
    expect([await second.desk.keep(), await first.desk.keep()]).toEqual(['kept', 'kept'])
    expect(await first.desk.drafts.list()).toHaveLength(2)
    expect([lying(first), lying(second)]).toEqual(['three', 'other'])
  })

  it('hears of it when a tab that did not answer has its draft nonetheless, and goes on with one of its own', async () => {
    const first = await written()
    const second = await open()
    const [draft] = await first.desk.drafts.list()
    // A tab asleep answers nobody.
    if (draft) await second.desk.lay(text('two'), { draft: draft.id })
    second.write('other')
    await second.desk.keep()
    first.write('three')
    expect(await first.desk.keep()).toBe('kept')
    expect(first.told.at(-1)).toContain('neither writes over the other')
    expect(await first.desk.drafts.list()).toHaveLength(2)
  })
})

describe('a template', () => {
  const [template] = templatesOf({
    '../../templates/words/scenario.yaml': 'format: 2\nid: garden   # a name\ntitle: "The garden"\n',
  })

  it('is begun under a title of one’s own, which makes its id as well', () => {
    const project = template?.project(' Brot: "1917" und später ')
    expect(project?.name).toBe('Brot: "1917" und später')
    expect(project?.files.get('scenario.yaml')).toBe(
      'format: 2\nid: brot-1917-und-spater   # a name\ntitle: "Brot: \\"1917\\" und später"\n',
    )
  })

  it('keeps its own where none is given, and its id where the letters make none', () => {
    expect(template?.project('').name).toBe('The garden')
    expect(template?.project('Хлеб').files.get('scenario.yaml')).toContain('id: garden ')
  })
})

it('a tab that hears something else on its channel answers the others all the same', async () => {
  const voice = new BroadcastChannel('left-of-october/drafts')
  const here = openTabs(() => 'mine')
  const there = openTabs(() => 'theirs')
  for (const said of [null, 'asks', 7, {}, { holds: {} }]) voice.postMessage(said)
  expect(await here.isHeld('theirs')).toBe(true)
  expect(await here.isHeld('nobody’s')).toBe(false)
  for (const each of [voice, here, there]) each.close()
})
