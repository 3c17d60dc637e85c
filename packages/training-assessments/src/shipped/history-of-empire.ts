import { type Course, courseSchema } from '../course/course.ts'

/**
 * An outline of a course on the history of empire and migration, for a service to fill with its own teachers.
 *
 * @remarks
 * The Windrush lessons asked that staff know this history (domain.md §4.1, Comprehensive Improvement Plan: righting wrongs and learning).
 * The outline is ours; it has no assessment until a service writes one.
 * @public
 */
export const historyOfEmpire: Course = courseSchema.parse({
  schemaVersion: 1,
  id: 'history-of-empire',
  version: '1',
  title: 'Empire, migration and the people who came',
  activeFrom: '2022-03-31',
  delivery: 'classroom',
  days: 1,
  outcomes: [
    { id: 'ties', words: 'Knows the ties of law and history between the United Kingdom and the countries it ruled.' },
    { id: 'changes', words: 'Can tell how the law changed who belonged, and for whom it did not change their life.' },
    {
      id: 'lessons',
      words: 'Knows what happened to the Windrush generation, and what to do so that it does not happen again.',
    },
  ],
  modules: [
    { id: 'empire', title: 'Empire, and whom it ruled', minutes: 75, outcomeIds: ['ties'] },
    { id: 'arrivals', title: 'Arrivals: 1945 to 1971', minutes: 75, outcomeIds: ['ties', 'changes'] },
    { id: 'laws', title: 'Nationality and immigration law from 1948 to 1988', minutes: 75, outcomeIds: ['changes'] },
    { id: 'windrush', title: 'Windrush: papers, and people without them', minutes: 90, outcomeIds: ['lessons'] },
  ],
  exercises: [
    {
      id: 'one-life',
      kind: 'reflection',
      title: 'One life',
      prompts: [
        'Choose one person who came before 1973. Which papers would they have had in 1975, and in 2015?',
        'Which of your own rules would have served them badly?',
      ],
    },
  ],
  mandatoryFor: [],
  sources: [
    { what: 'that staff learn from the Windrush review', basis: 'stated', note: 'CP 293; domain.md §4.1' },
    { what: 'the outline', basis: 'ours', note: 'no public syllabus was used' },
  ],
})
