import type { PartLine, RecipientPart } from '../../manuscript/parts.ts'
import type { Rule } from '../rule.ts'

const NOTE = /^\([^()]{2,60}\)[;.,]?$/u

/** True for a recipient that ends as it should, or whose end the text from a PDF may have moved. */
const ends = ({ lines }: RecipientPart): boolean =>
  lines.some(({ text }, index) => /;(?:\s*\([^()]{2,24}\))?$/u.test(text) && (index === lines.length - 1 || NOTE.test(text)))

export default {
  id: 'noi-nhan-punctuation',
  severity: 'error',
  summary: {
    vi: 'Mỗi dòng nơi nhận kết thúc bằng dấu chấm phẩy, dòng “Lưu” bằng dấu chấm.',
    en: 'Each recipient ends with a semicolon, the line “Lưu” with a full stop.',
  },
  why: {
    vi: 'Mỗi cơ quan hoặc nhóm cơ quan nhận đứng trên một dòng riêng, cuối dòng có dấu chấm phẩy; ngoặc móc gộp mấy dòng không thay được dấu này.',
    en: 'Each body or group of bodies stands on a line of its own that ends with a semicolon; a brace over several lines does not replace it.',
  },
  clause: 'PL1 II.9.d',
  prose: true,
  safe: true,
  refused: [
    'I. MỤC ĐÍCH\n\nNâng cao sức khỏe./.\n\nNơi nhận:\n- Bộ Y tế\n- Các khoa, phòng;\n- Lưu: VT, KHTH.\n',
    'I. MỤC ĐÍCH\n\nNâng cao sức khỏe./.\n\nNơi nhận:\n- Sở Y tế (để báo cáo).\n- Trạm y tế các xã,\n- Lưu: VT;\n',
  ],
  accepted: [
    'I. MỤC ĐÍCH\n\nNâng cao sức khỏe./.\n\nNơi nhận: KT. GIÁM  ĐỐC\n- Sở Y tế; PHÓ GIÁM  ĐỐC\n- Thường trực Thành ủy; (để b/c)\n- Lưu: VT, KHTH.\n',
    'ĐẢNG ỦY XÃ MƯỜNG BÚ\n*\nSố 12-KH/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nKẾ HOẠCH\nhọc tập nghị quyết\n\nCác chi bộ tổ chức học tập.\n\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Đảng ủy.\n',
    'I. MỤC ĐÍCH\n\nNâng cao sức khỏe./.\n\nNơi nhận:\n- Sở Y tế (để báo cáo);\n- Trung tâm y tế,\n  trạm y tế các xã;\n- Lưu: VT, KHTH.\n\nGIÁM ĐỐC\n\nLê Thị Hoa\n',
    'I. MỤC ĐÍCH\n\nNâng cao sức khỏe./.\n\nNơi nhận:\tKT. GIÁM ĐỐC\n- Sở Y tế;\tPHÓ GIÁM ĐỐC\n- Lưu: VT, KHTH.\n\n\tLê Thị Hoa\n',
    'I. MỤC ĐÍCH\n\nNâng cao sức khỏe./.\n\nNơi nhận:\n- Sở Y tế;                 KT. GIÁM ĐỐC\n- Các khoa, phòng;         PHÓ GIÁM ĐỐC\n- Lưu: VT.\n',
  ],
  check({ parts: { recipients, archive } }, say) {
    for (const entry of recipients) if (!ends(entry)) wrong(entry, entry.lines.at(-1)!, ';')
    for (const entry of archive) {
      const last = entry.lines.at(-1)!
      if (entry.lines.length === 1 && /[;,]$/u.test(last.text)) wrong(entry, last, '.')
    }
    function wrong({ text }: RecipientPart, piece: PartLine, right: ';' | '.'): void {
      const typed = /[.,:;]$/u.exec(piece.text)?.[0]
      const name = { ';': ['dấu chấm phẩy (;)', 'a semicolon (;)'], '.': ['dấu chấm (.)', 'a full stop (.)'] }[right] as [
        string,
        string,
      ]
      const spot = { unit: piece.unit, start: piece.end - (typed ? 1 : 0), end: piece.end }
      say(
        piece,
        typed
          ? { vi: `Dòng nơi nhận “${text}” kết thúc bằng “${typed}”.`, en: `The recipient “${text}” ends with “${typed}”.` }
          : {
              vi: `Dòng nơi nhận “${text}” thiếu ${name[0]} ở cuối.`,
              en: `The recipient “${text}” lacks ${name[1]} at its end.`,
            },
        { hint: { vi: `Kết thúc bằng ${name[0]}.`, en: `End it with ${name[1]}.` }, fix: { ...spot, text: right } },
      )
    }
  },
} satisfies Rule
