/** The words of the class page: host. */
export const host = {} as const
