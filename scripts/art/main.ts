/**
 * Draws everything under assets/images: `npm run art`. Running it twice writes the same bytes.
 * `npm run art -- portraits title` writes only the drawings whose path begins so.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { drawFigures } from './figures.ts'
import { drawOrnaments } from './ornaments.ts'
import { drawPlaces } from './places/all.ts'
import { drawPortraits } from './portraits/cast.ts'
import { drawTitle } from './title.ts'

const beginnings = process.argv.slice(2)
const drawings = [...drawPortraits(), ...drawPlaces(), ...drawFigures(), ...drawTitle(), ...drawOrnaments()]

const write = (file: string, text: string) => {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${text}\n`)
}

for (const { path, svg } of drawings)
  if (beginnings.length === 0 || beginnings.some((beginning) => path.startsWith(beginning)))
    write(resolve(join('assets/images', path)), svg)
