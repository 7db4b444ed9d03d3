/** The words of the class page: paper. */
export const paper = {} as const
