import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'impossible-date',
  severity: 'error',
  summary: { vi: 'Ngày phải có trong lịch.', en: 'A date is a day of the calendar.' },
  why: {
    vi: 'Ngày 31/6 hay 29/02 của năm thường không có; thường do gõ nhầm hoặc đảo ngày với tháng.',
    en: 'There is no 31 June, nor 29 February in a common year; it is mostly a slip, or day and month in the wrong order.',
  },
  refused: [{ yaml: 'date: 2026-02-30' }, { section: '# Mục đích\n\nHoàn thành việc rà soát trước ngày :date[2026-06-31].' }],
  accepted: [{ yaml: 'date: 2026-02-28' }, { section: '# Mục đích\n\nHoàn thành việc rà soát trước ngày :date[2026-06-30].' }],
} satisfies ProblemKind
