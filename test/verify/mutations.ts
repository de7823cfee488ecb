import { strToU8, zipSync } from 'fflate'
import { partsOf } from '../docx.ts'

/**
 * The table of mutations: for each clause a program can decide, one thing done to the document of `complete.ts`, and the other
 * clauses that must fail with it, each because the same damage breaks it too. What is not named must still pass.
 */
export interface Mutation {
  readonly clause: string
  /** What is done to the document. */
  readonly damage: string
  readonly edits: readonly Edit[]
  readonly follows: readonly string[]
}

/** A stretch of XML replaced in a part; in a style, only there. `all`: everywhere it stands. */
export interface Edit {
  readonly part: RegExp
  readonly style?: string
  readonly find: string
  readonly put: string
  readonly all?: boolean
}

const style = (style: string, find: string, put: string): Edit => ({ part: /styles/, style, find, put })
const text = (find: string, put: string): Edit => ({ part: /document/, find, put })
const everywhere = (find: string, put: string): Edit => ({ part: /document/, find, put, all: true })
const header = (find: string, put: string): Edit => ({ part: /header\d/, find, put, all: true })
/** Another size, in half-points. */
const size = (id: string, from: number, to: number): Edit => style(id, `<w:sz w:val="${from}"/>`, `<w:sz w:val="${to}"/>`)
const bold = (id: string): Edit => style(id, '<w:b w:val="false"/>', '<w:b/>')
const regular = (id: string): Edit => style(id, '<w:b/>', '<w:b w:val="false"/>')
const italic = (id: string): Edit => style(id, '<w:i w:val="false"/>', '<w:i/>')
const upright = (id: string): Edit => style(id, '<w:i/>', '<w:i w:val="false"/>')
const align = (id: string, from: string, to: string): Edit => style(id, `<w:jc w:val="${from}"/>`, `<w:jc w:val="${to}"/>`)

const row = (clause: string, damage: string, edits: Edit | readonly Edit[], ...follows: readonly string[]): Mutation => ({
  clause,
  damage,
  edits: [edits].flat(),
  follows,
})

const RUN = '<w:r><w:t xml:space="preserve">'
/** A run that begins so, with formatting of its own. */
const onRun = (words: string, look: string): Edit =>
  text(`${RUN}${words}`, `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${words}`)
const tracked = (name: string): Edit =>
  text(
    `${RUN}b) rà soát các vụ việc tồn đọng.</w:t></w:r>`,
    `<${name} w:id="90" w:author="A">${RUN}b) rà soát các vụ việc tồn đọng.</w:t></w:r></${name}>`,
  )

const PAGE_1 = 'w:top="1134" w:right="850" w:bottom="1134" w:left="1701"'
const RULE = '<w:pStyle w:val="DuongKe"/>'
const FOOTER_OF_NUMBER = '<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'

export const MUTATIONS: readonly Mutation[] = [
  // Page
  row('kho-giay', 'Letter paper', text('<w:pgSz w:w="11906" w:h="16838"', '<w:pgSz w:w="12240" w:h="15840"')),
  row(
    'chieu-giay',
    'first pages landscape',
    text('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>', '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'),
    'trich-yeu-ke',
  ),
  row('le-tren', 'top margin 15 mm', text(PAGE_1, PAGE_1.replace('w:top="1134"', 'w:top="850"'))),
  row('le-duoi', 'bottom margin 30 mm', text(PAGE_1, PAGE_1.replace('w:bottom="1134"', 'w:bottom="1701"'))),
  row('le-trai', 'left margin 25 mm', text(PAGE_1, PAGE_1.replace('w:left="1701"', 'w:left="1417"'))),
  row('le-phai', 'right margin 10 mm', text(PAGE_1, PAGE_1.replace('w:right="850"', 'w:right="567"'))),
  row(
    'phong-chu',
    'a word in Calibri',
    text(
      '<w:r><w:t xml:space="preserve">2. Phối hợp',
      '<w:r><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/></w:rPr><w:t xml:space="preserve">2. Phối hợp',
    ),
  ),
  row('bo-ma', 'a word in decomposed letters', text('tồn đọng.', 'tồn đọng.'.normalize('NFD'))),
  row(
    'mau-chu',
    'a paragraph in blue',
    text(
      '<w:r><w:t xml:space="preserve">2. Phối hợp',
      '<w:r><w:rPr><w:color w:val="0000FF"/></w:rPr><w:t xml:space="preserve">2. Phối hợp',
    ),
  ),
  row(
    'so-trang-vi-tri',
    'two numbers in the header',
    header('</w:hdr>', `<w:p><w:pPr><w:pStyle w:val="SoTrang"/></w:pPr>${FOOTER_OF_NUMBER}</w:p></w:hdr>`),
    'so-trang-dau',
  ),
  row('so-trang-dau', 'the number shown on page 1', text('<w:pgNumType/><w:titlePg/>', '<w:pgNumType/>')),
  row('so-trang-bat-dau', 'pages counted from 3', text('<w:pgNumType/>', '<w:pgNumType w:start="3"/>')),

  // Letterhead
  row('quoc-hieu-text', 'HÔI for HỘI', text('CỘNG HÒA XÃ HỘI', 'CỘNG HÒA XÃ HÔI')),
  row(
    'quoc-hieu-mot-dong',
    'right column too narrow',
    text('<w:tcW w:type="dxa" w:w="5641"/>', '<w:tcW w:type="dxa" w:w="5000"/>'),
    'tieu-ngu-ke',
  ),
  row('quoc-hieu-size', '13.5 pt', size('QuocHieu', 26, 27)),
  row('quoc-hieu-face', 'not bold', regular('QuocHieu')),
  row('quoc-hieu-align', 'at the left', align('QuocHieu', 'center', 'left')),
  row('tieu-ngu-text', 'en dashes', text('Độc lập - Tự do - Hạnh phúc', 'Độc lập – Tự do – Hạnh phúc')),
  row('tieu-ngu-size', '14.5 pt', size('TieuNgu', 28, 29)),
  row('tieu-ngu-face', 'italic', italic('TieuNgu')),
  row('tieu-ngu-align', 'at the right', align('TieuNgu', 'center', 'right')),
  row(
    'tieu-ngu-ke',
    'a rule half as long',
    text(`${RULE}<w:ind w:left="1107" w:right="1107"/>`, `${RULE}<w:ind w:left="1960" w:right="1960"/>`),
  ),
  row(
    'quoc-hieu-dong-don',
    '6 pt between the two',
    style('TieuNgu', '<w:spacing w:after="0" w:before="0"', '<w:spacing w:after="0" w:before="120"'),
  ),
  row('co-chu-thong-nhat', 'Quốc hiệu in the size of the other set', size('QuocHieu', 26, 24)),
  row('co-quan-chu-quan-case', 'in lower case', text('CỤC QUẢN LÝ', 'Cục Quản lý')),
  row('co-quan-chu-quan-size', '14 pt', size('CoQuanChuQuan', 26, 28)),
  row('co-quan-chu-quan-face', 'bold', bold('CoQuanChuQuan')),
  row('co-quan-chu-quan-align', 'at the left', align('CoQuanChuQuan', 'center', 'left')),
  row('co-quan-ban-hanh-case', 'in lower case', text('TỈNH TUYÊN QUANG</w:t>', 'tỉnh Tuyên Quang</w:t>')),
  row('co-quan-ban-hanh-size', '11.5 pt', size('CoQuanBanHanh', 26, 23)),
  row('co-quan-ban-hanh-face', 'italic', italic('CoQuanBanHanh')),
  row('co-quan-ban-hanh-align', 'at the left', align('CoQuanBanHanh', 'center', 'left')),
  row(
    'co-quan-ban-hanh-ten',
    'abbreviated',
    text(
      'THI HÀNH ÁN DÂN SỰ</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">TỈNH',
      'CỤC THADS</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">TỈNH',
    ),
  ),
  row(
    'co-quan-ban-hanh-ten',
    'a kind of school abbreviated',
    text(
      'THI HÀNH ÁN DÂN SỰ</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">TỈNH',
      'TRƯỜNG THPT</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">TỈNH',
    ),
    'kem-theo-khop',
  ),
  row('co-quan-dong-don', 'one and a half lines', style('CoQuanBanHanh', 'w:line="240"', 'w:line="360"')),
  row(
    'co-quan-ke',
    'a rule as long as the name',
    text(`${RULE}<w:ind w:left="1296" w:right="1296"/>`, `${RULE}<w:ind w:left="300" w:right="300"/>`),
  ),
  row('so-ky-hieu-text', 'a number below 10 without its zero', everywhere('05/KH-THADS', '5/KH-THADS')),
  row('so-ky-hieu-size', '14 pt', size('SoKyHieu', 26, 28)),
  row('so-ky-hieu-face', 'bold', bold('SoKyHieu')),
  row('so-ky-hieu-align', 'at the right', align('SoKyHieu', 'center', 'right')),
  row('ky-hieu-loai', 'the letters of a notice', everywhere('05/KH-THADS', '05/TB-THADS')),
  row('dia-danh-text', 'no comma behind the place', text('Tuyên Quang, ngày 22', 'Tuyên Quang ngày 22')),
  row('dia-danh-thoi-gian-size', '14.5 pt', size('DiaDanhThoiGian', 28, 29)),
  row('dia-danh-thoi-gian-face', 'upright', upright('DiaDanhThoiGian')),
  row('dia-danh-thoi-gian-align', 'at the right', align('DiaDanhThoiGian', 'center', 'right')),
  row('thoi-gian-so', 'month 04', everywhere('ngày 22 tháng 4 năm', 'ngày 22 tháng 04 năm')),
  row(
    'dia-danh-ngang-so',
    'the date in a row below the number',
    text(
      '</w:tc><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5641"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhThoiGian"/>',
      '</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="5641"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="DiaDanhThoiGian"/>',
    ),
  ),

  // Type and title
  row('ten-loai-text', 'type and title on one line', text('KẾ HOẠCH</w:t>', 'KẾ HOẠCH NĂM 2026</w:t>')),
  row('ten-loai-case', 'in lower case', text('KẾ HOẠCH</w:t>', 'Kế hoạch</w:t>')),
  row('ten-loai-size', '16 pt', size('TenLoai', 28, 32)),
  row('ten-loai-face', 'not bold', regular('TenLoai')),
  row('ten-loai-align', 'at the left', align('TenLoai', 'center', 'left')),
  row(
    'trich-yeu-text',
    'begins with V/v',
    text('Công tác thi hành án dân sự năm 2026</w:t>', 'V/v công tác thi hành án dân sự năm 2026</w:t>'),
  ),
  row(
    'trich-yeu-case',
    'in capitals',
    text('Công tác thi hành án dân sự năm 2026</w:t>', 'CÔNG TÁC THI HÀNH ÁN DÂN SỰ NĂM 2026</w:t>'),
  ),
  row('trich-yeu-size', '12 pt', size('TrichYeu', 28, 24)),
  row('trich-yeu-face', 'italic', italic('TrichYeu')),
  row('trich-yeu-align', 'at the left', align('TrichYeu', 'center', 'left')),
  row('trich-yeu-ke', 'a rule across the page', text('<w:ind w:left="3757" w:right="3757"/>', '<w:ind w:left="0" w:right="0"/>')),
  row(
    'duong-ke-giua',
    'a rule of the right length, far to the right',
    text(`${RULE}<w:ind w:left="1296" w:right="1296"/>`, `${RULE}<w:ind w:left="2200" w:right="392"/>`),
  ),
  row('van-ban-den', 'a line Kính gửi', text('Để hoàn thành nhiệm vụ', 'Kính gửi: Để hoàn thành nhiệm vụ')),

  // Text
  row('noi-dung-size', '12 pt', size('NoiDung', 28, 24), 'tieu-de-co-chu'),
  row('noi-dung-face', 'all in italics', italic('NoiDung')),
  row('noi-dung-align', 'at the left', align('NoiDung', 'both', 'left')),
  row('can-cu-face', 'upright', upright('CanCu')),
  row(
    'can-cu-dong',
    'two bases in one paragraph',
    text(';</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="CanCu"/></w:pPr><w:r><w:t xml:space="preserve">', '; '),
  ),
  row('can-cu-dau', 'the last with a semicolon', text('Kế hoạch năm 2026.</w:t>', 'Kế hoạch năm 2026;</w:t>')),
  row('lui-dau-dong', 'first lines 7.5 mm in', style('NoiDung', '<w:ind w:firstLine="567"/>', '<w:ind w:firstLine="425"/>')),
  row('cach-doan', '3 pt between paragraphs', [style('NoiDung', 'w:before="120"', 'w:before="60"')]),
  row('cach-dong', 'two lines', style('NoiDung', 'w:line="264"', 'w:line="480"')),
  row('tieu-de-muc-case', 'in lower case', text('I. MỤC ĐÍCH, YÊU CẦU', 'I. Mục đích, yêu cầu')),
  row('tieu-de-muc-face', 'not bold', regular('Heading1')),
  row('noi-dung-ca-doan', 'a paragraph in italics', onRun('Giao Văn phòng', '<w:i/>')),
  row('tieu-de-co-chu', 'sections a point smaller than the text', size('Heading1', 28, 26)),
  row(
    'tieu-de-khoan-dong',
    'the text goes on behind the title',
    text(
      '2. Yêu cầu</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr><w:r>',
      '2. Yêu cầu: </w:t></w:r><w:r><w:rPr><w:b w:val="false"/></w:rPr>',
    ),
  ),
  row('thu-tu-muc', '3 where 2 is expected', text('2. Yêu cầu', '3. Yêu cầu')),
  row('dau-cham-so', 'a bracket behind a number', text('2. Phối hợp', '2) Phối hợp')),
  row('ket-thuc', 'ends with a full stop only', text('>./.</w:t>', '>.</w:t>')),

  // Signature and recipients
  row('cho-ky', 'the name right below the post', everywhere('<w:p><w:pPr><w:pStyle w:val="QuyenHan"/></w:pPr></w:p>', '')),
  row('quyen-han-text', 'K/T', text('KT. TRƯỞNG', 'K/T TRƯỞNG')),
  row('quyen-han-case', 'post in lower case', text('PHÓ TRƯỞNG THI HÀNH ÁN DÂN SỰ', 'Phó Trưởng Thi hành án dân sự')),
  row('quyen-han-size', '12 pt', size('QuyenHan', 28, 24)),
  row('quyen-han-face', 'not bold', regular('QuyenHan')),
  row('quyen-han-align', 'at the right', align('QuyenHan', 'center', 'right')),
  row('cap-pho', 'the head’s own post below KT.', text('PHÓ TRƯỞNG THI HÀNH ÁN DÂN SỰ', 'CHÁNH VĂN PHÒNG')),
  row(
    'uy-quyen',
    'TUQ. and KT. together',
    text(
      '<w:t xml:space="preserve">KT. TRƯỞNG THI HÀNH ÁN DÂN SỰ',
      '<w:t xml:space="preserve">TUQ. TRƯỞNG THI HÀNH ÁN DÂN SỰ</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">KT. CHÁNH VĂN PHÒNG',
    ),
  ),
  row('ho-ten-case', 'in capitals', text('Phan Thị Mai Thảo', 'PHAN THỊ MAI THẢO')),
  row('ho-ten-size', '15 pt', size('HoTen', 28, 30)),
  row('ho-ten-face', 'not bold', regular('HoTen')),
  row('ho-ten-align', 'at the right', align('HoTen', 'center', 'right')),
  row('ho-ten-hoc-vi', 'a degree before the name', text('Phan Thị Mai Thảo', 'TS. Phan Thị Mai Thảo')),
  row('noi-nhan-text', 'no colon', text('Nơi nhận:', 'Nơi nhận')),
  row('noi-nhan-size', '14 pt', size('NoiNhan', 24, 28)),
  row('noi-nhan-face', 'upright', upright('NoiNhan')),
  row('noi-nhan-align', 'centred', align('NoiNhan', 'left', 'center')),
  row('danh-sach-nhan-dau', 'no semicolon', text('(để báo cáo);', '(để báo cáo)')),
  row(
    'danh-sach-nhan-dau',
    'two recipients in one paragraph',
    text(
      '</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="NoiNhanMuc"/></w:pPr><w:r><w:t xml:space="preserve">- Các phòng',
      ' Các phòng',
    ),
  ),
  row('danh-sach-nhan-size', '12 pt', size('NoiNhanMuc', 22, 24)),
  row('danh-sach-nhan-face', 'italic', italic('NoiNhanMuc')),
  row('danh-sach-nhan-align', 'centred', align('NoiNhanMuc', 'left', 'center')),
  row('luu', 'no VT', text('- Lưu: VT, VP. LAN.', '- Lưu: VP. LAN.')),

  // Appendices
  row(
    'phu-luc-tu',
    'an appendix without its head',
    text('<w:p><w:pPr><w:pStyle w:val="PhuLuc"/></w:pPr><w:r><w:t xml:space="preserve">Phụ lục I</w:t></w:r></w:p>', ''),
    'phu-luc-so',
  ),
  row('phu-luc-so', 'Arabic numbers', [text('>Phụ lục I</w:t>', '>Phụ lục 1</w:t>'), text('Phụ lục I và', 'Phụ lục 1 và')]),
  row('phu-luc-nhac', 'the text names no appendix', text(' (chi tiết tại Phụ lục I và Phụ lục II kèm theo)', '')),
  row('phu-luc-case', 'PHỤ LỤC', text('>Phụ lục I</w:t>', '>PHỤ LỤC I</w:t>')),
  row('phu-luc-size', '13 pt', size('PhuLuc', 28, 26)),
  row('phu-luc-face', 'not bold', regular('PhuLuc')),
  row('phu-luc-align', 'at the left', align('PhuLuc', 'center', 'left')),
  row('ten-phu-luc-case', 'in lower case', text('>BẢNG TỔNG HỢP<', '>Bảng tổng hợp<')),
  row('ten-phu-luc-size', '12 pt', size('TenPhuLuc', 28, 24)),
  row('ten-phu-luc-face', 'not bold', regular('TenPhuLuc')),
  row('ten-phu-luc-align', 'at the left', align('TenPhuLuc', 'center', 'left')),
  row('kem-theo-text', 'another kind of document', text('(Kèm theo Kế hoạch số', '(Kèm theo Công văn số')),
  row(
    'kem-theo-khop',
    'another date than on page 1',
    text('05/KH-THADS ngày 22 tháng 4 năm 2026</w:t>', '05/KH-THADS ngày 23 tháng 4 năm 2026</w:t>'),
  ),
  row(
    'kem-theo-khop',
    'another issuer than on page 1',
    text('năm 2026 của Thi hành án dân sự tỉnh Tuyên Quang)', 'năm 2026 của Ủy ban nhân dân tỉnh Tuyên Quang)'),
  ),
  row('kem-theo-size', '12 pt', size('KemTheo', 28, 24)),
  row('kem-theo-face', 'upright', upright('KemTheo')),
  row('kem-theo-align', 'at the left', align('KemTheo', 'center', 'left')),
  row('phu-luc-trang', 'pages run on', text('<w:pgNumType w:start="1"/>', '<w:pgNumType/>')),

  // Marks and page numbers
  row('muc-do-khan-text', 'a mark the decree does not know', text('HỎA TỐC', 'KHẨN CẤP')),
  row('muc-do-khan-case', 'in lower case', text('HỎA TỐC', 'Hỏa tốc')),
  row('muc-do-khan-size', '12 pt', size('MucDoKhan', 26, 24)),
  row('muc-do-khan-face', 'not bold', regular('MucDoKhan')),
  row(
    'luu-hanh-khung',
    'no box',
    header(
      '<w:left w:val="single" w:color="000000" w:sz="6" w:space="1"/><w:bottom w:val="single" w:color="000000" w:sz="6" w:space="1"/><w:right w:val="single" w:color="000000" w:sz="6" w:space="1"/>',
      '',
    ),
  ),
  row('luu-hanh-case', 'in lower case', header('XEM XONG TRẢ LẠI', 'Xem xong trả lại')),
  row('luu-hanh-size', '12 pt', size('LuuHanh', 26, 24)),
  row('luu-hanh-face', 'not bold', regular('LuuHanh')),
  row(
    'du-thao',
    'DỰ THẢO left in a numbered document',
    text(
      'HỎA TỐC</w:t></w:r></w:p>',
      'HỎA TỐC</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="DuThao"/></w:pPr><w:r><w:t>DỰ THẢO</w:t></w:r></w:p>',
    ),
  ),
  row('gach-chan', 'sections underlined', style('Heading1', '<w:b/>', '<w:b/><w:u w:val="single"/>')),
  row('gach-ngang', 'a paragraph struck through', onRun('2. Phối hợp', '<w:strike/>')),
  row('to-nen', 'a paragraph marked with a pen', onRun('2. Phối hợp', '<w:highlight w:val="yellow"/>')),
  row('to-nen', 'a paragraph on grey', onRun('2. Phối hợp', '<w:shd w:val="clear" w:color="auto" w:fill="D9D9D9"/>')),
  row('co-gian-chu', 'letters of nine tenths', onRun('2. Phối hợp', '<w:w w:val="90"/>')),
  row('sua-doi', 'an insertion nobody has accepted', tracked('w:ins')),
  row(
    'sua-doi',
    'a deletion nobody has accepted',
    text(
      'b) rà soát',
      'b) rà soát</w:t></w:r><w:del w:id="91" w:author="A"><w:r><w:delText>lại</w:delText></w:r></w:del><w:r><w:t xml:space="preserve">',
    ),
  ),
  row('so-trang-size', '12 pt', size('SoTrang', 28, 24)),
  row('so-trang-face', 'italic', italic('SoTrang')),
  row('so-trang-align', 'at the right', align('SoTrang', 'center', 'right')),
]

/** A document with one thing done to it; throws where there is nothing to do it to. */
export function mutated(bytes: Uint8Array, { clause, edits }: Pick<Mutation, 'clause' | 'edits'>): Uint8Array {
  const parts = partsOf(bytes)
  // Between paragraph and run they would stand in the way of what is looked for.
  parts['word/document.xml'] = parts['word/document.xml']!.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '')
  for (const { part, style, find, put, all } of edits) {
    let done = false
    for (const [path, xml] of Object.entries(parts)) {
      if (!part.test(path) || !path.endsWith('.xml')) continue
      const start = style === undefined ? 0 : xml.indexOf(`w:styleId="${style}"`)
      const end = style === undefined ? xml.length : xml.indexOf('</w:style>', start)
      const piece = xml.slice(start, end)
      if (!piece.includes(find)) continue
      done = true
      parts[path] = xml.slice(0, start) + (all ? piece.replaceAll(find, put) : piece.replace(find, () => put)) + xml.slice(end)
    }
    if (!done) throw new Error(`${clause}: nothing to damage: ${find}`)
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { level: 0 })
}
