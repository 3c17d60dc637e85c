import { csvRow } from '@casework/imports'
import type { Request, Response } from 'express'
import type { Casework } from '../../casework/casework.ts'
import { exportHeader, exportRow } from '../../casework/export-row.ts'
import {
  careList,
  careTotal,
  filterChoices,
  pageSize,
  type WorkListFilter,
  workListPage,
  workListRows,
} from '../../casework/work-list-query.ts'
import { field } from '../form-fields.ts'

/** Names are searched by a form that posts, so that no name stands in an address or a log. */
function filterOf(request: Request): WorkListFilter {
  const { team, purpose } = request.query as Record<string, string | undefined>
  return { search: request.session.search, team, purpose }
}

const careShown = 10
const careListed = 500

export function showWorkList({ client }: Casework) {
  return async (request: Request, response: Response) => {
    const filter = filterOf(request)
    const list = await workListPage(client, filter, Number(request.query['page'] ?? 1))
    const [care, total, filters] = await Promise.all([
      careList(client, careShown),
      careTotal(client),
      filterChoices(client),
    ])
    const pages = pagination(list.page, list.pages, filter)
    const first = (list.page - 1) * pageSize
    response.render('work-list', { title: 'Work-list', list, first, care, careTotal: total, filters, filter, pages })
  }
}

/** Those whom care calls for first, on a page of their own. */
export function showCareList({ client }: Casework) {
  return async (_request: Request, response: Response) => {
    response.render('care-list', {
      title: 'Who needs care first',
      care: await careList(client, careListed),
      careTotal: await careTotal(client),
    })
  }
}

export function search(request: Request, response: Response): void {
  const text = field(request.body, 'search')
  if (text === undefined) delete request.session.search
  else request.session.search = text.slice(0, 100)
  const kept = new URLSearchParams(
    Object.entries({ team: field(request.body, 'team'), purpose: field(request.body, 'purpose') }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
  response.redirect(`/work-list${kept.size === 0 ? '' : `?${kept}`}`)
}

export function downloadWorkList({ client }: Casework) {
  return async (request: Request, response: Response) => {
    response.type('text/csv').attachment('work-list.csv')
    response.write(csvRow(exportHeader))
    for await (const row of workListRows(client, filterOf(request))) response.write(csvRow(exportRow(row)))
    response.end()
  }
}

function pagination(page: number, pages: number, { team, purpose }: WorkListFilter) {
  const link = (to: number) =>
    `?${new URLSearchParams({ ...(team ? { team } : {}), ...(purpose ? { purpose } : {}), page: String(to) })}`
  const around = [...new Set([1, page - 1, page, page + 1, pages])].filter((each) => each >= 1 && each <= pages)
  const items = around.flatMap((each, index) => [
    ...(each - (around[index - 1] ?? each) > 1 ? [{ ellipsis: true }] : []),
    { number: each, href: link(each), current: each === page },
  ])
  return pages === 1
    ? undefined
    : {
        items,
        ...(page > 1 ? { previous: { href: link(page - 1) } } : {}),
        ...(page < pages ? { next: { href: link(page + 1) } } : {}),
      }
}
