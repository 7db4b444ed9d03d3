import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editLabel, editValue, isRefusal, together } from '../../src/editor/form/editValue.ts'
import { type Path, readPiece, type Tree } from '../../src/editor/form/readPiece.ts'
import { asRead, mannerOf } from '../../src/editor/form/writeValue.ts'
import { applyFixes } from '../../src/scenario/load.ts'
import { treeAt } from '../../src/scenario/read/combine.ts'

const text = `# a note at the top
nodes:
  - id: morning   # the first
    title: A plain title
    short: 'It''s short'   # a note beside it
    quoted: "She said: \\"no\\""
    situation: >
      A folded text of two lines that are joined, as long as a
      line of a page.

      A second paragraph.

      # not a note
    poem: |-
      One line
      and another
    empty:
    effects:
      - { credit: +1, because: You asked }
      - { credit: -1, because: "A, B", when: { heard: yes } }

    # what follows
    next: noon
  - id: noon
    title: "Noon"
`

const paths: readonly Path[] = [
  ['title'],
  ['short'],
  ['quoted'],
  ['situation'],
  ['poem'],
  ['empty'],
  ['next'],
  ['effects', 0, 'because'],
  ['effects', 1, 'because'],
  ['effects', 1, 'when', 'heard'],
].map((path) => ['nodes', 0, ...path])

const before = readPiece(text)?.tree
if (!before) throw new Error('the text cannot be read')

const valueIn = (tree: Tree, path: Path): string => {
  const { found } = treeAt(tree, path)
  return found.kind === 'text' ? found.text : ''
}

const sourceAt = (path: Path) => {
  const { from, to } = treeAt(before, path).found.span
  return { from, to, manner: mannerOf(text.slice(from)) }
}

/** What people type and paste: words, signs that mean something in a file, line breaks, emoji. */
const typed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'"\'#:-?&*!|>%@`[]{},\\=~',
        ': ',
        ' #',
        '- ',
        '\n',
        '\n\n',
        '  ',
        '\t',
        '\u00a0',
        '\u2028',
        '🌾',
        'é',
        '+1',
        'no',
        '---',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.lorem({ maxCount: 30 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))

describe('an edit through the form', () => {
  it('changes no character outside the value, and is read back as it was typed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths), typed, (path, value) => {
        const edit = editValue(text, path, value)
        if (isRefusal(edit)) throw new Error(edit.refused)
        const { from, to, manner } = sourceAt(path)
        expect(edit.from).toBeGreaterThanOrEqual(from)
        expect(edit.to).toBeLessThanOrEqual(Math.max(from, to))
        const after = applyFixes(text, [edit])
        const tree = readPiece(after)?.tree
        if (!tree) throw new Error(`cannot be read: ${after}`)
        expect([asRead(value, manner), asRead(value, 'plain')]).toContain(valueIn(tree, path))
        for (const other of paths) if (other !== path) expect(valueIn(tree, other)).toBe(valueIn(before, other))
      }),
      { numRuns: 150 },
    )
  })

  it('keeps quotes, a folded text and its line length, and the note beside it', () => {
    const changed = (path: Path, value: string) => {
      const edit = editValue(text, ['nodes', 0, ...path], value)
      if (isRefusal(edit)) throw new Error(edit.refused)
      return applyFixes(text, [edit])
    }
    expect(changed(['short'], "It's long")).toContain("short: 'It''s long'   # a note beside it")
    expect(changed(['quoted'], 'Yes')).toContain('quoted: "Yes"')
    expect(changed(['title'], 'Other words')).toContain('title: Other words\n')
    expect(changed(['title'], 'Words: two')).toContain('title: "Words: two"\n')
    expect(changed(['empty'], 'no more')).toContain('    empty: no more\n')
    const folded = changed(['situation'], 'A first one.\n\nA second paragraph.\n\n# not a note')
    expect(folded).toContain('situation: >\n      A first one.\n\n      A second paragraph.\n\n      # not a note\n    poem')
  })

  it('keeps the line ends of Windows', () => {
    const windows = text.replaceAll('\n', '\r\n')
    const edit = editValue(windows, ['nodes', 0, 'situation'], 'One.\n\nTwo.')
    if (isRefusal(edit)) throw new Error(edit.refused)
    expect(applyFixes(windows, [edit]).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
  })

  it('adds a label that is missing behind those that come before it', () => {
    const edit = editValue(text, ['nodes', 1, 'situation'], 'Bells.')
    if (isRefusal(edit)) throw new Error(edit.refused)
    expect(applyFixes(text, [edit])).toBe(`${text.trimEnd()}\n    situation: Bells.\n`)
    const within = editValue(text, ['nodes', 0, 'effects', 0, 'when'], 'x', ['when', 'because'])
    if (isRefusal(within)) throw new Error(within.refused)
    expect(applyFixes(text, [within])).toContain('{ credit: +1, because: You asked, when: x }')
  })

  it('gives a meter another name and leaves its step alone', () => {
    const edit = editLabel(text, ['nodes', 0, 'effects', 1, 'credit'], 'readers')
    if (isRefusal(edit)) throw new Error(edit.refused)
    expect(applyFixes(text, [edit])).toBe(text.replace('credit: -1', 'readers: -1'))
  })

  it('turns an effect on a meter into one on a flag in one step', () => {
    const path = ['nodes', 0, 'effects', 0]
    const edit = together(
      text,
      (now) => editLabel(now, [...path, 'credit'], 'heard'),
      (now) => editValue(now, [...path, 'heard'], 'yes'),
    )
    if (isRefusal(edit)) throw new Error(edit.refused)
    expect(applyFixes(text, [edit])).toBe(text.replace('credit: +1', 'heard: yes'))
  })

  it('refuses a text that cannot be read, and a place that is not there', () => {
    expect(editValue('a: "b', ['a'], 'c')).toEqual({ refused: 'unreadable' })
    expect(editValue(text, ['nodes', 7, 'title'], 'c')).toEqual({ refused: 'nowhere' })
    expect(editValue(text, ['nodes', 0, 'effects'], 'c')).toEqual({ refused: 'nowhere' })
  })
})
