import { ISSUERS } from '../../bodies/issuers.ts'
import { partsOf, shortForm, wholeOf } from '../../reading/citing.ts'
import { firstCitations } from '../../reading/first-citations.ts'
import type { Rule } from '../rule.ts'

export default {
  id: 'first-citation-incomplete',
  severity: 'warning',
  summary: {
    vi: 'Lần đầu viện dẫn một văn bản phải ghi ngày ban hành và cơ quan ban hành.',
    en: 'Where a document is cited for the first time, its date and issuer are given.',
  },
  why: {
    vi: 'Lần đầu ghi đủ tên loại, số và ký hiệu, thời gian, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại, số và ký hiệu. Luật, pháp lệnh chỉ ghi tên.',
    en: 'The first time: type, number and symbol, date, issuer and subject; later only type and number. Laws are cited by name.',
  },
  clause: 'PL1 II.6.b',
  prose: true,
  refused: [
    'Nâng cao chất lượng dạy học theo Thông tư số 27/2020/TT-BGDĐT, gắn với đổi mới kiểm tra, đánh giá.',
    'Thực hiện Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 nhằm bảo vệ dữ liệu cá nhân của người bệnh.',
    'Tiếp tục triển khai Chỉ thị số 40-CT/TW của Ban Bí thư về tín dụng chính sách xã hội.',
  ],
  accepted: [
    'Áp dụng các Thông tư của Bộ trưởng Bộ Tài chính: Thông tư số 23/2023/TT-BTC ngày 25/4/2023 hướng dẫn tính hao mòn; Thông tư số 72/2018/TT-BTC ngày 10/8/2018 hướng dẫn kinh phí.',
    'Căn cứ Thông tư số 105/2023/TT-BQP do Bộ trưởng Bộ Quốc phòng ban hành ngày 06 tháng 12 năm 2023 quy định tiêu chuẩn sức khỏe.',
    'Theo Hướng dẫn số 27-HD/BTCTW được Ban Tổ chức Trung ương ban hành ngày 05/3/2026 về sinh hoạt chi bộ.',
    'Thực hiện các Kế hoạch của Ủy ban nhân dân tỉnh: số 35/KH-UBND ngày 20/02/2025 về bao gói thuốc; số 78/KH-UBND ngày 11/4/2025 về phân loại chất thải.\n\nPhân loại theo Kế hoạch số 78/KH-UBND của Ủy ban nhân dân tỉnh.',
    'Ban Chỉ đạo các Chương trình mục tiêu quốc gia được UBND tỉnh kiện toàn tại Quyết định số 2376/QĐ-UBND ngày 21/12/2021.',
    'KẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 23/CT-TTG CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VẬN TẢI ĐƯỜNG BỘ\nTriển khai thực hiện Chỉ thị số 23/CT-TTg ngày 26/7/2024 của Thủ tướng Chính phủ về tăng cường bảo đảm trật tự; Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:\n1. Quán triệt Chỉ thị số 23/CT-TTg đến từng đơn vị.',
    'Thực hiện quy định của Chính phủ tại Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 về kiểm soát thủ tục hành chính; Nghị định số 48/2013/NĐ-CP ngày 14/5/2013 sửa đổi, bổ sung một số điều.',
    'Xét Tờ trình số 1390/TTr-SGDĐT ngày29/10/2013 của Giám đốc Sở Giáo dục và Đào tạo; đề nghị của Sở Y tế tại Tờ trình số 227/TTr-SYT.DS ngày 04 tháng 11 năm 2009.',
    'Theo đề nghị của Ủy ban nhân dân thành phố Hà Nội tại Tờ trình số 83/TTr-UBND ngày 31/3/2026, các văn bản số 1407/UBND-NNMT ngày 05/4/2026 và số 1446/UBND-NNMT ngày 07/4/2026; và Báo cáo số 139/BC-UBND ngày 23/4/2026.',
    'Ngày 07/10/2019, UBND tỉnh xây dựng Kế hoạch số 5970/KH-UBND nâng cao chất lượng môi trường du lịch.',
    '(Ban hành kèm theo Quyết định số 20/2014/QĐ-UBND ngày 28 tháng 7 năm 2014 của',
    'Xét đề nghị của Giám đốc Sở Giao thông công chánh (Công văn số 313/SGT-GT ngày 15/4/2002) về kế hoạch năm.',
    'Theo đề nghị của Sở Nông nghiệp và Môi trường (tại Tờ trình số 341/TTr-SNNMT ngày 16/12/2025).',
    'Căn cứ các Quyết định của Thủ tướng Chính phủ: số 1400/QĐ-TTg ngày 30/9/2008 về việc phê duyệt Đề án dạy và học ngoại ngữ; Quyết định số 2080/QĐ-TTg ngày 22/12/2017 phê duyệt điều chỉnh Đề án.',
    'Căn cứ Kế hoạch số 45/KH-PGDĐT ngày 24/9/2020 kế hoạch kiểm tra năm học của phòng Giáo dục và Đào tạo huyện.',
    'Nghị quyết số 14/NQ-HĐND ngày 10/7/2025 ban hành bởi Hội đồng nhân dân tỉnh về học phí năm học mới của các trường công lập trên địa bàn tỉnh, áp dụng từ tháng 9.',
    'Thực hiện Kế hoạch số 01/KH-VKSTC ngày 30/12/2025 về công tác trọng tâm của Viện kiểm sát nhân dân tối cao năm 2026, các phòng lập lịch.',
    'Thực hiện Kế hoạch số 168/KH-LĐLĐ ngày 03/12/2025của Liên đoàn Lao động tỉnh về Tết sum vầy.',
    'Căn cứ Quyết định số 457/QĐ-TTCP ngày 11/9/2023; Quyết định số 388/QĐ-TTCP ngày 16/7/2024 của Thanh tra Chính phủ về công bố thủ tục hành chính nội bộ.',
    'Áp dụng Thông tư số 18/2019/TT-BTC ngày 09/4/2019 quy định mức thu do Bộ Tài chính ban hành.',
    'Các phòng, ban chuyên môn triển khai thực hiện các nhiệm vụ được giao tại Quyết định số 2629/QĐ-T',
    'Ngày 15/5/2024, Bộ trưởng Bộ Y tế đã ban hành Quyết định số 1332/QĐ-BYT về hồ sơ bệnh án điện tử.',
    'Thực hiện Quyết định số 77/QĐ-UBND ngày 02 tháng 5 tháng 2025 của Ủy ban nhân dân tỉnh về giao chỉ tiêu.',
    'Căn cứ Nghị định số 96/2023/NĐ-CP ngày 30/12/2023 cảu Chính phủ quy định chi tiết Luật Khám bệnh, chữa bệnh.',
    'Thực hiện Nghị định số 13/2023/NĐ-CP ngày 17/4/2023 của Chính phủ về bảo vệ dữ liệu cá nhân. Cơ sở tuân thủ Nghị định số 13/2023/NĐ-CP.',
    'Ngày 06/01/2022, Thủ tướng Chính phủ ban hành Quyết định số 06/QĐ-TTg ngày 06/01/2022 phê duyệt Đề án dữ liệu dân cư.',
    'Theo Kế hoạch số 31/KH-UBND ngày 10/02/2026 của Ủy ban nhân dân tỉnh về triển khai Nghị quyết số 57-NQ/TW trên địa bàn.',
    'Thực hiện Luật Đất đai số 31/2024/QH15; Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương ngày 16/6/2022 về quản lý đất.',
    'BÁO CÁO\nBỔ SUNG THÔNG TIN CHO BÁO CÁO SỐ 102/BC-CP NGÀY 15/02/2026 CỦA\nCHÍNH PHỦ VỀ BÌNH ĐẲNG GIỚI\nI. KẾT QUẢ\n1. Kết quả chung',
    '# KẾ HOẠCH\n\n## Triển khai Nghị quyết số 57-NQ/TW năm 2026\n',
  ],
  check(manuscript, say) {
    for (const { citation, date, issuer } of firstCitations(manuscript)) {
      if (!date && !issuer) continue
      const missing = [date && { vi: 'ngày ban hành', en: 'date' }, issuer && { vi: 'cơ quan ban hành', en: 'issuer' }].filter(
        (it) => it !== false,
      )
      const short = shortForm(citation)
      const body = ISSUERS.find(({ suffix }) => suffix === partsOf(citation).bodies[0])?.name
      const whose = citation.issuer ?? (body && body !== 'cơ quan Trung ương của Đảng' ? body : '…')
      say(
        wholeOf(citation),
        {
          vi: `Lần đầu viện dẫn “${short}” thiếu ${missing.map(({ vi }) => vi).join(' và ')}.`,
          en: `The first citation of “${short}” lacks its ${missing.map(({ en }) => en).join(' and ')}.`,
        },
        {
          hint: {
            vi: `Ghi “${short} ngày ${citation.date ? citation.dateText!.replace(/^ngày\s+/u, '') : '…/…/…'} của ${whose} về …”.`,
            en: `Write “${short} ngày ${citation.date ? citation.dateText!.replace(/^ngày\s+/u, '') : '…/…/…'} của ${whose} về …”.`,
          },
        },
      )
    }
  },
} satisfies Rule
