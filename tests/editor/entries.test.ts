import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { entriesIn, entryAt, entryWithId, idOf, pieceOf } from '../../src/editor/form/entries.ts'
import { readPiece } from '../../src/editor/form/readPiece.ts'

const root = resolve(import.meta.dirname, '../..')
const text = readFileSync(resolve(root, 'templates/three-decisions/scenario.yaml'), 'utf8')
const idAt = (words: string): string => {
  const entry = entryAt(text, text.indexOf(words))
  return entry ? idOf(text, entry) : ''
}

it('the entries of a file are told by their dashes, whole and each readable by itself', () => {
  const ids = (list: string) => entriesIn(text).flatMap((each) => (each.list === list ? [idOf(text, each)] : []))
  expect(ids('nodes')).toEqual(['article', 'summons', 'friday', 'paper-lives', 'paper-stops'])
  expect(ids('people')).toEqual(['ines', 'brandt', 'sorel'])
  expect(ids('flags')).toEqual(['article-out', 'cook-heard'])
  for (const each of entriesIn(text)) expect(readPiece(pieceOf(text, each).text), idOf(text, each)).toBeDefined()
})

it('the cursor is in the entry on whose lines it stands, and a note above one belongs to it', () => {
  expect(idAt('The head was offered a page')).toBe('summons')
  expect(idAt('---- The second decision')).toBe('summons')
  expect(idAt('She counted the bins behind')).toBe('ines')
  expect(idAt('authors: [')).toBe('the-school-paper')
  expect(idAt('subtitle: "A week in November')).toBe('issue-31')
})

it('a mistake in one entry does not hide the others', () => {
  const broken = text.replace('title: "The pencil"', 'title: "The pencil')
  const entry = entryWithId(broken, 'friday', 'nodes')
  expect(entry && readPiece(pieceOf(broken, entry).text)).toBeDefined()
})
