import type { Casework } from '../../casework/casework.ts'
import type { Route } from '../route.ts'

/** The pages on which reports of the use of force are written. */
export function forceFormRoutes(_app: Casework): readonly Route[] {
  return []
}
