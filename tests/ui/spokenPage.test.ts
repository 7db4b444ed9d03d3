import { describe, expect, it } from 'vitest'
import { newJournal, startPlay, step } from '../../src/engine/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { spokenPage } from '../../src/ui/parts/spokenPage.ts'
import { screenOf } from '../../src/view/index.ts'
import { leftOfOctober } from '../fixtures.ts'

const first = startPlay(leftOfOctober, newJournal(leftOfOctober, 0))
const pages = [first]
for (let turned = 0; turned < 40; turned += 1) {
  const play = pages.at(-1) ?? first
  const screen = screenOf(leftOfOctober, play, speak)
  const option = screen.options.find((each) => each.open)
  const picks = screen.agenda?.tasks.filter((task) => task.open).slice(0, screen.agenda.picks)
  pages.push(
    step(
      leftOfOctober,
      play,
      screen.stage !== 'deliberating'
        ? { type: 'read' }
        : picks
          ? { type: 'tasks.choose', picks: picks.map((task) => task.id) }
          : { type: 'option.choose', option: option?.id ?? '' },
    ),
  )
}
const screens = pages.map((play) => screenOf(leftOfOctober, play, speak))

describe('what is read aloud', () => {
  it('is text on every page, without markup and without an empty line', () => {
    for (const screen of screens) {
      const lines = spokenPage(screen)
      expect(lines.length).toBeGreaterThan(1)
      expect(lines.filter((line) => line.trim() === '' || /\]\(|\*/u.test(line))).toEqual([])
    }
  })

  it('of a decision names the title, every adviser and every option with its risk', () => {
    const decision = screens.find((screen) => screen.options.length > 0)
    if (!decision) throw new Error('no decision in forty pages')
    const all = spokenPage(decision).join('\n')
    expect(all).toContain(decision.title)
    for (const { who } of decision.advice) expect(all).toContain(who.name)
    for (const option of decision.options) expect(all).toContain(option.label)
    expect(all).toContain('Risk: ')
  })

  it('of a record says how sure each claim is', () => {
    const record = screens.find((screen) => (screen.record?.claims.length ?? 0) > 0)
    const lines = spokenPage(record ?? screens[0]!)
    expect(lines[0]).toBe('Against the record')
    expect(lines.filter((line) => /^(Firm|Probable|Disputed|Unverified): /u.test(line)).length).toBe(
      record?.record?.claims.length,
    )
  })
})
