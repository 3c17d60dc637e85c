import { incidentAnswers, saveAnswers, type UseOfForceReport } from '@casework/use-of-force-reports'
import { completeAnswers } from '@casework/use-of-force-reports/testing'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { recordsOfKind } from '../casework/record-snapshots.ts'
import { append, loadForceReport } from '../casework/records.ts'
import { actorOf, memberOf } from '../staff.ts'
import { journeyOfFile, look as lookAt } from '../testing/journey.ts'

const { journey, signedIn } = journeyOfFile()
/** The report that the first test writes; those after it go on with it. */
let report: string

/** Keeps a screenshot to look at, and expects no accessibility violation at all. */
async function look(page: Page, name: string): Promise<void> {
  await lookAt(page, `force-${name}`)
  expect(await page.locator('h1').count()).toBe(1)
}

const main = (page: Page) => page.locator('main').innerText()
const send = (page: Page) => page.getByRole('button', { name: 'Save and continue' }).click()
const heading = (page: Page) => page.locator('h1').innerText()

async function fillMoment(page: Page, id: string, [day, time]: readonly [string, string]): Promise<void> {
  await page.fill(`#${id}-day`, day)
  await page.fill(`#${id}-month`, '11')
  await page.fill(`#${id}-year`, '2026')
  await page.fill(`#${id}-time`, time)
}

/** Writes most of a report by its verb, so that the test does not fill in every page. */
async function writeTheRest(id: string): Promise<void> {
  const loaded = await loadForceReport(journey().app.casework.store, id)
  const member = memberOf('adaeze-obi')
  if (loaded === undefined || member === undefined) throw new Error('there is no report')
  const answers = completeAnswers({
    ...incidentAnswers(loaded.record),
    staff: ['adaeze-obi', 'bryn-pugh'].map((officer) => ({
      entryId: officer,
      staffName: officer,
      officer,
      part: 'usedForce',
      cameraWorn: 'no',
    })),
    minutesProne: 3,
  })
  const { injuriesSeen, location, ...rest } = answers
  const context = journey().app.casework.context(actorOf(member))
  await append(journey().app.casework.store, loaded, saveAnswers(loaded.record, { answers: rest }, context))
}

test('an officer begins a report, and finds again what was half written', async () => {
  const { page, context } = await signedIn('adaeze-obi')
  await page.waitForURL('**/use-of-force')
  await look(page, 'start')
  await page.getByRole('button', { name: 'Begin a report' }).click()
  await page.click('main button')
  expect(await main(page)).toContain('Enter a name, or a part of it')
  await page.fill('#search', 'a')
  await page.getByRole('button', { name: 'Find' }).click()
  await look(page, 'begin')
  await page.locator('input[name=customerId]').first().check()
  await page.getByRole('button', { name: 'Begin the report' }).click()
  await page.waitForURL('**/reports/*')
  report = page.url()
  await look(page, 'tasks')
  await page.getByRole('link', { name: 'The incident', exact: true }).click()
  await send(page)
  await look(page, 'question-problem')
  await page.check('input[value=removalCentre]')
  await send(page)
  expect(await heading(page)).toBe('When did the incident begin?')
  await fillMoment(page, 'startedAt', ['31', 'after lunch'])
  await page.getByRole('button', { name: 'Save and come back later' }).click()
  await page.waitForURL(report)
  expect(await main(page)).toContain('You left these half written')
  await page.getByRole('link', { name: 'When did the incident begin?' }).click()
  expect([await page.inputValue('#startedAt-day'), await page.inputValue('#startedAt-time')]).toEqual([
    '31',
    'after lunch',
  ])
  await look(page, 'half-written')
  await fillMoment(page, 'startedAt', ['21', '10am'])
  await send(page)
  await fillMoment(page, 'endedAt', ['21', '10:12'])
  await send(page)
  await page.goto(report)
  expect(await main(page)).toMatch(/Due soon.*42 minutes left/)
  await context.close()
}, 60_000)

test('an injury is placed on the body with the keyboard alone', async () => {
  await writeTheRest(report.split('/').at(-1) ?? '')
  const { page, context } = await signedIn('adaeze-obi')
  await page.goto(report)
  await page.getByRole('link', { name: 'Injuries and healthcare' }).click()
  await page.check('input[value=yes]')
  await send(page)
  expect(await heading(page)).toBe('Injuries')
  await page.check('input[value=yes]')
  await send(page)
  expect(await heading(page)).toBe('Injury 1')
  await page.locator('input[name$=-injured]').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  for (let presses = 0; presses < 20; presses++) {
    if (await page.evaluate(() => document.activeElement?.id.endsWith('-place'))) break
    await page.keyboard.press('Tab')
  }
  await page.keyboard.press('Space')
  for (let presses = 0; presses < 7; presses++) await page.keyboard.press('ArrowDown')
  expect(await page.getByRole('radio', { name: 'Right shoulder', exact: true }).isChecked()).toBe(true)
  const fill = (place: string) =>
    page
      .locator(`svg g[data-place=${place}] rect`)
      .first()
      .evaluate((part) => getComputedStyle(part).fill)
  expect(await fill('shoulderRight')).toBe('rgb(29, 112, 184)')
  expect(await fill('shoulderLeft')).not.toBe('rgb(29, 112, 184)')
  await look(page, 'body-map')
  await page.locator('svg label[title="Left knee"]').first().click()
  expect(await page.getByRole('radio', { name: 'Left knee', exact: true }).isChecked()).toBe(true)
  await page.locator('input[name$=-injuryKind][value=bruise]').check()
  await page.locator('input[name$=-treatment][value=firstAid]').check()
  await send(page)
  expect(await main(page)).toMatch(/Injury 1[\s\S]*Left knee/)
  await look(page, 'injuries')
  await context.close()
}, 60_000)

test('what is missing leads to its page; what does not fit is answered; then the report is handed in', async () => {
  const { page, context } = await signedIn('adaeze-obi')
  await page.goto(`${report}/check`)
  await page.getByRole('button', { name: 'Hand in the report' }).click()
  await look(page, 'check-problem')
  await page.locator('.govuk-error-summary a', { hasText: 'Where exactly did it happen?' }).click()
  await page.fill('#location', 'Corridor B')
  await send(page)
  await page.waitForURL('**/check')
  expect(await main(page)).toContain('The person was face down for some minutes, and no technique says so')
  await page.getByRole('link', { name: /^Answer.*face down/ }).click()
  await look(page, 'contradiction')
  await page.fill('#answer', 'They lay face down by themselves.')
  await page.getByRole('button', { name: 'Save the answer' }).click()
  await page.waitForURL('**/check')
  await look(page, 'check')
  await page.getByRole('button', { name: 'Hand in the report' }).click()
  await page.waitForURL(report)
  expect(await main(page)).toContain('With the provider’s management')
  await look(page, 'handed-in')
  await page.goto(`${report}/statements`)
  expect(await main(page)).toMatch(/Adaeze Obi[\s\S]*Awaited[\s\S]*Bryn Pugh/)
  await look(page, 'statements')
  await context.close()
}, 60_000)

test('the second officer gives a statement under their own sign-in, without JavaScript, on a phone', async () => {
  const { page, context } = await signedIn('bryn-pugh', {
    javaScriptEnabled: false,
    viewport: { width: 375, height: 800 },
  })
  await page.goto(`${report}/statement`)
  await page.getByRole('button', { name: 'Begin', exact: true }).click()
  await page.check('input[value=usedForce]')
  await send(page)
  for (const [id, value] of [
    ['lastTrainingMonth', '3'],
    ['lastTrainingYear', '2026'],
    ['jobStartYear', '2019'],
  ] as const) {
    await page.fill(`#${id}`, value)
    await send(page)
  }
  await page.check('input[value=yes]')
  await send(page)
  await page.fill('#sawAndHeard', 'I saw them strike the wall.')
  await send(page)
  await page.fill('#forceIUsed', 'I held one arm.')
  await page.getByRole('button', { name: 'Save and come back later' }).click()
  expect(await main(page)).toContain('I held one arm.')
  await page.getByRole('button', { name: 'Give the statement' }).click()
  expect(await page.locator('.govuk-error-summary li').count()).toBe(3)
  await page.locator('.govuk-error-summary a').first().click()
  await page.fill('#personsResponse', 'They calmed.')
  await send(page)
  await page.check('input[value=no]')
  await send(page)
  await page.check('input[value=no]')
  await send(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await page.getByRole('button', { name: 'Give the statement' }).click()
  expect(await main(page)).toContain('Its words do not change')
  await page.getByRole('link', { name: 'Add to your statement' }).click()
  await page.fill('#text', 'It was the left arm.')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  expect(await main(page)).toMatch(/Added afterwards[\s\S]*It was the left arm/)
  await context.close()
}, 60_000)

test('two people write at once: what only one changed is kept, what both changed is shown, and nothing is lost', async () => {
  const [one, other] = [await signedIn('adaeze-obi'), await signedIn('adaeze-obi')]
  await one.page.locator('table', { hasText: 'Reports being written' }).getByRole('link').first().click()
  const draft = one.page.url()
  await one.page.goto(`${draft}/questions/location`)
  await other.page.goto(`${draft}/questions/location`)
  const elsewhere = await other.context.newPage()
  await elsewhere.goto(`${draft}/questions/leadUp`)
  await one.page.fill('#location', 'Seat row 12')
  await send(one.page)
  await elsewhere.fill('#leadUp', 'They asked for a lawyer.')
  await send(elsewhere)
  expect(await main(elsewhere)).toContain('While you were writing, Adaeze Obi changed: Where exactly did it happen?')
  await other.page.fill('#location', 'The galley')
  await send(other.page)
  await look(other.page, 'both-changed')
  expect(await main(other.page)).toMatch(/Seat row 12[\s\S]*The galley/)
  expect(await other.page.inputValue('#location')).toBe('The galley')
  await other.page.getByRole('button', { name: 'Save my answer' }).click()
  await other.page.goto(`${draft}/check`)
  expect(await main(other.page)).toMatch(/The galley[\s\S]*They asked for a lawyer/)
  for (const { context } of [one, other]) await context.close()
}, 60_000)

test('cameras, a landing and lateness are recorded, and every page is accessible', async () => {
  const { page, context } = await signedIn('adaeze-obi')
  await page.goto(`${report}/cameras`)
  await page.getByRole('button', { name: 'Add a camera' }).click()
  await look(page, 'camera')
  await page.check('input[value=bodyWorn]')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByRole('link', { name: /Add a recording/ }).click()
  await fillMoment(page, 'from', ['21', '9:55'])
  await fillMoment(page, 'until', ['21', '10:05'])
  await page.check('input[value=sound]')
  await look(page, 'recording')
  await page.getByRole('button', { name: 'Add the recording' }).click()
  await page.getByRole('link', { name: /add a gap/ }).click()
  await fillMoment(page, 'from', ['21', '10:05'])
  await fillMoment(page, 'until', ['21', '10:12'])
  await page.check('input[value=battery]')
  await page.getByRole('button', { name: 'Add the gap' }).click()
  expect(await main(page)).toMatch(/5 of 12 minutes[\s\S]*the battery was empty/)
  await look(page, 'cameras')
  for (const [path, name] of [
    ['landing', 'landing'],
    ['lateness', 'lateness'],
    ['addition', 'addition'],
    ['statements/new', 'ask-officer'],
  ] as const) {
    await page.goto(`${report}/${path}`)
    await look(page, name)
  }
  await context.close()
}, 60_000)

test('a manager changes an answer with a reason, and the old one stands beside the new', async () => {
  const { page, context } = await signedIn('chloe-grant')
  await page.goto(report)
  await page.getByRole('link', { name: /Change Where exactly/ }).click()
  await page.fill('#location', 'Corridor C')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await look(page, 'edit-problem')
  expect(await page.inputValue('#location')).toBe('Corridor C')
  await page.check('input[value=footageShowsOtherwise]')
  await page.fill('#note', 'The camera shows the door of corridor C.')
  await page.getByRole('button', { name: 'Save the change' }).click()
  await page.waitForURL(report)
  expect(await main(page)).toMatch(/Corridor B\s+Corridor C/)
  await look(page, 'edited')
  await context.close()
}, 60_000)

test('the pages beside the journey are accessible too, and fit a phone', async () => {
  const phone = { viewport: { width: 375, height: 800 } }
  const visits = [
    ['adaeze-obi', '', ['/cameras', '/statement', '/statement/statementPart']],
    [
      'chloe-grant',
      '',
      ['/statements', '/statements/bryn-pugh/absence', '/edit/staff', '/edit/staff/bryn-pugh/remove'],
    ],
    ['gwen-hale', '', ['/withdrawal']],
    ['dev-rao', '/use-of-force', ['']],
  ] as const
  for (const [member, start, paths] of visits) {
    const { page, context } = await signedIn(member, phone)
    for (const path of paths) {
      await page.goto(`${start || report}${path}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(375)
      await look(page, `phone-${member}${path.replaceAll('/', '-')}`)
    }
    await context.close()
  }
  const { page, context } = await signedIn('adaeze-obi', phone)
  await page.locator('table', { hasText: 'Reports being written' }).getByRole('link').first().click()
  const draft = page.url()
  await page.goto(`${draft}/questions/injuriesSeen`)
  await page.check('input[value=yes]')
  await send(page)
  await page.goto(`${draft}/questions/injuries/one`)
  await page.locator('input[value=handLeft]').check()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375)
  await look(page, 'phone-body-map')
  await page.getByRole('button', { name: 'Save and come back later' }).click()
  await page.goto(`${draft}/questions/injuries/one/remove`)
  await look(page, 'phone-remove')
  await page.goto(`${draft}/questions/staff`)
  await look(page, 'phone-list')
  await context.close()
}, 60_000)

test('a signed link opens one plain page, and a forged one none', async () => {
  const { page, context } = await signedIn('chloe-grant')
  const waiting = (await recordsOfKind<UseOfForceReport>('forceReport', journey().app.casework.client)).filter(
    ({ providerId, statements }) => providerId === 'northgate' && statements.some(({ stage }) => stage === 'requested'),
  )
  await page.goto(`/use-of-force/reports/${waiting.at(-1)?.id}/statements`)
  const details = page.locator('details').first()
  await details.locator('summary').click()
  await look(page, 'link')
  const link = await details.locator('code').innerText()
  await context.close()
  const stranger = await journey().browser.newContext({ baseURL: journey().app.address })
  const open = await stranger.newPage()
  await open.goto(link)
  await look(open, 'not-involved')
  await open.goto(`${link}x`)
  await look(open, 'link-forged')
  expect(await main(open)).toContain('This link cannot be used')
  await stranger.close()
}, 60_000)
