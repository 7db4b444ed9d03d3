import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawOrnaments } from '../../scripts/art/ornaments.ts'
import { drawPortraits } from '../../scripts/art/portraits/cast.ts'
import { drawTitle } from '../../scripts/art/title.ts'
import { contactSheet } from '../../scripts/contactSheet.ts'

const root = resolve(import.meta.dirname, '../..')
const draw = () => [...drawPortraits(), ...drawTitle(), ...drawOrnaments()]

describe('the drawings', () => {
  it('are the same bytes every time they are drawn', () => {
    expect(draw()).toEqual(draw())
  })

  it('lie in assets as they are drawn now', () => {
    const stale = draw().filter(({ path, svg }) => readFileSync(resolve(root, 'assets/images', path), 'utf8') !== `${svg}\n`)
    expect(stale.map(({ path }) => path)).toEqual([])
  })

  it('are no two alike', () => {
    const drawings = draw().map(({ svg }) => svg)
    expect(new Set(drawings).size).toBe(drawings.length)
  })

  it('hold no number that is none', () => {
    expect(draw().filter(({ svg }) => /NaN|undefined|Infinity/.test(svg))).toEqual([])
  })

  it('stand on the contact sheet, at addresses relative to it, and the sheet in docs is the one written now', () => {
    const sheet = contactSheet()
    expect(draw().filter(({ path }) => !new RegExp(`src="../assets/images/${path}["#]`, 'u').test(sheet))).toEqual([])
    expect(readFileSync(resolve(root, 'docs/contact-sheet.html'), 'utf8')).toBe(sheet)
  })
})
