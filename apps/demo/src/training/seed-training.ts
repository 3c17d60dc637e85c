import { civilDateInLondon } from '@casework/calendar'
import { DomainError, instant } from '@casework/kernel'
import { certify, certifyInputSchema, completionsOf } from '@casework/training-assessments'
import type { Casework } from '../casework/casework.ts'
import { streamOf } from '../casework/record-snapshots.ts'
import { actorOf, memberOf } from '../staff.ts'
import { escortCourse, trainingPolicy as policy } from './catalogue.ts'
import { registerExercisePerson } from './exercise-person.ts'
import { inventDevelopment } from './invent-development.ts'
import { type InventedEnrolment, inventEnrolments } from './invent-enrolments.ts'

const batch = 50

/** Fills a casework without training records with invented ones: learners, officers with certificates, and a trainee adviser. */
export async function seedTraining(casework: Casework): Promise<void> {
  const { client, store, today } = casework
  const known = await client.query("select 1 from record_snapshots where kind = 'enrolment' limit 1")
  if (known.rows.length > 0) return
  const enrolments = inventEnrolments(today())
  const development = inventDevelopment(today())
  const streams = [
    ...enrolments.map(({ record, events }) => ({ stream: streamOf('enrolment', record.id), events })),
    ...certificationsOf(enrolments),
    { stream: streamOf('development', development.record.id), events: development.events },
    registerExercisePerson(casework),
  ].map((each) => ({ ...each, expectedVersion: 0 }))
  for (let start = 0; start < streams.length; start += batch) {
    const appended = await store.appendMany(streams.slice(start, start + batch))
    if (!appended.ok) throw new DomainError('DEMO.SEED_CORRUPT', { code: appended.error[0]?.code ?? '' })
  }
}

/** Whoever passed all four parts is certified on the day on which the last result was released. */
function certificationsOf(enrolments: readonly InventedEnrolment[]) {
  const manager = memberOf('ruth-adeyemi')
  if (manager === undefined) return []
  const records = enrolments.map(({ record }) => record)
  return completionsOf(records, escortCourse, policy).flatMap(({ personId }) => {
    const enrolment = records.find(({ learnerId, courseId }) => learnerId === personId && courseId === escortCourse.id)
    const released = enrolment?.sittings.flatMap((sitting) =>
      'releasedAt' in sitting ? [sitting.releasedAt ?? ''] : [],
    )
    const last = released?.sort().at(-1)
    if (enrolment === undefined || last === undefined) return []
    const now = instant(last)
    const input = certifyInputSchema.parse({
      certificationId: `certification-${personId}`,
      personId,
      function: 'escort',
      from: civilDateInLondon(now),
      basis: {
        kind: 'passed',
        courseId: escortCourse.id,
        courseVersion: escortCourse.version,
        enrolmentId: enrolment.id,
      },
      fitAndProper: true,
    })
    const context = { now, actor: actorOf(manager), course: escortCourse, policy, enrolment, certifications: [] }
    const certified = certify(input, context)
    if (!certified.ok) throw new DomainError('DEMO.SEED_CORRUPT', { code: certified.error[0]?.code ?? '' })
    return [{ stream: streamOf('certification', input.certificationId), events: certified.value.events }]
  })
}
