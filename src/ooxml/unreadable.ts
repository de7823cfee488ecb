import type { Wording } from '../model/problem.ts'

/** A file that cannot be read as a Word document, and why, in a sentence without the file's name. */
export class Unreadable extends Error {
  readonly reason: Wording
  readonly hint: Wording | undefined

  constructor(reason: Wording, hint?: Wording) {
    super(reason.en)
    this.reason = reason
    this.hint = hint
  }
}

const SAVE_AGAIN: Wording = {
  vi: 'Mở tệp bằng Word, chọn Lưu thành (Save As) dạng .docx rồi kiểm tra lại.',
  en: 'Open it in Word, save it as .docx with Save As, and try again.',
}

/** A file of a kind that can be made a .docx in Word. */
export const convertible = (vi: string, en: string): Unreadable => new Unreadable({ vi, en }, SAVE_AGAIN)

/** A file that breaks off or contradicts itself. */
export const damaged = (vi: string, en: string): Unreadable =>
  new Unreadable(
    { vi: `tệp Word bị hỏng: ${vi}`, en: `the Word file is damaged: ${en}` },
    { vi: 'Xin lại tệp từ người gửi, hoặc mở bằng Word và lưu lại.', en: 'Ask for the file again, or open it in Word and save it.' },
  )

/** A file beyond what documents of offices are: read on, it would only use up memory and time. */
export const excessive = (vi: string, en: string): Unreadable =>
  new Unreadable(
    { vi: `tệp vượt quá giới hạn an toàn: ${vi}`, en: `the file is beyond safe limits: ${en}` },
    { vi: 'Không mở tệp này nếu không biết rõ nguồn gốc.', en: 'Do not open it unless you know where it comes from.' },
  )
