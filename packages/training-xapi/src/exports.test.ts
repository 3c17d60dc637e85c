import * as trainingXapi from '@casework/training-xapi'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(trainingXapi).sort()).toEqual([
    'attemptsFromStatements',
    'completionsFromStatements',
    'defaultStatementLimits',
    'equivalentStatements',
    'exactFraction',
    'instantOfTimestamp',
    'parseStatement',
    'parseStatements',
    'scoreOfMark',
    'statementsOfAttendance',
    'statementsOfCertification',
    'statementsOfEnrolment',
    'xapiProblems',
    'xapiVersions',
  ])
})
