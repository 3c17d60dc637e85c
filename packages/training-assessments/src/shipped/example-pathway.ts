import { type CompetenceFramework, competenceFrameworkSchema } from '../caseworker/competence-framework.ts'
import { type Pathway, pathwaySchema } from '../caseworker/pathway.ts'
import { type Procedure, procedureSchema } from '../course/procedure.ts'

const levels = ['Knows of it', 'Does it with help', 'Does it alone, and teaches it']
const competence = (id: string, kind: string, words: string) => ({ id, kind, words, levels })
const asylum = 'asylumAndProtection'
const immigration = 'immigration'
const task = (name: string, fromStage: string) => ({ task: name, fromStage, underSupervision: false })
const advice = (name: string, fromStage: string, level: number, category: string, underSupervision: boolean) => ({
  task: name,
  fromStage,
  needs: { level, category },
  underSupervision,
})

/**
 * A pathway from triage volunteer to caseworker, with its competences and procedures, for a service to make its own.
 *
 * @remarks
 * The pathway, its portfolio, supervision and protected time are stated (S5); which task needs which level and category follows the
 * regulator's levels (domain.md §4.4); months, numbers and competences are ours.
 * @public
 */
export const examplePathway: {
  readonly framework: CompetenceFramework
  readonly pathway: Pathway
  readonly procedures: readonly Procedure[]
} = {
  framework: competenceFrameworkSchema.parse({
    id: 'casework',
    version: '1',
    competences: [
      competence('law', 'technical', 'Knows the law of the work, and where to look'),
      competence('records', 'technical', 'Keeps records that somebody else can act on'),
      competence('listening', 'behavioural', 'Listens at the person’s pace'),
      competence('teamwork', 'behavioural', 'Asks for help and gives it'),
      competence('boundaries', 'ethical', 'Knows what they may advise on, and refers on the rest'),
      competence('confidence', 'ethical', 'Keeps confidences, and knows when they cannot be kept'),
      competence('own-wellbeing', 'emotional', 'Notices what the work does to them, and acts on it'),
    ],
  }),
  pathway: pathwaySchema.parse({
    id: 'caseworker-pathway',
    version: '1',
    title: 'From triage volunteer to caseworker',
    stages: [
      { id: 'triageVolunteer', title: 'Triage volunteer', criteria: [] },
      {
        id: 'trainee',
        title: 'Trainee caseworker',
        criteria: [
          { kind: 'monthsInStage', months: 3 },
          { kind: 'competence', competenceId: 'listening', level: 2 },
          { kind: 'competence', competenceId: 'boundaries', level: 2 },
          { kind: 'evidence', of: 'behaviour', atLeast: 2 },
          { kind: 'course', courseId: 'safeguarding-four-days' },
        ],
      },
      {
        id: 'caseworker',
        title: 'Caseworker',
        criteria: [
          { kind: 'monthsInStage', months: 6 },
          { kind: 'authorised', level: 1, category: asylum },
          { kind: 'competence', competenceId: 'law', level: 2 },
          { kind: 'competence', competenceId: 'own-wellbeing', level: 2 },
          { kind: 'evidence', of: 'knowledge', atLeast: 3 },
          { kind: 'supportKept', support: 'clinicalSupervision', atLeast: 3 },
        ],
      },
    ],
    tasks: [
      task('welcome', 'triageVolunteer'),
      task('signpost', 'triageVolunteer'),
      task('bookAppointment', 'triageVolunteer'),
      advice('changeOfAddress', 'trainee', 1, asylum, true),
      advice('varyBailConditions', 'trainee', 1, asylum, true),
      advice('simpleApplication', 'trainee', 1, immigration, true),
      advice('helpWithQuestionnaire', 'trainee', 2, asylum, true),
      advice('representations', 'caseworker', 2, asylum, true),
      advice('lodgeAppeal', 'caseworker', 2, asylum, false),
      advice('complexApplication', 'caseworker', 2, immigration, true),
      advice('tribunalHearing', 'caseworker', 3, asylum, false),
      advice('bailHearing', 'caseworker', 3, asylum, false),
    ],
  }),
  procedures: [
    procedureSchema.parse({
      id: 'asylum-questionnaire',
      version: '1',
      title: 'Helping with an asylum questionnaire',
      activeFrom: '2023-02-23',
      steps: [
        'Check that you may do this: level 2 in asylum and protection, or recorded supervision by somebody who has it.',
        'Read the covering letter with the person, and note the day by which it is wanted back.',
        'Ask each question in the person’s own language; write what they say, and read it back.',
        'Leave out nothing that they said; where they do not know, write that.',
        'Keep a copy, and send it so that the day of sending can be shown.',
      ],
      tasks: ['helpWithQuestionnaire'],
      courseIds: ['safeguarding-four-days'],
    }),
  ],
}
