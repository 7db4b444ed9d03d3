import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** The files of a scenario that grows along a page, by their path inside its folder. */
export type Files = Readonly<Record<string, string>>

/** A place where the page quotes what a command says about the files as they stand there. */
export interface Said {
  /** The line of the page where the quotation begins. */
  readonly line: number
  readonly command: string
  readonly isPart: boolean
  readonly quoted: string
  readonly project: string
  readonly files: Files
  /** True where the files hold a mistake that was made on purpose. */
  readonly isWrong: boolean
}

interface Mark {
  readonly deed: string
  readonly words: string
}

const templates = resolve(import.meta.dirname, '../../templates')
const main = 'scenario.yaml'

/**
 * Follows a page as its reader does. A note such as `<!-- above "# ---- Endings" -->` says where the sample behind it
 * goes; `<!-- wrong: ... -->` makes a mistake that is taken back after the next quotation; `<!-- says: check -->` stands before what a
 * command prints. Throws where a sample has no note, or where the line that a note names is not there exactly once.
 */
export const followPage = (page: string): { readonly said: readonly Said[]; readonly files: Files } => {
  const lines = page.split('\n')
  const said: Said[] = []
  const kept = new Map<string, Files>()
  let project = ''
  let files: Files = {}
  let wrong: Files | undefined
  let mark: Mark | undefined
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    const [, deed = '', words = ''] =
      /^<!-- (start|file|above|below|at the end|instead of|wrong: instead of|move|delete|says part of|says):? ?(.*) -->$/u.exec(
        line,
      ) ?? []
    if (line.startsWith('<!--') && !line.startsWith('<!-- table: ') && deed === '')
      throw new Error(`line ${at + 1}: this note is not understood: ${line}`)
    if (deed === 'start') {
      kept.set(project, files)
      ;[project, files] = begun(words, kept)
    } else if (deed === 'move' || deed === 'delete') files = cut(files, deed, words)
    else if (deed !== '') mark = { deed, words }
    const [, language] = /^```(\w+)$/u.exec(line) ?? []
    if (language === undefined) continue
    const end = lines.indexOf('```', at + 1)
    const block = lines.slice(at + 1, end)
    if (language === 'yaml') {
      if (!mark) throw new Error(`line ${at + 1}: this sample has no note that says where it goes`)
      const grown = put(files, mark, block)
      if (mark.deed.startsWith('wrong')) wrong = grown
      else files = grown
    } else if (mark?.deed.startsWith('says')) {
      const quoted = { quoted: block.join('\n'), command: mark.words, isPart: mark.deed === 'says part of' }
      said.push({ line: at + 2, ...quoted, project, files: wrong ?? files, isWrong: wrong !== undefined })
      wrong = undefined
    }
    mark = undefined
    at = end
  }
  return { said, files }
}

/** A project from a template, from nothing, or as it was when the page left it. */
const begun = (words: string, kept: ReadonlyMap<string, Files>): [string, Files] => {
  const [name = '', template] = words.split(' from ')
  if (template === undefined) return [name, kept.get(name) ?? {}]
  const text = readFileSync(join(templates, template, main), 'utf8')
  return [name, { [main]: text.replace(/^id: \S+/mu, `id: ${name}`) }]
}

const put = (files: Files, { deed, words }: Mark, block: readonly string[]): Files => {
  if (deed === 'file') return { ...files, [words]: `${block.join('\n')}\n` }
  const text = files[main] ?? ''
  if (deed === 'at the end') return { ...files, [main]: `${text}${block.join('\n')}\n` }
  const lines = text.split('\n')
  const at = theOne(lines, words.slice(1, -1))
  const [from, gone] = deed === 'above' ? [at, 0] : deed === 'below' ? [at + 1, 0] : [at, 1]
  return { ...files, [main]: lines.toSpliced(from, gone, ...block).join('\n') }
}

/** `move "people:" to people.yaml` takes a list out of the main file; `delete "A" to "B"` takes out what stands before B. */
const cut = (files: Files, deed: string, words: string): Files => {
  const [, from = '', target = ''] = /^"(.*)" to (.*)$/u.exec(words) ?? []
  const lines = (files[main] ?? '').split('\n')
  const start = theOne(lines, from)
  const end =
    deed === 'delete' ? theOne(lines, target.slice(1, -1)) : lines.findIndex((line, at) => at > start && /^\S/u.test(line))
  const rest = { ...files, [main]: lines.toSpliced(start, end - start).join('\n') }
  return deed === 'delete' ? rest : { ...rest, [target]: `${lines.slice(start, end).join('\n')}\n` }
}

/** Where the one line stands that holds these words: a reader who looks for them must not find another. */
const theOne = (lines: readonly string[], words: string): number => {
  const found = lines.flatMap((line, at) => (line.includes(words) ? [at] : []))
  if (found.length !== 1 || found[0] === undefined) throw new Error(`${found.length} lines hold ${words}`)
  return found[0]
}
