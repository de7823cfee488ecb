import { droppedSyllables } from '../../reading/dropped.ts'
import { halfWords } from '../../reading/half-words.ts'
import { knownSlips } from '../../reading/known-slips.ts'
import { mistypedWords } from '../../reading/mistyped.ts'
import { nearTerms } from '../../reading/near-terms.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'missing-syllable',
  severity: 'warning',
  summary: {
    vi: 'Cụm từ cố định viết đủ chữ, không sót, không thừa.',
    en: 'Fixed phrases are written whole, nothing dropped, nothing left over.',
  },
  why: {
    vi: 'Mất một chữ, “người lao động” thành “người lao”; lỗi này máy soát chính tả thông thường không thấy.',
    en: 'With a syllable gone a fixed phrase says something else, and ordinary spell-checkers pass it by.',
  },
  prose: true,
  refused: [
    'Vận động cán bộ, công chức, người lao trong cơ quan hưởng ứng phong trào.',
    'Phòng Nội vụ tham với Ủy ban nhân dân xã về công tác khen thưởng.',
    'Nâng cao hiệu quả lãnh, chỉ đạo của cấp ủy cơ sở.',
    'Kế hoạch công tác THADS sự năm 2027 được giao đến từng đơn vị.',
    'Trung tâm chi trả bảo thất nghiệp cho người lao động.',
    'Phát triển kinh tế - hội gắn với quốc phòng, an ninh.',
    'Tổ chức sử dụng có hiệu các tài liệu lưu trữ; văn bản được xử trên môi trường mạng.',
  ],
  accepted: [
    'Trận bóng đá có hai hiệp, mỗi hiệp 25 phút; tham quan thác Mơ; ký nhận và lĩnh ở Văn phòng; hoàn cho ngân sách; chức danh còn khuyết.',
    'Bất chấp tình trạng mưa lũ; hiệu ứng chuyển tiếp; bảng chú giải bên cạnh; giả sử nội dung thay đổi.',
    'An toàn thông tin mạng; bảo vệ trường học; nhà giáo và đào tạo nghề; kiểm tra, sát hạch lái xe; cán bộ, chức sắc.',
    'Hoàn tất hồ sơ, tổng kết năm học; nộp hồ sơ tổng kết phong trào; kế hoạch phát triển thực hiện từ quý I; hình thành cơ sở chất lượng cao.',
    'Các tổ thực hiện nghiêm lịch trực; mỗi tổ thực hiện các nội dung được giao.',
    'Phát hiện sớm người lao kháng thuốc trong cộng đồng; hội viên thi đua lao động, làm giàu chính đáng.',
    'Tham mưu với lãnh đạo, chỉ đạo các đơn vị; cải cách hành chính; giải quyết khiếu nại, tố cáo.',
    'Giám đốc thẩm, tái thẩm; vắt, trữ sữa mẹ; vận hành phần mềm quản lý án; thẩm phân phúc mạc.',
    'khai thực hiện nghiêm túc ở từng thôn.',
    'Tặng quà 12 hộ hoàn cảnh khó khăn, mắc bệnh hiểm nghèo; nếu có khó khăn, vướng mắt thì báo cáo.',
    'Công tác THADS dân sự, hành chính; BHXH hội nghị chuyên đề.',
  ],
  check(manuscript, say) {
    const [dropped, mistyped] = [droppedSyllables(manuscript), mistypedWords(manuscript)]
    const misspelled = [...knownSlips(manuscript), ...nearTerms(manuscript)]
    for (const { unit, start, end, found, right } of dropped) {
      // `triễn khai thực hiện` has its syllables, one of them misspelled.
      if (misspelled.some((slip) => slip.unit === unit && slip.start < start && slip.end > start)) continue
      // `khó khăn, vướng mắt` lacks nothing: the syllable looked for is there, misspelled.
      if (misspelled.some((slip) => slip.unit === unit && slip.start < end && slip.end > end)) continue
      // What a mistyped word stands before lacks nothing: `diêễn biến phức tạp`.
      if (mistyped.some((slip) => slip.unit === unit && slip.end === start - 1)) continue
      // What a line begins with in a small letter may have begun on the line above: `triển` / `khai thực hiện`.
      if (start === 0 && unit.role === 'paragraph' && found[0] === found[0]!.toLowerCase()) continue
      // It is there, with the word beside it: `Giám đốcBảo hiểm xã hội`.
      if (isGrownOn(unit.text, start, end, right)) continue
      // A phrase at the very end may go on where the text was cut, unless its last word is there.
      if (end >= unit.text.length && lastOf(found) !== lastOf(right)) continue
      const surplus = right.length < found.length
      say(
        { unit, start, end },
        surplus
          ? { vi: `“${found}” thừa chữ; viết “${right}”.`, en: `“${found}” has a word too many; write “${right}”.` }
          : {
              vi: `“${found}” viết thiếu chữ; viết đủ là “${right}”.`,
              en: `A word is missing in “${found}”; in full “${right}”.`,
            },
        { hint: { vi: right, en: right }, fix: { unit, start, end, text: right } },
      )
    }
    // What is wrong beside it may be told already.
    const told = [...dropped, ...misspelled, ...mistyped]
    for (const { unit, start, end } of halfWords(manuscript)) {
      if (told.some((slip) => slip.unit === unit && slip.start < end + NEAR && slip.end > start - NEAR)) continue
      const half = unit.text.slice(start, end)
      say(
        { unit, start, end },
        {
          vi: `“${half}” đứng một mình không thành từ: thiếu hoặc sai một chữ bên cạnh.`,
          en: `“${half}” is no word by itself: one beside it is missing or wrong.`,
        },
        {
          hint: {
            vi: `Xem lại câu, viết đủ từ có chữ “${half}”.`,
            en: `Look at the sentence and write the word of “${half}” whole.`,
          },
        },
      )
    }
  },
} satisfies Rule

/** True where the syllable that a phrase lacks has grown onto the word before it or behind it. */
function isGrownOn(text: string, start: number, end: number, right: string): boolean {
  const words = right.toLowerCase().split(' ')
  const before = /\S+(?=\s$)/u.exec(text.slice(Math.max(0, start - 20), start))?.[0].toLowerCase()
  const behind = /^\s(\S+)/u.exec(text.slice(end, end + 20))?.[1]!.toLowerCase()
  return (before?.endsWith(words[0]!) ?? false) || (behind?.startsWith(words.at(-1)!) ?? false)
}

/** About a word, in characters. */
const NEAR = 9

const lastOf = (phrase: string): string => phrase.slice(phrase.lastIndexOf(' ') + 1).toLowerCase()
