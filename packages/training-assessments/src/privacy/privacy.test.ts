import { type PrivacyEntry, redact, subjectAccessExport } from '@casework/kernel'
import {
  certificationPrivacy,
  certificationSchema,
  courseReviewPrivacy,
  courseReviewSchema,
  courseRunPrivacy,
  courseRunSchema,
  developmentPrivacy,
  developmentSchema,
  enrolmentPrivacy,
  enrolmentSchema,
} from '@casework/training-assessments'
import { aCertification, aDevelopment, anEnrolment } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'

type Definition = {
  readonly type: string
  readonly shape?: Readonly<Record<string, z.ZodType>>
  readonly element?: z.ZodType
  readonly innerType?: z.ZodType
  readonly valueType?: z.ZodType
  readonly options?: readonly z.ZodType[]
}

/** Every path to a value that a schema lets through. */
function pathsOf(schema: z.ZodType, path = ''): readonly string[] {
  const { type, shape, element, innerType, valueType, options } = schema._zod.def as unknown as Definition
  if (shape !== undefined)
    return Object.entries(shape).flatMap(([key, inner]) => pathsOf(inner, path === '' ? key : `${path}.${key}`))
  if (element !== undefined) return pathsOf(element, `${path}[]`)
  if (type === 'record' && valueType !== undefined) return pathsOf(valueType, `${path}.*`)
  if (options !== undefined) return options.flatMap((option) => pathsOf(option, path))
  return innerType === undefined ? [path] : pathsOf(innerType, path)
}

describe.each([
  ['enrolment', enrolmentSchema, enrolmentPrivacy],
  ['course run', courseRunSchema, courseRunPrivacy],
  ['certification', certificationSchema, certificationPrivacy],
  ['development', developmentSchema, developmentPrivacy],
  ['course review', courseReviewSchema, courseReviewPrivacy],
] as const)('%s', (_name, schema, privacy: Readonly<Record<string, PrivacyEntry>>) => {
  test('declares every path that its schema lets through, and no other', () => {
    expect(Object.keys(privacy).sort()).toEqual([...new Set(pathsOf(schema))].sort())
  })
})

test('what support was about is special, and goes first', () => {
  const outcome = { at: '2026-11-20T10:00:00Z', by: 'clinical-1', kept: true, note: 'She has not slept.' }
  const support = [
    {
      supportId: 'support-1',
      kind: 'clinicalSupervision',
      plannedOn: '2026-11-20',
      at: outcome.at,
      by: 'clinical-1',
      outcome,
    },
  ]
  const shown = JSON.stringify(redact(aDevelopment({ support }), developmentPrivacy, ['none', 'indirect', 'direct']))
  expect(shown).toContain('clinicalSupervision')
  expect(shown).not.toContain('not slept')
})

test('a learner is given what is held of them', () => {
  const paths = subjectAccessExport(anEnrolment(), enrolmentPrivacy).map(({ path }) => path)
  expect(paths).toContain('learnerId')
  expect(subjectAccessExport(aCertification(), certificationPrivacy).some(({ path }) => path === 'periods[].to')).toBe(
    true,
  )
})
