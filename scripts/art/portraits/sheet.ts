/** The part of the grid of 400 x 480 that is shown. */
export const portraitSheet = (content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="36 44 328 393" width="328" height="393">${content}</svg>`
