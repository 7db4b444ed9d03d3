import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { scenarioFiles } from '../../../src/cli/files.ts'
import type { Entry } from '../../../src/editor/files/read/entry.ts'
import { type Given, projectFrom } from '../../../src/editor/files/read/projectFrom.ts'
import { isRefusal } from '../../../src/editor/files/read/refusal.ts'
import { tEditor } from '../../../src/ui/messages/editor/index.ts'

const root = resolve(import.meta.dirname, '../../..')
const words = readFileSync(resolve(root, 'templates/words/scenario.yaml'), 'utf8')
const file = (path: string, content: string | Uint8Array = words): Entry => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { path, bytes, size: bytes.length }
}
const zip = (files: Record<string, string | Uint8Array>, name = 'story.zip'): Entry =>
  file(
    name,
    zipSync(
      Object.fromEntries(Object.entries(files).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text])),
    ),
  )

const opened = (given: ReturnType<typeof projectFrom>): Given => {
  if (isRefusal(given)) throw new Error(tEditor(`files.refused.${given.refusal}`, given.values))
  return given
}
/** The words of a refusal; they are never the key, and have no blank left open. */
const refused = (given: ReturnType<typeof projectFrom>): string => {
  if (!isRefusal(given)) throw new Error('it was opened')
  const said = tEditor(`files.refused.${given.refusal}`, given.values)
  expect(said).not.toMatch(/^files\.|\{\{/u)
  return said
}
const paths = ({ project }: Given) => [...project.files.keys()]

describe('a scenario is opened', () => {
  it('from a folder, under the folder’s name, with the main file first and without what other programs left there', () => {
    const given = opened(
      projectFrom([
        file('my-story/.DS_Store', 'x'),
        file('my-story/parts/one.yaml', 'id: one\n'),
        file('my-story/notes.docx', 'PK'),
        file('my-story/scenario.yaml'),
        file('my-story/.git/scenario.yaml', 'old'),
      ]),
    )
    expect(paths(given)).toEqual(['scenario.yaml', 'parts/one.yaml'])
    expect([given.project.name, given.root]).toEqual(['my-story', 'my-story/'])
    expect(given.project.files.get('scenario.yaml')).toBe(words)
  })

  it('from a zip in which it lies some folders deep, as the campaign does, every file whole', () => {
    const folder = resolve(root, 'scenarios/left-of-october')
    const shipped = scenarioFiles(folder) ?? []
    const given = opened(
      projectFrom([
        zip(
          Object.fromEntries(
            shipped.map(({ path, bytes }) => [`game-main/scenarios/left-of-october${path.slice(folder.length)}`, bytes]),
          ),
        ),
      ]),
    )
    expect(given.project.name).toBe('left-of-october')
    expect(given.project.files.size).toBe(shipped.length)
    expect(given.project.files.get('parts/july.yaml')).toBe(readFileSync(resolve(folder, 'parts/july.yaml'), 'utf8'))
  })

  it('from one file of any name, also where Windows hid that it is called .txt', () => {
    expect(paths(opened(projectFrom([file('reform.yaml')])))).toEqual(['reform.yaml'])
    expect(paths(opened(projectFrom([file('scenario.yaml.txt')])))).toEqual(['scenario.yaml'])
    expect(paths(opened(projectFrom([file('my words.txt')])))).toEqual(['scenario.yaml'])
  })

  it('from a folder with nothing else in it, which stays its folder', () => {
    const given = opened(projectFrom([file('Documents/bread/scenario.yaml')], { name: 'Documents' }))
    expect([given.project.name, given.root]).toEqual(['bread', 'Documents/bread/'])
  })

  it('from folders that are named with a needless dot', () => {
    expect(paths(opened(projectFrom([file('a/./scenario.yaml'), file('./a/people.yaml', 'people: []')])))).toEqual([
      'scenario.yaml',
      'people.yaml',
    ])
  })

  it('with the mistakes in it: the workbench is there to mend them', () => {
    expect(paths(opened(projectFrom([file('scenario.yaml', 'format: 2\ntitle: “Bread: now”\n\tid: x\n')])))).toEqual([
      'scenario.yaml',
    ])
  })

  it.each([
    ['UTF-16', (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['UTF-16', (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'))],
    ['Windows Cyrillic', (text: string) => cyrillic(text, 0xc0)],
    ['Windows Western', () => new Uint8Array(Buffer.from('format: 2\ntitle: Petr\u00f3leo y caf\u00e9\n', 'latin1'))],
  ])('from a file saved in %s, and says so', (encoding, write) => {
    const text =
      encoding === 'Windows Western'
        ? 'format: 2\ntitle: Petr\u00f3leo y caf\u00e9\n'
        : 'format: 2\ntitle: Хлеба и воли, товарищи\n'
    const given = opened(projectFrom([file('scenario.yaml', write(text))]))
    expect(given.project.files.get('scenario.yaml')).toBe(text)
    expect(given.converted).toEqual([{ name: 'scenario.yaml', encoding }])
  })

  it('and remembers which files have the line ends of Windows', () => {
    const given = opened(projectFrom([file('scenario.yaml', words.replaceAll('\n', '\r\n'))]))
    expect(given.project.files.get('scenario.yaml')).toBe(words)
    expect([...given.windowsLines]).toEqual(['scenario.yaml'])
  })

  it('without an older copy of it that lies in a folder below', () => {
    const given = opened(
      projectFrom([file('s/scenario.yaml'), file('s/old/scenario.yaml'), file('s/old/people.yaml', 'people: []')]),
    )
    expect(paths(given)).toEqual(['scenario.yaml'])
    expect(given.leftOut).toEqual(['s/old/'])
  })
})

/** Letters of the Russian alphabet as one byte each, in the order of the alphabet from `first` on. */
const cyrillic = (text: string, first: number): Uint8Array =>
  Uint8Array.from([...text].map((sign) => (sign >= 'А' && sign <= 'я' ? first + sign.charCodeAt(0) - 0x410 : sign.charCodeAt(0))))

const docx = { '[Content_Types].xml': '<x/>', 'word/document.xml': '<w:document/>' }

describe('what cannot be opened is told in words that say what it is', () => {
  it.each<[string, readonly Entry[], RegExp]>([
    ['an empty folder', [], /no file in it/u],
    ['a folder with only hidden files', [file('a/.DS_Store', 'x')], /no file in it/u],
    ['a folder of pictures', [file('a/one.png', 'x'), file('a/two.jpg', 'y')], /only: one\.png, two\.jpg/u],
    ['an empty file', [file('scenario.yaml', '')], /“scenario\.yaml” is empty/u],
    ['a file of 5 MB', [file('scenario.yaml', new Uint8Array(5_000_000).fill(97))], /larger than 2 MB/u],
    [
      'a large file in a folder',
      [file('a/scenario.yaml'), { ...file('a/people.yaml', 'x'), size: 5_000_000 }],
      /“people\.yaml” is larger/u,
    ],
    ['a broken zip', [file('story.zip', zip({ 'scenario.yaml': words }).bytes.slice(0, 900))], /damaged zip/u],
    ['a zip that was never one', [file('story.zip', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]))], /damaged zip/u],
    ['a zip with a picture in it', [zip({ 'a/b.png': 'x' })], /only: b\.png/u],
    ['a Word file', [zip(docx, 'story.docx')], /“story\.docx” is a word processor’s document.*paste it/u],
    ['a Word file by another name', [zip(docx, 'scenario.yaml')], /“scenario\.yaml” is a word processor’s document/u],
    [
      'a Word file in a folder, by another name',
      [file('a/scenario.yaml', zip(docx).bytes), file('a/b.yaml')],
      /word processor’s document/u,
    ],
    ['an old Word file', [file('story.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))], /Office document/u],
    ['rich text', [file('story.rtf', '{\\rtf1\\ansi Bread}')], /word processor’s document/u],
    ['a PDF', [file('story.pdf', '%PDF-1.7 …')], /is a PDF/u],
    ['a picture by another name', [file('scenario.yaml', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]))], /is a picture/u],
    ['a web page', [file('story.html', '<!doctype html><title>x</title>')], /is a web page/u],
    ['a saved game', [file('left-of-october-june.json', '{ "journal": {} }')], /file for programs/u],
    [
      'a sound',
      [
        file(
          'scenario.yaml',
          Uint8Array.from({ length: 900 }, (_, at) => (at * 7919) % 256),
        ),
      ],
      /is not a text/u,
    ],
    ['a letter', [file('letter.txt', 'Dear colleague,\nhere is my idea.')], /without labels/u],
    ['one part', [file('july.yaml', 'id: july\ntitle: July\nnodes:\n  - id: a\n')], /open the whole folder/iu],
    ['a newer format', [file('scenario.yaml', words.replace('format: 2', 'format: 3'))], /format: 3.*Open it there/u],
    ['several files without a main one', [file('a/one.yaml'), file('a/two.yaml')], /only: one\.yaml, two\.yaml/u],
    ['two main files side by side', [file('a/scenario.yaml'), file('a/scenario.yml')], /side by side/u],
    [
      'one file twice, once with the .txt that Windows hides',
      [file('a/scenario.yaml'), file('a/people.yaml.txt', 'people: []'), file('a/people.yaml', 'people: []')],
      /“people\.yaml\.txt” and “people\.yaml” lie side by side/u,
    ],
    ['paths that lead out', [zip({ '../../scenario.yaml': words })], /leads out of its own folder/u],
    ['paths that lead out, in strokes of Windows', [file('a\\..\\..\\scenario.yaml'), file('b.yaml')], /leads out/u],
  ])('%s', (_, entries, words) => {
    expect(refused(projectFrom(entries))).toMatch(words)
  })

  it('two scenarios: their folders are offered, and one can be chosen', () => {
    const entries = [file('all/bread/scenario.yaml'), file('all/salt/scenario.yaml'), file('all/salt/people.yaml', 'people: []')]
    const given = projectFrom(entries)
    expect(refused(given)).toContain('more than one')
    expect(isRefusal(given) && given.folders).toEqual(['all/bread/', 'all/salt/'])
    expect(paths(opened(projectFrom(entries, { within: 'all/salt/' })))).toEqual(['scenario.yaml', 'people.yaml'])
  })

  it('a zip that would unpack to very much, whether it says so or not, and at once', () => {
    const swollen = zip({ 'scenario.yaml': new Uint8Array(30_000_000) })
    expect(refused(projectFrom([swollen]))).toMatch(/far more than any scenario/u)
    // It says of itself that it is small: the size stands in the file's head and again in the list at the end.
    const lying = { ...swollen, bytes: swollen.bytes.slice() }
    const view = new DataView(lying.bytes.buffer)
    for (let at = 0; at + 4 <= lying.bytes.length; at += 1)
      if (view.getUint32(at, true) === 30_000_000) view.setUint32(at, 5_000, true)
    const before = performance.now()
    expect(refused(projectFrom([lying]))).toMatch(/far more than any scenario/u)
    expect(performance.now() - before).toBeLessThan(1_000)
  })

  it('a zip in which a single bit is wrong: the sum of its file tells', () => {
    const whole = zip({ 's/scenario.yaml': words, 's/people.yaml': 'people: []\n'.repeat(300) })
    expect(paths(opened(projectFrom([whole])))).toEqual(['scenario.yaml', 'people.yaml'])
    const told = new Set<string>()
    for (let at = 60; at < 560; at += 20) {
      const bytes = whole.bytes.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 4
      const given = projectFrom([{ ...whole, bytes }])
      told.add(isRefusal(given) ? given.refusal : given.project.files.get('scenario.yaml') === words ? 'whole' : 'altered')
    }
    expect([...told]).toEqual(['broken-zip'])
  })

  it('a zip with a password', () => {
    const { bytes } = zip({ 'scenario.yaml': words })
    bytes[6] = (bytes[6] ?? 0) | 1
    expect(refused(projectFrom([file('story.zip', bytes)]))).toMatch(/password/u)
  })
})
