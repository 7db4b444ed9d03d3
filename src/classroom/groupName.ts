/**
 * Names of groups: a quality and a thing of the land. No colour of a party or an army, nothing of hunger or of weapons, no word
 * with a second meaning that fifteen-year-olds would find.
 */
const qualities = [
  'Amber',
  'April',
  'Autumn',
  'Bright',
  'Clear',
  'Copper',
  'Distant',
  'Early',
  'Eastern',
  'Evening',
  'Frosty',
  'Lively',
  'Misty',
  'Morning',
  'Northern',
  'Patient',
  'Quiet',
  'Silver',
  'Southern',
  'Starry',
  'Steady',
  'Summer',
  'Sunlit',
  'Winter',
] as const

const things = [
  'Barley',
  'Birch',
  'Bridge',
  'Clover',
  'Crane',
  'Ferry',
  'Granary',
  'Harvest',
  'Heron',
  'Hillside',
  'Lantern',
  'Linden',
  'Maple',
  'Meadow',
  'Millstone',
  'Orchard',
  'Plough',
  'River',
  'Rowan',
  'Skylark',
  'Thistle',
  'Valley',
  'Wagon',
  'Willow',
  'Windmill',
] as const

export const namesCount = qualities.length * things.length

/** The name of a number: every whole number has one, and the first `namesCount` of them have one each. */
export const nameOf = (number: number): string => {
  const at = ((Math.trunc(number) % namesCount) + namesCount) % namesCount
  return `${qualities[at % qualities.length]} ${things[Math.floor(at / qualities.length)]}`
}

/** The number of a name, or -1 where it is none of ours. */
export const numberOfName = (name: string): number => {
  const of = (words: readonly string[], word: string | undefined) => (word === undefined ? -1 : words.indexOf(word))
  const [quality, thing, more] = name.split(' ')
  const [a, b] = [of(qualities, quality), of(things, thing)]
  return a < 0 || b < 0 || more !== undefined ? -1 : b * qualities.length + a
}
