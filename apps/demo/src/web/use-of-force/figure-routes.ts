import type { Casework } from '../../casework/casework.ts'
import type { Route } from '../route.ts'

/** The pages of figures, samples and strategy. */
export function forceFigureRoutes(_app: Casework): readonly Route[] {
  return []
}
