import type { SqlClient } from '@casework/event-store'
import session, { type SessionData } from 'express-session'

const lifetimeMs = 8 * 60 * 60 * 1000

type Callback = (error?: unknown) => void

/** Keeps sessions in the database, whichever it is; expired ones are removed as new ones are written. */
export class DatabaseSessionStore extends session.Store {
  readonly #client: SqlClient
  readonly #now: () => number

  constructor(client: SqlClient, now: () => number = Date.now) {
    super()
    this.#client = client
    this.#now = now
  }

  override get(id: string, done: (error: unknown, content?: SessionData | null) => void): void {
    this.#client
      .query<{ content: SessionData }>('select content from sessions where id = $1 and expires_at > $2', [
        id,
        this.#now(),
      ])
      .then(({ rows }) => done(null, rows[0]?.content ?? null), done)
  }

  override set(id: string, content: SessionData, done?: Callback): void {
    const write = async () => {
      await this.#client.query('delete from sessions where expires_at <= $1', [this.#now()])
      await this.#client.query(
        `insert into sessions (id, content, expires_at) values ($1, $2::jsonb, $3)
         on conflict (id) do update set content = excluded.content, expires_at = excluded.expires_at`,
        [id, JSON.stringify(content), this.#now() + lifetimeMs],
      )
    }
    write().then(() => done?.(), done)
  }

  override destroy(id: string, done?: Callback): void {
    this.#client.query('delete from sessions where id = $1', [id]).then(() => done?.(), done)
  }
}
