/** A name on the map, at the place it belongs to. */
export interface MapName {
  readonly name: string
  readonly longitude: number
  readonly latitude: number
}

const at = (name: string, longitude: number, latitude: number): MapName => ({ name, longitude, latitude })

/** Towns by the names of 1917, the most needed first: where there is little room, the last are left out. */
export const towns: readonly MapName[] = [
  at('Petrograd', 30.34, 59.94),
  at('Moscow', 37.62, 55.75),
  at('Kiev', 30.52, 50.45),
  at('Brest-Litovsk', 23.7, 52.1),
  at('Riga', 24.1, 56.95),
  at('Kazan', 49.12, 55.79),
  at('Samara', 50.1, 53.2),
  at('Kharkov', 36.23, 49.99),
  at('Odessa', 30.73, 46.48),
  at('Simbirsk', 48.4, 54.31),
  at('Tambov', 41.45, 52.72),
  at('Rostov', 39.7, 47.23),
  at('Minsk', 27.56, 53.9),
  at('Warsaw', 21.01, 52.23),
  at('Helsingfors', 24.95, 60.17),
  at('Yekaterinburg', 60.6, 56.84),
  at('Tsaritsyn', 44.52, 48.7),
  at('Nizhny Novgorod', 44, 56.33),
  at('Ufa', 55.97, 54.74),
  at('Saratov', 46.03, 51.53),
  at('Perm', 56.25, 58.01),
  at('Vologda', 39.88, 59.22),
  at('Berlin', 13.4, 52.52),
  at('Smolensk', 32.05, 54.78),
  at('Kursk', 36.19, 51.73),
  at('Pskov', 28.33, 57.82),
  at('Yaroslavl', 39.87, 57.63),
  at('Vyatka', 49.67, 58.6),
  at('Orenburg', 55.1, 51.77),
  at('Astrakhan', 48.03, 46.35),
  at('Oryol', 36.06, 52.97),
  at('Vilna', 25.28, 54.69),
  at('Reval', 24.75, 59.44),
]

export const seas: readonly MapName[] = [
  at('Baltic Sea', 19, 56.2),
  at('Black Sea', 33, 44.6),
  at('Caspian Sea', 50.2, 44.8),
  at('White Sea', 38, 65.4),
]

/** Countries and regions, without a word about where they end. A second place for one is taken where the first is out of sight. */
export const lands: readonly MapName[] = [
  at('Russia', 43.5, 57.4),
  at('Ukraine', 32.2, 49.1),
  at('Germany', 17.2, 53.1),
  at('Russia', 45.5, 53.4),
  at('Ukraine', 27.4, 50.7),
  at('Finland', 26.5, 62),
  at('Poland', 20.2, 51.4),
  at('Urals', 58.8, 55.6),
  at('Siberia', 65, 57.6),
]

const kilometresADegree = 111

/** How far two places lie apart, in kilometres; near enough for a few hundred. */
const apart = (a: Omit<MapName, 'name'>, b: Omit<MapName, 'name'>): number => {
  const wide = Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  return kilometresADegree * Math.hypot((a.longitude - b.longitude) * wide, a.latitude - b.latitude)
}

/** The town of the map that lies nearest to a place, if any lies within 120 kilometres. */
export const nearestTown = (place: Omit<MapName, 'name'>): MapName | undefined => {
  const nearest = towns.reduce((best, town) => (apart(town, place) < apart(best, place) ? town : best))
  return apart(nearest, place) < 120 ? nearest : undefined
}
