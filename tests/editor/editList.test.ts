import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { insertGroup, insertItem, moveItem, removeItem, removeLabel } from '../../src/editor/form/editList.ts'
import { isRefusal, type Refusal } from '../../src/editor/form/editValue.ts'
import { itemsAt, textAt } from '../../src/editor/form/inTree.ts'
import { type Path, readPiece } from '../../src/editor/form/readPiece.ts'
import { applyFixes, type Edit } from '../../src/scenario/load.ts'

const text = `options:
  # the quiet one
  - id: wait   # for now
    outcome: >
      You wait.

      Nobody comes.
    effects:
      - { credit: +1, because: You asked }

      # dear
      - { readers: -1, because: "Nobody, at all" }

  - id: go
    outcome: You go.
    effects: [{ credit: -1, because: Loud }]
    sources: [one, two, three]
  - { id: stay, outcome: You stay }
sources: []
`

const applied = (edit: Edit | Refusal): string => {
  if (isRefusal(edit)) throw new Error(edit.refused)
  return applyFixes(text, [edit])
}
const treeOf = (whole: string) => {
  const tree = readPiece(whole)?.tree
  if (!tree) throw new Error('it cannot be read')
  return tree
}
const idsIn = (whole: string): readonly string[] => [...whole.matchAll(/id: (\w+)/gu)].map(([, id = '']) => id)

describe('a list in the form', () => {
  it('lets two options change places with all their lines, and the note above goes along', () => {
    const moved = applied(moveItem(text, ['options'], 0, 1))
    expect(idsIn(moved)).toEqual(['go', 'wait', 'stay'])
    expect(moved).toContain('options:\n  - id: go')
    expect(moved).toContain('  # the quiet one\n  - id: wait   # for now')
    expect(moved.split('').sort().join('')).toBe(text.split('').sort().join(''))
  })

  it('is as it was after there and back, wherever it is', () => {
    const lists: readonly (readonly [Path, number])[] = [
      [['options'], 3],
      [['options', 0, 'effects'], 2],
      [['options', 1, 'sources'], 3],
    ]
    const place = fc.constantFrom(...lists).chain(([path, count]) => fc.tuple(fc.constant(path), fc.nat(count - 2)))
    fc.assert(
      fc.property(place, ([path, at]) => {
        const there = applied(moveItem(text, path, at, 1))
        expect(there).not.toBe(text)
        const back = moveItem(there, path, at + 1, -1)
        if (isRefusal(back)) throw new Error(back.refused)
        expect(applyFixes(there, [back])).toBe(text)
      }),
      { numRuns: 12 },
    )
  })

  it('is as it was after a new entry came and went, whatever the entry says', () => {
    const paths: readonly Path[] = [['options', 0, 'effects'], ['options', 1, 'effects'], ['sources']]
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.string({ unit: 'grapheme', maxLength: 20 }), (path, words) => {
        const count = itemsAt(treeOf(text), path).length
        const grown = applied(insertItem(text, path, { credit: '+1', because: `Because ${words}.` }))
        expect(textAt(treeOf(grown), [...path, count, 'because'])).toBe(`Because ${words}.`.replace(/\n+/gu, '\n\n'))
        const shrunk = removeItem(grown, path, count)
        if (isRefusal(shrunk)) throw new Error(shrunk.refused)
        expect(applyFixes(grown, [shrunk])).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it('takes a new effect in its own indentation and manner', () => {
    const fresh = { credit: '+1', because: 'A, and B' }
    expect(applied(insertItem(text, ['options', 0, 'effects'], fresh))).toBe(
      text.replace('at all" }\n', 'at all" }\n      - { credit: +1, because: "A, and B" }\n'),
    )
    expect(applied(insertItem(text, ['options', 1, 'effects'], fresh))).toContain(
      '[{ credit: -1, because: Loud }, { credit: +1, because: "A, and B" }]',
    )
    expect(applied(insertItem(text, ['options', 2, 'effects'], fresh))).toContain(
      '{ id: stay, outcome: You stay, effects: [{ credit: +1, because: "A, and B" }] }',
    )
    expect(applied(insertItem(text, ['sources'], 'one'))).toContain('sources: [one]\n')
  })

  it('takes a new option in lines behind the last', () => {
    const lines = text.replace('  - { id: stay, outcome: You stay }\n', '')
    const edit = insertItem(lines, ['options'], {
      id: 'stay',
      outcome: 'You: stay',
      effects: [{ credit: '+1', because: 'Calm' }],
      sources: [],
    })
    if (isRefusal(edit)) throw new Error(edit.refused)
    expect(applyFixes(lines, [edit])).toBe(
      lines.replace(
        'three]\n',
        'three]\n  - id: stay\n    outcome: "You: stay"\n    effects:\n      - { credit: +1, because: Calm }\n    sources: []\n',
      ),
    )
  })

  it('loses an entry with its lines, and stands empty after the last', () => {
    expect(idsIn(applied(removeItem(text, ['options'], 0)))).toEqual(['go', 'stay'])
    expect(applied(removeItem(text, ['options'], 0))).toMatch(/^options:\n {2}- id: go/u)
    expect(applied(removeItem(text, ['options', 1, 'effects'], 0))).toContain('effects: []\n')
    expect(applied(removeItem(text, ['options', 1, 'sources'], 1))).toContain('[one, three]')
    expect(applied(removeItem(text, ['options', 1, 'sources'], 2))).toContain('[one, two]')
    const block = 'effects:\n  - { credit: +1, because: x }\nnext: noon\n'
    const edit = removeItem(block, ['effects'], 0)
    if (isRefusal(edit)) throw new Error(edit.refused)
    expect(applyFixes(block, [edit])).toBe('effects: []\nnext: noon\n')
  })

  it('gains a need in one line, and loses it again', () => {
    const order = ['id', 'needs', 'outcome']
    const asked = applied(insertGroup(text, ['options', 1, 'needs'], { credit: 'at least 4', otherwise: 'Not yet' }, order))
    expect(asked).toContain('  - id: go\n    needs: { credit: at least 4, otherwise: "Not yet" }\n    outcome')
    const back = removeLabel(asked, ['options', 1, 'needs'])
    if (isRefusal(back)) throw new Error(back.refused)
    expect(applyFixes(asked, [back])).toBe(text)
    expect(applied(removeLabel(text, ['options', 0, 'effects', 1, 'because']))).toContain('- { readers: -1 }')
    expect(removeLabel(text, ['options', 0, 'id'])).toEqual({ refused: 'nowhere' })
  })

  it('is left alone where there is nothing to move', () => {
    expect(moveItem(text, ['options'], 0, -1)).toEqual({ refused: 'nowhere' })
    expect(moveItem(text, ['options'], 2, 1)).toEqual({ refused: 'nowhere' })
    expect(removeItem(text, ['options', 0, 'outcome'], 0)).toEqual({ refused: 'nowhere' })
  })
})
