import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'too-few',
  severity: 'error',
  summary: { vi: 'Danh sách có đủ số phần tử tối thiểu.', en: 'A list has as many items as it must.' },
  why: {
    vi: 'Nơi nhận, đơn vị lưu… không thể trống trong văn bản ban hành.',
    en: 'A document that is issued has recipients and a unit that keeps it.',
  },
  refused: [{ yaml: 'archive: { units: [] }' }],
  accepted: [{ yaml: 'archive: { units: [VT, VP] }' }],
} satisfies ProblemKind
