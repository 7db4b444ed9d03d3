import fc from 'fast-check'
import type { Condition, Effect, NextRule, Node, Option, Scenario, Shift } from '../../src/scenario/index.ts'
import { breadQueue } from '../fixtures.ts'

const meters = ['hunger', 'trust']
const flags = ['spoke-up', 'late']
const endings = ['fed', 'tired', 'gone']
const because = 'x'

const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ kind: fc.constantFrom('meter.atLeast', 'meter.atMost'), meter: fc.constantFrom(...meters), value: fc.nat(10) }),
  fc.record({ kind: fc.constant('flag'), flag: fc.constantFrom(...flags), is: fc.boolean() }),
) as fc.Arbitrary<Condition>
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.record({ kind: fc.constant('not'), of: tie('condition') }),
    fc.record({ kind: fc.constantFrom('all', 'any'), of: fc.array(tie('condition'), { minLength: 0, maxLength: 3 }) }),
  ) as fc.Arbitrary<Condition>,
}))
const sometimes = fc.option(condition, { nil: undefined, freq: 2 })
const effect: fc.Arbitrary<Effect> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('meter.add' as const),
      meter: fc.constantFrom(...meters),
      by: fc.integer({ min: -6, max: 6 }),
      because: fc.constant(because),
      when: sometimes,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('flag.set' as const),
      flag: fc.constantFrom(...flags),
      to: fc.boolean(),
      because: fc.constant(because),
      when: sometimes,
    }),
  },
)
const effects = fc.array(effect, { minLength: 1, maxLength: 3 })
const shifts: fc.Arbitrary<Shift[]> = fc.array(
  fc.record({ by: fc.integer({ min: -40, max: 40 }), when: sometimes, because: fc.constant(because) }),
  { maxLength: 3 },
)

const all = breadQueue.parts.flatMap((part) => part.nodes)
const modelOf = <Kind extends Node['kind']>(kind: Kind): Extract<Node, { kind: Kind }> =>
  all.find((node): node is Extract<Node, { kind: Kind }> => node.kind === kind) as Extract<Node, { kind: Kind }>
const option = modelOf('turning point').options[0] as Option
const task = modelOf('agenda').tasks[0]

/** Steps at places from the first to the last; each leads to later ones alone. */
const nodeAt = (at: number, later: readonly string[]): fc.Arbitrary<Node> => {
  const id = `n${at}`
  const next: fc.Arbitrary<NextRule[]> = fc
    .tuple(fc.array(fc.record({ when: condition, go: fc.constantFrom(...later) }), { maxLength: 2 }), fc.constantFrom(...later))
    .map(([rules, go]) => [...rules, { go }])
  const result = fc.record({ label: fc.constant('x'), text: fc.constant('x'), effects, next })
  const made = <Kind extends Node['kind']>(kind: Kind, parts: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Node> =>
    fc.record(parts).map((own) => ({ ...modelOf(kind), ...own, id }) as unknown as Node)
  return fc.oneof(
    {
      weight: 3,
      arbitrary: made('turning point', {
        options: fc
          .array(fc.record({ needs: sometimes, effects, next, leaning: fc.nat(3) }), { minLength: 2, maxLength: 3 })
          .map((list) => list.map((each, which) => ({ ...option, ...each, id: `o${which}`, historical: which === 0 }))),
      }),
    },
    {
      weight: 1,
      arbitrary: made('agenda', {
        picks: fc.integer({ min: 1, max: 2 }),
        tasks: fc
          .array(fc.record({ needs: sometimes, effects }), { minLength: 2, maxLength: 3 })
          .map((list) => list.map((each, which) => ({ ...task, ...each, id: `t${which}` }))),
        next,
      }),
    },
    {
      weight: 1,
      arbitrary: made('vote', {
        waverers: fc.array(
          fc.record({
            id: fc.constant('w'),
            label: fc.constant('x'),
            faction: fc.constant('queue'),
            seats: fc.nat(60),
            base: fc.nat(40),
            rest: fc.constantFrom('against', 'abstain'),
            shifts,
          }),
          { maxLength: 2 },
        ),
        blocs: fc.constant([{ faction: 'queue', label: 'x', for: 20, against: 30, abstain: 1 }]),
        carried: result,
        lost: result,
      }),
    },
    { weight: 1, arbitrary: made('chance', { base: fc.nat(100), shifts, happens: result, fails: result }) },
    { weight: 1, arbitrary: made('interlude', { effects, next }) },
  )
}

/**
 * Stories of a few steps in two parts, with every kind of step, condition and effect, that need not make sense. Some steps cannot be
 * reached, some options never open; flags are dropped at the border of the parts.
 */
export const smallStory: fc.Arbitrary<Scenario> = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, at) => `n${at}`)
    return fc.record({
      nodes: fc.tuple(...ids.map((_, at) => nodeAt(at, [...ids.slice(at + 1, at + 3), ...(at > count - 3 ? endings : [])]))),
      starts: fc.tuple(...meters.map(() => fc.nat(10))),
      border: fc.integer({ min: 1, max: count - 1 }),
      keeps: fc.subarray(flags),
    })
  })
  .map(({ nodes, starts, border, keeps }): Scenario => {
    const [first, second] = breadQueue.parts
    const ends = endings.map((id) => ({ ...modelOf('ending'), id, historical: id === 'fed' }))
    if (!first || !second) throw new Error('two parts')
    return {
      ...breadQueue,
      meters: meters.map((id, at) => ({ ...breadQueue.meters[0], id, start: starts[at] ?? 0 }) as Scenario['meters'][number]),
      flags: flags.map((id) => ({ id, says: 'x' })),
      parts: [
        { ...first, start: 'n0', nodes: nodes.slice(0, border), keeps },
        { ...second, start: nodes[border]?.id ?? 'fed', nodes: [...nodes.slice(border), ...ends], keeps: [] },
      ],
    }
  })
