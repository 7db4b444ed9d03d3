/**
 * For those who draw and those who review, in the dev server only. `gallery.html` shows every place in every light, weather and
 * crowd, and the halls; each leads to the moving scene: `?art=street&light=night&weather=snow&crowd=full&event=march`, with
 * `still` for the sheets under the canvas, `motion=reduced` for a picture at rest, `height=223` for a band as low as the game's,
 * `pin=23.65,52.08,Brest-Litovsk` for another place on the map, and `next=village` for another place after two seconds. `?hall=1164`
 * shows a vote in a hall of so many seats, and counts it after two seconds. `?art=map&at=1918-05-01` and `?art=moscow&at=1918-07-06 20:00`
 * show what lies on a map at that moment where no flag is set, and with `flags` where all are.
 */
import { type JSX, render } from 'preact'
import { places } from '../manifest/index.ts'
import type { Scenario } from '../scenario/index.ts'
import { Still } from '../ui/parts/still.tsx'
import { type Art, arts, cueOf, hallScreen, placeScreen, words } from './asked.ts'
import { Live } from './live.tsx'
import { mapScreen, momentsOf } from './maps.ts'

const query = new URLSearchParams(globalThis.location.search)
const scenario = (await (await fetch('scenarios/left-of-october.json')).json()) as Scenario
const halls = [100, 250, 450, 700, 900, 1164, 1200]

const Everything = (): JSX.Element => (
  <main class="gallery">
    <h1>Gallery of scenes</h1>
    <nav aria-label="Places">
      {arts.map((art) => (
        <a key={art} href={`#${art}`}>
          {art}
          <br />
        </a>
      ))}
      <a href="#maps">maps by date</a>
      <br />
      <a href="#halls">halls</a>
    </nav>
    {arts.map((art) => (
      <Place key={art} art={art} />
    ))}
    <section id="maps">
      <h2>Maps by date</h2>
      {scenario.maps.map((map) => (
        <ul key={map.id}>
          {momentsOf(scenario, map.art).flatMap((at) =>
            [false, true].map((isSet) => (
              <li key={`${at}/${isSet}`}>
                <a href={`?${new URLSearchParams({ art: map.art, light: 'day', at, ...(isSet ? { flags: '' } : {}) })}`}>
                  {map.id}, {at}
                  {isSet ? ', every flag set' : ''}
                </a>
              </li>
            )),
          )}
        </ul>
      ))}
    </section>
    <section id="halls">
      <h2>Halls</h2>
      <ul>
        {halls.map((seats) => (
          <li key={seats}>
            <a class="thumb thumb-word" href={`?hall=${seats}`}>
              {seats} seats
            </a>
          </li>
        ))}
      </ul>
    </section>
  </main>
)

const Place = ({ art }: { art: Art }): JSX.Element => (
  <section id={art}>
    <h2>{art}</h2>
    <p>{places[art].alt}</p>
    <ul>
      {(['light', 'weather', 'crowd', 'event'] as const).flatMap((part) =>
        words[part].map((word) => <State key={`${part}/${word}`} art={art} part={part} word={word} />),
      )}
    </ul>
  </section>
)

const State = ({ art, part, word }: { art: Art; part: string; word: string }): JSX.Element => {
  const asked = new URLSearchParams({ art, light: 'day', [part]: word })
  return (
    <li>
      <a href={`?${asked}`}>
        <span class="thumb">
          <Still picture={{ art, cue: cueOf(asked) }} />
        </span>
        {part}: {word}
      </a>
    </li>
  )
}

const asked = (): JSX.Element => {
  const hall = Number(query.get('hall'))
  const place = query.has('at') ? mapScreen(scenario, query) : placeScreen(query)
  const next = arts.find((art) => art === query.get('next'))
  const screens =
    hall > 0 ? [hallScreen(hall, false), hallScreen(hall, true)] : next ? [place, placeScreen(query, next)] : [place]
  const motion = query.get('motion') === 'reduced' ? 'reduced' : 'full'
  return <Live screens={screens} motion={motion} height={Number(query.get('height'))} isStill={query.has('still')} />
}

render(query.has('art') || query.has('hall') ? asked() : <Everything />, document.body)
