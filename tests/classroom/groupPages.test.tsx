// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { openDesk } from '../../src/class/group/desk.ts'
import { GroupPage } from '../../src/class/group/groupPage.tsx'
import type { GroupPlay } from '../../src/classroom/index.ts'
import { nodeOf } from '../../src/engine/index.ts'
import { leftOfOctoberPlain } from '../fixtures.ts'
import { course, fresh, opened, send, vote } from './groupEvents.ts'

/** The page of a group that stands there. */
const draw = async (play: GroupPlay): Promise<HTMLElement> => {
  const host = document.createElement('div')
  document.body.append(host)
  const desk = openDesk({ course, key: 'one', play, shelf: undefined, read: () => undefined })
  await act(() => render(<GroupPage course={course} plain={leftOfOctoberPlain} desk={desk} erase={() => undefined} />, host))
  return host
}

describe('the page of a group', () => {
  it('asks for no name: on the first page nothing can be typed', async () => {
    const host = await draw(fresh())
    expect(host.querySelectorAll('input:not([type=radio]), textarea')).toHaveLength(0)
    expect(host.querySelector('h1')?.textContent).toMatch(/^You are [A-Z][a-z]+ [A-Z][a-z]+$/)
  })

  it('says who made a source above what it says, which is not there before it is opened', async () => {
    const shut = await draw(opened())
    expect(shut.querySelectorAll('.source-origin')).toHaveLength(2)
    expect(shut.querySelector('.source-text')).toBeNull()
    const open = await draw(send(opened(), { type: 'source.open', source: 'reed' }))
    const [origin, text] = [open.querySelector('.source-origin'), open.querySelector('.source-text')]
    expect(text?.textContent).toBe('What reed says.')
    expect(origin?.compareDocumentPosition(text as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('marks what is invented and what is on record by words, and by a border of another kind', async () => {
    const invented = await draw(send(opened(), ...vote('leave-with-martov')))
    expect(invented.querySelector('.sealed-mark')?.textContent).toMatch(/^Invented: this is not what happened/)
    const record = await draw(send(opened(), ...vote('leave-with-martov'), { type: 'next' }))
    expect(record.querySelector('.record-mark')?.textContent).toBe('The record')
    expect(record.querySelector('.sealed-mark')).toBeNull()
    const styles = readFileSync('src/class/styles/group.css', 'utf8')
    expect(/\.sealed-mark \{[^}]*border-style: dashed/u.test(styles)).toBe(true)
    expect(/\.record-mark \{[^}]*border: 3px solid/u.test(styles)).toBe(true)
  })

  it('shows with an invented branch the one change, what stays, who argued for it, and how strong the case is', async () => {
    const point = nodeOf(course.scenario, 'walk-out')
    if (point.kind !== 'turning point') throw new Error('walk-out')
    const card = point.options.find(({ id }) => id === 'leave-with-martov')?.plausibility
    const words = (await draw(send(opened(), ...vote('leave-with-martov')))).textContent ?? ''
    for (const part of [card?.changes, card?.stays, card?.arguedBy]) {
      expect(part).not.toBe('')
      expect(words).toContain(part)
    }
  })
})
