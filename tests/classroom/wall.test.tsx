// @vitest-environment happy-dom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { HereContext } from '../../src/class/host/here.ts'
import { type FromWall, type ToWall, trayChannel } from '../../src/class/host/trayWindow.ts'
import { Wall } from '../../src/class/host/wall.tsx'
import {
  approve,
  type ClassFile,
  forTheWall,
  groupWordsIn,
  type HostPhase,
  type HostPlay,
  historicalOption,
  hostPlay,
  newHost,
  turningPoint,
} from '../../src/classroom/index.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'
import { course, emptyClass, groupFile } from './sampleClass.ts'

const node = 'walk-out'
const option = historicalOption(scenario, node) ?? ''
const said = { word: 'secret word', person: 'secret person', structure: 'secret structure' }
const groups = ['00000001', '00000002', '00000003', '00000004'].map((code, at) =>
  groupFile(
    code,
    { [node]: option },
    { debrief: said, tickets: [{ seat: 1, prompt: 'any-1', sourceSays: 'secret ticket', iAlsoKnow: '' }] },
    { reason: `secret reason ${at} <img src=x>` },
  ),
)
const hands = { [option]: 14 }
const withHands: ClassFile = {
  ...emptyClass,
  groups,
  hands: { journal: groups[0]!.journal, entries: [{ node, option, hands }] },
}

class NoWorker {
  postMessage() {}
  terminate() {}
  addEventListener() {}
}

/** The wall of a class at a phase, everything revealed. */
const draw = async (phase: HostPhase, file: ClassFile) => {
  vi.stubGlobal('Worker', NoWorker)
  const host = document.createElement('div')
  document.body.append(host)
  let now: HostPlay = { ...newHost(course, file), phase, isShown: true }
  let tell: (event: Parameters<typeof hostPlay>[2]) => void = () => undefined
  const At = () => {
    const [play, set] = useState(now)
    now = play
    tell = (event) => set(hostPlay(course, play, event))
    const here = {
      ...{
        play,
        course,
        plain: {},
        wall: forTheWall(play.file),
        lessons: [],
        begun: 0,
        until: 0,
        isKept: true,
        isElsewhere: false,
      },
      send: tell,
      erase: async () => undefined,
    }
    return (
      <HereContext.Provider value={here}>
        <Wall />
      </HereContext.Provider>
    )
  }
  await act(() => render(<At />, host))
  const button = (name: RegExp) => [...host.querySelectorAll('button')].find((each) => name.test(each.textContent ?? ''))
  const press = (name: RegExp) => act(() => button(name)?.click())
  const key = (of: string) => act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: of })))
  const gather = (more: ClassFile) => act(() => tell({ type: 'file', file: more }))
  return { host, press, key, gather, file: () => now.file }
}

afterEach(() => {
  for (const host of [...document.body.children]) {
    render(null, host)
    host.remove()
  }
})

const phases: readonly HostPhase[] = ['split', 'record', 'how', 'happened', 'hung-on', 'what-if', 'back', 'ticket', 'end']

describe('the wall of a class', () => {
  it('has nothing on it that a group wrote and nobody let through, on whichever page', async () => {
    for (const phase of phases) {
      const { host, press } = await draw(phase, withHands)
      for (const name of [/Amber Plough$/, /Amber Plough 2/]) await press(name)
      expect(host.textContent, phase).not.toContain('secret')
      expect(host.innerHTML, phase).not.toContain('secret')
    }
  })

  it('shows what was let through, and signs of markup as signs', async () => {
    const file = approve(withHands, groupWordsIn(withHands), true)
    const how = await draw('how', file)
    expect(how.host.textContent).toContain('secret word')
    const happened = await draw('happened', file)
    await happened.press(/Amber Plough$/)
    expect(happened.host.textContent).toContain('secret reason 0 <img src=x>')
    expect(happened.host.querySelector('img')).toBeNull()
  })

  it('opens the tray on a warning with no word in it; then each goes through by a press of its own', async () => {
    const { host, press, key, file } = await draw('happened', withHands)
    await key('t')
    expect(host.textContent).toContain('16 answers of groups wait for you.')
    expect(host.textContent).toContain('the class reads it with you')
    expect(host.textContent).not.toContain('secret')
    await press(/The class cannot see it: open/)
    expect(host.querySelector('.tray-text')?.textContent).toBe('secret reason 0 <img src=x>')
    await press(/^Let through$/)
    expect(file().approved).toEqual([groupWordsIn(withHands)[0]])
    await press(/^Let all of these through$/)
    expect(file().approved).toHaveLength(4)
    await press(/^Let through: take back$/)
    expect(file().approved).toHaveLength(3)
    await press(/^Close$/)
    expect(host.textContent).not.toContain('secret reason')
    expect(host.textContent).toContain('1 answer of a group is not on the wall')
  })

  it('answers a tray in another window with how the class stands, takes its word, and says when it is closed', async () => {
    const { file, host } = await draw('how', withHands)
    const heard: FromWall[] = []
    const window = trayChannel('RYE48')!
    window.addEventListener('message', ({ data }) => heard.push(data))
    window.postMessage({ kind: 'hello' } satisfies ToWall)
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'stands', file: withHands, phase: 'how' }))
    const [first] = groupWordsIn(withHands)
    window.postMessage({ kind: 'pass', words: [first!], isOn: true } satisfies ToWall)
    await vi.waitFor(() => expect(file().approved).toEqual([first]))
    await act(() => render(null, host))
    await vi.waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'gone' }))
    window.close()
  })

  it('sets the groups beside the hands at a decision, with counts, once three groups have handed it in', async () => {
    const { host } = await draw('split', withHands)
    const at = turningPoint(scenario, node).options.findIndex(({ id }) => id === option)
    const bars = host.querySelectorAll('.wall-bars > li')[at]?.querySelectorAll('.wall-bar') ?? []
    expect([...bars].map((bar) => bar.textContent)).toEqual(['14 of 14 hands', '4 of 4 groups'])
    const few = await draw('split', { ...withHands, groups: groups.slice(2) })
    expect(few.host.querySelectorAll('.wall-bar-groups')).toHaveLength(0)
    expect(few.host.textContent).toContain('Fewer than three groups')
  })

  it('keeps the branch that was picked when a result comes in and another stands first', async () => {
    const { host, gather } = await draw('what-if', emptyClass)
    const pick = () => host.querySelector('select')!
    const second = pick().options[1]!
    await act(() => {
      pick().value = second.value
      pick().dispatchEvent(new Event('change', { bubbles: true }))
    })
    expect(host.querySelector('.wall-branch')?.textContent).toBe(second.textContent)
    const last = pick().options[2]!.value.split('/')[1]!
    await gather({ ...emptyClass, groups: [groupFile('00000009', { [node]: last })] })
    expect(pick().options[0]!.value).toBe(`${node}/${last}`)
    expect(host.querySelector('.wall-branch')?.textContent).toBe(second.textContent)
    expect(pick().value).toBe(second.value)
  })

  it('tells of what mattered no count of fewer than three, beside one that may be told', async () => {
    const file = { ...emptyClass, talk: { matteredBefore: { [node]: 4 }, matteredAfter: { [node]: 1 } } }
    const { host } = await draw('hung-on', file)
    expect(host.querySelector('tbody td:last-child')?.textContent).toBe('4 → –')
  })
})
