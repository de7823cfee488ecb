import { everyParagraph, type FlowBlock, type Run } from '../ooxml/block.ts'
import { isLegacyFont } from '../ooxml/legacy.ts'
import type { WordDocument } from '../ooxml/document.ts'
import type { FootnoteTexts } from './notes.ts'
import { isAddress, richOf } from './rich.ts'
import { isHeaderText } from './words.ts'

/** Tells of all that a Word file holds beside its text: tracked changes, comments, hidden text, charts, headers and footers but for the letterhead `above` the text. */
export function tellLeft(
  { sections, notes: footnotes, review }: WordDocument,
  above: readonly FlowBlock[],
  notes: FootnoteTexts,
): void {
  const { insertions, deletions, comments, charts, diagrams, drawn, wordArt, formulas, raised, embedded, objects } = review()
  if (insertions > 0) {
    notes.doubt(null, {
      vi: `Tệp còn ${insertions} chỗ chèn thêm chưa duyệt (Track Changes): đã coi là chấp nhận.`,
      en: `The file still has ${insertions} tracked insertions: they were taken as accepted.`,
    })
  }
  for (const text of deletions)
    notes.drop(text, null, { vi: 'đã xóa (Track Changes): coi là chấp nhận', en: 'a tracked deletion, taken as accepted' })
  for (const { author, text } of comments)
    notes.drop(text, null, { vi: `ghi chú của ${author || 'người đọc'}`, en: `a comment of ${author || 'a reader'}` })
  if (charts > 0) {
    notes.drop({ vi: `${charts} biểu đồ`, en: `${charts} charts` }, null, {
      vi: 'kế hoạch không giữ biểu đồ: lưu thành hình rồi đặt vào',
      en: 'a plan holds no charts: save them as images and place those',
    })
  }
  if (diagrams > 0) {
    notes.drop({ vi: `${diagrams} sơ đồ SmartArt`, en: `${diagrams} SmartArt diagrams` }, null, {
      vi: 'kế hoạch không giữ sơ đồ vẽ trong Word: lưu thành hình rồi đặt vào',
      en: 'a plan holds no diagrams drawn in Word: save them as images and place those',
    })
  }
  for (const text of drawn) notes.drop(text, null, { vi: 'chữ trong biểu đồ, sơ đồ', en: 'words in a chart or a diagram' })
  for (const text of wordArt) notes.drop(text, null, { vi: 'chữ nghệ thuật (WordArt)', en: 'WordArt' })
  if (embedded > 0) {
    notes.drop({ vi: `${embedded} tệp nhúng trong văn bản`, en: `${embedded} files embedded in the text` }, null, {
      vi: 'mở tệp bằng Word rồi lưu lại để phần nhúng thành chữ của văn bản',
      en: 'open and save it in Word, so that what is embedded becomes text',
    })
  }
  if (objects > 0) {
    notes.drop({ vi: `${objects} đối tượng nhúng (bảng tính Excel, công thức cũ …)`, en: `${objects} embedded objects` }, null, {
      vi: 'kế hoạch không giữ đối tượng nhúng: chép thành bảng, chữ hoặc hình rồi đặt vào',
      en: 'a plan holds no embedded objects: copy them as a table, text or image and place that',
    })
  }
  if (formulas > 0) {
    notes.doubt(null, {
      vi: `${formulas} công thức được đưa vào thành chữ trên một dòng: đối chiếu lại với tệp Word.`,
      en: `${formulas} formulas became text on one line: compare them with the Word file.`,
    })
  }
  if (raised > 0) {
    notes.doubt(null, {
      vi: `${raised} chỗ chữ nâng lên, hạ xuống không có ký tự riêng thành chữ thường trên dòng: đối chiếu lại với tệp Word.`,
      en: `${raised} raised or lowered stretches that no character shows became ordinary text: compare them with the Word file.`,
    })
  }
  const flow = sections.flatMap(({ blocks }) => blocks)
  const paragraphs = everyParagraph(flow)
  for (const { at, hidden } of [...paragraphs, ...everyParagraph(footnotes.flatMap(({ blocks }) => blocks))])
    if (hidden !== undefined) notes.drop(hidden, at || null, { vi: 'chữ ẩn', en: 'hidden text' })
  const asked = paragraphs.filter(({ runs }) => runs.some((run) => run.asked))
  if (asked[0]) {
    const texts = asked.flatMap(({ runs }) => runs.flatMap((run) => (run.asked ? [`“${run.text.trim()}”`] : [])))
    notes.doubt(asked[0].at, {
      vi: `${texts.length} ô của biểu mẫu chưa ai điền để lại thành chỗ trống: ${texts.join(', ')}.`,
      en: `${texts.length} fields of a form that nobody filled in were left as blanks: ${texts.join(', ')}.`,
    })
  }
  for (const { at, runs } of paragraphs) for (const run of runs) if (isStruck(run)) tellStruck(at, run.text.trim(), notes)
  const legacy = paragraphs.find(({ runs }) => runs.some(({ text, format }) => text.trim() !== '' && isLegacyFont(format.hAnsi)))
  if (legacy) {
    notes.doubt(legacy.at, {
      vi: 'Tệp dùng phông chữ cũ (TCVN3, VNI): chữ đã được đổi sang Unicode, cần đọc lại một lượt.',
      en: 'The file has fonts of TCVN3 or VNI: their text was turned into Unicode and should be read through once.',
    })
  }
  for (const { at, runs } of paragraphs.filter(({ runs }) => runs.some(leadsAway))) {
    for (const url of new Set(runs.filter(leadsAway).map(({ link }) => link!)))
      notes.drop(url, at, { vi: 'liên kết tới tệp trên máy: chỉ giữ chữ', en: 'a link to a file: only its words are kept' })
  }
  const told = new Set<string>()
  for (const { headers, footers } of sections)
    for (const set of [headers, footers])
      for (const blocks of [set.default, set.first, set.even])
        if (blocks !== above) for (const text of linesIn(blocks)) told.add(text)
  for (const text of told)
    notes.drop(text, null, { vi: 'đầu trang, chân trang: chương trình tự đặt', en: 'headers and footers are the program’s' })
}

const isStruck = ({ text, format }: Run): boolean => format.strike === true && text.trim() !== ''

function tellStruck(at: number, text: string, notes: FootnoteTexts): void {
  notes.doubt(at, {
    vi: `Chữ bị gạch ngang trong tệp Word thành chữ thường: “${text}”: xóa đi nếu không dùng nữa.`,
    en: `Struck out in the Word file, and ordinary text here: “${text}”: delete it if it is of no use.`,
  })
}

/** A link to what is no address, but a file. */
const leadsAway = ({ link }: Run): boolean => link !== undefined && !isAddress(link)

/** The lines of a header that say something. */
const linesIn = (blocks: readonly FlowBlock[]): string[] =>
  everyParagraph(blocks).flatMap((paragraph) => {
    const text = richOf(paragraph).text.trim()
    return isHeaderText(text) ? [text] : []
  })
