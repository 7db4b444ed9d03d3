import { Howl, Howler } from 'howler'
import { type CueKey, loopLeadSeconds, type PlaceSound, type ScoreLayer, soundFiles, sounds } from '../manifest/index.ts'
import { type Loudness, volumeOf } from './loudness.ts'

type LoopKey = PlaceSound | ScoreLayer
type Levels = Readonly<Partial<Record<LoopKey, number>>>

interface Track {
  readonly howl: Howl
  /** Howler's number of the one playing, once it plays. */
  playing: number | undefined
  /** Where its volume is or is going. */
  aim: number
}

/** Milliseconds in which a level is reached: the score moves slowly, a place with the page, a switch at once. */
const fadeMs = { score: 2600, place: 900, switch: 180 } as const

/**
 * The loops and what is struck over them. A file is fetched when its level first rises. All loops follow the one clock of the audio
 * context, each by the remainder of its length: layers of one length are therefore always in step, whenever they come in.
 */
export class Mixer {
  private readonly tracks = new Map<LoopKey, Track>()
  private readonly cues = new Map<CueKey, Howl>()
  private levels: Levels = {}

  constructor(private loudness: Loudness) {}

  /** Brings the loops to these levels, 0 to 1; whatever is not named fades to nothing. */
  lay(levels: Levels): void {
    this.levels = levels
    this.aimAll((key) => fadeMs[sounds[key].kind])
  }

  /** Takes up another loudness: a volume was changed, or somebody speaks. */
  set(loudness: Loudness): void {
    this.loudness = loudness
    this.aimAll(() => fadeMs.switch)
  }

  strike(key: CueKey): void {
    const volume = volumeOf('cue', 1, this.loudness)
    if (volume === 0) return
    const howl = this.cues.get(key) ?? new Howl({ src: [...soundFiles(key)] })
    this.cues.set(key, howl)
    howl.volume(volume)
    howl.play()
  }

  destroy(): void {
    for (const { howl } of this.tracks.values()) howl.unload()
    for (const howl of this.cues.values()) howl.unload()
  }

  private aimAll(fade: (key: LoopKey) => number): void {
    for (const key of new Set([...this.tracks.keys(), ...(Object.keys(this.levels) as LoopKey[])])) {
      const aim = volumeOf(sounds[key].kind, this.levels[key] ?? 0, this.loudness)
      const track = this.tracks.get(key) ?? (aim > 0 ? this.open(key) : undefined)
      if (track) this.aim(key, track, aim, fade(key))
    }
  }

  private open(key: LoopKey): Track {
    const seconds = sounds[key].seconds
    const howl = new Howl({
      src: [...soundFiles(key)],
      volume: 0,
      sprite: { loop: [loopLeadSeconds * 1000, seconds * 1000, true] },
    })
    const track: Track = { howl, playing: undefined, aim: 0 }
    howl.once('load', () => this.aim(key, track, track.aim, fadeMs[sounds[key].kind]))
    howl.on('fade', () => {
      if (track.aim > 0) return
      howl.stop()
      track.playing = undefined
    })
    this.tracks.set(key, track)
    return track
  }

  private aim(key: LoopKey, track: Track, aim: number, ms: number): void {
    const { howl } = track
    const wasAt = track.aim
    track.aim = aim
    if (howl.state() !== 'loaded') return
    if (track.playing === undefined) {
      if (aim === 0) return
      track.playing = howl.play('loop')
      howl.volume(0, track.playing)
      const clock = Howler.ctx?.currentTime ?? 0
      howl.seek(loopLeadSeconds + (clock % sounds[key].seconds), track.playing)
    } else if (aim === wasAt) return
    howl.fade(howl.volume(track.playing) as number, aim, ms, track.playing)
  }
}
