import type { Signature } from '../../model/plan.ts'
import { oneOrMany } from './values.ts'

export const signatureValue = ({ authority, collective, head, position, name }: Signature): object => ({
  authority: oneOrMany(authority),
  collective,
  head,
  position,
  name,
})
