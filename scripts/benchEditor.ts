import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { scenarioFiles } from '../src/cli/files.ts'
import { encodePath, newJournal } from '../src/engine/index.ts'
import type { Scenario } from '../src/scenario/index.ts'
import { loadScenario } from '../src/scenario/load.ts'
import { printScenario } from '../src/scenario/print.ts'

const shipped = 'scenarios/left-of-october'

const campaign = (): Scenario => {
  const { scenario } = loadScenario(scenarioFiles(shipped) ?? [])
  if (!scenario) throw new Error('the shipped scenario does not load: run scenario check')
  return scenario
}

/** The last two parts of the campaign, as a scenario of its own in one file: half again as long as the 10,000 lines of the target. */
const longFile = (): { readonly path: string; readonly lines: number } => {
  const { earlier: _, ...scenario } = campaign()
  const text = printScenario({ ...scenario, never: [], parts: scenario.parts.slice(-2) })
  const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'scenario.yaml')
  writeFileSync(path, text)
  return { path, lines: text.split('\n').length }
}

/** Opens a file in the workbench, as from a browser that cannot write to the disk. */
const openInBench = async (browser: Browser, site: string, path: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name)
  })
  await page.goto(`${site}editor.html`)
  await page.getByRole('button', { name: 'New / open' }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file or zip' }).click()
  await (await choosing).setFiles(path)
  await page.getByRole('treeitem').nth(20).waitFor()
  return page
}

/**
 * In the page: has `window.named` hold the milliseconds from the next key pressed to the frame after the one in which the problems name
 * `words`. Time is taken from the key's own stamp, so that what the page did before it could answer is in it.
 */
const awaitNamed = (words: string): void => {
  const problems = document.querySelector('.problems') ?? document.body
  const named = new Promise((done) => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const watch = new MutationObserver(() => {
          if (!problems.textContent?.includes(words)) return
          watch.disconnect()
          requestAnimationFrame(() => setTimeout(() => done(performance.now() - timeStamp)))
        })
        watch.observe(problems, { subtree: true, childList: true, characterData: true })
      },
      { capture: true, once: true },
    )
  })
  Object.assign(globalThis, { named })
}

/** Types `q` into the name of a place, ten times at other lines, and measures until the page names the mistake. */
export const benchTyping = async (browser: Browser, site: string): Promise<void> => {
  const { path, lines } = longFile()
  const page = await openInBench(browser, site, path)
  const text = page.getByRole('textbox', { name: /^Text of / })
  const times: number[] = []
  for (let round = 0; round < 10; round += 1) {
    await text.focus()
    await page.keyboard.press('Control+Alt+g')
    await page.keyboard.type(String(Math.floor((lines * (round + 1.5)) / 12)))
    await page.keyboard.press('Enter')
    await text.focus()
    await page.keyboard.press('Control+f')
    await page.keyboard.type('place: ')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await page.keyboard.press('ArrowRight')
    // What the last change still costs is over, and the odds are weighed in their own worker.
    await page.waitForTimeout(4000)
    await page.evaluate(awaitNamed, '“q')
    await page.keyboard.press('q')
    times.push(await page.evaluate(() => (globalThis as unknown as { named: Promise<number> }).named))
    await page.keyboard.press('Control+z')
    await page.waitForFunction(() => !document.querySelector('.problems')?.textContent?.includes('“q'))
  }
  console.log(`an error typed into ${lines.toLocaleString('en')} lines is on the page after ${told(times)}`)
  await page.close()
}

interface Weighed {
  readonly first: readonly number[]
  readonly rehearsed: readonly number[]
  readonly further: readonly number[]
  readonly states: number
}

/** In the page: weighs a story from a place in it, with a new worker each time, with one that has rehearsed, and then ten times with one. */
const weighFrom = async ([worker, code]: readonly [string, string]): Promise<Weighed> => {
  const scenario = await (await fetch('scenarios/left-of-october.json')).json()
  let states = 0
  const ask = (desk: Worker, question: object): Promise<number> =>
    new Promise((done) => {
      const began = performance.now()
      desk.onmessage = ({ data }) => {
        if (data.kind === 'odds' && data.odds.exact) states = data.odds.states
        if (data.kind === 'done') done(performance.now() - began)
      }
      desk.postMessage(question)
    })
  const question = { policy: 'uniform', from: code }
  const story = { scenario, texts: new Map() }
  const [first, rehearsed, further]: [number[], number[], number[]] = [[], [], []]
  for (let round = 0; round < 10; round += 1) {
    const fresh = new Worker(worker, { type: 'module' })
    first.push(await ask(fresh, { ...question, story }))
    fresh.terminate()
    const ready = new Worker(worker, { type: 'module' })
    ready.postMessage({ story, rehearse: true })
    await new Promise((done) => setTimeout(done, 3000))
    rehearsed.push(await ask(ready, question))
    if (round === 9) for (let more = 0; more < 10; more += 1) further.push(await ask(ready, question))
    ready.terminate()
  }
  return { first, rehearsed, further, states }
}

/** Weighs the campaign from the first day of July in the page's own worker. */
export const benchOdds = async (browser: Browser, site: string, worker: string): Promise<void> => {
  const page = await browser.newPage()
  // The compiler of this script writes a call of this name into functions that have functions of their own.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.goto(site)
  const scenario = campaign()
  const { first, rehearsed, further, states } = await page.evaluate(weighFrom, [
    worker,
    encodePath(scenario, newJournal(scenario, 0, 'july')),
  ] as const)
  console.log(`the odds from the first day of July, ${states.toLocaleString('en')} states, in the page's worker:`)
  console.log(`  of a new worker, its start and the story's way there included: ${told(first)}`)
  console.log(`  of one that has rehearsed, as the workbench keeps it ready: ${told(rehearsed)}`)
  console.log(`  of one that has answered before: ${told(further)}`)
  await page.close()
}

const told = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => `${Math.round(sorted[Math.floor(part * (sorted.length - 1))] ?? 0)} ms`
  return `median ${at(0.5)}, least ${at(0)}, most ${at(1)} of ${sorted.length}`
}
