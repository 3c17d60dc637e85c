import type { ProblemCatalogue } from '@casework/kernel'
import type { TriageDecisionProblemCode } from './record-triage-decision.ts'
import type { RuleSetProblemCode } from './rule-set-problems.ts'

/** The codes of every problem that this package can give. @public */
export type TriageProblemCode =
  | RuleSetProblemCode
  | TriageDecisionProblemCode
  | 'TRIAGE.ALREADY_APPROVED'
  | 'TRIAGE.APPROVER_NOT_NAMED'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const triageProblems: ProblemCatalogue<TriageProblemCode> = {
  'TRIAGE.RULE_SET_TOO_DEEP': {
    en: 'The rule set is nested deeper than {maximum} levels',
    cy: 'Mae’r set rheolau wedi’i nythu’n ddyfnach na {maximum} lefel',
  },
  'TRIAGE.RATIONALE_MISSING': {
    en: 'Say why this weight is what it is',
    cy: 'Dywedwch pam mae’r pwysau hyn fel y mae',
  },
  'TRIAGE.DUPLICATE_ID': { en: '{id} is used twice', cy: 'Defnyddir {id} ddwywaith' },
  'TRIAGE.NOT_DECLARED': {
    en: '{id} is not declared in the rule set',
    cy: 'Nid yw {id} wedi’i ddatgan yn y set rheolau',
  },
  'TRIAGE.ENDS_REVERSED': { en: 'The end of {id} comes before its start', cy: 'Daw diwedd {id} cyn ei ddechrau' },
  'TRIAGE.CONDITION_DOES_NOT_FIT': {
    en: '{rule} asks of {fact} what it cannot answer',
    cy: 'Mae {rule} yn gofyn i {fact} yr hyn na all ei ateb',
  },
  'TRIAGE.VALUE_OUTSIDE_DOMAIN': {
    en: '{rule} compares {fact} with a value that would always or never hold',
    cy: 'Mae {rule} yn cymharu {fact} â gwerth sydd bob amser neu byth yn wir',
  },
  'TRIAGE.STANDING_READ_TOO_EARLY': {
    en: '{rule} reads a score or a safeguard; only the rules for the purpose may',
    cy: 'Mae {rule} yn darllen sgôr neu fesur diogelu; dim ond rheolau’r pwrpas a gaiff',
  },
  'TRIAGE.PROTECTED_FACT_OUTSIDE_SAFEGUARD': {
    en: '{rule} reads {fact}, a protected characteristic; only a safeguard may',
    cy: 'Mae {rule} yn darllen {fact}, nodwedd warchodedig; dim ond mesur diogelu a gaiff',
  },
  'TRIAGE.PROXY_NOT_JUSTIFIED': {
    en: '{fact} is likely to stand in for a protected characteristic; give a rationale and a disparity report',
    cy: 'Mae {fact} yn debygol o gynrychioli nodwedd warchodedig; rhowch resymeg ac adroddiad gwahaniaethau',
  },
  'TRIAGE.NATIONALITY_OUTSIDE_ELIGIBILITY': {
    en: '{rule} reads nationality; only a rule on legal eligibility may',
    cy: 'Mae {rule} yn darllen cenedligrwydd; dim ond rheol ar gymhwysedd cyfreithiol a gaiff',
  },
  'TRIAGE.NATIONALITY_WITHOUT_AUTHORISATION': {
    en: '{rule} distinguishes by nationality; give the authorisation for it',
    cy: 'Mae {rule} yn gwahaniaethu yn ôl cenedligrwydd; rhowch yr awdurdodiad',
  },
  'TRIAGE.FACT_NEVER_READ': {
    en: '{fact} is declared but no rule reads it',
    cy: 'Mae {fact} wedi’i ddatgan ond nid oes rheol yn ei ddarllen',
  },
  'TRIAGE.OUTCOME_AS_INPUT': {
    en: '{fact} is an outcome of triage, which is never an input',
    cy: 'Canlyniad brysbennu yw {fact}, ac nid yw byth yn fewnbwn',
  },
  'TRIAGE.COUNTERFACTUAL_NOT_ALLOWED': {
    en: '{fact} is protected, is read by a safeguard or concerns a right, so it cannot be varied',
    cy: 'Mae {fact} yn warchodedig, yn cael ei ddarllen gan fesur diogelu neu’n ymwneud â hawl, felly ni ellir ei amrywio',
  },
  'TRIAGE.DIRECTION_DOES_NOT_FIT': {
    en: 'Say whether the department lowers or raises {fact}, and say it only of a number that the department changes',
    cy: 'Dywedwch a yw’r adran yn gostwng neu’n codi {fact}, a dim ond am rif y mae’r adran yn ei newid',
  },
  'TRIAGE.GAP': { en: '{rule} leaves out {at}', cy: 'Mae {rule} yn hepgor {at}' },
  'TRIAGE.OVERLAP': {
    en: '{rule} has {at} twice or beyond its end',
    cy: 'Mae {at} gan {rule} ddwywaith neu y tu hwnt i’w ddiwedd',
  },
  'TRIAGE.TABLE_SIZE': {
    en: '{rule} needs {expected} rows or columns of points',
    cy: 'Mae angen {expected} rhes neu golofn o bwyntiau ar {rule}',
  },
  'TRIAGE.STEPS_OUT_OF_ORDER': { en: 'The steps of {rule} must rise', cy: 'Rhaid i gamau {rule} godi' },
  'TRIAGE.GROUP_WITHOUT_SUM': {
    en: '{id} has groups, but does not add points',
    cy: 'Mae gan {id} grwpiau, ond nid yw’n adio pwyntiau',
  },
  'TRIAGE.RULE_UNREACHABLE': { en: '{rule} can never apply', cy: 'Ni all {rule} fyth fod yn gymwys' },
  'TRIAGE.LAST_PURPOSE_CONDITIONAL': {
    en: 'The last rule for the purpose must always apply',
    cy: 'Rhaid i’r rheol olaf ar gyfer y pwrpas fod yn gymwys bob amser',
  },
  'TRIAGE.SAFEGUARD_RAISES_ENFORCEMENT': {
    en: 'The safeguard {id} would raise enforcement priority; it may only lower it',
    cy: 'Byddai’r mesur diogelu {id} yn codi blaenoriaeth gorfodi; dim ond ei gostwng a gaiff',
  },
  'TRIAGE.SAFEGUARD_LOWERS_CARE': {
    en: 'The safeguard {id} would lower care priority; it may only raise it',
    cy: 'Byddai’r mesur diogelu {id} yn gostwng blaenoriaeth gofal; dim ond ei chodi a gaiff',
  },
  'TRIAGE.SAFEGUARD_WITHOUT_EFFECT': {
    en: 'The safeguard {id} does nothing',
    cy: 'Nid yw’r mesur diogelu {id} yn gwneud dim',
  },
  'TRIAGE.APPROVER_IS_AUTHOR': {
    en: 'Nobody approves a rule set that they wrote',
    cy: 'Nid yw neb yn cymeradwyo set rheolau a ysgrifennodd',
  },
  'TRIAGE.ALREADY_APPROVED': {
    en: 'The rule set is already approved',
    cy: 'Mae’r set rheolau eisoes wedi’i chymeradwyo',
  },
  'TRIAGE.APPROVER_NOT_NAMED': { en: 'Enter the approver’s name and role', cy: 'Rhowch enw a rôl y cymeradwywr' },
  'TRIAGE.SYSTEM_CANNOT_DECIDE': {
    en: 'A person must decide, not a system',
    cy: 'Rhaid i berson benderfynu, nid system',
  },
  'TRIAGE.GRADE_REQUIRED': {
    en: 'The grade of who decides must be known',
    cy: 'Rhaid gwybod gradd y sawl sy’n penderfynu',
  },
  'TRIAGE.RULE_SET_NOT_THE_ONE_USED': {
    en: 'The recommendation was worked out with another rule set',
    cy: 'Cyfrifwyd yr argymhelliad gyda set rheolau arall',
  },
  'TRIAGE.RULE_SET_NOT_APPROVED': {
    en: 'Nobody has approved this rule set, so no decision can be recorded with it',
    cy: 'Nid oes neb wedi cymeradwyo’r set rheolau hon, felly ni ellir cofnodi penderfyniad gyda hi',
  },
  'TRIAGE.RULE_SET_NOT_IN_FORCE': {
    en: 'This rule set was not in force on the day of the recommendation',
    cy: 'Nid oedd y set rheolau hon mewn grym ar ddiwrnod yr argymhelliad',
  },
  'TRIAGE.REASON_REQUIRED': {
    en: 'Give your reason in {minimum} characters or more',
    cy: 'Rhowch eich rheswm mewn {minimum} nod neu fwy',
  },
  'TRIAGE.EVIDENCE_NOT_OPENED': {
    en: 'Open at least {minimum} piece of evidence before you decide',
    cy: 'Agorwch o leiaf {minimum} darn o dystiolaeth cyn penderfynu',
  },
  'TRIAGE.OTHER_PURPOSE_REQUIRED': {
    en: 'Select a purpose other than the one recommended',
    cy: 'Dewiswch bwrpas gwahanol i’r un a argymhellwyd',
  },
  'TRIAGE.OTHER_PURPOSE_NOT_EXPECTED': {
    en: 'Select another purpose only if that is your decision',
    cy: 'Dewiswch bwrpas arall dim ond os dyna eich penderfyniad',
  },
  'TRIAGE.OVERRIDE_CODE_REQUIRED': {
    en: 'Select why you do not follow the recommendation',
    cy: 'Dewiswch pam nad ydych yn dilyn yr argymhelliad',
  },
  'TRIAGE.OVERRIDE_CODE_NOT_EXPECTED': {
    en: 'Select why you do not follow the recommendation only if you do not',
    cy: 'Dewiswch pam nad ydych yn dilyn yr argymhelliad dim ond os nad ydych',
  },
}
