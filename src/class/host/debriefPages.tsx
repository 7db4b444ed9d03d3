import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import {
  calledIn,
  checkIds,
  doubtsIn,
  exitPrompt,
  factorsIn,
  fewestVoters,
  matteredIn,
  type PathLine,
  pathLines,
  splitsOf,
  turningPoint,
  wordsOf,
} from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Ears } from '../../ui/screens/record.tsx'
import { Computed } from './computed.tsx'
import { citeOf, type Here, useHere } from './here.ts'
import { PathPicture } from './pathPicture.tsx'
import { CalledOut, HandField, useTalk } from './talk.tsx'
import { WallText } from './wallText.tsx'

const ears = { strong: 3, moderate: 2, weak: 1 } as const

const lineName = ({ play }: Here, line: PathLine): string =>
  line.code === '' ? tClass('host.ours') : (calledIn(play.file.groups, tClass('host.group')).get(line.code) ?? line.code)

/** 1: what was hardest to know, in one word. */
export const How = (): JSX.Element => {
  const { play } = useHere()
  const talk = useTalk()
  return (
    <section class="wall-alone">
      <CalledOut label={tClass('host.how.word')} words={play.file.talk?.words ?? []} set={(words) => talk({ words })} />
      <Covered>
        <ul class="wall-words">
          {wordsOf(play.file).map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      </Covered>
    </section>
  )
}

/** 2: the roads against the record. A line pressed tells its reasons, without names of people. */
export const Happened = (): JSX.Element => {
  const here = useHere()
  const { course, play } = here
  const [open, look] = useState<string | undefined>(undefined)
  const splits = splitsOf(course, play.file)
  const lines = pathLines(course, play.file).filter(({ points }) => points.some((point) => point))
  const told = lines.find(({ code }) => code === open)
  return (
    <section class="wall-alone">
      <Covered>
        {lines.length === 0 ? (
          <p>{tClass('host.paths.none')}</p>
        ) : (
          <>
            <PathPicture lines={lines} splits={splits} />
            <div class="wall-lines">
              <ol>
                {splits.map((split) => (
                  <li key={split.node}>{split.title}</li>
                ))}
              </ol>
              <ol>
                {lines.map((line) => (
                  <li key={line.code}>
                    <button
                      type="button"
                      class="plain-button"
                      aria-pressed={open === line.code}
                      onClick={() => look(open === line.code ? undefined : line.code)}
                    >
                      {lineName(here, line)}
                    </button>{' '}
                    {tClass('host.paths.away', {
                      count: line.points.filter((point) => point && point.match !== 'same' && point.match !== 'no record').length,
                    })}
                  </li>
                ))}
              </ol>
            </div>
            {told && (
              <ul class="wall-reasons">
                {told.points.flatMap((point) =>
                  point
                    ? [
                        <li key={point.node}>
                          <b>{turningPoint(course.scenario, point.node).options.find(({ id }) => id === point.option)?.label}</b>{' '}
                          {point.reason ?? tClass('host.paths.noReason')}
                        </li>,
                      ]
                    : [],
                )}
              </ul>
            )}
          </>
        )}
      </Covered>
    </section>
  )
}

/** 3: which decision mattered most, before the talk and after it; persons and structures apart. */
export const HungOn = (): JSX.Element => {
  const { course, play } = useHere()
  const talk = useTalk()
  const said = play.file.talk ?? {}
  const rows = matteredIn(course, play.file)
  const asked = Math.max(...(['before', 'after'] as const).map((when) => rows.reduce((sum, row) => sum + row[when], 0)))
  const { people, structures } = factorsIn(play.file)
  return (
    <>
      <section>
        <table class="wall-table">
          <caption>{tClass('host.mattered')}</caption>
          <thead>
            <tr>
              <th scope="col">{tClass('host.mattered.decision')}</th>
              <th scope="col">{tClass('host.mattered.before')}</th>
              <th scope="col">{tClass('host.mattered.after')}</th>
              {play.isShown && asked >= fewestVoters && <th scope="col">{tClass('host.mattered.all')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.node}>
                <th scope="row">{row.title}</th>
                {(['matteredBefore', 'matteredAfter'] as const).map((when) => (
                  <td key={when}>
                    <HandField
                      label={tClass(`host.${when}`, { title: row.title })}
                      count={said[when]?.[row.node]}
                      set={(count) => talk({ [when]: { ...said[when], [row.node]: count } })}
                    />
                  </td>
                ))}
                {play.isShown && asked >= fewestVoters && (
                  <td>
                    {row.before} → {row.after}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        <Covered>
          <Computed />
        </Covered>
      </section>
      <section>
        <CalledOut label={tClass('host.people')} words={said.people ?? []} set={(list) => talk({ people: list })} />
        <CalledOut label={tClass('host.structures')} words={said.structures ?? []} set={(list) => talk({ structures: list })} />
        <Covered>
          <div class="wall-factors">
            <Factors title={tClass('host.people.title')} words={people} />
            <Factors title={tClass('host.structures.title')} words={structures} />
          </div>
        </Covered>
      </section>
    </>
  )
}

const Factors = ({ title, words }: { readonly title: string; readonly words: readonly string[] }): JSX.Element => (
  <div>
    <h2>{title}</h2>
    <ul>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  </div>
)

/** 4: one branch large, and the five checks with how many doubt each. */
export const WhatIf = (): JSX.Element => {
  const { course, play } = useHere()
  const talk = useTalk()
  const branches = branchesIn(course, play.file)
  const [chosen, choose] = useState(branches[0]?.key ?? '')
  const branch = branches.find(({ key }) => key === chosen)
  const doubts = doubtsIn(play.file)
  if (!branch) return <p>{tClass('host.whatIf.none')}</p>
  const { option } = branch
  const { grade, changes, stays, arguedBy, argument } = option.plausibility
  const says = {
    'one-change': changes || option.label,
    stays: stays || tClass('host.whatIf.unsaid'),
    argued: arguedBy || argument,
    consequence: firstSentence(option.outcome),
    trust: tClass(`host.grade.${grade}`),
  }
  return (
    <>
      <section>
        <label class="wall-pick">
          {tClass('host.whatIf.pick')}
          <select value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {branches.map((each) => (
              <option key={each.key} value={each.key}>
                {each.option.label}
              </option>
            ))}
          </select>
        </label>
        <p class="kicker">{branch.title}</p>
        <h2 class="wall-branch">{option.label}</h2>
        <p class="wall-grade">
          {tClass(`host.grade.${grade}`)} <Ears count={ears[grade]} />
        </p>
        <p class="cite">{option.plausibility.sources.map((source) => citeOf(course, source)).join('; ')}</p>
      </section>
      <section>
        <table class="wall-table">
          <caption>{tClass('host.checks')}</caption>
          <thead>
            <tr>
              <th scope="col">{tClass('host.checks.check')}</th>
              <th scope="col">{tClass('host.checks.hands')}</th>
              {play.isShown && <th scope="col">{tClass('host.checks.all')}</th>}
            </tr>
          </thead>
          <tbody>
            {checkIds.map((check) => (
              <tr key={check}>
                <th scope="row">
                  {tClass(`host.check.${check}`)}
                  <WallText text={says[check]} />
                </th>
                <td>
                  <HandField
                    label={tClass('host.checks.doubt', { check: tClass(`host.check.${check}`) })}
                    count={play.file.talk?.doubts?.[check]}
                    set={(count) => talk({ doubts: { ...play.file.talk?.doubts, [check]: count } })}
                  />
                </td>
                {play.isShown && <td>{doubts[check]}</td>}
              </tr>
            ))}
          </tbody>
        </table>
        <Covered />
      </section>
    </>
  )
}

const firstSentence = (text: string): string => /^.*?[.?!](?=\s|$)/su.exec(text)?.[0] ?? text

/** Branches that can be tested: first those that somebody here took, then the others of the same decisions. */
const branchesIn = (course: Here['course'], file: Here['play']['file']) => {
  const all = splitsOf(course, file).flatMap((split) => {
    const node = turningPoint(course.scenario, split.node)
    return node.options.flatMap((option) => {
      if (option.historical && !node.invented) return []
      const by = split.options.find(({ id }) => id === option.id)
      const decided = file.hands?.entries.some((entry) => entry.node === node.id && entry.option === option.id)
      return [{ key: `${node.id}/${option.id}`, title: node.title, option, taken: decided || (by?.groups ?? 0) > 0 }]
    })
  })
  return [...all.filter(({ taken }) => taken), ...all.filter(({ taken }) => !taken)]
}

/** 5: nothing but the record, and what was invented today. */
export const Back = (): JSX.Element => {
  const { course, play } = useHere()
  const invented = branchesIn(course, play.file).filter(({ taken }) => taken)
  return (
    <>
      <section>
        <h2>{tClass('host.back.record')}</h2>
        <ol class="wall-timeline">
          {splitsOf(course, play.file).map(({ node: id }) => {
            const node = turningPoint(course.scenario, id)
            const cited = [...new Set(node.record.claims.flatMap(({ sources }) => sources))].slice(0, 1)
            return (
              <li key={id}>
                <span class="kicker">{dayOf(node.date)}</span> <b>{node.record.headline}</b>
                <p class="cite">{cited.map((source) => citeOf(course, source)).join('; ')}</p>
              </li>
            )
          })}
        </ol>
      </section>
      <section class="wall-invented">
        <h2>{tClass('host.back.invented')}</h2>
        {invented.length === 0 ? (
          <p>{tClass('host.back.nothing')}</p>
        ) : (
          <ul>
            {invented.map(({ key, title, option }) => (
              <li key={key}>
                <b>{option.label}</b> <span>{title}</span>
              </li>
            ))}
          </ul>
        )}
        <p>{tClass('host.back.aims')}</p>
      </section>
    </>
  )
}

const dayOf = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** The question at the end, answered by each alone. */
export const Ticket = (): JSX.Element => {
  const { course, play, send } = useHere()
  const { board } = play.file.settings
  const prompt = exitPrompt(course.lesson, board)
  return (
    <section class="wall-alone">
      <label class="wall-pick">
        {tClass('host.ticket.style')}
        <select
          value={prompt?.board}
          onChange={({ currentTarget }) =>
            send({
              type: 'file',
              file: { ...play.file, settings: { ...play.file.settings, board: currentTarget.value } },
            })
          }
        >
          {course.lesson.exit.map((each) => (
            <option key={each.id} value={each.board}>
              {each.board === 'any' ? tClass('host.ticket.any') : each.board}
            </option>
          ))}
        </select>
      </label>
      <WallText class="wall-prompt" text={prompt?.text ?? ''} />
      <p>{tClass('host.ticket.marks', { marks: prompt?.marks ?? 0, minutes: prompt?.minutes ?? 0 })}</p>
      <p>{tClass('host.ticket.boxes')}</p>
    </section>
  )
}

/** Answers of groups: nothing is on the page before the teacher shows them. */
const Covered = ({ children }: { readonly children?: JSX.Element | readonly JSX.Element[] }): JSX.Element => {
  const { play, send } = useHere()
  return play.isShown ? (
    <>{children}</>
  ) : (
    <button type="button" class="dark-button wall-cover" onClick={() => send({ type: 'hide' })}>
      {tClass('host.show')}
    </button>
  )
}
