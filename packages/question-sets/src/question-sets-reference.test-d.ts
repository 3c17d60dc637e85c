import type { QuestionSetsReference } from '@casework/question-sets'
import { expectTypeOf, test } from 'vitest'

test('text is not a reference until it was parsed', () => {
  expectTypeOf<string>().not.toExtend<QuestionSetsReference>()
})
