/** The words of the class page: group. */
export const group = {} as const
