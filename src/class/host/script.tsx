import type { JSX } from 'preact'
import { decisionsOf, exitPrompt, hostStanding, turningPoint } from '../../classroom/index.ts'
import { type ClassKey, tClass } from '../../ui/messages/class/index.ts'
import { type Here, useHere } from './here.ts'
import { WallText } from './wallText.tsx'

/** Beside the page that stands on the wall: what a teacher who stands in for another can say, and what to do. */
export const Script = (): JSX.Element => {
  const here = useHere()
  const { phase } = here.play
  const { compare } = hostStanding(here.course, here.play)?.stand.ask?.decision ?? {}
  return (
    <aside class="wall-script" aria-label={tClass('script.title')}>
      <div>
        <h2>{tClass('script.say')}</h2>
        <p>{tClass(`script.${phase}.say`, blanksOf(here))}</p>
        {phase === 'evidence' && compare && <WallText text={compare} />}
      </div>
      <div>
        <h2>{tClass('script.do')}</h2>
        <p>{tClass(`script.${phase}.do` as ClassKey, blanksOf(here))}</p>
      </div>
    </aside>
  )
}

/** What the lesson says itself: its question, the decision that is open, its seconds of talk, the minutes of its last question. */
const blanksOf = ({ course, play }: Here): Readonly<Record<string, string | number>> => {
  const decision = hostStanding(course, play)?.stand.ask?.decision
  const all = decisionsOf(course.lesson, course.length)
  return {
    question: course.lesson.question,
    title: decision ? turningPoint(course.scenario, decision.node).title : '',
    at: all.findIndex(({ node }) => node === decision?.node) + 1,
    count: all.length,
    seconds: decision?.talk ?? 0,
    minutes: exitPrompt(course.lesson, play.file.settings.board)?.minutes ?? 0,
  }
}
