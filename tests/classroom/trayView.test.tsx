// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { TrayView } from '../../src/class/host/trayView.tsx'
import { type FromWall, type ToWall, trayChannel } from '../../src/class/host/trayWindow.ts'
import { fetchLesson } from '../../src/class/lessonOnPage.ts'
import { course, emptyClass } from './sampleClass.ts'

vi.mock('../../src/class/lessonOnPage.ts', () => ({ fetchLesson: vi.fn() }))

/** A wall of the class that is open. */
const openWall = (): BroadcastChannel => {
  const wall = trayChannel(emptyClass.code)!
  wall.addEventListener('message', ({ data }: MessageEvent<ToWall>) => {
    if (data.kind === 'hello') wall.postMessage({ kind: 'stands', file: emptyClass, phase: 'how' } satisfies FromWall)
  })
  return wall
}

const draw = async (): Promise<HTMLElement> => {
  const host = document.createElement('div')
  document.body.append(host)
  globalThis.location.hash = `#tray=${emptyClass.code}`
  await act(() => render(<TrayView />, host))
  return host
}

const press = (host: HTMLElement, name: RegExp) =>
  act(() => [...host.querySelectorAll('button')].find((each) => name.test(each.textContent ?? ''))?.click())

let walls: BroadcastChannel[] = []

afterEach(() => {
  for (const host of [...document.body.children]) {
    render(null, host)
    host.remove()
  }
  for (const wall of walls) wall.close()
  walls = []
})

describe('the tray in a window of its own', () => {
  it('lives on when one wall is closed and another page holds the class, and says so when none does', async () => {
    vi.mocked(fetchLesson).mockResolvedValue({ ...course, plain: {} })
    const [old, taken] = [openWall(), openWall()]
    walls = [old, taken]
    const host = await draw()
    await vi.waitFor(() => expect(host.textContent).toContain('The class cannot see it: open'))
    const heard: ToWall[] = []
    taken.addEventListener('message', ({ data }: MessageEvent<ToWall | FromWall>) => {
      if (data.kind === 'hello') heard.push(data)
    })
    old.postMessage({ kind: 'gone' } satisfies FromWall)
    old.close()
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    await vi.waitFor(() => expect(host.textContent).toContain('The class cannot see it: open'))
    taken.postMessage({ kind: 'gone' } satisfies FromWall)
    taken.close()
    await vi.waitFor(() => expect(host.textContent).toContain('Open the class there.'))
  })

  it('says that its lesson could not be fetched, and tries again', async () => {
    vi.mocked(fetchLesson)
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue({ ...course, plain: {} })
    walls = [openWall()]
    const host = await draw()
    await vi.waitFor(() => expect(host.textContent).toContain('The lesson could not be fetched.'))
    await press(host, /again/i)
    await vi.waitFor(() => expect(host.textContent).toContain('The class cannot see it: open'))
  })
})
