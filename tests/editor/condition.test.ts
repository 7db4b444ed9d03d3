import { describe, expect, it } from 'vitest'
import { type Group, groupOf, type Line, type Part } from '../../src/editor/form/condition.ts'
import { addGroup, addLine, removePart, renameLine, turnGroup } from '../../src/editor/form/conditionEdits.ts'
import { isRefusal, type Refusal } from '../../src/editor/form/editValue.ts'
import type { Fresh } from '../../src/editor/form/fresh.ts'
import { below } from '../../src/editor/form/inTree.ts'
import { readPiece, wordsOf } from '../../src/editor/form/readPiece.ts'
import { applyFixes, type Edit } from '../../src/scenario/load.ts'

const at = ['needs']
const groupIn = (text: string): Group | undefined => {
  const read = readPiece(text)
  const found = read && below(read.tree, at)
  return found && groupOf(wordsOf(found) as Fresh, at)
}

/** A group in a line of words, as the form draws it. */
const told = (part: Part | undefined): string => {
  if (!part) return '?'
  if (part.kind === 'line') return `${part.name} ${part.asks}`
  return `${part.is}(${part.parts.map(told).join(', ')})`
}

/** Texts around the condition show that nothing else is touched. */
const around = (needs: string) => `id: walk   # a note\nneeds:${needs}\nnext: "the end"  # another\n`
const whole = (needs: string): Group => groupIn(around(needs)) as Group
const line = (needs: string, name: string): Line => {
  const find = (part: Part): Line | undefined =>
    part.kind === 'line' ? (part.name === name ? part : undefined) : part.parts.map(find).find((each) => each)
  return find(whole(needs)) as Line
}
const group = (needs: string, place: number): Group => whole(needs).parts.filter((part) => part.kind === 'group')[place] as Group

type Make = (text: string) => Edit | Refusal
/** What stands between the texts around after an edit, or why it was refused; fails where anything around it changed. */
const edited = (needs: string, make: Make): string => {
  const text = around(needs)
  const edit = make(text)
  if (isRefusal(edit)) return edit.refused
  const changed = applyFixes(text, [edit])
  const [head = '', tail = ''] = around('|').split('|')
  expect([changed.startsWith(head), changed.endsWith(tail)]).toEqual([true, true])
  return changed.slice(head.length, changed.length - tail.length)
}

describe('a condition in the form', () => {
  it.each([
    [' { in-mrc: yes }', 'all(in-mrc yes)'],
    [' { a: yes, unity: at least 4, otherwise: No }', 'all(a yes, unity at least 4)'],
    [' { any: [ { a: yes }, { b: no, unity: at most 3 } ] }', 'any(a yes, all(b no, unity at most 3))'],
    [' { not: { a: yes, b: yes }, c: yes }', 'all(not(a yes, b yes), c yes)'],
    [' { not: { any: [ { a: yes }, { b: yes } ] } }', 'none(a yes, b yes)'],
    [' { not: [ { a: yes }, { not: { b: yes } } ] }', 'not(a yes, not(b yes))'],
    [
      '\n  - { unity: at least 2, otherwise: Low }\n  - any:\n      - a: yes\n      - b: yes',
      'all(unity at least 2, any(a yes, b yes))',
    ],
    [
      ' { unity: at least 3, any: [ { a: yes }, [ { b: yes }, { c: no } ] ] }',
      'all(unity at least 3, any(a yes, all(b yes, c no)))',
    ],
    [' soon', '?'],
    [' { any: soon }', '?'],
    [' { a: { b: yes } }', '?'],
  ])('%s is read as %s', (needs, words) => {
    expect(told(groupIn(around(needs)))).toBe(words)
  })

  it('another meter or another answer changes the words of that line alone', () => {
    const needs = ' { a: yes,   any: [ { unity: at most 3 }, { b:  yes } ] } # why'
    const ask = (name: string, asks: string) =>
      edited(needs, (text) => renameLine(text, [], line(needs, 'unity'), { name, asks }))
    expect(ask('villages', 'at least 6')).toBe(' { a: yes,   any: [ { villages: at least 6 }, { b:  yes } ] } # why')
    expect(ask('signed', 'yes')).toBe(' { a: yes,   any: [ { signed: yes }, { b:  yes } ] } # why')
  })

  it('a line is added behind the last, before what is read where it does not hold', () => {
    const add = (needs: string, where: Group) => edited(needs, (text) => addLine(text, [], where, { name: 'z', asks: 'no' }))
    const flow = ' { a: yes, b: no, otherwise: Not yet }'
    expect(add(flow, whole(flow))).toBe(' { a: yes, b: no, z: no, otherwise: Not yet }')
    const lines = '\n  a: yes  # so\n  unity: at least 3\n  otherwise: Not yet'
    expect(add(lines, whole(lines))).toBe('\n  a: yes  # so\n  unity: at least 3\n  z: no\n  otherwise: Not yet')
    const any = ' { c: yes, any: [ { a: yes }, { b: yes } ] }'
    expect(add(any, group(any, 0))).toBe(' { c: yes, any: [ { a: yes }, { b: yes }, { z: no } ] }')
    const dashes = '\n  any:\n    - a: yes\n    - b: yes'
    expect(add(dashes, whole(dashes))).toBe('\n  any:\n    - a: yes\n    - b: yes\n    - z: no')
    const not = ' { not: { a: yes } }'
    expect(add(not, whole(not))).toBe(' { not: { a: yes, z: no } }')
  })

  it('a group is added to a group: of one that must hold to all, of several together to any', () => {
    const both = [
      { name: 'y', asks: 'yes' },
      { name: 'z', asks: 'no' },
    ]
    const add = (needs: string) => edited(needs, (text) => addGroup(text, [], whole(needs), both))
    expect(add(' { a: yes, otherwise: Not yet }')).toBe(' { a: yes, any: [{ y: yes }, { z: no }], otherwise: Not yet }')
    expect(add('\n  a: yes')).toBe('\n  a: yes\n  any: [{ y: yes }, { z: no }]')
    expect(add(' { any: [ { a: yes } ] }')).toBe(' { any: [ { a: yes }, { y: yes, z: no } ] }')
    expect(add('\n  - { a: yes }')).toBe('\n  - { a: yes }\n  - { any: [{ y: yes }, { z: no }] }')
  })

  it('a line is taken out, and with the last line its group', () => {
    const take = (needs: string, name: string) => edited(needs, (text) => removePart(text, [], line(needs, name).own))
    expect(take(' { a: yes, b: no }', 'a')).toBe(' { b: no }')
    expect(take('\n  a: yes\n  # why b\n  b: no', 'a')).toBe('\n  # why b\n  b: no')
    expect(take(' { c: yes, any: [ { a: yes }, { b: yes } ] }', 'b')).toBe(' { c: yes, any: [ { a: yes } ] }')
    expect(take(' { c: yes, any: [ { a: yes } ] }', 'a')).toBe(' { c: yes }')
    expect(take(' { any: [ { a: yes, b: no }, { c: yes } ] }', 'a')).toBe(' { any: [ { b: no }, { c: yes } ] }')
    expect(take(' { any: [ { not: { any: [ { a: yes } ] } }, { c: yes } ] }', 'a')).toBe(' { any: [ { c: yes } ] }')
    // Beside a dash the next label takes its place.
    expect(take('\n  - a: yes\n    b: no  # so\n  - c: yes', 'a')).toBe('\n  - b: no  # so\n  - c: yes')
    const last = ' { any: [ { a: yes } ] }'
    const text = around(last)
    const edit = removePart(text, [], line(last, 'a').own)
    expect(!isRefusal(edit) && applyFixes(text, [edit])).toBe('id: walk   # a note\nnext: "the end"  # another\n')
  })

  it('a group is turned into any other, and back again word for word', () => {
    const turn = (needs: string, to: Group['is'], where = whole(needs)) => edited(needs, (text) => turnGroup(text, [], where, to))
    const all = ' { a: yes, unity: at least 4, otherwise: "Not yet, not now" }'
    const any = ' { any: [{ a: yes }, { unity: at least 4 }], otherwise: "Not yet, not now" }'
    const none = ' { not: { any: [{ a: yes }, { unity: at least 4 }] }, otherwise: "Not yet, not now" }'
    const not = ' { not: { a: yes, unity: at least 4 }, otherwise: "Not yet, not now" }'
    const forms = { all, any, none, not } as const
    for (const from of Object.values(forms))
      for (const [to, text] of Object.entries(forms)) expect(turn(from, to as Group['is'])).toBe(text)
    expect(turn('\n  a: yes\n  b: no', 'any')).toBe('\n  any: [{ a: yes }, { b: no }]')
    expect(turn("\n  any: [{ a: yes }, { b: no }]\n  otherwise: 'Not yet'", 'all')).toBe(
      "\n  a: yes\n  b: no\n  otherwise: 'Not yet'",
    )
    const mixed = ' { c: yes, any: [{ a: yes }, { b: no }], otherwise: No }'
    expect(turn(mixed, 'not', group(mixed, 0))).toBe(' { c: yes, not: { a: yes, b: no }, otherwise: No }')
    expect(turn(mixed, 'all', group(mixed, 0))).toBe(' { c: yes, a: yes, b: no, otherwise: No }')
  })

  it('what would be lost or asked twice is refused, and the text stays', () => {
    const turn = (needs: string, to: Group['is'], where = whole(needs)) => edited(needs, (text) => turnGroup(text, [], where, to))
    expect(turn('\n  a: yes  # for the reason told above\n  b: no', 'any')).toBe('notes')
    const twice = ' { c: yes, any: [{ unity: at most 3 }, { c: no }] }'
    expect(turn(twice, 'all', group(twice, 0))).toBe('twice')
    expect(turn(' { any: [{ unity: at most 3 }, { unity: at least 7 }], otherwise: No }', 'all')).toBe('twice')
    expect(turn(' { any: [{ unity: at most 3 }, { unity: at least 7 }] }', 'all')).toBe(
      ' [{ unity: at most 3 }, { unity: at least 7 }]',
    )
    const same = ' { a: yes, b: yes }'
    expect(edited(same, (text) => renameLine(text, [], line(same, 'a'), { name: 'b', asks: 'no' }))).toBe('unwritable')
  })
})
