import Phaser from 'phaser'
import { figures, figureUrl } from '../manifest/index.ts'
import type { PictureView, Screen } from '../view/index.ts'
import { runCount } from './count.ts'
import { lean } from './drift.ts'
import { weatherSeen } from './fall.ts'
import { type Hall, openHall } from './hemicycle.ts'
import { drawMap, type MapPicture } from './mapPicture.ts'
import { type Cover, frameOf, type MapZoom } from './mapSheet.ts'
import { drawMoscow } from './moscow.ts'
import { drawPlace } from './place.ts'
import { loadSheets, releaseSheets, type Sheet, sheetScale } from './sheets.ts'
import { wipe } from './wipe.ts'

/** Milliseconds after which a picture that is still being fetched counts as slow. */
const lateMs = 160

/** The one scene: it draws whatever the screen asks for, and keeps nothing that may not vanish. */
export class PictureScene extends Phaser.Scene {
  private shown = ''
  private sheets: readonly Sheet[] = []
  private hall: Hall | undefined
  private map: MapPicture | undefined
  private readonly moving: () => boolean
  private readonly settled: (idle: boolean) => void
  private readonly zoom: () => MapZoom
  private readonly covers: () => readonly Cover[]
  private wanted: Screen | undefined
  private loading = false
  /** Set when the scene has been made: Phaser calls itself active only some time later. */
  private ready = false

  constructor(asked: Asked) {
    super('picture')
    this.moving = asked.moving
    this.settled = asked.settled
    this.zoom = asked.zoom
    this.covers = asked.covers
  }

  preload(): void {
    for (const figure of figures) this.load.svg(`figure/${figure}`, figureUrl(figure), { scale: 1 })
  }

  create(): void {
    this.ready = true
    this.input.on('pointermove', (pointer: Phaser.Input.Pointer) => this.lean(pointer.x / this.scale.width - 0.5))
    this.scale.on('resize', () => {
      this.shown = ''
      if (this.wanted) this.show(this.wanted)
    })
    if (this.wanted) this.show(this.wanted)
  }

  /** Draws a screen. The same picture again only moves what changed: a vote that is counted. */
  show(screen: Screen): void {
    this.wanted = screen
    if (!this.ready || this.loading) return
    const key = keyOf(screen)
    if (key === this.shown) this.count(screen)
    else if (screen.kind === 'vote' && screen.vote) this.change(key, () => this.openHall(screen))
    else this.fetchPlace(screen, key)
  }

  /** Lays a map anew, at once, when what covers the picture has changed. */
  relay(): void {
    const { wanted } = this
    if (!wanted || this.shown !== keyOf(wanted) || !isMap(wanted.picture)) return
    this.settled(false)
    this.tweens.killAll()
    this.children.removeAll(true)
    this.openMap(wanted, false)
  }

  /** Looks at the map, where one is shown, from as near as is wanted. */
  look(): void {
    if (!this.map) return
    this.settled(false)
    this.map.look(this.zoom())
  }

  private fetchPlace(screen: Screen, key: string): void {
    const { art } = screen.picture
    const scale = sheetScale(this, art)
    this.loading = loadSheets(this, screen.picture, () => {
      this.loading = false
      // Where the frame has changed while they came, they are of the wrong size.
      if (scale === sheetScale(this, art)) this.openPlace(screen, key)
      else this.show(this.wanted ?? screen)
    })
    if (!this.loading) this.openPlace(screen, key)
    else this.time.delayedCall(lateMs, () => this.giveWay())
  }

  /** A picture that is slow to come leaves no other place in its stead: the still one of the new place is seen till then. */
  private giveWay(): void {
    if (!this.loading) return
    this.clear()
    this.shown = ''
  }

  private openPlace(screen: Screen, key: string): void {
    const { picture } = screen
    this.change(key, () => {
      releaseSheets(this, picture.art)
      if (isMap(picture)) this.openMap(screen, true)
      else this.sheets = drawPlace(this, picture, frameOf(this.scale, this.covers()).free, this.moving(), () => this.rest())
    })
    // Another one may have been asked for while the sheets came.
    if (this.wanted !== screen && this.wanted) this.show(this.wanted)
  }

  private openMap({ picture }: Screen, isNew: boolean): void {
    if (picture.art === 'moscow') {
      drawMoscow(this, picture, this.covers())
      this.rest()
      return
    }
    const frame = frameOf(this.scale, this.covers())
    this.map = drawMap(this, { picture, frame, zoom: this.zoom(), isNew, moving: this.moving, done: () => this.rest() })
  }

  private openHall(screen: Screen): void {
    if (screen.vote) this.hall = openHall(this, screen.vote, this.scale)
    this.count(screen)
  }

  /** Takes the old picture down, puts up what `draw` draws, and wipes from one to the other unless it is the first. */
  private change(key: string, draw: () => void): void {
    const isFirst = this.shown === ''
    this.clear()
    this.shown = key
    draw()
    if (isFirst || !this.moving()) {
      this.rest()
      return
    }
    this.settled(false)
    wipe(this, () => this.rest())
  }

  private clear(): void {
    this.tweens.killAll()
    this.children.removeAll(true)
    this.sheets = []
    this.hall = undefined
    this.map = undefined
  }

  private count({ vote }: Screen): void {
    if (!vote || !this.hall) return
    this.settled(false)
    runCount(this, this.hall, vote, this.moving(), () => this.rest())
  }

  private lean(share: number): void {
    if (!this.moving()) return
    this.settled(false)
    lean(this.sheets, share)
    this.rest()
  }

  /** Nothing moves any more, unless the weather does. */
  private rest(): void {
    const shown = this.wanted?.kind === 'vote' ? undefined : this.wanted?.picture
    const falling = shown !== undefined && weatherSeen(shown).length > 0 && this.moving()
    if (!falling && this.tweens.getTweens().every((tween) => !tween.isPlaying())) this.settled(true)
  }
}

/** What the scene asks of the page. */
export interface Asked {
  /** Whether anything may move. */
  readonly moving: () => boolean
  /** Called when something begins to move, and when nothing does any more. */
  readonly settled: (idle: boolean) => void
  /** From how near a map is wanted. */
  readonly zoom: () => MapZoom
  /** What lies over the picture, in its pixels. */
  readonly covers: () => readonly Cover[]
}

/** Equal for two screens that are drawn alike, but for a vote's count. */
const keyOf = ({ kind, node, picture }: Screen): string =>
  `${kind === 'vote' ? `vote/${node}` : `${picture.art}/${picture.place}`}/${JSON.stringify(picture.cue)}/${itemsOf(picture)}`

/** What lies on a map, by its ids; the rest of it follows from the play's moment. */
const itemsOf = ({ map }: PictureView): string =>
  map ? [map.clock, ...[...map.zones, ...map.lines, ...map.forces, ...map.marks].map(({ id }) => id)].join() : ''

/** Pictures that are laid out round what covers them. */
const isMap = ({ art }: PictureView): boolean => art === 'map' || art === 'moscow'
