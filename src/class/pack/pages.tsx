import type { JSX } from 'preact'
import { Begin } from './begin.tsx'
import { Cards } from './cards.tsx'
import { Cover } from './cover.tsx'
import { Crib } from './crib.tsx'
import { Desk } from './desk.tsx'
import { type Here, HereContext } from './here.ts'
import { Invented, Key, Sources } from './key.tsx'
import { type PartName, parts } from './parts.ts'
import { Records } from './records.tsx'
import { RoadSheet } from './roadSheet.tsx'
import { Run } from './run.tsx'
import { Sheets } from './sheets.tsx'
import { Summaries } from './summaries.tsx'
import { Tickets } from './tickets.tsx'

const pagesOf: Readonly<Record<PartName, readonly (() => JSX.Element | null)[]>> = {
  teacher: [Cover, Run, Crib, Key, Summaries, Invented, Sources],
  group: [Begin, Cards, RoadSheet, Sheets],
  desk: [Desk],
  record: [Records],
  student: [Tickets],
}

/** All pages of a lesson on paper, in its parts. */
export const Pages = ({ here }: { readonly here: Here }): JSX.Element => (
  <HereContext.Provider value={here}>
    <div class="pack-pages">
      {parts.map((part) => (
        <div key={part} class={`pack-part pack-part-${part}`}>
          {pagesOf[part].map((Page, at) => (
            <Page key={at} />
          ))}
        </div>
      ))}
    </div>
  </HereContext.Provider>
)
