/**
 * A value that the document prints in words of its own: the date of issue, another date, a reference by its id, or what cannot be read
 * back. `id` is the pointer of the value, or the id that a reference names.
 */
export interface Datum {
  readonly kind: 'issue-date' | 'date' | 'target' | 'amount' | 'fixed'
  readonly id: string
}
