import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { journeyOfFile, look } from '../testing/journey.ts'

const { journey, signedIn } = journeyOfFile()

const firstPerson = (page: Page) => page.locator('table a.casework-name').first()

test('an officer opens the list, sees whom to see next and for what purpose, and why', async () => {
  const { page, context } = await signedIn('priya-nair')
  await page.waitForURL('**/work-list')
  await look(page, 'work-list')
  const row = page.locator('tbody tr').first()
  const [name, reference] = [
    await firstPerson(page).innerText(),
    await row.locator('.casework-reference', { hasText: 'EXAMPLE-C' }).first().innerText(),
  ]
  expect((await row.innerText()).indexOf(name)).toBeLessThan((await row.innerText()).indexOf(reference))
  await row.getByRole('link', { name: /Why this/ }).click()
  await look(page, 'explanation')
  const words = await page.locator('main').innerText()
  for (const part of [
    'Who decides',
    'A person decides',
    'If something here is wrong',
    'What protects them',
    'What is not known',
    reference,
  ])
    expect(words).toContain(part)
  expect(words).toMatch(/: adds \d+ points/)
  expect(words).toMatch(/\(carried over from another record, (recorded )?\d{1,2} \w+ \d{4}\)/)
  await page.getByRole('link', { name: /Back to the case/ }).click()
  await look(page, 'case')
  await page.locator('a[href^="/people/"]').first().click()
  await look(page, 'person')
  await page.goto('/rule-set')
  await look(page, 'rule-set')
  await context.close()
})

test('the main journey needs no mouse', async () => {
  const context = await journey().browser.newContext({ baseURL: journey().app.address })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Skip to main content')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'main-content')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.waitForFunction(() => (document.activeElement as HTMLInputElement).checked)
  await page.keyboard.press('Tab')
  await page.waitForFunction(() => document.activeElement?.tagName === 'BUTTON')
  await page.keyboard.press('Enter')
  await page.waitForURL(/work-list/)
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.classList.contains('casework-name'))) break
  }
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement as Element).backgroundColor)
  expect(outline).not.toBe('rgba(0, 0, 0, 0)')
  await page.keyboard.press('Enter')
  await page.waitForURL(/cases/)
  expect(await page.locator('h1').count()).toBe(1)
  await context.close()
})

test('a form that is half filled is kept, and every problem leads to its field', async () => {
  const { page, context } = await signedIn('tom-okafor')
  await firstPerson(page).click()
  await page.getByRole('link', { name: 'Raise a barrier' }).click()
  await page.check('input[value=statelessness]')
  await page.fill('#since-day', '31')
  await page.fill('#since-month', '2')
  await page.fill('#since-year', '2026')
  await page.click('main button')
  await look(page, 'raise-barrier-problems')
  expect(await page.locator('.govuk-error-summary').evaluate((summary) => summary === document.activeElement)).toBe(
    true,
  )
  expect([await page.inputValue('#since-day'), await page.isChecked('input[value=statelessness]')]).toEqual([
    '31',
    true,
  ])
  await page.getByRole('link', { name: 'Enter a real date' }).click()
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('since-day')
  await page.fill('#since-day', '1')
  await page.fill('#since-month', 'feb')
  await page.check('input[name=source][value=document]')
  await page.click('main button')
  await page.waitForURL(/cases\/[^/]+$/)
  await look(page, 'barrier-raised')
  expect(await page.locator('main').innerText()).toContain('No nationality')
  await context.close()
})

test('a phone shows the list without scrolling sideways', async () => {
  const { page, context } = await signedIn('priya-nair', { viewport: { width: 375, height: 800 } })
  await look(page, 'work-list-phone')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await context.close()
})

test('everything works without JavaScript', async () => {
  const { page, context } = await signedIn('tom-okafor', { javaScriptEnabled: false })
  await firstPerson(page).click()
  await page.getByRole('link', { name: 'Book an appointment' }).click()
  await page.click('main button')
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('There is a problem')
  await page.fill('#on-day', '7')
  await page.fill('#on-month', '12')
  await page.fill('#on-year', '2026')
  await page.check('input[value=reportingCentre]')
  await page.fill('#place', 'Example House')
  await page.check('input[value=circumstancesInterview]')
  await page.click('main button')
  await page.waitForURL(/cases\/[^/]+$/)
  expect(await page.locator('main').innerText()).toContain('7 December 2026')
  await context.close()
})

test('nothing is decided with a rule set that nobody approved; once approved, accepting needs a reason too', async () => {
  const { page, context } = await signedIn('helen-lloyd')
  await firstPerson(page).click()
  const casePage = page.url()
  await page.goto(`${casePage}/decision`)
  await look(page, 'decision-refused')
  expect(await page.locator('main').innerText()).toContain('no decision can be recorded')
  expect(await page.locator('main form').count()).toBe(0)
  await page.goto('/rule-set')
  await page.getByRole('button', { name: /Approve as Helen Lloyd/ }).click()
  await look(page, 'rule-set-approved')
  await page.goto(`${casePage}/decision`)
  await page.check('input[value=accepted]')
  await page.click('main button')
  expect(await page.locator('.govuk-error-summary li').count()).toBeGreaterThan(0)
  await page.fill('#reason', 'I read the file and spoke to the person on the telephone.')
  await page.check('input[value=explanation-page]')
  await page.click('main button')
  await page.waitForURL(/cases\/[^/]+$/)
  expect(await page.locator('main').innerText()).toMatch(/Helen Lloyd, .*Accepted.*I read the file/)
  await context.close()
})

/** Goes to the page of the first person about whom something is not known, and gives the link that records an answer. */
async function findQuestion(page: Page) {
  const cases = await page
    .locator('table a.casework-name')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  for (const each of cases) {
    await page.goto(each)
    await page.locator('a[href^="/people/"]').first().click()
    const link = page.getByRole('link', { name: /record an answer/ }).first()
    if ((await link.count()) > 0) return link
  }
  throw new Error('Everything is known about everybody: the caseload is too kind')
}

test('what a person needs is asked and recorded with where it comes from', async () => {
  const { page, context } = await signedIn('priya-nair')
  const link = await findQuestion(page)
  await link.click()
  await page.locator('input[name=answer]').first().check()
  await page.check('input[name=source][value=person]')
  await look(page, 'answer')
  await page.click('main button')
  await page.waitForURL(/people\/[^/]+$/)
  expect(await page.locator('main').innerText()).toContain('They told us')
  await context.close()
})

test('a file is imported from a page while the app runs, and every row is accounted for', async () => {
  const { page, context } = await signedIn('helen-lloyd')
  await page.goto('/import')
  await look(page, 'import')
  await page.click('main button')
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Select a file')
  const { csvOfRows } = await import('../synthetic/caseload-csv.ts')
  const { generateCaseload } = await import('../synthetic/generate-caseload.ts')
  const rows = [...generateCaseload({ people: 120, seed: 5, asAt: journey().app.casework.today() })]
  await page.setInputFiles('#file', {
    name: 'caseload.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([...csvOfRows(rows)].join('')),
  })
  await page.click('main button')
  await look(page, 'imported')
  const counted = await page.locator('.govuk-summary-list__value').allInnerTexts()
  const [read, imported, unchanged, rejected] = counted.map((text) => Number(text.replaceAll(',', '')))
  expect(read).toBe(rows.length)
  expect((imported ?? 0) + (unchanged ?? 0) + (rejected ?? 0)).toBe(read)
  expect(counted).toHaveLength(6)
  expect(Number(counted[4])).toBeGreaterThan(0)
  expect(await page.locator('table', { hasText: 'To look at in rows that were taken' }).innerText()).toMatch(
    /\d+\s+(Email|Telephone)\s/,
  )
  await context.close()
})

test('a person is erased: their name is gone everywhere, and the chain still holds', async () => {
  const officer = await signedIn('priya-nair')
  await firstPerson(officer.page).click()
  const name = await officer.page.locator('h1 bdi').innerText()
  await officer.page.locator('a[href^="/people/"]').first().click()
  const personPage = officer.page.url()
  const { page, context } = await signedIn('samir-haddad')
  await page.goto(`${personPage}/erasure`)
  await page.click('main button')
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Check that this is the right person')
  await page.check('input[name=checked]')
  await page.click('main button')
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Enter the legal basis')
  await page.check('input[name=checked]')
  await page.fill('#basis', 'UK GDPR Article 17(1)(b)')
  await page.click('main button')
  await page.waitForURL(/people\/[^/]+$/)
  await look(page, 'erased')
  expect(await page.content()).not.toContain(name)
  const auditor = await signedIn('grace-mensah')
  await auditor.page.goto('/audit')
  await look(auditor.page, 'audit')
  expect(await auditor.page.locator('main').innerText()).toContain('every one is as it was written')
  for (const each of [officer.context, context, auditor.context]) await each.close()
})
