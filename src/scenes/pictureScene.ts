import Phaser from 'phaser'
import { figures, figureUrl, type Layer, placeOf } from '../manifest/index.ts'
import type { PictureView, Screen } from '../view/index.ts'
import { coverScale } from './cover.ts'
import { depthOf, layersShown } from './crowd.ts'
import { drift } from './drift.ts'
import { playEvent } from './event.ts'
import { drawHemicycle } from './hemicycle.ts'
import { inks } from './inks.ts'
import { onSheet } from './pin.ts'
import { startWeather } from './weather.ts'

/** Size of every sheet that is drawn by scripts/art. */
const sheet = { width: 1366, height: 480 }
const wipeMs = 600
const sweepMs = 2400

/** The hour as a colour that everything is multiplied with, save what shines: black stays black, and lamps stay lit. */
const hours: Readonly<Record<PictureView['cue']['light'], number>> = {
  day: 0xffffff,
  lamp: 0xf4e8d6,
  dusk: 0xe0ac8a,
  night: 0x8096b0,
  dawn: 0xffdcae,
}

/** The one scene: it draws whatever the screen asks for, and keeps nothing that may not vanish. */
export class PictureScene extends Phaser.Scene {
  private shown = ''
  private sheets: { readonly image: Phaser.GameObjects.Image; readonly layer: Layer }[] = []
  private vote: Phaser.GameObjects.Graphics | undefined
  private readonly moving: () => boolean
  private readonly settled: (idle: boolean) => void
  private wanted: Screen | undefined
  private loading = false
  /** Set when the scene has been made: Phaser calls itself active only some time later. */
  private ready = false

  constructor(moving: () => boolean, settled: (idle: boolean) => void) {
    super('picture')
    this.moving = moving
    this.settled = settled
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
    const { picture, vote } = screen
    const key = `${screen.kind === 'vote' ? `vote/${screen.node}` : `${picture.art}/${picture.place}`}/${JSON.stringify(picture.cue)}`
    if (key === this.shown) {
      if (vote && this.vote) this.count(screen)
      return
    }
    const first = this.shown === ''
    if (screen.kind === 'vote' && vote) {
      this.clear()
      this.shown = key
      this.vote = this.add.graphics()
      this.count(screen)
      if (!first) this.wipe()
      return
    }
    this.loadSheets(picture, () => {
      this.clear()
      this.release(picture)
      this.shown = key
      this.drawPlace(picture)
      if (!first) this.wipe()
      this.rest()
      if (this.wanted !== screen && this.wanted) this.show(this.wanted)
    })
  }

  private clear(): void {
    this.tweens.killAll()
    this.children.removeAll(true)
    this.sheets = []
    this.vote = undefined
  }

  private loadSheets(picture: PictureView, done: () => void): void {
    const host = { width: this.scale.width, height: this.scale.height }
    const scale = coverScale(host, sheet) * 1.05
    const missing = placeOf(picture.art).layers.filter(([layer]) => !this.textures.exists(this.key(picture.art, layer, scale)))
    if (missing.length === 0) {
      done()
      return
    }
    for (const [layer, url] of placeOf(picture.art).layers)
      this.load.svg(this.key(picture.art, layer, scale), url, {
        width: Math.round(sheet.width * scale),
        height: Math.round(sheet.height * scale),
      })
    this.loading = true
    this.load.once('complete', () => {
      this.loading = false
      done()
    })
    this.load.start()
  }

  /** Lets go of the sheets of other places and sizes, once nothing shows them: each is redrawn from its vectors in a moment. */
  private release(picture: PictureView): void {
    const scale = coverScale({ width: this.scale.width, height: this.scale.height }, sheet) * 1.05
    const kept = placeOf(picture.art).layers.map(([layer]) => this.key(picture.art, layer, scale))
    for (const name of this.textures.getTextureKeys())
      if (name.startsWith('place/') && !kept.includes(name)) this.textures.remove(name)
  }

  private key(art: string, layer: string, scale: number): string {
    return `place/${art}/${layer}/${scale.toFixed(2)}`
  }

  private drawPlace(picture: PictureView): void {
    const { width, height } = this.scale
    const scale = coverScale({ width, height }, sheet) * 1.05
    const shown = layersShown(picture)
    const y = this.middle(picture, scale)
    for (const [layer] of placeOf(picture.art).layers) {
      if (!shown.includes(layer)) continue
      const image = this.add.image(width / 2, y, this.key(picture.art, layer, scale))
      if (layer !== 'light') image.setTint(hours[picture.cue.light])
      this.sheets.push({ image, layer })
    }
    if (this.moving()) drift(this, this.sheets, () => this.rest())
    if (picture.art === 'map') this.drawPin(picture, scale, y)
    playEvent(this, picture, { scale, x: width / 2, y }, this.moving(), () => this.rest())
    if (picture.cue.weather !== 'none') startWeather(this, picture.cue.weather, this.moving())
    const light = this.sheets.find((each) => each.layer === 'light')
    if (light && this.moving() && picture.cue.light !== 'day')
      this.tweens.add({
        targets: light.image,
        alpha: 0.82,
        duration: 420,
        yoyo: true,
        repeat: 2,
        ease: 'Sine.easeInOut',
        onComplete: () => this.rest(),
      })
  }

  /** Where the middle of the sheets lies: the middle of the picture, and on the map as near to it as its pin allows. */
  private middle(picture: PictureView, scale: number): number {
    const { height } = this.scale
    const pin = picture.art === 'map' ? onSheet(picture.pin.longitude, picture.pin.latitude) : undefined
    if (!pin) return height / 2
    const room = Math.max(0, (sheet.height * scale - height) / 2)
    return height / 2 + Math.max(-room, Math.min(room, (sheet.height / 2 - pin.y) * scale + height * 0.16))
  }

  private drawPin(picture: PictureView, scale: number, middle: number): void {
    const at = onSheet(picture.pin.longitude, picture.pin.latitude)
    if (!at) return
    const { width } = this.scale
    const x = width / 2 + (at.x - sheet.width / 2) * scale
    const y = middle + (at.y - sheet.height / 2) * scale
    this.add.triangle(x, y, 0, 0, 44, -92, 84, -70, inks.redDeep).setOrigin(0, 0)
    this.add.circle(x, y, 7, inks.wheat).setStrokeStyle(3, inks.soot)
    this.add
      .text(x + 70, y - 84, picture.pin.name, {
        fontFamily: 'Oswald, sans-serif',
        fontSize: '22px',
        color: '#F3E7CE',
        backgroundColor: '#1A1613',
        padding: { x: 10, y: 4 },
      })
      .setOrigin(0, 0.5)
  }

  /** Draws the hall, and after the count lets the hands go up from left to right. */
  private count(screen: Screen): void {
    const { vote } = screen
    const graphics = this.vote
    if (!vote || !graphics) return
    const { width, height } = this.scale
    const draw = (part: number) => drawHemicycle(graphics, vote, width, height, part)
    if (!vote.counted || !this.moving()) {
      draw(1)
      this.rest()
      return
    }
    const hand = { part: 0 }
    this.settled(false)
    this.tweens.add({
      targets: hand,
      part: 1,
      duration: sweepMs,
      onUpdate: () => draw(hand.part),
      onComplete: () => {
        draw(1)
        this.rest()
      },
    })
  }

  /** The old picture is cut away on a diagonal. */
  private wipe(): void {
    if (!this.moving()) {
      this.rest()
      return
    }
    const { width, height } = this.scale
    const blade = this.add.graphics().setDepth(10)
    const edge = { x: -height }
    this.settled(false)
    this.tweens.add({
      targets: edge,
      x: width + height,
      duration: wipeMs,
      ease: 'Cubic.easeOut',
      onUpdate: () => {
        blade.clear().fillStyle(inks.soot, 1)
        blade.fillPoints(
          [
            new Phaser.Math.Vector2(edge.x, 0),
            new Phaser.Math.Vector2(width + height, 0),
            new Phaser.Math.Vector2(width + height, height),
            new Phaser.Math.Vector2(edge.x - height * 0.34, height),
          ],
          true,
        )
      },
      onComplete: () => {
        blade.destroy()
        this.rest()
      },
    })
  }

  /** Near sheets move more than far ones. */
  private lean(share: number): void {
    if (!this.moving()) return
    this.settled(false)
    for (const { image, layer } of this.sheets) image.x = this.scale.width / 2 - share * depthOf[layer]
    this.rest()
  }

  /** Nothing moves any more, unless the weather does. */
  private rest(): void {
    const weather = this.wanted?.kind !== 'vote' && this.wanted?.picture.cue.weather !== 'none' && this.moving()
    if (!weather && this.tweens.getTweens().every((tween) => !tween.isPlaying())) this.settled(true)
  }
}
