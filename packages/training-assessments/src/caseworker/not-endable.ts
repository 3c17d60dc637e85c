import { problem } from '@casework/kernel'
import type { TrainingNotPermittedCode } from '../training-actions.ts'
import type { NotSupervisingCode } from './supervisors-on.ts'

/** What ending something that runs can be refused for. @public */
export type NotEndedCode =
  | TrainingNotPermittedCode
  | NotSupervisingCode
  | 'DEVELOPMENT.ENDS_BEFORE_IT_BEGINS'
  | 'DEVELOPMENT.NOTHING_TO_END'

/** Whether nothing that began on the day runs beyond the new last one. */
export function notEndable(
  running: readonly { readonly from: string; readonly to?: string | undefined }[],
  { from, to }: { readonly from: string; readonly to: string },
) {
  if (to < from) return problem('DEVELOPMENT.ENDS_BEFORE_IT_BEGINS', {}, ['to'])
  const runsOn = running.some((each) => each.from === from && (each.to === undefined || each.to > to))
  return runsOn ? undefined : problem('DEVELOPMENT.NOTHING_TO_END')
}
