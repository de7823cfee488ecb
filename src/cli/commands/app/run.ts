import { serveApp, type Served } from '../../../app/server/server.ts'
import { FileFailure } from '../../../workspace/files.ts'
import { toJson } from '../../../report/formats/reporter.ts'
import { UsageError, type Arguments } from '../../frame/arguments.ts'
import { EXIT, type World } from '../../world/world.ts'

/** `kehoach app`: serves the app until somebody ends it. */
export async function run(given: Arguments, world: World): Promise<number> {
  const host = await world.host?.()
  if (!host) {
    throw new UsageError({
      vi: 'Lệnh app không dùng được ở đây: không có trình duyệt nào để mở.',
      en: 'The command app does not work here: there is no browser to open.',
    })
  }
  const folder = folderGiven(given)
  if ((await world.files.kind(folder)) !== 'folder')
    throw new FileFailure((await world.files.kind(folder)) === 'missing' ? 'ENOENT' : 'ENOTDIR', folder, 'read')
  const { files, name, id } = host.folder(folder)
  const served = await serveOrRefuse(() =>
    serveApp({ name, id, files, convert: world.convert, shipped: world.shipped, port: portOf(given) }),
  )
  const vi = given.language === 'vi'
  if (given.options.json) world.stdout.write(toJson({ url: served.url, folder }).replace(/\n\s*/g, ' ').trim() + '\n')
  else {
    world.stdout.write(`${served.url}\n`)
    world.stderr.write(
      vi
        ? 'Ứng dụng đang chạy, chỉ trên máy này. Mở địa chỉ trên trong trình duyệt; dừng bằng Ctrl+C.\n'
        : 'The app is running, on this machine alone. Open the address above in a browser; Ctrl+C ends it.\n',
    )
  }
  if (!given.options['no-open']) host.openBrowser(served.url)
  await host.ended()
  await served.close()
  if (!given.options.json) world.stderr.write(vi ? 'Đã dừng.\n' : 'Stopped.\n')
  return EXIT.done
}

function folderGiven({ paths }: Arguments): string {
  const [folder = '.', ...more] = paths
  if (more.length === 0 && folder !== '-') return folder
  throw new UsageError(
    { vi: 'Chỉ ghi một thư mục.', en: 'Give one folder.' },
    { vi: 'Ví dụ: kehoach app "Kế hoạch của Sở"', en: 'Such as: kehoach app "Our plans"' },
  )
}

function portOf({ options }: Arguments): number | undefined {
  if (options.port === undefined) return undefined
  const port = /^\d{1,5}$/.test(String(options.port)) ? Number(options.port) : NaN
  if (port >= 1024 && port <= 65535) return port
  throw new UsageError({
    vi: `--port “${String(options.port)}” không phải là cổng: ghi một số từ 1024 đến 65535.`,
    en: `--port “${String(options.port)}” is no port: give a number from 1024 to 65535.`,
  })
}

async function serveOrRefuse(serve: () => Promise<Served>): Promise<Served> {
  try {
    return await serve()
  } catch (error) {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error
    throw new UsageError(
      { vi: 'Cổng này đang có chương trình khác dùng.', en: 'Another program uses this port.' },
      { vi: 'Bỏ --port để chọn cổng còn trống.', en: 'Leave --port out, and a free one is taken.' },
    )
  }
}
