/** Composition root of the game: says where its parts come from. Nothing else does. */
import { startGame } from './start.ts'
import { isOwn, storySource } from './storySource.ts'

const host = document.getElementById('app')
const { hash } = globalThis.location
if (host) void startGame(host, storySource(globalThis.location))
globalThis.addEventListener('hashchange', () => {
  if (isOwn(globalThis.location.hash) !== isOwn(hash)) globalThis.location.reload()
})
