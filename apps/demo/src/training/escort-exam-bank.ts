import { itemBankSchema } from '@casework/training-assessments'

type Question = readonly [words: string, right: string, ...wrong: string[]]

/** Invented for the demo: the syllabus of the escort officers' exam is not public. */
const law: readonly Question[] = [
  [
    'By when is your report with the contract monitor after an escort overseas?',
    '24 hours after you land in the United Kingdom',
    '24 hours after the incident',
    'By the end of the working day after the next, or of Monday for a weekend',
    'When your manager asks for it',
  ],
  [
    'Who writes about what you did?',
    'You do, in your own words',
    'The supervising officer, in one account for the whole team',
    'Whoever held the camera',
    'The officer who writes fastest',
  ],
  [
    'Force was used and nobody was hurt. Is there a report?',
    'Yes, for every use of force',
    'Only if the person complains',
    'Only if restraints were used, or if the person says that they will complain',
    'No, a line in the journal is enough',
  ],
  [
    'You notice after a day that a time in your report is wrong. What do you do?',
    'Have it edited with the reason, so that both stand',
    'Write the report again',
    'Leave it as it is',
    'Ring the monitor and say so; the report itself is never touched again',
  ],
  [
    'Two officers remember it differently. What do the statements say?',
    'What each remembers',
    'What the two agree on when they have compared their notes',
    'What the supervising officer decides',
    'What the footage will probably show',
  ],
  [
    'When is force lawful?',
    'When it is necessary, reasonable and no more than is needed',
    'When an order was given twice',
    'When the person swears at you',
    'Whenever removal would fail without it and the flight cannot be moved to another day',
  ],
  [
    'The battery of your camera failed. What belongs in the report?',
    'That it failed, when, and who was told',
    'Nothing, as there is no footage',
    'That it was not needed, as nothing happened that a camera would have shown',
    'A description of the make',
  ],
  [
    'A colleague used a hold that you were never taught. What do you do?',
    'Say so in your statement and tell a manager',
    'Ask to be taught it',
    'Wait whether somebody else says so',
    'Nothing, if nobody was hurt and the person did not mention it',
  ],
  [
    'Who may ask you for your account?',
    'The provider, the monitor, professional standards and the police, each within their task',
    'Only your manager, who passes on to others what they have a right to know',
    'Only a court',
    'Nobody, once the report is in',
  ],
  [
    'What does the record say of the person’s view?',
    'What they say themselves, in their words',
    'Whether they agreed',
    'Nothing, they can complain',
    'What the officers who were nearest think that they felt',
  ],
  [
    'Whose name stands on the report?',
    'The person’s own, and yours',
    'A reference number, for privacy',
    'The name of the flight',
    'The name of the provider alone, so that nobody is singled out',
  ],
]

const minimise: readonly Question[] = [
  [
    'He says quietly that he will not go. What comes first?',
    'Time, and a question why',
    'A hold on one arm, before he gets loud and others hear it',
    'A count of three',
    'More officers in view',
  ],
  [
    'You can see the next ten minutes going wrong. Whom do you tell?',
    'The team, at once',
    'Nobody, to keep calm',
    'The person’s wife',
    'The monitor, by e-mail',
  ],
  [
    'What most often calms?',
    'One voice, distance and a choice',
    'Several people explaining it to him in turn',
    'Standing close',
    'Repeating the order louder',
  ],
  [
    'Her daughter of five watches. What does that change?',
    'Nearly everything: who speaks, where you stand, whether it goes on',
    'Nothing about the plan',
    'Only the camera, which must not show her face at any time while the escort goes on',
    'It makes speed more important',
  ],
  [
    'The interpreter has hung up. What now?',
    'Ring again before anything that cannot wait',
    'Use signs',
    'Ask another detained person who speaks both languages',
    'Go on without',
  ],
  [
    'Which of these is a plan to use no force?',
    'Who talks, what can be offered, when to stop',
    'A list of equipment',
    'The names of the strongest officers, and who of them takes which limb',
    'A full set of restraints in the van',
  ],
  [
    'He has stopped resisting. What happens to the hold?',
    'It is released as soon as it is safe, and he is told so',
    'It stays until the aircraft',
    'It stays for as long as the other hold lasted, so that he can calm down in it before anything else is tried',
    'It is changed for a belt',
  ],
  [
    'Why is a restraint put on before boarding as a routine wrong?',
    'Because each use needs its own reason, for this person, now',
    'It is not wrong',
    'Because it takes time that is missing later at the steps of the aircraft',
    'Because airlines dislike it',
  ],
  [
    'Stopping the removal is…',
    'a way to end an incident, and sometimes the right one',
    'a failure of the team',
    'for the airline alone to decide',
    'never an option once boarding has begun and others are waiting',
  ],
  [
    'She asks to ring her lawyer. What is that?',
    'A reasonable wish, and often the way to calm',
    'A delaying tactic that the plan should have foreseen',
    'Against procedure',
    'Something to promise and forget',
  ],
  [
    'After the incident, who needs looking after?',
    'The person, those who watched, and the team',
    'The officers who were hurt, and their manager on the next day at the latest',
    'The person, if they ask',
    'Nobody, if it went well',
  ],
]

const health: readonly Question[] = [
  [
    'She says that she cannot breathe. What do you do?',
    'Believe her: release, sit her up, call for help',
    'Tell her that who speaks can breathe',
    'Loosen a little, tell her so, and go on to the aircraft steps',
    'Ask the supervising officer',
  ],
  [
    'Which position is the most dangerous for somebody restrained?',
    'Face down, or bent forwards over the knees',
    'Standing',
    'Sitting upright with the hands cuffed in front of the body',
    'Walking',
  ],
  [
    'He was very agitated and is suddenly quiet. That is…',
    'an emergency until you know otherwise',
    'a sign that the hold worked and can be kept',
    'a trick',
    'a chance to move him',
  ],
  [
    'Who watches head, face and breathing?',
    'One named officer who does nothing else',
    'Everybody a little, as each officer sees another side',
    'The officer at the feet',
    'Healthcare, afterwards',
  ],
  [
    'She is pregnant. What about force?',
    'None, but to prevent harm to herself or others',
    'Holds on the arms only, and no longer than a minute at a time',
    'As with anybody else',
    'Only a belt',
  ],
  [
    'He has sickle cell disease. Why does it matter?',
    'Pain, cold, thirst and pressure can bring on a crisis',
    'It does not',
    'Only if he says so himself and has a letter from his doctor with him',
    'Because of the paperwork',
  ],
  [
    'After any use of force, healthcare…',
    'is called to see the person, each time',
    'is called if there is blood or the person asks for it twice',
    'is told the next day',
    'is told by the person',
  ],
  [
    'He refuses to see the nurse. What do you record?',
    'That it was offered, when, by whom, and that he refused',
    'Nothing',
    'That he is well',
    'That healthcare was not needed, since nobody refuses it who is in pain',
  ],
  [
    'She has eaten nothing for two days. Who hears of it before the journey?',
    'Healthcare and whoever leads the escort',
    'Nobody, it is private',
    'The airline, so that a meal can be served early to her',
    'The next shift',
  ],
  [
    'Which sign means: call an ambulance now?',
    'Blue lips, or sounds of gurgling',
    'Sweating, shouting and a red face after a struggle',
    'Swearing',
    'A fast pulse after running',
  ],
  [
    'Your colleague’s hands shake afterwards. What is that?',
    'What people do after fright: see that somebody stays with them',
    'Weakness',
    'A reason to question the report and to have somebody else write it',
    'Nothing of yours',
  ],
]

const questionsOf = (outcomeId: string, questions: readonly Question[]) =>
  questions.map(([words, ...options], place) => ({
    kind: 'single',
    id: `${outcomeId}-${place + 1}`,
    outcomeId,
    words,
    marks: 1,
    options: options.map((option, index) => ({ id: `option-${index + 1}`, words: option })),
    key: 'option-1',
  }))

/** The questions of the escort officers' written exam; options are shuffled for each paper, so that where the key stands says nothing. */
export const escortExamBank = itemBankSchema.parse({
  id: 'escort-exam',
  version: '1',
  courseId: 'escort-officers',
  items: [...questionsOf('law', law), ...questionsOf('minimise', minimise), ...questionsOf('health', health)],
})
