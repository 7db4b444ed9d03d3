import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Journal } from '../../engine/index.ts'
import type { Scenario } from '../../scenario/index.ts'
import { keepOwnStory, openShelf, ownShelf } from '../../session/index.ts'
import { useStore } from '../../ui/hooks.ts'
import { tEditor } from '../../ui/messages/editor/index.ts'
import { askWays, type Ways } from '../../worker/askWays.ts'
import { nodeUnder } from '../nodePlaces.ts'
import type { Compiled, Workbench } from '../workbench.ts'
import { firstStand, longerRoad, pageAt, titlePage } from './road.ts'

type Screen = 'phone' | 'laptop'
const screens: readonly Screen[] = ['phone', 'laptop']
/** Pixels of the page that a screen shows. */
const sizes: Readonly<Record<Screen, readonly [width: number, height: number]>> = { phone: [390, 780], laptop: [1280, 760] }

/** The real game in a frame, playing the story as it stands: each version that can be played takes the place of the last one under the same choices. */
export const PreviewPane = ({ bench }: { readonly bench: Workbench }): JSX.Element => {
  const story = useStore(bench.lastGood)
  const reading = useStore(bench.reading)
  const kept = useKept(story)
  const isBroken = reading.diagnostics.some(({ severity }) => severity === 'error')
  const [screen, setScreen] = useState<Screen>('phone')
  const [page, setPage] = useState({ address: titlePage, number: 0 })
  const [told, setTold] = useState('')
  const road = useRef<Journal | undefined>(undefined)
  if (!story) return <p class="v-note">{tEditor('preview.none')}</p>
  if (kept === 'refused') return <p class="v-note">{tEditor('preview.notKept')}</p>
  const open = (address: string) => setPage(({ number }) => ({ address, number: number + 1 }))
  const fromHere = async () => {
    const node = nodeUnder(story.scenario, bench.project.current.files.get(bench.file.current) ?? '', bench.cursor.current)
    if (!node) return setTold(tEditor('preview.noStep'))
    const { title } = node
    setTold(tEditor('preview.looking', { title }))
    road.current = longerRoad(road.current, await playedLast(story.scenario))
    const own = firstStand(story.scenario, [road.current], node.id)
    if (own) {
      open(pageAt(story.scenario, own, node.id))
      return setTold(tEditor('preview.there', { title }))
    }
    const ways = await waysIn(story.scenario).catch(() => undefined)
    if (!ways) return setTold(tEditor('preview.failed'))
    const other = firstStand(story.scenario, [ways.to[node.id]], node.id)
    if (!other) return setTold(tEditor(ways.complete ? 'preview.noWay' : 'preview.notFound', { title }))
    open(pageAt(story.scenario, other, node.id))
    setTold(tEditor(road.current ? 'preview.otherWay' : 'preview.aWay', { title }))
  }
  return (
    <section class="v-pane v-preview" aria-label={tEditor('preview.name')}>
      <div class="v-row">
        <button
          type="button"
          class="v-button"
          onClick={() => {
            setTold('')
            open(titlePage)
          }}
        >
          {tEditor('preview.fromStart')}
        </button>
        <button type="button" class="v-button" onClick={() => void fromHere()}>
          {tEditor('preview.fromHere')}
        </button>
        <fieldset class="v-row v-switch">
          <legend>{tEditor('preview.width')}</legend>
          {screens.map((each) => (
            <label key={each}>
              <input type="radio" name="preview-screen" checked={screen === each} onChange={() => setScreen(each)} />
              {tEditor(`preview.${each}`)}
            </label>
          ))}
        </fieldset>
      </div>
      <p role="status" class={isBroken ? 'v-warned' : 'v-quiet'}>
        {[tEditor(isBroken ? 'preview.broken' : 'preview.current'), told].filter((each) => each !== '').join(' ')}
      </p>
      {kept === 'kept' && <GameFrame key={page.number} address={page.address} screen={screen} />}
    </section>
  )
}

/** Keeps each story that can be played where the game page finds it. */
const useKept = (story: Compiled | undefined): 'waiting' | 'kept' | 'refused' => {
  const [kept, setKept] = useState<'waiting' | 'kept' | 'refused'>('waiting')
  useEffect(() => {
    if (!story) return
    keepOwnStory(story).then(
      () => setKept('kept'),
      () => setKept((before) => (before === 'kept' ? 'kept' : 'refused')),
    )
  }, [story])
  return kept
}

/** The road of the game that was open last; none where nothing of the story was played, or the browser keeps nothing. */
const playedLast = async (scenario: Scenario): Promise<Journal | undefined> => {
  const save = await openShelf(ownShelf(scenario))
    .then((shelf) => shelf.read('auto'))
    .catch(() => undefined)
  return save && save.journal.choices.length > 0 ? save.journal : undefined
}

/** The ways of the story that was looked through last; an edit makes another story. */
let known: { readonly hash: string; readonly ways: Promise<Ways> } | undefined
const waysIn = (scenario: Scenario): Promise<Ways> => {
  if (known?.hash !== scenario.hash) known = { hash: scenario.hash, ways: askWays(scenario) }
  return known.ways
}

/** The game page at the size of a screen, made smaller where the pane is narrower. */
const GameFrame = ({ address, screen }: { readonly address: string; readonly screen: Screen }): JSX.Element => {
  const box = useRef<HTMLDivElement>(null)
  const [width, height] = sizes[screen]
  useEffect(() => {
    const pane = box.current
    if (!pane) return
    const fit = () => {
      const scale = Math.min(1, pane.clientWidth / width)
      pane.style.setProperty('--scale', String(scale))
      pane.style.setProperty('--wide', `${Math.floor(width * scale)}px`)
      pane.style.setProperty('--tall', `${Math.ceil(height * scale)}px`)
    }
    const watch = new ResizeObserver(fit)
    watch.observe(pane)
    return () => watch.disconnect()
  }, [width, height])
  return (
    <div ref={box}>
      <div class="v-screen">
        <iframe title={tEditor('preview.title')} src={address} width={width} height={height} />
      </div>
    </div>
  )
}
