import type { Option } from './arguments.ts'

/** The options of the commands that can put their findings into a copy of a Word file. */
export const COMMENTS_OPTIONS = {
  comments: {
    value: 'OUT.docx',
    about: {
      vi: 'ghi thêm bản sao của tệp Word, mỗi chỗ sai là một nhận xét',
      en: 'also write a copy of the Word file, each finding a comment in it',
    },
  },
  force: { about: { vi: 'ghi đè tệp của --comments nếu đã có', en: 'overwrite the file of --comments' } },
} as const satisfies Record<string, Option>
