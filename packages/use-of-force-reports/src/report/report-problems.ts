import type { ProblemCatalogue } from '@casework/kernel'

/**
 * The codes of every problem that this package gives; those of answers and figures are their packages'.
 * @public
 */
export type UseOfForceProblemCode =
  | 'REPORT.PERSON_REQUIRED'
  | 'REPORT.ROLE_REQUIRED'
  | 'REPORT.NOT_AT_THIS_STAGE'
  | 'REPORT.IN_FUTURE'
  | 'REPORT.ALREADY_ARRIVED'
  | 'REPORT.ALREADY_SENT'
  | 'REPORT.CLOCK_RUNS'
  | 'REPORT.CLOCK_WAITS_FOR_ARRIVAL'
  | 'REPORT.NO_SUCH_CONTRADICTION'
  | 'REPORT.EDIT_WINDOW_CLOSED'
  | 'REPORT.ORIGINAL_REQUIRED'
  | 'REPORT.NOT_ITS_OWN_DUPLICATE'
  | 'REPORT.STILL_OUTSTANDING'
  | 'REPORT.REFERRAL_ID_TAKEN'
  | 'REPORT.REFERRAL_NOT_FOUND'
  | 'REPORT.AUDIT_ONLY'
  | 'STATEMENT.ALREADY_REQUESTED'
  | 'STATEMENT.NOT_AWAITED'
  | 'STATEMENT.NOT_YOURS'
  | 'STATEMENT.NOT_SUBMITTED'
  | 'STATEMENT.NOTHING_TO_DECIDE'
  | 'STATEMENT.NOT_ABOUT_YOURSELF'
  | 'LINK.NOT_VALID'
  | 'LINK.EXPIRED'
  | 'REVIEW.NOT_INDEPENDENT'
  | 'REVIEW.ALREADY_MADE'
  | 'REVIEW.REFERRAL_REQUIRED'
  | 'REVIEW.REFERRAL_WITHOUT_CONCERN'
  | 'REVIEW.QUESTION_OPEN'
  | 'REVIEW.QUESTION_ID_TAKEN'
  | 'REVIEW.NO_OPEN_QUESTION'
  | 'REVIEW.NOT_SELECTED'
  | 'REVIEW.ALREADY_SELECTED'
  | 'REVIEW.LEARNING_ID_TAKEN'
  | 'REVIEW.NO_OPEN_LEARNING'
  | 'REVIEW.DUE_IN_PAST'
  | 'REPORT.REFERRED'
  | 'REPORT.SOMEBODY_ELSE'
  | 'PANEL.NOT_THE_CHAIR'
  | 'PANEL.NOT_YOURSELF'
  | 'REVIEW.NOT_CERTAIN'
  | 'REVIEW.NOT_DRAWN'
  | 'PACK.ID_TAKEN'
  | 'PACK.NOT_FOUND'
  | 'PACK.ENDED'
  | 'PANEL.ALREADY_CONVENED'
  | 'PANEL.NOT_CONVENED'
  | 'PANEL.ALREADY_DECIDED'
  | 'PANEL.NO_QUORUM'
  | 'PANEL.ONE_CHAIR'
  | 'PANEL.MEMBER_TWICE'
  | 'PANEL.NOT_SENIOR'
  | 'PANEL.CONFLICT'
  | 'PANEL.NOT_A_MEMBER'
  | 'PANEL.VOTED_TWICE'
  | 'PANEL.CHAIR_MUST_VOTE'
  | 'PANEL.NOT_A_DISSENTER'
  | 'FOOTAGE.CAMERA_NOT_FOUND'
  | 'FOOTAGE.HOLD_ID_TAKEN'
  | 'FOOTAGE.HOLD_NOT_FOUND'
  | 'PLAN.TECHNIQUE_PROHIBITED'
  | 'PLAN.NOT_IN_CATALOGUE'
  | 'PLAN.EQUIPMENT_NOT_APPROVED'
  | 'PLAN.PREGNANT'
  | 'PLAN.CHILD'
  | 'SAMPLE.PERIOD_ENDS_BEFORE_IT_BEGINS'
  | 'SAMPLE.PERIOD_BEGUN'
  | 'SAMPLE.PERIOD_NOT_OVER'
  | 'SAMPLE.ALREADY_DRAWN'
  | 'STRATEGY.COMMITMENT_ID_TAKEN'
  | 'STRATEGY.COMMITMENT_NOT_FOUND'
  | 'HANDOVER.NO_SUCH_COLUMN'
  | 'HANDOVER.NOT_AN_ENTRY'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const useOfForceProblems: ProblemCatalogue<UseOfForceProblemCode> = {
  'REPORT.PERSON_REQUIRED': { en: 'Only a person can do this', cy: 'Dim ond person all wneud hyn' },
  'REPORT.ROLE_REQUIRED': { en: 'You cannot do this in your role', cy: 'Ni allwch wneud hyn yn eich rôl' },
  'REPORT.NOT_AT_THIS_STAGE': {
    en: 'This cannot be done at this stage of the report',
    cy: 'Ni ellir gwneud hyn ar y cam hwn o’r adroddiad',
  },
  'REPORT.IN_FUTURE': { en: 'The time must not be in the future', cy: 'Rhaid i’r amser beidio â bod yn y dyfodol' },
  'REPORT.ALREADY_ARRIVED': {
    en: 'An arrival in the United Kingdom is on record: say why this one replaces it',
    cy: 'Mae cyrraedd y Deyrnas Unedig eisoes wedi’i gofnodi: dywedwch pam mae hwn yn ei ddisodli',
  },
  'REPORT.ALREADY_SENT': {
    en: 'The report was sent: the contract monitor or the review coordinator corrects its landing',
    cy: 'Anfonwyd yr adroddiad: y monitor contract neu’r cydlynydd adolygu sy’n cywiro ei laniad',
  },
  'REPORT.CLOCK_RUNS': {
    en: 'The clock of this report is already running',
    cy: 'Mae cloc yr adroddiad hwn eisoes yn rhedeg',
  },
  'REPORT.CLOCK_WAITS_FOR_ARRIVAL': {
    en: 'The clock starts when the escort arrives in the United Kingdom',
    cy: 'Mae’r cloc yn dechrau pan fydd yr hebryngwyr yn cyrraedd y Deyrnas Unedig',
  },
  'REPORT.NO_SUCH_CONTRADICTION': {
    en: 'There is nothing of this kind to answer',
    cy: 'Nid oes dim o’r math hwn i’w ateb',
  },
  'REPORT.EDIT_WINDOW_CLOSED': {
    en: 'The report could be edited until {last:date}: add to it instead',
    cy: 'Gellid golygu’r adroddiad tan {last:date}: ychwanegwch ato yn lle hynny',
  },
  'REPORT.ORIGINAL_REQUIRED': {
    en: 'Say which report this is a duplicate of',
    cy: 'Dywedwch pa adroddiad y mae hwn yn gopi ohono',
  },
  'REPORT.NOT_ITS_OWN_DUPLICATE': {
    en: 'A report cannot be a duplicate of itself',
    cy: 'Ni all adroddiad fod yn gopi ohono’i hun',
  },
  'REPORT.STILL_OUTSTANDING': {
    en: 'The report cannot be closed yet: {what} is outstanding',
    cy: 'Ni ellir cau’r adroddiad eto: mae {what} heb ei wneud',
  },
  'REPORT.REFERRAL_ID_TAKEN': {
    en: 'This referral is already recorded',
    cy: 'Mae’r atgyfeiriad hwn eisoes wedi’i gofnodi',
  },
  'REPORT.REFERRAL_NOT_FOUND': { en: 'There is no such referral', cy: 'Nid oes atgyfeiriad o’r fath' },
  'REPORT.AUDIT_ONLY': {
    en: 'Figures by officer are for audit only',
    cy: 'Mae ffigurau fesul swyddog ar gyfer archwilio yn unig',
  },
  'STATEMENT.ALREADY_REQUESTED': {
    en: 'This officer was already asked for a statement',
    cy: 'Gofynnwyd eisoes i’r swyddog hwn am ddatganiad',
  },
  'STATEMENT.NOT_AWAITED': {
    en: 'No statement is awaited from this officer',
    cy: 'Nid oes disgwyl datganiad gan y swyddog hwn',
  },
  'STATEMENT.NOT_YOURS': { en: 'Only the officer can do this', cy: 'Dim ond y swyddog all wneud hyn' },
  'STATEMENT.NOT_SUBMITTED': { en: 'There is no statement to add to', cy: 'Nid oes datganiad i ychwanegu ato' },
  'STATEMENT.NOTHING_TO_DECIDE': {
    en: 'The officer has not said that they were not there',
    cy: 'Nid yw’r swyddog wedi dweud nad oedd yno',
  },
  'STATEMENT.NOT_ABOUT_YOURSELF': { en: 'Somebody else must decide this', cy: 'Rhaid i rywun arall benderfynu hyn' },
  'LINK.NOT_VALID': { en: 'This link does not work', cy: 'Nid yw’r ddolen hon yn gweithio' },
  'LINK.EXPIRED': { en: 'This link has ended', cy: 'Mae’r ddolen hon wedi dod i ben' },
  'REVIEW.NOT_INDEPENDENT': {
    en: 'The reviewer took part, looked before or belongs to an organisation that did',
    cy: 'Cymerodd yr adolygydd ran, edrychodd o’r blaen neu mae’n perthyn i sefydliad a wnaeth hynny',
  },
  'REVIEW.ALREADY_MADE': { en: 'This review is already recorded', cy: 'Mae’r adolygiad hwn eisoes wedi’i gofnodi' },
  'REVIEW.REFERRAL_REQUIRED': {
    en: 'A concern is referred to professional standards: say why',
    cy: 'Mae pryder yn cael ei gyfeirio at safonau proffesiynol: dywedwch pam',
  },
  'REVIEW.REFERRAL_WITHOUT_CONCERN': {
    en: 'Reasons for a referral go with a concern: choose that finding, or take the reasons away',
    cy: 'Mae rhesymau dros atgyfeiriad yn mynd gyda phryder: dewiswch y canfyddiad hwnnw, neu dilëwch y rhesymau',
  },
  'REVIEW.QUESTION_OPEN': {
    en: 'A question to the provider is not answered yet',
    cy: 'Nid yw cwestiwn i’r darparwr wedi’i ateb eto',
  },
  'REVIEW.QUESTION_ID_TAKEN': { en: 'This question was already asked', cy: 'Gofynnwyd y cwestiwn hwn eisoes' },
  'REVIEW.NO_OPEN_QUESTION': { en: 'There is no such question to answer', cy: 'Nid oes cwestiwn o’r fath i’w ateb' },
  'REVIEW.NOT_SELECTED': {
    en: 'The incident is not selected for independent review',
    cy: 'Nid yw’r digwyddiad wedi’i ddewis ar gyfer adolygiad annibynnol',
  },
  'REVIEW.ALREADY_SELECTED': {
    en: 'The incident is already selected for independent review',
    cy: 'Mae’r digwyddiad eisoes wedi’i ddewis ar gyfer adolygiad annibynnol',
  },
  'REVIEW.LEARNING_ID_TAKEN': { en: 'This is already recorded', cy: 'Mae hwn eisoes wedi’i gofnodi' },
  'REVIEW.NO_OPEN_LEARNING': {
    en: 'There is nothing of this kind left to learn',
    cy: 'Nid oes dim o’r math hwn ar ôl i’w ddysgu',
  },
  'REVIEW.DUE_IN_PAST': {
    en: 'The day must be {today:date} or later',
    cy: 'Rhaid i’r diwrnod fod yn {today:date} neu’n hwyrach',
  },
  'REPORT.REFERRED': {
    en: 'The report was referred to professional standards, so it stays',
    cy: 'Cyfeiriwyd yr adroddiad at safonau proffesiynol, felly mae’n aros',
  },
  'REPORT.SOMEBODY_ELSE': { en: 'Somebody else must do this', cy: 'Rhaid i rywun arall wneud hyn' },
  'PANEL.NOT_THE_CHAIR': {
    en: 'Only the chair of this panel can do this',
    cy: 'Dim ond cadeirydd y panel hwn all wneud hyn',
  },
  'PANEL.NOT_YOURSELF': {
    en: 'Only the member or the coordinator can do this',
    cy: 'Dim ond yr aelod neu’r cydlynydd all wneud hyn',
  },
  'REVIEW.NOT_CERTAIN': {
    en: 'No rule makes a review of this incident certain',
    cy: 'Nid oes rheol yn gwneud adolygiad o’r digwyddiad hwn yn sicr',
  },
  'REVIEW.NOT_DRAWN': { en: 'This sample did not draw the incident', cy: 'Ni thynnodd y sampl hon y digwyddiad' },
  'PACK.ID_TAKEN': { en: 'This pack is already shared', cy: 'Mae’r pecyn hwn eisoes wedi’i rannu' },
  'PACK.NOT_FOUND': { en: 'There is no such pack', cy: 'Nid oes pecyn o’r fath' },
  'PACK.ENDED': { en: 'This pack could be read until {until:date}', cy: 'Gellid darllen y pecyn hwn tan {until:date}' },
  'PANEL.ALREADY_CONVENED': { en: 'A panel is already convened', cy: 'Mae panel eisoes wedi’i gynnull' },
  'PANEL.NOT_CONVENED': { en: 'No panel is convened', cy: 'Nid oes panel wedi’i gynnull' },
  'PANEL.ALREADY_DECIDED': { en: 'The panel has decided', cy: 'Mae’r panel wedi penderfynu' },
  'PANEL.NO_QUORUM': { en: 'At least {quorum} members are needed', cy: 'Mae angen o leiaf {quorum} aelod' },
  'PANEL.ONE_CHAIR': { en: 'Exactly one member is in the chair', cy: 'Un aelod yn union sydd yn y gadair' },
  'PANEL.MEMBER_TWICE': { en: 'A member is named twice', cy: 'Mae aelod wedi’i enwi ddwywaith' },
  'PANEL.NOT_SENIOR': { en: 'This member is not senior enough', cy: 'Nid yw’r aelod hwn yn ddigon uchel ei swydd' },
  'PANEL.CONFLICT': {
    en: 'This member took part, looked before or belongs to the provider',
    cy: 'Cymerodd yr aelod hwn ran, edrychodd o’r blaen neu mae’n perthyn i’r darparwr',
  },
  'PANEL.NOT_A_MEMBER': {
    en: 'Only a member who has not stepped back can do this',
    cy: 'Dim ond aelod nad yw wedi camu’n ôl all wneud hyn',
  },
  'PANEL.VOTED_TWICE': { en: 'A member votes once', cy: 'Mae aelod yn pleidleisio unwaith' },
  'PANEL.CHAIR_MUST_VOTE': { en: 'The chair must vote', cy: 'Rhaid i’r cadeirydd bleidleisio' },
  'PANEL.NOT_A_DISSENTER': {
    en: 'Only a member who voted otherwise can dissent',
    cy: 'Dim ond aelod a bleidleisiodd yn wahanol all anghytuno',
  },
  'FOOTAGE.CAMERA_NOT_FOUND': { en: 'There is no such camera', cy: 'Nid oes camera o’r fath' },
  'FOOTAGE.HOLD_ID_TAKEN': { en: 'This hold is already recorded', cy: 'Mae’r daliad hwn eisoes wedi’i gofnodi' },
  'FOOTAGE.HOLD_NOT_FOUND': { en: 'There is no such hold', cy: 'Nid oes daliad o’r fath' },
  'PLAN.TECHNIQUE_PROHIBITED': { en: 'Nobody may use this technique', cy: 'Ni chaiff neb ddefnyddio’r dechneg hon' },
  'PLAN.NOT_IN_CATALOGUE': { en: 'This is not in the catalogue', cy: 'Nid yw hwn yn y catalog' },
  'PLAN.EQUIPMENT_NOT_APPROVED': {
    en: 'This equipment is not approved today',
    cy: 'Nid yw’r offer hwn wedi’i gymeradwyo heddiw',
  },
  'PLAN.PREGNANT': {
    en: 'Force is not planned against somebody who is or may be pregnant, other than to prevent harm',
    cy: 'Ni chynllunnir grym yn erbyn rhywun sydd neu a allai fod yn feichiog, ac eithrio i atal niwed',
  },
  'PLAN.CHILD': {
    en: 'Force is not planned against somebody who is or may be a child, other than to prevent harm',
    cy: 'Ni chynllunnir grym yn erbyn rhywun sydd neu a allai fod yn blentyn, ac eithrio i atal niwed',
  },
  'SAMPLE.PERIOD_ENDS_BEFORE_IT_BEGINS': {
    en: 'The period must end on or after the day it begins',
    cy: 'Rhaid i’r cyfnod ddod i ben ar neu ar ôl y diwrnod y mae’n dechrau',
  },
  'SAMPLE.PERIOD_BEGUN': {
    en: 'The seed is committed to before the period begins',
    cy: 'Ymrwymir i’r hedyn cyn i’r cyfnod ddechrau',
  },
  'SAMPLE.PERIOD_NOT_OVER': { en: 'The sample is drawn after {to:date}', cy: 'Tynnir y sampl ar ôl {to:date}' },
  'SAMPLE.ALREADY_DRAWN': { en: 'The sample is already drawn', cy: 'Mae’r sampl eisoes wedi’i dynnu' },
  'STRATEGY.COMMITMENT_ID_TAKEN': {
    en: 'This commitment is already made',
    cy: 'Mae’r ymrwymiad hwn eisoes wedi’i wneud',
  },
  'STRATEGY.COMMITMENT_NOT_FOUND': { en: 'There is no such commitment', cy: 'Nid oes ymrwymiad o’r fath' },
  'HANDOVER.NO_SUCH_COLUMN': { en: 'This column is not one of the form', cy: 'Nid yw’r golofn hon yn un o’r ffurflen' },
  'HANDOVER.NOT_AN_ENTRY': {
    en: 'The number of the entry must be from 1 to 200',
    cy: 'Rhaid i rif y cofnod fod o 1 i 200',
  },
}
