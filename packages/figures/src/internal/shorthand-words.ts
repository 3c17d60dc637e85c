import type { Language } from '@casework/kernel'
import type { Shorthand } from '../table.ts'

/** What each shorthand means; Welsh is unreviewed. */
export const shorthandWords: Readonly<Record<Language, Readonly<Record<Shorthand, string>>>> = {
  en: {
    c: '[c] means confidential: suppressed so that no person can be identified.',
    x: '[x] means not available.',
    z: '[z] means not applicable.',
    low: '[low] means a low figure that would show as 0 when rounded.',
  },
  cy: {
    c: 'Ystyr [c] yw cyfrinachol: wedi’i atal fel na ellir adnabod neb.',
    x: 'Ystyr [x] yw ddim ar gael.',
    z: 'Ystyr [z] yw ddim yn berthnasol.',
    low: 'Ystyr [low] yw ffigur isel a fyddai’n ymddangos fel 0 o’i dalgrynnu.',
  },
}
