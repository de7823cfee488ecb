import type { Base, CitedDocument } from '../../model/plan.ts'
import { dateValue, markdownValue, markedValue } from './values.ts'

export const baseValue = ({ id, lead, documents, text, renewal, ...cited }: Base): object => ({
  id,
  lead: lead === '' ? undefined : lead,
  ...citedValue(cited),
  documents: documents?.map(citedValue),
  text: text && markdownValue(text),
  renewal,
})

/** One document; a date left open is null. */
const citedValue = ({ type, number, date, dateText, dateForm, issuer, subject, subjectText }: CitedDocument): object => ({
  type,
  number,
  date: dateText === undefined ? dateValue(date) : null,
  dateForm,
  issuer,
  subject: markedValue(subject, subjectText),
})
