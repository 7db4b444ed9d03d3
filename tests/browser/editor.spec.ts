import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'

const text = (page: Page) => page.getByRole('textbox', { name: /^Text of / })
const problems = (page: Page) => page.getByRole('tabpanel', { name: /^Problems/ })

/** Opens the bench and listens for what a page with a strict policy would refuse. */
const openBench = async (page: Page): Promise<string[]> => {
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()))
  // The page saves by a download where it has no way to write to the disk, as in most browsers.
  await page.addInitScript(() => {
    for (const name of ['showOpenFilePicker', 'showSaveFilePicker']) Reflect.deleteProperty(globalThis, name)
  })
  await page.goto('./editor.html')
  await expect(problems(page)).toContainText('Nothing is wrong')
  return wrong
}

/** Selects words in the text as a teacher would: by the search of the pane. */
const find = async (page: Page, words: string): Promise<void> => {
  await text(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+f')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}

/** What a button gives to the disk, where the page may not write there itself. */
const saved = async (page: Page, name: string): Promise<[Uint8Array]> => {
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name }).click()
  return [readFileSync(await (await coming).path())]
}

const option = `          - id: sing
            label: "Sing in the rain"
            detail: "The choir has umbrellas."
            effects:
              - { goodwill: +1, because: "Everybody laughs" }
            outcome: "Nobody hears the thunder."
            leaning: 0
            basis: reconstructed
            plausibility: { grade: weak, argument: "Nobody proposed it.", changes: "A song.", stays: "It rains.", sources: [paper] }
`

test('a teacher changes a text, adds an option, breaks a link, mends it from the message alone, plays it and saves it', async ({
  page,
}) => {
  const wrong = await openBench(page)
  await find(page, '"The first drops"')
  await page.keyboard.insertText('"Thunder at noon"')
  const tree = page.getByRole('tree', { name: 'Outline' })
  await expect(tree.getByRole('treeitem', { name: /^.*Thunder at noon/ })).toBeVisible()

  await find(page, '- id: cancel')
  await page.keyboard.press('Home')
  await page.keyboard.press('Home')
  await page.keyboard.insertText(option)
  await expect(tree.getByRole('treeitem', { name: /Sing in the rain/ })).toBeVisible()
  await expect(problems(page)).not.toContainText(/\d error/)

  await find(page, 'who: caretaker')
  await page.keyboard.insertText('who: caretakr')
  await expect(problems(page)).toContainText('caretakr')
  await expect(page.getByRole('tab', { name: /^Problems/ })).toContainText(/[1-9]/)
  const results = await new AxeBuilder({ page }).analyze()
  expect(results.violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([])

  await problems(page)
    .getByRole('button', { name: /caretakr.*line \d+/s })
    .press('Enter')
  await expect(text(page)).toBeFocused()
  await page.keyboard.press('Control+.')
  await expect(problems(page)).not.toContainText(/\d error/)
  await expect(page.getByRole('status')).toContainText('Done')
  await expect(text(page)).toContainText('who: caretaker,')

  await page.keyboard.press('Control+z')
  await expect(problems(page)).toContainText('caretakr')
  await page.getByRole('button', { name: 'Mend all that is certain' }).click()
  await expect(problems(page)).not.toContainText(/\d error/)

  const opening = page.waitForEvent('popup')
  await page.getByRole('button', { name: 'Play', exact: true }).click()
  const game = await opening
  await game.getByRole('button', { name: /^Begin/ }).click()
  await expect(game.getByRole('heading', { level: 1, name: 'Thunder at noon' })).toBeVisible()
  await game.close()

  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const [zip] = await saved(page, 'Save as a zip')
  expect(Object.keys(unzipSync(zip))).toEqual(['Rain-on-the-festival/scenario.yaml'])
  expect(strFromU8(Object.values(unzipSync(zip))[0] ?? new Uint8Array())).toContain('Sing in the rain')
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  const [html] = await saved(page, 'Save as a game')
  expect(strFromU8(html)).toContain('Sing in the rain')
  expect(wrong).toEqual([])
})

test('the bench is worked by keyboard on a phone too: tabs, panes, completion, a reason for leaving advice', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const wrong: string[] = []
  page.on('pageerror', (error) => wrong.push(error.message))
  await page.goto('./editor.html')
  await page.getByRole('tab', { name: 'Outline' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Text' })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F6')
  await expect(text(page)).toBeFocused()

  await find(page, 'basis: documented')
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('nee')
  await expect(page.getByRole('option', { name: /^needs/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await find(page, 'who: ravi')
  await page.keyboard.type('who: ')
  await page.keyboard.press('Control+Space')
  await expect(page.getByRole('option', { name: /ravi.*Ravi/ })).toBeVisible()
  // The list takes no key in its first moment, so that nobody chooses what they have not seen.
  await page.waitForTimeout(300)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(text(page)).toContainText('{ who: ravi, urges')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Tab')
  await expect(text(page)).not.toBeFocused()

  await find(page, 'meters:')
  await page.keyboard.insertText(`flags:
  - id: soaked
    says: "The cakes were wet."
meters:`)
  const tab = page.getByRole('tab', { name: /^Problems/ })
  await expect(tab).toContainText('1')
  await tab.click()
  const unused = problems(page).getByRole('listitem').filter({ hasText: 'the flag soaked' })
  await unused.getByRole('button', { name: 'Leave it so, with a reason' }).click()
  await expect(unused.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('We shall use it in the second part.')
  await page.keyboard.press('Enter')
  await expect(unused).toHaveCount(0)
  await expect(problems(page)).toBeFocused()
  await page.getByRole('tab', { name: 'Text' }).click()
  // Only the lines in sight stand in the page.
  await find(page, '# allow')
  await expect(text(page)).toContainText(/# allow [a-z-]+: We shall use it in the second part\./)
  const results = await new AxeBuilder({ page }).analyze()
  expect(results.violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([])
  expect(wrong).toEqual([])
})

test('a condition is built in the form, the preview opens at the step under the cursor, and what changed is told beside the page', async ({
  page,
}) => {
  const wrong = await openBench(page)
  await find(page, 'meters:')
  await page.keyboard.press('Home')
  await page.keyboard.insertText('flags: [{ id: soaked, says: "The cakes are wet" }]\n')
  await find(page, '- id: cancel')
  await page.getByRole('tab', { name: 'Form' }).click()
  const form = page.getByRole('tabpanel', { name: 'Form' })
  // The option under the cursor is open.
  const needs = form.getByRole('group', { name: 'Open only where' })
  await needs.getByRole('button', { name: 'Add a group of which one must hold' }).press('Enter')
  const group = needs.getByRole('group', { name: 'A group' })
  await group.getByLabel('Of the lines below').selectOption({ label: 'none holds' })
  await expect(text(page)).toContainText(
    'needs: { goodwill: at least 3, not: { any: [{ soaked: yes }, { goodwill: at least 3 }] }, otherwise: "Nobody',
  )
  const results = await new AxeBuilder({ page }).analyze()
  expect(results.violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([])

  await find(page, '- id: apart')
  await page.getByRole('tab', { name: 'Preview' }).click()
  const game = page.frameLocator('iframe')
  await expect(game.getByRole('heading', { level: 1 })).toHaveText('Rain on the festival')
  await page.getByRole('button', { name: 'From the step under the cursor' }).click()
  await expect(game.locator('main h1')).toHaveText('Forty wet tables')
  await expect(page.getByRole('status').filter({ hasText: 'Forty wet tables' })).toContainText('on a road that leads there')

  await page.getByRole('button', { name: 'Compare', exact: true }).click()
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Another file or zip' }).click()
  await (await choosing).setFiles('templates/one-decision/scenario.yaml')
  const dialog = page.getByRole('dialog', { name: 'What is different' })
  await expect(dialog.getByRole('listitem').filter({ hasText: 'The cakes are wet' }).first()).toBeVisible()
  expect(wrong).toEqual([])
})
