import { frozen } from '@casework/kernel/testing'
import { type CertificationEvent, certificationEventSchema } from '@casework/training-assessments'
import { type StatementSettings, statementsOfCertification } from '@casework/training-xapi'
import { describe, expect, test } from 'vitest'
import { uuidOfKey } from '../../test-support/uuid-of-key.ts'

const settings: StatementSettings = {
  version: '1.0.3',
  uuid: uuidOfKey,
  account: (personId) => ({ homePage: 'https://training.example', name: personId }),
  service: { homePage: 'https://training.example', name: 'training-service' },
  activities: 'https://training.example/xapi/',
}
const happened = (type: string, at: string, data: object, personal?: object) =>
  certificationEventSchema.parse({
    type,
    version: 1,
    data,
    ...(personal === undefined ? {} : { personal }),
    metadata: { at, by: { id: 'manager-1', kind: 'person', roles: [] } },
  }) as CertificationEvent
const pass = { kind: 'passed', courseId: 'escort-officers', courseVersion: '1', enrolmentId: 'enrolment-7' }
const certified = (basis: object = pass, to = '2027-05-31') =>
  happened(
    'PersonCertified',
    '2026-06-01T09:00:00Z',
    {
      certificationId: 'c-1',
      personId: 'officer-7',
      function: 'escort',
      from: '2026-06-01',
      to,
      techniques: ['wristHold'],
      basis,
    },
    { note: 'Known to us.' },
  )
const renewed = (at: string, from: string, to: string) =>
  happened('CertificationRenewed', at, { from, to, techniques: [], basis: pass }, {})
const opened = happened(
  'CertificationReviewOpened',
  '2026-09-01T09:00:00Z',
  { reviewId: 'r-1', reason: 'allegation' },
  { note: 'Somebody said so.' },
)
const decided = (outcome: string, at = '2026-09-10T09:00:00Z') =>
  happened(
    'CertificationReviewDecided',
    at,
    { reviewId: 'r-1', outcome, wellFounded: true, fitAndProper: false, on: at.slice(0, 10) },
    { reasons: 'It was so.' },
  )
const reinstated = happened(
  'CertificationReinstated',
  '2026-10-01T09:00:00Z',
  { from: '2026-10-01', fitAndProper: true },
  { reasons: 'It was looked at again.' },
)
function told(...events: CertificationEvent[]) {
  const result = statementsOfCertification(frozen(events), settings)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
const verbs = (...events: CertificationEvent[]) => told(...events).map(({ verb }) => verb.id.split('/').at(-1))

test('a term that a pass earned is met, from day to day', () => {
  const [term] = told(certified())
  expect(term).toMatchObject({
    verb: { id: 'https://w3id.org/xapi/adl/verbs/satisfied' },
    object: { id: 'https://training.example/xapi/certificates/escort' },
    context: {
      registration: settings.uuid('enrolment/enrolment-7'),
      extensions: {
        'https://training.example/xapi/extensions/from': '2026-06-01',
        'https://training.example/xapi/extensions/to': '2027-05-31',
      },
    },
    timestamp: '2026-06-01T09:00:00Z',
  })
  expect(JSON.stringify(term)).not.toMatch(/Known|wristHold|manager/)
})

test.each([
  ['equivalentTraining', 'Equivalent Outside Activity'],
  ['transitional', 'Administrative'],
  ['other', 'Administrative'],
])('an exemption for %s is waived as %s', (reason, expected) => {
  const [term] = told(certified({ kind: 'exempt', courseId: 'escort-officers', reason }))
  expect(term?.verb.id).toBe('https://w3id.org/xapi/adl/verbs/waived')
  expect(term?.result).toEqual({
    success: true,
    completion: true,
    extensions: { 'https://w3id.org/xapi/cmi5/result/extensions/reason': expected },
  })
  expect(term?.context).not.toHaveProperty('registration')
})

describe('an allegation', () => {
  test('is not told, and changes nothing', () => {
    expect(told(certified(), opened)).toEqual(told(certified()))
    expect(told(certified(), opened, decided('noAction'))).toEqual(told(certified()))
  })
  test('that ends in suspension or revocation takes the term back, without a word of why', () => {
    for (const outcome of ['suspend', 'revoke']) {
      const statements = told(certified(), opened, decided(outcome))
      expect(statements.map(({ verb }) => verb.id.split('/').at(-1))).toEqual(['satisfied', 'voided'])
      expect(statements[1]?.object).toEqual({ objectType: 'StatementRef', id: statements[0]?.id })
      expect(statements[1]?.actor.account).toEqual(settings.service)
      expect(JSON.stringify(statements)).not.toMatch(/allegation|suspend|revoke|said|so\.|manager/)
    }
  })
})

test('what ran out before is left as it was, for then it held', () => {
  const second = renewed('2026-08-15T09:00:00Z', '2026-09-01', '2027-08-31')
  const statements = told(certified(pass, '2026-08-31'), second, opened, decided('suspend'))
  expect(statements.map(({ verb }) => verb.id.split('/').at(-1))).toEqual(['satisfied', 'satisfied', 'voided'])
  expect(statements[2]?.object).toMatchObject({ id: statements[1]?.id })
})

test('a term still runs on its last day, in London', () => {
  const ended = (to: string) => verbs(certified(pass, to), opened, decided('suspend', '2026-09-10T22:59:00Z'))
  expect(ended('2026-09-10')).toEqual(['satisfied', 'voided'])
  expect(ended('2026-09-09')).toEqual(['satisfied'])
  expect(verbs(certified(pass, '2026-09-10'), opened, decided('suspend', '2026-09-10T23:00:00Z'))).toEqual([
    'satisfied',
  ])
})

test('a reinstatement tells the terms that still run anew, under new ids', () => {
  const history = [certified(), opened, decided('suspend'), reinstated]
  expect(verbs(...history)).toEqual(['satisfied', 'voided', 'satisfied'])
  const ids = told(...history).map(({ id }) => id)
  expect(new Set(ids).size).toBe(3)
})

test('a term renewed during a suspension is told when the suspension ends', () => {
  const history = [certified(), opened, decided('suspend'), renewed('2026-09-20T09:00:00Z', '2027-06-01', '2028-05-31')]
  expect(verbs(...history)).toEqual(['satisfied', 'voided'])
  expect(verbs(...history, reinstated)).toEqual(['satisfied', 'voided', 'satisfied', 'satisfied'])
})

test('what was told stays told, by the same id, however the history grows', () => {
  const whole = [
    certified(),
    opened,
    decided('suspend'),
    renewed('2026-09-20T09:00:00Z', '2027-06-01', '2028-05-31'),
    reinstated,
  ]
  const all = told(...whole)
  for (const end of whole.keys()) {
    const some = told(...whole.slice(0, end))
    expect(some).toEqual(all.slice(0, some.length))
  }
})

test('a revocation by itself takes everything back that still runs', () => {
  const revoked = happened(
    'CertificationRevoked',
    '2026-11-01T09:00:00Z',
    { on: '2026-11-01', reason: 'conduct' },
    { reasons: 'It was so.' },
  )
  expect(verbs(certified(), renewed('2026-10-01T09:00:00Z', '2027-06-01', '2028-05-31'), revoked)).toEqual([
    'satisfied',
    'satisfied',
    'voided',
    'voided',
  ])
})

test('a finding that is set aside tells nothing, for the certificate stays gone', () => {
  const setAside = happened('FindingSetAside', '2026-11-01T09:00:00Z', { on: '2026-11-01' }, { reasons: 'Acquitted.' })
  const history = [certified(), opened, decided('revoke')]
  expect(told(...history, setAside)).toEqual(told(...history))
})

test('nobody is asked for the account of who decided', () => {
  const asked: string[] = []
  const account = (personId: string) => {
    asked.push(personId)
    if (personId !== 'officer-7') throw new Error(`Nobody knows ${personId}`)
    return { homePage: 'https://training.example', name: 'x-1' }
  }
  expect(statementsOfCertification([certified(), opened, decided('revoke')], { ...settings, account }).ok).toBe(true)
  expect(new Set(asked)).toEqual(new Set(['officer-7']))
})

test('ids that are none are refused with their place', () => {
  const result = statementsOfCertification([certified()], { ...settings, uuid: () => 'one' })
  expect(result.ok ? [] : result.error.map(({ path }) => path?.join())).toEqual(['0,id', '0,context,registration'])
})
