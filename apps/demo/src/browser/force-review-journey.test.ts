import type { UseOfForceReport } from '@casework/use-of-force-reports'
import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { recordsOfKind } from '../casework/record-snapshots.ts'
import { journeyOfFile, look as lookAt } from '../testing/journey.ts'

const { journey, signedIn } = journeyOfFile()
let reports: readonly UseOfForceReport[]

beforeAll(async () => {
  reports = await recordsOfKind<UseOfForceReport>('forceReport', journey().app.casework.client)
}, 240_000)

/** Acts as a member of staff, and signs out. */
async function acting(member: string, act: (page: Page) => Promise<void>): Promise<void> {
  const { page, context } = await signedIn(member)
  await act(page)
  await context.close()
}

/** Keeps a screenshot to look at, and expects no accessibility violation at all. */
async function look(page: Page, name: string): Promise<void> {
  await lookAt(page, `force-review-${name}`)
  expect(await page.locator('h1').count()).toBe(1)
}

const main = (page: Page) => page.locator('main').innerText()
const problems = (page: Page) => page.locator('.govuk-error-summary').innerText()
const send = (page: Page) => page.locator('main form button.govuk-button').last().click()

/** The newest report of Northgate at a stage. */
function pageOf(stage: UseOfForceReport['stage']): string {
  const report = reports.findLast((each) => each.stage === stage && each.providerId === 'northgate')
  return `/use-of-force/review/${report?.id}`
}

test('from the provider to the decision of a panel and to closed', async () => {
  const report = pageOf('withProvider')
  const statements = report.replace('review', 'reports')

  await acting('chloe-grant', async (page) => {
    await page.goto('/use-of-force/queue')
    await look(page, 'queue-provider')
    expect(await main(page)).toMatch(/To scrutinise[\s\S]*(left|late)/)
    await page.goto(report)
    await look(page, 'report-with-provider')
    const words = await main(page)
    expect(words.indexOf('vulnerability at the time')).toBeLessThan(words.indexOf('The force that was used'))
    await page.getByRole('link', { name: 'Return to the officer' }).click()
    await send(page)
    expect(await problems(page)).toContain('What has to be made clear?')
    await look(page, 'return-problems')
    await page.goto(`${report}/endorsement`)
    await look(page, 'endorse')
    await page.fill('#comments', 'Report and footage agree.')
    await send(page)
    await page.goto(`${report}/endorsement`)
    expect(await problems(page)).toContain('cannot be done at this stage')
    await page.goto(`${report}/send`)
    await send(page)
    expect(await main(page)).toContain('Sent to the contract monitor')
  })

  await acting('dev-rao', async (page) => {
    await page.goto('/use-of-force/queue')
    await look(page, 'queue-monitor')
    await page.goto(`${report}/footage`)
    await look(page, 'footage')
    await page.getByRole('button', { name: 'I viewed this footage' }).click()
    expect(await problems(page)).toContain('What for?')
    await page.check('input[name=purpose][value=monitorReview]')
    await page.getByRole('button', { name: 'I viewed this footage' }).click()
    expect(await main(page)).toMatch(/Dev Rao, .*: the contract monitor’s review/)
    await page.goto(`${report}/questions/new`)
    await page.fill('#question', 'How long did the hold last after they had calmed?')
    await send(page)
    await page.goto(`${report}/monitor-review`)
    await page.check('input[name=finding][value=concern]')
    await page.check('input[name=footage][value=viewed]')
    await page.fill('#note', 'The hold lasted four minutes longer than the report says.')
    await send(page)
    expect(await problems(page)).toContain('A question to the provider is not answered yet')
    expect(await page.isChecked('input[name=finding][value=concern]')).toBe(true)
  })

  await acting('chloe-grant', async (page) => {
    await page.goto('/use-of-force/queue')
    await page
      .getByRole('link', { name: /^Answer/ })
      .first()
      .click()
    await look(page, 'answer')
    await page.fill('#answer', 'Two minutes, until the nurse came.')
    await send(page)
    expect(await main(page)).toContain('Two minutes, until the nurse came.')
  })

  await acting('dev-rao', async (page) => {
    await page.goto(`${report}/monitor-review`)
    await page.check('input[name=finding][value=concern]')
    await page.check('input[name=footage][value=viewed]')
    await page.fill('#note', 'The hold lasted four minutes longer than the report says.')
    await send(page)
    expect(await problems(page)).toContain('say why')
    await look(page, 'review-problems')
    await page.check('input[name=because][value="force.longerThanNeeded"]')
    await send(page)
    expect(await main(page)).toMatch(/Contract monitor[\s\S]*A concern about what was done/)
    await page.getByRole('link', { name: /Referrals \(1\)/ }).click()
    await look(page, 'referrals')
  })

  await acting('eilidh-ross', async (page) => {
    await page.goto('/use-of-force/queue')
    await look(page, 'queue-internal')
    await page.goto(`${report}/internal-review`)
    await page.check('input[name=finding][value=satisfied]')
    await page.check('input[name=footage][value=viewed]')
    await page.fill('#note', 'The hold ended as the nurse came.')
    await look(page, 'internal-review')
    await send(page)
    expect(await main(page)).toContain('contract monitor and internal review')
    await page.goto(`${report}/learning/new`)
    await page.fill('#what', 'Say in the report when each hold was let go.')
    await page.selectOption('#owner', 'chloe-grant')
    await page.fill('#dueOn-day', '31')
    await page.fill('#dueOn-month', '1')
    await page.fill('#dueOn-year', '2020')
    await send(page)
    expect(await problems(page)).toContain('or later')
    await look(page, 'learning-problems')
    await page.fill('#dueOn-year', '2027')
    await send(page)
    expect(await main(page)).toContain('by 31 January 2027')
  })

  await acting('gwen-hale', async (page) => {
    await page.goto('/use-of-force/queue')
    await look(page, 'queue-coordinator')
    await page.goto(`${report}/selection`)
    await look(page, 'selection')
    await page.goto(`${report}/panel/new`)
    for (const member of ['dev-rao', 'ian-baird']) await page.check(`#member-${member}`)
    await send(page)
    const refused = await problems(page)
    for (const words of [
      'At least 3 members',
      'Exactly one member is in the chair',
      'Dev Rao: This member is not senior enough',
      'Dev Rao: This member took part, looked before',
    ])
      expect(refused).toContain(words)
    await look(page, 'panel-refused')
    await page.uncheck('#member-dev-rao')
    for (const member of ['hana-sato', 'joy-amoah']) await page.check(`#member-${member}`)
    await page.check('#chair-hana-sato')
    await send(page)
    expect(await main(page)).toContain('Hana Sato (chair)')
    await page.goto(`${report}/referrals`)
    await page.getByRole('link', { name: /^Acknowledge/ }).click()
    await look(page, 'acknowledgement')
    await page.fill('#reference', 'PSU-EXAMPLE-7')
    await send(page)
    expect(await main(page)).toContain('PSU-EXAMPLE-7')
  })

  await acting('joy-amoah', async (page) => {
    await page.goto('/use-of-force/queue')
    expect(await main(page)).toContain('Panels on which you sit')
    await page.goto(`${report}/panel`)
    await look(page, 'panel-convened')
    expect(await page.getByRole('link', { name: 'Record the decision' }).count()).toBe(0)
  })

  await acting('hana-sato', async (page) => {
    await page.goto(`${report}/panel/decision`)
    await look(page, 'panel-decision')
    await page.check('input[name=vote-hana-sato][value=questions]')
    await page.check('input[name=vote-ian-baird][value=questions]')
    await page.fill('#dissent-joy-amoah', 'It was longer than was needed.')
    await page.fill('#reasons', 'The hold was needed; the report should have said when it ended.')
    await send(page)
    expect(await problems(page)).toContain('At least 3 members are needed')
    await page.check('input[name=vote-joy-amoah][value=concern]')
    await send(page)
    const decided = await main(page)
    expect(decided).toContain('Questions or learning, no concern')
    expect(decided).toMatch(/Dissent of Joy Amoah\s+It was longer than was needed\./)
    await page.emulateMedia({ media: 'print' })
    await look(page, 'panel-decided-print')
  })

  await acting('gwen-hale', async (page) => {
    await page.goto(`${report}/close`)
    expect(await main(page)).toContain('A statement of an officer')
    expect(await page.locator('main form').count()).toBe(0)
    await look(page, 'close-outstanding')
    for (const officer of ['adaeze-obi', 'bryn-pugh']) {
      await page.goto(`${statements}/statements/${officer}/absence`)
      await page.locator('input[value=illness]').check()
      await send(page)
    }
    await page.goto(`${report}/close`)
    expect(await main(page)).toContain('Selection for the independent review that a rule makes certain')
    await page.goto(`${report}/selection`)
    await look(page, 'selection')
    await send(page)
  })

  await acting('femi-ade', async (page) => {
    await page.goto(`${report}/independent-review`)
    await look(page, 'independent-review')
    await page.check('input[name=finding][value=satisfied]')
    await page.check('input[name=footage][value=viewed]')
    await page.fill('#note', 'Read with the footage.')
    await send(page)
  })

  await acting('gwen-hale', async (page) => {
    await page.goto(`${report}/close`)
    await look(page, 'close')
    await send(page)
    expect(await page.locator('.casework-tags').innerText()).toContain('Closed')
    await look(page, 'report-closed')
  })

  await acting('chloe-grant', async (page) => {
    await page.goto('/use-of-force/queue')
    await page
      .getByRole('link', { name: /Record what shows it/ })
      .first()
      .click()
    await look(page, 'learning-completion')
    await page.fill('#evidence', 'The checklist of January asks for it.')
    await send(page)
    expect(await main(page)).toContain('The checklist of January asks for it.')
  })
}, 240_000)

test('a monitoring board reads a pack without names, and every opening is logged', async () => {
  const report = pageOf('monitored')
  await acting('gwen-hale', async (page) => {
    await page.goto(`${report}/packs/new`)
    await look(page, 'share-pack')
    await page.check('input[name=body][value=independentMonitoringBoard]')
    for (const [part, value] of [
      ['day', '31'],
      ['month', '12'],
      ['year', '2026'],
    ] as const)
      await page.fill(`#until-${part}`, value)
    await send(page)
    expect(await main(page)).toContain('Nobody has opened it yet')
  })
  await acting('kit-lowe', async (page) => {
    await page.goto('/use-of-force/queue')
    await look(page, 'queue-visitor')
    await page.getByRole('link', { name: /Open the pack/ }).click()
    await look(page, 'pack')
    const words = await main(page)
    for (const name of ['Adaeze Obi', 'Bryn Pugh', 'Jo Fell', 'Dev Rao']) expect(words).not.toContain(name)
    expect((await page.goto(report))?.status()).toBe(403)
  })
  await acting('gwen-hale', async (page) => {
    await page.goto(`${report}/packs`)
    await look(page, 'packs')
    expect(await main(page)).toMatch(/Opened:\s+Kit Lowe, /)
  })
}, 120_000)

test('what is disclosed to the person masks others, marks what to read and can be downloaded', async () => {
  const report = pageOf('closed')
  await acting('samir-haddad', async (page) => {
    await page.goto(`${report}/subject-access`)
    await look(page, 'subject-access')
    const words = await main(page)
    expect(words).toContain('To read first')
    for (const name of ['Adaeze Obi', 'Bryn Pugh']) expect(words).not.toContain(name)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as JSON' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/^use-of-force-report-.*\.json$/)
  })
}, 60_000)

test('a plan is refused for what it holds, naming each reason, and recorded once it holds nothing of the kind', async () => {
  const { rows } = await journey().app.casework.client.query<{ reference: string }>(
    "select record -> 'references' -> 0 ->> 'value' as reference from record_snapshots where kind = 'customer' limit 1",
  )
  await acting('chloe-grant', async (page) => {
    await page.goto('/use-of-force/plans/new')
    await look(page, 'plan')
    await page.fill('#reference', rows[0]?.reference ?? '')
    for (const name of ['pregnant', 'child']) await page.check(`input[name=${name}][value=notKnown]`)
    await page.check('input[name=toPreventHarm][value=no]')
    await page.check('#techniques-handcuffsBehindWhileSeated')
    await page.selectOption('#authorisedBy', 'chloe-grant')
    await page.fill('#reasons', 'They said that they would not board. We talk first, and wait.')
    await send(page)
    const refused = await problems(page)
    for (const words of [
      'Handcuffed behind the back while seated: Nobody may use this technique',
      'may be pregnant',
      'may be a child',
    ])
      expect(refused).toContain(words)
    await look(page, 'plan-refused')
    for (const name of ['pregnant', 'child']) await page.check(`input[name=${name}][value=no]`)
    await page.uncheck('#techniques-handcuffsBehindWhileSeated')
    await page.check('#techniques-wristHold')
    await send(page)
    await look(page, 'plan-recorded')
    expect(await main(page)).toContain('Wrist hold')
  })
}, 60_000)

test('a report and its footage are read on a phone without scrolling sideways', async () => {
  const { page, context } = await signedIn('eilidh-ross', { viewport: { width: 375, height: 800 } })
  for (const [path, name] of [
    ['/use-of-force/queue', 'queue'],
    [pageOf('monitored'), 'report'],
    [`${pageOf('monitored')}/footage`, 'footage'],
    [`${pageOf('monitored')}/panel`, 'panel'],
    [`${pageOf('monitored')}/internal-review`, 'internal-review'],
  ] as const) {
    await page.goto(path)
    await look(page, `phone-${name}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(375)
  }
  await context.close()
}, 60_000)

test('an internal review needs no mouse', async () => {
  const { page, context } = await signedIn('eilidh-ross')
  await page.goto(`${pageOf('monitored')}/internal-review`)
  const focusOn = async (selector: string) => {
    for (let presses = 0; presses < 60; presses++) {
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`the keyboard does not reach ${selector}`)
  }
  await focusOn('input[name=finding]')
  await page.keyboard.press('Space')
  await focusOn('input[name=footage]')
  await page.keyboard.press('Space')
  await focusOn('#note')
  await page.keyboard.type('Report and footage agree.')
  await focusOn('main form button')
  await page.keyboard.press('Enter')
  await page.waitForURL(/review\/[^/]+$/)
  expect(await main(page)).toContain('Internal review recorded')
  await context.close()
}, 60_000)

test('the contract monitor asks a question without JavaScript', async () => {
  const { page, context } = await signedIn('dev-rao', { javaScriptEnabled: false })
  await page.goto(`${pageOf('withMonitor')}/questions/new`)
  await send(page)
  expect(await problems(page)).toContain('What do you ask?')
  await page.fill('#question', 'Who called the nurse?')
  await send(page)
  expect(await main(page)).toMatch(/Question sent[\s\S]*Who called the nurse\?[\s\S]*Not answered yet/)
  await context.close()
}, 60_000)

test.each([
  ['chloe-grant', 'withProvider', ['/send', '/referrals/new', '/footage/hold', '/learning/new']],
  ['dev-rao', 'withMonitor', ['/questions/new', '/monitor-review']],
  ['hana-sato', 'monitored', ['/panel', '/panel/recusal']],
  ['grace-mensah', 'closed', ['', '/panel', '/referrals', '/packs']],
] as const)(
  '%s meets no barrier on the pages of a report that is %s',
  async (member, stage, pages) => {
    await acting(member, async (page) => {
      for (const path of pages) {
        await page.goto(`${pageOf(stage)}${path}`)
        await look(page, `${stage}${path.replaceAll('/', '-')}`)
      }
      if (member === 'chloe-grant') await page.goto('/use-of-force/plans')
      await look(page, `${member}-last`)
    })
  },
  60_000,
)
