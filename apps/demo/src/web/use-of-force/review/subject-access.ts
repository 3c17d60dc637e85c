import { type AnswerPath, answerFormatters, describeAnswer, inLanguage, questionAt } from '@casework/question-sets'
import { type DisclosedItem, incidentReport, reportSubjectAccess } from '@casework/use-of-force-reports'
import type { Casework } from '../../../casework/casework.ts'
import { withReport } from '../../not-found.ts'
import { shownName } from '../../pages/person.ts'

/** What a report holds about the person, for their request to see it: disclosed with others masked, and withheld. */
export function showSubjectAccess(casework: Casework) {
  return withReport(casework, ({ report, customer }, _request, response) => {
    const { items, withheld } = reportSubjectAccess(report)
    const parts = [...new Set(items.map(({ part }) => part))]
    response.render('use-of-force/review/subject-access', {
      title: 'What is disclosed to the person',
      name: shownName(customer),
      report,
      parts: parts.map((part) => ({ part, items: items.filter((item) => item.part === part).map(shownItem) })),
      toRead: items.filter(({ toRead }) => toRead).length,
      withheld: withheld.map((path) => labelAt(path as AnswerPath)),
    })
  })
}

/** The same as JSON, to download. */
export function downloadSubjectAccess(casework: Casework) {
  return withReport(casework, ({ report }, _request, response) => {
    response.attachment(`use-of-force-report-${report.id}.json`)
    response.json({ reportId: report.id, ...reportSubjectAccess(report) })
  })
}

function shownItem({ about, path, value, toRead }: DisclosedItem) {
  const text = Array.isArray(value) ? value.join(', ') : String(value)
  return {
    about,
    toRead,
    text: inWords(path as AnswerPath, value) ?? text,
    isMasked: text.includes('[another person]'),
  }
}

/** An answer of the form in words; a text of another part stands as it is. */
function inWords(path: AnswerPath, value: DisclosedItem['value']): string | undefined {
  const question = questionAt(incidentReport, path)
  return question === undefined ? undefined : describeAnswer(incidentReport, path, value, 'en', answerFormatters)
}

function labelAt(path: AnswerPath): string {
  const question = questionAt(incidentReport, path)
  return question === undefined ? path.join(' ') : inLanguage(question.label, 'en')
}
