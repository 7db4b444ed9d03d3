import { fileEntries } from './entries/file.ts'
import { lessonEntries } from './entries/lessons.ts'
import { lineEntries } from './entries/lines.ts'
import { mapEntries } from './entries/maps.ts'
import { oddsEntries } from './entries/odds.ts'
import { otherEntries } from './entries/otherWords.ts'
import { ruleEntries } from './entries/rules.ts'
import { shapeEntries } from './entries/shape.ts'
import { storyEntries } from './entries/story.ts'
import type { Entry } from './entry.ts'

export type { Entry, Severity } from './entry.ts'

/** Every mistake that can be reported. Codes are permanent. docs/diagnostics.md is made from this. */
export const catalogue = {
  ...fileEntries,
  ...lineEntries,
  ...shapeEntries,
  ...storyEntries,
  ...mapEntries,
  ...ruleEntries,
  ...otherEntries,
  ...lessonEntries,
  ...oddsEntries,
} as const satisfies Record<string, Entry>

export type DiagnosticCode = keyof typeof catalogue

const layers: readonly object[] = [
  fileEntries,
  lineEntries,
  shapeEntries,
  { ...storyEntries, ...mapEntries },
  { ...ruleEntries, ...otherEntries, ...oddsEntries },
  lessonEntries,
]

/** How late a mistake is found, from 0: each layer of the reading speaks only when the ones before it found nothing. */
export const layerOf = (code: DiagnosticCode): number => layers.findIndex((layer) => Object.hasOwn(layer, code))
