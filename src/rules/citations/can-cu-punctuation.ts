import { goesOnWithBases } from '../../elements/bases.ts'
import { DOCUMENT, typedBases } from '../../reading/preamble.ts'
import { isBeforeTheDecree } from '../../reading/under-the-decree.ts'
import type { Rule } from '../rule.ts'

/** What a purpose or an event is told with; the list may lead on to it as well. */
const TOLD = /^(?:Nhằm|Để|Sau khi|Qua)\s/u

/** `Công văn số …;` behind a semicolon is one of the list, though its `căn cứ` was left out. */
const goesOn = (text: string): boolean => goesOnWithBases(text) || TOLD.test(text) || DOCUMENT.test(text)

export default {
  id: 'can-cu-punctuation',
  severity: 'error',
  summary: {
    vi: 'Cuối mỗi căn cứ có dấu chấm phẩy, căn cứ cuối cùng kết thúc bằng dấu chấm.',
    en: 'Each legal basis ends with a semicolon, the last with a full stop.',
  },
  why: {
    vi: 'Nghị định quy định rõ: sau mỗi căn cứ xuống dòng, cuối dòng có dấu chấm phẩy, dòng cuối cùng kết thúc bằng dấu chấm.',
    en: 'The decree says so: a semicolon at the end of each line, a full stop at the last.',
  },
  clause: 'PL1 II.6.a',
  prose: true,
  refused: [
    'KẾ HOẠCH\nPhổ cập bơi\n\nCăn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016.\n\nCăn cứ Kế hoạch số 17/KH-UBND ngày 11/3/2026 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước.\n\nI. MỤC ĐÍCH\n',
    'KẾ HOẠCH\nPhổ cập bơi\n\nCăn cứ Kế hoạch số 17/KH-UBND ngày 11/3/2026 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước;\n\nTrường Tiểu học Kim Đồng ban hành Kế hoạch như sau:\n',
  ],
  accepted: [
    'KẾ HOẠCH\nPhổ cập bơi\n\nCăn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\n\nTrên cơ sở thảo luận của các thành viên Ban Chỉ đạo tại phiên họp tháng 4 năm 2026.\n\nTrường ban hành Kế hoạch.\n',
    'KẾ HOẠCH\nPhổ cập bơi\n\nCăn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\n\nCăn cứ các quyết định của Thủ tướng Chính phủ ban hành chương trình bơi an toàn.\n\nTrường xây dựng Kế hoạch như sau:\n',
    'KẾ HOẠCH\nPhổ cập bơi\n\nCăn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\n\nCăn cứ Kế hoạch số 17/KH-UBND ngày 11/3/2026 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước.\n\nI. MỤC ĐÍCH\n',
    'KẾ HOẠCH\nPhổ cập bơi\n\nCăn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\n\nThực hiện Kế hoạch số 17/KH-UBND ngày 11/3/2026 của Ủy ban nhân dân tỉnh về phòng, chống đuối nước.\n\nTrường ban hành Kế hoạch.\n',
    'Số: 797/QĐ-UBND | Bình Định, ngày 14 tháng 3 năm 2018 |\nỦY BAN NHÂN DÂN TỈNH\nCăn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\nTheo đề nghị của Giám đốc Sở Y tế tại Tờ trình số 51/TTr-SYT ngày 08/3/2018,\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.\n',
    'KẾ HOẠCH\nPhổ cập bơi\nCăn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;\nCăn cứ kết quả khảo sát tại các trường, Phòng ban hành Kế hoạch như sau:\n',
    'Căn cứ kết quả khảo sát, nhà trường mở 02 lớp.',
  ],
  check(manuscript, say) {
    const bases = typedBases(manuscript)
    const basisUnits = new Set(bases.map(({ unit }) => unit))
    for (const { unit, next } of bases) {
      if (!next) continue
      const last = !basisUnits.has(next)
      // `Căn cứ …, Ủy ban nhân dân xã ban hành Kế hoạch như sau:` is one sentence with what follows.
      const mark = /[.;,]$/u.exec(unit.text)?.[0]
      if (mark === undefined) continue
      if (last && (mark === '.' || (goesOn(next.text) && mark === ';'))) continue
      if (!last && mark === ';') continue
      // So it was until the decree: `Theo đề nghị của Giám đốc Sở …,` above `QUYẾT ĐỊNH:`.
      if (last && mark === ',' && isBeforeTheDecree(manuscript)) continue
      const right = last ? '.' : ';'
      const spot = { unit, start: unit.text.length - 1, end: unit.text.length }
      say(
        spot,
        last
          ? {
              vi: `Căn cứ cuối cùng kết thúc bằng “${mark}”, phải là dấu chấm.`,
              en: `The last basis ends with “${mark}”; it takes a full stop.`,
            }
          : {
              vi: `Căn cứ này kết thúc bằng “${mark}”, phải là dấu chấm phẩy vì còn căn cứ tiếp theo.`,
              en: `This basis ends with “${mark}”; it takes a semicolon, for another follows.`,
            },
        {
          hint: { vi: `Thay “${mark}” bằng “${right}”.`, en: `Put “${right}” in place of “${mark}”.` },
          fix: { ...spot, text: right },
        },
      )
    }
  },
} satisfies Rule
