import { decodePath, standAt } from './engine/index.ts'
import type { OwnWorld } from './gameWorld.ts'
import type { OwnStory } from './session/index.ts'
import { roadAsked } from './storyAsked.ts'
import { type Supply, shelfOf } from './supply.ts'

/** Milliseconds after which the rest of the story is asked for again. */
const restAgainMs = 4000

/** The whole story takes the place of its opening, under whatever is being played. It keeps asking until it comes, and says so once. */
export const bringRest = (world: OwnWorld, supply: Supply, isFirst = true): void => {
  supply.whole().then(
    (whole) => {
      if (!world.scenario.current.parts.some((part) => part.untold)) return
      world.scenario.set(whole)
      world.session.current?.swap(whole)
      world.withdraw('notice.noRest')
    },
    () => {
      if (isFirst) world.notify('notice.noRest')
      setTimeout(() => bringRest(world, supply, false), restAgainMs)
    },
  )
}

/**
 * `#path=CODE` in the address opens that road, `#own&path=CODE` that road in a scenario of one's own; `&at=NODE` behind it the first page
 * of a step that the road comes to. What is wrong with a code is told.
 */
export const followAddress = (world: OwnWorld): void => {
  const asked = roadAsked(globalThis.location.hash)
  if (!asked) return
  const read = decodePath(world.scenario.current, asked.code)
  if ('problem' in read) {
    world.notices.set([...world.notices.current, { key: `code.${read.problem}`, values: { ...read } }])
    return
  }
  world.actions.enterCode(asked.code)
  const game = world.session.current
  const stand = game && asked.at && standAt(world.scenario.current, game.state.play.journal, asked.at)
  if (stand) game.replace(stand.journal, stand.read)
}

/** The edited story takes the place of the old one, and the game stands where it stood. Returns whether a decision was lost. */
const swapIn = (world: OwnWorld, { scenario, plain }: OwnStory): boolean => {
  world.wording.replace(plain)
  world.scenario.set(scenario)
  return Boolean(world.session.current?.swap(scenario))
}

/** An edit made on the workbench reaches the open game. Another story than the one it plays has another shelf: the page begins anew. */
export const followOwn = (world: OwnWorld, supply: Supply): void => {
  supply.follow?.((story) => {
    if (shelfOf(supply, story.scenario) !== shelfOf(supply, world.scenario.current)) return globalThis.location.reload()
    if (swapIn(world, story)) world.notices.set([{ key: 'notice.lost', values: {} }])
    else world.withdraw('notice.lost')
  })
}

/** In the dev server an edited scenario file does the same. */
export const followEdits = (world: OwnWorld): void => {
  if (!import.meta.hot || world.story === 'own') return
  import.meta.hot.on('scenario:changed', ({ id, ...story }: { id: string } & OwnStory) => {
    if (id !== world.scenario.current.meta.id) return
    world.notices.set([{ key: swapIn(world, story) ? 'notice.lost' : 'notice.swapped', values: {} }])
  })
  import.meta.hot.on('scenario:problems', ({ id, text }: { id: string; text: string }) => {
    if (id === world.scenario.current.meta.id) world.notices.set([{ key: 'notice.problems', values: { text } }])
  })
}
