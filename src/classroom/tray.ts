import type { ClassFile, Debriefing, Entry, GroupResult, GroupWords } from './entry.ts'

/** All that groups wrote and that a wall could show: reasons decision by decision, then the words of the debrief. */
export const groupWordsIn = ({ groups }: ClassFile): readonly GroupWords[] => {
  const nodes = [...new Set(groups.flatMap(({ entries }) => entries.map(({ node }) => node)))]
  const reasons = nodes.flatMap((node) =>
    groups.flatMap(({ code, entries }): readonly GroupWords[] => {
      const text = entries.find((entry) => entry.node === node)?.reason ?? ''
      return text.trim() === '' ? [] : [{ kind: 'reason', group: code, node, text }]
    }),
  )
  const answers = (['word', 'person', 'structure'] as const).flatMap((kind) =>
    groups.flatMap(({ code, debrief }): readonly GroupWords[] => {
      const text = debrief[kind] ?? ''
      return text.trim() === '' ? [] : [{ kind, group: code, text }]
    }),
  )
  return [...reasons, ...answers]
}

const keyOf = ({ kind, group, node = '', text }: GroupWords): string => JSON.stringify([kind, group, node, text])

/** Tells of words whether the teacher has let exactly them through. To be made once for a whole list. */
export const approvedBy = ({ approved = [] }: ClassFile): ((words: GroupWords) => boolean) => {
  const keys = new Set(approved.map(keyOf))
  return (words) => keys.has(keyOf(words))
}

/** What groups wrote and nobody has let through yet. */
export const waitingIn = (file: ClassFile): readonly GroupWords[] => {
  const isApproved = approvedBy(file)
  return groupWordsIn(file).filter((words) => !isApproved(words))
}

/** Lets words through to the wall, or takes them back from it. What no group says any more is forgotten. */
export const approve = (file: ClassFile, words: readonly GroupWords[], isOn: boolean): ClassFile => {
  const isApproved = approvedBy(file)
  const meant = new Set(words.map(keyOf))
  return {
    ...file,
    approved: groupWordsIn(file).filter((each) => (meant.has(keyOf(each)) ? isOn : isApproved(each))),
  }
}

/**
 * A class as its wall may draw it: no ticket, and of what groups wrote nothing that the teacher has not let through. To be drawn,
 * never to be kept.
 */
export const forTheWall = (file: ClassFile): ClassFile => {
  const isApproved = approvedBy(file)
  const { approved: _, ...rest } = file
  return { ...rest, groups: file.groups.map((group) => groupOnWall(group, isApproved)) }
}

const groupOnWall = (group: GroupResult, may: (words: GroupWords) => boolean): GroupResult => ({
  ...group,
  entries: group.entries.map(({ reason, ...entry }): Entry => {
    const isFree = reason !== undefined && may({ kind: 'reason', group: group.code, node: entry.node, text: reason })
    return isFree ? { ...entry, reason } : entry
  }),
  debrief: debriefOnWall(group, may),
  tickets: [],
})

const debriefOnWall = ({ code, debrief }: GroupResult, may: (words: GroupWords) => boolean): Debriefing => {
  const { word, person, structure, ...rest } = debrief
  const free = Object.entries({ word, person, structure }).filter(
    ([kind, text]) => text !== undefined && may({ kind: kind as GroupWords['kind'], group: code, text }),
  )
  return { ...rest, ...Object.fromEntries(free) }
}
