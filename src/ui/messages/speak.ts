import type { Speak } from '../../view/index.ts'
import { locale, type MessageKey, t } from './index.ts'

const either = new Intl.ListFormat(locale, { type: 'disjunction' })

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
  picture: (place, crowd, light, weather, event) =>
    t('say.picture', {
      place,
      crowd: t(`crowd.${crowd}`),
      light: t(`light.${light}` as MessageKey),
      weather: t(`weather.${weather}` as MessageKey),
      event: t(`event.${event}` as MessageKey),
    }),
  cite: (author, title, year) => (year === '' ? t('say.citePlain', { author, title }) : t('say.cite', { author, title, year })),
}
