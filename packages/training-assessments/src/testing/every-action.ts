import { type Change, type Context, civilDate, type Result } from '@casework/kernel'
import { addEvidence, reviewEvidence } from '../caseworker/add-evidence.ts'
import { advance } from '../caseworker/advance.ts'
import { assessSkills } from '../caseworker/assess-skills.ts'
import { arrangeSupervision, authoriseAdviser } from '../caseworker/authorise-adviser.ts'
import { changePathway } from '../caseworker/change-pathway.ts'
import type { Development } from '../caseworker/development.ts'
import { endAuthorisation } from '../caseworker/end-authorisation.ts'
import { endDevelopment } from '../caseworker/end-development.ts'
import { endSupervision } from '../caseworker/end-supervision.ts'
import { handOverDevelopment } from '../caseworker/hand-over-development.ts'
import { meetGoal, planGoal } from '../caseworker/plan-goal.ts'
import { planSupport } from '../caseworker/plan-support.ts'
import { recordSupport } from '../caseworker/record-support.ts'
import { shareSupport } from '../caseworker/share-support.ts'
import { withdrawShare } from '../caseworker/withdraw-share.ts'
import type { Certification } from '../certification/certification.ts'
import { renewCertificationInputSchema } from '../certification/certify.ts'
import { decideCertificationReview } from '../certification/decide-certification-review.ts'
import { openCertificationReview } from '../certification/open-certification-review.ts'
import { reinstateCertification } from '../certification/reinstate-certification.ts'
import { renewCertification } from '../certification/renew-certification.ts'
import { revokeCertification } from '../certification/revoke-certification.ts'
import { setAsideFinding } from '../certification/set-aside-finding.ts'
import { appeal } from '../enrolment/appeal.ts'
import { beginSitting, beginSittingInputSchema } from '../enrolment/begin-sitting.ts'
import { collectSitting } from '../enrolment/collect-sitting.ts'
import { correctLearnerAbsence } from '../enrolment/correct-learner-absence.ts'
import { decideAppeal } from '../enrolment/decide-appeal.ts'
import { decideIrregularity } from '../enrolment/decide-irregularity.ts'
import type { Enrolment } from '../enrolment/enrolment.ts'
import { grantAdjustment } from '../enrolment/grant-adjustment.ts'
import { handInSitting } from '../enrolment/hand-in-sitting.ts'
import { markSitting } from '../enrolment/mark-sitting.ts'
import { markSittingByKey } from '../enrolment/mark-sitting-by-key.ts'
import { moderateSitting } from '../enrolment/moderate-sitting.ts'
import { recordLearnerAbsence } from '../enrolment/record-absence.ts'
import { releaseSitting } from '../enrolment/release-sitting.ts'
import { reportIrregularity } from '../enrolment/report-irregularity.ts'
import { saveSittingAnswers } from '../enrolment/save-sitting-answers.ts'
import { withdrawLearner } from '../enrolment/withdraw-learner.ts'
import { trainingPartIdSchema } from '../identifiers.ts'
import type { CourseReview } from '../review/course-review.ts'
import { completeReviewAction, recordCourseReview } from '../review/record-course-review.ts'
import { addSession, addSessionInputSchema } from '../run/add-session.ts'
import { completeRunAction } from '../run/complete-run-action.ts'
import type { CourseRun } from '../run/course-run.ts'
import { cancelRun, finishRun } from '../run/finish-run.ts'
import { observeTutor, observeTutorInputSchema } from '../run/observe-tutor.ts'
import { recordAttendance } from '../run/record-attendance.ts'
import { recordFilming } from '../run/record-filming.ts'
import { recordVisit } from '../run/record-visit.ts'
import { escortOfficersCourse } from '../shipped/escort-officers.ts'
import { examplePathway } from '../shipped/example-pathway.ts'
import { faceBehindTheCase, faceBehindTheCaseBank } from '../shipped/face-behind-the-case.ts'
import type { TrainingAction, TrainingRecordKind } from '../training-actions.ts'
import { defaultTrainingPolicy } from '../training-policy.ts'

/** The record of each kind. @public */
export type TrainingRecordOf = {
  readonly enrolment: Enrolment
  readonly run: CourseRun
  readonly certification: Certification
  readonly development: Development
  readonly courseReview: CourseReview
}

/** One call of a verb. @public */
export type TrainingAct<Kind extends TrainingRecordKind> = (
  record: TrainingRecordOf[Kind],
  context: Context,
) => Result<Change<TrainingRecordOf[Kind], unknown>>

const policy = defaultTrainingPolicy
const part = (id: string) => trainingPartIdSchema.parse(id)
const [sittingId, words, today] = [part('sitting-9'), 'Said plainly.', civilDate('2026-11-22')]
const [course, bank] = [faceBehindTheCase, faceBehindTheCaseBank]
const [exam] = course.assessment.components
const mark = { componentId: exam.id, marks: 15, outOf: 20, criteria: [] }
const escorts = escortOfficersCourse([])
const session = addSessionInputSchema.parse({
  sessionId: 'session-9',
  moduleId: 'techniques',
  on: '2026-11-20',
  tutorIds: ['tutor-1'],
  filmingRequired: true,
})
const observation = observeTutorInputSchema.parse({
  observationId: 'observation-9',
  sessionId: 'session-1',
  tutorId: 'tutor-1',
  criteria: [{ criterion: 'Teaches how to calm', grade: 'met' }],
  actions: [],
  summary: words,
})
const renewal = renewCertificationInputSchema.parse({
  from: '2026-11-22',
  basis: { kind: 'exempt', courseId: 'escort-officers', reason: 'other' },
  fitAndProper: true,
  note: words,
})
const { pathway, framework } = examplePathway
const [firstCompetence] = framework.competences
const competenceId = firstCompetence?.id ?? part('law')

/** One call of every verb on a record, by kind and action: for tests that go over the whole table. @public */
export const everyTrainingAction: {
  readonly [Kind in TrainingRecordKind]: Readonly<Record<TrainingAction<Kind>, TrainingAct<Kind>>>
} = {
  enrolment: {
    grantAdjustment: (record, context) =>
      grantAdjustment(
        record,
        { adjustmentId: part('adjustment-9'), kind: 'reader', reason: words },
        { ...context, policy },
      ),
    beginSitting: (record, context) =>
      beginSitting(
        record,
        beginSittingInputSchema.parse({ sittingId: 'sitting-9', componentId: exam.id, seed: '00'.repeat(16) }),
        { ...context, course, bank, policy, otherPlaces: [] },
      ),
    saveAnswers: (record, context) =>
      saveSittingAnswers(record, { sittingId, answers: {} }, { ...context, bank, policy }),
    handIn: (record, context) => handInSitting(record, { sittingId }, context),
    collect: (record, context) => collectSitting(record, { sittingId }, { ...context, policy }),
    recordAbsence: (record, context) =>
      recordLearnerAbsence(
        record,
        { sittingId: part('sitting-9'), componentId: exam.id, reason: 'illness' },
        { ...context, course },
      ),
    correctAbsence: (record, context) => correctLearnerAbsence(record, { sittingId, reason: 'illness' }, context),
    markByKey: (record, context) => markSittingByKey(record, { sittingId }, { ...context, course, bank }),
    mark: (record, context) =>
      markSitting(record, { sittingId, mark }, { ...context, course, policy, qualifications: [], ties: [] }),
    moderate: (record, context) =>
      moderateSitting(record, { sittingId, mark }, { ...context, course, policy, ties: [] }),
    release: (record, context) => releaseSitting(record, { sittingId, feedback: words }, context),
    reportIrregularity: (record, context) =>
      reportIrregularity(
        record,
        { irregularityId: part('irregularity-9'), sittingId, kind: 'disturbance', note: words },
        context,
      ),
    decideIrregularity: (record, context) =>
      decideIrregularity(record, { irregularityId: part('irregularity-9'), finding: 'void', reasons: words }, context),
    appeal: (record, context) =>
      appeal(record, { appealId: part('appeal-9'), sittingId, ground: 'procedure', words }, { ...context, policy }),
    decideAppeal: (record, context) =>
      decideAppeal(
        record,
        { appealId: part('appeal-9'), outcome: 'dismissed', reasons: words },
        { ...context, course, policy, ties: [] },
      ),
    withdraw: (record, context) => withdrawLearner(record, { reason: 'movedRole' }, context),
  },
  run: {
    addSession: (record, context) => addSession(record, session, { ...context, course: escorts }),
    recordFilming: (record, context) =>
      recordFilming(
        record,
        { sessionId: part('session-1'), filming: { filmed: false, reason: 'equipmentFailed' } },
        context,
      ),
    recordAttendance: (record, context) =>
      recordAttendance(record, { sessionId: part('session-1'), attendance: [] }, context),
    observeTutor: (record, context) => observeTutor(record, observation, { ...context, qualifications: [], policy }),
    recordVisit: (record, context) =>
      recordVisit(record, { visitId: part('visit-9'), on: today, findings: [], actions: [], words: [] }, context),
    completeAction: (record, context) =>
      completeRunAction(record, { actionId: part('action-1'), evidence: words }, context),
    finish: (record, context) => finishRun(record, context),
    cancel: (record, context) => cancelRun(record, context),
  },
  certification: {
    renew: (record, context) =>
      renewCertification(record, renewal, { ...context, course: escorts, policy, certifications: [] }),
    openReview: (record, context) =>
      openCertificationReview(record, { reviewId: part('review-9'), reason: 'allegation', note: words }, context),
    decideReview: (record, context) =>
      decideCertificationReview(
        record,
        { reviewId: part('review-9'), outcome: 'suspend', wellFounded: true, fitAndProper: false, reasons: words },
        context,
      ),
    reinstate: (record, context) => reinstateCertification(record, { fitAndProper: true, reasons: words }, context),
    setAsideFinding: (record, context) => setAsideFinding(record, { reasons: words }, context),
    revoke: (record, context) => revokeCertification(record, { reason: 'leftService', reasons: words }, context),
  },
  development: {
    assessSkills: (record, context) =>
      assessSkills(
        record,
        {
          assessmentId: part('skills-9'),
          ratings: framework.competences.map(({ id }) => ({ competenceId: id, level: 1 })),
        },
        { ...context, framework },
      ),
    planGoal: (record, context) =>
      planGoal(record, { goalId: part('goal-9'), competenceId, toLevel: 2, dueOn: today, words }, context),
    meetGoal: (record, context) => meetGoal(record, { goalId: part('goal-9') }, context),
    addEvidence: (record, context) =>
      addEvidence(
        record,
        { evidenceId: part('evidence-9'), of: 'knowledge', competenceIds: [competenceId], reference: 'DOC-9', words },
        context,
      ),
    reviewEvidence: (record, context) =>
      reviewEvidence(
        record,
        { evidenceId: part('evidence-9'), accepted: true, proficiency: 2, words },
        { ...context, framework },
      ),
    advance: (record, context) => advance(record, { ...context, pathway, passed: [] }),
    authorise: (record, context) =>
      authoriseAdviser(record, { level: 1, category: 'asylumAndProtection', from: today }, context),
    arrangeSupervision: (record, context) =>
      arrangeSupervision(
        record,
        { supervisorId: context.actor.id, from: today },
        { ...context, policy, supervised: 0 },
      ),
    endAuthorisation: (record, context) =>
      endAuthorisation(record, { level: 1, category: 'asylumAndProtection', from: today, to: today }, context),
    endSupervision: (record, context) =>
      endSupervision(record, { supervisorId: context.actor.id, from: today, to: today }, context),
    handOver: (record, context) => handOverDevelopment(record, { toId: context.actor.id }, context),
    changePathway: (record, context) =>
      changePathway(record, { stageId: part('triageVolunteer') }, { ...context, pathway }),
    planSupport: (record, context) =>
      planSupport(record, { supportId: part('support-9'), kind: 'rosteredBreak', plannedOn: today }, context),
    shareSupport: (record, context) => shareSupport(record, { withId: context.actor.id, until: today }, context),
    withdrawShare: (record, context) => withdrawShare(record, { withId: context.actor.id }, context),
    recordSupport: (record, context) => recordSupport(record, { supportId: part('support-9'), kept: true }, context),
    end: (record, context) => endDevelopment(record, context),
  },
  courseReview: {
    recordReview: (record, context) =>
      recordCourseReview(
        record,
        { reviewId: part('review-9'), kind: 'staged', months: 9, outcome: 'continue', actions: [], findings: words },
        { ...context, policy },
      ),
    completeReviewAction: (record, context) =>
      completeReviewAction(record, { actionId: part('action-1'), evidence: words }, context),
  },
}
