import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { forgetOld } from '../../src/class/forgetOld.ts'
import { openGroupShelf } from '../../src/class/group/groupShelf.ts'
import { keepClass, keptClass, keptMs } from '../../src/class/host/classShelf.ts'
import { endClass, keepPresent, onGone, presentClass, unkeptHere } from '../../src/class/host/present.ts'
import { historicalOption, newHost } from '../../src/classroom/index.ts'
import { fresh } from './groupEvents.ts'
import { course, emptyClass, groupFile } from './sampleClass.ts'

const now = 1_800_000_000_000
const kept = {
  play: newHost(course, {
    ...emptyClass,
    groups: [groupFile('00000001', { 'walk-out': historicalOption(course.scenario, 'walk-out') ?? '' })],
  }),
  begun: 1,
  until: now + keptMs,
}

/** Everything that lies in any store of any database of this device. */
const everything = async (): Promise<readonly unknown[]> => {
  const found: unknown[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const base = await openDB(name)
    for (const store of base.objectStoreNames) found.push(...(await base.getAll(store)))
    base.close()
  }
  return found
}

afterEach(() => vi.unstubAllGlobals())

describe('a class that is ended', () => {
  it('leaves nothing on the device, and nothing in the page', async () => {
    expect(await keepPresent(kept)).toBe(true)
    expect(JSON.stringify(await everything())).toContain('Because of')
    await endClass('present')
    expect(await everything()).toEqual([])
    expect(unkeptHere('present')).toBeUndefined()
  })

  it('is gone from a page whose device never kept it', async () => {
    const { indexedDB: real } = globalThis
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new Error('refused')
      },
    })
    expect(await keepPresent(kept)).toBe(false)
    expect(unkeptHere('present')).toBe(kept)
    expect(await presentClass('present')).toBe(kept)
    await endClass('present')
    expect(unkeptHere('present')).toBeUndefined()
    expect(await presentClass('present')).toBeUndefined()
    vi.stubGlobal('indexedDB', real)
  })

  it('is ended for every page of the device, so that none of them keeps it once more', async () => {
    const gone = vi.fn()
    const stop = onGone(kept, gone)
    await endClass('present')
    await vi.waitFor(() => expect(gone).toHaveBeenCalledOnce())
    stop()
  })
})

describe('what is over its time', () => {
  it('goes when a page of the class is next opened: the class, and the work of groups save at their own address', async () => {
    await keepClass(kept)
    const shelf = await openGroupShelf('', now)
    await shelf.write('lesson/25/RYE48', { play: fresh(), at: now })
    await forgetOld(now + keptMs, false)
    expect(await everything()).toHaveLength(2)
    await forgetOld(now + keptMs + 1, true)
    expect(await keptClass(now)).toBeUndefined()
    expect(await everything()).toHaveLength(1)
    await forgetOld(now + keptMs + 1, false)
    expect(await everything()).toEqual([])
  })
})
