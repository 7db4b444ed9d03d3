import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { type BranchTaken, branchesIn, checkIds, doubtsIn, splitsOf, turningPoint } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { locale } from '../../ui/messages/index.ts'
import { Ears } from '../../ui/screens/record.tsx'
import { dateView } from '../../view/index.ts'
import { firstSentence } from '../firstSentence.ts'
import { Covered } from './covered.tsx'
import { citeOf, useHere } from './here.ts'
import { HandField, useTalk } from './talk.tsx'
import { WallText } from './wallText.tsx'

/** 4: one branch large, and the five checks with how many doubt each. */
export const WhatIf = (): JSX.Element => {
  const { course, play, wall } = useHere()
  const talk = useTalk()
  const branches = branchesIn(course, wall)
  // A gathered group reorders them: what was chosen is held by its name.
  const [chosen, choose] = useState('')
  const branch = branches.find((each) => nameOf(each) === chosen) ?? branches[0]
  const doubts = doubtsIn(wall)
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
          <select value={nameOf(branch)} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {branches.map((each) => (
              <option key={nameOf(each)} value={nameOf(each)}>
                {each.option.label}
              </option>
            ))}
          </select>
        </label>
        <p class="kicker">{branch.title}</p>
        <h2 class="wall-branch">{option.label}</h2>
        <p class="wall-grade">
          {tClass(`host.grade.${grade}`)} <Ears grade={grade} />
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

const nameOf = ({ node, option }: BranchTaken): string => `${node}/${option.id}`

/** 5: nothing but the record, and what was invented today. */
export const Back = (): JSX.Element => {
  const { course, wall } = useHere()
  const invented = branchesIn(course, wall).filter(({ taken }) => taken)
  return (
    <>
      <section>
        <h2>{tClass('host.back.record')}</h2>
        <ol class="wall-timeline">
          {splitsOf(course, wall).map(({ node: id }) => {
            const node = turningPoint(course.scenario, id)
            const { primary, other } = dateView(node, course.scenario.meta.calendar, locale)
            const cited = [...new Set(node.record.claims.flatMap(({ sources }) => sources))].slice(0, 1)
            return (
              <li key={id}>
                <span class="kicker">{[primary, other].filter(Boolean).join(' / ')}</span> <b>{node.record.headline}</b>
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
            {invented.map((each) => (
              <li key={nameOf(each)}>
                <b>{each.option.label}</b> <span>{each.title}</span>
              </li>
            ))}
          </ul>
        )}
        <p>{tClass('host.back.aims')}</p>
      </section>
    </>
  )
}
