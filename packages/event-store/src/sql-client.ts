/**
 * What a statement gave back: its rows, and how many rows it wrote.
 * @public
 */
export type SqlResult<Row> = { readonly rows: readonly Row[]; readonly affected: number }

/**
 * The one port to a database: statements with `$1` parameters, and transactions.
 *
 * @remarks
 * Inside `transaction` use only the client that `work` is given. PGlite has one session: there, a query on the outer client would wait for
 * the transaction, and the transaction for the query. A transaction within a transaction is a savepoint. Make a client with
 * {@link pgliteClient} or {@link pgClient}.
 * @public
 */
export type SqlClient = {
  query<Row = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<SqlResult<Row>>
  transaction<Value>(work: (client: SqlClient) => Promise<Value>): Promise<Value>
}
