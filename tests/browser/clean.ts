import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const sizes = [
  { width: 1366, height: 768 },
  { width: 390, height: 844 },
] as const

/**
 * A page of the class by axe with its text at 200 %, and nothing of it beyond the edge of a projector or of a phone. Contrast
 * and the size of what is pressed are judged at 100 %, where both are harder to meet.
 */
export const clean = async (page: Page): Promise<void> => {
  const before = page.viewportSize() ?? sizes[0]
  const title = (await page.getByRole('heading', { level: 1 }).first().textContent()) ?? ''
  expect(await page.title()).toContain(title)
  const text = (size: number) => page.evaluate((value) => document.documentElement.setAttribute('data-text', value), String(size))
  const axe = async (how: (builder: AxeBuilder) => AxeBuilder): Promise<readonly string[]> => {
    const { violations } = await how(new AxeBuilder({ page })).analyze()
    return violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)
  }
  await text(100)
  expect(await axe((builder) => builder.withRules(['color-contrast', 'target-size'])), title).toEqual([])
  await text(200)
  expect(await axe((builder) => builder.disableRules(['color-contrast'])), title).toEqual([])
  for (const size of sizes) {
    await page.setViewportSize(size)
    expect(await page.evaluate(beyondTheEdge), `${title}, ${size.width} wide`).toEqual([])
  }
  await page.setViewportSize(before)
  await text(100)
}

/** What lies beyond the right or left edge of the page or of a dialog, rays behind the head and hidden words aside. */
const beyondTheEdge = (): readonly string[] =>
  [...document.querySelectorAll('body *')]
    .filter((each) => {
      const { width, left, right } = each.getBoundingClientRect()
      return width > 0 && (right > innerWidth + 2 || left < -2) && !each.closest('.frame-rays, .hidden')
    })
    .map((each) => `${each.tagName.toLowerCase()}.${each.className} ${each.textContent?.slice(0, 40)}`)
    .slice(0, 3)
