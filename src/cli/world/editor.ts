import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { createConnection, ResponseError } from 'vscode-languageserver/node'
import type { Addresses } from '../../lsp/core/desk.ts'
import type { Files } from '../../workspace/files.ts'
import type { Editor } from './world.ts'

/** Milliseconds without a change after which somebody has stopped typing for a moment. */
const PAUSE = 120

/** The editor at this process's standard input and output. Its connection ends the process when the editor does. */
export function editorAt(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, files: Files): Editor {
  const connection = createConnection(input, output)
  const ended = new Promise<void>((settle) => connection.onExit(() => settle()))
  return { connection, ended, files: byWholePaths(files), addresses: fileAddresses(), later: laterBy(PAUSE), failed }
}

/** An error whose code and sentence go to the editor as they are. */
export const failed = (code: number, message: string): Error => new ResponseError(code, message)

/** Runs the last of several things when nothing came for so many milliseconds. */
export function laterBy(pause: number): (run: () => void) => void {
  let waiting: NodeJS.Timeout | undefined
  return (run) => {
    clearTimeout(waiting)
    waiting = setTimeout(run, pause)
  }
}

/** Files by their whole paths: an editor's folder need not be the one the server was started in. */
const byWholePaths = (files: Files): Files => ({
  ...files,
  async nearest(folder, name) {
    const found = await files.nearest(folder, name)
    return found === undefined ? undefined : asAddressed(resolve(found))
  },
})

/** A drive has one letter, which editors write either way and Windows takes for the same; two names of one file would be two files. */
const asAddressed = (path: string): string => path.replaceAll('\\', '/').replace(/^[A-Z](?=:\/)/, (drive) => drive.toLowerCase())

/** Addresses of files, as `file:` has them on this machine, or on Windows. */
export const fileAddresses = (windows = process.platform === 'win32'): Addresses => ({
  pathOf(uri) {
    try {
      return uri.startsWith('file:') ? asAddressed(fileURLToPath(uri, { windows })) : undefined
    } catch {
      // An address that names no file of this machine.
      return undefined
    }
  },
  // By its backslashes Node tells a folder on another machine.
  uriOf: (path) => pathToFileURL(windows ? path.replaceAll('/', '\\') : path, { windows }).href,
})
