import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawPlaces } from '../../scripts/art/places/all.ts'

const drawings = drawPlaces().filter(({ path }) => !path.includes('/map/'))
const kilobytes = (svg: string): number => Buffer.byteLength(svg) / 1024

describe('the places', () => {
  it('are the same bytes every time they are drawn, and lie in assets as they are drawn now', () => {
    expect(drawPlaces()).toEqual(drawPlaces())
    const stale = drawings.filter(({ path, svg }) => readFileSync(resolve('assets/images', path), 'utf8') !== `${svg}\n`)
    expect(stale.map(({ path }) => path)).toEqual([])
  })

  it('are light enough to be fetched at once: a layer 60 KB', () => {
    const heavy = drawings.filter(({ svg }) => kilobytes(svg) > 60)
    expect(heavy.map(({ path }) => path)).toEqual([])
  })

  it('hold no number that is none, and no lettering that needs a font', () => {
    expect(drawings.filter(({ svg }) => /NaN|undefined|Infinity|<text/.test(svg)).map(({ path }) => path)).toEqual([])
  })
})
