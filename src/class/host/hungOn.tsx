import type { JSX } from 'preact'
import { factorsIn, matteredIn, matteredShows } from '../../classroom/index.ts'
import { tClass } from '../../ui/messages/class/index.ts'
import { Computed } from './computed.tsx'
import { Covered } from './covered.tsx'
import { useHere } from './here.ts'
import { CalledOut, HandField, useTalk } from './talk.tsx'
import { Waiting } from './tray.tsx'

/** 3: which decision mattered most, before the talk and after it; persons and structures apart. */
export const HungOn = (): JSX.Element => {
  const { course, play, wall } = useHere()
  const talk = useTalk()
  const said = play.file.talk ?? {}
  const rows = matteredIn(course, wall)
  const shows = matteredShows(rows)
  const isTold = play.isShown && (shows.before || shows.after)
  const { people, structures } = factorsIn(wall)
  return (
    <>
      <section>
        <table class="wall-table">
          <caption>{tClass('host.mattered')}</caption>
          <thead>
            <tr>
              <th scope="col">{tClass('host.mattered.decision')}</th>
              <th scope="col">{tClass('host.mattered.before')}</th>
              <th scope="col">{tClass('host.mattered.after')}</th>
              {isTold && <th scope="col">{tClass('host.mattered.all')}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.node}>
                <th scope="row">{row.title}</th>
                {(['matteredBefore', 'matteredAfter'] as const).map((when) => (
                  <td key={when}>
                    <HandField
                      label={tClass(`host.${when}`, { title: row.title })}
                      count={said[when]?.[row.node]}
                      set={(count) => talk({ [when]: { ...said[when], [row.node]: count } })}
                    />
                  </td>
                ))}
                {isTold && (
                  <td>
                    {shows.before ? row.before : '–'} → {shows.after ? row.after : '–'}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        <Covered>
          <Computed />
        </Covered>
      </section>
      <section>
        <CalledOut label={tClass('host.people')} words={said.people ?? []} set={(list) => talk({ people: list })} />
        <CalledOut label={tClass('host.structures')} words={said.structures ?? []} set={(list) => talk({ structures: list })} />
        <Covered>
          <div class="wall-factors">
            <Factors title={tClass('host.people.title')} words={people} />
            <Factors title={tClass('host.structures.title')} words={structures} />
          </div>
        </Covered>
        <Waiting />
      </section>
    </>
  )
}

const Factors = ({ title, words }: { readonly title: string; readonly words: readonly string[] }): JSX.Element => (
  <div>
    <h2>{title}</h2>
    <ul>
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  </div>
)
