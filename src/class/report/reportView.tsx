import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type ClassFile, type ClassSettings, type Course, fewestVoters } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Frame } from '../frame.tsx'
import { KeptClassPage } from '../host/index.ts'
import { usePaper } from '../paper.ts'
import { Cover, type Part, parts } from './cover.tsx'
import { GroupPage } from './groupPage.tsx'
import { Invented } from './inventedPage.tsx'
import { Reasons } from './reasonsPage.tsx'
import { Roads } from './roadsPage.tsx'
import { Splits } from './splitsPage.tsx'
import { Tickets } from './ticketPages.tsx'

/** What every page of the report works from. */
export interface Reported {
  readonly course: Course
  readonly file: ClassFile
}

/** The report of the class that this device keeps, or of its rehearsal. */
export const ReportView = (): JSX.Element => (
  <KeptClassPage
    slot={globalThis.location.hash === '#report=rehearsal' ? 'rehearsal' : 'present'}
    show={({ page, kept }) => {
      const { file } = kept.play
      return <Report course={{ ...page, length: file.settings.length }} file={file} />
    }}
  />
)

const Report = ({ course, file }: Reported): JSX.Element => {
  const [isOpen, open] = useState(false)
  const [paper, choose] = useState<ClassSettings['paper']>(file.settings.paper)
  const [wanted, want] = useState<readonly Part[]>(parts)
  usePaper(paper)
  const day = new Date(`${file.day}T12:00:00`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return (
    <Frame
      tone="soot"
      kicker={tClass(file.rehearsal ? 'report.kicker.rehearsal' : 'report.kicker', {
        title: course.lesson.title,
        code: file.code,
        day,
      })}
      title={course.lesson.question}
      foot={
        <>
          <a class="plain-button" href={file.rehearsal ? '#rehearsal' : '#host'}>
            {tClass('report.back')}
          </a>
          {isOpen && (
            <button type="button" class="main-button" onClick={() => globalThis.print()}>
              {tClass('report.print')}
            </button>
          )}
        </>
      }
    >
      <Cover
        {...{ paper, choose, wanted, isOpen }}
        want={(part, isOn) => want(parts.filter((each) => (each === part ? isOn : wanted.includes(each))))}
        open={() => open(true)}
      />
      {isOpen && <Pages course={course} file={file} wanted={wanted} />}
    </Frame>
  )
}

/** The pages in order. With few groups the pages of the class are short, and run on. */
const Pages = ({ course, file, wanted }: Reported & { readonly wanted: readonly Part[] }): JSX.Element => {
  const of = { course, file }
  const here = useRef<HTMLDivElement>(null)
  useEffect(() => here.current?.focus({ preventScroll: true }), [])
  return (
    <div ref={here} tabIndex={-1} class={`report${file.groups.length < fewestVoters ? ' report-short' : ''}`}>
      {wanted.includes('class') && (
        <>
          <Splits {...of} />
          <Roads {...of} />
          <Reasons {...of} />
          <Invented {...of} />
        </>
      )}
      {wanted.includes('groups') && file.groups.map((group) => <GroupPage key={group.code} {...of} group={group} />)}
      {wanted.includes('tickets') && <Tickets {...of} />}
    </div>
  )
}
