import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { SqlClient } from '@casework/event-store'

/** The columns, of every table there is, in which a text stands anywhere, upper or lower case. */
export async function columnsWith(client: SqlClient, text: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ table_name: string; column_name: string }>(
    `select c.table_name, c.column_name from information_schema.columns c
     join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' order by 1, 2`,
  )
  const found: string[] = []
  for (const { table_name, column_name } of rows) {
    const hits = await client.query(
      `select 1 from "${table_name}" where strpos(lower("${column_name}"::text), lower($1)) > 0 limit 1`,
      [text],
    )
    if (hits.rows.length > 0) found.push(`${table_name}.${column_name}`)
  }
  return found
}

/** The files below a folder that hold a text byte for byte. */
export function filesWith(folder: string, text: string): readonly string[] {
  const wanted = Buffer.from(text)
  return globSync('**/*', { cwd: folder }).filter((name) => {
    const path = join(folder, name)
    return statSync(path).isFile() && readFileSync(path).includes(wanted)
  })
}
