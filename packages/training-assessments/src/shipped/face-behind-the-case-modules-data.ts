/** What a learner reads in each module of "Face Behind the Case", in paragraphs; original words, of nobody who lived. */
export const moduleContent = {
  names: [
    'A letter arrives at your desk. It has a reference number of nine figures and, further down, a name. Which of the two did you read first?',
    'A number is for finding a file. It is not for speaking of somebody. In notes, in e-mails and in the corridor, say the name that the person goes by, and ask how to say it where you are not sure. A name in another script, a name of one word or a name of ten words is a whole name: write it as its owner does.',
    'Words that we use of each other change what we see. “The subject failed to comply” tells you nothing that happened. “Mrs Osei did not come on Tuesday; her son had rung on Monday to say that she was in hospital” tells you what to do next. Say what was done and by whom, without a verdict. Keep “claims” and “alleges” for where you would use them of a colleague.',
    'People are customers of a public service even when the answer is no. They have often paid, they have always waited, and they have no other place to go.',
  ],
  seat: [
    'You will have decided hundreds of applications. For the person who writes one, it is the only one there is. It says where they may live, work, study and be with their family.',
    'Nobody on the other side of the desk knows how long it will take, which paper matters, or why the same question is asked again. What looks like evasion is often fear, a bad telephone line, an interpreter of another dialect, or a memory of another office in another country where a wrong word cost a life.',
    'Those of the Windrush generation who were asked to prove a right that they had held for fifty years were asked politely, by letter, under the rules of the day. The harm came from nobody asking whether the rule made sense of the person.',
    'In the exercise of this module you change seats. Nothing that you think or write there is kept, marked or seen by anybody.',
  ],
  deciding: [
    'A good decision is lawful, is made from what is known, and can be explained to the person whom it is about. Compassion and the rules are not two ends of a rope: discretion is part of the rules, and leaving it unused is a decision too.',
    'Keep three lists apart: what is known, and how; what is not known, and who could say; and what you suppose. “We have no record that she was here in 1987” belongs to the second list. It is not “she was not here in 1987”.',
    'Look for what would change the answer before you look for what supports it. Ask for one paper that matters rather than five that might. Where somebody has lost everything, think which office in this country holds the same fact already.',
    'Notice who needs help: a child, somebody unwell, somebody frightened of whoever came with them, somebody who says that they cannot go on. Stop, get help, and write down what you did. No deadline of ours comes before that.',
    'Give reasons that the person can follow and use. Read them aloud as if they sat before you. If you would not say it to their face, find out why.',
  ],
  questions: [
    'There are twenty questions, drawn for you from a larger set, and 25 minutes by the clock of the server. Your answers are kept as you give them, so that you can stop and return while there is time. Sixteen right answers of twenty are a pass.',
  ],
} as const
