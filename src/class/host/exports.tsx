import type { JSX } from 'preact'
import { fileStem, tablesOf } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { TwoPress } from '../group/parts/twoPress.tsx'
import { csvText } from './csvText.ts'
import { useHere } from './here.ts'
import { saveClass } from './saveClass.ts'

/** What a class takes away, what is kept here and until when, and the way to delete it. */
export const Exports = (): JSX.Element => {
  const { course, play, until, erase } = useHere()
  const { file } = play
  const stem = fileStem(file)
  const day = new Date(until)
  return (
    <>
      <section class="exports">
        <h2>{tClass('host.export')}</h2>
        <p>{tClass('host.export.holds')}</p>
        <button type="button" class="dark-button" onClick={() => saveClass(file)}>
          {tClass('host.export.json')}
        </button>
        <div class="exports-csv">
          {tablesOf(course, file).map((table) => (
            <button
              key={table.name}
              type="button"
              class="plain-button"
              onClick={() => saveFile(`${stem}-${table.name}`, csvText(table), 'text/csv;charset=utf-8')}
            >
              {table.name}
            </button>
          ))}
        </div>
        <a class="plain-button" href={file.rehearsal ? '#report=rehearsal' : '#report'}>
          {tClass('host.export.report')}
        </a>
        <p>{tClass('host.export.report.holds')}</p>
      </section>
      <section class="exports">
        <h2>{tClass('host.kept')}</h2>
        <p>
          {tClass('host.kept.what', {
            until: day.toLocaleString('en-GB', { day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' }),
          })}
        </p>
        <TwoPress
          label={tClass('host.delete')}
          sure={tClass('host.delete.sure')}
          yes={tClass('host.delete.yes')}
          no={tClass('host.delete.no')}
          act={() => void erase().then(() => globalThis.location.assign('#prepare'))}
        />
      </section>
    </>
  )
}
