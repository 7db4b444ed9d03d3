import { describe, expect, it } from 'vitest'
import { disagreements, historicalPlay, roadLength } from '../../src/analysis/index.ts'
import type { Step } from '../../src/engine/index.ts'
import { leftOfOctoberPlain as plain, leftOfOctober as scenario } from '../fixtures.ts'

const nodes = scenario.parts.flatMap((part) => part.nodes)

describe('the road of history', () => {
  const play = historicalPlay(scenario)
  const at = (node: string): Step => {
    const step = play.steps.find((each) => each.node === node)
    if (!step) throw new Error(`history does not pass ${node}`)
    return step
  }

  it('has the smallest distance there is, and ends in the forest near Oryol in 1941', () => {
    expect(play.distanceBits).toBe(0)
    expect(play.node).toBe('day-without-purpose')
    expect(play.steps.filter((step) => step.kind === 'turning point').every((step) => step.match === 'same')).toBe(true)
    expect(disagreements(scenario)).toEqual([])
  })

  it('gives the counts of the votes of 1917: Kerensky 134 to 136, the press decree 22 to 31, Spiridonova 246 to 233', () => {
    expect(at('kerensky-ballot').tally).toMatchObject({ for: 134, against: 136, carried: false })
    expect(at('preparliament-vote').tally).toMatchObject({ for: 123, against: 102, abstained: 26, carried: true })
    expect(at('press-vote').tally).toMatchObject({ for: 22, against: 31, carried: false })
    expect(at('peasants-chair').tally).toMatchObject({ for: 246, against: 233, carried: true })
  })

  it('gives the counts of the votes of 1918: the ultimatum 116 to 84, the peace 784 to 261, the Bolshoi 773 to 353', () => {
    expect(at('night-vote').tally).toMatchObject({ for: 116, against: 84, abstained: 26, carried: true })
    expect(at('ratification').tally).toMatchObject({ for: 784, against: 261, abstained: 115, carried: true })
    expect(at('fifth-congress').tally).toMatchObject({ for: 773, against: 353, carried: true })
  })

  it('makes the choices that the party made', () => {
    const made = play.steps.flatMap((step) => (step.option ? [`${step.node}: ${step.option}`] : []))
    expect(made).toEqual([
      'third-congress: stay-organised',
      'july-ultimatum: dissolve-bureau',
      'democratic-conference: all-socialist',
      'preparliament: stay',
      'mrc: serve',
      'walk-out: stay',
      'first-offer: refuse-and-mediate',
      'vikzhel: one-front',
      'press-decree: protest',
      'peasant-merger: parity',
      'kadet-decree: speak-against',
      'portfolios: enter',
      'commission: seats',
      'assembly-night: leave-and-close',
      'land-law: law',
      'ultimatum: against',
      'resignation: resign',
      'party-congress: inside-outside',
      'ukraine-question: partisans-terror',
      'bread: oppose',
      'empty-benches: vote-no',
      'june-24: terror-demonstration',
      'bolshoi: speak',
      'plan: no-plan',
      'authorise: go',
      'after-the-shot: claim',
      'dzerzhinsky: detain',
      'bolshoi-evening: she-goes',
      'telegraph: bulletins',
      'night: hold',
      'morning: fight-and-flee',
      'muravyov: ignore',
      'eichhorn: strike',
      'splits: split-and-underground',
      'letter: refuse',
      'long-end: speak-and-suffer',
    ])
  })

  it('sees luck fall as it fell', () => {
    const fell = play.steps.flatMap((step) => (step.draw ? [`${step.node}: ${step.draw.happened}`] : []))
    expect(fell).toEqual([
      'cossacks: true',
      'who-arrives: true',
      'corridor: false',
      'who-is-sent: false',
      'drawing-room: true',
      'battalion: false',
    ])
  })

  it('leaves the party where it stood: seven at the table in December, out in March, alone in the Cheka in July', () => {
    const flags = (node: string) => at(node).before.flags
    expect(flags('commission')).toMatchObject({ 'in-government': true })
    expect(flags('party-congress')).toMatchObject({ 'in-government': false, 'in-cheka': true, 'land-law': true })
    expect(flags('plan')).toMatchObject({ 'in-cheka': true, 'terror-line': true, bureau: true, 'rising-prepared': false })
    expect(flags('ashes')).toMatchObject({ 'embassy-shot': true, shootings: true, 'spiridonova-held': true })
  })

  it('spends its hours: eight in the afternoon of 6 July, none on the morning of the 7th', () => {
    const hours = (node: string) => at(node).before.meters.hours ?? 10
    expect(hours('after-the-shot')).toBeGreaterThanOrEqual(7)
    expect(hours('night')).toBeLessThan(hours('after-the-shot'))
    expect(at('morning').after.meters.hours).toBe(0)
  })

  it('shows the figures of the record', () => {
    const figures = nodes.flatMap((node) =>
      'record' in node && node.record ? node.record.figures.map((figure) => figure.value) : [],
    )
    for (const value of [
      '101: 62 Bolsheviks, 29 Left SRs',
      '14 Bolsheviks, 7 Left SRs',
      '330: 195 Left SR, 65 SR, 37 Bolshevik',
      '7: five departments, two votes without one',
      '13: Aleksandrovich and 12 men',
    ])
      expect(figures).toContain(value)
  })

  it('is read in 45 to 70 minutes at 200 words a minute, and in plain words in no more', () => {
    const lengths = roadLength(scenario, plain)
    const minutes = (of: 'words' | 'plainWords') => lengths.reduce((sum, part) => sum + part[of], 0) / 200
    expect(minutes('words')).toBeGreaterThan(45)
    expect(minutes('words')).toBeLessThan(70)
    expect(minutes('plainWords')).toBeLessThan(minutes('words'))
  })

  it.each(scenario.parts.map((part) => part.id))('part %s can be started alone from where history stood', (part) => {
    const alone = historicalPlay(scenario, 0, part)
    expect(alone.node).toBe('day-without-purpose')
    expect(alone.values).toEqual(play.values)
  })
})
