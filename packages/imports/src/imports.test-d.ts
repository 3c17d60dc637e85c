import { type Balance, countRow, type FieldValue, type Mapping, mapRow, type Row } from '@casework/imports'
import { expectTypeOf, test } from 'vitest'

declare const balance: Balance
declare const mapping: Mapping
declare const row: Row

test('a balance is counted, never written down', () => {
  // @ts-expect-error - four numbers are not a balance until they were checked to balance
  const written: Balance = { read: 2, imported: 1, unchanged: 0, rejected: 0 }
  expectTypeOf(written).toEqualTypeOf<Balance>()
  // @ts-expect-error - a row is imported, unchanged or rejected
  countRow(balance, 'skipped')
})

test('the cells of a row cannot be had before asking whether it was read', () => {
  // @ts-expect-error - the row may not have been read
  row.value
  expectTypeOf(row.line).toEqualTypeOf<number>()
})

test('a mapping and what comes of it cannot be changed', () => {
  // @ts-expect-error - a mapping is data that does not change
  mapping.version = '2'
  const result = mapRow(mapping, row)
  // @ts-expect-error - neither are the fields of a row
  if (result.ok) result.value.fields['a'] = 1
})

test('a kept code is not text', () => {
  expectTypeOf<{ unknownCode: string }>().toExtend<FieldValue>()
  expectTypeOf<FieldValue>().not.toExtend<string>()
})
