import type { ProblemKind } from '../problem-kind.ts'

/** A picture of one point, as small as PNG has them. */
const POINT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

export default {
  id: 'image-missing',
  severity: 'error',
  summary: { vi: 'Tệp hình phải có cạnh kế hoạch.', en: 'An image that is named is there.' },
  why: {
    vi: 'Thiếu tệp thì văn bản ban hành thiếu hình.',
    en: 'Without the file the document would be issued without it.',
  },
  refused: [
    { section: '# Mục đích, yêu cầu\n\nTổ chức thực hiện theo sơ đồ sau:\n\n![Sơ đồ tổ chức](so-do.png)' },
    { section: '# Mục đích, yêu cầu\n\nTổ chức thực hiện theo sơ đồ sau:\n\n![Sơ đồ tổ chức](../so-do.png)' },
  ],
  accepted: [
    {
      section:
        '# Mục đích, yêu cầu\n\nTổ chức thực hiện theo sơ đồ sau:\n\n![Sơ đồ tổ chức](so-do.png "Hình 1. Sơ đồ tổ chức"){width=12cm}',
      files: { 'so-do.png': POINT },
    },
  ],
} satisfies ProblemKind
