import type { Axis } from '../axis.ts'
import { ours } from './ours.ts'

const removability: Axis = {
  id: 'removability',
  title: 'Removability',
  words: 'How far liability is established and barriers are resolved',
  ...ours('Derived from liability (stage A) and open barriers (stage B), never typed in by hand (domain.md §1.5).'),
  combine: 'sum',
  range: { min: 0, max: 100 },
  groups: [
    {
      id: 'readiness',
      words: 'Barriers and documents together count for no more than 70 points',
      ...ours('Readiness alone must not reach the high band: liability has to be established as well.'),
      atMost: 70,
    },
  ],
  contributions: [
    {
      id: 'liabilityEstablished',
      words: 'Liability to removal is established',
      ...ours('Stage A of the two-stage assessment comes before any other step (domain.md §1.5).'),
      when: { fact: 'removalLiabilityEstablished', is: true },
      gives: { kind: 'points', points: 30 },
    },
    {
      id: 'fewBarriers',
      words: 'Few barriers stand open',
      ...ours('Stage B: each open barrier makes removal less likely; beyond three it makes no more difference.'),
      group: 'readiness',
      gives: {
        kind: 'lookUp',
        row: {
          fact: 'openBarrierCount',
          slots: [
            { from: 0, to: 0 },
            { from: 1, to: 1 },
            { from: 2, to: 2 },
            { from: 3, to: 100 },
          ],
        },
        points: [50, 25, 10, 0],
      },
    },
    {
      id: 'documentReady',
      words: 'A travel document is agreed and lasts long enough',
      ...ours(
        'A document that expires within four weeks is of less use than one that lasts (domain.md §1.5, ETD agreed-expiring).',
      ),
      group: 'readiness',
      gives: {
        kind: 'table',
        row: { fact: 'travelDocumentAgreed', slots: [{ is: false }, { is: true }] },
        column: {
          fact: 'documentExpiresInDays',
          slots: [
            { from: -36_500, to: -1 },
            { from: 0, to: 27 },
            { from: 28, to: 36_500 },
          ],
        },
        points: [
          [0, 0, 0],
          [0, 10, 30],
        ],
      },
    },
  ],
  overrides: [
    {
      id: 'notLiable',
      words: 'The person is not liable to removal',
      ...ours('Nobody is removable who is not liable, whatever else holds (stage A).'),
      when: { fact: 'removalLiabilityEstablished', is: false },
      score: 0,
    },
    {
      id: 'lawStands',
      words: 'A claim, an appeal or a judicial review stands open',
      ...ours('Nobody is removable while the law is still being applied to them (domain.md §1.5).'),
      when: {
        any: [
          { fact: 'hasLegalBarrier', is: true },
          { fact: 'outstandingClaim', is: true },
        ],
      },
      score: 0,
    },
  ],
  bands: [
    { id: 'cannotGoAhead', title: 'Removal cannot go ahead now', from: 0, to: 29 },
    { id: 'barrierPresent', title: 'Barriers to resolve', from: 30, to: 59 },
    { id: 'someToResolve', title: 'Some things to resolve', from: 60, to: 84 },
    { id: 'littleInTheWay', title: 'Little or nothing in the way', from: 85, to: 100 },
  ],
}

const harm: Axis = {
  id: 'harm',
  title: 'Risk of harm to others',
  words: 'What the harm scheme and MAPPA say of risk to others',
  ...ours(
    'Harm has no consistent public definition, so the band comes from a configured, versioned scheme (domain.md §1.6).',
  ),
  combine: 'max',
  range: { min: 0, max: 100 },
  groups: [],
  contributions: [
    {
      id: 'harmScheme',
      words: 'Band of the harm scheme',
      ...ours('Even steps, because the record gives no reason for uneven ones.'),
      gives: {
        kind: 'lookUp',
        row: {
          fact: 'harmBand',
          slots: [{ codes: ['none'] }, { codes: ['low'] }, { codes: ['medium'] }, { codes: ['high'] }],
        },
        points: [0, 25, 50, 80],
      },
    },
    {
      id: 'mappa',
      words: 'Managed under MAPPA',
      ...ours('Levels 2 and 3 need active multi-agency meetings; level 1 does not (domain.md §1.6).'),
      gives: {
        kind: 'lookUp',
        row: {
          fact: 'mappaLevel',
          slots: [
            { from: 0, to: 0 },
            { from: 1, to: 1 },
            { from: 2, to: 2 },
            { from: 3, to: 3 },
          ],
        },
        points: [0, 30, 60, 90],
      },
    },
  ],
  overrides: [],
  bands: [
    { id: 'low', title: 'Low', from: 0, to: 24 },
    { id: 'medium', title: 'Medium', from: 25, to: 59 },
    { id: 'high', title: 'High', from: 60, to: 100 },
  ],
}

const contact: Axis = {
  id: 'contact',
  title: 'Contact and progress',
  words: 'How long it is since there was contact, and how long things have waited for us',
  ...ours(
    'Response to loss of contact is an aim of reporting, and how long a barrier has stood is held (domain.md §1.2, §1.5); bands name neither, because points for waiting are not the person’s doing.',
  ),
  combine: 'sum',
  range: { min: 0, max: 100 },
  groups: [
    {
      id: 'lostContact',
      words: 'Reports not attended and days without contact together count for no more than 60 points',
      ...ours('They tell of the same thing, so they must not count twice over.'),
      atMost: 60,
    },
  ],
  contributions: [
    {
      id: 'missedReports',
      words: 'Reports in a row were not attended, and no reason is recorded',
      ...ours('One missed report says little, and absconding is never derived from one (domain.md §1.4).'),
      group: 'lostContact',
      gives: {
        kind: 'steps',
        fact: 'consecutiveMissedReports',
        steps: [
          { from: 1, points: 5 },
          { from: 2, points: 20 },
          { from: 3, points: 40 },
        ],
      },
    },
    {
      id: 'silence',
      words: 'The person has not been heard from',
      ...ours('Five points for every four weeks, because reporting is at most monthly for most people.'),
      group: 'lostContact',
      gives: { kind: 'ageing', fact: 'daysSinceLastReport', every: 28, points: 5, cap: 40 },
    },
    {
      id: 'barrierWaits',
      words: 'A barrier has waited to be resolved (waiting for us)',
      ...ours(
        'Outstanding issues are escalated the longer they stand (S4); capped, because waiting is not the person’s doing.',
      ),
      gives: { kind: 'ageing', fact: 'longestOpenBarrierDays', every: 90, points: 5, cap: 20 },
    },
    {
      id: 'circumstancesUnasked',
      words: 'Nobody has asked for a long time what has changed (waiting for us)',
      ...ours('The interval between interviews is not public; three and six months are placeholders (domain.md §1.3).'),
      gives: {
        kind: 'steps',
        fact: 'daysSinceCircumstancesInterview',
        steps: [
          { from: 90, points: 5 },
          { from: 180, points: 15 },
        ],
      },
    },
    {
      id: 'firstInterviewMissing',
      words: 'The first reporting interview was never held (waiting for us)',
      ...ours('Safeguarding, medical needs and vulnerability are asked about first (S4).'),
      when: { fact: 'hadFirstReportingInterview', is: false },
      gives: { kind: 'points', points: 20 },
    },
  ],
  overrides: [],
  bands: [
    { id: 'inTouch', title: 'In touch', from: 0, to: 24 },
    { id: 'needsAWord', title: 'Needs a word', from: 25, to: 54 },
    { id: 'needsAttention', title: 'Needs attention soon', from: 55, to: 100 },
  ],
}

/** The three axes of the example. */
export const exampleAxes: readonly Axis[] = [removability, harm, contact]
