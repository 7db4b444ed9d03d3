import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { begin } from './game.ts'

const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))
const size = (file: string): number => gzipSync(readFileSync(join('dist/assets', file)), { level: 9 }).byteLength
/** The worker that looks for the roads not taken lies beside them. */
const beside = readdirSync('dist/class').filter((file) => file.endsWith('.js'))
const pathOf = (file: string): string => join(beside.includes(file) ? 'dist/class' : 'dist/assets', file)
const kilobyte = 1024

/** The scripts that a page names, and those that they name in turn: the editor page has others. */
const reachedFrom = (page: string): readonly string[] => {
  const found = new Set<string>()
  const look = (text: string): void => {
    for (const file of [...scripts, ...beside].filter((each) => !found.has(each) && text.includes(each))) {
      found.add(file)
      look(readFileSync(pathOf(file), 'utf8'))
    }
  }
  look(page)
  return [...found]
}

test('the scripts before the first decision are at most 90 KB gzip', () => {
  const page = readFileSync('dist/index.html', 'utf8')
  const first = scripts.filter((file) => page.includes(file))
  expect(first.length).toBeGreaterThan(0)
  expect(first.reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(90 * kilobyte)
})

test('Phaser is in one late chunk of at most 225 KB gzip', () => {
  const page = readFileSync('dist/index.html', 'utf8')
  const large = scripts.filter((file) => readFileSync(join('dist/assets', file), 'utf8').includes('Phaser'))
  expect(large).toHaveLength(1)
  expect(page).not.toContain(large[0])
  expect(size(large[0] ?? '')).toBeLessThanOrEqual(225 * kilobyte)
})

test('the page ships no YAML reader and no schema checker, and names nothing outside itself', () => {
  const ours = reachedFrom(readFileSync('dist/index.html', 'utf8'))
  expect(ours.length).toBeGreaterThan(4)
  for (const file of ours) {
    const text = readFileSync(pathOf(file), 'utf8')
    expect(text.includes('YAMLParseError'), file).toBe(false)
    expect(text.includes('ZodError'), file).toBe(false)
  }
  expect(readFileSync('dist/index.html', 'utf8')).toMatch(/default-src (?:'|&#39;)none/)
})

test('what is fetched before the first decision, story and style sheet included, is at most 190 KB gzip', () => {
  const page = readFileSync('dist/index.html', 'utf8')
  const first = readdirSync('dist/assets').filter((file) => /\.(?:js|css)$/u.test(file) && page.includes(file))
  const story = gzipSync(readFileSync('dist/scenarios/left-of-october.opening.json'), { level: 9 }).byteLength
  expect(first.reduce((sum, file) => sum + size(file), story)).toBeLessThanOrEqual(190 * kilobyte)
})

test('all that comes until the first scene moves, Phaser, fonts and drawings included, is at most 480 KB gzip', async ({
  page,
}) => {
  const came = new Map<string, number>()
  const coming: Promise<void>[] = []
  page.on('response', (response) => {
    coming.push(
      response.body().then(
        (body) => {
          const packed = /\.(?:woff2?|webm|m4a|png)$/u.test(response.url())
          came.set(response.url(), packed ? body.byteLength : gzipSync(body, { level: 9 }).byteLength)
        },
        () => undefined,
      ),
    )
  })
  await begin(page)
  await expect(page.locator('.stage canvas')).toBeVisible({ timeout: 30_000 })
  await page.waitForLoadState('networkidle')
  await Promise.all(coming)
  // The later parts of the story, which come while the first is read, are no part of its first scene.
  const first = [...came].filter(
    ([url]) => url.startsWith('http') && !url.endsWith('/left-of-october.json') && !/\.(?:webm|m4a)$/u.test(url),
  )
  const sum = first.reduce((bytes, [, size]) => bytes + size, 0)
  expect(first.length).toBeGreaterThan(10)
  expect(sum, first.map(([url, size]) => `${url.split('/').at(-1)} ${size}`).join('\n')).toBeLessThanOrEqual(480 * kilobyte)
})

test("the whole campaign's art is under 4 MB, as it lies on the disk", () => {
  const files = readdirSync('assets/images', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const sum = files.reduce((bytes, entry) => bytes + statSync(join(entry.parentPath, entry.name)).size, 0)
  expect(files.length).toBeGreaterThan(100)
  expect(sum).toBeLessThan(4 * kilobyte * kilobyte)
})
