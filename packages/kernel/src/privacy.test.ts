import { erasablePaths, type Privacy, redact, subjectAccessExport } from '@casework/kernel'
import { expect, test } from 'vitest'

type Person = {
  id: string
  names: { text: string; parts: string[] }[]
  contact?: { email: string | null }
  facts: Record<string, { value: boolean }>
}
const entry = { purpose: 'to serve you', retention: 'set by policy', description: 'an example' }
const privacy: Privacy<Person> = {
  id: { personal: 'none', ...entry },
  'names[].text': { personal: 'direct', ...entry },
  'names[].parts[]': { personal: 'direct', ...entry },
  'contact.email': { personal: 'indirect', ...entry },
  'facts.*.value': { personal: 'special', ...entry },
}
const amina: Person = {
  id: 'person-1',
  names: [{ text: 'Amina Yusuf', parts: ['Amina', 'Yusuf'] }],
  contact: { email: null },
  facts: { pregnant: { value: true } },
}

test('redaction keeps what is allowed and nothing that was not declared', () => {
  expect(redact({ ...amina, diary: 'undeclared' }, privacy, ['none'])).toEqual({ id: 'person-1' })
  expect(redact({ ...amina, toString: 'undeclared' }, privacy, ['none', 'indirect', 'direct', 'special'])).toEqual(
    amina,
  )
})

test('a record of which nothing may stay is redacted whole', () => {
  expect(redact({ diary: { entry: 'undeclared' } }, privacy, ['none'])).toBeUndefined()
  expect(redact({ id: 'person-1', names: [] }, privacy, ['none'])).toEqual({ id: 'person-1', names: [] })
})

test('a person is given every personal value with its purpose', () => {
  const paths = subjectAccessExport({ ...amina, undeclared: undefined }, privacy).map(({ path, value }) => [
    path,
    value,
  ])
  expect(paths).toEqual([
    ['names[].text', 'Amina Yusuf'],
    ['names[].parts[]', 'Amina'],
    ['names[].parts[]', 'Yusuf'],
    ['contact.email', null],
    ['facts.pregnant.value', true],
  ])
})

test('erasure covers what is personal by itself and special categories', () => {
  expect(erasablePaths(privacy)).toEqual(['names[].text', 'names[].parts[]', 'facts.*.value'])
})
