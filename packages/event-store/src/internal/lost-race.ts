/** Another writer was first: thrown only by the store's own insert, so that a read model's constraint is never taken for it. */
export class LostRace extends Error {
  constructor(constraint: string, cause: unknown) {
    super(constraint, { cause })
    this.name = 'LostRace'
  }
}
