/** Names on a picture: where they may stand without covering one another. Sizes are estimated, so that no font is needed to lay them out. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Whether two boxes cover a common spot; `air` is kept between them. */
export const meet = (a: Box, b: Box, air = 0): boolean =>
  a.x < b.x + b.width + air && b.x < a.x + a.width + air && a.y < b.y + b.height + air && b.y < a.y + a.height + air

/** Whether a box lies inside another. */
export const within = ({ x, y, width, height }: Box, frame: Box): boolean =>
  x >= frame.x && y >= frame.y && x + width <= frame.x + frame.width && y + height <= frame.y + frame.height

/** Room that words take, rather too much than too little: the widest letters of Golos are about 0.62 of its size. */
export const sizeOfWords = (lines: readonly string[], size: number, spacing = 0): Pick<Box, 'width' | 'height'> => ({
  width: Math.max(...lines.map((line) => line.length * (size * 0.6 + spacing))) + 4,
  height: lines.length * size * 1.25 + 2,
})

/** Words broken into lines of at most `most` letters where a word is not longer itself. */
export const linesOf = (words: string, most: number): readonly string[] =>
  words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
    return lines
  }, [])
