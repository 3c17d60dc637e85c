import { incidentAnswers, saveAnswers, type UseOfForceReport } from '@casework/use-of-force-reports'
import { completeAnswers } from '@casework/use-of-force-reports/testing'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { recordsOfKind } from '../casework/record-snapshots.ts'
import { append, loadForceReport } from '../casework/records.ts'
import { actorOf, memberOf } from '../staff.ts'
import { journeyOfFile, look as lookAt } from '../testing/journey.ts'

const home = '/training'
const { journey, signedIn } = journeyOfFile()

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
  await page.getByRole('button', { name: 'Hand in' }).click()
  await look(page, 'hand-in')
  expect(await main(page)).toContain('Every question is answered')
  await page.click('button:has-text("Hand in my answers")')
  await look(page, 'handed-in')
  await context.close()
})

test('the coordinator releases the result with feedback, and the learner sees it and appeals', async () => {
  const coordinator = await signedIn('lena-fox')
  await coordinator.page.goto(`${home}/enrolments/face-behind-the-case-priya-nair`)
  await coordinator.page.click('a:has-text("Release")')
  await look(coordinator.page, 'release')
  await coordinator.page.fill('#feedback', 'Look again at the module on words.')
  await coordinator.page.click('button:has-text("Release the result")')
  expect(await main(coordinator.page)).toContain('The result is released')
  const learner = await signedIn('priya-nair', { javaScriptEnabled: false })
  await learner.page.goto(`${home}/courses/face-behind-the-case-priya-nair`)
  await learner.page.click('a:has-text("See the result")')
  const words = await main(learner.page)
  for (const part of ['of 20 marks, at least 80% needed', 'Look again at the module on words.', 'Marks by what'])
    expect(words).toContain(part)
  await learner.page.click('a:has-text("Appeal against this result")')
  await learner.page.click('button:has-text("Make the appeal")')
  expect(await learner.page.locator('.govuk-error-summary').innerText()).toContain('What is the appeal about?')
  await learner.page.check('input[value=markingError]')
  await learner.page.fill('#words', 'Question four has two right answers.')
  await learner.page.click('button:has-text("Make the appeal")')
  expect(await main(learner.page)).toContain('It waits for a decision')
  for (const each of [coordinator, learner]) await each.context.close()
})

const tablet = { viewport: { width: 810, height: 1080 }, hasTouch: true }

test('two assessors mark scenarios on a tablet without seeing each other’s marks', async () => {
  for (const assessor of ['marcus-bell', 'nadia-karim']) {
    const { page, context } = await signedIn(assessor, tablet)
    await page.goto(`${home}/marking`)
    await page.locator('tr', { hasText: 'Cerys Vaughan' }).getByRole('link').tap()
    await page.waitForURL(/scenarios/)
    if (assessor === 'marcus-bell') {
      await page.tap('button:has-text("Give this mark")')
      await page.locator('.govuk-error-summary').waitFor()
      await look(page, 'sheet-problem')
      expect(await page.locator('.govuk-error-summary li').count()).toBe(7)
      expect(await page.locator('.govuk-error-summary').innerText()).toContain('Talks, listens and gives time')
      await page.locator('input[value=sound]').first().check()
      await page.tap('button:has-text("Keep the sheet and come back")')
      await page.getByText('The sheet is kept').waitFor()
      await page.locator('tr', { hasText: 'Cerys Vaughan' }).getByRole('link').tap()
      await page.waitForURL(/scenarios/)
      expect(await page.locator('input[value=sound]').first().isChecked()).toBe(true)
    } else expect(await main(page)).not.toContain('Marcus Bell')
    for (const choice of await page.locator('input[value=sound]').all()) await choice.check()
    await page.fill('#comment', 'Talked first, and went on talking.')
    await look(page, `sheet-${assessor}`)
    const targets = await page
      .locator('.govuk-radios__label')
      .evaluateAll((labels) => labels.map((each) => each.clientHeight))
    expect(Math.min(...targets)).toBeGreaterThanOrEqual(39)
    await page.tap('button:has-text("Give this mark")')
    await page.getByText('The mark is given').waitFor()
    await context.close()
  }
})

test('somebody who taught an officer cannot mark them, and is told why', async () => {
  const { page, context } = await signedIn('nadia-karim', tablet)
  await page.goto(`${home}/marking/escort-officers-colleague-169/scenarios`)
  for (const choice of await page.locator('input[value=sound]').all()) await choice.check()
  await page.tap('button:has-text("Give this mark")')
  await page.locator('.govuk-error-summary').waitFor()
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('too close to it')
  expect(await page.locator('input[value=sound]').first().isChecked()).toBe(true)
  await context.close()
})

test('a moderator settles two marks that differ, with both beside the sheet', async () => {
  const { page, context } = await signedIn('oisin-daly', tablet)
  await page.goto(`${home}/marking`)
  await page.locator('main tbody a').first().tap()
  await page.waitForURL(/moderation/)
  await look(page, 'moderation')
  for (const name of ['Marcus Bell', 'Nadia Karim']) expect(await main(page)).toContain(name)
  for (const choice of await page.locator('input[value=in-part]').all()) await choice.check()
  await page.tap('button:has-text("Settle the mark")')
  await page.getByText('The mark is settled').waitFor()
  await context.close()
})

test('a moderator decides the appeal, and the learner reads why; a sitting that went wrong does not count', async () => {
  const moderator = await signedIn('oisin-daly')
  await moderator.page.goto(`${home}/marking`)
  await moderator.page.locator('tr', { hasText: 'Priya Nair' }).getByRole('link').click()
  await look(moderator.page, 'decide-appeal')
  await moderator.page.click('button:has-text("Decide")')
  expect(await moderator.page.locator('.govuk-error-summary').innerText()).toContain('What do you decide?')
  await moderator.page.check('input[value=upheld]')
  await moderator.page.fill('#reasons', 'Question four could be read in two ways.')
  await moderator.page.click('button:has-text("Decide")')
  const learner = await signedIn('priya-nair')
  await learner.page.goto(`${home}/courses/face-behind-the-case-priya-nair`)
  expect(await main(learner.page)).toContain('Does not count')
  await learner.page.getByRole('button', { name: 'Sit it again' }).click()
  await learner.page.click('button:has-text("Begin now")')
  await learner.page.goto(`${home}/courses/face-behind-the-case-priya-nair`)
  await learner.page.getByRole('link', { name: 'Something went wrong?' }).last().click()
  await look(learner.page, 'report-irregularity')
  await learner.page.check('input[value=disturbance]')
  await learner.page.fill('#note', 'The fire alarm rang.')
  await learner.page.click('button:has-text("Say it")')
  await moderator.page.goto(`${home}/marking`)
  await moderator.page.locator('tr', { hasText: 'Something about a sitting' }).getByRole('link').click()
  await look(moderator.page, 'decide-irregularity')
  await moderator.page.check('input[value=void]')
  await moderator.page.fill('#reasons', 'The building was cleared.')
  await moderator.page.click('button:has-text("Decide")')
  await learner.page.goto(`${home}/courses/face-behind-the-case-priya-nair`)
  expect(await main(learner.page)).toContain('The building was cleared.')
  for (const each of [moderator, learner]) await each.context.close()
})

test('the report of the exercise is written in the real form, counted nowhere, and marked by its rules', async () => {
  const officer = await signedIn('cerys-vaughan')
  const { page } = officer
  await page.goto(`${home}/courses/escort-officers-cerys-vaughan/parts/report-form`)
  await page.click('button:has-text("Begin now")')
  await look(page, 'report-exercise')
  const sitting = page.url()
  await page.click('button:has-text("Hand in for its mark")')
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Write the report')
  await page.getByRole('button', { name: 'Write the report' }).click()
  await look(page, 'report-exercise-form')
  expect(await main(page)).toContain('This is an exercise')
  const report = page.url().split('/').at(-1) ?? ''
  await page.goto(`/use-of-force/reports/${report}/questions/incidentStartedAt`)
  await look(page, 'report-exercise-question')
  await writeTheRest(report)
  await page.goto(`/use-of-force/reports/${report}/check`)
  await look(page, 'report-exercise-check')
  expect(await main(page)).not.toMatch(/\d+ of \d+ marks|Due at the contract monitor/)
  await page.locator('main button:has-text("Hand in")').click()
  expect(await main(page)).toContain('The report of the exercise is written')
  expect(page.url()).toBe(sitting)
  await page.click('button:has-text("Hand in for its mark")')
  expect(await main(page)).toContain('Handed in')
  const real = await recordsOfKind<UseOfForceReport>('forceReport', journey().app.casework.client)
  expect(real.some(({ id }) => id === report)).toBe(false)
  for (const stranger of ['adaeze-obi', 'chloe-grant', 'dev-rao']) {
    const other = await signedIn(stranger)
    const answer = await other.page.goto(`/use-of-force/${stranger === 'dev-rao' ? 'review' : 'reports'}/${report}`)
    expect([403, 404], stranger).toContain(answer?.status())
    await other.context.close()
  }
  const assessor = await signedIn('marcus-bell', tablet)
  await assessor.page.goto(`${home}/marking`)
  await assessor.page
    .locator('tr', { hasText: 'Use-of-force report' })
    .filter({ hasText: 'Cerys Vaughan' })
    .getByRole('link')
    .tap()
  await assessor.page.getByText('The rules of the real form').waitFor()
  await look(assessor.page, 'report-exercise-mark')
  expect(await main(assessor.page)).toMatch(/give \d+ of \d+ marks/)
  await assessor.page.tap('button:has-text("Give this mark")')
  await assessor.page.getByText('The mark is given').waitFor()
  for (const each of [officer, assessor]) await each.context.close()
})

test('an allegation opens a review and suspends nobody by itself; a certificate prints on one page', async () => {
  const { page, context } = await signedIn('ruth-adeyemi')
  await page.goto(`${home}/certifications`)
  await page.click('text=Adaeze Obi')
  await page.getByRole('button', { name: 'Open a review' }).click()
  await page.check('input[value=allegation]')
  await page.fill('#note', 'A complaint about a hold on 3 November.')
  await page.click('button:has-text("Open the review")')
  await look(page, 'certification-under-review')
  expect(await main(page)).toContain('Under review')
  expect(await main(page)).not.toContain('Suspended')
  await page.click('text=Decide this review')
  await page.check('#wellFounded-2')
  await page.check('#fitAndProper')
  await page.check('input[value=suspend]')
  await page.fill('#reasons', 'The footage shows no hold.')
  await page.click('button:has-text("Decide")')
  await look(page, 'certification-decision-problem')
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('well founded')
  await page.check('input[value=noAction]')
  await page.click('button:has-text("Decide")')
  expect(await main(page)).toContain('Nothing further')
  await page.click('text=The certificate, to print')
  await page.emulateMedia({ media: 'print' })
  await look(page, 'certificate-printed')
  expect(await page.locator('.govuk-back-link').isVisible()).toBe(false)
  const printed = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(printed.match(/\/Type \/Page\b/g)).toHaveLength(1)
  await context.close()
})

test('a trainee adds to the portfolio, the supervisor reviews it, and what is confidential stays so', async () => {
  const record = `${home}/development/development-yusuf-khan`
  const clinician = await signedIn('tamsin-gray')
  await clinician.page.goto(`${record}/support/supervision-4`)
  await clinician.page.check('#kept')
  await clinician.page.fill('#note', 'Spoke of a death in the waiting room.')
  await clinician.page.click('button:has-text("Save")')
  await look(clinician.page, 'clinical-view')
  expect(await main(clinician.page)).not.toContain('Portfolio')
  const trainee = await signedIn('yusuf-khan')
  await trainee.page.goto(record)
  expect(await main(trainee.page)).toContain('Spoke of a death')
  await trainee.page.getByRole('button', { name: 'Add to the portfolio' }).click()
  await trainee.page.click('button:has-text("Add")')
  await look(trainee.page, 'evidence-problem')
  await trainee.page.check('input[value=behaviour]')
  await trainee.page.check('input[value=boundaries]')
  await trainee.page.fill('#reference', 'folder/third-referral')
  await trainee.page.fill('#words', 'I said what I may not advise on, and who can.')
  await trainee.page.click('button:has-text("Add")')
  const supervisor = await signedIn('sian-morris')
  await supervisor.page.goto(record)
  const seen = await main(supervisor.page)
  expect(seen).toContain('I said what I may not advise on')
  expect(seen).not.toContain('Spoke of a death')
  await supervisor.page.getByRole('link', { name: /I said what I may not/ }).click()
  await supervisor.page.check('#accepted')
  await supervisor.page.check('#proficiency-2')
  await supervisor.page.fill('#words', 'Exactly right.')
  await supervisor.page.click('button:has-text("Record the review")')
  await supervisor.page.getByRole('button', { name: 'Enter the next stage' }).click()
  await supervisor.page.click('button:has-text("Enter the next stage")')
  expect(await main(supervisor.page)).toContain('The way: Trainee caseworker')
  expect((await supervisor.page.goto('/training/marking'))?.status()).toBe(403)
  for (const each of [clinician, trainee, supervisor]) await each.context.close()
})

test('the pages hold at 375 pixels, and a question is answered by keyboard alone', async () => {
  const phone = { viewport: { width: 375, height: 740 } }
  const { page, context } = await signedIn('tom-okafor', phone)
  await page.goto(`${home}/courses/face-behind-the-case-tom-okafor/parts/questions`)
  await page.locator('button:has-text("Begin now")').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/sittings/)
  await page.locator('.govuk-task-list__link').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/questions\/1/)
  await page.locator('main input, main select').first().focus()
  await page.keyboard.press('Space')
  expect(await overflows(page)).toBe(false)
  await look(page, 'phone-question')
  await context.close()
  const paths: Readonly<Record<string, string>> = {
    'lena-fox': '/training/compliance',
    'oisin-daly': '/training/analysis',
    'marcus-bell': '/training/marking/escort-officers-colleague-170/scenarios',
    'yusuf-khan': '/training/development/development-yusuf-khan',
    'ruth-adeyemi': '/training/certificates/certification-adaeze-obi',
  }
  for (const [member, path] of Object.entries(paths)) {
    const small = await signedIn(member, phone)
    await small.page.goto(path)
    expect(await overflows(small.page), path).toBe(false)
    await look(small.page, `phone-${member}`)
    await small.context.close()
  }
})

test('every page of training that a role may read is there, has one heading and no accessibility violation', async () => {
  const pages: Readonly<Record<string, readonly string[]>> = {
    'lena-fox': [
      '/training',
      '/training/enrolments',
      '/training/enrolments/new',
      '/training/enrolments/face-behind-the-case-tom-okafor',
      '/training/compliance',
      '/training/certifications',
      '/training/analysis',
    ],
    'marcus-bell': ['/training/marking'],
    'oisin-daly': ['/training/marking', '/training/analysis?course=escort-officers', '/training/compliance'],
    'ruth-adeyemi': [
      '/training/certifications',
      '/training/certifications/certification-adaeze-obi',
      '/training/certificates/certification-adaeze-obi',
    ],
    'yusuf-khan': [
      '/training/development',
      '/training/development/development-yusuf-khan',
      '/training/development/development-yusuf-khan/evidence/new',
      '/training/development/development-yusuf-khan/goals/new',
    ],
    'sian-morris': [
      '/training/development/development-yusuf-khan',
      '/training/development/development-yusuf-khan/next-stage',
      '/training/development/development-yusuf-khan/evidence/case-notes',
    ],
    'tamsin-gray': [
      '/training/development/development-yusuf-khan',
      '/training/development/development-yusuf-khan/support/supervision-4',
    ],
    'helen-lloyd': [
      '/training/courses/face-behind-the-case-helen-lloyd',
      '/training/courses/face-behind-the-case-helen-lloyd/certificate',
      '/training/sittings/face-behind-the-case-helen-lloyd/first/result',
      '/training/sittings/face-behind-the-case-helen-lloyd/first/appeal',
    ],
    'cerys-vaughan': ['/training/courses/escort-officers-cerys-vaughan'],
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

const main = (page: Page) => page.locator('main').innerText()

const overflows = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

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

/** Writes the report of the exercise by its verb, so that the test does not fill in every page. */
async function writeTheRest(id: string): Promise<void> {
  const loaded = await loadForceReport(journey().app.casework.store, id)
  const member = memberOf('cerys-vaughan')
  if (loaded === undefined || member === undefined) throw new Error('there is no report')
  const answers = completeAnswers({ ...incidentAnswers(loaded.record) })
  const context = journey().app.casework.context(actorOf(member))
  const saved = await append(journey().app.casework.store, loaded, saveAnswers(loaded.record, { answers }, context))
  if (!saved.ok) throw new Error(saved.error[0]?.code)
}
