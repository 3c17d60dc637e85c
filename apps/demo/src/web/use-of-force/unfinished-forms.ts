import type { SqlClient } from '@casework/event-store'
import type { Instant } from '@casework/kernel'
import type { FormFields } from '@casework/question-sets/govuk'

/** Whose form it is, of which report, and which form. */
export type FormKey = { readonly member: string; readonly report: string; readonly form: string }

/** Keeps what was typed on a form that cannot be taken in yet, so that its writer finds it again. */
export async function keepForm<Fields extends object>(
  client: SqlClient,
  { member, report, form }: FormKey,
  fields: Fields,
  now: Instant,
): Promise<void> {
  await client.query(
    `insert into unfinished_forms (member, report, form, fields, kept_at) values ($1, $2, $3, $4::jsonb, $5)
     on conflict (member, report, form) do update set fields = excluded.fields, kept_at = excluded.kept_at`,
    [member, report, form, JSON.stringify(fields), now],
  )
}

/** What was typed on a form before, if it is still kept. */
export async function keptForm<Fields extends object = FormFields>(
  client: SqlClient,
  { member, report, form }: FormKey,
): Promise<Fields | undefined> {
  const { rows } = await client.query<{ fields: Fields }>(
    'select fields from unfinished_forms where member = $1 and report = $2 and form = $3',
    [member, report, form],
  )
  return rows[0]?.fields
}

/** Lets go of a form whose answers are on record. */
export async function dropForm(client: SqlClient, { member, report, form }: FormKey): Promise<void> {
  await client.query('delete from unfinished_forms where member = $1 and report = $2 and form = $3', [
    member,
    report,
    form,
  ])
}

/** The forms of a report that somebody left half written, by name. */
export async function formsLeft(client: SqlClient, member: string, report: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ form: string }>(
    'select form from unfinished_forms where member = $1 and report = $2 order by form',
    [member, report],
  )
  return rows.map(({ form }) => form)
}
