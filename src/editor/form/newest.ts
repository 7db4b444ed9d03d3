import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Leads the keyboard into what was just added. */
interface Newest<Box extends HTMLElement> {
  readonly box: RefObject<Box | null>
  /** Takes what the edit gave that adds: words of a refusal, or none. Only where there are none is an entry expected. They go on as they are. */
  expect(refused: string): string
}

/**
 * Once `count` entries within the box have become more, and one was expected, the last of those that `which` finds is opened, shown, and
 * its first field takes the keyboard.
 */
export const useNewest = <Box extends HTMLElement>(count: number, which: string): Newest<Box> => {
  const box = useRef<Box>(null)
  const before = useRef<number | undefined>(undefined)
  useLayoutEffect(() => {
    if (before.current === undefined || count <= before.current) return
    before.current = undefined
    const last = [...(box.current?.querySelectorAll<HTMLElement>(which) ?? [])].at(-1)
    if (last instanceof HTMLDetailsElement) last.open = true
    last?.querySelector<HTMLElement>('input:not([type=radio]), select, textarea')?.focus()
  }, [count, which])
  return {
    box,
    expect: (refused) => {
      before.current = refused === '' ? count : undefined
      return refused
    },
  }
}
