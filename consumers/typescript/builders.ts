import { aBarrier, aCase } from '@casework/cases/testing'
import { aCustomer } from '@casework/customers/testing'
import type { Context } from '@casework/kernel'
import { aContext, arbitraryCivilDate } from '@casework/kernel/testing'
import { exampleAnswers } from '@casework/question-sets/testing'
import { arbitraryFacts } from '@casework/triage-scoring/testing'
import { aReport } from '@casework/use-of-force-reports/testing'

/** The entries for tests have types too. */
export const builders = { aBarrier, aCase, aCustomer, aReport, arbitraryCivilDate, arbitraryFacts, exampleAnswers }
export const context: Context = aContext()
