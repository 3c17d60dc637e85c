import { aBarrier, aCase } from '@casework/cases/testing'
import { aCustomer } from '@casework/customers/testing'
import type { Context } from '@casework/kernel'
import { aContext, arbitraryCivilDate } from '@casework/kernel/testing'
import { arbitraryFacts } from '@casework/triage-scoring/testing'

/** The entries for tests have types too. */
export const builders = { aBarrier, aCase, aCustomer, arbitraryCivilDate, arbitraryFacts }
export const context: Context = aContext()
