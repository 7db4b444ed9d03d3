import type { Edition, KeepingAsked, KeepingNews } from './edition.ts'

interface Lasting {
  waitUntil(until: Promise<unknown>): void
}

interface Events {
  install: Lasting
  activate: Lasting
  message: Lasting & { readonly data: KeepingAsked }
  fetch: { readonly request: Request; respondWith(answer: Promise<Response>): void }
}

/** What is used of a service worker's own scope; the page's types do not know it. */
export interface WorkerScope {
  readonly location: { readonly href: string }
  readonly registration: { readonly scope: string }
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { includeUncontrolled: true }): Promise<readonly { postMessage(news: KeepingNews): void }[]>
  }
  fetch(request: Request | string, how?: RequestInit): Promise<Response>
  addEventListener<Kind extends keyof Events>(kind: Kind, act: (event: Events[Kind]) => void): void
}

/** Requests under way at once: enough for speed, few enough for a classroom's access point. */
const atOnce = 6

/**
 * Keeps one edition of the class page in a cache of its own and answers from it alone, so that a page is never half old and half new:
 * every file is fetched against its hash, the cache is used only when it is whole, and the editions before go once no page runs on them.
 */
export const keepFiles = (scope: WorkerScope, { id, page, files }: Edition): void => {
  // Another copy of this game may lie under another path of the same origin.
  const ours = `left-of-october/class ${scope.registration.scope} `
  const addressOf = (path: string) => new URL(path, scope.location.href).href
  const known = new Set(Object.keys(files).map(addressOf))
  const open = () => scope.caches.open(ours + id)
  const tell = async (news: KeepingNews) => {
    for (const client of await scope.clients.matchAll({ includeUncontrolled: true })) client.postMessage(news)
  }

  const fetched = async (path: string): Promise<Response> => {
    const answer = await scope.fetch(addressOf(path), { cache: 'no-cache', integrity: files[path] })
    if (!answer.ok) throw new Error(answer.statusText)
    // A browser opens no page from an answer that was redirected.
    return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer
  }

  /** Fetches what is missing. Rejects where a file cannot be had; what has come stays for the next try. */
  const fill = async (): Promise<void> => {
    const cache = await open()
    const here = new Set((await cache.keys()).map(({ url }) => url))
    const missing = Object.keys(files).filter((path) => !here.has(addressOf(path)))
    let kept = known.size - missing.length
    let failed: string | undefined
    await tell({ kept, of: known.size })
    const next = async (): Promise<void> => {
      for (let path = missing.shift(); path !== undefined && failed === undefined; path = missing.shift()) {
        try {
          await cache.put(addressOf(path), await fetched(path))
          kept += 1
          await tell({ kept, of: known.size })
        } catch {
          failed ??= path
        }
      }
    }
    await Promise.all(Array.from({ length: atOnce }, next))
    if (failed === undefined) return
    await tell({ failed })
    throw new Error(`${failed} could not be fetched`)
  }

  const forget = async (): Promise<void> => {
    const others = (await scope.caches.keys()).filter((name) => name.startsWith(ours) && name !== ours + id)
    await Promise.all(others.map((name) => scope.caches.delete(name)))
  }

  const answer = async (request: Request, address: string): Promise<Response> =>
    (await (await open()).match(address)) ?? scope.fetch(request)

  scope.addEventListener('install', (event) => event.waitUntil(fill()))
  scope.addEventListener('activate', (event) => event.waitUntil(forget().then(() => scope.clients.claim())))
  scope.addEventListener('message', (event) => {
    if (event.data === 'look') event.waitUntil(fill().catch(() => undefined))
  })
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    // A face is asked for with its mood behind a #.
    const address = request.mode === 'navigate' ? addressOf(page) : request.url.replace(/#.*$/u, '')
    if (request.method === 'GET' && known.has(address)) event.respondWith(answer(request, address))
  })
}
