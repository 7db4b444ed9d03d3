import type { Mood as MoodName } from '../../../src/scenario/index.ts'
import { beard, moustache } from './beard.ts'
import { dress } from './dress.ts'
import { eyes, glasses } from './eyes.ts'
import type { Features } from './features.ts'
import { ground } from './ground.ts'
import { hairBehind, hairOver } from './hair.ts'
import { hat } from './hat.ts'
import { neck, skull } from './head.ts'
import { moodNames, moods } from './mood.ts'
import { mouth } from './mouth.ts'
import { nose } from './nose.ts'
import { type Pen, penFor } from './pen.ts'
import { portraitSheet, sheetWidth } from './sheet.ts'
import { years } from './years.ts'

type Layer = (pen: Pen) => string

/**
 * A portrait on a grid of 400 x 480, light from the viewer's left. Every point of the face is written once for a neutral skull and
 * bent to the person's own, so that width, jaw, chin and gauntness change the whole head together. The moods stand side by side
 * in one file; they share all but brow, lid and mouth, and each is shown by the name of its view: `kamkov.svg#stern`.
 */
export const bust = (features: Features): string => {
  const shared = sharedLayers(features)
  return portraitSheet(moodNames.map((mood, at) => inMood(features, mood, shared, at)).join(''), moodNames)
}

/** What all moods have in common, back to front: the parts of the head, which is held this way or that, and the rest. */
const sharedLayers = (features: Features) => {
  const pen = penFor(features)
  const all = (layers: readonly Layer[]) => layers.map((layer) => layer(pen)).join('')
  return {
    ground: ground(features.ground),
    behind: all([hairBehind]),
    body: all([neck, dress]),
    head: all([skull, years, nose, beard]),
    crown: all([hairOver, glasses, hat]),
  }
}

const inMood = (features: Features, name: MoodName, shared: ReturnType<typeof sharedLayers>, at: number): string => {
  const pen = penFor(features, moods[name])
  const [turn, down] = moods[name].head
  const held = (content: string) =>
    content === '' || (turn === 0 && down === 0)
      ? content
      : `<g transform="translate(0 ${down}) rotate(${turn} 200 340)">${content}</g>`
  const layer = (id: keyof typeof shared) =>
    shared[id] === '' ? '' : at === 0 ? `<g id="${id}">${shared[id]}</g>` : `<use href="#${id}"/>`
  const face = [eyes, mouth, moustache].map((part) => part(pen)).join('')
  const content = layer('ground') + held(layer('behind')) + layer('body') + held(layer('head') + face + layer('crown'))
  return at === 0 ? content : `<svg x="${at * sheetWidth}" width="400" height="480">${content}</svg>`
}
