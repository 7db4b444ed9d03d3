/** The words of the class page: prepare. */
export const prepare = {} as const
