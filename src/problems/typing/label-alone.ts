import type { ProblemKind } from '../problem-kind.ts'

export default {
  id: 'label-alone',
  severity: 'error',
  summary: {
    vi: 'Sau dấu đầu dòng, số thứ tự có chữ trên cùng dòng.',
    en: 'Behind the mark or label of an item its words stand on the same line.',
  },
  why: {
    vi: 'Ý, khoản, điểm không có chữ in ra một dòng chỉ có dấu hoặc số; nhãn đứng một mình còn có thể nhập vào dòng trên.',
    en: 'An item without words prints a bare mark or number, and a label alone on its line may run into the line above.',
  },
  refused: [
    { section: '# Mục đích, yêu cầu\n\n1. Rà soát hồ sơ tồn đọng.\n2.\n3. Quét sổ thụ lý.' },
    { section: '# Mục đích, yêu cầu\n\nCác việc gồm:\na)\nRà soát hồ sơ tồn đọng.' },
  ],
  accepted: [
    { section: '# Mục đích, yêu cầu\n\n1. Rà soát hồ sơ tồn đọng.\n2. Quét sổ thụ lý.' },
    { section: '# Mục đích, yêu cầu\n\n-\n  Rà soát hồ sơ tồn đọng.\n- Quét sổ thụ lý.' },
  ],
} satisfies ProblemKind
