import { parseQuestionSetsReference } from '@casework/question-sets'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test('every number makes a reference that is read as it was written', () => {
  fc.assert(
    fc.property(fc.nat(), (number) => {
      expect(parseQuestionSetsReference(`EXAMPLE-${number}`)).toEqual({ ok: true, value: `EXAMPLE-${number}` })
    }),
  )
})
