import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { analyse } from '../../src/analysis/index.ts'
import { surprises } from '../../src/analysis/surprises.ts'
import { findingLines } from '../../src/editor/odds/findingWords.ts'
import { type OddsWatch, watchOdds } from '../../src/editor/odds/watch.ts'
import type { Compiled, Project, Reading, Workbench } from '../../src/editor/workbench.ts'
import { encodePath, newJournal } from '../../src/engine/index.ts'
import { applyFixes, type Diagnostic, loadScenario } from '../../src/scenario/load.ts'
import { cell } from '../../src/session/cell.ts'
import type { OddsAnswer, OddsListener, OddsStory } from '../../src/worker/askOdds.ts'
import { weighing } from '../../src/worker/weighing.ts'

const text = readFileSync(resolve(import.meta.dirname, '../../templates/three-decisions/scenario.yaml'), 'utf8')

const storyOf = (written: string): OddsStory => {
  const { scenario, texts } = loadScenario([{ path: 'scenario.yaml', bytes: written }])
  if (!scenario) throw new Error('the story is broken')
  return { scenario, texts }
}
const story = storyOf(text)

const answersTo = (asked: { from?: string }, about = story): readonly OddsAnswer[] => {
  const said: OddsAnswer[] = []
  weighing(
    about,
    { policy: 'uniform', ...asked },
    () => 0,
    (each) => said.push(each),
  )
  return said
}

describe('weighing a story', () => {
  it('gives odds twice, then what it found at its line, then says that it is done', () => {
    const said = answersTo({})
    expect(said.map(({ kind }) => kind)).toEqual(['odds', 'odds', 'found', 'done'])
    const found = said.flatMap((each) => (each.kind === 'found' ? each.found : []))
    expect(found.map(({ code, severity, from }) => [code, severity, text.slice(from, from + 8)])).toEqual([
      ['always-best', 'hint', 'id: joke'],
    ])
  })

  it('begins at a path code, and says so where it is none', () => {
    const code = encodePath(story.scenario, { ...newJournal(story.scenario, 1), choices: [{ node: 'article', option: 'print' }] })
    const [odds, done] = answersTo({ from: code })
    expect(odds?.kind === 'odds' && odds.isLast && odds.odds.exact && odds.odds.reached.summons).toBe(1)
    expect(done?.kind).toBe('done')
    expect(answersTo({ from: 'U' }).map(({ kind }) => kind)).toEqual(['refused', 'done'])
  })

  it('tells a line that nobody can read, at the line, and not where a note allows it', () => {
    const line = '          - { when: { cook-heard: yes }, text: "Mr Brandt has sent down a pot of soup." }'
    const never = line.replace('cook-heard: yes', 'cook-heard: yes, article-out: no')
    const found = (written: string) => {
      const about = storyOf(written)
      const odds = analyse(about.scenario, { policy: 'uniform' })
      return odds ? surprises(about, odds).filter(({ code }) => code === 'line-never-read') : []
    }
    const changed = text.replace(line, never)
    const [hint] = found(changed)
    expect(changed.slice(hint?.from).startsWith('Mr Brandt has sent')).toBe(true)
    expect(found(text.replace(line, `${never} # allow line-never-read: it is for later`))).toEqual([])
    const noted = loadScenario([
      { path: 'scenario.yaml', bytes: text.replace(line, `${never} # allow line-never-read: it is for later`) },
    ])
    expect(noted.diagnostics).toEqual([])
  })

  it('words what it found for a teacher', () => {
    const odds = analyse(story.scenario, { policy: 'uniform' })
    expect(odds && findingLines(story.scenario, odds, true)).toEqual([
      {
        words:
          '“Draw eleven bins” is always the best choice for whoever wants another end than the one of history (What comes after).',
        node: 'friday',
      },
    ])
  })
})

/** A bench on which only reading happens, and a desk that answers when the test says so. */
const benchOf = () => {
  const project: Project = { name: 'paper', files: story.texts }
  const reading = cell<Reading>({ project, diagnostics: [] })
  const found = cell<readonly Diagnostic[]>([])
  const lastGood = cell<Compiled | undefined>(undefined)
  const bench = { reading, lastGood, found, setFound: found.set } as unknown as Workbench
  const page = { hidden: false, addEventListener: (_: string, hear: () => void) => void heard.push(hear) }
  const heard: (() => void)[] = []
  const asked: OddsStory[] = []
  const stops: number[] = []
  let listener: OddsListener | undefined
  const watch: OddsWatch = watchOdds(bench, page as unknown as Document, (listens) => {
    listener = listens
    return { ask: (each) => void asked.push(each.story), stop: () => void stops.push(asked.length) }
  })
  const read = (about: OddsStory) => {
    lastGood.set({ scenario: about.scenario, plain: {} })
    reading.set({ project, diagnostics: [], compiled: lastGood.current })
  }
  const open = () => {
    lastGood.set(undefined)
    reading.set({ project, diagnostics: [] })
  }
  const show = (isShown: boolean) => {
    page.hidden = !isShown
    for (const each of heard) each()
  }
  return {
    watch,
    read,
    open,
    asked,
    stops,
    show,
    say: (answer: OddsAnswer) => listener?.answer(answer),
    found,
    fail: () => listener?.failed(),
  }
}

describe('the watch over the odds', () => {
  it('asks once the text rests, only about the newest story, and forgets it when another project is opened', () => {
    vi.useFakeTimers()
    const { watch, read, open, asked, say, found } = benchOf()
    expect(watch.current.doing).toBe('none')
    read(story)
    vi.advanceTimersByTime(300)
    const newer = storyOf(
      applyFixes(text, [{ from: text.indexOf('Eleven bins'), to: text.indexOf('Eleven bins') + 6, text: 'Twelve' }]),
    )
    read(newer)
    vi.advanceTimersByTime(2000)
    expect(asked.map(({ scenario }) => scenario)).toEqual([newer.scenario])
    for (const each of answersTo({}, newer)) say(each)
    expect([watch.current.doing, watch.current.isLast, watch.current.scenario]).toEqual(['done', true, newer.scenario])
    expect(found.current).toHaveLength(1)
    open()
    expect([watch.current.doing, watch.current.odds, found.current]).toEqual(['none', undefined, []])
    vi.useRealTimers()
  })

  it('pauses while the page is not seen, stops when told to, and says when it fails', () => {
    vi.useFakeTimers()
    const { watch, read, asked, stops, show, fail } = benchOf()
    read(story)
    vi.advanceTimersByTime(2000)
    show(false)
    expect([watch.current.doing, stops.length]).toEqual(['hidden', 1])
    show(true)
    expect([watch.current.doing, asked.length]).toEqual(['weighing', 2])
    watch.stop()
    expect(watch.current.doing).toBe('stopped')
    watch.ask({ policy: 'leaning' })
    expect([watch.current.doing, watch.current.policy]).toEqual(['weighing', 'leaning'])
    fail()
    expect(watch.current.doing).toBe('failed')
    vi.useRealTimers()
  })
})
