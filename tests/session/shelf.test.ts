import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, it } from 'vitest'
import { newJournal } from '../../src/engine/index.ts'
import type { Save, SlotId } from '../../src/session/index.ts'
import { memoryShelf, openShelf } from '../../src/session/shelf.ts'
import { breadQueue } from '../fixtures.ts'
import { fullDisk } from './disk.ts'

const save = (option: string): Save => ({
  journal: { ...newJournal(breadQueue, 0), choices: [{ node: 'speak', option }] },
  read: 1,
  at: 0,
  title: option,
  line: '',
  decisions: 1,
})

let opened = 0
/** A shelf of its own, and the same one as the page finds it when it is opened anew. */
const shelves = async () => {
  opened += 1
  const name = `story-${opened}`
  return { shelf: await openShelf(name), again: () => openShelf(name) }
}
afterEach(fullDisk.empty)

describe('a shelf in memory', () => {
  it('keeps saves as long as the page, and says that it does not keep them longer', async () => {
    const shelf = memoryShelf()
    await shelf.write('slot-2', save('go'))
    expect(await shelf.read('slot-2')).toEqual(save('go'))
    expect(await shelf.list()).toEqual([{ slot: 'slot-2', save: save('go') }])
    await shelf.remove('slot-2')
    expect(await shelf.list()).toEqual([])
    expect(shelf.persistent).toBe(false)
  })

  it('takes the place of a browser that refuses storage', async () => {
    const kept = globalThis.indexedDB
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true, writable: true })
    expect((await openShelf('refused')).persistent).toBe(false)
    Object.defineProperty(globalThis, 'indexedDB', { value: kept, configurable: true, writable: true })
  })
})

describe('a shelf on the disk', () => {
  it('keeps saves for the next page, and what was deleted stays away', async () => {
    const { shelf, again } = await shelves()
    for (const slot of ['auto', 'slot-1', 'slot-2'] as const) await shelf.write(slot, save(slot))
    await shelf.remove('slot-1')
    const found = await again()
    expect(found.persistent).toBe(true)
    expect(await found.list()).toEqual((['auto', 'slot-2'] as const).map((slot) => ({ slot, save: save(slot) })))
    expect(await found.read('slot-1')).toBeUndefined()
  })

  it.each(['at the call', 'at the end'] as const)(
    'that is full, and says so %s, refuses the save and holds it as long as the page',
    async (when) => {
      const { shelf, again } = await shelves()
      await shelf.write('auto', save('go'))
      fullDisk.fill(when)
      await expect(shelf.write('auto', save('wait'))).rejects.toThrow()
      await expect(shelf.write('slot-1', save('storm'))).rejects.toThrow()
      expect(await shelf.read('auto')).toEqual(save('wait'))
      expect(titles(await shelf.list())).toEqual({ auto: 'wait', 'slot-1': 'storm' })
      expect(titles(await (await again()).list())).toEqual({ auto: 'go' })
    },
  )

  it('gives what is no save as none: another program or version may have put it there', async () => {
    const { shelf, again } = await shelves()
    await shelf.write('slot-1', save('go'))
    const db = await openDB(`left-of-october/story-${opened}`)
    const rubbish = [7, 'text', {}, { ...save('go'), journal: { choices: null } }, { ...save('go'), title: {} }]
    for (const [at, each] of rubbish.entries()) await db.put('saves', each, `slot-${at + 2}`)
    db.close()
    expect(titles(await (await again()).list())).toEqual({ 'slot-1': 'go' })
    expect(await (await again()).read('slot-2')).toBeUndefined()
  })

  it('that has room again takes with the next save what it refused before', async () => {
    const { shelf, again } = await shelves()
    fullDisk.fill('at the end')
    await shelf.write('slot-1', save('storm')).catch(() => undefined)
    await shelf.write('slot-2', save('go')).catch(() => undefined)
    await shelf.remove('slot-2')
    fullDisk.empty()
    await shelf.write('auto', save('wait'))
    expect(titles(await (await again()).list())).toEqual({ auto: 'wait', 'slot-1': 'storm' })
  })
})

const titles = (list: readonly { readonly slot: SlotId; readonly save: Save }[]) =>
  Object.fromEntries(list.map(({ slot, save: { title } }) => [slot, title]))
