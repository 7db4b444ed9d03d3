import { describe, expect, it } from 'vitest'
import { dateView, gregorianOf } from '../../src/view/date.ts'

const locale = 'en-GB'

describe('a date in Russia before February 1918', () => {
  it('shows the Old Style first and the New Style thirteen days later', () => {
    expect(dateView({ date: '1917-10-25' }, 'russia-1918', locale)).toMatchObject({
      primary: '25 October 1917',
      other: '7 November 1917',
      primaryStyle: 'old',
      gregorian: '1917-11-07',
    })
  })

  it('keeps a span a span in both styles, over the end of a month and of a year', () => {
    const view = dateView({ date: '1917-10-29', until: '1917-11-05' }, 'russia-1918', locale)
    expect(view.primary).toBe('29 October – 5 November 1917'.replaceAll(' – ', '–'))
    expect(view.other).toBe('11–18 November 1917')
    expect(dateView({ date: '1917-12-20' }, 'russia-1918', locale).other).toBe('2 January 1918')
  })

  it('cuts its months short for a narrow page', () => {
    expect(dateView({ date: '1917-10-25', until: '1917-10-26' }, 'russia-1918', locale).short).toEqual({
      primary: '25–26 Oct 1917',
      other: '7–8 Nov 1917',
    })
  })

  it('says the time when the author gave one', () => {
    expect(dateView({ date: '1917-10-25', time: '22:40' }, 'russia-1918', locale).time).toBe('22:40')
  })
})

describe('a date after the change of the calendar', () => {
  it('shows the New Style first', () => {
    expect(dateView({ date: '1918-03-15' }, 'russia-1918', locale)).toMatchObject({
      primary: '15 March 1918',
      other: '2 March 1918',
      primaryStyle: 'new',
    })
    expect(gregorianOf('1918-02-01', 'russia-1918')).toBe('1918-02-01')
  })

  it('shows one style only where the scenario uses the Gregorian calendar throughout', () => {
    expect(dateView({ date: '1789-07-14' }, 'gregorian', locale)).toMatchObject({
      primary: '14 July 1789',
      other: '',
      primaryStyle: 'only',
    })
  })
})
