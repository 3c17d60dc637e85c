import {
  andThen,
  type Change,
  type Context,
  type Problem,
  type ProblemPath,
  parseInput,
  type Result,
} from '@casework/kernel'
import {
  type FlagContext,
  isPermitted,
  type ReportAction,
  type ReportEvent,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import type { Member } from '../../../staff.ts'
import { flagContextOf } from '../../../use-of-force/certifications.ts'
import type { Fields } from '../../form-fields.ts'
import type { ReportAndPerson } from '../../not-found.ts'
import { shownName } from '../../pages/person.ts'
import { type ShownAt, shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { withReadable } from './readable-report.ts'

/** What a form of a report was asked with. */
export type Asked = {
  readonly report: UseOfForceReport
  readonly body: Fields
  readonly params: Readonly<Record<string, string>>
  readonly member: Member
  readonly casework: Casework
  /** What the rules on a report read besides it. */
  readonly known: FlagContext
}

/** A form by which something is done to a report. */
export type ReportForm<Input> = {
  readonly template: string
  readonly title: string
  readonly action: ReportAction
  readonly schema: z.ZodType<Input>
  readonly input: (asked: Asked) => object
  readonly act: (
    report: UseOfForceReport,
    input: Input,
    context: Context & FlagContext,
  ) => Result<Change<UseOfForceReport, ReportEvent>, string>
  readonly model?: (asked: Asked) => object
  /** What can be said against it before anything is filled in. */
  readonly objections?: (asked: Asked) => readonly Problem[]
  readonly fieldId?: (path: ProblemPath) => string
  readonly questions?: Readonly<Record<string, string>>
  /** Where problems stand, where what was sent decides it. */
  readonly shownAt?: (asked: Asked) => ShownAt
  readonly done: string
  /** The page that follows, within the report. */
  readonly next?: string
}

/** The handlers of a form: one shows it, one does what it says. */
export function reportForm<Input>(
  casework: Casework,
  form: ReportForm<Input>,
): readonly [RequestHandler, RequestHandler] {
  return [
    withReadable(casework, async (found, request, response) => {
      const asked = await askedOf(casework, found, request, response)
      const objections = objectionsTo(form, asked, response)
      show(form, found, asked, response, objections, objections.length > 0)
    }),
    withReadable(casework, async (found, request, response) => {
      const asked = await askedOf(casework, found, request, response)
      const context = { ...casework.context(actorOfRequest(response), String(request.id)), ...asked.known }
      const acted = andThen(parseInput(form.schema, form.input(asked)), (input) =>
        form.act(found.report, input, context),
      )
      const appended = await append(casework.store, found.loaded, acted)
      if (!appended.ok) return show(form, found, asked, response.status(400), appended.error)
      request.session.message = form.done
      return response.redirect(`/use-of-force/review/${found.report.id}${form.next ?? ''}`)
    }),
  ]
}

async function askedOf(
  casework: Casework,
  { report }: ReportAndPerson,
  request: Request,
  response: Response,
): Promise<Asked> {
  const params = Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]))
  const known = await flagContextOf(casework)
  return { report, body: request.body ?? {}, params, member: signedIn(response), casework, known }
}

function objectionsTo<Input>(form: ReportForm<Input>, asked: Asked, response: Response): readonly Problem[] {
  if (!isPermitted(asked.report, form.action, actorOfRequest(response)))
    return [{ code: 'REPORT.NOT_AT_THIS_STAGE', params: {} }]
  return form.objections?.(asked) ?? []
}

function show<Input>(
  form: ReportForm<Input>,
  { report, customer }: ReportAndPerson,
  asked: Asked,
  response: Response,
  problems: readonly Problem[],
  noForm = false,
): void {
  const model: { readonly noForm?: boolean } = form.model?.(asked) ?? {}
  response.render(`use-of-force/review/${form.template}`, {
    title: form.title,
    name: shownName(customer),
    report,
    body: asked.body,
    ...model,
    noForm: noForm || model.noForm === true,
    problems: problems.length > 0 ? shownProblems(problems, placesOf(form, asked)) : undefined,
  })
}

function placesOf<Input>({ shownAt, fieldId, questions = {} }: ReportForm<Input>, asked: Asked): ShownAt {
  return shownAt?.(asked) ?? { questions, ...(fieldId === undefined ? {} : { fieldId }) }
}
