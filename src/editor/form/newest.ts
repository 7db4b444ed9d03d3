import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** Leads the keyboard into what was just added. `expect` is called by whoever adds. */
interface Newest<Box extends HTMLElement> {
  readonly box: RefObject<Box | null>
  expect(): void
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
    expect: () => {
      before.current = count
    },
  }
}
