import { writeFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { chromium, expect, type Page, test } from '@playwright/test'
import { create } from 'qrcode'
import { findBrowser } from '../../scripts/browser.ts'
import { encodeClassCode, type GroupResult, nameOf } from '../../src/classroom/index.ts'
import type { Lesson } from '../../src/scenario/lesson.ts'
import { groupAlongHistory } from '../classroom/sampleClass.ts'
import { leftOfOctober as scenario } from '../fixtures.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** A group that decided the first decision as history did. */
const groupOf = (lesson: Lesson, code: string, name: number): GroupResult =>
  groupAlongHistory({ lesson, length: 25 }, 1, { reason: '<b>why</b>' }, { code, name: nameOf(name) })

/** What a camera sees that looks at a text as a square: one grey picture of 640 by 480, as raw video. */
const seenAsVideo = (text: string): Buffer => {
  const [width, height] = [640, 480]
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const scale = Math.floor(400 / modules.size)
  const luma = Buffer.alloc(width * height, 235)
  for (const [at, dark] of [...modules.data].entries()) {
    if (!dark) continue
    const [left, top] = [120 + (at % modules.size) * scale, 40 + Math.floor(at / modules.size) * scale]
    for (let row = top; row < top + scale; row += 1) luma.fill(16, row * width + left, row * width + left + scale)
  }
  const grey = Buffer.alloc((width * height) / 2, 128)
  return Buffer.concat([
    Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`),
    Buffer.from('FRAME\n'),
    luma,
    grey,
  ])
}

/** Drops files where the mouse is: somewhere on the page. */
const drop = async (page: Page, files: readonly { readonly name: string; readonly text: string }[]): Promise<void> => {
  const dropped = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer()
    for (const { name, text } of given) transfer.items.add(new File([text], name))
    return transfer
  }, files)
  for (const type of ['dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: dropped })
}

test('a teacher rehearses alone: one click, then keys; the camera and dropped files bring groups in; one press throws it away', async ({
  request,
  baseURL,
}, info) => {
  const lesson = (await (await request.get('./lessons/october-stay-or-go.json')).json()) as Lesson
  const [seen, given] = [groupOf(lesson, '7K2M9QXA', 5), groupOf(lesson, '00000001', 6)]
  const video = info.outputPath('seen.y4m')
  writeFileSync(video, seenAsVideo(encodeClassCode(scenario, lesson, seen)))
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...(info.project.use.launchOptions?.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    ],
  })
  try {
    const context = await browser.newContext({
      ...(baseURL === undefined ? {} : { baseURL }),
      viewport: { width: 1366, height: 768 },
    })
    const page = await context.newPage()
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(error.message))
    const clean = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`)).toEqual([])
    }
    await page.goto('./class.html')
    await page.getByRole('button', { name: 'Rehearse with made-up groups' }).click()
    const band = page.getByText('Rehearsal: nothing here is real')
    await expect(heading(page)).toHaveText(lesson.question)
    await expect(band).toBeVisible()
    await clean()

    // Question, setting, evidence, vote, split, record, and the next decision: the right arrow alone.
    for (let pages = 0; pages < 6; pages += 1) {
      await page.keyboard.press('ArrowRight')
      await expect(band).toBeVisible()
    }
    await expect(page.getByText('4 of 8 made-up groups have handed in.')).toBeVisible()
    const script = page.getByRole('complementary', { name: 'What to say' })
    await expect(script).toContainText('Decision 2 of 5')
    await page.keyboard.press('w')
    await expect(script).toHaveCount(0)

    await drop(page, [
      { name: 'photo.png', text: '\u0089PNG' },
      { name: 'group.json', text: JSON.stringify(given) },
    ])
    const told = page.locator('.gather-told')
    await expect(told).toContainText('photo.png: This file is not from this game.')
    await expect(told).toContainText(`group.json: ${given.name} is in.`)
    await page.getByRole('button', { name: 'Use the camera' }).click()
    await expect(told).toContainText(`${seen.name} is in.`)
    await page.getByRole('button', { name: 'Stop the camera' }).click()
    await clean()
    await page.keyboard.press('Escape')

    await page.keyboard.press('e')
    await page.keyboard.press('e')
    await expect(heading(page)).toHaveText('How was it?')
    await expect(page.getByText('8 of 8 made-up groups have handed in.')).toBeVisible()
    for (let pages = 0; pages < 6; pages += 1) await page.keyboard.press('ArrowRight')
    await expect(heading(page)).toHaveText('Take it with you')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Everything, to go on next lesson (JSON)' }).click()
    expect((await download).suggestedFilename()).toMatch(/^class-rehearsal-/)
    await page.getByRole('button', { name: 'Throw the rehearsal away' }).click()
    await expect(heading(page)).toHaveText('Prepare a lesson')
    await page.goto('./class.html#rehearsal')
    await expect(heading(page)).toHaveText('No class on this device')
    expect(problems).toEqual([])
  } finally {
    await browser.close()
  }
})

test('a group’s device reads its page aloud by a voice of its own, by keyboard, and falls silent with the page', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const said: string[] = []
    const voice = { lang: 'en-GB', name: 'From elsewhere', localService: false }
    Object.assign(globalThis, { said, ownVoice: () => Object.assign(voice, { localService: true }) })
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', { set: () => undefined })
    Object.assign(speechSynthesis, {
      getVoices: () => [voice],
      speak: (utterance: SpeechSynthesisUtterance) => said.push(utterance.text),
      cancel: () => said.push('(silence)'),
    })
  })
  const said = () => page.evaluate(() => (globalThis as unknown as { said: string[] }).said)
  await page.goto('./class.html#group=october-stay-or-go.15.RYE48.e0p')
  const aloud = page.getByRole('button', { name: 'Read aloud' })
  await page.getByRole('button', { name: 'More' }).click()
  await expect(page.getByText('this device has no voice of its own')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(aloud).toHaveCount(0)
  await page.evaluate(() => {
    ;(globalThis as unknown as { ownVoice: () => void }).ownVoice()
    speechSynthesis.dispatchEvent(new Event('voiceschanged'))
  })
  await aloud.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused()
  expect((await said()).at(-1)).toContain('That is the name of your group.')
  await page.keyboard.press('Escape')
  await expect(aloud).toBeFocused()
  expect((await said()).at(-1)).toBe('(silence)')

  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(heading(page)).toHaveText('Before you begin')
  await expect(aloud).toBeVisible()
  expect((await said()).at(-1)).toBe('(silence)')
  for (const name of ['We have read this', 'To the first decision', 'We have read: talk', 'Ready to vote'])
    await page.getByRole('button', { name }).click()
  await expect(page.getByLabel('Your reason, in one sentence')).toHaveAccessibleDescription(/We chose … because …/)
})
