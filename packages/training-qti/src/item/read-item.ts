import {
  all,
  type InputProblemCode,
  parseInput,
  problem,
  type Result,
  succeeded,
  type TextProblemCode,
} from '@casework/kernel'
import { type Item, itemSchema } from '@casework/training-assessments'
import { isOlder, itemNamespace } from '../xml/namespaces.ts'
import { defaultQtiLimits, type QtiLimits } from '../xml/qti-limits.ts'
import { readXml, type XmlCode } from '../xml/read-xml.ts'
import { allWithin, at, childrenNamed, type QtiElement } from '../xml/xml-element.ts'
import { anything, no, objectionToAttributes, objectionToChildren } from './allowed.ts'
import { type InteractionCode, itemPart } from './interactions.ts'
import { usableIdentifier } from './options.ts'
import { checkedOutcome, type OutcomeCode } from './outcome-declaration.ts'
import { plainText, visible, wordsAround } from './plain-text.ts'
import { type ResponseDeclaration, responseDeclaration } from './response-declaration.ts'
import { type Scoring, type ScoringCode, scoringOf } from './scoring.ts'

/** What a question of QTI does not say, and a bank has to know. @public */
export type QtiMapping = {
  /** The outcome of the course that a question is about; `undefined` where nobody knows, and then it is refused. */
  readonly outcomeOf: (question: { readonly identifier: string; readonly title: string }) => string | undefined
  /** Whether options that the file keeps in their order may be shuffled, as papers of a bank are. */
  readonly fixedOrder: 'refuse' | 'shuffle'
  /** What to make of a file that does not say its language. */
  readonly noLanguage: 'refuse' | 'english'
}

/** Why a question was refused. @public */
export type ItemRefusalCode =
  | XmlCode
  | InteractionCode
  | OutcomeCode
  | ScoringCode
  | InputProblemCode
  | TextProblemCode
  | 'QTI.VERSION_2'
  | 'QTI.OTHER_NAMESPACE'
  | 'QTI.NOT_AN_ITEM'
  | 'QTI.NO_INTERACTION'
  | 'QTI.SEVERAL_INTERACTIONS'
  | 'QTI.OUTCOME_UNKNOWN'
  | 'QTI.OUTCOME_NOT_GIVEN'
  | 'QTI.WORDS_AFTER_OPTIONS'
  | 'ITEM.OPTION_TWICE'
  | 'ITEM.KEY_NOT_AN_OPTION'
  | 'ITEM.BOUNDS_CROSSED'

/**
 * Reads one question of QTI 3.0 as a question of a bank, or refuses it.
 *
 * @remarks
 * What a bank cannot hold exactly is refused with its line and column: media, hints, feedback, styles, parts of the marks, processing of its
 * own; so is a file that contradicts itself. Words become plain text, which may hold `<` and `&`: escape them before they are shown. A place
 * to fill in is written `____`. Source: QTI 3.0 (1EdTech); docs/decisions/0037-qti.md.
 *
 * @param file - The file, as text or as bytes in UTF-8.
 * @returns The question, or each `QTI.…` | `ITEM.…` | `INPUT.…` | `TEXT.…`.
 *
 * @example
 * const xml = `<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="hours" title="Hours" xml:lang="en">
 *   <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="integer">
 *     <qti-correct-response><qti-value>24</qti-value></qti-correct-response>
 *   </qti-response-declaration>
 *   <qti-item-body><p>Hours to report in: <qti-text-entry-interaction response-identifier="RESPONSE"/></p></qti-item-body>
 *   <qti-response-processing template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct"/>
 * </qti-assessment-item>`
 * const read = readItem(xml, { outcomeOf: () => 'reporting', fixedOrder: 'refuse', noLanguage: 'refuse' })
 * read.ok && read.value.words //=> 'Hours to report in: ____'
 * readItem('<!DOCTYPE a><a/>', { outcomeOf: () => 'reporting', fixedOrder: 'refuse', noLanguage: 'refuse' }).ok //=> false
 * @public
 */
export function readItem(
  file: string | Uint8Array,
  mapping: QtiMapping,
  limits: QtiLimits = defaultQtiLimits,
): Result<Item, ItemRefusalCode> {
  const root = readXml(file, limits)
  if (!root.ok) return root
  const refusal = objectionToRoot(root.value, mapping)
  if (refusal !== undefined) return refusal
  const parts = partsOf(root.value)
  if (!parts.ok) return parts
  return itemOf(root.value, parts.value, mapping)
}

const rootAttributes = {
  identifier: usableIdentifier,
  title: anything,
  label: anything,
  'tool-name': anything,
  'tool-version': anything,
  adaptive: no,
  'time-dependent': no,
  'xsi:schemaLocation': anything,
}
const rootChildren = ['qti-response-declaration', 'qti-outcome-declaration', 'qti-item-body', 'qti-response-processing']

function objectionToRoot(root: QtiElement, { noLanguage }: QtiMapping) {
  if (isOlder(root.namespace)) return problem('QTI.VERSION_2', at(root))
  if (root.namespace !== itemNamespace) return problem('QTI.OTHER_NAMESPACE', at(root))
  if (root.name !== 'qti-assessment-item') return problem('QTI.NOT_AN_ITEM', at(root))
  if (!root.attributes.has('xml:lang') && noLanguage === 'refuse') return problem('QTI.LANGUAGE', at(root))
  if (!usableIdentifier.test(root.attributes.get('identifier') ?? ''))
    return problem('QTI.IDENTIFIER_NOT_USABLE', at(root))
  const foreign = allWithin(root).find(({ namespace }) => namespace !== itemNamespace)
  if (foreign !== undefined) return problem('QTI.ELEMENT_NOT_SUPPORTED', at(foreign))
  return objectionToAttributes(root, rootAttributes) ?? objectionToChildren(root, rootChildren)
}

type Parts = {
  readonly body: QtiElement
  readonly interaction: QtiElement
  readonly declaration: ResponseDeclaration
  readonly scoring: Scoring
}

function partsOf(root: QtiElement): Result<Parts, ItemRefusalCode> {
  const [body, ...bodies] = childrenNamed(root, 'qti-item-body')
  const [answer, ...answers] = childrenNamed(root, 'qti-response-declaration')
  const [processing, ...others] = childrenNamed(root, 'qti-response-processing')
  if (body === undefined || bodies.length > 0) return problem('QTI.NO_INTERACTION', at(root))
  const [interaction, ...more] = interactionsWithin(body)
  if (interaction === undefined) return problem('QTI.NO_INTERACTION', at(body))
  if (more.length > 0 || answers.length > 0) return problem('QTI.SEVERAL_INTERACTIONS', at(more[0] ?? root))
  if (answer === undefined) return problem('QTI.KEY_MISSING', at(root))
  if (processing === undefined || others.length > 0) return problem('QTI.PROCESSING_NOT_SUPPORTED', at(root))
  const declaration = responseDeclaration(answer)
  if (!declaration.ok) return declaration
  if (interaction.attributes.get('response-identifier') !== declaration.value.identifier)
    return problem('QTI.RESPONSE_KIND', at(interaction))
  const scoring = scoringOf(processing, declaration.value)
  return scoring.ok ? succeeded({ body, interaction, declaration: declaration.value, scoring: scoring.value }) : scoring
}

function interactionsWithin(body: QtiElement): readonly QtiElement[] {
  return allWithin(body).filter(({ name }) => name.endsWith('-interaction'))
}

function itemOf(root: QtiElement, parts: Parts, mapping: QtiMapping): Result<Item, ItemRefusalCode> {
  const { declaration, scoring, interaction } = parts
  const identifier = root.attributes.get('identifier') ?? ''
  const read = all([
    outcomeOf(root, mapping),
    itemPart({ interaction, declaration, scoring, mayShuffle: mapping.fixedOrder === 'shuffle' }),
    wordsOf(parts),
    all(childrenNamed(root, 'qti-outcome-declaration').map((outcome) => checkedOutcome(outcome, scoring.marks))),
  ])
  if (!read.ok) return read
  const [outcome, part, words] = read.value
  const item = { ...part, id: identifier, outcomeId: outcome, words, marks: scoring.marks }
  return parseInput<typeof itemSchema, ItemRefusalCode>(itemSchema, item) as Result<Item, ItemRefusalCode>
}

/** The outcome that the service names; its own failure costs this question and not those beside it. */
function outcomeOf(
  root: QtiElement,
  mapping: QtiMapping,
): Result<string, 'QTI.OUTCOME_UNKNOWN' | 'QTI.OUTCOME_NOT_GIVEN'> {
  const [identifier = '', title = ''] = [root.attributes.get('identifier'), root.attributes.get('title')]
  try {
    const outcomeId = mapping.outcomeOf({ identifier, title })
    return outcomeId === undefined ? problem('QTI.OUTCOME_UNKNOWN', at(root)) : succeeded(outcomeId)
  } catch {
    return problem('QTI.OUTCOME_NOT_GIVEN', at(root))
  }
}

function wordsOf({ body, interaction }: Parts): Result<string, ItemRefusalCode> {
  const refusal = objectionToAttributes(body, {})
  if (refusal !== undefined) return refusal
  const [prompt, ...more] = childrenNamed(interaction, 'qti-prompt')
  if (more[0] !== undefined) return problem('QTI.ELEMENT_NOT_SUPPORTED', at(more[0]))
  const objection = prompt === undefined ? undefined : objectionToAttributes(prompt, {})
  if (objection !== undefined) return objection
  const read = all([wordsAround(body, interaction), prompt === undefined ? succeeded('') : plainText(prompt)])
  if (!read.ok) return read
  const [{ before, after }, asked] = read.value
  if (after !== '') return problem('QTI.WORDS_AFTER_OPTIONS', at(interaction))
  const words = [before, asked].filter((text) => text !== '').join('\n')
  return visible(words.replaceAll('_', '')) === '' ? problem('QTI.NO_WORDS', at(body)) : succeeded(words)
}
