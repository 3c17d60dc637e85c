import { andThen, parseInput } from '@casework/kernel'
import type { Answers } from '@casework/question-sets'
import { openPack, openPackInputSchema, reviewPack } from '@casework/use-of-force-reports'
import type { Casework } from '../../../casework/casework.ts'
import { append } from '../../../casework/records.ts'
import { isForTheirBody } from '../../../use-of-force/who-may-read.ts'
import { notFound, withReport } from '../../not-found.ts'
import { shownProblems } from '../../show-problems.ts'
import { actorOfRequest, signedIn } from '../../sign-in.ts'
import { answersOf, sectionsOf } from './shown-report.ts'

/** A pack as somebody of the body it was made for reads it. It is never shown without its opening being logged first. */
export function readPack(casework: Casework) {
  return withReport(casework, async ({ report, loaded }, request, response) => {
    const pack = report.packs.find(({ packId }) => packId === request.params['packId'])
    if (pack === undefined || !isForTheirBody(pack, signedIn(response))) return notFound(request, response)
    const context = casework.context(actorOfRequest(response), String(request.id))
    const opened = andThen(parseInput(openPackInputSchema, { packId: pack.packId, body: pack.body }), (input) =>
      openPack(report, input, context),
    )
    const appended = await append(casework.store, loaded, opened)
    if (!appended.ok) {
      const problems = shownProblems(appended.error)
      return response.status(400).render('use-of-force/review/pack', { title: 'Pack to read', pack, problems })
    }
    const read = reviewPack(appended.value)
    return response.render('use-of-force/review/pack', {
      title: 'Pack to read',
      pack,
      read,
      sections: sectionsOf(read.answers as Answers, answersOf(report)),
    })
  })
}
