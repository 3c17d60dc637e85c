import {
  type Customer,
  customerFacts,
  formatPersonName,
  openNeeds,
  openVulnerabilities,
  preferredName,
} from '@casework/customers'
import { isErased } from '@casework/kernel'
import type { Casework } from '../../casework/casework.ts'
import { casesOf } from '../../casework/work-list-query.ts'
import { nameErased } from '../../casework/work-list-row.ts'
import { reportsAbout } from '../../use-of-force/reports-about.ts'
import { timeline } from '../../words/timeline.ts'
import { withCustomer } from '../not-found.ts'

/** Where reports of the use of force are read by whoever may. */
const forceReview = '/use-of-force/review/:reportId'

export function showPerson(casework: Casework) {
  return withCustomer(casework, async ({ record: customer, stream }, _request, response) => {
    const facts = Object.entries(customerFacts(customer, casework.today()))
    response.render('person', {
      title: shownName(customer),
      customer,
      name: preferredName(customer),
      names: isErased(customer.names)
        ? []
        : customer.names.map((name) => ({ ...name, written: formatPersonName(name) })),
      erased: isErased(customer.names) ? customer.names : undefined,
      birth: customer.dateOfBirth,
      languages: isErased(customer.languages) ? [] : customer.languages,
      references: isErased(customer.references) ? [] : customer.references,
      contact: isErased(customer.contact) ? undefined : customer.contact,
      needs: openNeeds(customer),
      vulnerabilities: openVulnerabilities(customer),
      known: facts.filter(([, fact]) => fact.known),
      notKnown: facts.filter(([, fact]) => !fact.known),
      cases: await casesOf(casework.client, customer.id),
      forceReports: response.locals['mayRead'](forceReview) ? await reportsAbout(customer.id, casework.client) : [],
      timeline: timeline(await casework.store.read(stream)),
    })
  })
}

/** The name a person asks to be called by, for a heading. */
export function shownName(customer: Customer): string {
  return preferredName(customer)?.written ?? nameErased
}

/** The script of the name a person goes by, so that it is read aloud in a voice that can. */
export function scriptOf({ names }: Customer): string | undefined {
  return isErased(names) ? undefined : names.find(({ script }) => script !== undefined)?.script
}
