import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contactSheet } from '../../scripts/art/contactSheet.ts'
import { drawOrnaments } from '../../scripts/art/ornaments.ts'
import { drawPortraits } from '../../scripts/art/portraits/cast.ts'
import { drawTitle } from '../../scripts/art/title.ts'

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

  it('stand on the contact sheet, at addresses relative to it', () => {
    const sheet = contactSheet(draw().map(({ path }) => path))
    expect(draw().filter(({ path }) => !sheet.includes(`src="../assets/images/${path}"`))).toEqual([])
  })
})
