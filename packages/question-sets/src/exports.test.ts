import * as questionSets from '@casework/question-sets'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(questionSets).sort()).toEqual([
    'addEntry',
    'answerAt',
    'answerDifferences',
    'answerFormatters',
    'answerProblems',
    'applicableQuestions',
    'checkMigration',
    'compileQuestionSet',
    'defineQuestionSet',
    'describeAnswer',
    'inLanguage',
    'isNotKnown',
    'mergeAnswers',
    'migrateAnswers',
    'migrationProblems',
    'nextUnanswered',
    'notKnownWords',
    'parseAnswers',
    'parseQuestionSet',
    'proveQuestionSet',
    'questionAt',
    'questionById',
    'questionSetInForce',
    'questionSetProblems',
    'redactAnswers',
    'removeEntry',
    'restoreAnswers',
    'sectionStatuses',
    'settleAnswers',
    'withAnswer',
    'words',
  ])
})
