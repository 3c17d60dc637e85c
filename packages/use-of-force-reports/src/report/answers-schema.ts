import { unknownReasonSchema } from '@casework/kernel'
import type { Answers, AnswerValue } from '@casework/question-sets'
import { z } from 'zod'

const answer = z.union([
  z.string().max(20_000),
  z.number(),
  z.array(z.string().max(200)).max(200),
  z.object({ notKnown: unknownReasonSchema }),
])
const entry = z.object({ entryId: z.string().min(1).max(64) }).catchall(answer)

/**
 * Checks the shape of answers as a record keeps them; what they may say is the question set's to check (`parseReportAnswers`).
 *
 * @remarks An empty list is "none", for a choice as for a group: the first member of the union that fits takes it, and both read alike.
 */
export const answersSchema: z.ZodType<Answers> = z.record(
  z.string().min(1).max(80),
  z.union([answer, z.array(entry).max(500)]),
) as unknown as z.ZodType<Answers>

/** Checks answers that were put aside because their question no longer applies, each with the place it was given at. */
export const setAsideSchema = z.array(
  z.object({ path: z.array(z.string().max(80)).min(1).max(3), value: answer.or(z.array(entry).max(500)) }),
) as unknown as z.ZodType<readonly SetAsideAnswer[]>

/** An answer that was put aside because its question no longer applies. @public */
export type SetAsideAnswer = { readonly path: readonly string[]; readonly value: AnswerValue }
