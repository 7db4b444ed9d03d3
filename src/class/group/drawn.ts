/** A whole number below `below`, drawn by the device. */
export const drawn = (below: number): number => {
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint32Array(2))
  return (a * 2 ** 20 + (b % 2 ** 20)) % below
}
