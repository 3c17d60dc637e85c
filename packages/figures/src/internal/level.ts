import { DomainError } from '@casework/kernel'

/** The level of an interval, or 0.95 where none was told; only a programmer's mistake is outside 0 and 1. */
export function levelOf(options: { readonly level?: number }): number {
  const { level = 0.95 } = options
  if (!(level > 0 && level < 1)) throw new DomainError('FIGURES.LEVEL_OUT_OF_RANGE', { level })
  return level
}
