/** Writes scenarios/schema/*.json from the shapes that the loader reads with. `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { schemas } from '../src/scenario/schema/schema.ts'

/** The files as they should stand in scenarios/schema. */
export const schemaFiles = (): readonly (readonly [name: string, text: string])[] =>
  Object.entries(schemas()).map(([name, schema]) => [`${name}.json`, `${JSON.stringify(schema, null, 1)}\n`])

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(resolve('scenarios/schema'), { recursive: true })
  for (const [name, text] of schemaFiles()) writeFileSync(resolve('scenarios/schema', name), text)
}
