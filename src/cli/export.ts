import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Scenario } from '../scenario/index.ts'
import { isShown, onePage } from '../share/onePage.ts'
import { type Sound, soundAt } from './scenarioAt.ts'
import { badUsage, failed, optionOf, out, plainOf, strayOf } from './terminal.ts'
import { reasonOf, writeWhole } from './writing.ts'

const home = resolve(import.meta.dirname, '../..')
const shellFile = join(home, 'dist/single/page.html')
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
  const page = pageOf(sound)
  if (typeof page === 'number') return page
  const { html } = page
  const problem = writeWhole(file, html)
  if (problem !== undefined) return failed(problem)
  const bytes = Buffer.byteLength(html)
  if (args.includes('--json')) out(JSON.stringify({ file, bytes }))
  else
    out(`${file}: ${(bytes / 1_000_000).toFixed(1)} MB. It opens by a double click and needs no network.
Left out: moving pictures, the map that can be moved, sound. The pictures stand still, every word is there.`)
  return 0
}

const pageOf = (sound: Sound): { readonly html: string } | 1 => {
  try {
    const html = onePage({ ...sound, shell: readFileSync(shellFile, 'utf8'), pictures: picturesOf(sound.scenario) })
    return html === undefined ? failed(`${shellFile} is no page of this program. Run npm run build.`) : { html }
  } catch (fault) {
    const { code = '' } = fault as { code?: string }
    return failed(
      code === 'ENOENT'
        ? 'The page is not built yet. Run npm run build, and then this again.'
        : `The built page cannot be read: ${reasonOf(fault)}`,
    )
  }
}

const picturesOf = (scenario: Scenario): Readonly<Record<string, string>> => {
  const files = (readdirSync(images, { recursive: true }) as string[]).map((path) => path.replaceAll('\\', '/'))
  const shown = files.filter(isShown(scenario)).sort()
  return Object.fromEntries(shown.map((path) => [path, readFileSync(join(images, path), 'utf8')]))
}
