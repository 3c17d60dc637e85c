import * as questionSets from '@casework/question-sets'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(questionSets).sort()).toEqual([
    'answerDifferences',
    'answerProblems',
    'compileQuestionSet',
    'defineQuestionSet',
    'inLanguage',
    'isNotKnown',
    'mergeAnswers',
    'parseAnswers',
    'questionSetProblems',
    'sectionStatuses',
    'settleAnswers',
  ])
})
