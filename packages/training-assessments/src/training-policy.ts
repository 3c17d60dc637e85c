import { type CivilDate, civilDate, type Policy } from '@casework/kernel'
import type { ComponentKind } from './assessment/component.ts'
import type { ConflictKind } from './assessors/conflicts.ts'
import type { SupportKind } from './caseworker/support.ts'

/** A qualification, and the day until which it counts for another. @public */
export type Equivalence = { readonly qualification: string; readonly until?: CivilDate }

/**
 * What the public record leaves silent about training, and the few figures that it states.
 * @public
 */
export type TrainingSettings = {
  /** Sittings of one part of an assessment since it was last passed; an absence with a reason is none. */
  readonly mostSittings: number
  /** Days after which a sitting no longer counts to that limit. */
  readonly limitDays: number
  /** Days between the end of a sitting and the next of the same part. */
  readonly coolingOffDays: number
  /** Days for which a mark is carried over while other parts are taken again. */
  readonly carryOverDays: number
  /** Seconds after the time is up in which answers on their way are still taken. */
  readonly graceSeconds: number
  /** The most extra time, in per cent. */
  readonly mostExtraTimePercent: number
  /** Kinds of part that two assessors mark, neither seeing the other's marks. */
  readonly markedTwice: readonly ComponentKind[]
  /** By how many hundredths of the marks two assessors may differ before a moderator decides. */
  readonly differencePercent: number
  /** Days after release in which a learner can appeal. */
  readonly appealDays: number
  /** Ties between people that keep one from marking the other. */
  readonly conflicts: readonly ConflictKind[]
  /** Qualifications that make an assessor, with the day until which they do. */
  readonly assessorQualifications: readonly Equivalence[]
  /** Accreditations that make an observer of tutors, with the day until which they do. */
  readonly observerAccreditations: readonly Equivalence[]
  /** Months for which a certification holds where its course does not say. */
  readonly certificationMonths: number
  /** Days before its end at which a certification reminds. */
  readonly reminderDays: readonly number[]
  /** Months after introduction at which a course is reviewed by stages. */
  readonly stagedReviewMonths: readonly number[]
  /** Months after introduction at which a course is reviewed formally. */
  readonly formalReviewMonths: number
  /** Days before it is due from which a review is due soon. */
  readonly reviewWarningDays: number
  /** The most days between two times that each kind of support is kept; no alert but for what was planned, where not said. */
  readonly supportDays: Readonly<Partial<Record<SupportKind, number>>>
  /** Days before training lapses from which it counts as lapsing soon. */
  readonly lapsingSoonDays: number
  /** When a question wants a look, in hundredths: too easy from, too hard to, telling too little under, a wrong option chosen under. */
  readonly itemFlags: {
    readonly easyFrom: number
    readonly hardTo: number
    readonly discriminationUnder: number
    readonly distractorUnder: number
    /** From how many answers on; fewer tell nothing. */
    readonly leastSeen: number
  }
  /** The most supervised people a supervisor of unauthorised helpers has at once. */
  readonly mostSupervised: number
}

/** A policy for training. @public */
export type TrainingPolicy = Policy<TrainingSettings>

const ours = (note: string) => ({ basis: 'ours', note }) as const
const assumed = (note: string) => ({ basis: 'assumed', note }) as const

/**
 * The settings used where a service has none of its own.
 *
 * @remarks
 * Stated in public: the formal review at one year, and assessed training in the use of force
 * at least yearly. Source: S3; Brook House Inquiry recommendation 15; domain.md §3.4, §4, §7 rows 9 to 11.
 * @public
 */
export const defaultTrainingPolicy: TrainingPolicy = {
  id: 'training',
  version: 'default-1',
  effectiveFrom: civilDate('2014-06-26'),
  settings: {
    mostSittings: 3,
    limitDays: 365,
    coolingOffDays: 7,
    carryOverDays: 182,
    graceSeconds: 30,
    mostExtraTimePercent: 100,
    markedTwice: ['scenarios'],
    differencePercent: 10,
    appealDays: 28,
    conflicts: ['supervises', 'supervisedBy', 'taught', 'family'],
    assessorQualifications: [
      { qualification: 'AAC' },
      { qualification: 'CAVA' },
      { qualification: 'A1' },
      { qualification: 'A2' },
      { qualification: 'D32' },
      { qualification: 'D33' },
    ],
    observerAccreditations: [{ qualification: 'IQA' }, { qualification: 'V1' }],
    certificationMonths: 12,
    reminderDays: [90, 30, 7],
    stagedReviewMonths: [3, 6, 9],
    formalReviewMonths: 12,
    reviewWarningDays: 28,
    supportDays: { clinicalSupervision: 28, stressWorkshop: 182, protectedTime: 28 },
    lapsingSoonDays: 90,
    itemFlags: { easyFrom: 95, hardTo: 20, discriminationUnder: 20, distractorUnder: 5, leastSeen: 30 },
    mostSupervised: 8,
  },
  basis: {
    mostSittings: ours('domain.md §7 row 10'),
    limitDays: ours('no public figure'),
    coolingOffDays: ours('domain.md §7 row 10'),
    carryOverDays: ours('no public figure'),
    graceSeconds: ours('no public figure'),
    mostExtraTimePercent: ours('no public figure'),
    markedTwice: ours('no public figure'),
    differencePercent: ours('no public figure'),
    appealDays: ours('no public figure'),
    conflicts: ours('no public list'),
    assessorQualifications: assumed('S3: qualified or equivalent; domain.md §4.2, §7 row 11'),
    observerAccreditations: assumed('S3: externally accredited; domain.md §4.2'),
    certificationMonths: assumed('at least annual: Brook House Inquiry recommendation 15; domain.md §3.4'),
    reminderDays: ours('no public figure'),
    stagedReviewMonths: ours('S3 says staged intervals in the first year'),
    formalReviewMonths: { basis: 'stated', note: 'S3: formal review at one year; domain.md §4.1' },
    reviewWarningDays: ours('no public figure'),
    supportDays: ours('S5 names the support, not how often; domain.md §4.4, §7 row 11'),
    lapsingSoonDays: ours('no public figure'),
    itemFlags: ours('rules of thumb of test makers'),
    mostSupervised: ours('no public figure'),
  },
}
