import { serve } from '../../../lsp/server.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { version } from '../../version.ts'
import { EXIT, type World } from '../../world/world.ts'

/** `kehoach lsp`: answers an editor until it says that it ends. */
export async function run({ options, language, today, paths }: Arguments, world: World): Promise<number> {
  if (paths.length > 0)
    throw new UsageError({
      vi: 'kehoach lsp không nhận đường dẫn: trình soạn thảo cho biết tệp nào đang mở.',
      en: 'kehoach lsp takes no paths: the editor says which files are open.',
    })
  if (!world.editor)
    throw new UsageError({ vi: 'Không có trình soạn thảo nào ở đầu kia.', en: 'There is no editor at the other end.' })
  if (world.ask) world.stderr.write(`${WAITING[language]}\n`)
  const { connection, ended, ...host } = await world.editor()
  serve(connection, { ...host, version, language, today, always: options.lang !== undefined })
  await ended
  return EXIT.done
}

const WAITING = {
  vi: 'Đang chờ trình soạn thảo: lệnh này do trình soạn thảo chạy, xem docs/editors.vi.md. Dừng bằng Ctrl+C.',
  en: 'Waiting for an editor, which is what runs this command: see docs/editors.md. Ctrl+C ends it.',
} as const
