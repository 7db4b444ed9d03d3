import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'

const size = (file: string): number => gzipSync(readFileSync(join('dist/assets', file)), { level: 9 }).byteLength
const scripts = readdirSync('dist/assets').filter((file) => file.endsWith('.js'))
const kilobyte = 1024

test('the scripts before the first decision are at most 90 KB gzip', () => {
  const page = readFileSync('dist/index.html', 'utf8')
  const first = scripts.filter((file) => page.includes(file))
  expect(first.length).toBeGreaterThan(0)
  expect(first.reduce((sum, file) => sum + size(file), 0)).toBeLessThanOrEqual(90 * kilobyte)
})

test('Phaser is in one late chunk of at most 300 KB gzip', () => {
  const page = readFileSync('dist/index.html', 'utf8')
  const large = scripts.filter((file) => readFileSync(join('dist/assets', file), 'utf8').includes('Phaser'))
  expect(large).toHaveLength(1)
  expect(page).not.toContain(large[0])
  expect(size(large[0] ?? '')).toBeLessThanOrEqual(300 * kilobyte)
})

test('the page ships no YAML reader and no schema checker, and names nothing outside itself', () => {
  for (const file of scripts) {
    const text = readFileSync(join('dist/assets', file), 'utf8')
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
