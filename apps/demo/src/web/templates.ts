import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { formatCivilDate, formatInstant, formatPartialDate } from '@casework/calendar'
import { type AppointmentPurpose, describePurpose } from '@casework/triage-scoring'
import type { Express } from 'express'
import nunjucks from 'nunjucks'
import { staffName } from '../staff.ts'
import { courseTitle } from '../training/catalogue.ts'
import { providerName } from '../use-of-force/providers.ts'
import { type ForceWordList, forceWordsFor } from '../words/force-words.ts'
import { type TrainingWordList, trainingWordsFor } from '../words/training-words.ts'
import { barrierInWords, type WordList, wordsFor } from '../words/words.ts'

const { resolve } = createRequire(import.meta.url)
export const govukFolder = join(dirname(resolve('govuk-frontend/package.json')), 'dist')

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' })
const countryNames = new Intl.DisplayNames('en-GB', { type: 'region' })

/** What a language or country is called in English, with its code; what is not a code stands as it is. */
function nameOf(names: Intl.DisplayNames, code: string): string {
  try {
    return `${names.of(code)} (${code})`
  } catch {
    return code
  }
}

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
  environment.addFilter('forceWords', (code: string, list: ForceWordList) => forceWordsFor(list, code))
  environment.addFilter('trainingWords', (code: string, list: TrainingWordList) => trainingWordsFor(list, code))
  environment.addFilter('courseTitle', courseTitle)
  environment.addFilter('provider', providerName)
  environment.addFilter('staffName', staffName)
  environment.addFilter('barrier', barrierInWords)
  environment.addFilter('purpose', (code: AppointmentPurpose) => describePurpose(code, 'en'))
  environment.addFilter('language', (tag: string) => nameOf(languageNames, tag))
  environment.addFilter('country', (code: string) => nameOf(countryNames, code))
  environment.addFilter('team', (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' '))
  environment.addFilter('count', (value: number) => value.toLocaleString('en-GB'))
  app.set('view engine', 'njk')
}
