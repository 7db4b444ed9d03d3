/** The first sentence of a text with its full stop; the whole where there is but one. A link or a quotation may begin the next. */
export const firstSentence = (text: string): string => text.split(/(?<=[.!?])\s+(?=[*["'“‘]*\p{Lu})/u)[0] ?? text
