import { keepOwnStory } from '../../session/index.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import type { Workbench } from '../workbench.ts'
import type { Desk } from './desk.ts'

/** Milliseconds after an edit until the open game has it. */
const followMs = 400

/** Where the game plays the scenario that is kept in this browser. */
export const gameAddress = './index.html#own'

/** Plays the scenario in the real game, in a tab of its own. From then on every edit that can be played reaches that tab. */
export const play = async (desk: Desk): Promise<void> => {
  const { bench } = desk
  const { lastGood, reading } = bench
  const errors = reading.current.diagnostics.filter(({ severity }) => severity === 'error').length
  if (!lastGood.current) return bench.tell(tEditor('files.play.none', { count: errors }))
  const isKept = await keepOwnStory(lastGood.current).then(
    () => true,
    () => false,
  )
  if (!isKept) return bench.tell(tEditor('files.play.refused'))
  follow(bench)
  bench.tell(errors > 0 ? tEditor('files.play.lastGood', { count: errors }) : tEditor('files.play.now'))
  // A browser that takes it for an advertisement opens no tab: then a link does.
  if (!globalThis.open(gameAddress, 'left-of-october-own')) desk.asked.set({ kind: 'played' })
}

const followed = new WeakSet<Workbench>()

const follow = (bench: Workbench): void => {
  if (followed.has(bench)) return
  followed.add(bench)
  let timer: ReturnType<typeof setTimeout> | undefined
  bench.lastGood.subscribe((good) => {
    clearTimeout(timer)
    if (good) timer = setTimeout(() => void keepOwnStory(good).catch(() => undefined), followMs)
  })
}
