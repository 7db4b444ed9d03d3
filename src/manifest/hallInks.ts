/** Inks of groups in a hall of seats, all to be told from soot: for the canvas and for the signs beside it. */
const hall = { wheat: 0xe5a52c, bronze: 0xb9823a, rye: 0x6fa588, red: 0xdb4330, field: 0xa9b3b4, paper: 0xf3e7ce } as const
export type HallInk = keyof typeof hall

const [light, dark] = [0xfbf5e6, 0x1a1613]

/** The colour of a group: the first of its ink has the ink itself, the second a lighter and the third a darker shade, and so on. */
export const hallInk = (ink: HallInk, shade: number): number => {
  const base = hall[ink]
  const step = shade % 3
  if (step === 0) return base
  // Paper is as light as can be: its shades only darken.
  if (ink === 'paper') return mixed(base, dark, step === 1 ? 0.3 : 0.5)
  return step === 1 ? mixed(base, light, 0.58) : mixed(base, dark, 0.28)
}

const mixed = (from: number, to: number, part: number): number =>
  [16, 8, 0].reduce((sum, shift) => {
    const [a, b] = [(from >> shift) & 255, (to >> shift) & 255]
    return sum + (Math.round(a + (b - a) * part) << shift)
  }, 0)
