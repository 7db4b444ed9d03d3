import type { NodeKind } from '../scenario/index.ts'
import { tEditor } from '../ui/messages/editor/index.ts'

/** What a kind of node is called. */
export const kindWords = (kind: NodeKind): string => tEditor(`kind.${kind}`)

/** A share from 0 to 1 in words; nothing at all is told apart from very little. */
export const percent = (share: number): string => {
  if (share === 0) return '0 %'
  if (share < 0.001) return '<0.1 %'
  if (share > 0.999 && share < 1) return '>99.9 %'
  return `${(share * 100).toFixed(share < 0.1 ? 1 : 0)} %`
}
