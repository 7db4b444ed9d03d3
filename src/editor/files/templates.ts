import { type EditorKey, editorWords } from '../../ui/messages/editor/index.ts'
import { slugOf } from '../slug.ts'
import type { Project } from '../workbench.ts'

/** A scenario to begin with. */
export interface Template {
  readonly id: string
  /** What it is for, where the catalogue says so. */
  readonly key?: EditorKey
  /** A sentence about it, where the catalogue has one. */
  readonly about?: EditorKey
  /** The title that it carries. */
  readonly title: string
  /** The template as a project, under another title where one is given. */
  project(title: string): Project
}

const written: Readonly<Record<string, string>> = import.meta.glob('../../../templates/*/**/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** From the smallest change to the largest. */
const order = ['words', 'one-decision', 'three-decisions', 'frame', 'lesson']

/** Notes for whoever works with commands; this page has buttons for the same. */
const forCommands = /(?:^#\n)?^# {3}\S.* (?:npm run|docs\/).*\n/gmu

/** A template as the page shows it: without the lines that are for commands. */
export const forThePage = (text: string): string => text.replaceAll(forCommands, '')

/** The scenarios under `templates/`, each by its files. */
export const templatesOf = (files: Readonly<Record<string, string>>): readonly Template[] => {
  const byId = new Map<string, Map<string, string>>()
  for (const [path, text] of Object.entries(files)) {
    const [, id = '', rest = ''] = /templates\/([^/]+)\/(.+)$/u.exec(path) ?? []
    byId.set(id, (byId.get(id) ?? new Map<string, string>()).set(rest, forThePage(text)))
  }
  const place = (id: string) => (order.indexOf(id) + order.length + 1) % (order.length + 1)
  return [...byId].sort(([a], [b]) => place(a) - place(b)).map(([id, texts]) => templateOf(id, texts))
}

export const templates = (): readonly Template[] => templatesOf(written)

const templateOf = (id: string, texts: ReadonlyMap<string, string>): Template => {
  const main = texts.get('scenario.yaml') ?? ''
  const title = /^title: *"?(.*?)"? *$/mu.exec(main)?.[1] ?? id
  const [key, about] = [`files.template.${id}`, `files.about.${id}`]
  return {
    id,
    ...(isKey(key) ? { key } : {}),
    ...(isKey(about) ? { about } : {}),
    title,
    project: (own) => {
      const wanted = own.trim()
      const files = wanted === '' ? texts : new Map(texts).set('scenario.yaml', titled(main, wanted))
      return { name: wanted === '' ? title : wanted, files }
    },
  }
}

const isKey = (key: string): key is EditorKey => Object.hasOwn(editorWords, key)

/** A scenario's text under another title, and under the id that the title makes. Where it makes none the id stays. */
const titled = (text: string, title: string): string => {
  const id = slugOf(title)
  const value = `"${title.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  const named = text.replace(/^title:.*$/mu, () => `title: ${value}`)
  return id === '' ? named : named.replace(/^id: [a-z0-9-]+/mu, `id: ${id}`)
}
