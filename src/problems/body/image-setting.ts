import type { ProblemKind } from '../problem-kind.ts'

/** A picture of one point, as small as PNG has them. */
const POINT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)

export default {
  id: 'image-setting',
  severity: 'error',
  summary: {
    vi: 'Sau hình chỉ ghi độ rộng; hình có lời tả.',
    en: 'Behind an image stands a width and nothing else; it is described in words.',
  },
  why: {
    vi: 'Ghi sai thì hình in ra không như người soạn muốn; người không nhìn được hình cần lời tả.',
    en: 'Said wrongly, it would not come out as the author wants; who cannot see it needs the words.',
  },
  refused: [
    {
      section: '# Mục đích, yêu cầu\n\nTổ chức thực hiện theo sơ đồ sau:\n\n![Sơ đồ tổ chức](so-do.png){width=30cm}',
      files: { 'so-do.png': POINT },
    },
    {
      section: '# Mục đích, yêu cầu\n\nTổ chức thực hiện theo sơ đồ sau:\n\n![Sơ đồ tổ chức](so-do.png){rong=12cm}',
      files: { 'so-do.png': POINT },
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
