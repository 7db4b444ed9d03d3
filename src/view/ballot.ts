import type { Step, Values } from '../engine/index.ts'
import { oddsOf, tally } from '../engine/index.ts'
import type { Chance, Scenario, Vote } from '../scenario/index.ts'
import type { ChanceView, VoteGroup, VoteView } from './screen.ts'

/** A vote before or after its count. Before, waverers are undecided and the sums are what is expected now. */
export const voteView = (scenario: Scenario, vote: Vote, values: Values, step: Step | undefined): VoteView => {
  const count = step?.tally ?? tally(vote, values)
  const counted = step?.tally !== undefined
  const groups = new Map<string, VoteGroup>()
  const add = (faction: string, label: string, part: Pick<VoteGroup, 'for' | 'against' | 'abstain' | 'undecided'>) => {
    const key = `${faction}/${label}`
    const old = groups.get(key)
    const ink = scenario.factions.find((each) => each.id === faction)?.ink ?? 'paper'
    groups.set(key, {
      faction,
      label,
      ink,
      shade: old?.shade ?? [...groups.values()].filter((group) => group.ink === ink).length,
      for: (old?.for ?? 0) + part.for,
      against: (old?.against ?? 0) + part.against,
      abstain: (old?.abstain ?? 0) + part.abstain,
      undecided: (old?.undecided ?? 0) + part.undecided,
    })
  }
  for (const bloc of vote.blocs) add(bloc.faction, bloc.label, { ...bloc, undecided: 0 })
  for (const waverer of vote.waverers) {
    const hands = count.waverers.find((each) => each.id === waverer.id)
    const ayes = hands?.for ?? 0
    const rest = waverer.seats - ayes
    add(
      waverer.faction,
      waverer.label,
      counted
        ? {
            for: ayes,
            against: waverer.rest === 'against' ? rest : 0,
            abstain: waverer.rest === 'abstain' ? rest : 0,
            undecided: 0,
          }
        : { for: 0, against: 0, abstain: 0, undecided: waverer.seats },
    )
  }
  const list = [...groups.values()]
  return {
    motion: vote.motion,
    groups: list,
    seats: list.reduce((sum, group) => sum + group.for + group.against + group.abstain + group.undecided, 0),
    counted,
    for: count.for,
    against: count.against,
    abstained: count.abstained,
    carried: count.carried,
    waverers: vote.waverers.map((waverer) => {
      const hands = count.waverers.find((each) => each.id === waverer.id)
      return {
        id: waverer.id,
        label: waverer.label,
        seats: waverer.seats,
        for: hands?.for ?? waverer.base,
        rest: waverer.rest,
        base: waverer.base,
        shifts: hands?.shifts ?? [],
      }
    }),
    resultLabel: counted ? (count.carried ? vote.carried.label : vote.lost.label) : '',
    historical: vote.historical,
  }
}

/** A chance before or after its draw: the odds, what moved them, and what fell. */
export const chanceView = (chance: Chance, values: Values, step: Step | undefined): ChanceView => {
  const odds = step?.draw ?? oddsOf(chance, values)
  return {
    question: chance.question,
    odds: odds.odds,
    base: chance.base,
    shifts: odds.shifts,
    drawn: step?.draw !== undefined,
    happened: step?.draw?.happened ?? false,
    resultLabel: step?.draw ? (step.draw.happened ? chance.happens.label : chance.fails.label) : '',
    historical: chance.historical,
  }
}
