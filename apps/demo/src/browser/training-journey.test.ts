import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Journey, look as lookAt, startJourney } from '../testing/journey.ts'

const home = '/training'
let journey: Journey

beforeAll(async () => {
  journey = await startJourney()
}, 240_000)
afterAll(async () => {
  await journey?.stop()
})

const signedIn: Journey['signedIn'] = (member, options) => journey.signedIn(member, options)

/** Keeps a screenshot to look at; expects no accessibility violation and one heading of the page. */
async function look(page: Page, name: string): Promise<void> {
  await lookAt(page, `training-${name}`)
  expect(await page.locator('h1').count(), name).toBe(1)
}

test('a learner reads the modules, changes seats without being watched, and begins', async () => {
  const { page, context } = await signedIn('priya-nair')
  await page.goto(home)
  await look(page, 'home')
  await page.click('text=Face Behind the Case')
  await look(page, 'course')
  await page.click('a:has-text("A name before a number")')
  await look(page, 'module')
  await page.click('a:has-text("Next: The other seat")')
  await page.goBack()
  await page.goBack()
  await page.click('a:has-text("Change seats")')
  await look(page, 'exercise')
  expect(await page.locator('main form').count()).toBe(0)
  await context.close()
})

test('the 80% course is taken end to end: answers kept, left and returned to, handed in', async () => {
  const { page, context } = await signedIn('priya-nair')
  await page.goto(home)
  await page.click('text=Face Behind the Case')
  await page.click('a:has-text("Begin")')
  await look(page, 'begin')
  await page.click('button:has-text("Begin now")')
  await look(page, 'sitting')
  expect(await page.locator('main').innerText()).toContain('0 of 20 questions are answered')
  await page.click('.govuk-task-list__link >> nth=0')
  const seen = new Set<string>()
  for (let number = 1; number <= 20; number += 1) {
    const kind = await answerAnything(page)
    if (!seen.has(kind)) await look(page, `question-${kind}`)
    seen.add(kind)
    await page.click('button:has-text("Save and continue")')
  }
  await look(page, 'sitting-answered')
  expect(await page.locator('main').innerText()).toContain('20 of 20 questions are answered')
  await page.click('button:has-text("Hand in my answers")')
  await look(page, 'handed-in')
  await context.close()
})

/** Answers a question by its first option, whatever kind it is. */
async function answerAnything(page: Page): Promise<string> {
  if ((await page.locator('main input[type=radio]').count()) > 0) {
    await page.locator('main input[type=radio]').first().check()
    return 'single'
  }
  if ((await page.locator('main input[type=checkbox]').count()) > 0) {
    await page.locator('main input[type=checkbox]').first().check()
    return 'multiple'
  }
  const selects = page.locator('main select')
  if ((await selects.count()) === 0) {
    await page.fill('main input[name=answer]', '7')
    return 'numeric'
  }
  for (let row = 0; row < (await selects.count()); row += 1) await selects.nth(row).selectOption({ index: row + 1 })
  return 'rows'
}

test('every page of training that a role may read is there, has one heading and no accessibility violation', async () => {
  const pages: Readonly<Record<string, readonly string[]>> = {
    'lena-fox': ['/training', '/training/enrolments', '/training/enrolments/new', '/training/enrolments/face-behind-the-case-tom-okafor', '/training/compliance', '/training/certifications', '/training/analysis'],
    'marcus-bell': ['/training/marking'],
    'oisin-daly': ['/training/marking', '/training/analysis?course=escort-officers', '/training/compliance'],
    'ruth-adeyemi': ['/training/certifications', '/training/certifications/certification-adaeze-obi', '/training/certificates/certification-adaeze-obi'],
    'yusuf-khan': ['/training/development', '/training/development/development-yusuf-khan', '/training/development/development-yusuf-khan/evidence/new', '/training/development/development-yusuf-khan/goals/new'],
    'sian-morris': ['/training/development/development-yusuf-khan', '/training/development/development-yusuf-khan/next-stage', '/training/development/development-yusuf-khan/evidence/case-notes'],
    'tamsin-gray': ['/training/development/development-yusuf-khan', '/training/development/development-yusuf-khan/support/supervision-4'],
    'helen-lloyd': ['/training/courses/face-behind-the-case-helen-lloyd', '/training/courses/face-behind-the-case-helen-lloyd/certificate', '/training/sittings/face-behind-the-case-helen-lloyd/first/result', '/training/sittings/face-behind-the-case-helen-lloyd/first/appeal'],
    'bryn-pugh': ['/training/courses/escort-officers-bryn-pugh'],
  }
  for (const [member, paths] of Object.entries(pages)) {
    const { page, context } = await signedIn(member)
    for (const [place, path] of paths.entries()) {
      const answer = await page.goto(path)
      expect(answer?.status(), path).toBe(200)
      await look(page, `page-${member}-${place + 1}`)
    }
    await context.close()
  }
})
