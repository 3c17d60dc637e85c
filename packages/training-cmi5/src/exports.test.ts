import * as trainingCmi5 from '@casework/training-cmi5'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(trainingCmi5).sort()).toEqual([
    'cmi5Problems',
    'cmi5Verbs',
    'courseSatisfaction',
    'findingRules',
    'moveOns',
    'owedSatisfied',
    'parseCmi5Statements',
    'parseCourseStructure',
    'satisfiedStatement',
    'trainingOutcome',
    'waivedReasons',
  ])
})

test('every problem has words in English and in Welsh', () => {
  for (const [code, { en, cy }] of Object.entries(trainingCmi5.cmi5Problems))
    expect([code, typeof en, typeof cy]).toEqual([code, 'string', 'string'])
})
