import { DomainError } from '@casework/kernel'
import { expect, test } from 'vitest'

test('a domain error says its code and what was met', () => {
  const error = new DomainError('RECORD.CORRUPT', { caseId: 'case-1', position: 7 }, new Error('below'))
  expect(error.message).toBe('RECORD.CORRUPT (caseId: case-1, position: 7)')
  expect(error.cause).toEqual(new Error('below'))
  expect(new DomainError('RECORD.CORRUPT').message).toBe('RECORD.CORRUPT')
  expect(new DomainError('RECORD.CORRUPT')).not.toHaveProperty('cause')
})

test('a domain error of another copy of the package is recognised', () => {
  const ofAnotherCopy = Object.assign(new Error('RECORD.CORRUPT'), { [Symbol.for('@casework/DomainError')]: true })
  expect(DomainError.isInstance(ofAnotherCopy)).toBe(true)
  expect(DomainError.isInstance(new Error('RECORD.CORRUPT'))).toBe(false)
  expect(DomainError.isInstance(null)).toBe(false)
  expect(DomainError.isInstance('RECORD.CORRUPT')).toBe(false)
})
