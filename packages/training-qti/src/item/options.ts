import { all, problem, type Result, succeeded } from '@casework/kernel'
import { at, childrenNamed, type QtiElement } from '../xml/xml-element.ts'
import { type Attributes, anything, no, objectionToAttributes } from './allowed.ts'
import { type ContentCode, plainText, visible } from './plain-text.ts'

/** What can be wrong with the options of a question. @public */
export type OptionCode =
  | ContentCode
  | 'QTI.IDENTIFIER_TWICE'
  | 'QTI.IDENTIFIER_NOT_USABLE'
  | 'QTI.NO_WORDS'
  | 'QTI.OPTIONS_ALIKE'

/** One option: its id, as in the file, and its words. */
export type Option = { readonly id: string; readonly words: string }

/** Ids that a bank can hold as they are: an id is never changed. */
export const usableIdentifier = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

const attributes = { identifier: anything, fixed: no }

/** Reads options, each with an id of its own and with words that nobody can take for those of another. */
export function optionsWithin(
  element: QtiElement,
  name: string,
  more: Attributes = {},
): Result<readonly Option[], OptionCode> {
  const seen = new Set<string>()
  const options = all(
    childrenNamed(element, name).map((option): Result<Option, OptionCode> => {
      const refusal = objectionToAttributes(option, { ...attributes, ...more })
      if (refusal !== undefined) return refusal
      const id = option.attributes.get('identifier') ?? ''
      if (!usableIdentifier.test(id)) return problem('QTI.IDENTIFIER_NOT_USABLE', at(option))
      if (seen.has(id)) return problem('QTI.IDENTIFIER_TWICE', at(option))
      seen.add(id)
      const words = plainText(option)
      if (!words.ok) return words
      return visible(words.value) === '' ? problem('QTI.NO_WORDS', at(option)) : succeeded({ id, words: words.value })
    }),
  )
  const again = options.ok ? firstAlike(options.value) : -1
  const alike = childrenNamed(element, name)[again]
  return alike === undefined ? options : problem('QTI.OPTIONS_ALIKE', at(alike))
}

/** Where the first option stands that looks like one before it; -1 where none does. */
function firstAlike(options: readonly Option[]): number {
  const looks = options.map(({ words }) => visible(words))
  return looks.findIndex((look, index) => looks.indexOf(look) < index)
}
