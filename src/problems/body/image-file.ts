import type { ProblemKind } from '../problem-kind.ts'

/** A picture of one point, as small as PNG has them. */
const POINT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

export default {
  id: 'image-file',
  severity: 'error',
  summary: {
    vi: 'Hình là tệp PNG hoặc JPEG đúng như đuôi tệp, không hỏng, không quá lớn.',
    en: 'An image is a PNG or JPEG file as its ending says, whole and not too large.',
  },
  why: {
    vi: 'Word chỉ hiện được hình đọc được; tệp quá lớn thì văn bản không gửi đi được.',
    en: 'Word shows only what it can read, and a document with too large a file cannot be sent.',
  },
  refused: [
    {
      section: '# Mục đích, yêu cầu\n\nTổ chức thực hiện theo sơ đồ sau:\n\n![Sơ đồ tổ chức](so-do.jpg)',
      files: { 'so-do.jpg': POINT },
    },
    {
      section: '# Mục đích, yêu cầu\n\nTổ chức thực hiện theo sơ đồ sau:\n\n![Sơ đồ tổ chức](so-do.png)',
      files: { 'so-do.png': 'GIF89a' },
    },
  ],
  accepted: [
    {
      section:
        '# Mục đích, yêu cầu\n\nTổ chức thực hiện theo sơ đồ sau:\n\n![Sơ đồ tổ chức](so-do.png "Hình 1. Sơ đồ tổ chức"){width=12cm}',
      files: { 'so-do.png': POINT },
    },
  ],
} satisfies ProblemKind
