import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { editionOf } from '../../scripts/offlinePlugin.ts'
import type { Edition, KeepingNews } from '../../src/class/offline/edition.ts'
import { openKeeper } from '../../src/class/offline/keeper.ts'
import { keepFiles, type WorkerScope } from '../../src/class/offline/keepFiles.ts'

const site = 'https://school.example/deep/path/'
const first: Edition = {
  id: 'aaa',
  page: 'class.html',
  files: { 'class.html': 'sha256-page', 'lessons/index.json': 'sha256-list', 'assets/class-1.js': 'sha256-script' },
}

/** A device: its caches outlive the workers, and its network can be cut for some files or for all. */
const device = () => {
  const caches = new Map<string, Map<string, Response>>()
  const asked: { path: string; integrity: string | undefined }[] = []
  const news: KeepingNews[] = []
  const cut = new Set<string>()
  const open = async (name: string) => {
    const kept = caches.get(name) ?? new Map<string, Response>()
    caches.set(name, kept)
    return {
      keys: async () => [...kept.keys()].map((url) => ({ url })),
      put: async (url: string, answer: Response) => void kept.set(url, answer),
      match: async (url: string) => kept.get(url)?.clone(),
    } as unknown as Cache
  }
  const start = (edition: Edition) => {
    const acts = new Map<string, (event: never) => void>()
    const scope: WorkerScope = {
      location: { href: `${site}class-worker.js` },
      registration: { scope: `${site}class` },
      caches: { open, keys: async () => [...caches.keys()], delete: async (name) => caches.delete(name) },
      clients: { claim: async () => undefined, matchAll: async () => [{ postMessage: (each) => void news.push(each) }] },
      fetch: async (request, how) => {
        const path = (typeof request === 'string' ? request : request.url).slice(site.length)
        asked.push({ path, integrity: how?.integrity })
        if (cut.has(path) || cut.has('*')) throw new TypeError('Failed to fetch')
        return new Response(`${path} of ${edition.id}`)
      },
      addEventListener: (kind, act) => void acts.set(kind, act as (event: never) => void),
    }
    keepFiles(scope, edition)
    const send = async (kind: string, more: object = {}) => {
      let until: Promise<unknown> = Promise.resolve()
      const keep = (each: Promise<unknown>) => {
        until = each
      }
      acts.get(kind)?.({ ...more, waitUntil: keep } as never)
      await until
    }
    const ask = async (path: string, mode = 'cors') => {
      let answer: Promise<Response> | undefined
      const keep = (each: Promise<Response>) => {
        answer = each
      }
      const request = { url: `${site}${path}`, mode, method: 'GET' }
      acts.get('fetch')?.({ request, respondWith: keep } as never)
      return answer && (await answer).text()
    }
    return {
      install: () => send('install'),
      activate: () => send('activate'),
      look: () => send('message', { data: 'look' }),
      ask,
    }
  }
  return { start, caches, asked, news, cut }
}

describe('the class page on a device', () => {
  it('runs with the network off once every file has come, each asked for by its hash', async () => {
    const here = device()
    const worker = here.start(first)
    await worker.install()
    await worker.activate()
    expect(here.asked).toEqual(Object.entries(first.files).map(([path, integrity]) => ({ path, integrity })))
    expect(here.news.at(-1)).toEqual({ kept: 3, of: 3 })
    here.cut.add('*')
    expect(await worker.ask('lessons/index.json')).toBe('lessons/index.json of aaa')
    expect(await worker.ask('assets/class-1.js#mood')).toBe('assets/class-1.js of aaa')
    expect(await worker.ask('class.html?from=link', 'navigate')).toBe('class.html of aaa')
  })

  it('is not taken in by halves: the file that did not come is named, and the next try fetches only what is missing', async () => {
    const here = device()
    const worker = here.start(first)
    here.cut.add('lessons/index.json')
    await expect(worker.install()).rejects.toThrow()
    expect(here.news.at(-1)).toEqual({ failed: 'lessons/index.json' })
    here.cut.clear()
    const before = here.asked.length
    await here.start(first).install()
    expect(here.asked.slice(before).map(({ path }) => path)).toContain('lessons/index.json')
    expect(here.asked.length - before).toBe(1)
    expect(here.news.at(-1)).toEqual({ kept: 3, of: 3 })
  })

  it('fetches again what the browser has thrown away, when a page asks', async () => {
    const here = device()
    const worker = here.start(first)
    await worker.install()
    for (const kept of here.caches.values()) kept.delete(`${site}assets/class-1.js`)
    await worker.look()
    expect(here.news.slice(-2)).toEqual([
      { kept: 2, of: 3 },
      { kept: 3, of: 3 },
    ])
  })

  it('answers out of one edition alone; the older goes when the newer begins, and no other copy of the game is touched', async () => {
    const here = device()
    here.caches.set('left-of-october/class https://school.example/other/class aaa', new Map())
    const old = here.start(first)
    await old.install()
    const fresh = here.start({ ...first, id: 'bbb' })
    await fresh.install()
    expect(await old.ask('lessons/index.json')).toBe('lessons/index.json of aaa')
    await fresh.activate()
    expect(await fresh.ask('lessons/index.json')).toBe('lessons/index.json of bbb')
    expect([...here.caches.keys()].map((name) => name.split(' ').slice(1))).toEqual([
      ['https://school.example/other/class', 'aaa'],
      [`${site}class`, 'bbb'],
    ])
  })

  it('leaves to the network what is no part of the class page', async () => {
    const worker = device().start(first)
    await worker.install()
    expect(await worker.ask('scenarios/left-of-october.source.json')).toBeUndefined()
  })
})

/** A browser's side of a worker: only what the keeper uses. */
const browser = (register: () => Promise<unknown>) => {
  const heard = new EventTarget() as EventTarget & { startMessages: () => void; register: () => Promise<unknown> }
  heard.startMessages = () => undefined
  heard.register = register
  const tell = (data: KeepingNews, source: unknown) => heard.dispatchEvent(Object.assign(new Event('message'), { data, source }))
  return { workers: heard as unknown as ServiceWorkerContainer, tell }
}
const worker = () => Object.assign(new EventTarget(), { state: 'installing', postMessage: () => undefined })
const registration = (parts: object) =>
  Object.assign(new EventTarget(), { active: null, waiting: null, installing: null, ...parts })
const turn = (of: ReturnType<typeof worker>, state: string) => {
  of.state = state
  of.dispatchEvent(new Event('statechange'))
}

describe('what a teacher is told about it', () => {
  it('says ready only when the worker answers for the page and has every file', async () => {
    const installing = worker()
    const found = registration({ installing })
    const { workers, tell } = browser(async () => found)
    const keeper = openKeeper(workers)
    await keeper.keep()
    expect(keeper.current.step).toBe('fetching')
    tell({ kept: 3, of: 3 }, installing)
    expect(keeper.current.step).toBe('fetching')
    Object.assign(found, { active: installing, installing: null })
    tell({ kept: 3, of: 3 }, installing)
    expect(keeper.current.step).toBe('ready')
  })

  it('stays ready while a newer edition comes, and says that one waits', async () => {
    const [active, next] = [worker(), worker()]
    const found = registration({ active })
    const { workers, tell } = browser(async () => found)
    const keeper = openKeeper(workers)
    await keeper.keep()
    tell({ kept: 3, of: 3 }, active)
    Object.assign(found, { installing: next })
    found.dispatchEvent(new Event('updatefound'))
    tell({ kept: 1, of: 4 }, next)
    tell({ failed: 'class.html' }, next)
    turn(next, 'redundant')
    expect(keeper.current).toMatchObject({ step: 'ready', isNewer: false })
    turn(next, 'installed')
    expect(keeper.current).toMatchObject({ step: 'ready', isNewer: true })
  })

  it('names the file that could not be fetched, and begins anew when asked', async () => {
    const installing = worker()
    const { workers, tell } = browser(async () => registration({ installing }))
    const keeper = openKeeper(workers)
    await keeper.keep()
    tell({ failed: 'scenarios/left-of-october.json' }, installing)
    turn(installing, 'redundant')
    expect(keeper.current).toMatchObject({ step: 'failed', file: 'scenarios/left-of-october.json' })
    await keeper.keep()
    expect(keeper.current).toMatchObject({ step: 'fetching', file: '' })
  })

  it('says so where the worker itself does not come, and where the browser keeps no pages', async () => {
    const refused = openKeeper(browser(() => Promise.reject(new TypeError())).workers)
    await refused.keep()
    expect(refused.current).toMatchObject({ step: 'failed', file: 'class-worker.js' })
    const unwilling = openKeeper(browser(() => Promise.reject(new DOMException('no', 'SecurityError'))).workers)
    await unwilling.keep()
    expect(unwilling.current.step).toBe('unable')
    const none = openKeeper(undefined)
    await none.keep()
    expect(none.current.step).toBe('unable')
  })
})

describe('the list of files that the build makes', () => {
  const made: string[] = []
  afterEach(() => {
    for (const dir of made.splice(0)) rmSync(dir, { recursive: true })
  })
  const built = (more: Readonly<Record<string, string>> = {}) => {
    const dir = mkdtempSync(join(tmpdir(), 'site-'))
    made.push(dir)
    const files = {
      'index.html': '<script src="./assets/index-1.js"></script>',
      'class.html': '<script src="./assets/class-1.js"></script><link href="./assets/class-1.css">',
      'assets/class-1.js': 'new Worker("../class/roadsWorker-1.js"); "./far-1.svg"; "./face-1.svg"',
      'assets/class-1.css': 'src: url(./font-1.woff2)',
      'assets/index-1.js': '',
      'assets/far-1.svg': '',
      'assets/face-1.svg': '',
      'assets/font-1.woff2': '',
      'class/roadsWorker-1.js': '',
      'lessons/index.json': '[]',
      'lessons/three-votes.json': '{"scenario":"small"}',
      'scenarios/small.json': '{}',
      'scenarios/small.plain.json': '{}',
      'scenarios/small.source.json': '{}',
      'scenarios/other.json': '{}',
      ...more,
    }
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true })
      writeFileSync(join(dir, path), text)
    }
    return dir
  }

  it('holds what the page names, the lessons and their stories, and no file of another page', () => {
    expect(Object.keys(editionOf(built(), (path) => !path.includes('far')).files)).toEqual([
      'assets/class-1.css',
      'assets/class-1.js',
      'assets/face-1.svg',
      'assets/font-1.woff2',
      'class.html',
      'class/roadsWorker-1.js',
      'lessons/index.json',
      'lessons/three-votes.json',
      'scenarios/small.json',
      'scenarios/small.plain.json',
    ])
  })

  it('has another name when one letter of a lesson is another, and the same one when nothing is', () => {
    expect(editionOf(built()).id).toBe(editionOf(built()).id)
    expect(editionOf(built({ 'lessons/three-votes.json': '{"scenario":"small" }' })).id).not.toBe(editionOf(built()).id)
  })
})
