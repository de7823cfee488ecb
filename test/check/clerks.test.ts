import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkText } from '../../src/check/every-rule.ts'
import { applyFixes, safeFixes } from '../../src/check/fix.ts'
import { RULES } from '../../src/rules/index.ts'

/** What real plans showed: slips that clerks mark, and what is right though it looks like one. By rule, with the words it stands at. */

const found = (content: string) => {
  const lines = content.split('\n')
  return checkText({ path: 'a.txt', content }).map(({ rule, at }) => ({
    rule,
    words: lines
      .slice(at.line - 1, at.endLine)
      .join('\n')
      .slice(at.column - 1, at.line === at.endLine ? at.endColumn - 1 : undefined),
  }))
}

const head = 'KẾ HOẠCH\nPhòng, chống đuối nước cho trẻ em năm 2026\n\n'
const recipients = (...names: readonly string[]) => `\n\nNơi nhận:\n${names.map((name) => `- ${name};\n`).join('')}- Lưu: VT.\n`

describe('slips that clerks mark', () => {
  it.each([
    // Words
    ['missing-syllable', 'Dự thảo đã trình Phó Chủ UBND xã ký ban hành.', 'Chủ UBND'],
    ['missing-syllable', 'Trạm Y tế phối với các thôn phun thuốc muỗi.', 'phối với'],
    ['ocr-confusion', 'Loa xã phố biến lịch tiêm mỗi sáng.', 'phố biến'],
    ['ocr-confusion', 'Các danh nghiệp nộp hồ sơ dự thầu.', 'danh nghiệp'],
    ['ocr-confusion', 'Cấm tàng trữ tiên chất ma túy.', 'tiên chất'],
    ['known-misspelling', 'Quy hoạch tổng thế của xã đã được duyệt.', 'tổng thế'],
    ['known-misspelling', 'Đơn vi chủ trì lập danh sách.', 'Đơn vi'],
    // What begins a term behind it is no excuse by itself: “công” ends none here.
    ['known-misspelling', 'Các xã công khái quát trình xét chọn.', 'công khái'],
    ['mistyped-word', 'Nhà trường tuyênn truyền về an toàn dưới nước.', 'tuyênn'],
    ['mistyped-word', 'Tthanh tra Sở theo dõi việc thực hiện.', 'Tthanh'],
    ['missing-syllable', 'Trung tâm chi trả bảo thất nghiệp cho người lao động.', 'bảo thất nghiệp'],
    ['missing-syllable', 'Giữ gìn an ninh, trật và an toàn xã hội.', 'an ninh, trật và'],
    ['ocr-confusion', 'Nhân rộng mô hinh lớp bơi miễn phí.', 'mô hinh'],
    ['ocr-confusion', 'Hội đồng nhân đân xã giám sát lớp bơi.', 'nhân đân'],
    ['ocr-confusion', 'Bảo dưỡng phao bơi theo quy chuân hiện có.', 'quy chuân'],
    ['syllable-twice', 'Các trạm chấp hành hành nghiêm quy chế trực.', 'hành hành'],
    ['syllable-twice', 'Tổ chức 02 lượt lượt kiểm tra bể bơi.', 'lượt lượt'],
    ['syllable-twice', 'Rà soát hồ sơ sơ đề nghị khen thưởng.', 'sơ sơ'],
    ['sentence-start', 'Các thôn cắm biển báo. (được xã cấp kinh phí)', 'được'],
    ['ocr-confusion', 'Nâng cao chấp lượng dạy bơi tại các trường.', 'chấp lượng'],
    ['ocr-confusion', 'Mua sắm vật tu y tế cho tủ thuốc.', 'vật tu'],
    ['ocr-confusion', 'Thời tiết diễn biến phúc tạp trong hè.', 'phúc tạp'],
    ['ocr-confusion', 'Khuyến kích các hộ rào ao, hồ.', 'Khuyến kích'],
    ['ocr-confusion', 'Xử lý hành vi tàng chữ chất cấm.', 'tàng chữ'],
    ['ocr-confusion', 'Phân công cụ thể, tránh trồng chéo nhiệm vụ.', 'trồng chéo'],
    ['missing-syllable', 'Công an xã xử vi phạm về an toàn bể bơi.', 'xử vi phạm'],
    ['missing-syllable', 'Thanh tra nhân dân giải khiếu nại của phụ huynh.', 'giải khiếu nại'],
    ['missing-syllable', 'Nhà trường rà hồ sơ học sinh dự lớp bơi.', 'rà hồ sơ'],
    ['missing-syllable', 'Huy động cả hệ chính trị vào cuộc.', 'hệ chính trị'],
    ['missing-syllable', 'Kinh phí từ nguồn pháp khác.', 'nguồn pháp'],
    // Commas
    ['missing-comma', 'Bảo đảm chặt chẽ khách quan trong chấm thi.', 'chặt chẽ khách quan'],
    ['missing-comma', 'Thăm hỏi động viên học sinh có hoàn cảnh khó khăn.', 'Thăm hỏi động viên'],
    ['missing-comma', 'Phát triển nông nghiệp nông dân nông thôn của xã.', 'nông nghiệp nông dân nông thôn'],
    ['missing-comma', 'Trưởng thôn theo dõi đôn đốc từng hộ.', 'theo dõi đôn đốc'],
    ['missing-comma', 'Nêu gương người tốt việc tốt trên loa xã.', 'người tốt việc tốt'],
    ['missing-comma', 'Khen thưởng các tập thể cá nhân có thành tích.', 'tập thể cá nhân'],
    ['missing-comma', 'Mời cán bộ công chức viên chức dự lớp học.', 'cán bộ công chức viên chức'],
    ['missing-comma', 'Báo cáo tình hình văn hóa xã hội quý II.', 'văn hóa xã hội'],
    // Case
    ['body-kind-case', 'Kinh phí do phòng Tài chính thẩm định.', 'phòng Tài chính'],
    ['law-name-case', 'Theo Nghị định quy định chi tiết một số điều của luật viễn thông và tần số.', 'luật viễn thông'],
    ['citation-subject-capital', 'Sở có văn bản về việc Thành lập đoàn kiểm tra.', 'Thành lập'],
    ['citation-subject-capital', 'Nhà trường lập kế hoạch Tổ chức thực hiện năm học.', 'Tổ chức thực hiện'],
    ['this-plan-case', 'Mọi vướng mắc khi thực hiện kế hoạch này báo về Sở.', 'kế hoạch này'],
    ['body-kind-case', 'Mời hội Cựu chiến binh xã trực bãi tắm.', 'hội Cựu chiến binh'],
    ['body-kind-case', 'Cứu hộ do trung tâm Y tế khu vực tập huấn.', 'trung tâm Y tế'],
    ['place-name-case', 'Mở lớp bơi tại Thôn Nà Lầu.', 'Thôn'],
    ['agency-name-case', 'Giao Phòng kinh tế thẩm định dự toán.', 'Phòng kinh tế'],
    ['body-kind-case', 'Phối hợp với công an xã tuần tra bãi tắm.', 'công an xã'],
    ['body-kind-case', 'Mượn hồ của trường THPT Lê Quý Đôn.', 'trường THPT Lê Quý'],
    ['body-kind-case', '1. Phòng Quản trị số chủ trì.\n\n2. Gửi hồ sơ về phòng Quản trị số.', 'phòng Quản trị'],
    ['post-case', 'Đồng chí bí thư Đảng ủy xã phát động.', 'bí thư'],
    ['post-case', 'Trình giám đốc Sở Y tế phê duyệt.', 'giám đốc'],
    ['people-state-case', 'Phục vụ Nhân dân; lấy ý kiến của nhân dân.', 'nhân dân'],
    // Citations
    ['symbol-mistyped', 'Theo Quyết định số 19/QĐ-UNBD ngày 03/02/2026 của Ủy ban nhân dân tỉnh về phân công.', '19/QĐ-UNBD'],
    ['symbol-mistyped', 'Theo Thông tư số 12/TT-BYT ngày 05/3/2026 của Bộ Y tế về sơ cứu.', '12/TT-BYT'],
    ['symbol-mistyped', 'Theo Nghị định số 24/2024/NĐCP ngày 27/02/2024 của Chính phủ về đấu thầu.', 'NĐCP'],
    ['article-comma', 'Xử lý theo Điều 14, Nghị định số 282/2025/NĐ-CP ngày 30/10/2025 của Chính phủ về an ninh.', 'Điều 14,'],
    ['article-comma', 'Áp dụng điểm đ của khoản 4 Điều 6 Luật Trẻ em.', 'điểm đ của'],
    ['citation-without-number', 'Thực hiện Tờ trình ngày 09/01/2026 của Phòng Kinh tế.', 'Tờ trình ngày 09/01/2026'],
    [
      'subject-without-ve',
      'Thực hiện Nghị định số 98/2023/NĐ-CP ngày 31/12/2023 của Chính phủ danh hiệu thi đua các cấp.',
      'danh hiệu',
    ],
    [
      'one-document-two-dates',
      'Theo Kế hoạch số 77/KH-UBND ngày 02/3/2026 của Ủy ban nhân dân xã Bản Lầu.\n\nBám sát Kế hoạch số 77/KH-UBND ngày 12/3/2026 của Ủy ban nhân dân xã.',
      'Kế hoạch số 77/KH-UBND ngày 12/3/2026',
    ],
    // Marks
    ['repeated-punctuation', 'Gửi báo cáo về Sở Y tế.. Phòng tổng hợp.', '..'],
    ['unbalanced-pair', 'Khám cho 120 trẻ (từ 6 tuổi đến 11 tuổi tại trường.', '('],
    ['unbalanced-pair', 'Chủ đề “Bơi an toàn" và “Hè vui”.', '“Bơi an toàn"'],
    ['luu-line', `I. MỤC ĐÍCH\n\nBiết bơi./.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT, VHXH\n`, 'H'],
    ['luu-line', `I. MỤC ĐÍCH\n\nBiết bơi./.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT, TCMinh An.\n`, 'TCMinh An'],
    ['luu-line', `I. MỤC ĐÍCH\n\nBiết bơi./.\n\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT, NV(HA.\n`, '.'],
    // Bodies
    [
      'body-ended',
      `${head}I. NHIỆM VỤ\n\nSở Lao động - Thương binh và Xã hội cấp áo phao.\n`,
      'Sở Lao động - Thương binh và Xã hội',
    ],
    ['body-ended', `${head}I. NHIỆM VỤ\n\nMời đoàn của tỉnh Hải Dương dự giải bơi.\n`, 'tỉnh Hải Dương'],
    ['body-ended', `${head}I. NHIỆM VỤ\n\nUBND cấp huyện cắm biển báo.\n`, 'UBND cấp huyện'],
    ['body-ended', `${head}I. NHIỆM VỤ\n\nCác xã, phường, thị trấn cắm biển báo.\n`, 'xã, phường, thị trấn'],
    ['body-ended', `${head}I. NHIỆM VỤ\n\nBáo cáo Ban Dân vận Tỉnh ủy trước hè.\n`, 'Ban Dân vận Tỉnh ủy'],
    [
      'duty-not-in-recipients',
      `II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Y tế, Liên đoàn Lao động tỉnh\n\nTập huấn cấp cứu.${recipients('Sở Y tế', 'Các sở, ban, ngành tỉnh')}`,
      '1. Sở Y tế, Liên đoàn Lao động tỉnh'.slice(3),
    ],
    // Times, annexes
    ['two-deadlines', 'Cắm biển báo trong quý II/2026, hoàn thành trước ngày 20/5/2026.', '20/5/2026'],
    [
      'two-deadlines',
      `${head}I. NỘI DUNG\n\nCác trường mở lớp bơi cho học sinh, xong trước ngày 31/5/2026.\n\nTổ chức Hội thi cứu đuối cấp xã: tháng 7/2026.\n\nII. TỔ CHỨC THỰC HIỆN\n\nTrạm Y tế tổ chức Hội thi cứu đuối cấp xã trước ngày 15/6/2026.\n`,
      '15/6/2026',
    ],
    [
      'annex-without-head',
      `${head}I. MỤC ĐÍCH\n\nBiết bơi./.${recipients('Các trường', 'Các thôn')}\nBẢNG CHIA ĐỢT HỌC\n(Kèm theo Kế hoạch số 9/KH-UBND ngày 04/4/2026 của Ủy ban nhân dân xã)\n`,
      'BẢNG CHIA ĐỢT HỌC',
    ],
    ['reference-nowhere', `${head}I. MỤC ĐÍCH\n\nBiết bơi.\n\nII. NỘI DUNG\n\nHọc theo mục V Kế hoạch này.\n`, 'mục V'],
  ])('%s: %s', (rule, text, words) => {
    expect(found(text)).toContainEqual({ rule, words })
  })

  it.each([
    ['TCVN3', 'Tr­êng TiÓu häc x©y dùng kÕ ho¹ch d¹y b¬i cho häc sinh; phèi hîp víi §oµn Thanh niªn tæ chøc líp häc trong hÌ.'],
    [
      'VNI',
      'Tröôøng Tieåu hoïc xaây döïng keá hoaïch daïy bôi cho hoïc sinh; phoái hôïp vôùi Ñoaøn Thanh nieân toå chöùc lôùp hoïc.',
    ],
  ])('a text in %s is told in one sentence', (encoding, content) => {
    const problems = checkText({ path: 'a.txt', content })
    expect(problems.map(({ rule }) => rule)).toEqual(['legacy-encoding'])
    expect(problems[0]!.message.vi).toContain(encoding)
  })
})

describe('right, though it looks like a slip', () => {
  it.each([
    ['doubled-word', 'Sở Xây dựng xây dựng Kế hoạch; Phòng Kế hoạch - Tổng hợp tổng hợp báo cáo.'],
    [
      'syllable-twice',
      'Luật Công nghiệp công nghệ số số 71/2025/QH15; sinh hoạt chuyên môn môn Lịch sử; trực tiếp tiếp công dân.',
    ],
    ['known-misspelling', 'Dân cư phân bố không đều; lễ hội tại cầu ngói Thanh Toàn.'],
    ['ocr-confusion', 'Viết thành đoạn; giữa ký hiệu và ngày; dự toán thu, chi; để tái đầu tư; người đứng đầu tổ.'],
    [
      'missing-syllable',
      'An toàn thông tin mạng; bảo vệ trường học; hộ nghèo, cận nghèo; cán bộ, chức sắc; nhà giáo và đào tạo nghề.',
    ],
    ['ocr-confusion', 'Lực lượng trực tại cổng trường; nước chạy thận nhân tạo; buổi họp phụ huynh.'],
    ['syllable-twice', 'Giảm tỷ lệ kháng kháng sinh.'],
    ['missing-comma', 'Ban quản lý sử dụng kháng sinh họp hằng quý; báo cáo Ban Thường vụ Đảng ủy UBND tỉnh.'],
    ['place-name-case', 'Ngân sách xã, phường 6.560 triệu đồng.'],
    ['missing-comma', 'Phát huy dân chủ rộng rãi; công khai đầy đủ; hiệu quả thiết thực; Tổ tiếp nhận giải quyết hồ sơ.'],
    // A name in an annex's table is no signer's.
    [
      'signer-honorific',
      `${head}I. MỤC ĐÍCH\n\nBiết bơi (phụ lục kèm theo)./.${recipients('Các trường', 'Các thôn')}\nGIÁM ĐỐC\n\nLò Văn Ín\n\nPhụ lục\nDANH SÁCH LỚP\n\n| TT | Họ tên | Chức vụ |\n|---|---|---|\n| 1 | Ông Lê Văn Cường | Giám đốc |\n`,
    ],
    [
      'signer-name-case',
      `${head}I. MỤC ĐÍCH\n\nBiết bơi (phụ lục kèm theo)./.${recipients('Các trường', 'Các thôn')}\nGIÁM ĐỐC\n\nLò Văn Ín\n\nPhụ lục\nDANH SÁCH LỚP\n\n| TT | Họ tên | Chức vụ |\n|---|---|---|\n| 1 | TRẦN VĂN BÌNH | Giám đốc |\n`,
    ],
    // A bold run-in title is a sentence of its own to nobody.
    [
      'paragraph-no-end-mark',
      `${head}I. NỘI DUNG\n\n**1. Thời gian:** từ tháng 3\n\n**2. Địa điểm:** bể bơi xã\n\n**3. Thành phần:** học sinh lớp ba, lớp bốn của các trường trên địa bàn.\n\n**4. Kinh phí:** ngân sách xã và các nguồn hợp pháp khác.\n`,
    ],
    // A signed plan may cite a notice that it names by its body and day.
    [
      'missing-so',
      `Số: 9/KH-UBND\n\n${head}Thực hiện Thông báo kết luận của Chủ tịch Ủy ban nhân dân xã tại cuộc họp ngày 02/3/2026.\n\nI. MỤC ĐÍCH\n\nBiết bơi./.${recipients('Các trường', 'Các thôn')}\nGIÁM ĐỐC\n\nLò Văn Ín\n`,
    ],
    ['abbrev-undefined', 'Công ty TNHH MTV Sông Lô cấp ổ cứng 2 TB, biến tần ABB, máy lọc nước KAROFI và nhãn hiệu DAIKIN.'],
    [
      'abbrev-undefined',
      'Tỉnh lộ ĐT.571, đường QL.4D; vắc xin HPV, MMR; hội chợ ITB Berlin; giảm phụ tải DR (điều chỉnh nhu cầu điện).',
    ],
    [
      'first-citation-incomplete',
      'Xét đề nghị của 02 hộ gồm: Hợp tác xã Chè Tân Cương tại Văn bản số 4/HTX-VP ngày 06/4/2026; Công ty cổ phần Gang Thép tại Tờ trình số 9/TTr-GT ngày 07/4/2026.',
    ],
    ['cong-van-cv', 'Theo Công văn số 18/CV-TT ngày 09/4/2026 của Công ty TNHH Thành Tâm về hỗ trợ phao bơi.'],
    ['lower-case-start', 'Rà soát bể bơi. các trường báo cáo kết quả.'],
    ['dash-style', 'Độc lập – Tự do – Hạnh phúc\n\nKẾ HOẠCH\nDạy bơi\n\nI. MỤC ĐÍCH\n\nPhòng Văn hóa - Xã hội dạy bơi.'],
    [
      'mixed-tone-style',
      'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nKẾ HOẠCH\nDạy bơi\n\nThủy lợi, hòa giải, ủy ban.',
    ],
    [
      'duty-not-in-recipients',
      `II. TỔ CHỨC THỰC HIỆN\n\n1. Giao Công an tỉnh là đầu mối, tuần tra bãi tắm.\n\n2. Báo và Phát thanh, Truyền hình tỉnh\n\nĐưa tin.${recipients('Các sở, ban, ngành thuộc tỉnh', 'Báo và Phát thanh, Truyền hình tỉnh')}`,
    ],
    [
      'numbering-jump',
      `1. Dạy bơi tại các điểm: 1.1. Bể bơi trường; ${'1.2. Hồ xã.\n\n- Đo độ sâu.\n- Cắm cọc.\n- Giăng phao.\n- Trực gác.\n- Ghi sổ.\n- Bàn giao.\n- Thu dọn.\n'}\n1.3. Suối bản.`,
    ],
    [
      'later-citation-too-long',
      `${head}Thực hiện Kế hoạch số 6/KH-SYT ngày 04/02/2026 của Sở Y tế về an toàn trẻ em.\n\nI. MỤC ĐÍCH\n\nBiết bơi (phụ lục kèm theo)./.${recipients('Các trường', 'Các thôn')}\nPhụ lục\nLỊCH HỌC\n(Kèm theo Kế hoạch số 6/KH-SYT ngày 04/02/2026 của Sở Y tế)\n\nHọc theo Kế hoạch số 6/KH-SYT ngày 04/02/2026 của Sở Y tế về an toàn trẻ em.\n`,
    ],
    [
      'heading-ends-with-punctuation',
      'I. HỒ SƠ\n\n1. Thời gian\n\nTháng 3.\n\n2. Hồ sơ đăng ký lớp bơi gồm:\n\na) Đơn;\n\nb) Giấy khám sức khỏe.',
    ],
    [
      'blank-left',
      `${head}I. MỤC ĐÍCH\n\nBiết bơi (mẫu kèm theo)./.${recipients('Các trường', 'Các thôn')}\nPhụ lục\nMẪU BÁO CÁO\n\nĐã dạy … lớp, … em, đạt …%.\n`,
    ],
    [
      'citation-without-title',
      'Theo Quy chế ban hành kèm theo Quyết định số 3/QĐ-UBND ngày 05/01/2026 và Quyết định số 8/QĐ-UBND ngày 07/01/2026 của Ủy ban nhân dân xã.',
    ],
    ['missing-comma', 'Đoàn kiểm tra giám sát bể bơi; lực lượng chủ trì phối hợp với thôn.'.replace('lực lượng', 'đơn vị')],
    [
      'body-ended',
      `${head}I. NHIỆM VỤ\n\nTiếp nhận bể bơi của Sở Lao động - Thương binh và Xã hội trước đây; thực hiện Kế hoạch số 5/KH-UBND ngày 09/4/2024 của UBND huyện Mường Chà về dạy bơi.\n`,
    ],
  ])('%s is silent on %s', (rule, text) => {
    expect(found(text).filter((it) => it.rule === rule)).toEqual([])
  })

  it('a form feed between pages of text taken from a PDF ends nothing', () => {
    const rules = found('KẾ HOẠCH\nDạy bơi\n\nI. MỤC ĐÍCH\n\nBiết bơi.\n\fII. NỘI DUNG\n\nHọc  bơi ếch.').map(({ rule }) => rule)
    expect(rules).not.toContain('forbidden-character')
    expect(rules).toContain('double-space')
  })

  it('lines of a file with one paragraph a line are not joined', () => {
    const long = `Các trường rà soát bể bơi, ao hồ quanh trường. ${'Cắm biển báo, làm rào chắn. '.repeat(5)}Cuối hè báo cáo kết quả về Ủy ban nhân dân xã`
    const text = [
      'KẾ HOẠCH',
      'Dạy bơi',
      'I. NHIỆM VỤ',
      long,
      'Trạm Y tế tập huấn cấp cứu đuối nước cho giáo viên.',
      ...Array.from({ length: 8 }, (_, index) => `Thôn ${index + 1} lập tổ trực tại bãi tắm trong hè.`),
      long,
      'Đoàn Thanh niên mở 04 lớp bơi miễn phí.',
    ].join('\n')
    expect(
      found(text)
        .filter(({ rule }) => rule === 'paragraph-no-end-mark')
        .map(({ words }) => words),
    ).toEqual(['xã', 'xã'])
    expect(found(text).filter(({ rule }) => rule === 'long-sentence')).toEqual([])
  })

  it('a missing end mark is told where it is missing', () => {
    const text =
      'I. NHIỆM VỤ\n\n- Mở lớp bơi.\n- Cấp áo phao.\n- Cắm biển báo.\n- Công bố giá vé bể bơi\n5. Sở Tài chính\n- Cấp kinh phí.\n- Thẩm định.'
    expect(found(text)).toContainEqual({ rule: 'paragraph-no-end-mark', words: 'bơi' })
  })

  it('mending by itself touches nothing that is right', () => {
    const text = `${head}Sở Y tế ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n\n1. Mục đích\n\nBiết bơi.\n\n2. Hồ sơ lớp bơi gồm:\n\na) Đơn;\n\nb) Ảnh (có phụ lục kèm theo)./.${recipients('Các trường', 'Các thôn')}\nPhụ lục\nLỊCH HỌC\n\n(Kèm theo Kế hoạch số 6/KH-SYT ngày 04/02/2026 của Sở Y tế)\n`
    const safe = new Set(RULES.filter((rule) => rule.safe).map(({ id }) => id))
    const fixes = safeFixes(checkText({ path: 'a.txt', content: text }), 'a.txt', safe)
    expect(applyFixes(text, fixes).text).toBe(text)
  })

  it('one slip is one line', () => {
    expect(found('Phun thuốc ở các ổ dịch. lật úp dụng cụ chứa nước.').map(({ rule }) => rule)).toEqual(['sentence-start'])
    const short = found(`I. MỤC ĐÍCH\n\nBiết bơi./.${recipients('Phòng QLKT', 'Đội TNXK', 'PCT UBND xã (Đ/c Sơn)')}`)
    expect(short.filter(({ rule }) => rule === 'recipient-abbreviation')).toHaveLength(1)
  })
})

/** The kinds of `clerk-kinds.txt`, each with its rows. */
const KINDS = readFileSync(new URL('clerk-kinds.txt', import.meta.url), 'utf8')
  .split(/^## /mu)
  .slice(1)
  .map((block) => {
    const [kind, ...rows] = block.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
    return [kind!, rows.map((row) => row.split(' | ') as [string, string])] as const
  })

const IDS: ReadonlySet<string> = new Set([...RULES.map(({ id }) => id), 'legacy-encoding', 'forbidden-character'])

it.each(KINDS)('%s', (_, rows) => {
  expect(rows.length).toBeGreaterThan(0)
  for (const [rule, row] of rows) {
    expect(IDS, row).toContain(rule.replace('!', ''))
    const text = row.replaceAll('⏎', '\n').replaceAll('␌', '\f')
    if (rule.startsWith('!')) {
      expect(
        found(text).filter((it) => `!${it.rule}` === rule),
        row,
      ).toEqual([])
      continue
    }
    const [start, end] = [text.indexOf('{{'), text.indexOf('}}') - 2]
    const content = text.replace('{{', '').replace('}}', '')
    const offset = (line: number, column: number): number =>
      content
        .split('\n')
        .slice(0, line - 1)
        .reduce((sum, it) => sum + it.length + 1, column - 1)
    const told = checkText({ path: 'a.txt', content }).filter(
      ({ rule: told, at }) => told === rule && offset(at.line, at.column) <= end && offset(at.endLine, at.endColumn) >= start,
    )
    expect(told.length, `${rule}: ${row}`).toBeGreaterThan(0)
  }
})
