import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noticeDoc } from '../../scripts/docs.ts'
import { keptMs as groupKeptMs } from '../../src/class/group/groupShelf.ts'
import { keptMs as classKeptMs } from '../../src/class/host/classShelf.ts'
import { noticeOutline } from '../../src/class/notice/outline.ts'
import { group } from '../../src/ui/messages/class/group.ts'
import { host } from '../../src/ui/messages/class/host.ts'
import { classWords, tClass } from '../../src/ui/messages/class/index.ts'

const text = noticeOutline.flatMap(({ lines }) => lines.map((line) => tClass(line))).join('\n')

describe('the notice for the school', () => {
  it('is the same on the page and in docs/privacy-notice.md (npm run docs)', () => {
    expect(readFileSync(resolve(import.meta.dirname, '../../docs/privacy-notice.md'), 'utf8')).toBe(noticeDoc())
  })

  it('leaves out none of its words', () => {
    const parts = noticeOutline.flatMap(({ title, lines }) => [title, ...lines])
    const unsaid = Object.keys(classWords).filter((key) => /^notice\.\w+\./u.test(key) && !parts.includes(key as never))
    expect(unsaid).toEqual([])
  })

  it('says the hours that the page keeps, and names the buttons as they are', () => {
    expect([classKeptMs, groupKeptMs]).toEqual([24 * 3_600_000, 24 * 3_600_000])
    expect(text.match(/24 hours/gu)).toHaveLength(2)
    for (const name of [host['host.delete'], group['group.kept.delete'], host['host.camera.start']])
      expect(text).toContain(`“${name}”`)
  })
})
