import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from '../../src/ui/messages/en/index.ts'
import { t } from '../../src/ui/messages/index.ts'
import { whyWords } from '../../src/ui/messages/why.ts'

const src = resolve(import.meta.dirname, '../../src')
const code = (readdirSync(src, { recursive: true }) as string[])
  .filter((file) => /\.tsx?$/.test(file) && !/messages[\\/](?:en[\\/].*|why\.ts)$/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'))
  .join('\n')

describe('the message catalogue', () => {
  it('holds no message that nothing says', () => {
    // Families whose last part comes from the state are named by their stem.
    const stems = [...code.matchAll(/`([a-zA-Z.]+)\.\$\{/g)].map((match) => `${match[1]}.`)
    const families = [
      ...stems,
      'settings.motion.',
      'settings.contrast.',
      'settings.reveal.',
      'settings.level.',
      'settings.flagged.',
      'settings.rate.',
    ]
    const unsaid = Object.keys({ ...en, ...whyWords }).filter((key) => {
      const stem = key.replace(/_(one|other)$/, '')
      return !code.includes(`'${stem}'`) && !families.some((family) => key.startsWith(family))
    })
    expect(unsaid).toEqual([])
  })

  it('says nothing where a message is empty', () => {
    expect(t('weather.none')).toBe('')
  })

  it('fills in blanks and counts', () => {
    expect(t('agenda.pick', { count: 1 })).toBe('Choose 1 task. There are hands for no more.')
    expect(t('agenda.pick', { count: 2 })).toBe('Choose 2 tasks. There are hands for no more.')
    expect(t('code.sign', { sign: '<b>' })).toContain('<b>')
  })
})
