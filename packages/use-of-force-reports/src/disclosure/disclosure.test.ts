import { reportSubjectAccess } from '@casework/use-of-force-reports'
import {
  aPanel,
  aReferral,
  aReport,
  aReview,
  aStatement,
  completeAnswers,
} from '@casework/use-of-force-reports/testing'
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
    leadUp: 'Selam asked for Ada Moss. MOSS came with Nguyen Van An and officer-7; she took an hour, number 12.',
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
    'Selam asked for [another person]. [another person] came with [another person] and [another person]; she took an hour, number 12.',
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

test('a title or an everyday word in a name masks nothing else', () => {
  const answers = completeAnswers({
    planned: 'planned',
    authorisedBy: 'The duty director at Heathrow',
    authorisedAt: '2026-11-21T09:00:00Z',
    healthcareConsulted: 'no',
    leadUp: 'The van came at ten. Heathrow was told, and the director at the gate.',
  })
  const { items } = reportSubjectAccess(aReport({ answers }))
  expect(items.find(({ about }) => about === 'Describe what led up to it')?.value).toBe(
    'The van came at ten. [another person] was told, and the director at the gate.',
  )
})

test('every text that anybody wrote is disclosed, whichever line it belongs to, and each item of a group says of which entry', () => {
  const signed = { at: '2026-11-22T09:00:00Z', by: 'monitor-1' }
  const report = aReport({
    stage: 'withdrawn',
    answers: completeAnswers(),
    lateness: { ...signed, reason: 'other', explanation: 'Text 1.' },
    contradictionsAnswered: [{ ...signed, contradiction: 'x', questions: ['endedAt'], answer: 'Text 2.' }],
    statements: [aStatement({ stage: 'submitted', additions: [{ ...signed, text: 'Text 3.' }] })],
    setAside: [
      { path: ['authorisedBy'], value: 'Text 4.' },
      { path: ['weapons'], value: [{ entryId: 'a', weapon: 'Text 5.' }] },
    ],
    edits: [
      {
        ...signed,
        reason: 'other',
        note: 'Text 6.',
        questions: ['leadUp'],
        before: { leadUp: 'Text 7.', minutesProne: 3 },
      },
    ],
    monitorQuestions: [
      { questionId: 'question-1', ...signed, question: 'Text 8.', answer: { ...signed, text: 'Text 9.' } },
    ],
    panel: aPanel({ decision: { ...decision, dissent: [{ memberId: 'member-2', text: 'Text 10.' }] } }),
    learning: [
      {
        learningId: 'learning-1',
        ...signed,
        what: 'Text 11.',
        owner: 'manager-1',
        dueOn: '2026-12-01',
        done: { ...signed, evidence: 'Text 12.' },
      },
    ],
    referrals: [aReferral()],
  })
  const { items } = reportSubjectAccess(report)
  const values = items.map(({ value }) => value)
  expect(
    Array.from({ length: 12 }, (_, index) => `Text ${index + 1}.`).filter((text) => !values.includes(text)),
  ).toEqual([])
  expect(values).toEqual(expect.arrayContaining(['professionalStandards', 'It was begun twice.']))
  expect(items.find(({ about }) => about === 'In which position was the person?')?.entry).toBe('Technique 1')
  expect(
    reportSubjectAccess(
      aReport({
        setAside: erased,
        edits: [{ ...signed, reason: 'other', note: erased, questions: [], before: erased }],
      }),
    ).items,
  ).toEqual([])
})
