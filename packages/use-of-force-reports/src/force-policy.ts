import { civilDate, type Policy } from '@casework/kernel'
import type { JourneyPhase } from './footage/camera.ts'

/**
 * What the public record leaves silent about use-of-force reports, and the one figure that it states.
 * @public
 */
export type ForceSettings = {
  /** Hours from arrival back in the United Kingdom to the contract monitor. */
  readonly overseasEscortHours: number
  /** What starts the clock of every other report. */
  readonly startElsewhere: 'incidentEnd' | 'shiftEnd'
  /** Hours from that start to the contract monitor. */
  readonly hoursElsewhere: number
  /** From how many hours left a report is due soon. */
  readonly warnWithinHours: number
  /** Hours that an officer has for a statement. */
  readonly statementHours: number
  /** Hours after the request at which an officer is reminded. */
  readonly reminderHours: readonly number[]
  /** Days from the incident within which a report can be edited; additions stay open. */
  readonly editWindowDays: number
  /** Of a hundred incidents that no rule makes certain, how many are reviewed independently. */
  readonly independentReviewPercent: number
  /** Days from the sending to the monitor within which the internal and the independent review are due. */
  readonly reviewDays: number
  readonly panelQuorum: number
  /** Grades that are senior enough for a panel. */
  readonly panelGrades: readonly string[]
  /** In which parts of a journey a camera has to run. */
  readonly cameraRequired: Readonly<Record<JourneyPhase, 'required' | 'whereAllowed' | 'notRequired'>>
  /** Shares of the marks from which a report is called good or fair, out of a hundred. */
  readonly gradeFrom: { readonly good: number; readonly fair: number }
}

/** A policy for use-of-force reports. @public */
export type ForcePolicy = Policy<ForceSettings>

const ours = (note: string) => ({ basis: 'ours', note }) as const

/**
 * The settings used where a service has none of its own.
 *
 * @remarks Only the 24 hours of an overseas escort are stated (S3; domain.md §3.2); each other setting says where it comes from.
 * @public
 */
export const defaultForcePolicy: ForcePolicy = {
  id: 'use-of-force',
  version: 'default-1',
  effectiveFrom: civilDate('2014-06-26'),
  settings: {
    overseasEscortHours: 24,
    startElsewhere: 'incidentEnd',
    hoursElsewhere: 24,
    warnWithinHours: 4,
    statementHours: 72,
    reminderHours: [24, 48, 72],
    editWindowDays: 91,
    independentReviewPercent: 10,
    reviewDays: 28,
    panelQuorum: 3,
    panelGrades: ['grade7', 'grade6', 'seniorCivilServant'],
    cameraRequired: { transfer: 'required', preBoarding: 'required', flight: 'whereAllowed', arrival: 'required' },
    gradeFrom: { good: 85, fair: 60 },
  },
  basis: {
    overseasEscortHours: { basis: 'stated', note: 'S3; domain.md §3.2' },
    startElsewhere: { basis: 'assumed', note: 'S3 has no rule in country; domain.md §3.2' },
    hoursElsewhere: ours('the same hours as for escorts; domain.md §7 row 7'),
    warnWithinHours: ours('no public figure'),
    statementHours: { basis: 'assumed', note: 'the three days of the prisons service; features.md A' },
    reminderHours: { basis: 'assumed', note: 'daily, as the prisons service; features.md A' },
    editWindowDays: { basis: 'assumed', note: 'the thirteen weeks of the prisons service; features.md A' },
    independentReviewPercent: ours('S3 says a proportion; domain.md §7 row 8'),
    reviewDays: ours('no public figure'),
    panelQuorum: ours('domain.md §7 row 8'),
    panelGrades: ours('S3 says sufficiently senior; domain.md §7 row 8'),
    cameraRequired: ours('S3: body-worn cameras before boarding and beyond were to be examined; domain.md §7 row 7'),
    gradeFrom: ours('no public figure'),
  },
}
