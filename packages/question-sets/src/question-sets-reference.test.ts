import type {} from '@casework/kernel/testing'
import { parseQuestionSetsReference } from '@casework/question-sets'
import { expect, test } from 'vitest'

test('a reference is read as it was written', () => {
  expect(parseQuestionSetsReference('EXAMPLE-1')).toEqual({ ok: true, value: 'EXAMPLE-1' })
})

test('text that is not a reference is refused', () => {
  expect(parseQuestionSetsReference('X1')).toHaveProblem('QUESTION_SETS.NOT_A_REFERENCE')
})
