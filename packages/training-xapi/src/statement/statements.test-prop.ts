import { equivalentStatements, parseStatement, parseStatements, type Statement } from '@casework/training-xapi'
import validation from '@learninglocker/xapi-validation'
import { parse } from 'bcp-47'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Its types know it as a namespace, and Node as a function. */
const validate = validation as unknown as (statement: unknown) => readonly unknown[]

const iri = fc.webUrl()
const languages = fc.dictionary(fc.constantFrom('en', 'cy-GB', 'zh-Hant-TW', 'es-419'), fc.string())
const optional = { requiredKeys: [] as never[] }
const extensions = fc.dictionary(iri, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 })
const agent = fc.oneof(
  fc.record({ objectType: fc.constant('Agent'), mbox: fc.constant('mailto:someone@training.example') }),
  fc.record({ account: fc.record({ homePage: iri, name: fc.string({ minLength: 1 }) }), name: fc.string() }),
  fc.record({ openid: iri }),
)
const actor = fc.oneof(
  agent,
  fc.record({ objectType: fc.constant('Group'), member: fc.array(agent, { minLength: 1, maxLength: 3 }) }),
)
const activity = fc.record({
  id: iri,
  definition: fc.record({ name: languages, description: languages, type: iri, extensions }, optional),
})
const result = fc.record(
  {
    score: fc.record({ scaled: fc.double({ min: -1, max: 1, noNaN: true }), raw: fc.integer() }, optional),
    success: fc.boolean(),
    completion: fc.boolean(),
    response: fc.string(),
    duration: fc.constantFrom('PT1H', 'P1Y2M3DT4H5M6.7S', 'P3W'),
    extensions,
  },
  optional,
)
const context = fc.record(
  {
    registration: fc.uuid({ version: 4 }),
    contextActivities: fc.record({ parent: fc.array(activity, { maxLength: 2 }) }),
    language: fc.constantFrom('en-GB', 'cy'),
    extensions,
  },
  optional,
)
const statements = fc
  .record(
    {
      id: fc.uuid({ version: 4 }),
      actor,
      verb: fc.record({ id: iri, display: languages }),
      object: fc.oneof(activity, fc.record({ objectType: fc.constant('StatementRef'), id: fc.uuid({ version: 4 }) })),
      result,
      context,
      timestamp: fc.constantFrom('2026-11-22T09:30:00Z', '2026-11-22T09:30:00.5+01:00'),
    },
    { requiredKeys: ['actor', 'verb', 'object'] },
  )
  .map((statement) => JSON.parse(JSON.stringify(statement)) as Statement)

/** A way into a value: by the how-many-th key at each level, and what is put there. */
const change = fc.record({
  way: fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 5 }),
  put: fc.constantFrom<unknown>(null, '', 'x', 7, -3, true, [], {}, { extra: 1 }, 'https://a.example', '2026-11-22'),
})
function changed(value: unknown, [step = 0, ...way]: readonly number[], put: unknown): unknown {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return put
  const keys = Object.keys(value)
  const key = keys[step % keys.length] as string
  const inner = (value as Record<string, unknown>)[key]
  const next = way.length === 0 ? put : changed(inner, way, put)
  return Array.isArray(value) ? value.map((each, at) => (String(at) === key ? next : each)) : { ...value, [key]: next }
}

test('what is well made is read as it is, in both versions, and an independent validator agrees', () => {
  fc.assert(
    fc.property(statements, (statement) => {
      for (const version of ['1.0.3', '2.0'] as const)
        expect(parseStatement(statement, version)).toEqual({ ok: true, value: statement })
      expect(validate(statement)).toEqual([])
    }),
  )
})

test('what an independent validator refuses is refused', () => {
  let refused = 0
  fc.assert(
    fc.property(statements, change, (statement, { way, put }) => {
      const other = changed(statement, way, put)
      if (validate(other).length === 0) return
      refused += 1
      expect(parseStatement(other, '1.0.3').ok).toBe(false)
    }),
    { numRuns: 1_000 },
  )
  expect(refused).toBeGreaterThan(50)
})

test('no change makes reading throw, and none is repeated in a problem', () => {
  fc.assert(
    fc.property(statements, change, fc.string({ minLength: 12 }), (statement, { way }, secret) => {
      for (const put of [secret, { [secret]: secret }]) {
        const read = parseStatement(changed(statement, way, put), '2.0')
        if (!read.ok) expect(JSON.stringify(read.error)).not.toContain(JSON.stringify(secret).slice(1, -1))
      }
    }),
    { numRuns: 500 },
  )
})

test('anything at all is read or refused, and never throws', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }), (value) => {
      expect(parseStatement(value, '2.0').ok).toBe(false)
      expect(typeof parseStatements(value, '2.0').ok).toBe('boolean')
    }),
  )
})

test('every place of a list is told of once, and what somebody took back counts in none', () => {
  const few = fc.array(statements, { minLength: 1, maxLength: 4 })
  const voided = { id: 'http://adlnet.gov/expapi/verbs/voided' }
  fc.assert(
    fc.property(
      few,
      fc.array(fc.record({ pick: fc.nat(), how: fc.nat({ max: 4 }) }), { maxLength: 12 }),
      (base, picks) => {
        const list = picks.map(({ pick, how }) => {
          const one = base[pick % base.length] as Statement
          if (how === 1) return { ...one, result: { response: 'other' } }
          if (how === 2 && one.id !== undefined)
            return { actor: one.actor, verb: voided, object: { objectType: 'StatementRef', id: one.id } }
          if (how === 4) return { verb: voided, object: { id: one.id?.toUpperCase() } }
          return how === 3 ? { id: one.id } : one
        })
        const sorted = parseStatements(list, '2.0')
        if (!sorted.ok) throw new Error('not sorted')
        const { statements: counted, refused, repeated, conflicts, takenBack, heldBack } = sorted.value
        const places = [counted, refused, repeated, takenBack, heldBack, ...conflicts.map(({ told }) => told)]
          .flat()
          .map(({ position }) => position)
        expect(places.sort((one, other) => one - other)).toEqual(list.map((_each, at) => at))
        const withdrawn = new Set(
          list.flatMap((each) =>
            'verb' in each && each.verb === voided ? [(each.object as { id?: string }).id?.toLowerCase()] : [],
          ),
        )
        for (const { statement } of counted)
          if (statement.id !== undefined) expect(withdrawn.has(statement.id.toLowerCase())).toBe(false)
      },
    ),
  )
})

test('a statement says the same as itself after a store had it', () => {
  fc.assert(
    fc.property(statements, (statement) => {
      const stored = { ...statement, stored: '2026-11-22T10:00:00Z', version: '2.0.0', id: statement.id?.toUpperCase() }
      expect(equivalentStatements(statement, stored)).toBe(true)
      expect(equivalentStatements(statement, { ...statement, result: { response: 'not this' } })).toBe(
        statement.result?.response === 'not this' && Object.keys(statement.result).length === 1,
      )
    }),
  )
})

test('a language tag that an independent parser does not know is refused', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'x', 'i', '1', '9', '-'), minLength: 1, maxLength: 14 })
  const known = (tag: string) => {
    const { language, privateuse, irregular, regular, extensions } = parse(tag)
    // The parser takes an extension letter twice, which RFC 5646 §2.2.6 does not.
    const singletons = extensions.map(({ singleton }) => singleton)
    if (new Set(singletons).size < singletons.length) return false
    return [language, irregular, regular].some((each) => each) || (privateuse ?? []).length > 0
  }
  const base = { actor: { openid: 'https://a.example' }, verb: { id: 'urn:x:y' }, object: { id: 'urn:x:y' } }
  fc.assert(
    fc.property(
      fc.oneof(
        letters,
        letters.map((rest) => `en-${rest}`),
      ),
      (language) => {
        expect([language, parseStatement({ ...base, context: { language } }, '2.0').ok]).toEqual([
          language,
          known(language),
        ])
      },
    ),
    { numRuns: 2_000, examples: [['en-9-aa-9-aa']] },
  )
})
