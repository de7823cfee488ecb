import type { Base } from '../../model/plan.ts'
import { dateValue } from './values.ts'

export const baseValue = ({ id, lead, type, number, date, issuer, subject, renewal }: Base): object => ({
  id,
  lead,
  type,
  number,
  date: dateValue(date),
  issuer,
  subject,
  renewal,
})
