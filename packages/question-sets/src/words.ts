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
