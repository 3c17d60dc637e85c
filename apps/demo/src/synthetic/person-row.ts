import type { BarrierKind } from '@casework/cases'
import type { CaseloadRow } from './caseload-columns.ts'
import type { CaseloadRates } from './caseload-rates.ts'
import type { DaysAround } from './days-around.ts'
import { barriersCell } from './draw-barriers.ts'
import { type DrawnCare, drawCare } from './draw-care.ts'
import { type DrawnCase, drawCase } from './draw-case.ts'
import { contactCells } from './draw-contact.ts'
import { latinName, namePartsCell, writtenName } from './draw-name.ts'
import { type DrawnPerson, drawPerson, type WantedPerson } from './draw-person.ts'
import { RandomStream, type SeedWords, topics } from './random-stream.ts'
import { writeDay, writeYesNo } from './write-cell.ts'

/** What every row of one caseload is drawn with. */
export interface CaseloadSetting {
  readonly seed: SeedWords
  readonly rates: CaseloadRates
  readonly days: DaysAround
}

/** What a row must show, whatever is drawn. */
export interface Wanted {
  readonly person?: WantedPerson
  readonly caseFacts?: Partial<DrawnCase>
  readonly care?: Partial<DrawnCare>
  readonly openBarriers?: readonly BarrierKind[]
}

/** Writes the row of one person: the same for the same seed, person and day, however many others there are. */
export function personRow(setting: CaseloadSetting, number: number, wanted: Wanted = {}): CaseloadRow {
  const { seed, rates, days } = setting
  const stream = (topic: number): RandomStream => new RandomStream(seed, number, topic)
  const person = drawPerson(seed, number, rates, days, wanted.person)
  const caseFacts = { ...drawCase(person.age, rates, stream(topics.case)), ...wanted.caseFacts }
  const careStream = stream(topics.care)
  const care = { ...drawCare(person, rates, careStream), ...wanted.care }
  const barriers = barriersCell(care, caseFacts, rates, days, careStream, wanted.openBarriers)
  const writing = stream(topics.writing)
  return {
    ...references(number),
    ...nameCells(person, rates, writing),
    DateOfBirth: writeDay(person.bornDaysAgo, rates.birthDate, days, writing),
    ...contactCells(person, rates, stream(topics.contact)),
    ...caseCells(caseFacts, setting, writing),
    Barriers: barriers,
    ...careCells(care, rates, writing),
  }
}

/** Writes the references of a person and of their case, which no real system could give. */
export function references(number: number): Pick<CaseloadRow, 'PersonRef' | 'CaseRef'> {
  const digits = `${number}`.padStart(7, '0')
  return { PersonRef: `EXAMPLE-P${digits}`, CaseRef: `EXAMPLE-C${digits}` }
}

type NameCells = Pick<CaseloadRow, 'FullName' | 'NameParts' | 'KnownAs' | 'Transliteration' | 'Script' | 'Pronouns'>

function nameCells(
  { name, lean }: DrawnPerson,
  { name: rates, pronouns }: CaseloadRates,
  stream: RandomStream,
): NameCells {
  const hasParts = stream.chance(rates.parts)
  const isTransliterated = name.script !== 'Latn' && !stream.chance(rates.transliterationMissing)
  const knownAs = stream.chance(rates.knownAs) ? stream.pick(name.words) : undefined
  const usual = lean === 'feminine' ? 'she/her' : 'he/him'
  const own = stream.chance(0.04) ? 'they/them' : usual
  return {
    FullName: writtenName(name),
    NameParts: hasParts ? namePartsCell(name) : '',
    KnownAs: knownAs?.latin ?? '',
    Transliteration: isTransliterated ? latinName(name) : '',
    Script: name.script,
    Pronouns: stream.chance(pronouns) ? own : '',
  }
}

type CaseCells = Omit<
  CaseloadRow,
  | keyof ReturnType<typeof references>
  | keyof NameCells
  | keyof ReturnType<typeof contactCells>
  | keyof CareCells
  | 'DateOfBirth'
  | 'Barriers'
>

function caseCells(facts: DrawnCase, { rates, days }: CaseloadSetting, stream: RandomStream): CaseCells {
  const day = (daysAgo: number | undefined): string => writeDay(daysAgo, rates.otherDate, days, stream)
  const yesNo = (answer: boolean): string => writeYesNo(answer, rates, stream)
  const { reporting } = facts
  return {
    CaseOpened: day(facts.openedDaysAgo),
    Team: facts.team,
    LiabilityEstablished: yesNo(facts.liability),
    TravelDocumentAgreed: yesNo(facts.documentAgreed),
    TravelDocumentExpires: day(facts.documentExpiresDaysAgo),
    VoluntaryReturnInterest: yesNo(facts.voluntaryReturnInterest),
    HarmBand: facts.harmBand,
    MappaLevel: facts.mappaLevel,
    LastReported: day(facts.lastReportedDaysAgo),
    MissedReports: facts.missedReports,
    FirstInterviewHeld: yesNo(facts.firstInterviewHeld),
    CircumstancesInterview: day(facts.circumstancesDaysAgo),
    ReportEvery: reporting.every,
    ReportUnit: reporting.unit,
    ReportFrom: day(reporting.fromDaysAgo),
    ReportMethod: reporting.method,
    ReportPlace: reporting.place,
  }
}

type CareCells = Pick<
  CaseloadRow,
  | 'DependentChild'
  | 'AgeDisputed'
  | 'Pregnant'
  | 'AdultAtRiskLevel'
  | 'TraffickingReferral'
  | 'HealthCondition'
  | 'SelfHarmConcern'
  | 'TortureIndicator'
  | 'LawfulStatusPossible'
>

function careCells(care: DrawnCare, rates: CaseloadRates, stream: RandomStream): CareCells {
  const yesNo = (answer: boolean): string => writeYesNo(answer, rates, stream)
  return {
    DependentChild: yesNo(care.dependentChild),
    AgeDisputed: yesNo(care.ageDisputed),
    Pregnant: yesNo(care.pregnant),
    AdultAtRiskLevel: stream.chance(rates.notKnown) ? '' : care.adultAtRiskLevel,
    TraffickingReferral: yesNo(care.traffickingReferral),
    HealthCondition: yesNo(care.healthCondition),
    SelfHarmConcern: yesNo(care.selfHarmConcern),
    TortureIndicator: yesNo(care.tortureIndicator),
    LawfulStatusPossible: yesNo(care.lawfulStatusPossible),
  }
}
