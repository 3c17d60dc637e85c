import { formatPersonName, personNameSchema } from '@casework/customers'
import { expect, test } from 'vitest'

const part = (text: string, kind: string) => ({ text, kind })

test.each([
  ['Suharto', ' ', [part('Suharto', 'single')]],
  ['李小龍', '', [part('李', 'family'), part('小龍', 'given')]],
  ['محمد بن سلمان', ' ', [part('محمد', 'given'), part('بن', 'particle'), part('سلمان', 'family')]],
  [
    'María José García Márquez',
    ' ',
    [part('María', 'given'), part('José', 'given'), part('García', 'family'), part('Márquez', 'family')],
  ],
  ['Björk Guðmundsdóttir', ' ', [part('Björk', 'given'), part('Guðmundsdóttir', 'patronymic')]],
])('%s is written as its owner writes it', (written, separator, parts) => {
  expect(formatPersonName(personNameSchema.parse({ use: 'main', separator, parts }))).toBe(written)
})

test('nobody needs two names, and nobody has none', () => {
  expect(personNameSchema.safeParse({ use: 'main', parts: [part('Pelé', 'single')] }).success).toBe(true)
  expect(personNameSchema.safeParse({ use: 'main', parts: [] }).success).toBe(false)
})
