import { isErased, type Problem } from '@casework/kernel'
import { inLanguage, questionById } from '@casework/question-sets'
import { checkAnswers, describeFormProblem, formProblems } from '@casework/question-sets/govuk'
import {
  contradictions,
  defaultCatalogue,
  defaultForcePolicy,
  defaultMarkingScheme,
  flagReport,
  gradeReport,
  incidentReport,
  submitReport,
} from '@casework/use-of-force-reports'
import type { Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append, briefHref, isExercise } from '../../../casework/records.ts'
import { forceWordsFor } from '../../../words/force-words.ts'
import { shownName } from '../../pages/person.ts'
import { catalogue, formatters } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { answersOf } from '../merging.ts'
import { type FoundReport, reportHref, withPermitted } from '../own-report.ts'
import { shownDue } from '../shown-due.ts'

const set = incidentReport

/** Everything that stands in a draft, with what is flagged, what does not fit together and how well it is written. */
export function showCheck(casework: Casework) {
  return withPermitted(casework, 'submit', (found, _request, response) => render(casework, found, response))
}

/** Hands the report in; what is missing is listed with links to the pages that ask for it. */
export function handIn(casework: Casework) {
  return withPermitted(casework, 'submit', async (found, request, response) => {
    const context = casework.context(actorOfRequest(response), String(request.id))
    const submitted = submitReport(found.report, {
      ...context,
      policy: defaultForcePolicy,
      catalogue: defaultCatalogue,
    })
    const saved = await append(casework.store, found.loaded, submitted)
    if (!saved.ok) return render(casework, found, response.status(400), saved.error)
    if (isExercise(found.report.id)) {
      request.session.message = 'The report of the exercise is written. Hand it in for its mark'
      return response.redirect(briefHref(found.report.id))
    }
    request.session.message =
      'Handed in to the provider’s management. The officers it names are asked for their statements'
    return response.redirect(reportHref(found.report.id))
  })
}

function render(
  { now }: Casework,
  { report, customer, member: _ }: FoundReport,
  response: Response,
  problems: readonly Problem[] = [],
): void {
  const pages = `${reportHref(report.id)}/questions`
  const flags = flagReport(report, { catalogue: defaultCatalogue })
  const grade = gradeReport(report, defaultMarkingScheme, defaultForcePolicy)
  const aside = isErased(report.setAside) ? [] : report.setAside
  const { sections, setAside } = checkAnswers(
    set,
    answersOf(report),
    'en',
    (pageId) => `${pages}/${pageId}?from=check`,
    aside,
  )
  const open = contradictions(report)
  response.render('use-of-force/check', {
    title: 'Check the report and hand it in',
    name: shownName(customer),
    backHref: reportHref(report.id),
    href: reportHref(report.id),
    due: shownDue(report, now()),
    sections,
    setAside,
    flags: flags.filter(isMet),
    unknown: flags.filter((flag) => !isMet(flag)),
    open: open.filter(({ answered }) => !answered).map(shownContradiction),
    answered: open.filter(({ answered }) => answered).map(shownContradiction),
    grade: { ...grade, missing: missingFor(grade) },
    pages,
    problems: problems.length === 0 ? undefined : summaryOf(problems, pages),
  })
}

type Flag = ReturnType<typeof flagReport>[number]

const met: Readonly<Record<Flag['verdict'], boolean>> = { met: true, unknown: false }
const isMet = ({ verdict }: Flag) => met[verdict]

function shownContradiction({ id, kind, questions }: ReturnType<typeof contradictions>[number]) {
  return { id, words: forceWordsFor('contradiction', kind), questions: questions.map(asLink) }
}

function asLink(id: string) {
  const question = questionById(set, id)
  return { id, label: question === undefined ? id : inLanguage(question.label, 'en') }
}

/** For each criterion that lost marks: what would bring them. */
function missingFor({ criteria }: ReturnType<typeof gradeReport>) {
  return criteria
    .filter(({ marks, outOf }) => marks < outOf)
    .map(({ words, marks, outOf, critical, missing }) => ({
      words,
      marks,
      outOf,
      critical,
      questions: missing.filter((id) => questionById(set, id) !== undefined).map(asLink),
    }))
}

/** What is missing or wrong, each with a link to the page of its question. */
function summaryOf(problems: readonly Problem[], pages: string) {
  const errorList = problems.map((problem) => {
    const options = { catalogue: { ...catalogue, ...formProblems }, formatters }
    const text = describeFormProblem(set, problem, 'en', options)
    const [id = '', entryId] = problem.path ?? []
    if (questionById(set, String(id)) === undefined) return { text }
    return { text, href: `${pages}/${entryId === undefined ? id : `${id}/${entryId}`}?from=check` }
  })
  return { errorSummary: { titleText: 'There is a problem', errorList } }
}
