import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { files } from '../../../src/ui/messages/editor/files.ts'

it('the words of the files part hold no message that nothing says', () => {
  const folder = resolve(import.meta.dirname, '../../../src/editor/files')
  const code = (readdirSync(folder, { recursive: true }) as string[])
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  // Families whose last part comes from the state are named by their stem.
  const stems = [...code.matchAll(/`(files\.[a-zA-Z.]+)\.\$\{/gu)].map((match) => `${match[1]}.`)
  const unsaid = Object.keys(files).filter((key) => {
    const bare = key.replace(/_(?:one|other)$/u, '')
    return !code.includes(`'${bare}'`) && !stems.some((stem) => bare.startsWith(stem))
  })
  expect(unsaid).toEqual([])
})
