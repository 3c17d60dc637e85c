/** How often each thing comes up, as shares or weights between 0 and 1. */
export type Weights = Readonly<Record<string, number>>

/**
 * Every share of a synthetic caseload that the public record does not give.
 *
 * All of it is ours (domain.md §1.2, §1.6, §7 [SILENT]): chosen so that every situation turns up in a thousand rows, and no
 * statement about any real group of people. The few published figures are in figures.ts.
 */
export const unkindRates = {
  /** People under 18, most of whom are not made to report in person (domain.md §1.2), and people of 70 or over. */
  underEighteen: 0.03,
  seventyOrOver: 0.03,
  /** Real records hold many births on 1 January: the day given to those whose day was not known. */
  bornOnFirstOfJanuary: 0.07,
  birthDate: {
    day: 0.8,
    monthAndYear: 0.03,
    year: 0.05,
    estimate: 0.04,
    spreadsheetSerial: 0.02,
    monthFirst: 0.005,
    twoDigitYear: 0.005,
    impossible: 0.005,
    empty: 0.03,
    unknownWord: 0.015,
  } as Weights,
  otherDate: { day: 0.97, isoDay: 0.015, spreadsheetSerial: 0.01, impossible: 0.0005, unknownWord: 0.0045 } as Weights,
  /** A yes or no that nobody has asked or written down, and one written in another way than `Y` and `N`. */
  notKnown: 0.14,
  writtenOtherwise: 0.04,
  nationality: { code: 0.955, lowerCase: 0.01, empty: 0.02, notACode: 0.015 } as Weights,
  language: { tag: 0.94, empty: 0.05, notATag: 0.01 } as Weights,
  name: {
    parts: 0.75,
    knownAs: 0.12,
    oneLetter: 0.002,
    veryLong: 0.003,
    hyphenated: 0.02,
    oneNameOnly: 0.02,
    transliterationMissing: 0.1,
  },
  pronouns: 0.35,
  interpreter: 0.55,
  email: { address: 0.6, empty: 0.37, notAnAddress: 0.03 } as Weights,
  telephone: {
    mobile: 0.55,
    international: 0.15,
    landline: 0.06,
    empty: 0.2,
    lostZero: 0.02,
    scientific: 0.01,
    notANumber: 0.01,
  } as Weights,
  /** Harm has no public definition (domain.md §1.6): bands and shares are an example. An empty cell is not known. */
  harmBand: { none: 0.45, low: 0.24, medium: 0.12, high: 0.06, '': 0.115, C2: 0.01, 'B?': 0.005 } as Weights,
  /** Levels by whether any public protection arrangement is likely at all. */
  mappa: { managed: 0.05, empty: 0.1, level: { 1: 0.7, 2: 0.25, 3: 0.05 } as Weights },
  missedReports: {
    none: 0.68,
    some: { 1: 0.55, 2: 0.2, 3: 0.12, 4: 0.06, 6: 0.04, 9: 0.02, longest: 0.01 } as Weights,
    empty: 0.03,
  },
  liability: 0.7,
  travelDocumentAgreed: 0.3,
  travelDocumentExpiryEmpty: 0.15,
  voluntaryReturnInterest: 0.06,
  firstInterviewHeld: 0.85,
  circumstancesInterview: 0.6,
  neverReported: 0.04,
  /** How often and how people report: seen in public from daily to “much less regularly”, without shares (domain.md §1.2). */
  frequency: {
    '1 day': 0.005,
    '3 day': 0.02,
    '1 week': 0.2,
    '2 week': 0.3,
    '1 month': 0.27,
    '2 month': 0.09,
    '3 month': 0.07,
    '6 month': 0.025,
    '': 0.02,
  } as Weights,
  /** The share at other centres; what is left after the capital's reports to the police, by telephone or digitally. */
  otherCentres: 0.28,
  awayFromCentres: { policeStation: 0.35, telephone: 0.35, digital: 0.3 } as Weights,
  youngPersonInPerson: 0.1,
  placeEmpty: 0.01,
  barriers: {
    count: { 0: 0.4, 1: 0.33, 2: 0.18, 3: 0.07, 4: 0.02 } as Weights,
    closed: 0.3,
    recordedForFact: 0.6,
    unknownKind: 0.008,
    closedBeforeOpened: 0.002,
  },
  care: {
    dependentChild: 0.18,
    /** Among people of 25 or under. */
    ageDisputed: 0.06,
    /** Among people of 16 to 45 whose given name is a woman's. */
    pregnant: 0.05,
    adultAtRisk: { 0: 0.87, 1: 0.06, 2: 0.05, 3: 0.02 } as Weights,
    traffickingReferral: 0.05,
    healthCondition: 0.1,
    selfHarmConcern: 0.03,
    tortureIndicator: 0.05,
    lawfulStatusPossible: 0.04,
  },
  duplicates: { sameReference: 0.004, exactCopy: 0.5, otherReference: 0.006 },
  spoilt: {
    misread: 0.008,
    misreadTwice: 0.001,
    noBreakSpace: 0.005,
    trailingSpace: 0.012,
    doubledSpace: 0.004,
    byteOrderMark: 0.002,
    zeroWidthSpace: 0.001,
    decomposed: 0.005,
    questionMarks: 0.003,
    replacementCharacter: 0.001,
    htmlEntity: 0.003,
    capitals: 0.02,
    formulaName: 0.001,
    formulaKnownAs: 0.001,
    formulaTelephone: 0.001,
    newline: 0.002,
    quotes: 0.003,
    nameEmpty: 0.001,
  },
}

/** How often each thing comes up in a caseload. */
export type CaseloadRates = typeof unkindRates

/** A way in which a row can be spoilt. */
export type Spoilt = keyof CaseloadRates['spoilt']

const never = <Key extends string>(rates: Readonly<Record<Key, number>>): Record<Key, number> =>
  Object.fromEntries(Object.keys(rates).map((key) => [key, 0])) as Record<Key, number>

/** The shares of a small caseload to show: the same people and facts, with little that is hard to read. */
export const kindRates: CaseloadRates = {
  ...unkindRates,
  birthDate: { day: 0.84, monthAndYear: 0.04, year: 0.06, estimate: 0.06 },
  otherDate: { day: 1 },
  notKnown: 0.06,
  writtenOtherwise: 0,
  nationality: { code: 1 },
  language: { tag: 1 },
  name: { ...unkindRates.name, parts: 1, oneLetter: 0, veryLong: 0, transliterationMissing: 0 },
  email: { address: 0.8, empty: 0.2 },
  telephone: { mobile: 0.7, international: 0.2, empty: 0.1 },
  harmBand: { none: 0.5, low: 0.25, medium: 0.15, high: 0.1 },
  mappa: { ...unkindRates.mappa, empty: 0 },
  missedReports: { ...unkindRates.missedReports, empty: 0 },
  travelDocumentExpiryEmpty: 0,
  frequency: { '1 week': 0.25, '2 week': 0.35, '1 month': 0.3, '3 month': 0.1 },
  placeEmpty: 0,
  barriers: { ...unkindRates.barriers, unknownKind: 0, closedBeforeOpened: 0 },
  duplicates: never(unkindRates.duplicates),
  spoilt: never(unkindRates.spoilt),
}
