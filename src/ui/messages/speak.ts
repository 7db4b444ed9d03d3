import { nearestTown, places } from '../../manifest/index.ts'
import type { Speak } from '../../view/index.ts'
import { locale, t } from './index.ts'

const either = new Intl.ListFormat(locale, { type: 'disjunction' })

/** What the map shows: what its flag marks, and by which town, where the name does not say it. */
const mapWords = (place: Parameters<Speak['picture']>[0]): string => {
  const town = nearestTown(place)
  return town && !place.name.includes(town.name)
    ? t('say.mapNear', { place: place.name, town: town.name })
    : t('say.map', { place: place.name })
}

/** The sentences that the view builds, from the catalogue. */
export const speak: Speak = {
  locale,
  atLeast: (name, value, have) => t('say.atLeast', { name, value, have }),
  atMost: (name, value, have) => t('say.atMost', { name, value, have }),
  flagIs: (says) => t('say.flag', { says }),
  flagIsNot: (says) => t('say.notFlag', { says }),
  anyOf: (words) => t('say.any', { list: either.format(words) }),
  notThis: (words) => t('say.not', { words }),
  carried: (label, ayes, noes) => t('say.result', { label, ayes, noes }),
  lost: (label, ayes, noes) => t('say.result', { label, ayes, noes }),
  picture: (place, { crowd, light, weather, event }) => {
    if (place.art === 'map') return mapWords(place)
    if (place.art === 'moscow') return t('say.plan', { place: place.name })
    return t('say.picture', {
      place: place.name,
      crowd: t(`crowd.${crowd}`),
      light: t(`light.${light}`),
      weather: places[place.art].sky === 'open' ? t(`weather.${weather}`) : t(`outside.${weather}`),
      event: t(`event.${event}`),
    })
  },
  cite: (author, title, year) => (year === '' ? t('say.citePlain', { author, title }) : t('say.cite', { author, title, year })),
}
