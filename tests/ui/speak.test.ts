import { describe, expect, it } from 'vitest'
import { speak } from '../../src/ui/messages/speak.ts'

const room = { name: 'A committee room', art: 'committee-room', latitude: 60, longitude: 30 } as const
const street = { ...room, name: 'Petrograd', art: 'street' } as const
const map = { name: 'The northern front', art: 'map', latitude: 56.95, longitude: 24.1 } as const
const cue = { light: 'day', weather: 'none', crowd: 'thin', event: 'none' } as const

describe('the words about a picture', () => {
  it('say nothing of weather and events where there are none', () => {
    expect(speak.picture(street, cue)).toBe('Petrograd by day. A few people.')
  })

  it('say that it rains outside where the picture is of a room', () => {
    expect(speak.picture(room, { ...cue, weather: 'rain' })).toContain('outside')
    expect(speak.picture(street, { ...cue, weather: 'rain' })).not.toContain('outside')
  })

  it('say of the map what its flag marks, and by which town', () => {
    expect(speak.picture(map, cue)).toMatch(/The northern front, by Riga\.$/)
    expect(speak.picture({ ...map, name: 'Riga' }, cue)).toMatch(/marks: Riga\.$/)
  })
})
