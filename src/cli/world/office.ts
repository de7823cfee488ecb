import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Converter } from './world.ts'

/** Where LibreOffice stands when it is not on the path. */
const INSTALLED = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
  'C:\\Program Files (x86)\\LibreOffice\\program\\soffice.exe',
] as const

const TIME_LIMIT = 180_000

/**
 * The door to LibreOffice: files it knows as .docx or .pdf, all in one run, with a profile of its own so that no open window is in the way. All
 * are undefined where it is not installed, one where it could not be converted.
 */
export const convertByOffice: Converter = async (files, to = 'docx') => {
  const folder = mkdtempSync(join(tmpdir(), 'kehoach-office-'))
  try {
    const names = files.map(({ ending, content }, index) => {
      const name = join(folder, `${index + 1}.${ending}`)
      writeFileSync(name, content)
      return name
    })
    const out = join(folder, 'out')
    const profile = pathToFileURL(join(folder, 'profile')).href
    const words = [`-env:UserInstallation=${profile}`, '--headless', '--norestore', '--convert-to', to, '--outdir', out, ...names]
    if (!(await started(words))) return 'missing'
    return files.map((_, index) => {
      const made = join(out, `${index + 1}.${to}`)
      return existsSync(made) ? new Uint8Array(readFileSync(made)) : undefined
    })
  } finally {
    discard(folder)
  }
}

/** What a LibreOffice that was stopped still holds stays in the folder for such things; what was made counts all the same. */
function discard(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    return
  }
}

/** Runs the first LibreOffice that is there; false where none is. What it could not convert is seen by what it did not write. */
async function started(words: readonly string[]): Promise<boolean> {
  for (const program of INSTALLED) {
    const missing = await new Promise<boolean>((settle) => {
      execFile(program, words, { timeout: TIME_LIMIT, killSignal: 'SIGKILL', windowsHide: true }, (error) =>
        settle(error !== null && (error as NodeJS.ErrnoException).code === 'ENOENT'),
      )
    })
    if (!missing) return true
  }
  return false
}
