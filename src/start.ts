import { bringRest, followAddress, followEdits, followOwn } from './followStory.ts'
import { worldOf } from './gameWorld.ts'
import { memoryShelf, openShelf } from './session/index.ts'
import { NoStory, type Supply, shelfOf } from './supply.ts'
import { type MessageKey, mountUi, showOpening, t, type World } from './ui/index.ts'

/** Fetches the story, opens the shelf, and puts the page up. */
export const startGame = async (host: HTMLElement, supply: Supply): Promise<void> => {
  showOpening(host)
  const scenario = await supply.opening().catch((fault: unknown) => (fault instanceof NoStory ? fault.key : 'app.failed'))
  if (typeof scenario === 'string') return waitForStory(host, supply, scenario)
  const shelf = await openShelf(shelfOf(supply, scenario)).catch(memoryShelf)
  const world = worldOf(scenario, shelf, supply)
  mountUi(host, world)
  dressTitle(world)
  followAddress(world)
  followEdits(world)
  followOwn(world, supply)
  if (supply.story !== 'own') bringRest(world, supply)
}

/** Says why there is no story, and begins with the one that comes. */
const waitForStory = (host: HTMLElement, supply: Supply, words: MessageKey): void => {
  const stop = supply.follow?.(() => retry())
  const retry = (): void => {
    stop?.()
    void startGame(host, supply)
  }
  showOpening(host, { words, retry })
}

/** The browser's tab names the story that is played. */
const dressTitle = ({ story, scenario }: World): void => {
  if (story === 'campaign') return
  scenario.subscribe(({ meta }) => {
    document.title = story === 'own' ? t('own.tab', { title: meta.title }) : meta.title
  })
}
