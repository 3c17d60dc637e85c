import type { ProblemCatalogue } from '@casework/kernel'

/**
 * The codes of every problem that this package's verbs can give.
 * @public
 */
export type CustomerProblemCode =
  | 'CUSTOMER.ERASED'
  | 'CUSTOMER.MAIN_NAME_REQUIRED'
  | 'CUSTOMER.FACT_VALUE_NOT_ALLOWED'
  | 'CUSTOMER.DATE_IN_FUTURE'
  | 'CUSTOMER.NEED_ALREADY_RECORDED'
  | 'CUSTOMER.NEED_NOT_FOUND'
  | 'CUSTOMER.VULNERABILITY_ALREADY_RECORDED'
  | 'CUSTOMER.VULNERABILITY_NOT_FOUND'
  | 'CUSTOMER.ENDS_BEFORE_IT_BEGINS'
  | 'CUSTOMER.PERSON_MUST_DECIDE'
  | 'CUSTOMER.BASIS_REQUIRED'
  | 'CUSTOMER.RECORD_DIFFERS'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const customerProblems: ProblemCatalogue<CustomerProblemCode> = {
  'CUSTOMER.ERASED': { en: 'This person’s data were erased', cy: 'Dilëwyd data’r person hwn' },
  'CUSTOMER.MAIN_NAME_REQUIRED': {
    en: 'Enter the name the person goes by',
    cy: 'Rhowch yr enw y mae’r person yn ei ddefnyddio',
  },
  'CUSTOMER.FACT_VALUE_NOT_ALLOWED': {
    en: 'The answer to {fact} is not one it can have',
    cy: 'Nid yw’r ateb i {fact} yn un y gall ei gael',
  },
  'CUSTOMER.DATE_IN_FUTURE': {
    en: 'The date must not be after {today:date}',
    cy: 'Rhaid i’r dyddiad beidio â bod ar ôl {today:date}',
  },
  'CUSTOMER.NEED_ALREADY_RECORDED': {
    en: 'This need is already recorded',
    cy: 'Mae’r angen hwn eisoes wedi’i gofnodi',
  },
  'CUSTOMER.NEED_NOT_FOUND': {
    en: 'There is no such need that has not ended',
    cy: 'Nid oes angen o’r fath sydd heb ddod i ben',
  },
  'CUSTOMER.VULNERABILITY_ALREADY_RECORDED': {
    en: 'This vulnerability is already recorded',
    cy: 'Mae’r bregusrwydd hwn eisoes wedi’i gofnodi',
  },
  'CUSTOMER.VULNERABILITY_NOT_FOUND': {
    en: 'There is no such vulnerability that has not ended',
    cy: 'Nid oes bregusrwydd o’r fath sydd heb ddod i ben',
  },
  'CUSTOMER.ENDS_BEFORE_IT_BEGINS': {
    en: 'The end must be on or after {since:date}',
    cy: 'Rhaid i’r diwedd fod ar neu ar ôl {since:date}',
  },
  'CUSTOMER.PERSON_MUST_DECIDE': { en: 'Only a person can decide this', cy: 'Dim ond person all benderfynu hyn' },
  'CUSTOMER.BASIS_REQUIRED': { en: 'Enter the legal basis', cy: 'Rhowch y sail gyfreithiol' },
  'CUSTOMER.RECORD_DIFFERS': {
    en: 'The record says otherwise and was left as it is: ask the person which is right',
    cy: 'Mae’r cofnod yn dweud yn wahanol ac ni chafodd ei newid: gofynnwch i’r person pa un sy’n gywir',
  },
}
