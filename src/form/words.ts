/** What a form says of a field beside the words of the schema. */
export interface WordsOfField {
  /** Label and help in English; help is left out where the label says all. */
  readonly label: string
  readonly en?: string
  /** Help in Vietnamese, where the schema speaks of the file (quotes, `null`, names of values); empty where the label says all. */
  readonly vi?: string
  /** The choices in English. */
  readonly choices?: Readonly<Record<string, string>>
}

const OPERATOR = {
  label: 'Compared by',
  vi: '',
  choices: { '=': 'equal to', '>': 'above', '>=': 'at least', '<': 'below', '<=': 'at most', range: 'from … to …' },
} as const

const AMOUNT = {
  label: 'Amount of the target',
  en: 'A number, or a range from … to …; left open until it is given.',
  vi: 'Một con số, hoặc khoảng từ … đến …; chưa giao thì để trống.',
} as const

const SCHEMES = {
  I: 'I. / 1. / 1.1.',
  'I.1': 'I. / 1.1. / 1.1.1.',
  1: '1. / 1.1. / 1.1.1.',
  A: 'A. / I. / 1.',
  part: 'Part One / I. / 1.',
  chapter: 'Chapter I / Article 1. / 1.',
  article: 'Article 1. / 1. / a)',
} as const

const SUBJECT = {
  label: 'Subject of the document',
  en: 'Begins with “về …”; for a law, its name. Takes *italics* and footnotes [^1].',
} as const

const ISSUED_BY = { label: 'Issued by', en: 'Office or person, without “của”. A law has none.' } as const
const NUMBER = { label: 'Number and symbol', en: 'Of the document. A law may have none.', vi: 'Luật có thể không ghi.' } as const
const DATE_FORM = {
  label: 'How its date is written',
  en: 'Left open, a law has its date in words, other documents in figures.',
  vi: 'Để trống thì luật ghi đủ “tháng … năm …”, văn bản khác ghi ngày bằng số có gạch chéo.',
  choices: { long: 'in words: ngày 05 tháng 3 năm 2020', short: 'in figures: ngày 05/3/2020' },
} as const
const ONE_TEXT = { label: 'A text', vi: '' } as const

/** By place: a definition of the plan's schema, or a key of the plan, and the field's own key; an item of a list has none. */
export const WORDS: Readonly<Record<string, WordsOfField>> = {
  schema: { label: 'Version of the format', en: 'Always kehoach/v1.' },
  kind: {
    label: 'Kind of plan',
    en: 'Decides which parts it has and how they are ordered.',
    vi: 'Quyết định mẫu và bố cục.',
    choices: {
      'emulation-launch': 'launch of an emulation movement',
      'thematic-campaign': 'thematic campaign',
      'peak-campaign': 'peak campaign',
      'annual-work': 'work of the year',
      general: 'general plan',
    },
  },
  id: { label: 'Name that stays through the years', en: 'Small letters without marks. Left open, it is the file’s name.' },
  year: {
    label: 'Year of the plan',
    vi: 'Kế hoạch nhiều năm thì ghi thêm năm đầu và năm cuối.',
    en: 'A plan of several years has its first and last year as well.',
  },
  years: { label: 'First and last year of a plan of several years' },
  'years/from': { label: 'First year' },
  'years/to': { label: 'Last year' },
  period: { label: 'Period of the plan', en: 'Where it is not the calendar year (such as a working year from 01/10 to 30/9).' },
  'period/start': { label: 'First day' },
  'period/end': { label: 'Last day' },
  issuer: {
    label: 'Issuing office',
    en: 'A joint plan names all its offices, the one in charge first.',
    vi: 'Kế hoạch liên tịch ghi đủ các cơ quan, cơ quan chủ trì trước.',
  },
  'issuerFields/': { label: 'An issuing office' },
  'issuerFields/parent': {
    label: 'Superior office',
    en: 'The one directly above, if there is one.',
    vi: 'Cơ quan chủ quản trực tiếp, nếu có.',
  },
  'issuerFields/name': { label: 'Name of the office', en: 'In full, spelled as usual: the program puts it in capitals.' },
  'issuerFields/short': { label: 'Short name', en: 'As the text calls the office.', vi: 'Dùng trong lời văn.' },
  'textOrList/': ONE_TEXT,
  number: { label: 'Number and symbol of the plan' },
  'documentNumber/value': {
    label: 'Number of the document',
    en: 'Given by the clerk when it is issued; left open until then.',
    vi: 'Do văn thư cấp khi phát hành; chưa có thì để trống.',
  },
  'documentNumber/symbol': {
    label: 'Symbol',
    en: 'The type in short (KH; of a joint plan it may be KHLT), a hyphen, then the office in short, without spaces.',
  },
  place: { label: 'Place', en: 'Stands before the date.', vi: 'Ghi trước ngày, tháng, năm ban hành.' },
  date: {
    label: 'Date of issue',
    en: 'Such as 22/4/2026, 4/2026 or 2026. What is missing is left for the clerk.',
    vi: 'Ví dụ 22/4/2026, 4/2026 hoặc 2026. Phần chưa ghi được chừa trống để văn thư điền.',
  },
  title: {
    label: 'Title',
    en: 'What the plan is about, without the words “Kế hoạch”. Takes *italics* and footnotes [^1], whose words stand in the text.',
    vi: 'Không ghi lại chữ “Kế hoạch” ở đầu. Nhận chữ *nghiêng* và chú thích [^1]; nội dung chú thích ghi ở bài soạn.',
  },
  note: {
    label: 'Note below the title',
    en: 'Stands in brackets, which are not typed.',
    vi: 'In trong ngoặc đơn, không cần ghi dấu ngoặc.',
  },
  attached: {
    label: 'Issued with another document',
    en: 'The document this plan is attached to. Such a plan has no number, place, date, recipients and signer of its own unless they are filled in.',
  },
  'attached/to': { label: 'Type of that document' },
  'attached/number': {
    label: 'Number and symbol of that document',
    en: 'Without a number, the symbol behind a slash: room is left for the number.',
  },
  'attached/date': { label: 'Date of that document', en: 'What is missing is left open.' },
  'attached/issuer': { label: 'Who issues that document', en: 'Left open, it is the office that issues the plan.' },
  abbreviations: { label: 'Abbreviations', en: 'The short form, then the full one.' },
  'abbreviations/': { label: 'Full form' },
  bases: { label: 'Legal bases', en: 'In the order of the plan.' },
  'bases/': {
    label: 'A basis',
    en: 'A document, several documents with one lead, or a sentence printed as it is.',
    vi: 'Một văn bản, nhiều văn bản chung một lời dẫn, hoặc một câu in đúng như viết.',
  },
  'base/id': {
    label: 'Name to refer to',
    en: 'How the text refers to this basis.',
    vi: 'Bài soạn dẫn chiếu căn cứ bằng tên này.',
  },
  'base/lead': {
    label: 'Lead',
    en: 'Such as Căn cứ, Thực hiện, Xét or Theo đề nghị của. A sentence printed as it is has none.',
    vi: 'Như Căn cứ, Thực hiện, Xét hoặc Theo đề nghị của. Câu in đúng như viết thì không cần.',
  },
  'base/type': { label: 'Type of document' },
  'base/number': NUMBER,
  'base/date': { label: 'Date of the document' },
  'base/dateForm': DATE_FORM,
  'base/issuer': ISSUED_BY,
  'base/subject': SUBJECT,
  'base/documents': { label: 'Documents with one lead', en: 'In their order.' },
  'base/documents/': { label: 'One of the documents' },
  'base/text': {
    label: 'Sentence printed as it is',
    en: 'A basis that is no document, with its lead; or what follows the documents. Takes *italics* and footnotes [^1].',
  },
  'base/renewal': {
    label: 'Through the years',
    vi: '',
    choices: { yearly: 'new each year, replaced in next year’s plan', standing: 'holds for the years to come' },
  },
  'citedDocument/type': { label: 'Type of document' },
  'citedDocument/number': NUMBER,
  'citedDocument/date': { label: 'Date of the document' },
  'citedDocument/dateForm': DATE_FORM,
  'citedDocument/issuer': ISSUED_BY,
  'citedDocument/subject': SUBJECT,
  goals: { label: 'Purposes and requirements' },
  'goals/purposes': { label: 'Purposes', en: 'Each a sentence or a paragraph.' },
  'goals/purposes/': ONE_TEXT,
  'goals/requirements': { label: 'Requirements', en: 'Each a sentence or a paragraph.' },
  'goals/requirements/': ONE_TEXT,
  targets: { label: 'Targets' },
  'targets/': { label: 'A target' },
  'target/id': {
    label: 'Name to refer to',
    en: 'How the text refers to this target.',
    vi: 'Bài soạn dẫn chiếu chỉ tiêu bằng tên này.',
  },
  'target/name': { label: 'Name of the target' },
  'target/operator': OPERATOR,
  'target/value': AMOUNT,
  'target/unit': { label: 'Unit', en: 'Such as %, %/năm, vụ, ha. Ranks and counts have none.' },
  'target/previous': { label: 'Last year', en: 'What was reached or asked for last year.' },
  'target/deadline': { label: 'Deadline' },
  'target/lead': { label: 'Unit in charge' },
  'target/support': { label: 'Units that help' },
  'target/tiers': { label: 'Amounts for cases of their own' },
  'target/tiers/': { label: 'The amount in a case' },
  'target/wording': { label: 'Words of its own', en: 'Printed in the place of the words that the program makes.' },
  'tier/when': { label: 'In which case' },
  'tier/operator': OPERATOR,
  'tier/value': AMOUNT,
  phases: { label: 'Phases', en: 'In the order of time.', vi: 'Ghi theo thứ tự thời gian.' },
  'phases/': { label: 'A phase', vi: '' },
  'phase/id': { label: 'Name to refer to' },
  'phase/name': { label: 'Name of the phase' },
  'phase/start': { label: 'First day' },
  'phase/end': { label: 'Last day' },
  'phase/startText': { label: 'Words printed for the first day' },
  'phase/endText': { label: 'Words printed for the last day' },
  'phase/commemorations': {
    label: 'Days and events',
    en: 'Those that the phase celebrates.',
    vi: 'Những ngày, sự kiện được chào mừng trong đợt.',
  },
  'phase/commemorations/': {
    label: 'A day or event',
    en: 'One that the program knows, or one of your own.',
    vi: 'Chọn ngày kỷ niệm có sẵn, hoặc tự ghi một ngày, sự kiện khác.',
  },
  'phase/activities': { label: 'Work of the phase', en: 'In whole sentences.' },
  'commemoration/name': { label: 'Name of the day or event' },
  'commemoration/origin': { label: 'Day it is counted from', en: 'Left open for an event whose years are not counted.' },
  'commemoration/on': { label: 'When it takes place this year', en: 'Where that is another day.' },
  assignments: { label: 'Assignments', en: 'What each unit does.' },
  'assignments/': { label: 'A unit, a group of units', vi: '' },
  'assignment/unit': { label: 'Unit', en: 'One or several.', vi: 'Một hoặc nhiều đơn vị.' },
  'assignment/role': { label: 'Role', vi: '', choices: { lead: 'in charge', support: 'helps' } },
  'assignment/duty': {
    label: 'Duty',
    en: 'Goes on from the name of the unit; several are printed as points a), b), c).',
    vi: 'Viết nối tiếp tên đơn vị; nhiều nhiệm vụ thì in thành các điểm a), b), c).',
  },
  distribution: {
    label: 'Recipients',
    en: 'In the order they are printed; where copies are kept is filled in below.',
    vi: 'Ghi theo thứ tự in; dòng “Lưu” ghi ở ô bên dưới.',
  },
  'distribution/': {
    label: 'A recipient',
    vi: 'Một nơi nhận, hoặc nhiều nơi nhận cùng mục đích.',
    en: 'One, or several for the same purpose.',
  },
  'recipientGroup/to': {
    label: 'Name of the recipient',
    en: 'Without a mark at its end.',
    vi: 'Không ghi dấu câu ở cuối.',
  },
  'recipientGroup/purpose': { label: 'Sent for', en: 'Stands in brackets behind the name.' },
  archive: { label: 'Kept by', en: 'The line “Lưu” at the end of the recipients.' },
  'archive/units': {
    label: 'Units that keep it',
    en: 'In short: VT (the clerk’s office) first, then the unit that drafts.',
  },
  'archive/units/': ONE_TEXT,
  'archive/drafter': { label: 'Drafter’s initials', en: 'In capitals.' },
  signature: {
    label: 'Who signs',
    en: 'A joint plan has two or three signers.',
    vi: 'Kế hoạch liên tịch có từ 2 đến 3 người ký.',
  },
  'signatureFields/': { label: 'A signer' },
  'signatureFields/authority': {
    label: 'Authority',
    en: 'Left open where the head signs.',
    vi: 'Người đứng đầu ký trực tiếp thì để trống.',
    choices: {
      TM: 'on behalf of a body',
      KT: 'in the place of the head',
      TL: 'by order',
      TUQ: 'by authorisation',
      Q: 'acting',
    },
  },
  'signatureFields/collective': { label: 'The body that is signed for', en: 'With TM.', vi: 'Dùng khi ký thay mặt (TM).' },
  'signatureFields/head': {
    label: 'Post of the head',
    en: 'Of whoever is signed for.',
    vi: 'Của người được ký thay, hoặc giao ký thừa lệnh, thừa ủy quyền.',
  },
  'signatureFields/position': { label: 'Post of the signer' },
  'signatureFields/name': {
    label: 'Name of the signer',
    en: 'Left open, room is left for it.',
    vi: 'Để trống thì chừa chỗ để ghi sau.',
  },
  origin: { label: 'The plan that this one was made from', en: 'The program writes it.' },
  'origin/plan': { label: 'Path of that plan' },
  'origin/sha256': { label: 'SHA-256 of that plan', en: 'In 64 hexadecimal digits.' },
  appendices: {
    label: 'Appendices',
    en: 'Each is a file beside the plan.',
    vi: 'Mỗi phụ lục là một tệp đặt cạnh tệp kế hoạch.',
  },
  'appendices/': { label: 'An appendix' },
  'appendix/file': {
    label: 'File of the appendix',
    en: 'A name that ends with .md, beside the plan.',
    vi: 'Tên tệp có đuôi .md, đặt cạnh tệp kế hoạch.',
  },
  'appendix/title': { label: 'Title of the appendix' },
  'appendix/label': {
    label: 'What it is called',
    en: 'Phụ lục unless something else is filled in: Biểu, Mẫu, Đề cương …',
    vi: 'Không ghi thì là Phụ lục; có thể ghi Biểu, Mẫu, Đề cương …',
  },
  'appendix/number': {
    label: 'Number of the appendix',
    en: 'Printed as it is; left open, the program counts where two are called the same.',
    vi: 'In đúng như viết; để trống thì chương trình đánh số khi có từ hai phụ lục cùng tên gọi.',
  },
  'appendix/orientation': { label: 'Pages', vi: '', choices: { portrait: 'upright', landscape: 'on its side' } },
  'appendix/numbering': {
    label: 'How its sections are numbered',
    en: 'A file of several forms has what they are called (Mẫu, Biểu, Phiếu …): each heading # is a form then. Left open, as the headings are typed.',
    vi: 'Tệp gồm nhiều biểu mẫu thì chọn cách gọi các mẫu (Mẫu, Biểu, Phiếu …): mỗi tiêu đề # là một mẫu. Để trống thì theo nhãn đã gõ ở các tiêu đề.',
    choices: SCHEMES,
  },
  marks: { label: 'Urgency, circulation, draft', vi: '' },
  'marks/urgency': {
    label: 'Urgency',
    choices: { 'HỎA TỐC': 'at once (HỎA TỐC)', 'THƯỢNG KHẨN': 'very urgent (THƯỢNG KHẨN)', KHẨN: 'urgent (KHẨN)' },
  },
  'marks/circulation': {
    label: 'Circulation',
    choices: { 'XEM XONG TRẢ LẠI': 'to be given back (XEM XONG TRẢ LẠI)', 'LƯU HÀNH NỘI BỘ': 'internal (LƯU HÀNH NỘI BỘ)' },
  },
  'marks/draft': { label: 'Draft', en: 'Prints the mark DỰ THẢO.', vi: 'In dấu DỰ THẢO.' },
  layout: { label: 'The office’s layout' },
  'layout/size': { label: 'Size of the text', vi: '', choices: { 13: '13', 14: '14' } },
  'layout/bases': {
    label: 'Bases led by “Thực hiện”',
    vi: '',
    choices: { paragraph: 'in one paragraph', lines: 'each on a line' },
  },
  'layout/recipients': {
    label: 'What recipients get it for',
    vi: '',
    choices: { line: 'on each line', group: 'once for a group' },
  },
  'layout/numbering': {
    label: 'How sections are numbered',
    en: 'Left open, as the headings are typed; without any, I. / 1. / 1.1.',
    vi: 'Để trống thì theo nhãn đã gõ ở các tiêu đề; không có nhãn thì là I. / 1. / 1.1.',
    choices: SCHEMES,
  },
}
