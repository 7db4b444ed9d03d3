/** Where a sheet of `width` x `height` must lie to cover a host, its middle kept; `y` keeps the lower part when it is cropped. */
export interface Cover {
  readonly scale: number
  readonly x: number
  readonly y: number
}

/** Covers a host with a sheet. `down` says which part stays when it is cropped in height: 0 the top, 1 the bottom. */
export const coverOf = (host: { width: number; height: number }, sheet: { width: number; height: number }, down = 0.6): Cover => {
  const scale = Math.max(host.width / sheet.width, host.height / sheet.height)
  return { scale, x: (host.width - sheet.width * scale) / 2, y: (host.height - sheet.height * scale) * down }
}
