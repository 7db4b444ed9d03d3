import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { diceOf } from '../../src/analysis/index.ts'
import { loadScenario } from '../../src/scenario/load.ts'
import { damaged } from './damage.ts'

const sound = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'))
const encoder = new TextEncoder()

describe('any bytes at all', () => {
  it('10,000 damaged scenario files give a scenario or diagnostics, and never a throw', { timeout: 240_000 }, () => {
    const roll = diceOf(1917)
    for (let file = 0; file < 10_000; file += 1) {
      const { scenario, diagnostics } = loadScenario([{ path: 'x.yaml', bytes: damaged(sound, roll) }])
      if (!scenario) expect(diagnostics.length).toBeGreaterThan(0)
    }
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0])],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6])],
    ['another encoding', new Uint8Array([0x74, 0x69, 0x74, 0x6c, 0x65, 0x3a, 0x20, 0xe9, 0x20])],
    ['10 MB', encoder.encode('a: b\n'.repeat(2_000_000))],
    ['20,000 open brackets', encoder.encode('['.repeat(20_000))],
    ['20,000 dashes', encoder.encode('- '.repeat(20_000))],
    ['a staircase of labels', encoder.encode(Array.from({ length: 2000 }, (_, at) => `${' '.repeat(at)}a:\n`).join(''))],
    [
      'an alias bomb',
      encoder.encode(
        `a: &a [x,x]\n${Array.from({ length: 30 }, (_, at) => `b${at}: &b${at} [*${at ? `b${at - 1}` : 'a'}, *${at ? `b${at - 1}` : 'a'}]`).join('\n')}`,
      ),
    ],
    ['a prototype', encoder.encode('__proto__: { polluted: yes }\nconstructor: { prototype: { polluted: yes } }\n')],
    ['the same label 5,000 times', encoder.encode('a: b\n'.repeat(5000))],
    [
      'words that read the other way round',
      encoder.encode(sound.toString().replace('title: The bread', 'title: \u202edaerb\u202c')),
    ],
    ['85,000 empty entries', encoder.encode(`format: 2\nmeters:\n${'  - {}\n'.repeat(85_000)}`)],
    ['control signs', encoder.encode('title: a\u0000b\u0007')],
  ])('%s is refused in words', { timeout: 30_000 }, (_, bytes) => {
    const { scenario, diagnostics } = loadScenario([{ path: 'scenario.yaml', bytes }])
    expect(scenario).toBeUndefined()
    expect(diagnostics[0]?.message).toMatch(/\.$/)
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
