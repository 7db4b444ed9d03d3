import type { Change, Play, Step } from '../engine/index.ts'
import { allows, echoesHeard, nodeOf, partOf } from '../engine/index.ts'
import type { Advice, Ending, Node, Option, PersonId, Scenario, Task, TurningPoint } from '../scenario/index.ts'
import { chanceView, voteView } from './ballot.ts'
import { dateView } from './date.ts'
import { fatesOf } from './fates.ts'
import { mapOf } from './mapOf.ts'
import { moodOf } from './mood.ts'
import { flagSays, needsOf, touchesOf } from './need.ts'
import { presentStep, recordView } from './record.ts'
import { citesOf, personView } from './registry.ts'
import type {
  AdviceView,
  ChangeView,
  DistanceView,
  EndingView,
  MeterView,
  OptionView,
  PictureView,
  Screen,
  TaskView,
} from './screen.ts'
import type { Speak } from './speak.ts'
import { outcomeIn, situationIn, standardWording, type Told, type Wording } from './wording.ts'

/**
 * All that the player may see of a play at this moment, in the wording asked for. The same play and words give an equal
 * screen, and another wording changes texts alone.
 */
export const screenOf = (scenario: Scenario, play: Play, speak: Speak, wording: Wording = standardWording): Screen => {
  const node = nodeOf(scenario, play.node)
  const part = partOf(scenario, play.node)
  const step = presentStep(play)
  const deciding = play.stage === 'briefing' || play.stage === 'deliberating'
  const place = scenario.places.find((each) => each.id === node.place)
  const told = textOf(node, play, step, wording)
  const moved = play.stage === 'record' ? [] : (step?.changes ?? [])
  return {
    kind: node.kind,
    node: node.id,
    stage: play.stage,
    part: {
      id: part.id,
      title: part.title,
      subtitle: part.subtitle,
      number: scenario.parts.indexOf(part),
      untold: part.untold === true,
    },
    date: dateView(node, scenario.meta.calendar, speak.locale),
    place: { id: node.place, name: place?.name ?? node.place },
    title: node.title,
    picture: pictureOf(scenario, node, play, speak),
    meters: scenario.meters
      .filter(shownIn(part.id))
      .map((meter) => meterView(scenario, meter.id, play.values.meters[meter.id] ?? meter.start, moved)),
    text: told.text,
    summarised: told.fullText !== '',
    fullText: told.fullText,
    echoes: deciding || play.stage === 'reading' || play.stage === 'ended' ? echoesHeard(node, play.values) : [],
    contentNotes: node.contentNotes,
    documents: node.documents.map((document) => ({ ...document, cite: citesOf(scenario, [document.source], speak)[0] ?? '' })),
    advice: node.kind === 'turning point' ? adviceOf(scenario, node, play, step) : [],
    options:
      node.kind === 'turning point' && deciding ? node.options.map((option) => optionView(scenario, option, play, speak)) : [],
    agenda:
      node.kind === 'agenda' && deciding
        ? { picks: node.picks, tasks: node.tasks.map((task) => taskView(scenario, task, play, speak)) }
        : undefined,
    vote: node.kind === 'vote' ? voteView(scenario, node, step?.before ?? play.values, step) : undefined,
    chance: node.kind === 'chance' ? chanceView(node, step?.before ?? play.values, step) : undefined,
    chosen: chosenOf(node, step, wording),
    changes: moved.map((change) => changeView(scenario, change)),
    record: play.stage === 'record' ? recordView(scenario, node, step, play.steps, speak, wording) : undefined,
    ending: node.kind === 'ending' ? endingView(scenario, node, play, speak) : undefined,
    distance: distanceView(play.distanceBits),
    decisions: play.journal.choices.length,
    finished: finishedOf(scenario, play),
  }
}

/** The part that ended with the last step, while the first page after it is open. */
const finishedOf = (scenario: Scenario, play: Play): Screen['finished'] => {
  // News and endings do their work on being reached: that step is part of the page.
  const last = play.steps.findLast((each) => each.node !== play.node)
  const here = partOf(scenario, play.node)
  if (!last || last.part === here.id || (play.stage !== 'briefing' && play.stage !== 'reading')) return undefined
  const part = partOf(scenario, last.node)
  return { id: part.id, title: part.title, number: scenario.parts.indexOf(part) }
}

const shownIn =
  (part: string) =>
  (meter: { readonly onlyIn: readonly string[] }): boolean =>
    meter.onlyIn.length === 0 || meter.onlyIn.includes(part)

/** Bits in words: a road of n bits would be taken by one leadership in 2^n. Rounded to two figures. */
export const distanceView = (bits: number): DistanceView => {
  const exact = 2 ** bits
  const scale = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1)
  return { bits, oneIn: Math.max(1, Math.round(exact / scale) * scale) }
}

export const changeView = (scenario: Scenario, change: Change): ChangeView => {
  if (change.kind === 'flag') return { ...change, name: flagSays(scenario, change.flag), word: '' }
  const meter = scenario.meters.find((each) => each.id === change.meter)
  return { ...change, name: meter?.name ?? change.meter, word: wordOf(scenario, change.meter, change.to) }
}

const wordOf = (scenario: Scenario, id: string, value: number): string =>
  scenario.meters.find((each) => each.id === id)?.words.find((range) => value <= range.upTo)?.word ?? ''

const meterView = (scenario: Scenario, id: string, value: number, changes: readonly Change[]): MeterView => {
  const meter = scenario.meters.find((each) => each.id === id)
  if (!meter) throw new Error(`no meter ${id}`)
  const moved = changes.reduce((sum, change) => (change.kind === 'meter' && change.meter === id ? sum + change.by : sum), 0)
  const { name, short, explain, bad, ink } = meter
  return { id, name, short, value, word: wordOf(scenario, id, value), explain, bad, ink, moved }
}

const textOf = (node: Node, play: Play, step: Step | undefined, wording: Wording): Told => {
  if (play.stage === 'record') return nothing
  if (play.stage !== 'outcome') return situationIn(node, wording)
  switch (node.kind) {
    case 'turning point':
      return step?.option === undefined ? nothing : outcomeIn(node, step.option, wording)
    case 'vote':
      return outcomeIn(node, step?.tally?.carried ? 'carried' : 'lost', wording)
    case 'chance':
      return outcomeIn(node, step?.draw?.happened ? 'happens' : 'fails', wording)
    case 'agenda':
    case 'interlude':
    case 'ending':
      return nothing
  }
}

const nothing: Told = { text: '', fullText: '' }

const chosenOf = (node: Node, step: Step | undefined, wording: Wording): Screen['chosen'] => {
  if (node.kind === 'turning point' && step?.option !== undefined)
    return { label: node.options.find((option) => option.id === step.option)?.label ?? '', picks: [] }
  if (node.kind === 'agenda' && step?.picks)
    return {
      label: '',
      picks: node.tasks
        .filter((task) => step.picks?.includes(task.id))
        .map(({ id, label }) => {
          const { text, fullText } = outcomeIn(node, id, wording)
          return { label, outcome: text, fullText }
        }),
    }
  return undefined
}

/** Those who are there to speak: the others are dead, in prison or have left. A decision sends nobody out of the room after the fact. */
const heardAt = (node: TurningPoint, play: Play): readonly Advice[] =>
  node.advice.filter((advice) => allows(advice.when, presentStep(play)?.before ?? play.values))

const adviceOf = (scenario: Scenario, node: TurningPoint, play: Play, step: Step | undefined): readonly AdviceView[] =>
  heardAt(node, play).map((advice) => {
    const urged = node.options.find((option) => option.id === advice.option)
    const [open, decided, grave] = [allows(urged?.needs, play.values), step?.option, node.contentNotes.length > 0]
    return {
      who: personView(scenario, advice.who),
      urges: advice.urges,
      option: advice.option,
      optionLabel: urged?.label ?? '',
      basis: advice.basis,
      mood: moodOf(advice, { open, decided, grave }),
      followed: decided === undefined ? undefined : decided === advice.option,
    }
  })

const optionView = (scenario: Scenario, option: Option, play: Play, speak: Speak): OptionView => ({
  id: option.id,
  label: option.label,
  detail: option.detail,
  risk: option.risk,
  open: allows(option.needs, play.values),
  needs: needsOf(scenario, option.needs, play.values, speak),
  touches: touchesOf(scenario, option.effects, play.values),
  basis: option.basis,
})

const taskView = (scenario: Scenario, task: Task, play: Play, speak: Speak): TaskView => ({
  id: task.id,
  label: task.label,
  detail: task.detail,
  leadsTo: task.leadsTo,
  open: allows(task.needs, play.values),
  needs: needsOf(scenario, task.needs, play.values, speak),
  touches: touchesOf(scenario, task.effects, play.values),
})

const endingView = (scenario: Scenario, node: Ending, play: Play, speak: Speak): EndingView => ({
  historical: node.historical,
  fates: fatesOf(node, play.values).map((fate) => ({
    who: personView(scenario, fate.who),
    text: fate.text,
    reality: node.historical ? '' : (scenario.people.find((person) => person.id === fate.who)?.fate ?? ''),
  })),
  plausibility: { ...node.plausibility, cites: citesOf(scenario, node.plausibility.sources, speak) },
  invented: node.madeUp,
  questions: node.questions,
})

/** The picture that a story opens with, for its title. */
export const openingPicture = (scenario: Scenario): Pick<PictureView, 'art' | 'cue'> =>
  atNode(scenario, nodeOf(scenario, scenario.parts[0]?.start ?? ''))

const atNode = (scenario: Scenario, { place, scene }: Node): Pick<PictureView, 'art' | 'cue'> => ({
  art: scene.art ?? scenario.places.find((each) => each.id === place)?.art ?? 'map',
  cue: scene,
})

const pictureOf = (scenario: Scenario, node: Node, play: Play, speak: Speak): PictureView => {
  const place = scenario.places.find((each) => each.id === node.place)
  const { art, cue } = atNode(scenario, node)
  const map = mapOf(scenario, art, node, play.values, speak)
  const people: PersonId[] = node.kind === 'turning point' ? heardAt(node, play).map((advice) => advice.who) : []
  return {
    art,
    place: node.place,
    cue,
    spirit: (play.values.meters.unity ?? 5) / 10,
    alt: place ? speak.picture({ ...place, art }, node.scene) : '',
    people,
    pin: {
      latitude: place?.latitude ?? 0,
      longitude: place?.longitude ?? 0,
      name: place?.art === 'map' ? '' : (place?.name ?? ''),
    },
    ...(map ? { map } : {}),
  }
}
