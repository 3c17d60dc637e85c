import { actorId } from '@casework/kernel'
import { lawfully } from '@casework/kernel/testing'
import {
  applyReportEvent,
  convenePanel,
  convenePanelInputSchema,
  decideAsPanel,
  decideAsPanelInputSchema,
  defaultForcePolicy,
  recuse,
  sittingMembers,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { aPanel, aReferral, aReport, asOfficer } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const policy = defaultForcePolicy
const coordinator = { ...asOfficer('reviewCoordinator'), policy }
const chair = { ...asOfficer('panelChair', 'member-1'), policy }
const monitored = (wanted: object = {}) => aReport({ stage: 'monitored', ...wanted })
const convene = (members: readonly object[], report = monitored()) =>
  convenePanel(report, convenePanelInputSchema.parse({ members }), coordinator)
const [one, two, three] = aPanel().members
const codes = (result: ReturnType<typeof convene> | ReturnType<typeof decide>) =>
  result.ok ? [] : result.error.map(({ code }) => code)
const votes = (...findings: readonly string[]) =>
  findings.map((finding, index) => ({ memberId: `member-${index + 1}`, finding }))
const decide = (input: object, report = monitored({ panel: aPanel() })) =>
  lawfully(applyReportEvent, report, (record) =>
    decideAsPanel(
      record as UseOfForceReport,
      decideAsPanelInputSchema.parse({ reasons: 'Read and seen.', dissent: [], ...input }),
      chair,
    ),
  )
const found = (input: object, report?: UseOfForceReport) => {
  const decided = decide(input, report)
  return decided.ok ? decided.value.record.panel?.decision?.finding : decided.error[0]?.code
}
const referral = { referralId: 'referral-9', because: ['force.excessive'] }

test('a panel has a quorum of senior members without conflicts, one of them in the chair', () => {
  expect(convene([one, two, three] as object[]).ok).toBe(true)
  expect(codes(convene([one, two] as object[]))).toEqual(['PANEL.NO_QUORUM'])
  expect(codes(convene([{ ...one, chair: false }, two, three] as object[]))).toEqual(['PANEL.ONE_CHAIR'])
  expect(codes(convene([one, two, two] as object[]))).toEqual(['PANEL.MEMBER_TWICE'])
  expect(codes(convene([one, { ...two, grade: 'officer' }, three] as object[]))).toEqual(['PANEL.NOT_SENIOR'])
  expect(codes(convene([one, { ...two, memberId: 'reporter-1' }, three] as object[]))).toEqual(['PANEL.CONFLICT'])
  expect(convene([one, two, three] as object[], monitored({ panel: aPanel() }))).toHaveProblem('PANEL.ALREADY_CONVENED')
})

test('a member who steps back does not count for the quorum nor vote', () => {
  const recused = recuse(
    monitored({ panel: aPanel() }),
    { memberId: actorId('member-2'), reason: 'managesOfficer' },
    coordinator,
  )
  if (!recused.ok) throw new Error('refused')
  expect(sittingMembers(recused.value.record).map(({ memberId }) => memberId)).toEqual(['member-1', 'member-3'])
  expect(codes(decide({ votes: votes('satisfied', 'satisfied', 'satisfied') }, recused.value.record))).toContain(
    'PANEL.NOT_A_MEMBER',
  )
  expect(recuse(recused.value.record, { memberId: actorId('member-2'), reason: 'other' }, coordinator)).toHaveProblem(
    'PANEL.NOT_A_MEMBER',
  )
  expect(recuse(monitored(), { memberId: actorId('member-2'), reason: 'other' }, coordinator)).toHaveProblem(
    'PANEL.NOT_A_MEMBER',
  )
})

test('a panel that lost its chair is convened anew, without whoever stepped back', () => {
  const recused = recuse(
    monitored({ panel: aPanel() }),
    { memberId: actorId('member-1'), reason: 'knowsThePerson' },
    chair,
  )
  if (!recused.ok) throw new Error('refused')
  const [first, ...rest] = aPanel().members.map((member) => ({ ...member, chair: member.memberId === 'member-2' }))
  const fourth = { memberId: 'member-4', organisationId: 'home-office', grade: 'grade6', chair: false }
  expect(codes(convene([first, ...rest] as object[], recused.value.record))).toEqual(['PANEL.CONFLICT'])
  const again = convene([...rest, fourth] as object[], recused.value.record)
  expect(again.ok && sittingMembers(again.value.record).map(({ memberId }) => memberId)).toEqual([
    'member-2',
    'member-3',
    'member-4',
  ])
})

test('a panel that lost its quorum is convened anew, and one that still has it is not', () => {
  const fourth = { memberId: 'member-4', organisationId: 'home-office', grade: 'grade6', chair: false }
  const step = (panel: object) =>
    recuse(monitored({ panel }), { memberId: actorId('member-2'), reason: 'other' }, coordinator)
  const [small, large] = [step(aPanel()), step(aPanel({ members: [...aPanel().members, fourth] }))]
  if (!small.ok || !large.ok) throw new Error('refused')
  const next = [one, three, fourth] as object[]
  expect(convene(next, small.value.record).ok).toBe(true)
  expect(codes(convene(next, large.value.record))).toEqual(['PANEL.ALREADY_CONVENED'])
})

test('most votes decide, and the chair’s where they are level', () => {
  expect(found({ votes: votes('satisfied', 'satisfied', 'questions') })).toBe('satisfied')
  const four = aPanel({
    members: [
      ...aPanel().members,
      { memberId: 'member-4', organisationId: 'home-office', grade: 'grade6', chair: false },
    ],
  })
  expect(found({ votes: votes('questions', 'questions', 'satisfied', 'satisfied') }, monitored({ panel: four }))).toBe(
    'questions',
  )
  expect(found({ votes: votes('concern', 'questions', 'satisfied'), referral })).toBe('concern')
})

test('where votes are level and the chair voted for neither, the graver finding stands', () => {
  const more = ['member-4', 'member-5'].map((memberId) => ({
    memberId,
    organisationId: 'home-office',
    grade: 'grade6',
    chair: false,
  }))
  const five = monitored({ panel: aPanel({ members: [...aPanel().members, ...more] }) })
  expect(found({ votes: votes('satisfied', 'questions', 'concern', 'questions', 'concern'), referral }, five)).toBe(
    'concern',
  )
})

test('votes are those of sitting members, once each, with the chair’s and enough of them', () => {
  expect(codes(decide({ votes: votes('satisfied', 'satisfied') }))).toEqual(['PANEL.NO_QUORUM'])
  expect(
    codes(decide({ votes: [...votes('satisfied', 'satisfied'), { memberId: 'member-2', finding: 'satisfied' }] })),
  ).toEqual(['PANEL.VOTED_TWICE'])
  expect(codes(decide({ votes: votes('satisfied', 'satisfied', 'satisfied').slice(1) }))).toEqual([
    'PANEL.NO_QUORUM',
    'PANEL.CHAIR_MUST_VOTE',
  ])
  const dissent = [{ memberId: 'member-2', text: 'I agree.' }]
  expect(codes(decide({ votes: votes('satisfied', 'satisfied', 'satisfied'), dissent }))).toEqual([
    'PANEL.NOT_A_DISSENTER',
  ])
})

test('dissent is kept with who wrote it, and a panel decides once', () => {
  const dissent = [{ memberId: 'member-3', text: 'The hold was too long.' }]
  const decided = decide({ votes: votes('satisfied', 'satisfied', 'questions'), dissent })
  if (!decided.ok) throw new Error('refused')
  expect(decided.value.record.panel?.decision?.dissent).toEqual(dissent)
  expect(codes(decide({ votes: votes('satisfied', 'satisfied', 'satisfied') }, decided.value.record))).toEqual([
    'PANEL.ALREADY_DECIDED',
  ])
  expect(recuse(decided.value.record, { memberId: actorId('member-2'), reason: 'other' }, coordinator)).toHaveProblem(
    'PANEL.ALREADY_DECIDED',
  )
  expect(codes(decide({ votes: votes('satisfied') }, monitored()))).toEqual(['PANEL.NOT_CONVENED'])
})

test('a concern goes to professional standards unless it is there already', () => {
  const concern = votes('concern', 'concern', 'satisfied')
  expect(found({ votes: concern })).toBe('REVIEW.REFERRAL_REQUIRED')
  expect(found({ votes: votes('satisfied', 'satisfied', 'concern'), referral })).toBe('REVIEW.REFERRAL_WITHOUT_CONCERN')
  expect(found({ votes: concern, referral })).toBe('concern')
  const referred = monitored({ panel: aPanel(), referrals: [aReferral({ referralId: 'referral-9' })] })
  expect(found({ votes: concern }, referred)).toBe('concern')
  expect(found({ votes: concern, referral }, referred)).toBe('REPORT.REFERRAL_ID_TAKEN')
})

test('a panel is spoken for by its own chair, and a member steps back by themselves', () => {
  const given = decideAsPanelInputSchema.parse({
    votes: votes('satisfied', 'satisfied', 'satisfied'),
    reasons: 'x',
    dissent: [],
  })
  const outsider = { ...asOfficer('panelChair', 'officer-7'), policy }
  expect(decideAsPanel(monitored({ panel: aPanel() }), given, outsider)).toHaveProblem('PANEL.NOT_THE_CHAIR')
  expect(
    recuse(monitored({ panel: aPanel() }), { memberId: actorId('member-2'), reason: 'other' }, outsider),
  ).toHaveProblem('PANEL.NOT_YOURSELF')
  expect(
    recuse(
      monitored({ panel: aPanel() }),
      { memberId: actorId('member-2'), reason: 'other' },
      asOfficer('panelMember', 'member-2'),
    ).ok,
  ).toBe(true)
})
