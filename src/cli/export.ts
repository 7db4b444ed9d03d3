import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Scenario } from '../scenario/index.ts'
import { soundAt } from './scenarioAt.ts'
import { pictureAddress, singlePage } from './singlePage.ts'
import { badUsage, failed, optionOf, out, plainOf, strayOf } from './terminal.ts'
import { reasonOf, writeWhole } from './writing.ts'

const home = resolve(import.meta.dirname, '../..')
const built = join(home, 'dist/single')
const images = join(home, 'assets/images')
const valued = ['--to', '--out']

/**
 * `export PATH --to html --out FILE`: one file that plays from disk. `--json` prints `{ file, bytes }`. Exit code 1 where the
 * scenario has mistakes, the page is not built, or the file cannot be written.
 */
export const exportPage = async (args: readonly string[]): Promise<number> => {
  const stray = strayOf(args, { valued, bare: ['--json'], paths: 1 })
  if (stray !== undefined) return badUsage(stray)
  const to = optionOf(args, '--to') ?? 'html'
  if (to !== 'html') return badUsage(`--to takes html, not “${to}”.`)
  const file = optionOf(args, '--out') ?? ''
  if (!/\.html?$/iu.test(file)) return badUsage('export needs --out and the name of a file that ends in .html.')
  const sound = soundAt(plainOf(args, valued)[0])
  if (typeof sound === 'number') return sound
  const page = partsOf(sound.scenario)
  if (typeof page === 'string') return failed(page)
  const html = singlePage({ ...sound, ...page })
  const problem = writeWhole(file, html)
  if (problem !== undefined) return failed(problem)
  const bytes = Buffer.byteLength(html)
  if (args.includes('--json')) out(JSON.stringify({ file, bytes }))
  else
    out(`${file}: ${(bytes / 1_000_000).toFixed(1)} MB. It opens by a double click and needs no network.
Left out: moving pictures, the map that can be moved, sound. The pictures stand still, every word is there.`)
  return 0
}

const partsOf = (scenario: Scenario) => {
  try {
    const [script, style] = ['page.js', 'page.css'].map((name) => readFileSync(join(built, name), 'utf8'))
    return { script: script ?? '', style: style ?? '', pictures: picturesOf(scenario) }
  } catch (fault) {
    const { code = '' } = fault as { code?: string }
    return code === 'ENOENT'
      ? 'The page is not built yet. Run npm run build, and then this again.'
      : `The built page cannot be read: ${reasonOf(fault)}`
  }
}

/** The drawings that a story can show: its places, its people, and the small ones of the page. */
const picturesOf = (scenario: Scenario): Readonly<Record<string, string>> => {
  const shown = scenario.parts.flatMap((part) => part.nodes.flatMap((node) => node.scene.art ?? []))
  const arts = new Set<string>([...scenario.places.map((place) => place.art), ...shown])
  const people = new Set(scenario.people.map((person) => `${person.id}.svg`))
  const isShown = (path: string): boolean => {
    const [folder = '', name = ''] = path.split('/')
    if (folder === 'places') return arts.has(name)
    if (folder === 'portraits') return people.has(name)
    return folder !== 'figures' && (scenario.meta.id === 'left-of-october' || !folder.startsWith('title'))
  }
  const files = (readdirSync(images, { recursive: true }) as string[]).map((path) => path.replaceAll('\\', '/'))
  return Object.fromEntries(
    files
      .filter((path) => path.endsWith('.svg') && isShown(path))
      .sort()
      .map((path) => [path, pictureAddress(readFileSync(join(images, path), 'utf8'))]),
  )
}
