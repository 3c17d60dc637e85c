import { type Course, courseSchema } from '../course/course.ts'

/**
 * The four-day residential safeguarding course.
 *
 * @remarks
 * Four days, residential and for the grade of executive officer first are stated (S4; domain.md §4.1); content and attendance are ours.
 * @public
 */
export const safeguardingCourse: Course = courseSchema.parse({
  schemaVersion: 1,
  id: 'safeguarding-four-days',
  version: '1',
  title: 'Safeguarding',
  activeFrom: '2018-04-01',
  delivery: 'residential',
  days: 4,
  outcomes: [
    { id: 'notice', words: 'Notices signs of harm, in adults and in children.' },
    { id: 'ask', words: 'Asks so that somebody can answer safely.' },
    { id: 'refer', words: 'Refers, records, and tells the person what happens next.' },
  ],
  modules: [
    { id: 'day-1', title: 'Who may be at risk, and how it shows', outcomeIds: ['notice'] },
    { id: 'day-2', title: 'Asking, listening, interpreters', outcomeIds: ['ask'] },
    { id: 'day-3', title: 'Children, trafficking, torture', outcomeIds: ['notice', 'refer'] },
    { id: 'day-4', title: 'Referral, recording, and looking after yourself', outcomeIds: ['refer'] },
  ],
  exercises: [],
  mandatoryFor: [{ grades: ['executiveOfficer'] }],
  assessment: {
    version: '1',
    counts: 'latest',
    decide: [{ kind: 'allComponents' }],
    components: [
      {
        kind: 'attendance',
        id: 'four-days',
        title: 'Four days',
        sessions: 4,
        pass: [{ kind: 'percent', atLeast: 100 }],
      },
    ],
  },
  sources: [
    { what: 'four days, residential, by grade, all by April 2018', basis: 'stated', note: 'S4; domain.md §4.1' },
    { what: 'content, and that every day is attended', basis: 'ours', note: 'no public syllabus was found' },
  ],
})
