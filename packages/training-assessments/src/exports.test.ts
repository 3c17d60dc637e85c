import * as trainingAssessments from '@casework/training-assessments'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(trainingAssessments).sort()).toEqual([
    'certificationIdSchema',
    'componentIdSchema',
    'courseIdSchema',
    'courseRunIdSchema',
    'developmentIdSchema',
    'enrolmentIdSchema',
    'itemIdSchema',
    'trainingPartIdSchema',
  ])
})
