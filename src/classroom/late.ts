import type { GroupResult } from './entry.ts'

/** Minutes in which a class comes in, scans and reads its content note. */
const comingIn = 5

/** Whether a group came when the class was already at work. */
export const isLate = ({ joinedAtMinute }: Pick<GroupResult, 'joinedAtMinute'>): boolean => joinedAtMinute >= comingIn
