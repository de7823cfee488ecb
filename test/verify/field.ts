import { docxWith, p, type Parts } from '../ooxml/word.ts'

/** Plans as offices make them in Word: letterheads and closings of every kind, formatting set by hand, no style of ours. */

const rpr = (size: number, marks = ''): string => {
  const on = (mark: string, tag: string): string => (marks.includes(mark) ? `<w:${tag}/>` : '')
  return `${on('b', 'b')}${on('i', 'i')}${on('c', 'caps')}<w:sz w:val="${size * 2}"/>`
}
const run = (text: string, size: number, marks = ''): string =>
  `<w:r><w:rPr>${rpr(size, marks)}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const TAB = '<w:r><w:tab/></w:r>'
const BREAK = '<w:r><w:br/></w:r>'
const para = (content: string, ppr = ''): string => `<w:p><w:pPr>${ppr}</w:pPr>${content}</w:p>`
const centre = (text: string, size: number, marks = '', more = ''): string =>
  para(run(text, size, marks) + more, '<w:jc w:val="center"/>')
const left = (text: string, size: number, marks = ''): string => para(run(text, size, marks))
const EMPTY = '<w:p/>'

const cell = (width: number, content: string, more = ''): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${more}</w:tcPr>${content}</w:tc>`
const table = (widths: readonly number[], ...rows: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`

/** A line drawn in DrawingML with a VML twin, as Word 2010 writes it. `points` long. */
export const drawnLine = (points: number): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:extent cx="${points * 12700}" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>${vmlShape(points)}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const vmlShape = (points: number): string => `<v:line from="50pt,2pt" to="${50 + points}pt,2pt"/>`
const vmlLine = (points: number): string => `<w:r><w:pict>${vmlShape(points)}</w:pict></w:r>`

const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const NUMBER = 'Số:          /KH-UBND'
const DATE = 'Tuyên Quang, ngày       tháng 4 năm 2026'
const MOTTO_WIDTH = 171
const [LEFT, RIGHT] = [3700, 5870]

/** The same four elements, placed in different ways. */
export const LETTERHEADS: Readonly<Record<string, string>> = {
  'one table, drawn lines': table(
    [LEFT, RIGHT],
    cell(LEFT, centre('ỦY BAN NHÂN DÂN', 13, 'b') + centre('TỈNH TUYÊN QUANG', 13, 'b', drawnLine(50))) +
      cell(RIGHT, centre(COUNTRY, 13, 'b') + centre(MOTTO, 14, 'b', drawnLine(MOTTO_WIDTH))),
    cell(LEFT, centre(NUMBER, 13)) + cell(RIGHT, centre(DATE, 14, 'i')),
  ),
  'one table, VML lines in paragraphs of their own': table(
    [LEFT, RIGHT],
    cell(
      LEFT,
      centre('UBND TỈNH TUYÊN QUANG', 13) +
        centre('SỞ NỘI VỤ', 13, 'b') +
        para(vmlLine(26)) +
        centre(NUMBER.replace('UBND', 'SNV'), 13),
    ) + cell(RIGHT, centre(COUNTRY, 13, 'b') + centre(MOTTO, 14, 'b') + para(vmlLine(MOTTO_WIDTH)) + centre(DATE, 14, 'i')),
  ),
  'one table, underscores, a country and motto of one paragraph, merged cells': table(
    [LEFT, RIGHT],
    cell(
      LEFT,
      centre('ỦY BAN NHÂN DÂN', 13, 'b') + centre('XÃ TÂN TRÀO', 13, 'b') + centre('________', 12),
      '<w:vMerge w:val="restart"/>',
    ) +
      cell(
        RIGHT,
        para(run(COUNTRY, 13, 'b') + BREAK + run(MOTTO, 14, 'b') + BREAK + run('_'.repeat(24), 14), '<w:jc w:val="center"/>'),
      ),
    cell(LEFT, EMPTY, '<w:vMerge/>') + cell(RIGHT, EMPTY),
    cell(LEFT, centre(NUMBER, 13)) + cell(RIGHT, centre(DATE, 14, 'i')),
  ),
  'two tables':
    table(
      [LEFT, RIGHT],
      cell(LEFT, centre('ỦY BAN NHÂN DÂN', 13, 'b') + centre('TỈNH TUYÊN QUANG', 13, 'b', drawnLine(50))) +
        cell(RIGHT, centre(COUNTRY, 13, 'b') + centre(MOTTO, 14, 'b', drawnLine(MOTTO_WIDTH))),
    ) +
    para('') +
    table([LEFT, RIGHT], cell(LEFT, centre(NUMBER, 13)) + cell(RIGHT, centre(DATE, 14, 'i'))),
  tabs:
    para(run('ỦY BAN NHÂN DÂN', 13, 'b') + TAB + run(COUNTRY, 13, 'b')) +
    para(run('TỈNH TUYÊN QUANG', 13, 'b') + TAB + run(MOTTO, 14, 'b')) +
    para(vmlLine(50) + vmlLine(MOTTO_WIDTH)) +
    para(run(NUMBER, 13) + TAB + run(DATE, 14, 'i')),
  spaces:
    para(run(`  ỦY BAN NHÂN DÂN          ${COUNTRY}`, 13, 'b')) +
    para(run('TỈNH TUYÊN QUANG               ', 13, 'b') + run(MOTTO, 14, 'b')) +
    para(run('      _______                      __________________________', 13)) +
    para(run(`${NUMBER}              `, 13) + run(DATE, 14, 'i')),
  'Word’s capitals effect': table(
    [LEFT, RIGHT],
    cell(LEFT, centre('Ủy ban nhân dân', 13, 'bc') + centre('tỉnh Tuyên Quang', 13, 'bc', drawnLine(50))) +
      cell(RIGHT, centre('Cộng hòa xã hội chủ nghĩa Việt Nam', 13, 'bc') + centre(MOTTO, 14, 'b', drawnLine(MOTTO_WIDTH))),
    cell(LEFT, centre(NUMBER, 13)) + cell(RIGHT, centre(DATE, 14, 'i')),
  ),
  'text boxes': para(
    [
      centre('ỦY BAN NHÂN DÂN', 13, 'b') + centre('TỈNH TUYÊN QUANG', 13, 'b') + centre('_______', 12) + centre(NUMBER, 13),
      centre(COUNTRY, 13, 'b') + centre(MOTTO, 14, 'b') + centre('_'.repeat(24), 14) + centre(DATE, 14, 'i'),
    ]
      .map(
        (content) =>
          `<w:r><w:pict><v:shape style="width:250pt;height:90pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      )
      .join(''),
  ),
}

const SIGNED =
  [centre('TM. ỦY BAN NHÂN DÂN', 14, 'b'), centre('KT. CHỦ TỊCH', 14, 'b'), centre('PHÓ CHỦ TỊCH', 14, 'b')].join('') +
  EMPTY.repeat(4) +
  centre('Nguyễn Văn An', 14, 'b')
const RECIPIENTS = left('Nơi nhận:', 12, 'bi') + left('- Ủy ban nhân dân các xã, phường;', 11) + left('- Lưu: VT, NC.', 11)

export const CLOSINGS: Readonly<Record<string, string>> = {
  'one table': table([4200, 5370], cell(4200, RECIPIENTS) + cell(5370, SIGNED)),
  'one table with a row for each line': table(
    [4200, 5370],
    cell(4200, left('Nơi nhận:', 12, 'bi')) + cell(5370, centre('TM. ỦY BAN NHÂN DÂN', 14, 'b') + centre('CHỦ TỊCH', 14, 'b')),
    cell(4200, left('- Các sở, ban, ngành;', 11) + left('- Lưu: VT.', 11)) +
      cell(5370, EMPTY.repeat(4) + centre('Nguyễn Văn An', 14, 'b')),
  ),
  tabs:
    para(run('Nơi nhận:', 12, 'bi') + TAB + TAB + run('KT. CHỦ TỊCH', 14, 'b')) +
    para(run('- Các sở, ban, ngành;', 11) + TAB + run('PHÓ CHỦ TỊCH', 14, 'b')) +
    para(run('- Lưu: VT.', 11)) +
    EMPTY.repeat(3) +
    para(TAB + TAB + TAB + run('Nguyễn Văn An', 14, 'b')),
  'signature first, moved to the right':
    para(run('CHỦ TỊCH', 14, 'b'), '<w:ind w:left="5000"/><w:jc w:val="center"/>') +
    EMPTY.repeat(4) +
    para(run('Nguyễn Văn An', 14, 'b'), '<w:ind w:left="5000"/><w:jc w:val="center"/>') +
    RECIPIENTS,
}

const BODY = '<w:spacing w:before="120" w:line="276" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/>'
const body = (text: string, marks = '', more = ''): string => para(run(text, 14, marks), more + BODY)

export const TITLE =
  centre('KẾ HOẠCH', 14, 'b') + centre('Triển khai công tác văn thư, lưu trữ năm 2026', 14, 'b', drawnLine(110))

export const TEXT = [
  body('Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư;', 'i'),
  body('Xét đề nghị của Giám đốc Sở Nội vụ.', 'i'),
  body('Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác văn thư, lưu trữ năm 2026 với các nội dung chủ yếu như sau:'),
  body('I. MỤC ĐÍCH, YÊU CẦU', 'b'),
  body('1. Mục đích', 'b'),
  body('- Nâng cao chất lượng công tác văn thư, lưu trữ của các cơ quan, đơn vị trên địa bàn tỉnh trong năm 2026.'),
  body('2. Yêu cầu', 'b'),
  body('a) Bám sát nhiệm vụ được giao;'),
  body('b) Bảo đảm đúng tiến độ.'),
  body('II. TỔ CHỨC THỰC HIỆN', 'b'),
  body('Các sở, ban, ngành căn cứ Kế hoạch này tổ chức thực hiện, báo cáo kết quả trước ngày 15 tháng 12 năm 2026./.'),
].join('')

/** The same text with Word's own numbers. */
export const LISTED = [
  body('Ủy ban nhân dân tỉnh ban hành Kế hoạch triển khai công tác văn thư, lưu trữ năm 2026 với các nội dung như sau:'),
  ...(
    [
      ['MỤC ĐÍCH, YÊU CẦU', 0, 'b'],
      ['Mục đích', 1, 'b'],
      ['Yêu cầu', 1, 'b'],
      ['Bám sát nhiệm vụ được giao;', 2, ''],
      ['Bảo đảm đúng tiến độ.', 2, ''],
      ['TỔ CHỨC THỰC HIỆN', 0, 'b'],
      ['Các sở, ban, ngành tổ chức thực hiện./.', 1, ''],
    ] as const
  ).map(([text, level, marks]) => body(text, marks, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)),
].join('')
const LEVELS = [
  ['upperRoman', '%1.'],
  ['decimal', '%2.'],
  ['lowerLetter', '%3)'],
] as const
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${LEVELS.map(([format, text], at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="0" w:firstLine="720"/></w:pPr></w:lvl>`).join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`

const STYLES = (font: string): string =>
  `<w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`
const THEME =
  '<a:themeElements><a:fontScheme name="x"><a:majorFont><a:latin typeface="Times New Roman"/></a:majorFont><a:minorFont><a:latin typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:themeElements>'
export const NUMBERS = `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('2', 14)}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
export const SECTION =
  '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/><w:pgSz w:w="11907" w:h="16840" w:code="9"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="720" w:footer="720" w:gutter="0"/><w:titlePg/></w:sectPr>'

/** A document of these pieces. Fonts come by the theme unless `font` names others. */
export function fieldDocument(
  content: string,
  {
    font = '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>',
    section = SECTION,
    ...parts
  }: Parts & { readonly font?: string; readonly section?: string } = {},
): Uint8Array {
  return docxWith(content + section, {
    styles: STYLES(font),
    theme: THEME,
    numbering: NUMBERING,
    headers: { rIdH: NUMBERS },
    ...parts,
  })
}

export { centre, left, p, para, run }
