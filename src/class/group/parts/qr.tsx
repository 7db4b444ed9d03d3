import type { JSX } from 'preact'
import { create } from 'qrcode'

/** A text as a square to scan, drawn as one path with the quiet zone that scanners want. */
export const Qr = ({ text, label }: { readonly text: string; readonly label: string }): JSX.Element => {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const path = Array.from(modules.data, (dark, at) =>
    dark ? `M${at % modules.size},${Math.floor(at / modules.size)}h1v1h-1z` : '',
  ).join('')
  const side = modules.size + 8
  return (
    <svg class="qr" viewBox={`-4 -4 ${side} ${side}`} role="img" aria-label={label}>
      <path d={path} shape-rendering="crispEdges" />
    </svg>
  )
}
