import { actorId, type ProblemPath } from '@casework/kernel'
import {
  conflictReasons,
  convenePanel,
  convenePanelInputSchema,
  decideAsPanel,
  decideAsPanelInputSchema,
  defaultForcePolicy,
  findings,
  organisationIdSchema,
  type ReportRole,
  recuse,
  recuseInputSchema,
  sittingMembers,
  standsApart,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import type { z } from 'zod'
import { memberOf, type Role, useOfForceStaff } from '../../../staff.ts'
import { organisationOf, providers } from '../../../use-of-force/providers.ts'
import { forceCodesOf } from '../../../words/force-words.ts'
import { type Fields, field, given, ticked } from '../../form-fields.ts'
import { linesOf } from './lines.ts'
import type { ReportForm } from './report-form.ts'
import { referralField, referralOf } from './review-forms.ts'

const sitting: readonly Role[] = [
  'panelChair',
  'panelMember',
  'internalReviewer',
  'independentReviewer',
  'contractMonitor',
] satisfies readonly ReportRole[]

/** The Home Office staff who can be asked to sit, each with what may stand against them. */
function candidates(report: UseOfForceReport) {
  return useOfForceStaff
    .filter(({ roles }) => roles.some((role) => sitting.includes(role)))
    .filter((member) => providers.every(({ id }) => id !== organisationOf(member)))
    .map((member) => ({
      ...member,
      isApart: standsApart(report, 'panel', actorId(member.id), organisationIdSchema.parse(organisationOf(member))),
    }))
}

function chosen(body: Fields) {
  const chair = field(body, 'chair')
  return ticked(body, 'members').flatMap((id) => {
    const member = memberOf(id)
    if (member === undefined) return []
    return [{ memberId: id, organisationId: organisationOf(member), grade: member.grade, chair: id === chair }]
  })
}

/** The coordinator convenes a panel. */
export const panelForm: ReportForm<z.output<typeof convenePanelInputSchema>> = {
  template: 'convene-panel.njk',
  title: 'Convene a panel',
  action: 'convenePanel',
  schema: convenePanelInputSchema,
  input: ({ body }) => ({ members: chosen(body) }),
  act: (report, input, context) => convenePanel(report, input, { ...context, policy: defaultForcePolicy }),
  model: ({ report, body }) => ({
    candidates: candidates(report),
    chosen: ticked(body, 'members'),
    quorum: defaultForcePolicy.settings.panelQuorum,
    grades: defaultForcePolicy.settings.panelGrades,
    ...linesOf(report),
  }),
  shownAt: ({ body }) => ({
    fieldId: ([, index]) => (index === undefined ? 'members' : `member-${chosen(body)[Number(index)]?.memberId}`),
    questions: Object.fromEntries(useOfForceStaff.map(({ id, name }) => [`member-${id}`, `${name}:`])),
  }),
  done: 'Panel convened',
  next: '/panel',
}

/** A member steps back. */
export const recusalForm: ReportForm<z.output<typeof recuseInputSchema>> = {
  template: 'recusal.njk',
  title: 'Step back from the panel',
  action: 'recuse',
  schema: recuseInputSchema,
  input: ({ body, member }) => given({ memberId: member.id, reason: field(body, 'reason') }),
  act: recuse,
  model: () => ({ conflictReasons }),
  questions: { reason: 'Why do you step back?' },
  done: 'You have stepped back from the panel',
  next: '/panel',
}

/** The chair records how the members voted, and what those who dissent have to say. */
export const decisionForm: ReportForm<z.output<typeof decideAsPanelInputSchema>> = {
  template: 'panel-decision.njk',
  title: 'Record the panel’s decision',
  action: 'decideAsPanel',
  schema: decideAsPanelInputSchema,
  input: (asked) => {
    const members = sittingMembers(asked.report).map(({ memberId }) => memberId)
    const said = (name: string, member: string) => field(asked.body, `${name}-${member}`)
    return given({
      votes: members.flatMap((memberId) => {
        const finding = said('vote', memberId)
        return finding === undefined ? [] : [{ memberId, finding }]
      }),
      reasons: field(asked.body, 'reasons'),
      dissent: members.flatMap((memberId) => {
        const text = said('dissent', memberId)
        return text === undefined ? [] : [{ memberId, text }]
      }),
      referral: referralOf(asked),
    })
  },
  act: (report, input, context) => decideAsPanel(report, input, { ...context, policy: defaultForcePolicy }),
  model: ({ report, body }) => ({
    members: sittingMembers(report),
    findings,
    concerns: forceCodesOf('concern'),
    because: ticked(body, 'because'),
    ...linesOf(report),
  }),
  fieldId: voteField,
  questions: { reasons: 'Reasons of the panel' },
  done: 'Decision recorded',
  next: '/panel',
}

function voteField(path: ProblemPath): string {
  return path[0] === 'votes' || path.length === 0 ? 'votes' : referralField(path)
}
