import { readFileSync } from 'node:fs'
import { withdrawReport, withdrawReportInputSchema } from '@casework/use-of-force-reports'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { sha256 } from '../casework/casework.ts'
import { append, loadForceReport } from '../casework/records.ts'
import { actorOf, memberOf } from '../staff.ts'
import { journeyOfFile, look as lookAt } from '../testing/journey.ts'

const home = '/use-of-force'
const { journey, signedIn } = journeyOfFile()

/** Keeps a screenshot to look at; expects no accessibility violation, one heading of the page and a way back. */
async function look(page: Page, name: string): Promise<void> {
  await lookAt(page, `force-${name}`)
  expect(await page.locator('h1').count(), name).toBe(1)
  expect(await page.locator('.govuk-back-link').count(), name).toBe(1)
}

/** Follows a link that downloads, and gives the name and the bytes of the file. */
async function download(page: Page, link: ReturnType<Page['locator']>) {
  const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

/** The tables of an OpenDocument spreadsheet, read as XML by the browser. */
async function sheetsOf(page: Page, bytes: Buffer): Promise<readonly string[]> {
  const files = unzipSync(bytes)
  const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array())
  expect(Object.keys(files)[0]).toBe('mimetype')
  expect(textOf('mimetype')).toBe('application/vnd.oasis.opendocument.spreadsheet')
  return page.evaluate((xml) => {
    const read = new DOMParser().parseFromString(xml, 'application/xml')
    if (read.querySelector('parsererror') !== null) return ['not XML']
    return [...read.getElementsByTagName('table:table')].map((table) => table.getAttribute('table:name') ?? '')
  }, textOf('content.xml'))
}

test('each chart says in words what it shows, and its table and its file stand beside it', async () => {
  const { page, context } = await signedIn('dev-rao')
  await page.goto(`${home}/figures`)
  await look(page, 'figures')
  const charts = page.locator('.casework-beside')
  expect(await charts.count()).toBe(3)
  for (const chart of await charts.all()) {
    const svg = chart.getByRole('img')
    expect(await svg.locator('title').first().textContent()).toMatch(/^Incidents per 100 escorts/)
    expect((await svg.locator('desc').textContent())?.length).toBeGreaterThan(60)
    expect(await chart.locator('table').count()).toBeGreaterThan(0)
    const { name, bytes } = await download(page, chart.getByRole('link', { name: /Download as CSV/ }).last())
    const rows = await chart.locator('table').last().locator('tbody tr').count()
    expect(name).toMatch(/^\w+\.csv$/)
    expect(bytes.toString('utf8').trimEnd().split('\r\n')).toHaveLength(rows + 1)
  }
  const words = await page.locator('main').innerText()
  for (const part of ['ranks nobody', 'It does not say why', 'is not proof that the training', 'never counted as “no”'])
    expect(words).toContain(part)
  await context.close()
})

test('the whole is one workbook: cover, contents, notes and a worksheet for each table', async () => {
  const { page, context } = await signedIn('dev-rao')
  await page.goto(`${home}/figures`)
  const { name, bytes } = await download(page, page.getByRole('link', { name: /spreadsheet \(ODS\)/ }))
  expect(name).toMatch(/^use-of-force-Q\d-\d{4}\.ods$/)
  const sheets = await sheetsOf(page, bytes)
  expect(sheets.slice(0, 3)).toEqual(['Cover', 'Contents', 'Notes'])
  for (const table of ['Rates', 'Measures', 'Comparison', 'By_month', 'Training_changes', 'By_technique'])
    expect(sheets).toContain(table)
  await context.close()
})

test('another period, provider and figure are chosen without JavaScript', async () => {
  const { page, context } = await signedIn('dev-rao', { javaScriptEnabled: false })
  await page.goto(`${home}/figures`)
  await page.selectOption('#period', { index: 0 })
  await page.selectOption('#provider', 'harbour')
  await page.selectOption('#by', 'provider')
  await page.selectOption('#of', 'deEscalationTried')
  await page.click('main form button')
  expect(await page.inputValue('#of')).toBe('deEscalationTried')
  const words = await page.locator('main').innerText()
  expect(words).toContain('The period is not over, so there are no exposures')
  expect(words).toContain('Harbour Custody: ')
  await context.close()
})

test('the manager of a provider reads their own figures, and officers none', async () => {
  const manager = await signedIn('chloe-grant')
  await manager.page.goto(`${home}/figures?provider=harbour`)
  expect(await manager.page.locator('#part-rates ~ *').first().innerText()).toContain('Northgate Escorts: ')
  const officer = await signedIn('bryn-pugh')
  expect((await officer.page.goto(`${home}/figures`))?.status()).toBe(403)
  for (const each of [manager, officer]) await each.context.close()
})

test('what was used, the disagreement of lines and the quarterly table have files too', async () => {
  const { page, context } = await signedIn('dev-rao')
  for (const name of ['kinds', 'disagreement', 'publication']) {
    await page.goto(`${home}/figures/${name}`)
    await look(page, name)
    const { bytes } = await download(page, page.getByRole('link', { name: /Download as CSV/ }).first())
    expect(bytes.toString('utf8').split('\r\n').length).toBeGreaterThan(2)
  }
  const { bytes } = await download(page, page.getByRole('link', { name: /\(ODS\)/ }))
  expect(await sheetsOf(page, bytes)).toEqual(['Cover', 'Contents', 'Notes', 'Use_of_force'])
  await context.close()
})

test('an auditor reads equality with small counts suppressed, and officers only for a reason that is kept', async () => {
  const { page, context } = await signedIn('grace-mensah')
  await page.goto(`${home}/figures/equality?of=prone`)
  await look(page, 'equality')
  expect(await page.locator('main table').innerText()).toContain('[c]')
  const { bytes } = await download(page, page.getByRole('link', { name: /Download as CSV/ }))
  expect(bytes.toString('utf8')).toContain('[c]')
  await page.goto(`${home}/figures/officers`)
  await page.click('main form button')
  await look(page, 'officers-problem')
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('Why do you open them?')
  await page.check('input[value=auditPlan]')
  await page.click('main form button')
  await look(page, 'officers')
  expect(await page.locator('main table').innerText()).toContain('Bryn Pugh')
  await page.goto(`${home}/figures/officers`)
  expect(await page.locator('main').innerText()).toContain('Grace Mensah, 22 November 2026 at 9:30am: the audit plan')
  expect((await journey().app.casework.store.read('officer-figures')).map(({ type }) => type)).toEqual([
    'OfficerFiguresOpened',
  ])
  expect((await journey().app.casework.store.verify()).ok).toBe(true)
  const monitor = await signedIn('dev-rao')
  for (const path of ['equality', 'equality.csv', 'officers'])
    expect((await monitor.page.request.get(`${home}/figures/${path}`)).status(), path).toBe(403)
  for (const each of [context, monitor.context]) await each.close()
})

/** What a page says beside a word in its list of facts. */
const said = (page: Page, key: RegExp) =>
  page
    .locator('.govuk-summary-list__row')
    .filter({ has: page.locator('dt', { hasText: key }) })
    .locator('dd')
    .innerText()

test('a sample is drawn after its period, and anyone can check the seed and draw again', async () => {
  const reader = await signedIn('femi-ade')
  await reader.page.goto(`${home}/samples`)
  await look(reader.page, 'samples')
  await reader.page.getByRole('link', { name: /October 2026/ }).click()
  await look(reader.page, 'sample-committed')
  const { rows } = await journey().app.casework.client.query<{ seed: string }>('select seed from sample_seeds')
  const secret = rows[0]?.seed ?? ''
  expect(secret).toMatch(/^[0-9a-f]{32}$/)
  expect(await reader.page.content()).not.toContain(secret)
  expect(await reader.page.getByRole('button', { name: 'Draw the sample' }).count()).toBe(0)
  const hash = await said(reader.page, /^Hash of the seed/)
  expect(sha256(secret)).toBe(hash)

  const { page, context } = await signedIn('gwen-hale')
  await page.goto(reader.page.url())
  await page.getByRole('button', { name: 'Draw the sample' }).click()
  await look(page, 'sample-drawn')
  expect(await said(page, /^Seed$/)).toBe(secret)
  expect((await journey().app.casework.client.query('select 1 from sample_seeds')).rows).toEqual([])
  const drawn = await page.locator('table', { hasText: 'Incidents drawn, in the order' }).locator('tbody tr').count()
  const sizes = page.locator('table', { hasText: 'Strata of the draw' }).locator('tbody td:last-child')
  expect((await sizes.allInnerTexts()).reduce((sum, each) => sum + Number(each), 0)).toBe(drawn)
  const { bytes } = await download(page, page.getByRole('link', { name: /ids and strata/ }))
  const items = bytes.toString('utf8').trimEnd().split('\r\n')
  expect([items[0], items.length - 1 >= drawn]).toEqual(['Id,Stratum', true])
  await page.getByRole('link', { name: /Draw again/ }).click()
  await look(page, 'sample-redrawn')
  expect(await page.locator('h1').innerText()).toContain('Drawn again: the same incidents')
  for (const each of [reader.context, context]) await each.close()
})

test('what a sample drew is selected for review', async () => {
  const { page, context } = await signedIn('gwen-hale')
  await page.goto(`${home}/samples/sample-2026-10`)
  await page.getByRole('button', { name: /Select these/ }).click()
  await look(page, 'sample-selected')
  const shown = await page.locator('table', { hasText: 'Incidents drawn, in the order' }).locator('tbody').innerText()
  expect(shown).toContain('Selected')
  expect(shown).not.toContain('Not selected')
  expect(await page.getByRole('button', { name: /Select these/ }).count()).toBe(0)
  const [link] = await page.locator('main tbody a').all()
  await link?.click()
  expect(await page.locator('h1').count()).toBe(1)
  await context.close()
})

test('where a report was withdrawn since, the draw can still be repeated, and what changed is named', async () => {
  const { page, context } = await signedIn('gwen-hale')
  await page.goto(`${home}/samples/sample-2026-10`)
  const { bytes } = await download(page, page.getByRole('link', { name: /ids and strata/ }))
  const ids = bytes.toString('utf8').trimEnd().split('\r\n').slice(1)
  const coordinator = memberOf('gwen-hale')
  if (coordinator === undefined) throw new Error('she is on the staff')
  const input = withdrawReportInputSchema.parse({ reason: 'enteredInError', note: 'It was begun twice.' })
  let changed = ''
  for (const id of ids.map((line) => line.split(',')[0] ?? '')) {
    const loaded = await loadForceReport(journey().app.casework.store, id)
    if (loaded === undefined) continue
    const withdrawn = withdrawReport(loaded.record, input, journey().app.casework.context(actorOf(coordinator)))
    if (!(await append(journey().app.casework.store, loaded, withdrawn)).ok) continue
    changed = id
    break
  }
  await page.getByRole('link', { name: /Draw again/ }).click()
  await look(page, 'sample-changed-since')
  expect(await page.locator('h1').innerText()).toContain('Drawn again: the same incidents')
  expect(await page.locator('main').innerText()).toContain('From the reports as they are now it would not')
  expect(await page.locator('main tbody td:nth-child(4)').allInnerTexts()).toContain(changed)
  await context.close()
})

test('a sample is committed to for a period that lies ahead, and is not drawn before it is over', async () => {
  const { page, context } = await signedIn('gwen-hale')
  await page.goto(`${home}/samples`)
  await page.getByRole('button', { name: /Commit to a sample/ }).click()
  const fill = async (name: string, [day, month, year]: readonly string[]) => {
    for (const [part, value] of Object.entries({ day, month, year })) await page.fill(`#${name}-${part}`, value ?? '')
  }
  await page.click('main form button')
  await look(page, 'commit-problems')
  expect(await page.locator('.govuk-error-summary li').count()).toBe(2)
  await fill('from', ['1', '10', '2026'])
  await fill('to', ['31', '10', '2026'])
  await page.click('main form button')
  expect(await page.locator('.govuk-error-summary').innerText()).toContain('committed to before the period begins')
  await fill('from', ['1', 'dec', '2026'])
  await fill('to', ['31', '12', '2026'])
  await page.click('main form button')
  await look(page, 'sample-of-december')
  expect(await page.locator('main').innerText()).toContain('It can be drawn once the period is over')
  const token = await page.locator('input[name=_csrf]').first().inputValue()
  const early = await page.request.post(`${page.url()}/draw`, { form: { _csrf: token } })
  expect([early.status(), (await early.text()).includes('There is a problem')]).toEqual([400, true])
  await context.close()
})

test('a manager makes a commitment and reviews it; everybody else reads', async () => {
  const { page, context } = await signedIn('chloe-grant', { javaScriptEnabled: false })
  await page.goto(`${home}/strategies`)
  await page.getByRole('link', { name: 'Talking first' }).click()
  expect(await page.locator('main').innerText()).toMatch(/in percentage points \(95% interval .* to .*\)/)
  await page.getByRole('button', { name: 'Make a commitment' }).click()
  await page.fill('#words', 'Interpreters are booked before the journey.')
  await page.selectOption('#figure', 'ownAccountGiven')
  await page.click('main form button')
  const problems = await page.locator('.govuk-error-summary').innerText()
  for (const asked of [
    'Who owns it?',
    'By which day?',
    'When is it looked at first?',
    'Which way shall the figure go?',
  ])
    expect(problems).toContain(asked)
  expect(await page.inputValue('#figure')).toBe('ownAccountGiven')
  await page.check('input[value=bryn-pugh]')
  await page.check('input[value=rise]')
  for (const name of ['dueOn', 'reviewOn'])
    for (const [part, value] of Object.entries({ day: '31', month: '1', year: '2027' }))
      await page.fill(`#${name}-${part}`, value)
  await page.click('main form button')
  const made = page.locator('section', { hasText: 'Interpreters are booked' })
  expect(await made.innerText()).toContain('Bryn Pugh')
  await made.getByRole('link', { name: /Review this commitment/ }).click()
  await page.check('input[value=behind]')
  await page.fill('#note', 'Two journeys had none.')
  for (const [part, value] of Object.entries({ day: '1', month: '3', year: '2027' }))
    await page.fill(`#reviewOn-${part}`, value)
  await page.click('main form button')
  expect(await made.innerText()).toMatch(/Chloe Grant: behind. Two journeys had none./)
  const monitor = await signedIn('dev-rao')
  await monitor.page.goto(page.url())
  await look(monitor.page, 'strategy')
  expect(await monitor.page.getByRole('link', { name: /Review this commitment/ }).count()).toBe(0)
  for (const each of [context, monitor.context]) await each.close()
})

test('a phone shows every page without scrolling sideways', async () => {
  const pages = {
    'dev-rao': ['figures', 'figures/kinds', 'figures/disagreement', 'figures/publication', 'samples', 'strategies'],
    'grace-mensah': ['figures/equality', 'figures/officers', 'samples/sample-2026-10', 'samples/sample-2026-10/redraw'],
    'gwen-hale': ['samples/new'],
    'chloe-grant': [
      'strategies/new',
      'strategies/northgate-talking-first',
      'strategies/northgate-talking-first/commitments/new',
      'strategies/northgate-talking-first/commitments/cameras-charged/review',
    ],
  }
  for (const [member, paths] of Object.entries(pages)) {
    const { page, context } = await signedIn(member, { viewport: { width: 375, height: 800 } })
    for (const path of paths) {
      await page.goto(`${home}/${path}`)
      await look(page, `phone-${path.replaceAll('/', '-')}`)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(375)
    }
    await context.close()
  }
})
