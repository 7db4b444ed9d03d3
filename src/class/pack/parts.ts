/** The parts of a pack, each printed in its own number of copies. */
export const parts = ['teacher', 'group', 'desk', 'record', 'student'] as const

export type PartName = (typeof parts)[number]
