import { describe, expect, it } from 'vitest'
import { run, sample } from './run.ts'

describe('scenario check', () => {
  it('passes a sound scenario with 0 and says so', () => {
    expect(run('check', sample)).toMatchObject({ status: 0, stdout: `${sample}: no errors\n` })
    expect(JSON.parse(run('check', sample, '--json').stdout)).toEqual({ ok: true, diagnostics: [] })
  })

  it('fails a broken one with 1, with file, line and column', () => {
    const { status, stdout } = run('check', 'tests/samples/misspelt-place', '--json')
    expect(status).toBe(1)
    const [first] = JSON.parse(stdout).diagnostics
    expect(first).toMatchObject({
      file: 'tests/samples/misspelt-place/scenario.yaml',
      severity: 'error',
      code: 'unknown-name',
      hint: 'Did you mean “hall”?',
    })
    expect(first.line).toBeGreaterThan(1)
    expect(first.column).toBeGreaterThan(1)
  })

  it('answers words it does not understand with 2 and the usage', () => {
    for (const args of [[], ['chekc'], ['check'], ['check', 'no/such/place'], ['graph', sample, '--format', 'png']]) {
      const { status, stderr, stdout } = run(...args)
      expect(status).toBe(2)
      expect(stderr + stdout).toContain('scenario -- VERB')
      expect(stderr).not.toMatch(/\bat .*\.ts:\d+/)
    }
  })
})

describe('scenario check --lengths', () => {
  it('tells words and grade of every node in both levels, and the minutes of the road, as JSON', () => {
    const { status, stdout } = run('check', sample, '--lengths', '--json')
    expect(status).toBe(0)
    const { ok, lengths } = JSON.parse(stdout)
    expect(ok).toBe(true)
    expect(lengths).toHaveLength(1)
    const [{ nodes, road, wordsPerMinute }] = lengths
    expect(wordsPerMinute).toBe(200)
    const speak = nodes.find((each: { node: string }) => each.node === 'speak')
    expect(speak).toMatchObject({ part: 'morning', standard: { words: 21 }, plain: { words: 12 }, told: 5, texts: 5 })
    expect(nodes.find((each: { node: string }) => each.node === 'ballot')).toMatchObject({ plain: null, told: 0, texts: 4 })
    expect(road.parts.map((each: { part: string }) => each.part)).toEqual(['morning', 'evening'])
    expect(road.all.plainMinutes).toBeLessThan(road.all.minutes)
  })

  it('tells the same in lines, before the problems', () => {
    const { stdout } = run('check', sample, '--lengths')
    expect(stdout).toMatch(/^ {2}speak +21 words, grade +-?\d+\.\d +12 words, grade .*\(5 of 5 texts\)$/mu)
    expect(stdout).toMatch(/in all +0\.5 min +0\.4 min plain/u)
    expect(stdout).toContain(`${sample}: no errors\n`)
  })
})

describe('scenario play', () => {
  it('tells the road of history as JSON, and the same road from its code', () => {
    const told = JSON.parse(run('play', 'scenarios/left-of-october', '--choices', 'historical', '--json').stdout)
    expect(told).toMatchObject({
      scenario: 'left-of-october',
      version: 1,
      seed: 0,
      ending: 'day-without-purpose',
      distanceBits: 0,
    })
    expect(told.decisions.every((decision: { matches: boolean }) => decision.matches)).toBe(true)
    expect(JSON.parse(run('play', 'scenarios/left-of-october', '--choices', told.code, '--json').stdout)).toEqual(told)
  })

  it('refuses a mistyped code with 1 and words', () => {
    expect(run('play', sample, '--choices', 'XXXX-XXXX')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('mistyped'),
    })
  })
})

describe('scenario graph', () => {
  it('prints mermaid, dot, and a machine config', () => {
    expect(run('graph', sample).stdout).toContain('speak -->')
    expect(run('graph', sample, '--format', 'dot').stdout).toMatch(/^digraph/)
    const config = JSON.parse(run('graph', sample, '--format', 'xstate').stdout)
    expect(Object.keys(config.states['part-morning'].states.speak.states)).toEqual([
      'briefing',
      'deliberating',
      'outcome',
      'record',
    ])
  })
})

describe('scenario analyse', () => {
  it('gives exact chances as JSON, from the beginning and along a path code', () => {
    const { status, stdout } = run('analyse', sample, '--json')
    expect(status).toBe(0)
    const found = JSON.parse(stdout)
    expect(Object.keys(found).slice(0, 3)).toEqual(['exact', 'states', 'milliseconds'])
    expect(found).toMatchObject({ exact: true, policy: 'uniform', endings: { fed: 0.35, tired: 0.65 } })
    expect(found.decisions[0]).toMatchObject({
      turningPoint: 'speak',
      reached: 1,
      options: [{ id: 'go', open: 1, chosen: 0.5 }, {}, {}],
    })
    const { code } = JSON.parse(run('play', sample, '--json').stdout)
    const after = JSON.parse(run('analyse', sample, '--from', code, '--json').stdout)
    expect(Object.values(after.endings)).toContain(1)
  })

  it('tells the same in a table', () => {
    const { stdout } = run('analyse', sample, '--policy', 'leaning')
    expect(stdout).toContain('Exact: all')
    expect(stdout).toContain('speak/storm is never open')
  })

  it('answers words it does not understand with 2, and a mistyped code with 1', () => {
    for (const args of [
      ['--policy', 'wild'],
      ['--goal', 'nowhere'],
      ['--budget', 'many'],
    ])
      expect(run('analyse', sample, ...args).status).toBe(2)
    expect(run('analyse', sample, '--from', 'ABCD')).toMatchObject({ status: 1, stdout: '' })
  })
})
