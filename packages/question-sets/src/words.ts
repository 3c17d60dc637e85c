import type { Language } from '@casework/kernel'

/**
 * Words for people, in English and, where it is ready, in Welsh; Welsh is unreviewed unless a named speaker approved it.
 * @public
 */
export type Words = { readonly en: string; readonly cy?: string }

/**
 * Gives words in a language; English where there is no Welsh yet, because a question must never be blank.
 *
 * @example
 * inLanguage({ en: 'Where did it happen?', cy: 'Ble ddigwyddodd hyn?' }, 'cy') //=> 'Ble ddigwyddodd hyn?'
 * inLanguage({ en: 'Where did it happen?' }, 'cy') //=> 'Where did it happen?'
 * @public
 */
export function inLanguage(words: Words, language: Language): string {
  return words[language] ?? words.en
}

/**
 * Writes words down; a set in code that uses it keeps its texts out of its declaration file.
 *
 * @example
 * words('Where did it happen?', 'Ble ddigwyddodd hyn?') //=> { en: 'Where did it happen?', cy: 'Ble ddigwyddodd hyn?' }
 * words('Where did it happen?') //=> { en: 'Where did it happen?' }
 * @public
 */
export function words(en: string, cy?: string): Words {
  return cy === undefined ? { en } : { en, cy }
}
