import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, extname, join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'
import type { Edition } from '../src/class/offline/edition.ts'
import type { Lesson } from '../src/scenario/lesson.ts'

const page = 'class.html'
const worker = 'class-worker.js'

/** Drawings that the scripts name since they know the whole manifest, and that no page of a class shows. */
const unseen = ['places', 'figures'].map((folder) => `assets/images/${folder}/`)

/**
 * Makes the service worker of the class page: `src/class/offline/classWorker.ts` as one script, and before it the list of all
 * files that the page needs to run without network, each with its hash. The dev server has none, so that no edit is hidden by it.
 */
export const offlinePlugin = (): Plugin => ({
  name: 'left-of-october:offline',
  apply: 'build',
  buildStart() {
    this.emitFile({ type: 'chunk', id: resolve('src/class/offline/classWorker.ts'), fileName: worker })
  },
  writeBundle({ dir = 'dist' }, bundle) {
    const script = bundle[worker]
    if (script?.type !== 'chunk' || script.imports.length > 0) return this.error(`${worker} is to be one script of its own`)
    const isSeen = (path: string) => {
      const made = bundle[path]
      const from = made?.type === 'asset' ? made.originalFileNames : []
      return !from.some((name) => unseen.some((folder) => name.includes(folder)))
    }
    const edition = editionOf(dir, isSeen)
    writeFileSync(join(dir, worker), `const edition=${JSON.stringify(edition)};\n${readFileSync(join(dir, worker), 'utf8')}`)
  },
})

/** The files of a built site that its class page needs: what page, scripts and styles name, and the lessons with their stories. */
export const editionOf = (dir: string, isSeen: (path: string) => boolean = () => true): Edition => {
  const read = (path: string) => readFileSync(join(dir, path))
  const all = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((path) => path.split(sep).join('/'))
  const named = all.filter((path) => /^(?:assets|class)\/.*\.\w+$/u.test(path))
  const lessons = all.filter((path) => /^lessons\/.*\.json$/u.test(path))
  const stories = lessons
    .filter((path) => path !== 'lessons/index.json')
    .flatMap((path) => {
      const { scenario } = JSON.parse(read(path).toString('utf8')) as Lesson
      return [`scenarios/${scenario}.json`, `scenarios/${scenario}.plain.json`]
    })
  const found = new Set([page, ...lessons, ...stories])
  // A set is walked to its end, also where it grows on the way.
  for (const path of found) {
    if (!['.html', '.js', '.css'].includes(extname(path))) continue
    const text = read(path).toString('utf8')
    for (const each of named) if (text.includes(basename(each)) && isSeen(each)) found.add(each)
  }
  const files = Object.fromEntries(
    [...found].sort().map((path) => [path, `sha256-${createHash('sha256').update(read(path)).digest('base64')}`]),
  )
  return { id: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12), page, files }
}
