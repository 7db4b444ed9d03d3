import { readFile } from 'node:fs/promises'
import { type BrowserContext, expect, type Locator, type Page } from '@playwright/test'
import jsQR from 'jsqr'

export const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 })

export const press = async (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()

/** What a square on the page says to a camera. */
export const scanned = async (page: Page): Promise<string> => {
  const { path, side } = await page.locator('.qr').evaluate((square) => ({
    path: square.querySelector('path')?.getAttribute('d') ?? '',
    side: (square as SVGSVGElement).viewBox.baseVal.width,
  }))
  const scale = 4
  const width = side * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '0', y = '0'] of path.matchAll(/M(\d+),(\d+)h1/gu))
    for (let at = 0; at < scale * scale; at += 1) {
      const column = (Number(x) + 4) * scale + (at % scale)
      const row = (Number(y) + 4) * scale + Math.floor(at / scale)
      pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
    }
  return jsQR(pixels, width, width)?.data ?? ''
}

/** A group in a browser of its own. */
export interface Group {
  readonly context: BrowserContext
  page: Page
  name: string
}

/** Opens the address, and waits until the device could do without network. */
export const join = async (context: BrowserContext, address: string): Promise<Group> => {
  const page = await context.newPage()
  await page.goto(address)
  await expect(heading(page)).toHaveText(/^You are [A-Z][a-z]+ [A-Z][a-z]+$/)
  await expect(page.getByText('Ready without network.')).toBeVisible()
  return { context, page, name: ((await heading(page).textContent()) ?? '').slice('You are '.length) }
}

export const anotherName = async (group: Group): Promise<void> => {
  await press(group.page, 'Another name')
  group.name = ((await heading(group.page).textContent()) ?? '').slice('You are '.length)
}

/** From its name to its first decision; `at` is the title of the decision where the class already is. */
export const settle = async ({ page }: Group, at?: string): Promise<void> => {
  if (at !== undefined) await page.getByLabel('Where is your class?').selectOption({ label: `Already at: ${at}` })
  await press(page, 'Begin')
  await press(page, 'We have read this')
  await press(page, 'To the first decision')
}

/** Reads, talks, and fills in the vote without sealing it. `option` counts from 0 among those that are open. */
export const fillVote = async (
  { page }: Group,
  { option, reason, sure, isSourced = true }: { option: number; reason: string; sure: 1 | 2 | 3 | 4; isSourced?: boolean },
): Promise<void> => {
  if (isSourced) await page.getByRole('button', { name: 'Read what it says: Source 1' }).click()
  await press(page, 'We have read: talk')
  await press(page, 'Ready to vote')
  await page.locator('.vote-card input:enabled').nth(option).check()
  await page.getByLabel('Your reason, in one sentence').fill(reason)
  await page
    .locator('[data-asks="cite"] input')
    .nth(isSourced ? 0 : -1)
    .check()
  await page
    .locator('[data-asks="confidence"] input')
    .nth(sure - 1)
    .check()
}

/** Looks at the first role card, whose face is drawn. */
export const expectFace = async ({ page }: Group): Promise<void> => {
  await press(page, 'Cards')
  await press(page, 'Show the card of seat 1')
  const face = page.locator('.role-card img')
  await expect.poll(() => face.evaluate((each: HTMLImageElement) => each.complete && each.naturalWidth)).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
}

export const seal = async ({ page }: Group): Promise<void> => {
  await press(page, 'Seal the vote')
  await press(page, 'To the record')
}

/** Ends play on the device, as the teacher asks. */
export const endPlay = async ({ page }: Group): Promise<void> => {
  await press(page, 'More')
  await press(page, 'End play, go to the debrief')
  await press(page, 'Yes')
  await expect(heading(page)).toHaveText('Look at the front')
}

/** Goes through the debrief to the code; `ticket` is what seat 1 writes under "The source says". */
export const debrief = async ({ page, name }: Group, said: { word?: string; ticket?: string } = {}): Promise<void> => {
  await press(page, 'To the debrief')
  if (said.word !== undefined) await page.getByLabel('One word, or a few').fill(said.word)
  for (let step = 0; step < 5; step += 1) await press(page, 'Go on')
  if (said.ticket !== undefined) await page.getByLabel('The source says').fill(said.ticket)
  await press(page, 'Done')
  await expect(heading(page)).toHaveText(`Thank you, ${name}`)
}

/** The file that a group's device saves. */
export const savedFile = async ({ page }: Group): Promise<{ readonly name: string; readonly text: string }> => {
  const coming = page.waitForEvent('download')
  await press(page, 'Save the file')
  const download = await coming
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}
