import type { Funnel } from '@casework/figures'
import { describeAnswer } from '@casework/question-sets'
import {
  type CommitmentProgress,
  type commitmentStates,
  type IncidentMeasure,
  incidentReport,
  type officerFigureReasons,
  type ReviewLine,
} from '@casework/use-of-force-reports'

/** What the codes of figures about the use of force are called. */
const words = {
  measure: {
    planned: 'Planned beforehand',
    onTime: 'Report in on time',
    complete: 'Report and every statement in',
    filmedThroughout: 'Filmed throughout',
    deEscalationTried: 'De-escalation tried',
    warned: 'Warning given',
    prone: 'Person held face down',
    painInducing: 'Technique or equipment that causes pain',
    prohibited: 'Technique that nobody may use',
    personInjured: 'Detained person injured',
    staffInjured: 'Member of staff injured',
    healthcareSeen: 'Seen by healthcare',
    ownAccountGiven: 'Detained person’s own account taken',
    debriefed: 'Debrief held',
    childPresent: 'A child was there',
    pregnant: 'Force on a pregnant woman',
    vulnerable: 'Vulnerability known at the time',
    referred: 'Referred to professional standards',
    reviewOverdue: 'A review is overdue',
  } satisfies Record<IncidentMeasure, string>,
  standing: {
    within: 'Within the limits',
    aboveInner: 'Above the 95% limits',
    belowInner: 'Below the 95% limits',
    aboveOuter: 'Above the 99.8% limits',
    belowOuter: 'Below the 99.8% limits',
  } satisfies Record<Funnel['units'][number]['standing'], string>,
  signal: {
    beyondLimits: 'Outside the limits',
    eightOnOneSide: 'Eight in a row on one side of the centre',
    sixInOneDirection: 'Six in a row in one direction',
    twoOfThreeNearLimit: 'Two of three near a limit',
  },
  line: {
    provider: 'Provider’s management',
    monitor: 'Contract monitor',
    internal: 'Internal review',
    independent: 'Independent review',
    panel: 'Panel',
  } satisfies Record<ReviewLine, string>,
  officerFigureReason: {
    auditPlan: 'The audit plan of the year',
    complaint: 'A complaint',
    investigation: 'An investigation',
    patternToExamine: 'A pattern in the figures to look into',
    inspectorateAsked: 'An inspectorate asked',
  } satisfies Record<(typeof officerFigureReasons)[number], string>,
  characteristic: { ageBand: 'Age band', sex: 'Sex' },
  group: { notKnown: 'Not known to the feed', yes: 'Yes', noOrNotKnown: 'No, or not known' },
  going: {
    asIntended: 'As intended',
    otherwise: 'The other way',
    notTold: 'Cannot be told',
  } satisfies Record<CommitmentProgress['going'], string>,
  aim: {
    reached: 'Reached',
    notReached: 'Not reached',
    notSet: 'None set',
    notKnown: 'Not known',
  } satisfies Record<CommitmentProgress['aim'], string>,
  commitmentState: {
    onTrack: 'On track',
    behind: 'Behind',
    met: 'Met',
    dropped: 'Dropped',
  } satisfies Record<(typeof commitmentStates)[number], string>,
  shall: { fall: 'Fall', rise: 'Rise' },
} as const

/** The kinds of code of figures that have words. */
export type FigureWordList = keyof typeof words

/** What a code of figures is called; a code without words is shown as it is, so that nothing is hidden. */
export function figureWords(list: FigureWordList, code: string): string {
  const entries: Readonly<Record<string, string>> = words[list] ?? {}
  return entries[code] ?? code
}

/** What a measure of a commitment is called: a share of incidents, or all incidents. */
export function commitmentFigureWords(figure: string): string {
  const entries: Readonly<Record<string, string>> = { ...words.measure, incidents: 'Incidents' }
  return entries[figure] ?? figure
}

const notKnown = 'Not known'

/** What an option of the report's form is called, as the form words it. */
export function optionWords(question: 'setting' | 'primaryReason' | 'technique' | 'item', code: string): string {
  if (Object.hasOwn(words.group, code)) return notKnown
  const group = { technique: 'techniques', item: 'equipment' } as const
  const path =
    question === 'technique' || question === 'item'
      ? ([group[question], 'entry', question] as const)
      : ([question] as const)
  return describeAnswer(incidentReport, path, code, 'en')
}
