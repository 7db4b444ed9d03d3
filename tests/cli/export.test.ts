import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pictureAddress, singlePage } from '../../src/cli/singlePage.ts'
import { breadQueue } from '../fixtures.ts'
import { root, run, sample } from './run.ts'

const page = (title: string) =>
  singlePage({
    scenario: { ...breadQueue, meta: { ...breadQueue.meta, title } },
    plain: {},
    script: 'const end = "</script><!--"',
    style: '.a::after { content: "</style>" }',
    pictures: { 'mark.svg': pictureAddress('<svg fill="#fff">\n  <path d="M0 0"/></svg>') },
  })

describe('a game in one file', () => {
  it('allows its own script and style by their hashes, and no connection', () => {
    const html = page('Bread')
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(html)?.[1] ?? ''
    for (const [name, element] of [
      ['script-src', 'script type="module"'],
      ['style-src', 'style'],
    ]) {
      const inside = html.split(`<${element}>`)[1]?.split(`</${element?.split(' ')[0]}>`)[0] ?? ''
      const hash = createHash('sha256').update(inside, 'utf8').digest('base64')
      expect(policy).toContain(`${name} 'sha256-${hash}'`)
    }
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/u)
  })

  it('holds the words of a scenario as data, whatever they are', () => {
    const html = page('</script><script>alert(1)</script><!--')
    expect(html.match(/<script/gu)).toHaveLength(4 + (html.match(/<script>alert/gu)?.length ?? 0))
    expect(html).toContain('<title>&lt;/script&gt;')
    const story = /id="story">(.*?)<\/script>/su.exec(html)?.[1] ?? ''
    expect(JSON.parse(story).meta.title).toBe('</script><script>alert(1)</script><!--')
  })

  it('holds drawings as addresses in which no sign means something else', () => {
    expect(pictureAddress('<svg fill="#fff">\n  <path/></svg>')).toBe('data:image/svg+xml,<svg fill=%22%23fff%22> <path/></svg>')
  })
})

describe('scenario export', () => {
  it('answers what it cannot do with words', () => {
    const folder = mkdtempSync(join(tmpdir(), 'export-'))
    expect(run('export', sample)).toMatchObject({ status: 2, stderr: expect.stringContaining('ends in .html') })
    expect(run('export', sample, '--out', join(folder, 'scenario.yaml')).status).toBe(2)
    expect(run('export', sample, '--to', 'pdf', '--out', 'x.html').stderr).toContain('--to takes html')
    expect(run('export', 'no/such/place', '--out', 'x.html').stderr).toContain('There is nothing at')
    expect(run('export', 'tests/samples/misspelt-place', '--out', join(folder, 'x.html')).status).toBe(1)
    const { status, stderr } = run('export', sample, '--out', join(folder, 'nowhere', 'x.html'))
    expect(status).toBe(1)
    expect(stderr).toMatch(existsSync(join(root, 'dist/single')) ? /there is no such folder/u : /Run npm run build/u)
    rmSync(folder, { recursive: true })
  })
})
