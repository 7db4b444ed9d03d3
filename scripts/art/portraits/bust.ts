import { beard } from './beard.ts'
import { dress } from './dress.ts'
import { eyes, glasses } from './eyes.ts'
import type { Features } from './features.ts'
import { ground } from './ground.ts'
import { hairBehind, hairOver } from './hair.ts'
import { hat } from './hat.ts'
import { mouth, neck, nose, skull } from './head.ts'
import { penFor } from './pen.ts'
import { portraitSheet } from './sheet.ts'

/**
 * A portrait on a grid of 400 x 480, light from the viewer's left. Every point of the face is written once for a neutral skull and
 * bent to the person's own, so that width, jaw, chin and gauntness change the whole head together.
 */
export const bust = (features: Features): string => {
  const pen = penFor(features)
  const layers = [hairBehind, neck, dress, skull, nose, eyes, mouth, beard, hairOver, glasses, hat]
  return portraitSheet(ground(features.ground) + layers.map((layer) => layer(pen)).join(''))
}
