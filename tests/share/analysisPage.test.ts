import { describe, expect, it } from 'vitest'
import { type Analysis, analyse } from '../../src/analysis/index.ts'
import { analysisPage } from '../../src/share/analysisPage.ts'
import { breadQueue } from '../fixtures.ts'

const exact = analyse(breadQueue, { policy: 'uniform', sightings: 200 }) as Analysis
const page = analysisPage(breadQueue, exact, 'news')
const bare = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/su, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')

describe('the page of an analysis', () => {
  it('tells the endings, the likeliest first, and which one happened', () => {
    expect(bare(page)).toMatch(/1 Tired 65\.0 % 2 Fed as it happened 35\.0 %/u)
    expect(bare(page)).toContain('Exact: all 12 different states were followed.')
  })

  it('ranks the decisions, and says of each option how often it is open and taken and how it moves the endings', () => {
    expect(bare(page)).toMatch(/Who speaks\? .*0\.493 .*Errands .*0\.166/u)
    expect(bare(page)).toMatch(/Go in and speak open 100\.0 %, taken 50\.0 % (?:2 Fed \+35|1 Tired −35)/u)
    expect(bare(page)).toContain('Storm the bakery never open')
  })

  it('says in words what a plot shows', () => {
    expect(page).toContain('role="img" aria-label="ending 1: 30 %, ending 2: 70 %"')
    expect(page.match(/role="img"/gu)?.length).toBe(page.match(/class="shift"/gu)?.length)
  })

  it('tells how far the meters move, and what nobody can meet', () => {
    expect(bare(page)).toMatch(/Hunger 0 to \d/u)
    expect(bare(page)).toContain('speak/storm is never open.')
  })

  it('shows the interval of an estimate', () => {
    const sampled = analyse(breadQueue, { policy: 'uniform', budget: 1, plays: 500, sightings: 0 }) as Analysis
    const html = analysisPage(breadQueue, sampled, 'news')
    expect(bare(html)).toMatch(/Estimated from 500 plays .*95 %/u)
    expect(html.match(/class="whisker"/gu)).toHaveLength(2)
  })

  it('holds no script, fetches nothing, and shows the words of a scenario as they stand', () => {
    const title = '<script>alert("1")</script> & more'
    const odd = { ...breadQueue, meta: { ...breadQueue.meta, title, language: '"><script>' } }
    const html = analysisPage(odd, exact, 'news')
    expect(html).not.toMatch(/<script|\bhttps?:|@import|url\(|<link|<img/u)
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more')
  })
})
