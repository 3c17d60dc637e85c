import { all, problem, type Result, succeeded } from '@casework/kernel'
import { at, childrenNamed, type QtiElement } from '../xml/xml-element.ts'
import { type Attributes, anything, no, objectionToAttributes } from './allowed.ts'
import { type ContentCode, plainText } from './plain-text.ts'

/** What can be wrong with the options of a question. @public */
export type OptionCode = ContentCode | 'QTI.IDENTIFIER_TWICE' | 'QTI.IDENTIFIER_NOT_USABLE' | 'QTI.NO_WORDS'

/** One option: its id, as in the file, and its words. */
export type Option = { readonly id: string; readonly words: string }

/** Ids that a bank can hold as they are: an id is never changed. */
export const usableIdentifier = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/

const attributes = { identifier: anything, fixed: no }

/** Reads options, each with an id of its own and with words. */
export function optionsWithin(
  element: QtiElement,
  name: string,
  more: Attributes = {},
): Result<readonly Option[], OptionCode> {
  const seen = new Set<string>()
  return all(
    childrenNamed(element, name).map((option): Result<Option, OptionCode> => {
      const refusal = objectionToAttributes(option, { ...attributes, ...more })
      if (refusal !== undefined) return refusal
      const id = option.attributes.get('identifier') ?? ''
      if (!usableIdentifier.test(id)) return problem('QTI.IDENTIFIER_NOT_USABLE', at(option))
      if (seen.has(id)) return problem('QTI.IDENTIFIER_TWICE', at(option))
      seen.add(id)
      const words = plainText(option, new Set())
      if (!words.ok) return words
      return words.value === '' ? problem('QTI.NO_WORDS', at(option)) : succeeded({ id, words: words.value })
    }),
  )
}
