import type { Result } from '@casework/kernel'
import { parseStatement, parseStatements, type Statement, type XapiStatementCode } from '@casework/training-xapi'
import { expectTypeOf, test } from 'vitest'

test('a statement comes out of its parser alone, with every code that can come back', () => {
  expectTypeOf(parseStatement).returns.toEqualTypeOf<Result<Statement, XapiStatementCode>>()
  expectTypeOf<{ actor: string }>().not.toExtend<Statement>()
})

test('a version that is not read does not compile', () => {
  // @ts-expect-error - 0.95 is not one of the versions
  parseStatements([], '0.95')
})

test('a statement is not changed', () => {
  const change = (statement: Statement) => {
    // @ts-expect-error - a statement is read-only
    statement.timestamp = '2026-11-22T09:30:00Z'
  }
  expectTypeOf(change).toBeFunction()
})
