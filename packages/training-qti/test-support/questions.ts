import type { Result } from '@casework/kernel'
import type { QtiMapping } from '@casework/training-qti'

export const namespace = 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0'
export const matchCorrect = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct'
export const mapResponse = 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/map_response'
export const mapping: QtiMapping = { outcomeOf: () => 'reporting', fixedOrder: 'refuse', noLanguage: 'refuse' }

export function given<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

export const values = (...keys: readonly string[]) => keys.map((key) => `<qti-value>${key}</qti-value>`).join('')
export const correct = (...keys: readonly string[]) => `<qti-correct-response>${values(...keys)}</qti-correct-response>`
export const answered = (cardinality: string, baseType: string, inner: string) =>
  `<qti-response-declaration identifier="RESPONSE" cardinality="${cardinality}" base-type="${baseType}">${inner}</qti-response-declaration>`
export const template = (address: string) => `<qti-response-processing template="${address}"/>`
export const body = (inner: string) => `<qti-item-body>${inner}</qti-item-body>`
export const option = (id: string, words = `Words ${id}`, more = '') =>
  `<qti-simple-choice identifier="${id}"${more}>${words}</qti-simple-choice>`
export const choice = (attributes = 'shuffle="true"', options = option('A') + option('B') + option('C')) =>
  `<p>What is done first?</p><qti-choice-interaction response-identifier="RESPONSE" ${attributes}>${options}</qti-choice-interaction>`

export function anItem(
  parts: readonly string[],
  attributes = 'identifier="first-step" title="First step" xml:lang="en-GB"',
) {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<qti-assessment-item xmlns="${namespace}" ${attributes}>\n${parts.join('\n')}\n</qti-assessment-item>\n`
}

export const single = (
  changes: { readonly declared?: string; readonly body?: string; readonly processing?: string } = {},
) =>
  anItem([
    changes.declared ?? answered('single', 'identifier', correct('B')),
    body(changes.body ?? choice()),
    changes.processing ?? template(matchCorrect),
  ])

/** A condition that gives marks for a test, and nothing otherwise. */
export const condition = (
  test: string,
  marks = '1',
  otherwise = '<qti-response-else><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">0</qti-base-value></qti-set-outcome-value></qti-response-else>',
) =>
  `<qti-response-processing><qti-response-condition><qti-response-if>${test}<qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">${marks}</qti-base-value></qti-set-outcome-value></qti-response-if>${otherwise}</qti-response-condition></qti-response-processing>`
export const variable = '<qti-variable identifier="RESPONSE"/>'
export const right = '<qti-correct identifier="RESPONSE"/>'
export const base = (value: string) => `<qti-base-value base-type="float">${value}</qti-base-value>`

export const numeric = (processing: string, key = '24', gap = '') =>
  anItem([
    answered('single', 'float', correct(key)),
    body(`<p>Report within <qti-text-entry-interaction response-identifier="RESPONSE"${gap}/> hours.</p>`),
    processing,
  ])

export const mapped = (entries: string, more = '', attributes = '', cardinality = 'single') =>
  answered(cardinality, 'identifier', `${more}<qti-mapping${attributes}>${entries}</qti-mapping>`)
export const entry = (key: string, value: string, more = '') =>
  `<qti-map-entry map-key="${key}" mapped-value="${value}"${more}/>`

export function matching(keys: readonly string[], more = '', max = '1') {
  const one = (id: string, words: string, most: string) =>
    `<qti-simple-associable-choice identifier="${id}" match-max="${most}">${words}</qti-simple-associable-choice>`
  const sets = `<qti-simple-match-set>${one('T1', 'One', max)}${one('T2', 'Two', '1')}</qti-simple-match-set><qti-simple-match-set>${one('A', 'First', '2')}${one('B', 'Second', '1')}</qti-simple-match-set>`
  const asked = `<qti-match-interaction response-identifier="RESPONSE" shuffle="true"${more}><qti-prompt>Match.</qti-prompt>${sets}</qti-match-interaction>`
  return single({ declared: answered('multiple', 'directedPair', correct(...keys)), body: asked })
}
