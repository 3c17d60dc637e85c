import type { LearnerSitting, Sitting } from '@casework/training-assessments'

/** Whether a sitting goes on: it was begun, and neither handed in nor taken back. */
export function isGoingOn<Of extends Sitting | LearnerSitting>(sitting: Of): sitting is Extract<Of, { stage: 'open' }> {
  return 'answers' in sitting && !('handedInAt' in sitting) && !('was' in sitting)
}
