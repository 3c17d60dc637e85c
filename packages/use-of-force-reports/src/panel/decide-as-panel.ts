import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  type Immutable,
  type Problem,
  problem,
  type Result,
  refused,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import type { ForcePolicy } from '../force-policy.ts'
import { applyReportEvent } from '../report/apply-report-event.ts'
import { type Finding, findings } from '../report/finding.ts'
import { referralSchema } from '../report/referral.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'
import type { PanelMember } from './panel.ts'
import { sittingMembers } from './sitting-members.ts'

/** Checks the votes of a panel, its reasons, and what members who voted otherwise have to say. @public */
export const decideAsPanelInputSchema = z.object({
  votes: z
    .array(z.object({ memberId: actorIdSchema, finding: z.enum(findings) }))
    .min(1)
    .max(20),
  reasons: textSchema({ maximum: 10_000 }),
  dissent: z.array(z.object({ memberId: actorIdSchema, text: textSchema({ maximum: 5000 }) })).max(20),
  referral: z.object({ referralId: partIdSchema, because: referralSchema.shape.because }).optional(),
})

/** The votes of a panel and its reasons. @public */
export type DecideAsPanelInput = Immutable<z.output<typeof decideAsPanelInputSchema>>

type VotesCode =
  | 'PANEL.NOT_A_MEMBER'
  | 'PANEL.VOTED_TWICE'
  | 'PANEL.NO_QUORUM'
  | 'PANEL.CHAIR_MUST_VOTE'
  | 'PANEL.NOT_A_DISSENTER'

/**
 * Records what a panel decided: the finding of most votes, with reasons and dissent.
 *
 * @remarks
 * Where votes are level the chair's decides, and the graver finding where the chair voted for neither. Only members who have not stepped
 * back vote, and enough of them for the quorum. Source: S3; domain.md §3.2; ours.
 *
 * @returns The report with its `PanelDecided` event and, for a concern not yet referred, its `IncidentReferred`, or
 * `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `PANEL.NOT_CONVENED` | `PANEL.NOT_THE_CHAIR` | `PANEL.ALREADY_DECIDED` |
 * `PANEL.NOT_A_MEMBER` | `PANEL.VOTED_TWICE` | `PANEL.NO_QUORUM` | `PANEL.CHAIR_MUST_VOTE` | `PANEL.NOT_A_DISSENTER` |
 * `REVIEW.REFERRAL_REQUIRED` | `REVIEW.REFERRAL_WITHOUT_CONCERN` | `REPORT.REFERRAL_ID_TAKEN`.
 *
 * @example
 * const votes = ['member-1', 'member-2', 'member-3'].map((memberId) => ({ memberId, finding: 'satisfied' }))
 * const input = decideAsPanelInputSchema.parse({ votes, reasons: 'The force was necessary.', dissent: [] })
 * const context = { ...asOfficer('panelChair', 'member-1'), policy: defaultForcePolicy }
 * const decided = decideAsPanel(aReport({ stage: 'monitored', panel: aPanel() }), input, context)
 * decided.ok && decided.value.record.panel?.decision?.finding //=> 'satisfied'
 * @public
 */
export function decideAsPanel(
  report: UseOfForceReport,
  input: DecideAsPanelInput,
  context: Context & { readonly policy: ForcePolicy },
): Result<
  Change<UseOfForceReport, ReportEvent>,
  | NotPermittedCode
  | VotesCode
  | 'PANEL.NOT_CONVENED'
  | 'PANEL.NOT_THE_CHAIR'
  | 'PANEL.ALREADY_DECIDED'
  | 'REVIEW.REFERRAL_REQUIRED'
  | 'REVIEW.REFERRAL_WITHOUT_CONCERN'
  | 'REPORT.REFERRAL_ID_TAKEN'
> {
  const refusal = notPermitted(report, 'decideAsPanel', context.actor)
  if (refusal !== undefined) return refusal
  if (report.panel === undefined) return problem('PANEL.NOT_CONVENED')
  if (report.panel.decision !== undefined) return problem('PANEL.ALREADY_DECIDED')
  const members = sittingMembers(report)
  if (!members.some(({ memberId, chair }) => chair && memberId === context.actor.id))
    return problem('PANEL.NOT_THE_CHAIR')
  const finding = findingOf(members, input.votes)
  const wrong = wrongVotes(members, input, finding, context.policy)
  if (wrong.length > 0) return refused(wrong)
  const { referral } = input
  const referred = report.referrals.some(({ to }) => to === 'professionalStandards')
  if (finding === 'concern' && !referred && referral === undefined)
    return problem('REVIEW.REFERRAL_REQUIRED', { line: 'panel' }, ['referral'])
  if (finding !== 'concern' && referral !== undefined)
    return problem('REVIEW.REFERRAL_WITHOUT_CONCERN', { line: 'panel' }, ['referral'])
  if (referral !== undefined && report.referrals.some(({ referralId }) => referralId === referral.referralId))
    return problem('REPORT.REFERRAL_ID_TAKEN', {}, ['referral', 'referralId'])
  return changed(report, applyReportEvent, decided(input, finding, context), ...referrals(input, context))
}

function decided({ votes, reasons, dissent }: DecideAsPanelInput, finding: Finding, context: Context): ReportEvent {
  const dissenters = dissent.map(({ memberId }) => memberId)
  const personal = { reasons, dissent: dissent.map(({ text }) => text) }
  return reportEvent('PanelDecided', { finding, votes, dissenters }, context, personal)
}

function referrals({ referral }: DecideAsPanelInput, context: Context): readonly ReportEvent[] {
  if (referral === undefined) return []
  return [reportEvent('IncidentReferred', { ...referral, to: 'professionalStandards', trigger: 'panel' }, context)]
}

/** The finding that most voted for; level votes go with the chair, and with the graver where the chair voted otherwise. */
function findingOf(members: readonly PanelMember[], votes: DecideAsPanelInput['votes']): Finding {
  const counts = findings.map((finding) => votes.filter((vote) => vote.finding === finding).length)
  const most = findings.filter((_, index) => counts[index] === Math.max(...counts))
  const chair = members.find((member) => member.chair)
  const chairs = votes.find(({ memberId }) => memberId === chair?.memberId)?.finding
  return most.find((finding) => finding === chairs) ?? most.at(-1) ?? 'questions'
}

function wrongVotes(
  members: readonly PanelMember[],
  { votes, dissent }: DecideAsPanelInput,
  finding: Finding,
  { settings: { panelQuorum } }: ForcePolicy,
): readonly Problem<VotesCode>[] {
  const voters = votes.map(({ memberId }) => memberId)
  const isMember = (id: string) => members.some(({ memberId }) => memberId === id)
  const agrees = (id: string) => votes.some((vote) => vote.memberId === id && vote.finding === finding)
  const rules: readonly (readonly [boolean, VotesCode])[] = [
    [!voters.every(isMember), 'PANEL.NOT_A_MEMBER'],
    [new Set(voters).size < voters.length, 'PANEL.VOTED_TWICE'],
    [voters.length < panelQuorum, 'PANEL.NO_QUORUM'],
    [!members.some(({ memberId, chair }) => chair && voters.includes(memberId)), 'PANEL.CHAIR_MUST_VOTE'],
    [!dissent.every(({ memberId }) => voters.includes(memberId) && !agrees(memberId)), 'PANEL.NOT_A_DISSENTER'],
  ]
  return rules.flatMap(([broken, code]) => (broken ? [{ code, params: { quorum: panelQuorum } }] : []))
}
