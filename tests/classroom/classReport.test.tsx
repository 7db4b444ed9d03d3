// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { describe, expect, it } from 'vitest'
import { GroupPage } from '../../src/class/report/groupPage.tsx'
import { Invented } from '../../src/class/report/inventedPage.tsx'
import { Reasons } from '../../src/class/report/reasonsPage.tsx'
import { Splits } from '../../src/class/report/splitsPage.tsx'
import { Tickets } from '../../src/class/report/ticketPages.tsx'
import {
  type ClassFile,
  choicesOf,
  type GroupResult,
  historicalOption,
  reasonsIn,
  ticketsIn,
  turningPoint,
} from '../../src/classroom/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course, emptyClass, groupFile } from './sampleClass.ts'

const node = 'walk-out'
const option = historicalOption(scenario, node) ?? ''
const other = turningPoint(scenario, node).options.find(({ id, needs }) => id !== option && !needs)!.id
const nodes = ['walk-out', 'first-offer', 'vikzhel', 'portfolios']

const states = (group: GroupResult) =>
  choicesOf(course, emptyClass, group).map((choice) => (choice.state === 'decided' ? choice.reason : choice.state))

const late: GroupResult = { ...groupFile('00000004', { [node]: option }), entries: [], skipped: [node], joinedAtMinute: 17 }

const words = async (page: preact.JSX.Element) => {
  const host = document.createElement('div')
  await act(() => render(page, host))
  return host
}

describe('a group’s page in the report', () => {
  it('tells what is missing from what was left empty', () => {
    expect(states(groupFile('00000001', { [node]: option }))).toEqual(['written', 'not-reached', 'not-reached', 'not-reached'])
    expect(states(groupFile('00000001', { [node]: option }, {}, { reason: ' ' }))[0]).toBe('none')
    expect(states(groupFile('00000001', { [node]: option }, { came: 'code' }, { reason: undefined }))[0]).toBe('on-device')
    expect(states(groupFile('00000001', { [node]: option }, { came: 'typed' }, { reason: undefined }))[0]).toBe('on-paper')
  })

  it('tells a group that came late from one that went past a decision, and from one that played a shorter lesson', () => {
    expect(states(late)[0]).toBe('late')
    expect(states({ ...late, joinedAtMinute: 0 })[0]).toBe('skipped')
    expect(states({ ...late, length: 15, skipped: [] })[nodes.indexOf('first-offer')]).toBe('not-asked')
  })

  it('sets each choice beside the record, with its source and how sure it was, and takes markup for signs', async () => {
    const group = groupFile('00000001', { [node]: other }, {}, { reason: '<img src=x> we <b>must</b>', timedOut: true })
    const host = await words(<GroupPage course={course} file={{ ...emptyClass, groups: [group] }} group={group} />)
    const record = turningPoint(scenario, node).options.find(({ id }) => id === option)?.label ?? ''
    expect(host.textContent).toContain('otherwise than the record')
    expect(host.textContent).toContain(record)
    expect(host.textContent).toContain('<img src=x> we <b>must</b>')
    expect(host.textContent).toContain('3 of 4')
    expect(host.textContent).toContain('sealed after the clock had run out')
    expect(host.querySelector('img')).toBeNull()
    expect(host.textContent).not.toMatch(/score|rank|points/iu)
  })
})

describe('the report of a class', () => {
  const three: ClassFile = {
    ...emptyClass,
    groups: [
      groupFile('00000001', { [node]: option }, {}, { reason: 'Zeal.' }),
      groupFile('00000002', { [node]: option }, { name: 'Quiet Birch' }, { reason: 'Ability.' }),
      groupFile('00000003', { [node]: other }, { came: 'code' }, { reason: undefined }),
    ],
  }

  it('gives reasons without the names of groups, in no order that would tell whose they are', async () => {
    const [first] = reasonsIn(course, three)
    expect(first?.options.find((each) => each.option === option)).toMatchObject({ reasons: ['Ability.', 'Zeal.'], missing: 0 })
    expect(first?.options.find((each) => each.option === other)).toMatchObject({ reasons: [], missing: 1 })
    const host = await words(<Reasons course={course} file={three} />)
    expect(host.textContent).toContain('Ability.')
    expect(host.textContent).not.toMatch(/Birch|Plough|0000000/u)
    const pair = await words(<Reasons course={course} file={{ ...three, groups: three.groups.slice(0, 2) }} />)
    expect(pair.textContent).not.toContain('Ability.')
  })

  it('shows counts from three voters on and says so below', async () => {
    const host = await words(<Splits course={course} file={three} />)
    expect(host.textContent).toContain('2 of 3')
    const pair = await words(<Splits course={course} file={{ ...three, groups: three.groups.slice(0, 2) }} />)
    expect(pair.textContent).not.toMatch(/\d of \d/u)
    expect(pair.textContent).toContain('Fewer than three voters')
  })

  it('has of what mattered only the votes that three or more have given', async () => {
    const talk = { matteredBefore: { [node]: 1 }, matteredAfter: { [node]: 5 } }
    const host = await words(<Invented course={course} file={{ ...three, talk }} />)
    expect([...host.querySelectorAll('.report-mattered th[scope=col]')].map((head) => head.textContent)).toEqual(['After'])
    expect(host.querySelector('.report-mattered tbody tr')?.textContent).toMatch(/[^\d]5$/u)
    const few = await words(<Invented course={course} file={{ ...three, talk: { matteredBefore: { [node]: 2 } } }} />)
    expect(few.querySelector('.report-mattered')).toBeNull()
  })

  it('keeps every exit ticket under its seat, with a box of three codes', async () => {
    const ticket = (seat: number) => ({ seat, prompt: 'any-1', sourceSays: `Says ${seat}`, iAlsoKnow: '' })
    const file = { ...three, groups: [{ ...three.groups[1]!, tickets: [ticket(1), ticket(2)] }] }
    expect(ticketsIn(file)).toMatchObject([{ prompt: 'any-1', tickets: [{ ticket: { seat: 1 } }, { ticket: { seat: 2 } }] }])
    const host = await words(<Tickets course={course} file={file} />)
    expect([...host.querySelectorAll('h3')].map((head) => head.textContent)).toEqual([
      'Quiet Birch, seat 1',
      'Quiet Birch, seat 2',
    ])
    expect(host.querySelectorAll('.report-code span')).toHaveLength(6)
    expect(host.textContent).toContain('(left empty)')
  })
})
