import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { formatCivilDate, formatInstant, formatPartialDate } from '@casework/calendar'
import { type AppointmentPurpose, describePurpose } from '@casework/triage-scoring'
import type { Express } from 'express'
import nunjucks from 'nunjucks'
import { type WordList, wordsFor } from '../words/words.ts'

const { resolve } = createRequire(import.meta.url)
export const govukFolder = join(dirname(resolve('govuk-frontend/package.json')), 'dist')

/** Sets up the templates and the words and dates that they show. */
export function useTemplates(app: Express): void {
  const environment = nunjucks.configure([join(import.meta.dirname, '../views'), govukFolder], {
    autoescape: true,
    express: app,
    throwOnUndefined: false,
  })
  environment.addFilter('civilDate', (date: Parameters<typeof formatCivilDate>[0] | undefined) =>
    date ? formatCivilDate(date, 'en') : '',
  )
  environment.addFilter('instant', (at: Parameters<typeof formatInstant>[0]) => formatInstant(at, 'en'))
  environment.addFilter('partialDate', (date: Parameters<typeof formatPartialDate>[0]) => formatPartialDate(date, 'en'))
  environment.addFilter('words', (code: string, list: WordList) => wordsFor(list, code))
  environment.addFilter('purpose', (code: AppointmentPurpose) => describePurpose(code, 'en'))
  environment.addFilter('count', (value: number) => value.toLocaleString('en-GB'))
  app.set('view engine', 'njk')
}
