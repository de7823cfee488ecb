import { startOf } from '../model/place.ts'
import type { Problem, Wording } from '../model/problem.ts'
import type { FileFailure } from './files.ts'

/** What to say of a file the system refuses; `ending` is that of the files the command reads. */
export function failureProblem({ code, path, doing }: FileFailure, ending: '.md' | '.docx' = '.md'): Problem {
  const [message, hint] = (FAILURES[`${doing} ${code}`] ?? FAILURES[code] ?? FAILURES[doing])!
  const into = (text: string): string => text.replaceAll('{ending}', ending).replaceAll('{path}', path)
  const fill = ({ vi, en }: Wording): Wording => ({ vi: into(vi), en: into(en) })
  return {
    at: startOf(path),
    severity: 'error',
    rule: doing === 'write' ? 'cannot-write' : 'cannot-open',
    message: fill(message),
    hint: fill(hint),
  }
}

/** What to say of a file that stands where a new one would go. */
export const standsThere = (path: string): Problem => ({
  at: startOf(path),
  severity: 'error',
  rule: 'file-exists',
  message: { vi: `Đã có tệp “${path}”; không ghi đè.`, en: `“${path}” is there already, and is not overwritten.` },
  hint: {
    vi: 'Ghi ra tệp khác với --out, hoặc thêm --force để ghi đè.',
    en: 'Write elsewhere with --out, or add --force to overwrite it.',
  },
})

const HELD_OPEN: readonly [Wording, Wording] = [
  {
    vi: 'Không ghi được “{path}”: tệp đang mở trong Word hoặc bị khóa.',
    en: '“{path}” cannot be written: Word holds it open, or it is locked.',
  },
  { vi: 'Đóng tệp trong Word rồi chạy lại.', en: 'Close the file in Word and run again.' },
]

const IN_USE: readonly [Wording, Wording] = [
  { vi: 'Không mở được “{path}”: chương trình khác đang giữ tệp.', en: '“{path}” cannot be opened: another program holds it.' },
  { vi: 'Đóng chương trình đang mở tệp rồi chạy lại.', en: 'Close the program that has it open and run again.' },
]

const UNDER_A_FILE: readonly [Wording, Wording] = [
  {
    vi: 'Một phần của đường dẫn “{path}” là tệp, không phải thư mục.',
    en: 'A part of the path “{path}” is a file, not a folder.',
  },
  { vi: 'Kiểm tra lại đường dẫn.', en: 'Check the path.' },
]

/** By what was being done and the system's code, or the code alone, or else what was being done. */
const FAILURES: Readonly<Record<string, readonly [Wording, Wording]>> = {
  'write EBUSY': HELD_OPEN,
  'write EPERM': HELD_OPEN,
  'read EBUSY': IN_USE,
  'read EPERM': IN_USE,
  EACCES: [
    { vi: 'Không có quyền mở hoặc ghi “{path}”.', en: 'There is no permission to open or write “{path}”.' },
    {
      vi: 'Nếu tệp đang mở trong Word thì đóng lại; nếu không, kiểm tra quyền của thư mục.',
      en: 'Close it if Word holds it open; else check the permissions of the folder.',
    },
  ],
  'read ENOENT': [
    { vi: 'Không có tệp “{path}”.', en: 'There is no file “{path}”.' },
    {
      vi: 'Kiểm tra đường dẫn, kể cả chữ hoa, chữ thường và đuôi {ending}.',
      en: 'Check the path, its case and the ending {ending}.',
    },
  ],
  EISDIR: [
    { vi: '“{path}” là một thư mục, không phải tệp.', en: '“{path}” is a folder, not a file.' },
    {
      vi: 'Ghi đường dẫn của tệp; đổi tên thư mục trùng tên nếu cần.',
      en: 'Give the path of a file; rename the folder of that name if need be.',
    },
  ],
  ENOTDIR: UNDER_A_FILE,
  EEXIST: UNDER_A_FILE,
  ENOSPC: [
    { vi: 'Ổ đĩa đã đầy, không ghi được “{path}”.', en: 'The disk is full: “{path}” cannot be written.' },
    { vi: 'Xóa bớt tệp không dùng rồi chạy lại.', en: 'Free some room and run again.' },
  ],
  EROFS: [
    { vi: 'Ổ đĩa chỉ cho đọc, không ghi được “{path}”.', en: 'The disk is read-only: “{path}” cannot be written.' },
    { vi: 'Ghi ra nơi khác với --out.', en: 'Write elsewhere with --out.' },
  ],
  ENOPLANS: [
    { vi: 'Không có kế hoạch nào (tệp .md) trong “{path}”.', en: 'There is no plan (.md file) in “{path}”.' },
    {
      vi: 'Chạy lệnh ở thư mục có plans/, hoặc ghi đường dẫn của kế hoạch.',
      en: 'Run in the folder that holds plans/, or give the path of a plan.',
    },
  ],
  EOUTSIDE: [
    { vi: '“{path}” nằm ngoài thư mục của cơ quan.', en: '“{path}” lies outside the office’s folder.' },
    { vi: 'Chỉ mở và ghi tệp trong thư mục này.', en: 'Open and write files inside this folder only.' },
  ],
  ENOTEXT: [
    { vi: '“{path}” không phải tệp văn bản UTF-8.', en: '“{path}” is no UTF-8 text.' },
    { vi: 'So sánh tệp kế hoạch (.md), không phải tệp Word.', en: 'Compare plans (.md), not Word files.' },
  ],
  write: [
    { vi: 'Không ghi được “{path}”.', en: '“{path}” cannot be written.' },
    { vi: 'Kiểm tra đường dẫn và ổ đĩa.', en: 'Check the path and the disk.' },
  ],
  read: [
    { vi: 'Không mở được “{path}”.', en: '“{path}” cannot be opened.' },
    { vi: 'Kiểm tra đường dẫn và quyền đọc.', en: 'Check the path and the permissions.' },
  ],
}
