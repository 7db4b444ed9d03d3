/** Whether this browser draws with WebGL: asked before Phaser is fetched, which is of no use without. */
export const hasWebGl = (): boolean => {
  try {
    return document.createElement('canvas').getContext('webgl') !== null
  } catch {
    return false
  }
}
