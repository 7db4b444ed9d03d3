import type { MapName } from './mapNames.ts'

const at = (name: string, longitude: number, latitude: number): MapName => ({ name, longitude, latitude })

/** Places on the plan of Moscow by the names of 1918, the most needed first: where there is little room, the last are left out. */
export const moscowPlaces: readonly MapName[] = [
  at('Kremlin', 37.6175, 55.752),
  at('Morozov mansion', 37.644, 55.7545),
  at('Bolshoi', 37.6186, 55.7601),
  at('Telegraph', 37.6377, 55.7642),
  at('German embassy', 37.584, 55.7455),
  at('Cheka, Lubyanka', 37.629, 55.7622),
  at('Pokrovsky barracks', 37.6478, 55.7572),
  at('Kursk station', 37.66, 55.7575),
  at('Christ the Saviour', 37.6055, 55.7446),
  at('Strastnaya Square', 37.606, 55.7655),
  at('Exchange', 37.633, 55.763),
  at('Hotel National', 37.6135, 55.7575),
  at('Khodynka', 37.533, 55.787),
  at('Obiralovka', 38.008, 55.744),
  at('Zamoskvorechye', 37.628, 55.735),
  at('Lefortovo', 37.705, 55.7665),
  at('Sokolniki', 37.68, 55.789),
]

/** Rivers and rings of the plan. */
export const moscowWaters: readonly MapName[] = [at('Moskva', 37.5935, 55.7262), at('Yauza', 37.6745, 55.7565)]
export const moscowRings: readonly MapName[] = [at('Boulevards', 37.6222, 55.7668), at('Garden Ring', 37.6115, 55.7727)]
