import type { Node, NodeTexts, PlainTexts, Text } from './scenario.ts'

/** The texts of a node that may be told in other words: its situation, what follows from each choice or result, its record. */
export const textsOf = (node: Node): NodeTexts => {
  const record = 'record' in node && node.record ? { record: node.record.summary } : {}
  switch (node.kind) {
    case 'turning point':
      return { text: node.situation, outcomes: outcomesOf(node.options), ...record }
    case 'agenda':
      return { text: node.situation, outcomes: outcomesOf(node.tasks), ...record }
    case 'vote':
      return { text: node.situation, outcomes: { carried: node.carried.text, lost: node.lost.text }, ...record }
    case 'chance':
      return { text: node.situation, outcomes: { happens: node.happens.text, fails: node.fails.text }, ...record }
    case 'interlude':
    case 'ending':
      return { text: node.text, outcomes: {}, ...record }
  }
}

/** The texts of a node, each plain where there is a plain one. */
export const textsAt = (node: Node, plain: PlainTexts | undefined): NodeTexts => {
  const standard = textsOf(node)
  const own = plain && plainOf(node, plain)
  return own ? { ...standard, ...own, outcomes: { ...standard.outcomes, ...own.outcomes } } : standard
}

/** The plain texts of a node, where there are any. Its id may be the name of something that every object has. */
export const plainOf = (node: Node, plain: PlainTexts): NodeTexts | undefined =>
  Object.hasOwn(plain, node.id) ? plain[node.id] : undefined

const outcomesOf = (list: readonly { readonly id: string; readonly outcome: Text }[]): NodeTexts['outcomes'] =>
  Object.fromEntries(list.map(({ id, outcome }) => [id, outcome]))

/** A text as it is read: a link is its words, emphasis its word. */
export const bareText = (text: Text): string =>
  text.replace(/\[([^[\]]{0,400})\]\([^()\s]{0,80}\)/gu, '$1').replace(/\*([^*\n]{1,400})\*/gu, '$1')

/** How many words a text has: what stands between spaces and holds a letter or a digit. */
export const wordsIn = (text: Text): number => bareText(text).match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0
