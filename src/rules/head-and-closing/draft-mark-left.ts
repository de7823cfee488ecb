import type { Rule } from '../rule.ts'

export default {
  id: 'draft-mark-left',
  severity: 'warning',
  summary: { vi: 'Kế hoạch đã có số thì không còn dấu DỰ THẢO.', en: 'A plan that has its number bears no DỰ THẢO mark.' },
  why: {
    vi: 'Văn bản đã cấp số là văn bản ban hành; dấu dự thảo sót lại làm người nhận ngờ hiệu lực.',
    en: 'A numbered document is issued; a draft mark left on it makes its readers doubt that.',
  },
  prose: true,
  refused: [
    { yaml: 'number: { value: 41, symbol: KH-STP }\nmarks: { draft: true }' },
    'SỞ CÔNG THƯƠNG\nSố: 41/KH-SCT\nDỰ THẢO LẦN 2\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nBình ổn thị trường\n',
  ],
  accepted: [
    { yaml: 'number: { value: null, symbol: KH-STP }\nmarks: { draft: true }' },
    'SỞ CÔNG THƯƠNG\nSố:     /KH-SCT\nDỰ THẢO\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKẾ HOẠCH\nBình ổn thị trường\n',
    'Số: 41/KH-SCT\n\nKẾ HOẠCH\nGóp ý dự thảo Luật Thương mại điện tử\n',
  ],
  check({ parts: { head, number } }, say) {
    const mark = head.find(({ text }) => /^\(?(?:BẢN )?(?:DỰ THẢO|Dự thảo)(?:\s+(?:LẦN|lần)\s+\d+)?\)?$/u.test(text))
    if (!number?.value || !mark) return
    say(
      mark,
      {
        vi: `Kế hoạch đã có số ${number.value} nhưng còn dấu DỰ THẢO.`,
        en: `The plan has number ${number.value} and still says DỰ THẢO.`,
      },
      {
        hint: {
          vi: 'Bỏ dấu dự thảo, hoặc để trống số khi chưa ban hành.',
          en: 'Take the mark off, or leave the number open until it is issued.',
        },
      },
    )
  },
} satisfies Rule
