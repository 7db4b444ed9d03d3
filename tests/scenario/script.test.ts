import { describe, expect, it } from 'vitest'
import { scriptOf } from '../../src/scenario/script.ts'
import { scriptAsMarkdown, scriptAsText } from '../../src/scenario/scriptText.ts'
import { breadQueue, breadQueuePlain, leftOfOctober } from '../fixtures.ts'

const flat = (text: string) => text.replace(/\s+/gu, ' ')

describe('the script of a scenario', () => {
  it('numbers acts and decisions, and says what options need, what they move and why', () => {
    const text = flat(scriptAsText(scriptOf(breadQueue)))
    expect(text).toContain('Act 1. Morning')
    expect(text).toContain('DECISION 1. WHO SPEAKS?')
    expect(text).toContain('- Needs: Hunger at least 7. Otherwise: Nobody is hungry enough')
    expect(text).toContain('- −2 Trust, because: Windows broke')
    expect(text).toContain('- Firm: A woman spoke. [The town clerk, Minutes (1917)]')
    expect(text).toContain('- Doubters: 1 of 4 for, the rest against')
    expect(text).toContain('because: You spoke (only if “You spoke in the town hall”)')
    expect(text).toContain('if Hunger at most 2, to Ending 2.3; otherwise to Ending 2.4.')
  })

  it('holds every text of the campaign that a player may read', () => {
    const text = flat(scriptAsText(scriptOf(leftOfOctober)))
    const bare = (words: string) => flat(words.replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1').replaceAll('*', ''))
    for (const node of leftOfOctober.parts.flatMap((part) => part.nodes)) {
      if (node.kind !== 'turning point') continue
      for (const option of node.options) {
        expect(text).toContain(bare(option.outcome.split('\n\n')[0] ?? ''))
        expect(text).toContain(bare(option.label))
      }
      for (const claim of node.record.claims) expect(text).toContain(bare(claim.text))
      for (const advice of node.advice) expect(text).toContain(bare(advice.urges.split('\n\n')[0] ?? ''))
    }
  })

  it('is told in plain words where there are any', () => {
    const text = flat(scriptAsText(scriptOf(breadQueue, breadQueuePlain)))
    expect(text).toContain('Who will go in?')
    expect(text).toContain('What follows: Glass, bread.')
  })

  it('keeps within 78 letters a line as plain text', () => {
    const long = scriptAsText(scriptOf(breadQueue))
      .split('\n')
      .filter((line) => line.length > 79)
    expect(long).toEqual([])
  })

  it('lets no text count as a mark of Markdown or HTML', () => {
    const lines = [
      { kind: 'text', text: '# <b>one</b> | [two](person:darya) *three* 4_5' } as const,
      { kind: 'text', text: '1. six' } as const,
    ]
    expect(scriptAsMarkdown(lines)).toBe('\\# \\<b\\>one\\</b\\> \\| two *three* 4\\_5\n\n\\1. six\n')
  })

  it('is the same script each time', () => {
    expect(scriptOf(leftOfOctober)).toEqual(scriptOf(leftOfOctober))
  })
})
