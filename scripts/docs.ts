/** Writes docs/diagnostics.md from the catalogue, docs/privacy-notice.md from the page's words, and templates/lesson from the campaign. `npm run docs`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { noticeOutline } from '../src/class/notice/outline.ts'
import { lessonText } from '../src/cli/new.ts'
import { catalogue } from '../src/scenario/load.ts'
import { tClass } from '../src/ui/messages/class/index.ts'

const fence = '```'
const block = (title: string, text: string): string => `${title}\n\n${fence}yaml\n${text.replaceAll('\t', '⇥')}\n${fence}\n`

/** The page that lists every diagnostic. */
export const diagnosticsDoc = (): string =>
  [
    '# What the checker says\n',
    'Made from `src/scenario/diagnostics/entries` by `npm run docs`. An error keeps a scenario from being played; a warning or a hint does not.\n',
    ...Object.entries(catalogue).map(([code, entry]) =>
      [
        `## ${code}\n`,
        `*${entry.severity}*: ${entry.message}\n`,
        `${entry.hint}\n`,
        ...(entry.after === '' ? [] : [block('Wrong:', entry.before || '(nothing)'), block('Right:', entry.after)]),
      ].join('\n'),
    ),
  ].join('\n')

/** The notice for the school, in the words of `class.html#notice`, which prints on one sheet. */
export const noticeDoc = (): string =>
  [
    `# ${tClass('notice.title')}\n`,
    'A notice for the school. The class page shows it at `class.html#notice`, to be printed on one sheet. Made from `src/ui/messages/class/notice.ts` by `npm run docs`.\n',
    `${tClass('notice.about')}\n`,
    ...noticeOutline.map(({ title, lines }) => `## ${tClass(title)}\n\n${lines.map((line) => `- ${tClass(line)}\n`).join('')}`),
  ].join('\n')

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(resolve('docs/diagnostics.md'), diagnosticsDoc())
  writeFileSync(resolve('docs/privacy-notice.md'), noticeDoc())
  mkdirSync(resolve('templates/lesson'), { recursive: true })
  writeFileSync(resolve('templates/lesson/scenario.yaml'), String(lessonText()))
}
