import type { Analysis, Policy, Progress } from '../../analysis/index.ts'
import type { PathProblem } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { cell, type Store } from '../../session/cell.ts'
import { type OddsAnswer, type OddsDesk, type OddsListener, type OddsStory, oddsDesk } from '../../worker/askOdds.ts'
import type { Workbench } from '../workbench.ts'

/** What was asked: how everybody is taken to choose, and from where; an empty code is the beginning. */
export interface OddsQuestion {
  readonly policy: Policy
  readonly from: string
}

export interface OddsState extends OddsQuestion {
  /** `none`: no story could be played yet. `stopped`: by whoever uses the page. `hidden`: until the page is seen again. */
  readonly doing: 'none' | 'waiting' | 'weighing' | 'done' | 'stopped' | 'hidden' | 'failed'
  readonly progress?: Progress
  /** The last answer; it stays while a newer one is looked for. */
  readonly odds?: Analysis
  /** The last answer from the beginning of the story, for the graph. */
  readonly whole?: Analysis
  /** The story that the answers are about. */
  readonly scenario?: Scenario
  readonly isLast: boolean
  readonly milliseconds: number
  readonly problem?: PathProblem
}

/** The odds of the story on the bench, looked for anew after every change. */
export interface OddsWatch extends Store<OddsState> {
  ask(question: Partial<OddsQuestion>): void
  stop(): void
}

/** Milliseconds without a change after which the story is weighed. */
const pause = 600

const watches = new WeakMap<Workbench, OddsWatch>()

/** The one watch of a bench: it begins with whoever asks first, and goes on as long as the page. */
export const oddsOf = (bench: Workbench): OddsWatch => {
  const known = watches.get(bench) ?? watchOdds(bench, document)
  watches.set(bench, known)
  return known
}

/** Follows a bench: each story that can be played is weighed once the texts rest, and only while the page is seen. */
export const watchOdds = (
  bench: Workbench,
  page: Pick<Document, 'hidden' | 'addEventListener'>,
  desk: (listener: OddsListener) => OddsDesk = (listener) => oddsDesk(listener),
): OddsWatch => {
  const state = cell<OddsState>({ policy: 'uniform', from: '', doing: 'none', isLast: false, milliseconds: 0 })
  const change = (part: Partial<OddsState>) => state.set({ ...state.current, ...part })
  let timer: ReturnType<typeof setTimeout> | undefined
  let story: OddsStory | undefined
  let asked: Scenario | undefined
  const told = (answer: OddsAnswer): Partial<OddsState> => {
    switch (answer.kind) {
      case 'progress':
        return { progress: answer.progress }
      case 'odds':
        return {
          odds: answer.odds,
          ...(state.current.from === '' ? { whole: answer.odds } : {}),
          scenario: asked,
          isLast: answer.isLast,
          milliseconds: answer.milliseconds,
        }
      case 'refused':
        return { problem: answer.problem, odds: undefined }
      case 'found':
        return {}
      case 'done':
        return { doing: 'done', progress: undefined }
    }
  }
  const hear = (answer: OddsAnswer): void => {
    if (answer.kind === 'found') bench.setFound(answer.found)
    else change(told(answer))
  }
  const weigher = desk({ answer: hear, failed: () => change({ doing: 'failed', progress: undefined }) })
  const weigh = (): void => {
    clearTimeout(timer)
    if (!story) return
    if (page.hidden) {
      change({ doing: 'hidden' })
      return
    }
    const { policy, from } = state.current
    asked = story.scenario
    change({ doing: 'weighing', progress: undefined, problem: undefined })
    weigher.ask({ story, policy, ...(from === '' ? {} : { from }) })
  }
  const soon = (): void => {
    clearTimeout(timer)
    if (state.current.doing !== 'weighing') change({ doing: 'waiting' })
    timer = setTimeout(weigh, pause)
  }
  // Another project lies on the bench, and nothing of it could be played yet.
  const forget = (): void => {
    clearTimeout(timer)
    weigher.stop()
    story = undefined
    bench.setFound([])
    change({
      doing: 'none',
      from: '',
      odds: undefined,
      whole: undefined,
      scenario: undefined,
      progress: undefined,
      problem: undefined,
    })
  }
  bench.reading.subscribe(({ project, compiled }) => {
    if (story && !compiled && !bench.lastGood.current) forget()
    if (!compiled || story?.scenario === compiled.scenario) return
    story = { scenario: compiled.scenario, texts: project.files }
    soon()
  })
  page.addEventListener('visibilitychange', () => {
    const { doing } = state.current
    if (!page.hidden && doing === 'hidden') weigh()
    if (!page.hidden || (doing !== 'weighing' && doing !== 'waiting')) return
    clearTimeout(timer)
    weigher.stop()
    change({ doing: 'hidden', progress: undefined })
  })
  return {
    get current() {
      return state.current
    },
    subscribe: state.subscribe,
    ask: (question) => {
      // An answer to another question would be taken for one to this.
      change({ ...question, odds: undefined, isLast: false })
      weigh()
    },
    stop: () => {
      clearTimeout(timer)
      weigher.stop()
      change({ doing: 'stopped', progress: undefined })
    },
  }
}
