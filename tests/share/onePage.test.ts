import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isShown, onePage } from '../../src/share/onePage.ts'
import { shellOf } from '../../src/share/shell.ts'
import { breadQueue, leftOfOctober } from '../fixtures.ts'

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`
const shell = shellOf({ script: 'const end = "</script><!--story-->"', style: '.a::after { content: "</style>" }', hashOf })

const page = (title: string): string =>
  onePage({
    shell,
    scenario: { ...breadQueue, meta: { ...breadQueue.meta, title } },
    plain: {},
    pictures: { 'mark.svg': '<svg fill="#fff">\n  <path d="M0 0"/></svg>' },
  }) ?? ''

const dataIn = (html: string, id: string) => JSON.parse(new RegExp(`id="${id}">(.*?)</script>`, 'su').exec(html)?.[1] ?? '')

describe('a game in one file', () => {
  it('allows its own script and style by their hashes, a worker of its own, and no connection', () => {
    const html = page('Bread')
    const policy = /Content-Security-Policy" content="([^"]+)"/u.exec(html)?.[1] ?? ''
    for (const [name, element] of [
      ['script-src', 'script type="module"'],
      ['style-src', 'style'],
    ]) {
      const inside = html.split(`<${element}>`)[1]?.split(`</${element?.split(' ')[0]}>`)[0] ?? ''
      expect(policy).toContain(`${name} '${hashOf(inside)}'`)
    }
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('worker-src blob:')
    expect(policy).not.toMatch(/unsafe|https?:|\*|connect-src/u)
  })

  it('holds the words of a scenario as data, whatever they are', () => {
    const title = '</script><script>alert(1)</script><!--story--><!--plain-->'
    const html = page(title)
    expect(html.match(/<script/gu)).toHaveLength(4 + (html.match(/<script>alert/gu)?.length ?? 0))
    expect(html).toContain('<title>&lt;/script&gt;')
    expect(dataIn(html, 'story').meta.title).toBe(title)
    expect(dataIn(html, 'plain')).toEqual({})
  })

  it('holds drawings as addresses in which no sign means something else', () => {
    expect(dataIn(page('Bread'), 'pictures')).toEqual({
      'mark.svg': 'data:image/svg+xml,<svg fill=%22%23fff%22> <path d=%22M0 0%22/></svg>',
    })
  })

  it('is not made of another page', () => {
    expect(onePage({ shell: '<!doctype html><p>Not found</p>', scenario: breadQueue, plain: {}, pictures: {} })).toBeUndefined()
  })

  it('brings the places and people of its story, and the title only of the campaign', () => {
    const paths = [
      'places/street/day.svg',
      'places/smolny/day.svg',
      'portraits/kamkov.svg',
      'title/poster.svg',
      'marks/wedge.svg',
      'places/street/notes.txt',
    ]
    expect(paths.filter(isShown(breadQueue))).toEqual(['places/street/day.svg', 'marks/wedge.svg'])
    expect(paths.filter(isShown(leftOfOctober))).toContain('portraits/kamkov.svg')
    expect(paths.filter(isShown(leftOfOctober))).toContain('title/poster.svg')
  })
})
