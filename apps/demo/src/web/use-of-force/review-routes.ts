import type { Casework } from '../../casework/casework.ts'
import type { Route } from '../route.ts'

/** The pages on which reports of the use of force are scrutinised and reviewed. */
export function forceReviewRoutes(_app: Casework): readonly Route[] {
  return []
}
