import { migrate as migrateEventStore, type SqlClient } from '@casework/event-store'

/** The app's own tables, one step after the other; a step once landed is never changed. */
const steps: readonly string[] = [
  `create table record_snapshots (
     stream text primary key,
     kind text not null,
     version integer not null,
     record jsonb not null
   );
   create index record_snapshots_customer on record_snapshots ((record ->> 'customerId')) where kind = 'case';
   create table work_list (
     case_id text primary key,
     customer_id text not null,
     reference text not null,
     name text not null,
     name_latin text not null,
     search text not null,
     is_open boolean not null,
     team text,
     next_on text,
     as_at text not null,
     rule_set text not null,
     purpose text not null,
     purpose_words text not null,
     simulation boolean not null,
     provisional boolean not null,
     bands jsonb not null,
     enforcement_key integer[] not null,
     care_key integer[] not null,
     care_words jsonb not null,
     questions integer not null,
     barrier_kind text,
     barrier_since text
   );
   create index work_list_enforcement on work_list (enforcement_key desc, case_id) where is_open;
   create index work_list_care on work_list (care_key desc, case_id) where is_open and jsonb_array_length(care_words) > 0;
   create index work_list_team on work_list (team, enforcement_key desc, case_id) where is_open;
   create index work_list_purpose on work_list (purpose, purpose_words) where is_open;
   create index work_list_customer on work_list (customer_id);
   create table imported_rows (
     reference text primary key,
     digest text not null,
     run text not null,
     line integer not null
   );
   create table approved_rule_sets (
     rule_set text primary key,
     approval jsonb not null,
     recorded_by text not null,
     recorded_at text not null
   );
   create table sessions (
     id text primary key,
     content jsonb not null,
     expires_at bigint not null
   );`,
  `create table unfinished_forms (
     member text not null,
     report text not null,
     form text not null,
     fields jsonb not null,
     kept_at text not null,
     primary key (member, report, form)
   )`,
  `create table service_days (
     name text primary key,
     day text not null
   );
   create table sample_seeds (
     sample_id text primary key,
     seed text not null
   )`,
]

/** Makes or brings up to date every table: those of the event store, then the app's own. */
export async function migrate(client: SqlClient): Promise<void> {
  await migrateEventStore(client)
  for (const [index, step] of steps.entries())
    await client.transaction((transaction) => take(index + 1, step, transaction))
}

async function take(version: number, step: string, client: SqlClient): Promise<void> {
  await client.query('select pg_advisory_xact_lock(73011958)')
  await client.query('create table if not exists demo_migrations (version integer primary key)')
  const done = await client.query('select 1 from demo_migrations where version = $1', [version])
  if (done.rows.length > 0) return
  for (const statement of step.split(';')) if (statement.trim() !== '') await client.query(statement)
  await client.query('insert into demo_migrations (version) values ($1)', [version])
}
