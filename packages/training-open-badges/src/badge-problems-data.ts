import type { ProblemCatalogue } from '@casework/kernel'
import type { BadgeProblemCode } from './badge-problem-code.ts'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const badgeProblems: ProblemCatalogue<BadgeProblemCode> = {
  'BADGE.SUBJECT_NOT_OPAQUE': {
    en: 'The name of a person, a badge or its evidence must tell nothing: an e-mail address does',
    cy: 'Rhaid i enw person, bathodyn neu ei dystiolaeth beidio â dweud dim: mae cyfeiriad e-bost yn gwneud hynny',
  },
  'BADGE.NOT_WHOLE_SECONDS': { en: 'Give the time in whole seconds', cy: 'Rhowch yr amser mewn eiliadau cyfan' },
  'BADGE.ENDS_BEFORE_IT_BEGINS': {
    en: 'The badge must end after it begins',
    cy: 'Rhaid i’r bathodyn orffen ar ôl iddo ddechrau',
  },
  'BADGE.RESULT_NOT_DESCRIBED': {
    en: 'Each result must be one that the achievement describes',
    cy: 'Rhaid i bob canlyniad fod yn un y mae’r gyflawniad yn ei ddisgrifio',
  },
  'BADGE.IDENTITY_EMPTY': { en: 'There is no identity to hash', cy: 'Nid oes hunaniaeth i’w hashio' },
  'BADGE.SALT_TOO_SHORT': {
    en: 'The salt must have at least {least} letters or digits',
    cy: 'Rhaid i’r halen gael o leiaf {least} llythyren neu ddigid',
  },
  'BADGE.HASH_NOT_SHA256': { en: 'The hash function must be SHA-256', cy: 'Rhaid i’r ffwythiant hash fod yn SHA-256' },
  'BADGE.FUNCTION_NOT_CERTIFIED': {
    en: 'The course does not certify for this function',
    cy: 'Nid yw’r cwrs yn ardystio ar gyfer y swyddogaeth hon',
  },
  'BADGE.OTHER_ACHIEVEMENT': {
    en: 'The achievement is not the one of this course and function',
    cy: 'Nid hwn yw cyflawniad y cwrs a’r swyddogaeth hyn',
  },
  'BADGE.OTHER_COURSE': {
    en: 'The record is of another course, or another version of it',
    cy: 'Mae’r cofnod yn perthyn i gwrs arall, neu i fersiwn arall ohono',
  },
  'BADGE.NOT_PASSED': {
    en: 'No pass of this course has been released',
    cy: 'Nid oes canlyniad pasio wedi’i ryddhau ar gyfer y cwrs hwn',
  },
  'BADGE.IRREGULARITY_OPEN': {
    en: 'Something about a sitting waits for a decision',
    cy: 'Mae rhywbeth am eisteddiad yn aros am benderfyniad',
  },
  'BADGE.LAPSED': { en: 'It held until {until:date}', cy: 'Roedd yn dal hyd {until:date}' },
  'BADGE.SUSPENDED': { en: 'The certification is suspended', cy: 'Mae’r ardystiad wedi’i atal dros dro' },
  'BADGE.REVOKED': { en: 'The certification was revoked', cy: 'Cafodd yr ardystiad ei ddirymu' },
  'BADGE.NOT_YET_CERTIFIED': { en: 'The certification has not begun', cy: 'Nid yw’r ardystiad wedi dechrau' },
  'BADGE.EXEMPT': {
    en: 'The certification stands on an exemption, and the badge would say that the course was passed',
    cy: 'Mae’r ardystiad yn seiliedig ar eithriad, a byddai’r bathodyn yn dweud bod y cwrs wedi’i basio',
  },
  'BADGE.NOT_A_CREDENTIAL': {
    en: 'This is not a badge that can be read',
    cy: 'Nid yw hwn yn fathodyn y gellir ei ddarllen',
  },
  'BADGE.PRIVATE_KEY_IN_HEADER': {
    en: 'A private key was given where everyone reads it: replace the key',
    cy: 'Rhoddwyd allwedd breifat lle mae pawb yn ei darllen: newidiwch yr allwedd',
  },
  'BADGE.HEADER_NOT_ALLOWED': {
    en: 'The header must name the algorithm and the public key, and nothing else',
    cy: 'Rhaid i’r pennawd enwi’r algorithm a’r allwedd gyhoeddus, a dim arall',
  },
  'BADGE.KEY_NOT_USABLE': {
    en: 'The key cannot be used with this algorithm',
    cy: 'Ni ellir defnyddio’r allwedd gyda’r algorithm hwn',
  },
  'BADGE.SIGNING_FAILED': { en: 'The badge could not be signed', cy: 'Nid oedd modd llofnodi’r bathodyn' },
  'BADGE.KEY_DOES_NOT_MATCH': {
    en: 'The private key does not belong to the public key',
    cy: 'Nid yw’r allwedd breifat yn perthyn i’r allwedd gyhoeddus',
  },
  'BADGE.TOKEN_TOO_LARGE': {
    en: 'The signed badge must have no more than {maximum} characters',
    cy: 'Rhaid i’r bathodyn wedi’i lofnodi fod heb fod yn fwy na {maximum} nod',
  },
  'BADGE.NOT_A_TOKEN': { en: 'This is not a signed badge', cy: 'Nid yw hwn yn fathodyn wedi’i lofnodi' },
  'BADGE.UNSIGNED': { en: 'The badge is not signed', cy: 'Nid yw’r bathodyn wedi’i lofnodi' },
  'BADGE.ALGORITHM_NOT_ALLOWED': {
    en: 'The badge must be signed with {expected}',
    cy: 'Rhaid i’r bathodyn fod wedi’i lofnodi â {expected}',
  },
  'BADGE.SIGNATURE_WRONG': {
    en: 'The badge was changed, or somebody else signed it',
    cy: 'Cafodd y bathodyn ei newid, neu rywun arall a’i llofnododd',
  },
  'BADGE.CLAIM_MISSING': {
    en: 'The token does not say {claim} as the badge does',
    cy: 'Nid yw’r tocyn yn dweud {claim} fel y mae’r bathodyn',
  },
  'BADGE.CLAIM_DIFFERS': {
    en: 'The token says {claim} otherwise than the badge',
    cy: 'Mae’r tocyn yn dweud {claim} yn wahanol i’r bathodyn',
  },
  'BADGE.WRONG_ISSUER': { en: 'The badge is from another issuer', cy: 'Daw’r bathodyn oddi wrth gyhoeddwr arall' },
  'BADGE.NOT_YET_VALID': { en: 'The badge does not hold yet', cy: 'Nid yw’r bathodyn yn dal eto' },
  'BADGE.EXPIRED': { en: 'The badge no longer holds', cy: 'Nid yw’r bathodyn yn dal mwyach' },
  'BADGE.OTHER_REVOCATION_LIST': {
    en: 'The list of revoked badges is not the one that the badge names',
    cy: 'Nid y rhestr hon o fathodynnau wedi’u dirymu y mae’r bathodyn yn ei henwi',
  },
  'BADGE.CREDENTIAL_REVOKED': { en: 'The badge was taken back', cy: 'Cafodd y bathodyn ei dynnu’n ôl' },
}
