import { reportSubjectAccess } from '@casework/use-of-force-reports'
import { aPanel, aReport, aReview, aStatement, completeAnswers } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const decision = {
  at: '2026-11-22T09:00:00Z',
  finding: 'satisfied',
  votes: [{ memberId: 'member-1', finding: 'satisfied' }],
  reasons: 'Ada Moss explained.',
  dissent: [],
}
const erased = { erased: true, on: '2026-11-22', basis: 'UK GDPR Article 17' }

test('a person who asks is given their own words and names, and nobody else’s', () => {
  const answers = completeAnswers({
    leadUp: 'Selam asked for Ada Moss. MOSS came with Nguyễn Văn An; An waited.',
    injuriesSeen: 'yes',
    injuries: [
      { entryId: 'a', injured: 'person', place: 'head', injuryKind: 'bruise', treatment: 'healthcare' },
      {
        entryId: 'b',
        injured: 'staff',
        injuredName: 'Ada Moss',
        place: 'handLeft',
        injuryKind: 'bite',
        treatment: 'firstAid',
      },
    ],
  })
  const report = aReport({
    answers,
    statements: [
      aStatement({ stage: 'submitted', answers: { sawAndHeard: 'Ada Moss held her arm.', lastTrainingYear: 2026 } }),
      aStatement({ officerId: 'officer-8', stage: 'submitted', answers: erased }),
      aStatement({ officerId: 'officer-9' }),
    ],
    additions: [{ at: '2026-11-22T09:00:00Z', by: 'officer-7', text: 'Jo Fell came later.' }],
    scrutinies: [{ at: '2026-11-22T09:00:00Z', by: 'manager-1', outcome: 'endorsed' }],
    reviews: [aReview({ note: 'Report and footage agree.' })],
    panel: aPanel({ decision }),
  })
  const { items, withheld } = reportSubjectAccess(report)
  const about = (words: string) => items.find((item) => item.about === words)?.value
  expect(about('What is the person’s name?')).toBe('ሰላም ተስፋዬ')
  expect(about('Describe what led up to it')).toBe(
    'Selam asked for [another person]. [another person] came with [another person]; [another person] waited.',
  )
  expect(items.filter(({ part }) => part !== 'report').map(({ part, value, toRead }) => [part, value, toRead])).toEqual(
    [
      ['statement', '[another person] held her arm.', true],
      ['addition', '[another person], nurse came later.'.replace(', nurse', ''), true],
      ['review', 'Report and footage agree.', true],
      ['panel', '[another person] explained.', true],
    ],
  )
  expect(items.filter(({ about: words }) => words === 'Where on the body?').map(({ value }) => value)).toEqual(['head'])
  expect(withheld).toEqual(
    expect.arrayContaining([['staff', 'staff-1', 'staffName'], ['injuries', 'b', 'place'], ['healthcareBy']]),
  )
  expect(JSON.stringify(items)).not.toMatch(/Ada|Moss|Jo Fell|officer-7/)
})

test('an injury is the person’s to see only where it is known to be theirs', () => {
  const injury = { place: 'head', injuryKind: 'bruise', treatment: 'none' }
  const injuries = [
    { entryId: 'a', injured: 'other', injuredName: 'Lee Ray', ...injury },
    { entryId: 'b', injured: { notKnown: 'notRecorded' }, ...injury },
  ]
  const { items } = reportSubjectAccess(aReport({ answers: completeAnswers({ injuriesSeen: 'yes', injuries }) }))
  expect(items.filter(({ path }) => path[0] === 'injuries')).toEqual([])
})

test('a name that is also the person’s own is not masked', () => {
  const answers = completeAnswers({ personName: 'Ada Tesfaye', leadUp: 'Ada sat down beside Moss.' })
  const { items } = reportSubjectAccess(aReport({ answers }))
  expect(items.find(({ about }) => about === 'Describe what led up to it')?.value).toBe(
    'Ada sat down beside [another person].',
  )
})

test('names in a script without blanks are masked as a whole', () => {
  const staff = [{ entryId: 'a', staffName: '王小明', officer: 'officer-7', part: 'usedForce', cameraWorn: 'no' }]
  const { items } = reportSubjectAccess(aReport({ answers: completeAnswers({ staff, leadUp: '她看见王小明来了。' }) }))
  expect(items.find(({ about }) => about === 'Describe what led up to it')?.value).toBe('她看见[another person]来了。')
})

test('what is not known or was erased is not disclosed', () => {
  expect(reportSubjectAccess(aReport({ answers: erased })).items).toEqual([])
  expect(reportSubjectAccess(aReport({ answers: { leadUp: { notKnown: 'notAsked' } } })).items).toEqual([])
})
