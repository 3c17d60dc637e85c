import type {} from '@casework/kernel/testing'
import { parseOpenBadgeCredential } from '@casework/training-open-badges'
import { expect, test } from 'vitest'
import { aBadge } from '../../test-support/badges.ts'

const badge = aBadge()
const { credentialSubject } = badge
const subject = (wanted: object) => ({ ...badge, credentialSubject: { ...credentialSubject, ...wanted } })
const result = (wanted: object) => subject({ result: [{ ...credentialSubject.result[0], ...wanted }] })

test('a badge is read as it was made, from JSON too', () => {
  expect(parseOpenBadgeCredential(JSON.parse(JSON.stringify(badge)))).toEqual({ ok: true, value: badge })
})

test.each([
  ['contexts in another order', { ...badge, '@context': [...badge['@context']].reverse() }, 'INPUT.NOT_IN_LIST'],
  ['a third context', { ...badge, '@context': [...badge['@context'], 'https://x.example'] }, 'INPUT.TOO_LARGE'],
  [
    'contexts of the first data model',
    { ...badge, '@context': ['https://www.w3.org/2018/credentials/v1', badge['@context'][1]] },
    'INPUT.NOT_IN_LIST',
  ],
  ['another type', { ...badge, type: ['VerifiableCredential', 'EndorsementCredential'] }, 'INPUT.NOT_IN_LIST'],
  ['a property that nobody knows', { ...badge, proof: {} }, 'INPUT.KEY_NOT_RECOGNISED'],
  ['a date of the first data model', { ...badge, issuanceDate: badge.validFrom }, 'INPUT.KEY_NOT_RECOGNISED'],
  ['a time with an offset', { ...badge, validFrom: '2026-06-01T00:00:00+01:00' }, 'INSTANT.NOT_UTC'],
  ['parts of a second', { ...badge, validFrom: '2026-06-01T00:00:00.5Z' }, 'BADGE.NOT_WHOLE_SECONDS'],
  ['an end before its beginning', { ...badge, validUntil: badge.validFrom }, 'BADGE.ENDS_BEFORE_IT_BEGINS'],
  ['a person without a name', subject({ id: undefined }), 'INPUT.REQUIRED'],
  [
    'a result that no one described',
    result({ resultDescription: 'https://training.example/escort#other' }),
    'BADGE.RESULT_NOT_DESCRIBED',
  ],
  ['a status without a status', result({ status: undefined, value: '80' }), 'BADGE.RESULT_NOT_DESCRIBED'],
  [
    'a share without a value',
    result({ resultDescription: 'https://training.example/escort#part-written' }),
    'BADGE.RESULT_NOT_DESCRIBED',
  ],
  ['a status that is no pass', result({ status: 'Failed' }), 'INPUT.NOT_IN_LIST'],
  [
    'a plain identity',
    subject({
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: 'amina@example.org', identityType: 'emailAddress' },
      ],
    }),
    'INPUT.NOT_IN_LIST',
  ],
  [
    'evidence with words',
    { ...badge, evidence: [{ id: 'https://training.example/e', type: ['Evidence'], narrative: 'She' }] },
    'INPUT.KEY_NOT_RECOGNISED',
  ],
  [
    'another kind of status',
    { ...badge, credentialStatus: { id: 'https://training.example/r', type: 'Other' } },
    'INPUT.NOT_IN_LIST',
  ],
  ['nothing', undefined, 'INPUT.REQUIRED'],
  ['a list', [badge], 'INPUT.WRONG_TYPE'],
])('a badge with %s is refused', (_what, value, code) => {
  expect(parseOpenBadgeCredential(value)).toHaveProblem(code)
})
