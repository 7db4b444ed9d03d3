/** Draws everything under assets/images. Running it twice writes the same bytes. `npm run art`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { drawFigures } from './figures.ts'
import { drawPlaces } from './places/all.ts'
import { drawPortraits } from './portraits/cast.ts'
import { drawTitle } from './title.ts'

const folder = resolve('assets/images')
for (const { path, svg } of [...drawPortraits(), ...drawPlaces(), ...drawFigures(), ...drawTitle()]) {
  const file = join(folder, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${svg}\n`)
}
