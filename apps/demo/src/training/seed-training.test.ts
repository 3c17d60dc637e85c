import { actorId } from '@casework/kernel'
import {
  analyseItems,
  type Certification,
  certifiedOn,
  completionsOf,
  type Development,
  type Enrolment,
  faceBehindTheCase,
  faceBehindTheCaseBank,
  markingQueue,
  scriptsOf,
} from '@casework/training-assessments'
import { expect, test } from 'vitest'
import { recordsOfKind } from '../casework/record-snapshots.ts'
import { memoryCasework } from '../testing/memory-casework.ts'
import { escortCourse, trainingPolicy } from './catalogue.ts'
import { seedTraining } from './seed-training.ts'

test('the invented past of training has every stage that a page shows, and is made once', async () => {
  const casework = await memoryCasework()
  await seedTraining(casework)
  await seedTraining(casework)
  const enrolments = await recordsOfKind<Enrolment>('enrolment', casework.client)
  const certifications = await recordsOfKind<Certification>('certification', casework.client)
  const developments = await recordsOfKind<Development>('development', casework.client)
  expect([enrolments.length, developments.length]).toEqual([176, 1])
  const steps = new Set(markingQueue(enrolments).map(({ step }) => step))
  expect([...steps].sort()).toEqual(['firstMark', 'moderation', 'release', 'secondMark'])
  const passed = completionsOf(enrolments, escortCourse, trainingPolicy)
  expect(certifications.map(({ personId }) => personId).sort()).toEqual(passed.map(({ personId }) => personId).sort())
  expect(passed.length).toBeGreaterThan(8)
  expect(passed.length).toBeLessThan(28)
  expect(certifiedOn(certifications, actorId('adaeze-obi'), 'escort', undefined, casework.today())).toBe(true)
  const visas = completionsOf(enrolments, faceBehindTheCase, trainingPolicy)
  expect(visas.length).toBeGreaterThan(80)
  expect(visas.length).toBeLessThan(135)
  const tom = enrolments.find(({ learnerId }) => learnerId === 'tom-okafor')
  expect(visas.some(({ personId }) => personId === tom?.learnerId)).toBe(false)
  const year = { from: casework.today(), to: casework.today() }
  const analysed = analyseItems(faceBehindTheCaseBank, scriptsOf(enrolments, faceBehindTheCaseBank), {
    credit: 'allOrNothing',
    ...year,
    policy: trainingPolicy,
  })
  expect(analysed.ok && analysed.value.items.every(({ seen }) => seen > 10)).toBe(true)
  expect((await casework.store.verify()).ok).toBe(true)
})
