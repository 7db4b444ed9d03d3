import type { JSX } from 'preact'
import { Begin } from './begin.tsx'
import { Cards } from './cards.tsx'
import { Cover } from './cover.tsx'
import { Crib } from './crib.tsx'
import { RoadCards, Slips } from './desk.tsx'
import { type Here, HereContext } from './here.ts'
import { Invented, Key, Sources } from './key.tsx'
import { Checks, Next, Who } from './know.tsx'
import { type PartName, parts } from './parts.ts'
import { Records } from './records.tsx'
import { RoadSheet } from './roadSheet.tsx'
import { Run } from './run.tsx'
import { Sheets } from './sheets.tsx'
import { Summaries } from './summaries.tsx'
import { Tickets } from './tickets.tsx'

const drawnIn: Readonly<Record<PartName, readonly (() => JSX.Element | null)[]>> = {
  teacher: [Cover, Run, Checks, Crib, Next, Key, Summaries, Invented, Who, Sources],
  group: [Begin, Cards, RoadSheet, Sheets],
  slip: [Slips],
  card: [RoadCards],
  record: [Records],
  student: [Tickets],
}

/** All pages of a lesson on paper, in its parts. */
export const Pages = ({ here }: { readonly here: Here }): JSX.Element => (
  <HereContext.Provider value={here}>
    <div class="pack-pages">
      {parts.map((part) => (
        <div key={part} class={`pack-part pack-part-${part}`}>
          {drawnIn[part].map((Page, at) => (
            <Page key={at} />
          ))}
        </div>
      ))}
    </div>
  </HereContext.Provider>
)
