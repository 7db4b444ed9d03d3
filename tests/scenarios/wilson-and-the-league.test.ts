import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { historicalPlay, reach } from '../../src/analysis/index.ts'
import { scenarioFiles } from '../../src/cli/files.ts'
import { loadScenario } from '../../src/scenario/load.ts'

const { scenario, diagnostics } = loadScenario(
  scenarioFiles(resolve(import.meta.dirname, '../../scenarios/wilson-and-the-league')) ?? [],
)
if (!scenario) throw new Error('the story of Wilson and the League has an error')

const nodes = scenario.parts.flatMap((part) => part.nodes)

describe('Wilson and the League, the story that a newcomer wrote with the tutorial alone', () => {
  it('has nothing to look at, not even a hint', () => {
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([])
  })

  it('goes, as history went, to the League without the United States', () => {
    const play = historicalPlay(scenario)
    expect(play.node).toBe('without')
    expect(play.steps.flatMap((step) => (step.option ? [step.option] : []))).toEqual(['own-men', 'tour', 'refuse'])
  })

  it('comes to each of its three endings, and to every option', () => {
    const { met, complete } = reach(scenario)
    expect(complete).toBe(true)
    expect(nodes.filter((node) => node.kind === 'ending').map(({ id }) => [id, met.has(id)])).toEqual([
      ['without', true],
      ['with-conditions', true],
      ['own-words', true],
    ])
    for (const node of nodes)
      if (node.kind === 'turning point')
        for (const { id } of node.options) expect(met.has(`${node.id}/${id}`), `${node.id}/${id}`).toBe(true)
  })

  it('calls nothing firm, for none of its sources has been read', () => {
    expect(scenario.sources.map(({ seen }) => seen).filter((seen) => seen !== 'not-seen')).toEqual([])
    const records = nodes.flatMap((node) => ('record' in node && node.record ? [node.record] : []))
    const statuses = records.flatMap(({ claims, figures }) => [...claims, ...figures].map(({ status }) => status))
    expect(new Set(statuses)).toEqual(new Set(['unverified']))
  })
})
