import type { Cover } from './mapSheet.ts'

/**
 * Where words lie over a picture, in its pixels: every element of the page marked `data-covers`, or
 * `data-covers="side"` where no picture is worth looking at above or below it. Where they lie when they
 * have come to rest: a transform on the way there does not count.
 */
export const coversOf = (host: HTMLElement): readonly Cover[] => {
  const own = originOf(host)
  return [...document.querySelectorAll<HTMLElement>('[data-covers]')].map((element) => {
    const { x, y } = originOf(element)
    return {
      x: x - own.x,
      y: y - own.y,
      width: element.offsetWidth,
      height: element.offsetHeight,
      takesSide: element.dataset.covers === 'side',
    }
  })
}

const originOf = (element: HTMLElement): { readonly x: number; readonly y: number } => {
  let [x, y] = [0, 0]
  for (let here: Element | null = element; here instanceof HTMLElement; here = here.offsetParent) {
    x += here.offsetLeft
    y += here.offsetTop
  }
  return { x, y }
}
