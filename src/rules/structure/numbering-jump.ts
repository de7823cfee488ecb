import { numberedLabels, standsBetween } from '../../reading/numbering.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'numbering-jump',
  severity: 'error',
  summary: {
    vi: 'Mục, khoản được đánh số liên tục, không bỏ số, không đảo thứ tự.',
    en: 'Sections and clauses are numbered without gaps and in order.',
  },
  why: {
    vi: 'Số nhảy cóc làm người đọc tưởng thiếu nội dung, và mọi chỗ viện dẫn đến mục đó đều sai.',
    en: 'A gap looks like a missing part, and every reference to what follows goes wrong.',
  },
  clause: 'PL1 II.6.đ',
  prose: true,
  refused: [
    'I. MỤC TIÊU\n\nNâng tỷ lệ bao phủ tiêm chủng.\n\nII. NHIỆM VỤ\n\nRà soát đối tượng.\n\nIV. TỔ CHỨC THỰC HIỆN\n\nTrạm Y tế chủ trì.',
    '3.1. Tổ chức hội nghị tập huấn.\n\n3.2. In ấn tài liệu.\n\n3.4. Thanh toán, quyết toán kinh phí.',
    'KẾ HOẠCH\nTrồng rừng năm 2026\n\nII. MỤC TIÊU\n\nTrồng mới 12 ha.\n\nIII. GIẢI PHÁP\n\nHuy động dân quân.',
    '1. Phòng Giáo dục tiểu học chủ trì.\n\n2. Văn phòng Sở phối hợp.\n\n5. Các trường tổ chức thực hiện.',
    'KẾ HOẠCH\nTrồng rừng năm 2026\n\nI. MỤC TIÊU\n\n2. Trồng mới 12 ha.\n\n3. Chăm sóc 20 ha.',
  ],
  accepted: [
    '2. Sơ tuyển.\n\n2.1. Thời gian: tháng 11.\n\n2.2. Thành phần.\n\n1. Chỉ huy trưởng - Tổ trưởng;\n\n2. Trạm trưởng Trạm Y tế - Tổ phó;\n\n3. Trưởng thôn - thành viên.\n\n2.3. Trình tự.\n\n3. Khám sức khỏe.',
    '1. Phòng Giáo dục tiểu học chủ trì.\n\n1.1. Lập danh sách.\n\n1.2. Thẩm định hồ sơ.\n\n2. Văn phòng Sở phối hợp.\n\n2.1. Bố trí hội trường.',
    '1. Mục đích.\n\n1. Nâng cao nhận thức.\n\n2. Huy động nguồn lực.\n\n3. Nhân rộng mô hình.\n\n2. Yêu cầu.\n\n3. Kinh phí.',
    'I. MỤC TIÊU\n\n1. Mục tiêu chung: giảm ùn tắc. 2. Mục tiêu cụ thể: xóa điểm đen.\n\n3. Chỉ tiêu phấn đấu trong năm.\n\nII. NHIỆM VỤ\n\n4. Tuần tra theo chuyên đề.',
    'II. MỤC TIÊU\n\nTrồng mới 12 ha.\n\nIII. GIẢI PHÁP\n\nHuy động dân quân.',
    'Đoàn công tác kiểm tra tại 12 xã. 5 xã còn lại tự kiểm tra.',
  ],
  check(manuscript, say) {
    // A plan's labels are the program's.
    if (manuscript.data) return
    const items = numberedLabels(manuscript)
    const firstClause = items.find(({ kind }) => kind === 'number')
    for (const item of items) {
      const { unit, label, number, previous, due, kind, index } = item
      if (kind === 'point' || number === 1 || number === (previous?.number ?? 0) + 1 || number === previous?.number) continue
      // Going back is what a list inside a list looks like.
      if (kind === 'number' && previous && number < previous.number) continue
      // A list that does not begin at 1 goes on from another section, unless its parent's number is in its label.
      // Below the plan's own title there is no other section, and before its first clause no other clause.
      const opens =
        (kind === 'roman' || item === firstClause) && manuscript.units.slice(0, index).some(({ role }) => role === 'kind')
      if (!previous && !opens && !(kind === 'number' && due.split('.').length > 2)) continue
      if (standsBetween(manuscript, item, due)) continue
      say(
        { unit, start: 0, end: firstWords(unit.text) },
        previous
          ? {
              vi: `Sau “${previous.label}” là “${label}”; số tiếp theo phải là “${due}”.`,
              en: `“${label}” follows “${previous.label}”; “${due}” is next.`,
            }
          : {
              vi: `Danh mục bắt đầu từ “${label}”; số đầu tiên phải là “${due}”.`,
              en: `The list begins with “${label}”; “${due}” comes first.`,
            },
        {
          hint: {
            vi: `Đánh số lại thành “${due}” hoặc bổ sung nội dung còn thiếu.`,
            en: `Number it “${due}”, or add what is missing.`,
          },
          ...(previous && {
            related: [
              {
                at: { unit: previous.unit, start: 0, end: firstWords(previous.unit.text) },
                message: { vi: `“${previous.label}” đứng trước.`, en: `“${previous.label}” stands before.` },
              },
            ],
          }),
        },
      )
    }
  },
} satisfies Rule

const firstWords = (text: string): number => /^\S*(?:\s\S+){0,3}/u.exec(text)![0].length
