import { createRequire } from 'node:module'
import { dirname, join, sep } from 'node:path'
import type { Plugin } from 'vite'

const switches: Readonly<Record<string, boolean>> = {
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  CANVAS_RENDERER: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
}

/** What registers itself with a scene when it is loaded: its own plugins, what it can add, and the one kind of file it loads. */
const registered: readonly string[] = [
  'cameras/2d/CameraManager',
  'data/DataManagerPlugin',
  'events/EventEmitter',
  'gameobjects/DisplayList',
  'gameobjects/GameObjectCreator',
  'gameobjects/GameObjectFactory',
  'gameobjects/UpdateList',
  'input/InputPlugin',
  'loader/LoaderPlugin',
  'loader/filetypes/SVGFile',
  'scene/ScenePlugin',
  'time/Clock',
  'tweens/TweenManager',
  'gameobjects/graphics/GraphicsFactory',
  'gameobjects/image/ImageFactory',
  'gameobjects/rendertexture/RenderTextureFactory',
  'gameobjects/shape/arc/ArcFactory',
  'gameobjects/shape/ellipse/EllipseFactory',
  'gameobjects/shape/rectangle/RectangleFactory',
  'gameobjects/shape/triangle/TriangleFactory',
  'gameobjects/text/TextFactory',
]

/**
 * Phaser's face as a module of its own sources, with nothing but the parts above and what src/scenes asks for by name. Its modules
 * ask for one another in circles, which come right only when the renderer begins.
 */
const face = `
require('./renderer')
${registered.map((path) => `require('./${path}')`).join('\n')}
module.exports = Object.assign({}, require('./const'), {
  Game: require('./core/Game'),
  Math: { Vector2: require('./math/Vector2') },
  Scale: require('./scale'),
  Scene: require('./scene/Scene'),
})
`

/**
 * Builds Phaser from its sources, of the parts alone that the scenes use: 353 KB gzip as it comes. Its switches are written as
 * `typeof NAME` and are set here. The dev server takes the whole Phaser.
 */
export const leanPhaser = (): Plugin => {
  // Phaser exports only its face; the sources lie beside it.
  const root = join(dirname(dirname(createRequire(import.meta.url).resolve('phaser'))), 'src')
  return {
    name: 'left-of-october:lean-phaser',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'phaser' ? join(root, 'phaser-no-physics.js') : undefined),
    transform: (code, id) => {
      if (!id.split(/[\\/]/u).join(sep).startsWith(root)) return undefined
      const bare = id.endsWith('phaser-no-physics.js') ? face : code
      const set = bare.replace(/typeof ([A-Z_0-9]{4,})\b/gu, (whole, name: string) =>
        name in switches ? String(switches[name]) : whole,
      )
      return { code: set.replace(/\bglobal\./gu, 'globalThis.'), map: null }
    },
  }
}
