import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findings } from '../../src/analysis/findings.ts'
import { loadScenario } from '../../src/scenario/load.ts'

const sound = readFileSync(resolve(import.meta.dirname, '../samples/slips/15-the-word-no/scenario.yaml'), 'utf8')
const queue = readFileSync(resolve(import.meta.dirname, '../samples/bread-queue/scenario.yaml'), 'utf8')
const long = '"Stay away from the hall, and from every corridor that leads to it, until it is over"'
const told = (label: string) => {
  expect(sound).toContain('label: "Stay away"')
  return loadScenario([{ path: 'a.yaml', bytes: sound.replace('label: "Stay away"', label) }]).diagnostics.map(({ code }) => code)
}

describe('a note that allows a warning', () => {
  it('silences it beside the line, or alone above it', () => {
    expect(told(`label: ${long}`)).toEqual(['text-too-long'])
    expect(told(`label: ${long} # allow text-too-long: it is a quotation`)).toEqual([])
    expect(told(`# allow text-too-long: it is a quotation\n            # and another note\n            label: ${long}`)).toEqual(
      [],
    )
  })

  it('counts for nothing without a reason, and is told', () => {
    expect(told(`label: ${long} # allow text-too-long`)).toEqual(['text-too-long', 'allow-without-reason'])
    expect(told(`label: ${long} # allow text-too-long:`)).toEqual(['text-too-long', 'allow-without-reason'])
  })

  it('is told where it silences nothing, another thing, an error, or what nobody ever says', () => {
    expect(told('label: "Stay away" # allow text-too-long: it is a quotation')).toEqual(['allow-unused'])
    expect(told(`label: ${long} # allow date-back: it is a dream`)).toEqual(['text-too-long', 'allow-unused'])
    expect(told('label: "Stay away" # allow unknown-name: he comes later')).toEqual(['allow-unused'])
    expect(told('label: "Stay away" # allow text-to-long: it is a quotation')).toEqual(['allow-unused'])
  })

  it('silences no error', () => {
    const { diagnostics } = loadScenario([
      { path: 'a.yaml', bytes: sound.replace('place: hall', 'place: hal # allow unknown-name: it is built later') },
    ])
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-name'])
  })

  it('is no note inside a text, and other notes that begin so are left alone', () => {
    expect(told('label: "# allow text-too-long: no"')).toEqual([])
    expect(told('label: "Stay away" # allow the class to discuss this')).toEqual([])
  })

  it('works for what only playing finds, and changes neither the story nor its hash', () => {
    const loaded = loadScenario([{ path: 'a.yaml', bytes: queue }])
    expect(findings(loaded)).toEqual([])
    const bare = loadScenario([{ path: 'a.yaml', bytes: queue.replace(/ *# allow option-never-open.*\n/u, '') }])
    expect(findings(bare).map(({ code }) => code)).toEqual(['option-never-open'])
    expect(bare.scenario?.hash).toBe(loaded.scenario?.hash)
  })
})
