/** What a rep is to reach in a year. */
export interface Goal {
  readonly rep: string;
  /** New customers to win; null where none is set. */
  readonly newCustomers: number | null;
  /** In the sheet's own currency; null where none is set. */
  readonly quota: number | null;
}
