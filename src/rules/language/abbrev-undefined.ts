import { latin } from '../../model/latin.ts'
import { abbreviationsOf, expansionOf, isKnown, type Use } from '../../reading/abbreviations.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'abbrev-undefined',
  severity: 'warning',
  summary: { vi: 'Chữ viết tắt phải được giải thích.', en: 'Every abbreviation is explained.' },
  why: {
    vi: 'Văn bản gửi nhiều nơi; chữ viết tắt của một ngành người ngoài không hiểu hoặc hiểu khác.',
    en: 'A document goes to many readers; what is plain in one office means nothing, or something else, in the next.',
  },
  prose: true,
  refused: [
    'Nâng cao chất lượng giải quyết KNTC của công dân trên địa bàn xã.',
    'Phòng Nội vụ phối hợp với Sở GDĐT tỉnh; nâng cao chất lượng GDĐT ở cơ sở.',
    'Phòng PCMT&TP phối hợp với Công an xã kiểm tra các cơ sở kinh doanh.',
    'Đề nghị các đơn vị thực hiện chế độ GBVT theo quy định.',
    { body: '# Mục đích\n\nĐẩy mạnh CCHC tại các đơn vị.\n\n# Tổ chức thực hiện\n\n::assignments' },
  ],
  accepted: [
    'Trao huy chương vàng, bạc, đồng (viết tắt là HCV, HCB, HCĐ); HCB được cộng 02 điểm, HCĐ 01 điểm.',
    'Chỉ số mật độ muỗi, gọi tắt là DI, vượt ngưỡng ở sáu điểm. Đo DI hằng tháng.',
    'Ghi chú: QS - quân sự; CAX – công an xã.',
    'Giáo viên bộ môn và Tổng phụ trách Đội (TPT Đội) cùng đánh giá; TPT Đội lập biểu.',
    'I. BẢO VỆ RỪNG PHÒNG HỘ VEN BIỂN (BVRPHVB)\n\nCác tổ BVRPHVB họp hằng quý; căn cứ kế hoạch số 151/KH –VHA ngày 11/10/2021 của Hiệu trưởng.',
    'Ban hành Kế hoạch thực hiện nhiệm vụ cải cách hành chính năm 2026 (sau đây gọi tắt Kế hoạch CCHC 2026); các sở bám sát Kế hoạch CCHC.',
    'Kiểm sát điều tra và kiểm sát xét xử sơ thẩm (KSĐT và KSXXST); khám, chữa bệnh; vệ sinh môi trường (KCB; VSMT).',
    'Bắn súng tiểu liên AK, trung liên RPD; diện tích đạt chứng nhận VietGAP, ASC.',
    'Đội PCCC và Ban quản lý KCN kiểm tra ATTP; BCĐ xã dùng bộ lưu điện UPS, phần cứng ký số PKI, chai nhựa PE, PET.',
    'Bệnh viện giám sát CLABSI; Trung tâm SOC nhận cảnh báo từ EDR; chỉ số ONI của mùa lũ.',
    'Thành lập Tổ công nghệ số cộng đồng (Tổ CNSCĐ); Tổ CNSCĐ hướng dẫn người dân.',
    'Đề án Chỉ số cải cách hành chính (gọi tắt là Chỉ số CCHC); xác định Chỉ số CCHC của các sở; ứng dụng Hải Dương ID.',
    'Các sở, ngành phối hợp với Sở GDĐT tỉnh và Sở Nông nghiệp và PTNT; các Sở: KH&ĐT, TN&MT, LĐTB&XH báo cáo Bộ NN&PTNT.',
    'Trường TH Vĩnh Bình A thực hiện Công văn số 44/PGDĐT- YT ngày 01/02/2021 và Công văn số 514/CV-PGD ĐT ngày 27/8/2021, kế hoạch 88/ KH-PGDĐT ngày 29/11/2018.',
    'ĐOÀN TRƯỜNG THPT\nSố  15 – KH/ ĐT\nKẾ HOẠCH THAM GIA HỘI TRẠI\nChỉ số PCI của tỉnh tăng hai bậc.',
    'Học sinh mầm non, tiểu học (MN, TH) được khám sức khỏe; giáo viên MN, TH dự tập huấn.',
    'Biểu 1.\n\nUBND xã An Hòa, THÔN ……………; đội văn nghệ “Tiếng hát DÂN CÔNG”.',
    'HỘI CHỮ THẬP ĐỎ TRUNG ƯƠNG phát động; các cấp hội hưởng ứng.',
    'Giải quyết khiếu nại, tố cáo (KNTC) đúng hạn; công khai kết quả giải quyết KNTC.',
    'UBND các xã, phường phối hợp với các trường THCS; thực hiện Kế hoạch số 12/KH-SGDĐT ngày 03/02/2026 của Sở.',
    {
      yaml: 'abbreviations: { CCHC: cải cách hành chính }',
      body: '# Mục đích\n\nĐẩy mạnh CCHC tại các đơn vị.\n\n# Tổ chức thực hiện\n\n::assignments',
    },
  ],
  check(manuscript, say) {
    const { uses, explanations, given } = abbreviationsOf(manuscript)
    const isExplained = (short: string) => explanations.has(short) || isKnown(short, given)
    const told = new Set<string>()
    const unexplained = uses.flatMap((use) => (isExplained(use.short) ? [] : newIn(use, isExplained, told)))
    for (const row of rowsOf(unexplained)) {
      const { unit, start } = row[0]!
      const all = row.map(({ short }) => `“${short}”`).join(', ')
      const entries = row.map(({ short }) => `${short}: ${expansionOf(short) ?? '…'}`).join(', ')
      const written = (unknown: string) => row.map(({ short }) => `${expansionOf(short) ?? unknown} (${short})`).join(', ')
      say(
        { unit, start, end: row.at(-1)!.end },
        row.length === 1
          ? {
              vi: `Chữ viết tắt ${all} không được giải thích ở đâu trong văn bản.`,
              en: `The abbreviation ${all} is not explained anywhere.`,
            }
          : {
              vi: `Các chữ viết tắt ${all} không được giải thích ở đâu trong văn bản.`,
              en: `The abbreviations ${all} are not explained anywhere.`,
            },
        {
          hint: manuscript.data
            ? {
                vi: `Viết đầy đủ, hoặc khai báo abbreviations: { ${entries} }`,
                en: `Write it out, or declare abbreviations: { ${entries} }`,
              }
            : { vi: `Lần đầu viết: ${written('<tên đầy đủ>')}`, en: `At first write: ${written('<full name>')}` },
        },
      )
    }
  },
} satisfies Rule

/** `, `, ` và `, and between them others of the row that are known: `TN, TP, MD`. */
const BETWEEN = latin(/^(?:\s?[,/–-]\s?|\s(?:và|&)\s|\s)(?:\p{Lu}{2,}(?:\s?[,/–-]\s?|\s(?:và|&)\s|\s))*$/u)

/** `CB, GV, NV`: what stands in one row is one slip. */
function rowsOf(uses: readonly Use[]): Use[][] {
  const rows: Use[][] = []
  for (const use of uses) {
    const before = rows.at(-1)?.at(-1)
    if (before?.unit === use.unit && BETWEEN.test(use.unit.text.slice(before.end, use.start))) rows.at(-1)!.push(use)
    else rows.push([use])
  }
  return rows
}

/** `PCGD-XMC` behind `PCGD`: only what has not been told before. */
function newIn(use: Use, isExplained: (short: string) => boolean, told: Set<string>): Use[] {
  const parts = use.short.split(/[&-]/u)
  const fresh = parts.filter((part) => part.length > 1 && !told.has(part) && !isExplained(part))
  const whole = fresh.length === parts.length || !parts.some((part) => told.has(part))
  told.add(use.short)
  if (whole) return [use]
  const [short] = fresh
  if (short === undefined) return []
  told.add(short)
  const start = use.start + use.short.indexOf(short)
  return [{ ...use, short, start, end: start + short.length }]
}
