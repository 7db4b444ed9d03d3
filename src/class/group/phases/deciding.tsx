import type { JSX } from 'preact'
import { letterOf, mustOpenFirst, passedIn } from '../../../classroom/index.ts'
import type { LessonDecision } from '../../../scenario/lesson.ts'
import { tClass } from '../../../ui/messages/class/index.ts'
import { speak } from '../../../ui/messages/speak.ts'
import { ContentNotes } from '../../../ui/parts/documents.tsx'
import { Voices } from '../../../ui/parts/voices.tsx'
import { Inline, Text } from '../../../ui/text.tsx'
import { citesOf, type Screen } from '../../../view/index.ts'
import { Frame } from '../../frame.tsx'
import { type Here, placeOf, screenHere, useHere } from '../here.ts'
import { ClockButtons } from '../parts/clock.tsx'
import { Corner, kickerOf } from '../parts/corner.tsx'
import { Foot } from '../parts/foot.tsx'
import { ReadText } from '../parts/readText.tsx'

/** The decision before the group, as a screen, and where it is in the lesson. */
export const decisionHere = (
  here: Here,
): { readonly screen: Screen; readonly decision: LessonDecision; readonly borrowed: boolean } => {
  const { ask } = here.standing.stand
  if (!ask) throw new Error('drawn where nothing is asked')
  return { screen: screenHere(here, ask.play), decision: ask.decision, borrowed: ask.borrowed }
}

/** Over the title of a decision: which it is, and the day in both styles. */
export const dayKicker = (here: Here, screen: Screen): JSX.Element =>
  kickerOf(
    here,
    tClass('group.decision', placeOf(here, screen.node)),
    screen.date.other === '' ? screen.date.primary : `${screen.date.primary} (${screen.date.other})`,
  )

/** Situation and sources, before any option. */
export const Evidence = (): JSX.Element => {
  const here = useHere()
  const { play, standing, course } = here
  const { screen, decision, borrowed } = decisionHere(here)
  const passed = passedIn(course.scenario, standing.stand.passed)
  const isShut = mustOpenFirst(play, standing)
  return (
    <Frame
      kicker={dayKicker(here, screen)}
      title={screen.title}
      corner={<Corner />}
      foot={<Foot words={tClass('group.evidence.go')} isShut={isShut} />}
    >
      <section>
        {borrowed && (
          <div class="borrowed">
            <h2>{tClass('group.borrowed')}</h2>
            <p>{tClass('group.borrowed.text')}</p>
          </div>
        )}
        {passed.length > 0 && (
          <details class="passed">
            <summary>{tClass('group.passed')}</summary>
            <ul>
              {passed.map((each) => (
                <li key={each.node}>
                  <b>{each.title}</b> {each.happened}
                </li>
              ))}
            </ul>
          </details>
        )}
        <ContentNotes notes={screen.contentNotes} />
        <h2>{tClass('group.situation')}</h2>
        <ReadText text={screen.text} full={screen.fullText} />
        {screen.advice.length > 0 && (
          <details class="passed">
            <summary>{tClass('group.advice')}</summary>
            <Voices advice={screen.advice} options={screen.options} />
          </details>
        )}
      </section>
      <Sources decision={decision} isShut={isShut} />
    </Frame>
  )
}

/** Sources with their origin above the text, which stands behind a press of its own. */
const Sources = ({ decision, isShut }: { readonly decision: LessonDecision; readonly isShut: boolean }): JSX.Element => {
  const { course, play, send } = useHere()
  return (
    <section class="sources">
      <h2>{tClass('group.sources')}</h2>
      {decision.evidence.length === 0 && <p>{tClass('group.sources.none')}</p>}
      {decision.evidence.map(({ source, origin, text }, at) => {
        const isOpened = play.draft.opened.includes(source)
        return (
          <article key={source} class="source">
            <h3>{tClass('group.source', { at: at + 1 })}</h3>
            <p class="source-origin">
              <b>{tClass('group.source.who')}</b> <Inline text={origin} />
            </p>
            {isOpened ? (
              <>
                <Text text={text} class="source-text" />
                <p class="cite">{citesOf(course.scenario, [source], speak)[0]}</p>
              </>
            ) : (
              <button
                type="button"
                class="plain-button"
                aria-label={`${tClass('group.source.open')}: ${tClass('group.source', { at: at + 1 })}`}
                onClick={() => send({ type: 'source.open', source })}
              >
                {tClass('group.source.open')}
              </button>
            )}
          </article>
        )
      })}
      {decision.compare && (
        <div class="compare">
          <b>{tClass('group.compare')}</b> <Inline text={decision.compare} />
        </div>
      )}
      {isShut && <p class="need-first">{tClass('group.evidence.first')}</p>}
    </section>
  )
}

/** The options in sight, hands off: everybody speaks. */
export const Talk = (): JSX.Element => {
  const here = useHere()
  const { screen } = decisionHere(here)
  return (
    <Frame
      kicker={dayKicker(here, screen)}
      title={tClass('group.talk')}
      corner={<Corner />}
      foot={<Foot words={tClass('group.talk.go')} hasBack backWords={tClass('group.vote.read')} />}
    >
      <section>
        <p class="lead">{screen.title}</p>
        <p>{tClass('group.talk.how')}</p>
        <ClockButtons />
      </section>
      <section>
        <h2>{tClass('group.talk.ways')}</h2>
        <ul class="talk-ways">
          {screen.options.map((option, at) => (
            <li key={option.id} class={option.open ? undefined : 'shut'}>
              <i aria-hidden="true">{letterOf(at)}</i>
              <div>
                <h3>{option.label}</h3>
                {!option.open && <b class="card-closed">{tClass('group.vote.closed')}</b>}
                <p>
                  <Inline text={option.detail} />
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </Frame>
  )
}
