import {
  andThen,
  type Change,
  type Context,
  type DomainEvent,
  type Problem,
  parseInput,
  type Result,
} from '@casework/kernel'
import type { Request, RequestHandler, Response } from 'express'
import type { z } from 'zod'
import type { Casework } from '../../casework/casework.ts'
import type { RecordOf } from '../../casework/record-snapshots.ts'
import { append, type Loaded } from '../../casework/records.ts'
import type { Member } from '../../staff.ts'
import type { Fields } from '../form-fields.ts'
import { notFound } from '../not-found.ts'
import { type ShownAt, shownProblems } from '../show-problems.ts'
import { actorOfRequest, signedIn } from '../sign-in.ts'
import { type TrainingKind, withRecord } from './with-record.ts'

/** What a form of training was asked with. */
export type Asked<Held> = {
  readonly record: Held
  readonly body: Fields
  readonly params: Readonly<Record<string, string>>
  readonly member: Member
  readonly casework: Casework
}

/** A form by which something is done to a record of training. */
export type TrainingForm<Of extends TrainingKind, Input> = {
  readonly kind: Of
  readonly template: string
  readonly title: string
  /** Whether the record is one that the member may do this to; to others it is as if there were none. */
  readonly isFor?: (asked: Asked<RecordOf<Of>>) => boolean
  readonly schema: z.ZodType<Input>
  readonly input: (asked: Asked<RecordOf<Of>>) => object
  readonly act: (
    record: RecordOf<Of>,
    input: Input,
    context: Context,
    asked: Asked<RecordOf<Of>>,
  ) => Result<Change<RecordOf<Of>, DomainEvent>, string>
  readonly model?: (asked: Asked<RecordOf<Of>>) => object
  readonly shownAt?: ShownAt
  readonly done: string
  readonly next: (asked: Asked<RecordOf<Of>>) => string
}

/** The handlers of a form: one shows it, one does what it says. */
export function trainingForm<Of extends TrainingKind, Input>(
  casework: Casework,
  form: TrainingForm<Of, Input>,
): readonly [RequestHandler, RequestHandler] {
  const guarded = (
    handle: (
      loaded: Loaded<RecordOf<Of>>,
      asked: Asked<RecordOf<Of>>,
      request: Request,
      response: Response,
    ) => Promise<void> | void,
  ) =>
    withRecord(casework, form.kind, (loaded, request, response) => {
      const asked = askedOf(casework, loaded.record, request, response)
      return form.isFor?.(asked) === false ? notFound(request, response) : handle(loaded, asked, request, response)
    })
  return [
    guarded((_loaded, asked, _request, response) => show(form, asked, response)),
    guarded(async (loaded, asked, request, response) => {
      const context = casework.context(actorOfRequest(response), String(request.id))
      const acted = andThen(parseInput(form.schema, form.input(asked)), (input) =>
        form.act(loaded.record, input as Input, context, asked),
      )
      const appended = await append<RecordOf<Of>, string>(casework.store, loaded, acted)
      if (!appended.ok) return show(form, asked, response.status(400), appended.error)
      request.session.message = form.done
      return response.redirect(form.next(asked))
    }),
  ]
}

function askedOf<Held>(casework: Casework, record: Held, request: Request, response: Response): Asked<Held> {
  const params = Object.fromEntries(Object.entries(request.params).map(([name, value]) => [name, String(value)]))
  return { record, body: request.body ?? {}, params, member: signedIn(response), casework }
}

function show<Of extends TrainingKind, Input>(
  form: TrainingForm<Of, Input>,
  asked: Asked<RecordOf<Of>>,
  response: Response,
  problems: readonly Problem[] = [],
): void {
  response.render(`training/${form.template}`, {
    title: form.title,
    body: asked.body,
    backHref: form.next(asked),
    ...form.model?.(asked),
    problems: problems.length > 0 ? shownProblems(problems, form.shownAt) : undefined,
  })
}
