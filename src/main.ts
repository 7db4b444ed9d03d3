/** Composition root of the game: builds the world and wires the shells. Nothing else does. */
import { startGame } from './start.ts'

const host = document.getElementById('app')
if (host) void startGame(host)
