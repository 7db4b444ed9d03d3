import type { Advice, Mood, OptionId } from '../scenario/index.ts'

/**
 * How somebody in the room looks. Until something is decided: as the scenario says they speak, calm where it says nothing, and
 * stern where what they urge is closed. Then whoever was overruled is stern, and whoever was followed is glad, but only calm where
 * the page warns of violence: nobody smiles over a death.
 */
export const moodOf = (
  advice: Pick<Advice, 'option' | 'mood'>,
  room: { readonly open: boolean; readonly decided: OptionId | undefined; readonly grave: boolean },
): Mood => {
  if (room.decided === undefined) return room.open ? (advice.mood ?? 'calm') : 'stern'
  if (room.decided !== advice.option) return 'stern'
  return room.grave ? 'calm' : 'glad'
}
