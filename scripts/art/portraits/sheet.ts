/** From one sheet to the next, where several stand side by side. */
export const sheetWidth = 400

const [x, y, width, height] = [36, 44, 328, 393]

/** The part of the grid of 400 x 480 that is shown. Of several sheets the first; the others by the names of their views. */
export const portraitSheet = (content: string, views: readonly string[] = []): string => {
  const view = (name: string, at: number) => `<view id="${name}" viewBox="${x + at * sheetWidth} ${y} ${width} ${height}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}">${views.map(view).join('')}${content}</svg>`
}
