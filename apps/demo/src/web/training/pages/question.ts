import { isErased, type Problem } from '@casework/kernel'
import { type ItemAnswer, itemAnswersSchema, saveSittingAnswers } from '@casework/training-assessments'
import type { Request, Response } from 'express'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import { trainingPolicy as policy } from '../../../training/catalogue.ts'
import { secondsLeft } from '../../../words/seconds-left.ts'
import { timeLeftInWords } from '../../../words/time-left-in-words.ts'
import { type Fields, field } from '../../form-fields.ts'
import { notFound } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { dropForm, type FormKey, keepForm, keptForm } from '../../use-of-force/unfinished-forms.ts'
import { type FoundSitting, withOpenSitting } from '../own-sitting.ts'
import { answerFrom, shownQuestion } from '../question-fields.ts'
import { sittingHref } from '../with-record.ts'

/** One question of a paper, as its learner last left it. */
export function showQuestion(casework: Casework) {
  return withOpenSitting(casework, async (found, request, response) => {
    const asked = askedOf(found, request)
    if (asked === undefined) return notFound(request, response)
    const kept = await keptForm<Fields>(casework.client, keyOf(found, asked, response))
    return show(casework, found, asked, response, kept)
  })
}

/** Keeps the answer to one question; half an answer is kept as it was typed when its learner goes back, and refused when they go on. */
export function saveQuestion(casework: Casework) {
  return withOpenSitting(casework, async (found, request, response) => {
    const asked = askedOf(found, request)
    if (asked === undefined || found.bank === undefined) return notFound(request, response)
    const body = request.body as Fields
    const later = field(body, 'later') !== undefined
    const { itemId } = asked.question
    const answer = answerFrom(body, asked.question)
    const key = keyOf(found, asked, response)
    if (answer === undefined) return withoutAnswer(casework, found, asked, later, response)
    const context = { ...casework.context(actorOfRequest(response), String(request.id)), policy, bank: found.bank }
    const saved = await append(casework.store, found.loaded, answered(found, itemId, answer, context))
    if (saved.ok) {
      await dropForm(casework.client, key)
      return response.redirect(nextHref(found, asked, later))
    }
    if (!later) return show(casework, found, asked, response.status(400), body, saved.error.map(placed))
    const { _csrf, later: _later, ...fields } = body
    await keepForm(casework.client, key, fields, casework.now())
    request.session.notice = `Question ${asked.number} is kept as you left it, and not answered yet: it counts once it is complete`
    return response.redirect(nextHref(found, asked, later))
  })
}

/** An answer in rows is not complete, or has one of an order twice: said in words that help. */
function placed(problem: Problem): Problem {
  return { ...problem, code: incomplete[problem.code] ?? problem.code, path: ['answer'] }
}
const incomplete: Readonly<Record<string, string>> = { 'PAPER.NOT_AN_ANSWER': 'DEMO.ANSWER_INCOMPLETE' }

/** Nothing was chosen: the learner goes on, but for an answer that stands and cannot be taken back by leaving it out. */
function withoutAnswer(
  casework: Casework,
  found: FoundSitting,
  asked: AskedQuestion,
  later: boolean,
  response: Response,
): void {
  const { answers } = found.sitting
  const stands = !isErased(answers) && asked.question.itemId in answers
  if (!stands || later) {
    response.redirect(nextHref(found, asked, later))
    return
  }
  const problem = { code: 'DEMO.ANSWER_REQUIRED', path: ['answer'], params: {} }
  show(casework, found, asked, response.status(400), undefined, [problem])
}

function answered(
  { enrolment, sitting }: FoundSitting,
  itemId: string,
  answer: ItemAnswer,
  context: Parameters<typeof saveSittingAnswers>[2],
): ReturnType<typeof saveSittingAnswers> {
  const answers = itemAnswersSchema.safeParse({ [itemId]: answer })
  if (!answers.success) return { ok: false, error: [{ code: 'PAPER.NOT_AN_ANSWER', params: {} }] }
  return saveSittingAnswers(enrolment, { sittingId: sitting.sittingId, answers: answers.data }, context)
}

type AskedQuestion = { readonly number: number; readonly question: FoundSitting['questions'][number] }

function askedOf({ questions }: FoundSitting, { params }: Request): AskedQuestion | undefined {
  const number = Number(params['number'])
  const question = questions[number - 1]
  return question && { number, question }
}

function keyOf({ enrolment, sitting }: FoundSitting, { question }: AskedQuestion, response: Response): FormKey {
  return { member: signedIn(response).id, report: enrolment.id, form: `${sitting.sittingId} ${question.itemId}` }
}

function nextHref({ enrolment, sitting, questions }: FoundSitting, { number }: AskedQuestion, later: boolean): string {
  const href = sittingHref(enrolment, sitting.sittingId)
  return later || number >= questions.length ? href : `${href}/questions/${number + 1}`
}

function show(
  { now }: Casework,
  { enrolment, sitting, questions }: FoundSitting,
  { number, question }: AskedQuestion,
  response: Response,
  typed: Fields | undefined,
  problems?: readonly Problem[],
): void {
  const { answers, dueAt } = sitting
  const answer = isErased(answers) ? undefined : answers[question.itemId]
  const model = shownQuestion(question, answer, typed)
  const fieldId = () => (model.rows.length > 0 ? 'answer-0' : 'answer')
  response.render('training/question', {
    title: question.words,
    number,
    of: questions.length,
    question: model,
    dueAt,
    left: dueAt && timeLeftInWords(dueAt, now()),
    secondsLeft: dueAt && secondsLeft(dueAt, now()),
    backHref: sittingHref(enrolment, sitting.sittingId),
    problems: problems && shownProblems(problems, { fieldId }),
  })
}
