import { nodeOf, oddsOf, type Play, tally } from '../engine/index.ts'
import type { MeterId, PartId, Scenario } from '../scenario/index.ts'

/**
 * A number that a page shows and that earlier choices may have moved: a meter; the distance from history, on the whole road or on the
 * decision that the page tells of; how many decisions were like history's or not, on the road or in a part of it; the hands of the vote on
 * the page, or those of one of its groups that waver; the odds of the chance on it.
 */
export type NumberAsked =
  | { readonly kind: 'meter'; readonly meter: MeterId }
  | { readonly kind: 'distance' }
  | { readonly kind: 'bits' }
  | { readonly kind: 'match'; readonly match: 'same' | 'departed' | 'no-longer-possible'; readonly part?: PartId }
  | { readonly kind: 'vote'; readonly waverer?: string }
  | { readonly kind: 'odds' }

/**
 * How a number stands. Of a vote three: hands for, against and abstaining; of every other one. Bits in tenths, as pages tell them; odds in
 * per cent.
 */
export interface Standing {
  readonly numbers: readonly number[]
  /** Of a vote as a whole: whether it is carried by these hands. */
  readonly carried?: boolean
}

/** A number as it stands at the page that a play shows, by the engine's own rules; undefined where the page has no such number. */
export const standingOf = (scenario: Scenario, play: Play, asked: NumberAsked): Standing | undefined => {
  const last = play.steps.at(-1)
  const step = last?.node === play.node ? last : undefined
  const one = (number: number | undefined): Standing | undefined => (number === undefined ? undefined : { numbers: [number] })
  switch (asked.kind) {
    case 'meter':
      return one(play.values.meters[asked.meter])
    case 'distance':
      return one(inTenths(play.distanceBits))
    case 'bits':
      return one(step?.bits === undefined ? undefined : inTenths(step.bits))
    case 'match':
      return one(
        play.steps.filter(({ match, part }) => match === asked.match && (asked.part === undefined || part === asked.part)).length,
      )
    case 'vote': {
      const node = nodeOf(scenario, play.node)
      if (node.kind !== 'vote') return undefined
      const count = step?.tally ?? tally(node, play.values)
      if (asked.waverer !== undefined) return one(count.waverers.find(({ id }) => id === asked.waverer)?.for)
      return { numbers: [count.for, count.against, count.abstained], carried: count.carried }
    }
    case 'odds': {
      const node = nodeOf(scenario, play.node)
      return one(node.kind === 'chance' ? (step?.draw ?? oddsOf(node, play.values)).odds : undefined)
    }
  }
}

const inTenths = (bits: number): number => Math.round(bits * 10) / 10
