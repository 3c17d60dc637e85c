import * as questionSets from '@casework/question-sets'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(questionSets).sort()).toEqual(['questionSetsReferenceSchema', 'parseQuestionSetsReference'])
})
