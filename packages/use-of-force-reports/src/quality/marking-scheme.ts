import type { Immutable } from '@casework/kernel'
import { z } from 'zod'

const questions = z.array(z.string().min(1).max(80)).min(1).max(400)

/**
 * Checks how one criterion is measured.
 * @public
 */
export const markingMeasureSchema = z.discriminatedUnion('kind', [
  /** Marks in proportion to the questions that apply and are answered, a reason for not knowing counting as none. */
  z.object({ kind: z.literal('answered'), questions }),
  /** All marks or none: at least so many words. */
  z.object({
    kind: z.literal('words'),
    question: z.string().min(1).max(80),
    atLeast: z.number().int().min(1).max(5000),
  }),
  /** All marks or none: no contradiction without an answer. */
  z.object({ kind: z.literal('consistent') }),
  /** All marks or none: the answer an exercise expects. */
  z.object({ kind: z.literal('equals'), question: z.string().min(1).max(80), value: z.string().min(1).max(200) }),
  /** All marks or none: a group has at least so many entries. */
  z.object({ kind: z.literal('entries'), group: z.string().min(1).max(80), atLeast: z.number().int().min(1).max(200) }),
])

/**
 * Checks a scheme by which a report's form is marked, for its quality or as an exercise.
 * @public
 */
export const markingSchemeSchema = z.object({
  id: z.string().min(1).max(80),
  version: z.string().min(1).max(40),
  criteria: z
    .array(
      z.object({
        id: z.string().min(1).max(80),
        words: z.string().min(1).max(300),
        marks: z.number().int().min(1).max(1000),
        /** Without full marks for it the form fails, whatever the sum. */
        critical: z.boolean(),
        measure: markingMeasureSchema,
      }),
    )
    .min(1)
    .max(200),
})

/** A scheme by which a report's form is marked. @public */
export type MarkingScheme = Immutable<z.output<typeof markingSchemeSchema>>

/** How one criterion is measured. @public */
export type MarkingMeasure = MarkingScheme['criteria'][number]['measure']

const answered = (id: string, words: string, marks: number, critical: boolean, ...asked: readonly string[]) => ({
  id,
  words,
  marks,
  critical,
  measure: { kind: 'answered' as const, questions: [...asked] },
})
const words = (question: string, told: string, atLeast: number) => ({
  id: `${question}AtLength`,
  words: told,
  marks: 5,
  critical: false,
  measure: { kind: 'words' as const, question, atLeast },
})

/**
 * The scheme used where a service has none of its own.
 *
 * @remarks
 * What a reviewer must be able to read in a report: necessity, proportionality, de-escalation, each technique, care. Marks and word
 * counts are ours: no public scheme was found. Source: domain.md §3.1, §3.4; Brook House Inquiry (single-page reviews).
 * @public
 */
export const defaultMarkingScheme: MarkingScheme = {
  id: 'reportQuality',
  version: 'default-1',
  criteria: [
    answered(
      'incident',
      'When, where and on whose authority',
      10,
      true,
      'startedAt',
      'endedAt',
      'location',
      'planned',
      'authorisedBy',
    ),
    answered(
      'person',
      'Who the person is and what was known of their needs',
      10,
      false,
      'personName',
      'pregnant',
      'vulnerabilities',
      'adultAtRiskLevel',
      'disabled',
      'interpreterNeeded',
    ),
    answered(
      'deEscalation',
      'What was tried first, and the warning',
      15,
      false,
      'deEscalationAttempted',
      'deEscalation',
      'warningGiven',
      'warningWords',
      'noWarning',
      'noDeEscalation',
    ),
    answered(
      'techniques',
      'Each technique by whom, in which position and for how long',
      20,
      true,
      'techniques',
      'technique',
      'usedBy',
      'position',
      'from',
      'until',
    ),
    answered(
      'necessity',
      'Why force was necessary',
      10,
      true,
      'whyNecessary',
      'reasons',
      'alternatives',
      'whyNotAlternatives',
    ),
    answered(
      'proportionality',
      'Why this much force, and how it was kept to the least',
      10,
      true,
      'whyProportionate',
      'howMinimised',
    ),
    answered(
      'care',
      'Injuries, warning signs and healthcare',
      10,
      true,
      'injuriesSeen',
      'warningSigns',
      'healthcareSeen',
      'healthcareAt',
    ),
    answered(
      'afterwards',
      'The person’s own account and a debrief',
      5,
      false,
      'ownAccount',
      'debriefHeld',
      'complaintOffered',
    ),
    words('forceNarrative', 'The account can be followed step by step', 60),
    words('whyNecessary', 'Necessity is explained and not only claimed', 20),
    {
      id: 'consistent',
      words: 'Nothing contradicts itself without an answer',
      marks: 5,
      critical: false,
      measure: { kind: 'consistent' },
    },
  ],
}
