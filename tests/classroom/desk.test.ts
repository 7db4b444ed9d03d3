import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { openDesk } from '../../src/class/group/desk.ts'
import { keptMs, openGroupShelf } from '../../src/class/group/groupShelf.ts'
import { readGroupPlay } from '../../src/classroom/index.ts'
import { fullDisk } from '../session/disk.ts'
import { course, fresh } from './groupEvents.ts'

const read = (kept: unknown) => readGroupPlay(kept, course.lesson.id)
const until = async (holds: () => boolean | Promise<boolean>) => {
  for (let tries = 0; tries < 200 && !(await holds()); tries += 1) await new Promise((then) => setTimeout(then, 5))
}

describe('the desk of a group', () => {
  afterEach(() => fullDisk.empty())

  it('keeps every press, and plays on and says so when the device takes nothing more', async () => {
    const shelf = await openGroupShelf('one', 0)
    const desk = openDesk({ course, key: 'one', play: fresh(), shelf, read })
    desk.send({ type: 'size', size: 4 })
    await until(async () => read((await shelf.read('one'))?.play)?.size === 4)
    expect(read((await shelf.read('one'))?.play)).toEqual(desk.current.play)
    fullDisk.fill('at the call')
    desk.send({ type: 'begin', past: 0 })
    await until(() => !desk.current.isKept)
    expect(desk.current).toMatchObject({ isKept: false, play: { phase: 'note' } })
    fullDisk.empty()
    desk.send({ type: 'note.read' })
    await until(() => desk.current.isKept)
    expect(read((await shelf.read('one'))?.play)?.phase).toBe('setting')
    desk.close()
  })

  it('stops where the same group is opened in another tab, and goes on from what that one kept', async () => {
    const shelf = await openGroupShelf('two', 0)
    const first = openDesk({ course, key: 'two', play: fresh(), shelf, read })
    const second = openDesk({ course, key: 'two', play: fresh(), shelf, read })
    await until(() => first.current.isElsewhere)
    first.send({ type: 'size', size: 6 })
    second.send({ type: 'size', size: 2 })
    await until(async () => read((await shelf.read('two'))?.play)?.size === 2)
    await first.takeOver()
    await until(() => second.current.isElsewhere)
    expect(first.current).toMatchObject({ isElsewhere: false, play: { size: 2 } })
    expect(second.current.isElsewhere).toBe(true)
    first.close()
    second.close()
  })

  it('throws away what lay there for more than a day, save the group that is opened', async () => {
    const shelf = await openGroupShelf('mine', 0)
    for (const key of ['mine', 'other']) await shelf.write(key, { play: fresh(), at: 1000 })
    const later = await openGroupShelf('mine', 1001 + keptMs)
    expect(await later.read('mine')).toBeDefined()
    expect(await later.read('other')).toBeUndefined()
  })
})
