import type { Drawing } from '../drawing.ts'
import { bust } from './bust.ts'
import { outlines } from './outlines.ts'
import { silhouette } from './silhouette.ts'
import { sitters } from './sitters.ts'

/** Every portrait as a file. */
export const drawPortraits = (): readonly Drawing[] => [
  ...Object.entries(sitters).map(([id, features]) => file(id, bust(features))),
  ...Object.entries(outlines).map(([id, outline]) => file(id, silhouette(outline))),
]

const file = (id: string, svg: string): Drawing => ({ path: `portraits/${id}.svg`, svg })
