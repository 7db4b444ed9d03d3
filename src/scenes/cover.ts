/** By how much a sheet must grow to cover a host of any shape. */
export const coverScale = (
  host: { readonly width: number; readonly height: number },
  sheet: { readonly width: number; readonly height: number },
): number => Math.max(host.width / sheet.width, host.height / sheet.height)

/** The part of a picture's width that no words cover. */
export interface Span {
  readonly x: number
  readonly width: number
}

/** The most that a sheet moves to either side when it leans or drifts, in pixels. */
const leanMost = 8

/**
 * Where the middle of a sheet lies across a picture whose words leave `free`: in the middle of that, or as near to it as the sheet
 * goes without baring an edge.
 */
export const middleOver = (free: Span, host: { readonly width: number }, sheetWidth: number): number => {
  const spare = Math.max(0, (sheetWidth - host.width) / 2 - leanMost)
  const wanted = free.x + free.width / 2 - host.width / 2
  return host.width / 2 + Math.min(spare, Math.max(-spare, wanted))
}

/** Where the middle of a sheet lies up and down a picture, of whose height what cannot be shown is shared: 0 all below, 1 all above. */
export const middleUp = (share: number, host: { readonly height: number }, sheetHeight: number): number =>
  (host.height - sheetHeight) * share + sheetHeight / 2
