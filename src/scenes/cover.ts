/** By how much a sheet must grow to cover a host of any shape. */
export const coverScale = (
  host: { readonly width: number; readonly height: number },
  sheet: { readonly width: number; readonly height: number },
): number => Math.max(host.width / sheet.width, host.height / sheet.height)
