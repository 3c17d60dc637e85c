/** One step of the schema: all of its statements in one transaction, or none. */
export type Migration = { readonly version: number; readonly name: string; readonly statements: readonly string[] }

/** Every step that the schema ever took. A released step is never edited: a change is a new step. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    name: 'events, with personal values apart',
    statements: [
      'create sequence stored_events_position as bigint',
      `create table stored_events (
        position bigint constraint stored_events_pkey primary key,
        transaction_id xid8 not null default pg_current_xact_id(),
        stream text not null check (length(stream) between 1 and 200),
        stream_version integer not null check (stream_version > 0),
        type text not null,
        type_version integer not null,
        event_id text constraint stored_events_event_id unique,
        data json not null,
        personal_digests json,
        metadata json not null,
        constraint stored_events_stream_version unique (stream, stream_version)
      )`,
      'create index stored_events_reading on stored_events (transaction_id, position)',
      `create table erasures (
        id bigint generated always as identity primary key,
        content json not null
      )`,
      `create table personal_values (
        position bigint not null,
        key text not null,
        value json,
        salt text,
        erasure bigint references erasures (id),
        primary key (position, key),
        check ((value is null) = (erasure is not null)),
        check ((salt is null) = (erasure is not null))
      )`,
    ],
  },
  {
    version: 2,
    name: 'the audit chain',
    statements: [
      `create table audit_entries (
        position bigint primary key,
        event bigint,
        erasure bigint,
        hash text not null,
        check ((event is null) <> (erasure is null))
      )`,
      `create table audit_head (
        singleton boolean primary key default true check (singleton),
        position bigint not null,
        hash text not null
      ) with (fillfactor = 10)`,
      "insert into audit_head (position, hash) values (0, '')",
    ],
  },
  {
    version: 3,
    name: 'how far each reader has come',
    statements: [
      `create table reader_checkpoints (
        name text primary key,
        transaction_id xid8 not null,
        position bigint not null
      )`,
    ],
  },
]
