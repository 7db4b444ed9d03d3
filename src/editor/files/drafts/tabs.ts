/** Milliseconds in which another tab answers: it need only be awake. */
const answerMs = 250

export interface Tabs {
  /** Whether another tab of this browser has the draft on its bench. */
  isHeld(draft: string): Promise<boolean>
  close(): void
}

type Word = { readonly asks: string } | { readonly holds: string }

/** Tabs of the workbench that ask each other who has which draft. `held` says which one this tab has. */
export const openTabs = (held: () => string): Tabs => {
  const voice = new BroadcastChannel('left-of-october/drafts')
  const waiting = new Map<string, () => void>()
  voice.onmessage = ({ data }: MessageEvent<Partial<Record<'asks' | 'holds', string>> | null>) => {
    if (data?.asks !== undefined && data.asks === held()) voice.postMessage({ holds: data.asks } satisfies Word)
    if (data?.holds !== undefined) waiting.get(data.holds)?.()
  }
  return {
    isHeld: (draft) =>
      new Promise((answer) => {
        const late = setTimeout(() => settle(false), answerMs)
        const settle = (isHeld: boolean) => {
          clearTimeout(late)
          waiting.delete(draft)
          answer(isHeld)
        }
        waiting.set(draft, () => settle(true))
        voice.postMessage({ asks: draft } satisfies Word)
      }),
    close: () => voice.close(),
  }
}
