/** A figure to one decimal place, as pages tell bits. */
export const tenths = (bits: number): number => Math.round(bits * 10) / 10

/** Whether so few bits are told as none: in tenths they are 0. */
export const isNear = (bits: number): boolean => bits < 0.05
