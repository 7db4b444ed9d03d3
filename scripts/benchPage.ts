/**
 * `npm run bench:page`: what the pages cost in a real browser; with names behind it, as in `npm run bench:page typing odds`, those only.
 * Method, for each figure below:
 *
 * - Script time per frame, hall of 1,164 seats: the dev server's gallery page, 1366 x 768, Chromium with software GL, the
 *   processor slowed down four times (Emulation.setCPUThrottlingRate). Every requestAnimationFrame callback is timed; the
 *   callbacks of one frame are added up; the 95th percentile over the frames of the count's sweep is printed. Limit 12 ms.
 * - Heap after campaigns: the built page plays the whole story three times with the canvas on, taking first open options; after
 *   each the garbage is collected, JSHeapUsedSize read (limit 100 MB), and a snapshot taken, which tells the code that the browser
 *   has compiled from all that is held besides. What is held may be no larger after the third play than after the second. Compiled
 *   code is the browser's own and is told apart: it goes on growing for some plays, as more functions are called often enough to be
 *   compiled again, and is dropped when the browser likes. 0.5 % of what is held is given for the browser's own tables: measured
 *   over plays 2 to 5 they moved by -1 to +12 kB.
 * - Typing (`typing`): the built workbench with a scenario of 14,000 lines. A letter is typed into the name of a place, at ten lines; time
 *   runs from the key's own stamp to the frame in which the problems name the mistake, the page's wait for the next key included.
 *   Target 200 ms at 10,000 lines.
 * - Odds (`odds`): the worker of the built page weighs the campaign from the first day of July, ten times as a new worker, its start
 *   and the copying of the story included, ten times as one that has rehearsed, and ten as one that has answered before. Target 300 ms.
 *
 * Figures move with other work on the machine by up to a factor of two: run it alone. Needs `npm run build` for all but the first.
 */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { type Browser, type CDPSession, chromium } from '@playwright/test'
import { createServer } from 'vite'
import { benchOdds, benchTyping } from './benchEditor.ts'
import { findBrowser } from './browser.ts'
import { type HeapSnapshot, heapParts } from './heapParts.ts'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const megabyte = 1024 * 1024

/** Adds up what the callbacks of each frame take, in milliseconds, in `window.frames_`. */
const timeFrames = (): void => {
  const { requestAnimationFrame: ask } = globalThis
  const frames: number[] = []
  let last = -1
  Object.assign(globalThis, { frameTimes: frames })
  globalThis.requestAnimationFrame = (callback) =>
    ask((now) => {
      const start = performance.now()
      callback(now)
      const took = performance.now() - start
      if (now === last) frames[frames.length - 1] = (frames.at(-1) ?? 0) + took
      else frames.push(took)
      last = now
    })
}

const share = (sorted: readonly number[], part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0

const benchHall = async (browser: Browser): Promise<void> => {
  const server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' })
  await server.listen()
  const url = server.resolvedUrls?.local[0]
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.addInitScript(timeFrames)
  // Once at full speed, so that what the dev server has to compile is compiled.
  await page.goto(`${url}gallery.html?hall=1164`)
  await page.waitForTimeout(5000)
  const session = await page.context().newCDPSession(page)
  for (const slower of [1, 4]) {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
    await page.goto(`${url}gallery.html?hall=1164`)
    await page.locator('canvas').waitFor()
    await page.waitForTimeout(1500)
    await page.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes.splice(0))
    await page.waitForTimeout(6000)
    const times = await page.evaluate(() => (globalThis as unknown as { frameTimes: number[] }).frameTimes)
    const sorted = [...times].sort((a, b) => a - b)
    console.log(
      `hall of 1,164 seats, processor ${slower}x slower: ${times.length} frames, script time median ${share(sorted, 0.5).toFixed(1)} ms, 95th percentile ${share(sorted, 0.95).toFixed(1)} ms, longest ${share(sorted, 1).toFixed(1)} ms`,
    )
  }
  await page.close()
  await server.close()
}

/** Plays to the end in the page itself: chooses what is first, where there is something to choose, and goes on. Gives the pages turned. */
const playThrough = `(async () => {
  const key = () => document.querySelector('main .act .main-button')
  const next = () => new Promise((done) => setTimeout(done, 60))
  let pages = 0
  for (; pages < 400; pages += 1) {
    const here = document.querySelector('.game').className
    if (here.includes('stage-ended')) return pages
    if (/stage-(briefing|deliberating)/.test(here))
      for (const box of document.querySelectorAll('main label.card:not(.closed) input')) {
        if (!key().disabled) break
        box.click()
        await next()
      }
    key().click()
    await next()
  }
  return pages
})()`

const snapshotOf = async (session: CDPSession): Promise<HeapSnapshot> => {
  const chunks: string[] = []
  const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', keep)
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  session.off('HeapProfiler.addHeapSnapshotChunk', keep)
  return JSON.parse(chunks.join('')) as HeapSnapshot
}

const benchHeap = async (browser: Browser, site: string): Promise<void> => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.addInitScript(() => localStorage.setItem('left-of-october/settings', JSON.stringify({ guided: true })))
  await page.goto(site)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  let heldBefore = 0
  for (let play = 1; play <= 3; play += 1) {
    await page
      .locator('.title-acts button')
      .filter({ hasText: /^Begin/ })
      .first()
      .click()
    await page.locator('.stage canvas').waitFor()
    const pages = await page.evaluate(playThrough)
    await page.locator('.ending .main-button').last().click()
    await page.locator('.title').waitFor()
    for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage')
    const { metrics } = await session.send('Performance.getMetrics')
    const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
    const { held, code } = heapParts(await snapshotOf(session))
    const grown = play === 1 ? '' : `, ${((100 * (held - heldBefore)) / heldBefore).toFixed(2)} % more than before`
    heldBefore = held
    console.log(
      `heap after ${play} whole campaign${play === 1 ? '' : 's'} (${pages} pages): ${(used / megabyte).toFixed(1)} MB; held ${(held / megabyte).toFixed(3)} MB${grown}; compiled code ${(code / megabyte).toFixed(3)} MB`,
    )
  }
  await page.close()
}

/** Serves what was built as long as the work on it takes. */
const onSite = async (work: (site: string) => Promise<void>): Promise<void> => {
  const port = 20_000 + (process.pid % 20_000)
  const site = `http://127.0.0.1:${port}/`
  const server = spawn('npx', ['tsx', 'scripts/serve.ts', String(port), '/'], { stdio: 'ignore', detached: true })
  try {
    while (!(await fetch(site).catch(() => undefined))) await new Promise((done) => setTimeout(done, 300))
    await work(site)
  } finally {
    if (server.pid) process.kill(-server.pid)
  }
}

const benches: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  hall: benchHall,
  typing: (browser) => onSite((site) => benchTyping(browser, site)),
  odds: (browser) => onSite((site) => benchOdds(browser, site, `assets/${builtAs('oddsWorker')}`)),
  heap: (browser) => onSite((site) => benchHeap(browser, site)),
}

/** What the build called a script. */
const builtAs = (name: string): string => readdirSync('dist/assets').find((file) => file.startsWith(`${name}-`)) ?? ''

const asked = process.argv.slice(2)
const browser = await chromium.launch({ executablePath: findBrowser(), args: flags })
for (const [name, bench] of Object.entries(benches)) if (asked.length === 0 || asked.includes(name)) await bench(browser)
await browser.close()
