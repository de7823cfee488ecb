import { annotateDocx } from '../../annotate/annotate.ts'
import type { Remark } from '../../annotate/remark.ts'
import type { Problem } from '../../model/problem.ts'
import type { WordFile } from '../../ooxml/word-file.ts'
import { problemsToText } from '../../report/problems.ts'
import { tidy } from '../../workspace/path.ts'
import { saveFile } from '../../workspace/save.ts'
import type { World } from '../world/world.ts'
import { WORD_NAME } from '../../ooxml/old-kind.ts'
import { UsageError, type Arguments } from './arguments.ts'

/** Where the copy goes; undefined where none is asked for. Refuses what could not be written before anything is read. */
export function commentsOut({ options }: Arguments, files: readonly string[]): string | undefined {
  if (options.comments === undefined) return undefined
  const out = tidy(String(options.comments))
  if (files.length !== 1)
    throw new UsageError({
      vi: `--comments ghi được nhận xét của một tệp Word, mà có ${files.length} tệp.`,
      en: `--comments takes one Word file, and there are ${files.length} files.`,
    })
  const [file = ''] = files
  if (!/\.docx$/i.test(out))
    throw new UsageError({ vi: `--comments ${out} không phải tệp .docx.`, en: `--comments ${out} is no .docx file.` })
  if (file !== '-' && !WORD_NAME.test(file))
    throw new UsageError({
      vi: `--comments ghi nhận xét vào tệp Word; “${file}” không phải tệp Word.`,
      en: `--comments puts comments into a Word file, and “${file}” is none.`,
    })
  if (tidy(file).toLowerCase() === out.toLowerCase())
    throw new UsageError(
      { vi: `--comments không ghi đè lên chính tệp “${file}”.`, en: `--comments does not overwrite “${file}” itself.` },
      { vi: 'Ghi ra tệp khác: --comments nhan-xet.docx', en: 'Write elsewhere: --comments comments.docx' },
    )
  return out
}

/** Writes the copy with comments. Gives what kept it from being written. */
export async function writeComments(
  out: string,
  file: WordFile,
  remarks: readonly Remark[],
  { options, today, language }: Arguments,
  { files, stderr }: World,
): Promise<readonly Problem[]> {
  const { value, problems } = annotateDocx(file, remarks, today === undefined ? {} : { date: today })
  if (!value) return problems
  const saved = await saveFile(files, out, value, { over: options.force ? 'anything' : 'nothing' })
  if (saved.value)
    stderr.write(
      language === 'vi'
        ? `${out}: ${remarks.length} nhận xét\n`
        : `${out}: ${remarks.length} ${remarks.length === 1 ? 'comment' : 'comments'}\n`,
    )
  return saved.problems
}

/** Says what kept the copy from being written. */
export function tellRefused(problems: readonly Problem[], { language }: Arguments, { stderr }: World): void {
  if (problems.length > 0) stderr.write(`${problemsToText(problems, { language })}\n`)
}
