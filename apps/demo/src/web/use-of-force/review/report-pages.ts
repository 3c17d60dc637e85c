import { defaultForcePolicy, isQuestioned, panelStands } from '@casework/use-of-force-reports'
import type { Casework } from '../../../casework/casework.ts'
import type { ReportAndPerson } from '../../not-found.ts'
import { shownName } from '../../pages/person.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { linesOf } from './lines.ts'
import { withReadable } from './readable-report.ts'
import { permitted } from './report-page.ts'

function page(casework: Casework, template: string, title: string, model: (found: ReportAndPerson) => object) {
  return withReadable(casework, (found, _request, response) =>
    response.render(`use-of-force/review/${template}`, {
      title,
      name: shownName(found.customer),
      report: found.report,
      may: permitted(found.report, actorOfRequest(response)),
      ...model(found),
    }),
  )
}

/** The panel on an incident: who sits, who stepped back, each vote, the decision with dissent, and what the lines found before. */
export function showPanel(casework: Casework) {
  return withReadable(casework, ({ report, customer }, _request, response) => {
    const { panel } = report
    const id = signedIn(response).id
    const recused = panel?.recusals.map(({ memberId }) => String(memberId)) ?? []
    response.render('use-of-force/review/panel', {
      title: panel?.decision === undefined ? 'Panel' : 'Decision of the panel',
      name: shownName(customer),
      report,
      may: permitted(report, actorOfRequest(response)),
      isQuestioned: isQuestioned(report),
      panelStands: panelStands(report, defaultForcePolicy),
      sits: panel?.members.some(({ memberId }) => memberId === id) && !recused.includes(id),
      recused,
      ...linesOf(report),
    })
  })
}

/** The referrals of an incident, each with its reference once it has one. */
export function showReferrals(casework: Casework) {
  return page(casework, 'referrals.njk', 'Referrals', () => ({}))
}

/** The packs that were shared of a report, and every opening of each. */
export function showPacks(casework: Casework) {
  return page(casework, 'packs.njk', 'Packs to read', () => ({}))
}
