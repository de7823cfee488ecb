import { failureProblem } from '../../workspace/failure.ts'
import { FileFailure } from '../../workspace/files.ts'
import type { Wording } from '../../model/problem.ts'
import type { CoreFailure } from './protocol.ts'

/** Why something was not done, to be shown to whoever asked for it. */
export class Told extends Error {
  readonly failure: CoreFailure

  constructor(code: string, message: Wording, hint?: Wording) {
    super(message.en)
    this.failure = { code, message, hint }
  }
}

/** An error as it goes to the page. */
export function failureOf(error: unknown): CoreFailure {
  if (error instanceof Told) return error.failure
  if (error instanceof FileFailure) {
    const { message, hint } = failureProblem(error)
    return { code: error.code, message, hint }
  }
  const what = error instanceof Error ? error.message : String(error)
  return {
    code: 'fault',
    message: {
      vi: `Chương trình gặp lỗi ngoài dự kiến (${what}). Bài soạn vẫn được giữ.`,
      en: `The program has a fault (${what}). What you wrote is kept.`,
    },
  }
}

export const noServer = (): Told =>
  new Told(
    'no-server',
    {
      vi: 'Không liên lạc được với chương trình trên máy (có thể cửa sổ lệnh đã đóng).',
      en: 'The program on this machine does not answer (its window may have been closed).',
    },
    {
      vi: 'Bài soạn được giữ trong trình duyệt. Chạy lại: kehoach app',
      en: 'What you wrote is kept in the browser. Run again: kehoach app',
    },
  )

/** What only the server can do. */
export const withoutServer = (): Told =>
  new Told(
    'no-converter',
    {
      vi: 'Việc này cần chương trình chạy trên máy: lệnh kehoach app.',
      en: 'This needs the program on this machine: the command kehoach app.',
    },
    { vi: 'Mở tệp bằng Word rồi chọn Lưu thành (Save As).', en: 'Open the file in Word and use Save As.' },
  )
