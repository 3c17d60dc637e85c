/** The PostgreSQL that the repository starts for tests; from here, because the app's source reaches into nothing outside the app. */
export { type LocalPostgres, postgresIsHere, startLocalPostgres } from '../../../scripts/local-postgres.ts'
