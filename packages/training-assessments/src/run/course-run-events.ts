import { eventSchema, type Immutable, personalEventSchema } from '@casework/kernel'
import { z } from 'zod'
import { courseIdSchema, courseRunIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { policyEventWriter } from '../policy-event-writer.ts'
import { wordsSchema } from '../signed.ts'
import { attendanceRowSchema, filmingSchema, observationSchema, sessionSchema, visitSchema } from './course-run.ts'

const session = z.object({ sessionId: trainingPartIdSchema })

/** Checks an event of a delivery of a course; what people wrote stands in `personal`. @public */
export const courseRunEventSchema = z.discriminatedUnion('type', [
  eventSchema(
    'RunPlanned',
    z.object({
      runId: courseRunIdSchema,
      courseId: courseIdSchema,
      courseVersion: z.string(),
      unit: z.string(),
      places: z.int(),
    }),
  ),
  eventSchema('SessionAdded', sessionSchema),
  eventSchema('FilmingRecorded', session.extend({ filming: filmingSchema })),
  eventSchema('AttendanceRecorded', session.extend({ attendance: z.array(attendanceRowSchema) })),
  personalEventSchema('TutorObserved', observationSchema, z.object({ summary: wordsSchema })),
  personalEventSchema('VisitRecorded', visitSchema, z.object({ words: z.array(wordsSchema) })),
  personalEventSchema(
    'RunActionDone',
    z.object({ actionId: trainingPartIdSchema }),
    z.object({ evidence: wordsSchema }),
  ),
  eventSchema('RunFinished', z.object({})),
  eventSchema('RunCancelled', z.object({})),
])

/** An event of a delivery of a course. @public */
export type CourseRunEvent = Immutable<z.output<typeof courseRunEventSchema>>

/** Writes an event of a delivery of a course. */
export const courseRunEvent = policyEventWriter<CourseRunEvent>()
