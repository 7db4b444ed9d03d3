import type { ComponentChildren, JSX } from 'preact'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Text as Words } from '../scenario/index.ts'

/** What happens when a reference to a person, term or source is pressed. */
export const ExplainContext = createContext<(ref: string) => void>(() => undefined)

const pieces = /\*([^*\n]+)\*|\[([^[\]\n]+)\]\(((?:person|faction|place|term|source):[a-z0-9-]+)\)/gu

/** A scenario's text as elements: paragraphs, emphasis and references that explain in place. Text stays text; nothing in it is ever HTML. */
export const Text = ({ text, class: name }: { text: Words; class?: string }): JSX.Element => (
  <div class={`text ${name ?? ''}`}>
    {text.split(/\n{2,}/u).map((paragraph) => (
      <p key={paragraph}>
        <Inline text={paragraph} />
      </p>
    ))}
  </div>
)

/** One line of a scenario's text. */
export const Inline = ({ text }: { text: Words }): JSX.Element => {
  const explain = useContext(ExplainContext)
  const out: ComponentChildren[] = []
  let at = 0
  for (const match of text.matchAll(pieces)) {
    out.push(text.slice(at, match.index))
    const [whole, stressed, words, ref] = match
    at = match.index + whole.length
    if (stressed !== undefined) out.push(<em>{stressed}</em>)
    else if (ref !== undefined) out.push(<Reference explain={() => explain(ref)}>{words}</Reference>)
  }
  out.push(text.slice(at))
  return <>{out}</>
}

/** Words that open a page which explains them. A button's box would not break across lines as words do, and a link must lead somewhere. */
const Reference = (props: { explain: () => void; children: ComponentChildren }): JSX.Element => {
  const press = (event: Event) => {
    // On a card they do not choose it as well.
    event.preventDefault()
    props.explain()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: its words break across lines
    <span
      class="link"
      role="button"
      tabIndex={0}
      aria-haspopup="dialog"
      onClick={press}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') press(event)
      }}
    >
      {props.children}
    </span>
  )
}

/** A scenario's text without its markup, for places that speak: the live region, labels. */
export const plainText = (text: Words): string =>
  text.replace(pieces, (_, stressed?: string, words?: string) => stressed ?? words ?? '')
