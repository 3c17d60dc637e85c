import type { PersonalLevel, PrivacyEntry } from '@casework/kernel'

const retention = 'set by the service: the public record is silent (domain.md §7 row 14)'

/** The same declaration for several paths. */
export function declare<const Path extends string>(
  personal: PersonalLevel,
  purpose: string,
  description: string,
  paths: readonly Path[],
): { readonly [Each in Path]: PrivacyEntry } {
  const entry = { personal, purpose, retention, description }
  return Object.fromEntries(paths.map((path) => [path, entry])) as { [Each in Path]: PrivacyEntry }
}
