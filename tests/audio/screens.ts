import { newJournal, startPlay, step } from '../../src/engine/index.ts'
import { speak } from '../../src/ui/messages/speak.ts'
import { type Screen, screenOf } from '../../src/view/index.ts'
import { breadQueue } from '../fixtures.ts'

const news = startPlay(breadQueue, newJournal(breadQueue, 0))
const question = step(breadQueue, step(breadQueue, news, { type: 'read' }), { type: 'read' })
const outcome = step(breadQueue, question, { type: 'option.choose', option: 'go' })
const record = step(breadQueue, outcome, { type: 'read' })

const shown = (play: typeof news): Screen => screenOf(breadQueue, play, speak)

/** Four screens of one small story, in order. */
export const screens = { news: shown(news), question: shown(question), outcome: shown(outcome), record: shown(record) }

interface Changed extends Partial<Omit<Screen, 'meters' | 'picture' | 'part'>> {
  readonly meters?: Readonly<Record<string, number>>
  readonly picture?: Partial<Omit<Screen['picture'], 'cue'>>
  readonly cue?: Partial<Screen['picture']['cue']>
  readonly part?: string
}

/** A screen with other meters, another picture, another part. */
export const like = (screen: Screen, { meters = {}, picture = {}, cue = {}, part, ...rest }: Changed): Screen => {
  const [first] = screen.meters
  if (!first) throw new Error('the story has no meter')
  return {
    ...screen,
    ...rest,
    meters: Object.entries(meters).map(([id, value]) => ({ ...first, id, value })),
    picture: { ...screen.picture, ...picture, cue: { ...screen.picture.cue, ...cue } },
    part: { ...screen.part, id: part ?? screen.part.id },
  }
}
