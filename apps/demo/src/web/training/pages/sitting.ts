import { isErased } from '@casework/kernel'
import type { Enrolment, ItemAnswer } from '@casework/training-assessments'
import { isPermitted } from '@casework/use-of-force-reports'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { recordsOfKind } from '../../../casework/record-snapshots.ts'
import { append, exerciseId, loadForceReport } from '../../../casework/records.ts'
import { componentOf, courseOf } from '../../../training/catalogue.ts'
import { handInAndMark } from '../../../training/hand-in.ts'
import { secondsLeft } from '../../../words/seconds-left.ts'
import { timeLeftInWords } from '../../../words/time-left-in-words.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest } from '../../sign-in.ts'
import { reportHref } from '../../use-of-force/own-report.ts'
import { type FoundSitting, withOpenSitting } from '../own-sitting.ts'
import { courseHref, isOwn, sittingHref } from '../with-record.ts'

/** Every question of a sitting with whether it is answered, the time that is left, and the way to hand in. */
export function showSitting(casework: Casework) {
  return withOpenSitting(casework, async (found, _request, response) => {
    const exercise = await exerciseOf(casework, found, actorOfRequest(response))
    response.render(exercise === undefined ? 'training/sitting' : 'training/report-exercise', {
      ...shown(casework, found),
      exercise,
    })
  })
}

/** Leads from the report of an exercise to what happened in it, and takes a message along. */
export function showBrief({ client }: Casework) {
  return async (request: Request, response: Response) => {
    const all = await recordsOfKind<Enrolment>('enrolment', client)
    const sittingId = String(request.params['sittingId'])
    const own = all.find(
      (each) => isOwn(each, response) && each.sittings.some((sitting) => sitting.sittingId === sittingId),
    )
    if (own === undefined) return notFound(request, response)
    request.session.message = response.locals['message']
    return response.redirect(sittingHref(own, sittingId))
  }
}

/** Asks once more before anything is handed in, and says what is not answered. */
export function showHandIn(casework: Casework) {
  return withOpenSitting(casework, (found, _request, response) => {
    const model = shown(casework, found)
    response.render('training/hand-in', {
      ...model,
      title: 'Hand in your answers?',
      backHref: model.href,
      unanswered: model.questions.filter(({ answered }) => !answered).length,
    })
  })
}

/** Hands a sitting in; an exercise that is still being written is not ready for it. */
export function handInSittingPage(casework: Casework) {
  return withOpenSitting(casework, async (found, request, response) => {
    const exercise = await exerciseOf(casework, found, actorOfRequest(response))
    if (exercise?.isWriting === true) {
      const problems = shownProblems([{ code: 'DEMO.EXERCISE_NOT_WRITTEN', params: {} }])
      return response.status(400).render('training/report-exercise', { ...shown(casework, found), exercise, problems })
    }
    const context = casework.context(actorOfRequest(response), String(request.id))
    const handed = handInAndMark(found.enrolment, found.sitting.sittingId, context)
    const saved = await append(casework.store, found.loaded, handed)
    if (!saved.ok) {
      const problems = shownProblems(saved.error)
      return response.status(409).render('training/sitting', { ...shown(casework, found), problems })
    }
    request.session.message = 'Handed in. You will see the result here once it is released'
    return response.redirect(courseHref(found.enrolment))
  })
}

/** Whether a question has an answer: boxes that were all cleared again are none. */
function isGiven(answer: ItemAnswer | undefined): boolean {
  return answer !== undefined && !(Array.isArray(answer) && answer.length === 0)
}

function shown({ now }: Casework, { enrolment, sitting, questions }: FoundSitting) {
  const { answers, dueAt } = sitting
  const given = isErased(answers) ? {} : answers
  const href = sittingHref(enrolment, sitting.sittingId)
  return {
    title: componentOf(courseOf(enrolment), sitting.componentId)?.title ?? '',
    course: courseOf(enrolment).title,
    backHref: courseHref(enrolment),
    href,
    dueAt,
    left: dueAt && timeLeftInWords(dueAt, now()),
    secondsLeft: dueAt && secondsLeft(dueAt, now()),
    questions: questions.map(({ itemId, words }, place) => ({
      words,
      href: `${href}/questions/${place + 1}`,
      answered: isGiven(given[itemId]),
    })),
    answered: questions.filter(({ itemId }) => isGiven(given[itemId])).length,
  }
}

/** The report of an exercise, if the sitting has one. */
async function exerciseOf({ store }: Casework, { sitting }: FoundSitting, actor: ReturnType<typeof actorOfRequest>) {
  const report = await loadForceReport(store, exerciseId(sitting.sittingId))
  if (report === undefined) return undefined
  return { href: reportHref(report.record.id), isWriting: isPermitted(report.record, 'saveAnswers', actor) }
}
