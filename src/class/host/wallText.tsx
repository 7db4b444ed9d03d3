import type { JSX } from 'preact'
import type { Text } from '../../scenario/index.ts'
import { bareText } from '../../scenario/words.ts'

/** A text of a scenario for a wall: nobody presses a link there. */
export const WallText = ({ text, class: name = '' }: { readonly text: Text; readonly class?: string }): JSX.Element => (
  <div class={`text ${name}`}>
    {bareText(text)
      .split(/\n{2,}/u)
      .map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
  </div>
)
