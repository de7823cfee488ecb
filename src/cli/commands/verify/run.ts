import { Unreadable } from '../../../ooxml/unreadable.ts'
import { verificationsToHtml } from '../../../report/verification-html.ts'
import { verdictCounts, verificationsToJson, verificationToText, type Verified } from '../../../report/verification.ts'
import { verifyDocx } from '../../../verify/verify.ts'
import { inColor, toJson } from '../../frame/result.ts'
import { oneOf, UsageError, type Arguments, type Option } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'
import { givenBytes } from '../../world/standard-input.ts'
import { failureProblem } from '../../../workspace/failure.ts'
import { FileFailure, type Files } from '../../../workspace/files.ts'

const FORMATS = ['pretty', 'json', 'html'] as const

export const options = {
  format: { value: FORMATS.join('|'), about: { vi: 'dạng của báo cáo', en: 'form of the report' } },
} as const satisfies Record<string, Option>

/** `kehoach verify`: Word files held against the decree, clause by clause. */
export async function run(given: Arguments, world: World): Promise<number> {
  const { language, paths } = given
  oneOf('format', given.options.format, FORMATS)
  if (paths.length === 0) {
    throw new UsageError(
      { vi: 'Chưa có tệp Word nào để kiểm tra.', en: 'There is no Word file to verify.' },
      { vi: 'Ghi đường dẫn: kehoach verify "Kế hoạch.docx"', en: 'Give a path: kehoach verify "Kế hoạch.docx"' },
    )
  }
  const verified: Verified[] = []
  let exit: number = EXIT.done
  const end = (code: number): void => void (exit = Math.max(exit, code))
  const fail = (message: string, hint: string | undefined): void => {
    world.stderr.write(`${message}\n${hint === undefined ? '' : `    ${language === 'vi' ? 'Gợi ý' : 'Hint'}: ${hint}\n`}`)
    end(EXIT.files)
  }
  for (const path of paths) {
    for (const file of await documentsAt(path, world.files)) {
      try {
        const bytes = await givenBytes(file, world)
        const it = { file, ...verifyDocx(bytes) }
        verified.push(it)
        if (it.findings.some(({ verdict }) => verdict === 'fail')) end(EXIT.problems)
      } catch (error) {
        if (error instanceof Unreadable) fail(`${file}: ${error.reason[language]}`, error.hint?.[language])
        else if (error instanceof FileFailure) {
          const { message, hint } = failureProblem(error, '.docx')
          fail(message[language], hint?.[language])
        } else throw error
      }
    }
  }
  write(verified, given, world)
  return exit
}

/** A file; of a folder the Word files in it, without those Word only keeps while one is open. */
async function documentsAt(path: string, files: Files): Promise<string[]> {
  if (path === '-' || (await files.kind(path)) !== 'folder') return [path]
  const found = (await files.below(path)).filter((file) => /\.docx$/i.test(file) && !/(?:^|\/)~\$/.test(file))
  if (found.length === 0)
    throw new UsageError({ vi: `Không có tệp .docx nào trong “${path}”.`, en: `There is no .docx file in “${path}”.` })
  return found
}

function write(verified: readonly Verified[], given: Arguments, world: World): void {
  const { language } = given
  const format = given.options.json ? 'json' : ((given.options.format ?? 'pretty') as (typeof FORMATS)[number])
  if (format === 'json') world.stdout.write(toJson(verificationsToJson(verified, language)))
  else if (format === 'html') world.stdout.write(verificationsToHtml(verified, language))
  else {
    const color = inColor(world.stdout, world)
    for (const it of verified) world.stdout.write(`${verificationToText(it, { language, color })}\n\n`)
  }
  const all = verified.flatMap(({ findings }) => findings)
  const noun = language === 'vi' ? 'tệp Word' : verified.length === 1 ? 'Word file' : 'Word files'
  world.stderr.write(`${verified.length} ${noun}: ${verdictCounts(all, language)}\n`)
}
