import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, createServer, type InlineConfig, type Rollup } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { scenarioPlugin } from '../../scripts/scenarioPlugin.ts'
import { breadQueue, breadQueuePlain } from '../fixtures.ts'

let root = ''
let file = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'plugin-')))
  file = join(root, 'scenarios/bread-queue/scenario.yaml')
  mkdirSync(join(root, 'scenarios'))
  cpSync(resolve(import.meta.dirname, '../samples/bread-queue'), join(root, 'scenarios/bread-queue'), { recursive: true })
  writeFileSync(join(root, 'entry.js'), 'export default 1\n')
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const edit = (from: string, to: string) => {
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}
const addLesson = (from = '', to = '') => {
  const samples = resolve(import.meta.dirname, '../samples/lessons')
  mkdirSync(join(root, 'scenarios/lessons'))
  cpSync(resolve(import.meta.dirname, '../../templates/three-decisions'), join(root, 'scenarios/the-school-paper'), {
    recursive: true,
  })
  const text = readFileSync(join(samples, 'whose-page.yaml'), 'utf8')
  writeFileSync(join(root, 'scenarios/lessons/whose-page.yaml'), text.replace(from, to))
}
const shared = (): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [scenarioPlugin(join(root, 'scenarios'))],
})
const built = () => build({ ...shared(), build: { write: false, rollupOptions: { input: join(root, 'entry.js') } } })

describe('a build', () => {
  it('emits each scenario as JSON, with what the loader made of it', async () => {
    const { output } = (await built()) as Rollup.RollupOutput
    const asset = output.find((each) => each.fileName === 'scenarios/bread-queue.json')
    expect(asset?.type === 'asset' && JSON.parse(String(asset.source))).toEqual(JSON.parse(JSON.stringify(breadQueue)))
  })

  it('emits the plain texts as a file of their own', async () => {
    const { output } = (await built()) as Rollup.RollupOutput
    const asset = output.find((each) => each.fileName === 'scenarios/bread-queue.plain.json')
    expect(asset?.type === 'asset' && JSON.parse(String(asset.source))).toEqual(breadQueuePlain)
    expect(
      JSON.stringify(
        output
          .filter((each) => each !== asset && !each.fileName.endsWith('.source.json'))
          .map((each) => each.type === 'asset' && each.source),
      ),
    ).not.toContain('Who will go in?')
  })

  it('emits each lesson, and their list with the minutes of each length', async () => {
    addLesson()
    const { output } = (await built()) as Rollup.RollupOutput
    const made = (name: string) => {
      const asset = output.find((each) => each.fileName === `lessons/${name}.json`)
      return asset?.type === 'asset' ? JSON.parse(String(asset.source)) : undefined
    }
    expect(made('whose-page')).toMatchObject({ id: 'whose-page', scenario: 'the-school-paper' })
    expect(made('index')).toEqual([
      expect.objectContaining({ id: 'whose-page', title: 'Whose page is it?', minutes: { 15: 11, 25: 11, 35: 11 } }),
    ])
  })

  it('fails on a lesson with a mistake, and prints where it is', async () => {
    addLesson('decision: summons', 'decision: summon')
    await expect(built()).rejects.toThrow(/lessons has mistakes:[\s\S]*whose-page\.yaml:15:15 error unknown-name/u)
  })

  it('emits a list of the scenarios, and their files as they were written, for the workbench', async () => {
    const { output } = (await built()) as Rollup.RollupOutput
    const made = (name: string) => {
      const asset = output.find((each) => each.fileName === `scenarios/${name}`)
      return asset?.type === 'asset' && JSON.parse(String(asset.source))
    }
    expect(made('index.json')).toEqual([{ id: 'bread-queue', title: breadQueue.meta.title, subtitle: breadQueue.meta.subtitle }])
    const { files } = made('bread-queue.source.json')
    expect(files.map((each: { path: string }) => each.path)).toEqual([
      'bread-queue/plain/morning.yaml',
      'bread-queue/scenario.yaml',
    ])
    expect(files[1].text).toBe(readFileSync(file, 'utf8'))
  })

  it('fails on a mistake, and prints where it is', async () => {
    edit('place: hall', 'place: hal')
    await expect(built()).rejects.toThrow(/scenario\.yaml:\d+:\d+ error unknown-name\n {2}There is no place “hal”\./u)
  })
})

describe('the dev server', () => {
  it('serves the JSON, and tells the page of an edit: the new scenario, or what is wrong with it', {
    timeout: 30_000,
  }, async () => {
    const server = await createServer({
      ...shared(),
      server: { port: 5197, host: '127.0.0.1' },
      optimizeDeps: { noDiscovery: true },
    })
    try {
      const sent: { event: string; data: { id: string; text?: string; scenario?: { meta: { title: string } } } }[] = []
      server.ws.send = ((message: (typeof sent)[number]) => void sent.push(message)) as typeof server.ws.send
      const heard = async (event: string) => {
        for (let tries = 0; tries < 100; tries += 1) {
          // Another scenario of the folder may be told of at any moment.
          const found = sent.find(({ event: told, data }) => told === event && (data as { id: string }).id === 'bread-queue')
          if (found) return found.data
          // A watcher may take two quick edits for one.
          if (tries % 30 === 29) edit('about:', 'about:')
          await new Promise((done) => setTimeout(done, 50))
        }
        throw new Error(`no ${event}`)
      }
      await server.listen()
      await new Promise((done) => setTimeout(done, 300))
      const answer = await fetch(`${server.resolvedUrls?.local[0]}scenarios/bread-queue.json`)
      expect(await answer.json()).toMatchObject({ hash: breadQueue.hash })
      const plain = await fetch(`${server.resolvedUrls?.local[0]}scenarios/bread-queue.plain.json`)
      expect(await plain.json()).toEqual(breadQueuePlain)
      const lessons = `${server.resolvedUrls?.local[0]}lessons/index.json`
      expect(await (await fetch(lessons)).json()).toEqual([])
      addLesson()
      expect(await (await fetch(lessons)).json()).toHaveLength(1)
      const beside = join(root, 'scenarios/bread-queue/plain/morning.yaml')
      writeFileSync(beside, readFileSync(beside, 'utf8').replace('Short day.', 'Days end.'))
      expect(await heard('scenario:changed')).toMatchObject({ plain: { errands: { text: 'Days end.' } } })
      sent.length = 0
      edit('title: The bread queue', 'title: The long queue')
      expect(await heard('scenario:changed')).toMatchObject({
        id: 'bread-queue',
        scenario: { meta: { title: 'The long queue' } },
      })
      edit('place: hall', 'place: hal')
      expect((await heard('scenario:problems')).text).toContain('Did you mean “hall”?')
    } finally {
      await server.close()
    }
  })
})
