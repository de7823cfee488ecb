import { p } from '../ooxml/word.ts'

/** What Word files of offices are made of, each kind in the ways that typists have. */

const centre = '<w:jc w:val="center"/>'
const cb = (text: string): string => p(text, { ppr: centre, rpr: '<w:b/>' })
const c = (text: string): string => p(text, { ppr: centre })
const i = (text: string): string => p(text, { rpr: '<w:i/>' })
const b = (text: string): string => p(text, { rpr: '<w:b/>' })
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content || '<w:p/>'}</w:tc>`
const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`
const run = (text: string, rpr = ''): string => `<w:r><w:rPr>${rpr}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const tab = '<w:r><w:tab/></w:r>'
const lineBreak = '<w:r><w:br/></w:r>'
const paragraph = (...runs: string[]): string => `<w:p>${runs.join('')}</w:p>`
const box = (content: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

const LEFT = c('UBND TỈNH VĨNH LONG') + cb('SỞ XÂY DỰNG')
const RIGHT = cb('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + cb('Độc lập - Tự do - Hạnh phúc')
const NUMBER = c('Số: 41/KH-SXD')
const DATE = p('Vĩnh Long, ngày 07 tháng 4 năm 2026', { ppr: centre, rpr: '<w:i/>' })

export const HEADS: Readonly<Record<string, string>> = {
  'one row': table(row(cell(LEFT + NUMBER), cell(RIGHT + DATE))),
  'two rows': table(row(cell(LEFT), cell(RIGHT)), row(cell(NUMBER), cell(DATE))),
  'three rows': table(
    row(cell(c('UBND TỈNH VĨNH LONG')), cell(cb('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'))),
    row(cell(cb('SỞ XÂY DỰNG')), cell(cb('Độc lập - Tự do - Hạnh phúc'))),
    row(cell(NUMBER), cell(DATE)),
  ),
  tabs: [
    paragraph(run('UBND TỈNH VĨNH LONG'), tab, run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:b/>')),
    paragraph(run('SỞ XÂY DỰNG', '<w:b/>'), tab, run('Độc lập - Tự do - Hạnh phúc', '<w:b/>')),
    paragraph(run('Số: 41/KH-SXD'), tab, run('Vĩnh Long, ngày 07 tháng 4 năm 2026', '<w:i/>')),
  ].join(''),
  spaces: [
    paragraph(run('UBND TỈNH VĨNH LONG        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')),
    paragraph(run('SỞ XÂY DỰNG                Độc lập - Tự do - Hạnh phúc', '<w:b/>')),
    paragraph(run('Số: 41/KH-SXD              Vĩnh Long, ngày 07 tháng 4 năm 2026')),
  ].join(''),
  'text boxes': paragraph(box(LEFT + NUMBER), box(RIGHT + DATE)),
  'a floating table': table(row(cell(LEFT + NUMBER), cell(RIGHT + DATE))).replace(
    '<w:tblPr/>',
    '<w:tblPr><w:tblpPr w:vertAnchor="text" w:tblpX="100" w:tblpY="1"/></w:tblPr>',
  ),
}

/** Each with words that a plan must have of it. */
export const BODIES: Readonly<Record<string, readonly [xml: string, expected: string]>> = {
  'no-break spaces and decomposed letters': [p('Ra\u0300 soa\u0301t\u00a0quy hoa\u0323ch.'), 'Rà soát quy hoạch.'],
  'leading tabs': [paragraph(tab, tab, run('Lập danh mục công trình.')), 'Lập danh mục công trình.'],
  'a break in a paragraph': [paragraph(run('Dòng trên'), lineBreak, run('dòng dưới.')), 'Dòng trên\\\ndòng dưới.'],
  VNI: [paragraph(run('Quyeát ñònh', '<w:rFonts w:ascii="VNI-Times" w:hAnsi="VNI-Times"/>')), 'Quyết định'],
  TCVN3: [paragraph(run('KÕ ho¹ch', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')), 'Kế hoạch'],
  'a link': [
    paragraph(
      run('Xem '),
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.vn/a" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      run('cổng thông tin'),
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      run('.'),
    ),
    '[cổng thông tin](https://example.vn/a)',
  ],
  'a content control': [`<w:sdt><w:sdtContent>${p('Chữ trong ô điền.')}</w:sdtContent></w:sdt>`, 'Chữ trong ô điền.'],
  'a text box': [paragraph(box(p('Chữ trong hộp.')), run('Chữ ngoài hộp.')), 'Chữ trong hộp.'],
  'old WordArt': [
    paragraph('<w:r><w:pict><v:shape><v:textpath string="Chữ nghệ thuật"/></v:shape></w:pict></w:r>', run('Chữ thường.')),
    'Chữ thường.',
  ],
  'a formula': ['<w:p><m:oMath><m:r><m:t>tỷ lệ = a/b</m:t></m:r></m:oMath></w:p>', 'tỷ lệ = a/b'],
  'merged cells and group rows': [
    table(
      row(cell(cb('TT'), '<w:vMerge w:val="restart"/>'), cell(cb('Vốn'), '<w:gridSpan w:val="2"/>')),
      row(cell('', '<w:vMerge/>'), cell(cb('Tỉnh')), cell(cb('Xã'))),
      row(cell(b('I. Đường'), '<w:gridSpan w:val="3"/>')),
      row(cell(p('1')), cell(p('Đường trục') + p('- Đoạn đầu')), cell(p('20'))),
    ),
    '| > | > | **I. Đường** |',
  ],
  'a table in a cell': [
    table(row(cell(p('Ngoài')), cell(table(row(cell(p('Trong một')), cell(p('Trong hai')))) + p('Dưới')))),
    'Trong hai',
  ],
  'a frame of one cell': [table(row(cell(p('Lời trong khung.')))), 'Lời trong khung.'],
  'a title and a unit above a table': [
    c('Bảng 3. Dự toán') +
      p('ĐVT: nghìn đồng', { ppr: '<w:jc w:val="right"/>' }) +
      table(row(cell(cb('Việc')), cell(cb('Tiền'))), row(cell(p('In ấn')), cell(p('500')))),
    '::table{caption="Bảng 3. Dự toán" unit="ĐVT: nghìn đồng"}',
  ],
  'tracked changes': [
    paragraph(
      run('Hạn '),
      `<w:del>${run('cũ ').replaceAll('w:t', 'w:delText')}</w:del><w:ins>${run('mới')}</w:ins>`,
      run(' là tháng 5.'),
    ),
    'Hạn mới là tháng 5.',
  ],
  'hidden text': [paragraph(run('Thấy được.'), run('Không thấy', '<w:vanish/>')), 'Thấy được.'],
  'points in four ways': [p('a/ Điểm một;') + p('b. Điểm hai;') + p('(c) Điểm ba.'), '1) Điểm một;\n2) Điểm hai;\n3) Điểm ba.'],
  'bullets of several marks': [p('• Ý lớn:') + p('+ Ý nhỏ;') + p('– Ý khác.'), '- Ý lớn:\n+ Ý nhỏ;\n- Ý khác.'],
  'a list that begins anew': [p('1. Việc một.') + p('2. Việc hai.') + p('1. Việc khác.'), '1\\. Việc khác.'],
  'a page break': [p('Trang trên.') + '<w:p><w:r><w:br w:type="page"/></w:r></w:p>' + p('Trang dưới.'), '::page-break'],
}

export const CLOSINGS: Readonly<Record<string, string>> = {
  'a table': table(
    row(
      cell(p('Nơi nhận:') + p('- UBND tỉnh (để b/c);') + p('- Lưu: VT, KT.')),
      cell(cb('KT. GIÁM ĐỐC') + cb('PHÓ GIÁM ĐỐC') + c('') + cb('Lâm Quốc Khánh')),
    ),
  ),
  'lines of tabs': [
    paragraph(run('Nơi nhận:', '<w:b/>'), tab, tab, run('KT. GIÁM ĐỐC', '<w:b/>')),
    paragraph(run('- UBND tỉnh (để b/c);'), tab, tab, run('PHÓ GIÁM ĐỐC', '<w:b/>')),
    paragraph(run('- Lưu: VT, KT.')),
    paragraph(tab, tab, tab, run('Lâm Quốc Khánh', '<w:b/>')),
  ].join(''),
  'signature before recipients':
    cb('KT. GIÁM ĐỐC') +
    cb('PHÓ GIÁM ĐỐC') +
    cb('Lâm Quốc Khánh') +
    p('Nơi nhận:') +
    p('- UBND tỉnh (để b/c);') +
    p('- Lưu: VT, KT.'),
  'recipients in a list': table(
    row(
      cell(
        p('Nơi nhận:') +
          p('UBND tỉnh (để b/c);', { ppr: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' }) +
          p('Lưu: VT, KT.', { ppr: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' }),
      ),
      cell(cb('KT. GIÁM ĐỐC') + cb('PHÓ GIÁM ĐỐC') + cb('Lâm Quốc Khánh')),
    ),
  ),
}

export const ANNEXES: Readonly<Record<string, string>> = {
  none: '',
  named:
    `<w:p><w:pPr><w:pageBreakBefore/>${centre}</w:pPr>${run('PHỤ LỤC 01', '<w:b/>')}</w:p>` +
    cb('DANH MỤC CÔNG TRÌNH') +
    c('(Kèm theo Kế hoạch số 41/KH-SXD ngày 07 tháng 4 năm 2026 của Sở Xây dựng)') +
    p('Nội dung phụ lục.'),
  'without the word':
    `<w:p><w:pPr><w:pageBreakBefore/>${centre}</w:pPr>${run('BẢNG TỔNG HỢP VẬT TƯ', '<w:b/>')}</w:p>` +
    table(row(cell(cb('TT')), cell(cb('Vật tư'))), row(cell(p('1')), cell(p('Xi măng')))),
  'two forms':
    `<w:p><w:pPr><w:pageBreakBefore/><w:jc w:val="right"/></w:pPr>${run('Mẫu số 01', '<w:b/>')}</w:p>` +
    cb('PHIẾU ĐĂNG KÝ') +
    p('Họ và tên: ………') +
    `<w:p><w:pPr><w:pageBreakBefore/><w:jc w:val="right"/></w:pPr>${run('Mẫu số 02', '<w:b/>')}</w:p>` +
    cb('BIÊN BẢN KIỂM TRA') +
    p('Thời gian: ………'),
}

export const NUMBERING =
  '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'

export const TITLE = cb('KẾ HOẠCH') + cb('Nâng cấp công trình năm 2026')
export const PREAMBLE =
  i('Căn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014;') + p('Sở Xây dựng ban hành Kế hoạch như sau:') + b('I. NỘI DUNG')
