import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { TextSheets } from './sheets.ts'

/** The place on the page where the sheets lie. */
export const TextPane = ({ sheets }: { readonly sheets: TextSheets }): JSX.Element => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.append(sheets.host), [sheets])
  return <div ref={place} class="text-pane" />
}
