import { customerPrivacy } from '@casework/customers'
import { aCustomer } from '@casework/customers/testing'
import { erasablePaths, redact, subjectAccessExport } from '@casework/kernel'
import { expect, test } from 'vitest'

test('a record redacted to what is not personal names nobody', () => {
  const left = JSON.stringify(redact(aCustomer(), customerPrivacy, ['none']))
  expect(left).toContain('person-1')
  expect(left).not.toMatch(/Amina|1990/)
})

test('a person who asks is given their names and birth date with the reason they are held', () => {
  const given = subjectAccessExport(aCustomer(), customerPrivacy)
  expect(given).toContainEqual(expect.objectContaining({ path: 'names[].parts[].text', value: 'Amina' }))
  expect(given).toContainEqual(expect.objectContaining({ path: 'dateOfBirth.value.value', value: '1990-05-17' }))
})

test('erasure covers names, contact, birth and every answer of a special category', () => {
  expect(erasablePaths(customerPrivacy)).toEqual(
    expect.arrayContaining([
      'names[].parts[].text',
      'contact.email',
      'dateOfBirth.value.value',
      'facts.isPregnant.value',
      'vulnerabilities[].kind',
    ]),
  )
})
