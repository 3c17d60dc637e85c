import {
  type CatalogueEntry,
  type DescribedProblem,
  describeProblem,
  type Formatters,
  type Language,
  type ProblemParams,
} from '@casework/kernel'

const pointsEntry = (en: string, cy: string): CatalogueEntry => ({
  en: { plural: 'points', one: `${en} {points} point`, other: `${en} {points} points` },
  cy: `${cy} {points} pwynt`,
})

/** The phrases of this package; the Welsh is not reviewed. */
const phrases = {
  adds: pointsEntry('adds', 'yn ychwanegu'),
  takesOff: pointsEntry('takes off', 'yn tynnu'),
  changesNothing: { en: 'changes nothing', cy: 'nid yw’n newid dim' },
  atTheLowest: { en: 'already as low as it can go', cy: 'eisoes mor isel ag y gall fod' },
  lowEnough: {
    en: 'already as low as this safeguard would take it',
    cy: 'eisoes mor isel ag y byddai’r mesur diogelu hwn yn ei gostwng',
  },
  highEnough: {
    en: 'already as high as this safeguard would take it',
    cy: 'eisoes mor uchel ag y byddai’r mesur diogelu hwn yn ei chodi',
  },
  addsBetween: {
    en: 'adds between {few} and {many} points, depending on what is not known',
    cy: 'yn ychwanegu rhwng {few} a {many} pwynt, yn dibynnu ar yr hyn nad yw’n hysbys',
  },
  takesOffBetween: {
    en: 'takes off between {few} and {many} points, depending on what is not known',
    cy: 'yn tynnu rhwng {few} a {many} pwynt, yn dibynnu ar yr hyn nad yw’n hysbys',
  },
  takesOffOrAdds: {
    en: 'takes off up to {few} or adds up to {many} points, depending on what is not known',
    cy: 'yn tynnu hyd at {few} neu’n ychwanegu hyd at {many} pwynt, yn dibynnu ar yr hyn nad yw’n hysbys',
  },
  raisesLowest: pointsEntry('raises the lowest possible score by', 'yn codi’r sgôr isaf posibl'),
  lowersLowest: pointsEntry('lowers the lowest possible score by', 'yn gostwng y sgôr isaf posibl'),
  raisesHighest: pointsEntry('raises the highest possible score by', 'yn codi’r sgôr uchaf posibl'),
  lowersHighest: pointsEntry('lowers the highest possible score by', 'yn gostwng y sgôr uchaf posibl'),
  countsUntilAnswered: { en: 'counts as met until it is answered', cy: 'yn cyfrif nes y caiff ei ateb' },
  knownFact: { en: '{title}: {value} ({source}, {asAt:date})', cy: '{title}: {value} ({source}, {asAt:date})' },
  factNotKnown: { en: '{title}: not known ({reason})', cy: '{title}: ddim yn hysbys ({reason})' },
  yes: { en: 'yes', cy: 'ie' },
  no: { en: 'no', cy: 'na' },
  person: { en: 'the person told us', cy: 'dywedodd y person wrthym' },
  representative: { en: 'someone who speaks for the person told us', cy: 'dywedodd cynrychiolydd wrthym' },
  document: { en: 'a document was seen', cy: 'gwelwyd dogfen' },
  officer: { en: 'an officer saw or heard it', cy: 'gwelodd neu clywodd swyddog' },
  healthProfessional: { en: 'a health professional reported it', cy: 'adroddwyd gan weithiwr iechyd' },
  otherAgency: { en: 'another agency reported it', cy: 'adroddwyd gan asiantaeth arall' },
  importedRecord: { en: 'carried over from another record', cy: 'cariwyd drosodd o gofnod arall' },
  derived: { en: 'worked out from other facts', cy: 'wedi’i gyfrifo o ffeithiau eraill' },
  notAsked: { en: 'nobody has asked', cy: 'does neb wedi gofyn' },
  notAnswered: { en: 'asked, not answered', cy: 'gofynnwyd, heb ateb' },
  notRecorded: { en: 'not in the record', cy: 'ddim yn y cofnod' },
  unreadable: { en: 'the record cannot be read', cy: 'ni ellir darllen y cofnod' },
  conflicting: { en: 'sources disagree', cy: 'mae ffynonellau’n anghytuno' },
  erased: { en: 'erased', cy: 'wedi’i ddileu' },
  stale: { en: 'the answer is too old', cy: 'mae’r ateb yn rhy hen' },
  datedAfter: { en: 'the answer is dated in the future', cy: 'mae dyddiad yr ateb yn y dyfodol' },
  outOfDomain: { en: 'the value cannot be right', cy: 'ni all y gwerth fod yn gywir' },
  noFurtherAction: { en: 'Report, then you can go', cy: 'Adrodd, yna cewch fynd' },
  firstReportingInterview: { en: 'First reporting interview', cy: 'Cyfweliad adrodd cyntaf' },
  safeguardingReferral: { en: 'Safeguarding referral', cy: 'Atgyfeiriad diogelu' },
  circumstancesInterview: { en: 'Change of circumstances interview', cy: 'Cyfweliad newid amgylchiadau' },
  serveDecision: { en: 'Give and explain a decision', cy: 'Rhoi ac egluro penderfyniad' },
  voluntaryReturnConversation: { en: 'Conversation about voluntary return', cy: 'Sgwrs am ddychwelyd gwirfoddol' },
  travelDocumentInterview: { en: 'Travel document interview', cy: 'Cyfweliad dogfen deithio' },
  plannedIntervention: { en: 'Planned meeting with an officer', cy: 'Cyfarfod wedi’i gynllunio â swyddog' },
  and: { en: '{one}, and {other}', cy: '{one}, a {other}' },
  or: { en: '{one}, or {other}', cy: '{one}, neu {other}' },
  not: { en: 'not ({one})', cy: 'nid ({one})' },
  is: { en: '“{title}” is {value}', cy: '“{title}” yw {value}' },
  isOneOf: { en: '“{title}” is one of: {value}', cy: '“{title}” yw un o: {value}' },
  isAtLeast: { en: '“{title}” is {value} or more', cy: '“{title}” yw {value} neu fwy' },
  isAtMost: { en: '“{title}” is {value} or less', cy: '“{title}” yw {value} neu lai' },
  isBetween: { en: '“{title}” is from {from} to {to}', cy: '“{title}” yw rhwng {from} a {to}' },
  isOlderThan: { en: '“{title}” is more than {value} days ago', cy: '“{title}” yw dros {value} diwrnod yn ôl' },
  exists: { en: '“{title}” has a date', cy: 'mae dyddiad i “{title}”' },
  existsNot: { en: '“{title}” has no date', cy: 'nid oes dyddiad i “{title}”' },
  isInBand: { en: '“{title}” is surely in: {value}', cy: 'mae “{title}” yn sicr yn: {value}' },
  safeguardStands: {
    en: 'the safeguard “{title}” is met or not answered',
    cy: 'mae’r mesur diogelu “{title}” yn berthnasol neu heb ei ateb',
  },
  safeguardMet: { en: 'the safeguard “{title}” is met', cy: 'mae’r mesur diogelu “{title}” yn berthnasol' },
  always: { en: 'Always', cy: 'Bob amser' },
  whenever: { en: 'When {condition}', cy: 'Pan fo {condition}' },
  ruleGives: { en: '{words}. {condition}: {gives}.', cy: '{words}. {condition}: {gives}.' },
  givesPoints: pointsEntry('gives', 'yn rhoi'),
  givesSteps: { en: 'by “{title}”: {steps}', cy: 'yn ôl “{title}”: {steps}' },
  stepGives: { en: 'from {from}, {points}', cy: 'o {from}, {points}' },
  givesAgeing: {
    en: '{points} for every {every} of “{title}”, {cap} at most',
    cy: '{points} am bob {every} o “{title}”, {cap} ar y mwyaf',
  },
  givesLookUp: { en: 'by “{title}”: {slots}', cy: 'yn ôl “{title}”: {slots}' },
  givesTable: { en: 'by “{title}” and “{other}”: {slots}', cy: 'yn ôl “{title}” a “{other}”: {slots}' },
  slotGives: { en: '{slot} gives {points}', cy: '{slot} yn rhoi {points}' },
  span: { en: '{from} to {to}', cy: '{from} i {to}' },
  setsScore: {
    en: '{words}. {condition}: the score is {score}, whatever the points.',
    cy: '{words}. {condition}: y sgôr yw {score}, beth bynnag fo’r pwyntiau.',
  },
  capIs: { en: '{words}.', cy: '{words}.' },
  bandIs: { en: '{title}: {from} to {to}', cy: '{title}: {from} i {to}' },
  lowersBy: { en: 'lowers enforcement priority by {points}', cy: 'yn gostwng blaenoriaeth gorfodi {points}' },
  holdsAt: {
    en: 'holds enforcement priority at {points} or less',
    cy: 'yn dal blaenoriaeth gorfodi ar {points} neu lai',
  },
  raisesBy: { en: 'raises care priority by {points}', cy: 'yn codi blaenoriaeth gofal {points}' },
  raisesTo: { en: 'raises care priority to {points} or more', cy: 'yn codi blaenoriaeth gofal i {points} neu fwy' },
  safeguardDoes: { en: '{words}. {condition}: {effects}.', cy: '{words}. {condition}: {effects}.' },
  weighs: { en: '“{title}” counts {weight} times', cy: 'mae “{title}” yn cyfrif {weight} gwaith' },
  purposeWhen: { en: '{purpose}: {words}. {condition}.', cy: '{purpose}: {words}. {condition}.' },
  headingAbout: { en: 'About this rule set', cy: 'Am y set rheolau hon' },
  versionFrom: { en: 'Version {version}, from {from:date}', cy: 'Fersiwn {version}, o {from:date}' },
  writtenBy: { en: 'Written by {name}', cy: 'Ysgrifennwyd gan {name}' },
  approvedBy: { en: 'Approved by {name}, {role}, on {on:date}', cy: 'Cymeradwywyd gan {name}, {role}, ar {on:date}' },
  notApproved: {
    en: 'Nobody has approved it: it runs in simulation, and no decision is recorded with it',
    cy: 'Nid oes neb wedi’i chymeradwyo: mae’n rhedeg fel efelychiad, ac ni chofnodir penderfyniad',
  },
  isExample: {
    en: 'It is an example; nobody with authority chose its weights',
    cy: 'Enghraifft ydyw; ni ddewisodd neb ag awdurdod ei phwysau',
  },
  headingEnforcement: { en: 'The order for enforcement', cy: 'Y drefn ar gyfer gorfodi' },
  headingCare: { en: 'The order for care', cy: 'Y drefn ar gyfer gofal' },
  enforcementOnlyLower: {
    en: 'Safeguards can only lower it. The two orders are never mixed.',
    cy: 'Dim ond gostwng y gall mesurau diogelu ei wneud. Ni chymysgir y ddwy drefn.',
  },
  careOnlyRaise: {
    en: 'Safeguards can only raise it. The two orders are never mixed.',
    cy: 'Dim ond codi y gall mesurau diogelu ei wneud. Ni chymysgir y ddwy drefn.',
  },
  headingSafeguards: { en: 'Safeguards', cy: 'Mesurau diogelu' },
  untilAnswered: {
    en: 'A safeguard whose question is not answered counts as met until it is.',
    cy: 'Mae mesur diogelu heb ateb yn cyfrif nes y caiff ei ateb.',
  },
  headingPurposes: { en: 'What the next appointment is for', cy: 'Beth yw pwrpas yr apwyntiad nesaf' },
  firstSure: {
    en: 'The first rule that surely applies. Nobody is called in only to settle a score.',
    cy: 'Y rheol gyntaf sy’n sicr yn gymwys. Ni elwir neb i mewn dim ond i setlo sgôr.',
  },
  headingFacts: { en: 'What is read about a person', cy: 'Beth a ddarllenir am berson' },
  nothingElse: {
    en: 'Nothing else is read. What is not known is never counted as no or as zero.',
    cy: 'Ni ddarllenir dim arall. Ni chyfrifir yr hyn nad yw’n hysbys fel na nac fel sero.',
  },
  factProtected: { en: '{title} (read only by safeguards)', cy: '{title} (darllenir gan fesurau diogelu yn unig)' },
  factPlain: { en: '{title}', cy: '{title}' },
  combineSum: {
    en: 'Points are added, and the score stays from {min} to {max}.',
    cy: 'Adir pwyntiau, ac mae’r sgôr rhwng {min} a {max}.',
  },
  combineMax: {
    en: 'Only the highest counts, and the score stays from {min} to {max}.',
    cy: 'Dim ond yr uchaf sy’n cyfrif, ac mae’r sgôr rhwng {min} a {max}.',
  },
  combineFirst: {
    en: 'Only the first rule that applies counts, and the score stays from {min} to {max}.',
    cy: 'Dim ond y rheol gyntaf sy’n gymwys sy’n cyfrif, ac mae’r sgôr rhwng {min} a {max}.',
  },
} as const satisfies Record<string, CatalogueEntry>

/** The name of a phrase. */
type PhraseName = keyof typeof phrases

/** Says a phrase. */
export type Speak = (name: PhraseName, params?: ProblemParams) => string

/** Makes the function that says phrases in a language. */
export function speaker(language: Language, formatters: Formatters): Speak {
  return (name, params = {}) => describe(name, params, language, formatters).text
}

/** Tells whether the phrases of a language were reviewed. */
export function isReviewed(language: Language): boolean {
  return describe('yes', {}, language, {}).reviewed
}

function describe(
  code: PhraseName,
  params: ProblemParams,
  language: Language,
  formatters: Formatters,
): DescribedProblem {
  return describeProblem({ code, params }, phrases, language, formatters)
}
