import { afterAll, beforeAll, expect, test } from 'vitest'
import { workListPage } from '../casework/work-list-query.ts'
import { importFile } from '../command-line/import.ts'
import { aRow, csvOf, put } from '../testing/caseload-file.ts'
import { temporaryFolder } from '../testing/command.ts'
import { type RunningApp, startApp } from '../testing/running-app.ts'
import { visitorOf } from '../testing/visitor.ts'

const { folder, remove } = temporaryFolder()
let app: RunningApp
beforeAll(async () => {
  app = await startApp()
}, 60_000)
afterAll(async () => {
  await app.stop()
  remove()
})

test('a day to report on a bank holiday is shown with the holiday and the day it would be moved to', async () => {
  const weekly = { ReportEvery: '1', ReportUnit: 'week', ReportMethod: 'reportingCentre', ReportPlace: 'Example House' }
  const rows = [
    aRow(9001, { ...weekly, ReportFrom: '25/12/2026' }),
    aRow(9002, { ...weekly, ReportFrom: '18/12/2026' }),
  ]
  await importFile(app.casework, put(folder, 'reporting.csv', csvOf(rows)), { rejects: `${folder}/rejects.csv` })
  const visitor = visitorOf(app.address)
  await visitor.signIn('priya-nair')
  const pageOf = async (search: string) => {
    const [row] = (await workListPage(app.casework.client, { search }, 1)).rows
    return (await visitor.get(`/cases/${row?.case_id}`)).text.replaceAll(/\s+/g, ' ')
  }
  expect(await pageOf('example-c0009001')).toMatch(
    /25 December 2026 \(Christmas Day: where days off are moved, 29 December 2026 instead\. Tell the person which\)/,
  )
  expect(await pageOf('example-c0009002')).toMatch(/18 December 2026\s*</)
})
