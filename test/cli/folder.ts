import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { filesOf } from '../../src/cli/world/files.ts'
import { gitOf } from '../../src/cli/world/git.ts'
import { kehoach } from '../../src/cli/kehoach.ts'
import type { Converter, Prompter } from '../../src/cli/world/world.ts'
import type { Files } from '../../src/workspace/files.ts'

const BIN = fileURLToPath(new URL('../../bin/kehoach.cjs', import.meta.url))

/** What a command gave. */
export interface Ran {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

/** How a command is run besides its words; everything of the world has a plain value of its own. */
export interface Circumstances {
  readonly env?: Readonly<Record<string, string>>
  readonly locale?: string
  readonly stdin?: Uint8Array
  /** Both streams are a terminal of this width. */
  readonly columns?: number
  readonly files?: Partial<Files>
  /** Who sits at the terminal. */
  readonly ask?: Prompter
  /** LibreOffice, or what stands in for it; none is there without. */
  readonly convert?: Converter
  /** What is done between the rounds of `--watch`; after the last of them it ends. */
  readonly between?: readonly (() => void)[]
}

/** A text's bytes as text, a document's byte by byte. */
function shownBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Buffer.from(bytes).toString('latin1')
  }
}

/** A real folder of its own, in which the whole program runs. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'kehoach-'))

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true })
    writeFileSync(join(this.path, name), content)
  }

  read = (name: string): Buffer => readFileSync(join(this.path, name))

  stat = (name: string) => statSync(join(this.path, name))

  /** All files below, sorted, hidden ones too. */
  list = (): string[] =>
    readdirSync(this.path, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(this.path.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort()

  remove(): void {
    rmSync(this.path, { recursive: true, force: true })
  }

  async run(
    argv: readonly string[],
    { env = {}, locale = 'en-US', stdin = new Uint8Array(), columns, files = {}, ask, convert, between }: Circumstances = {},
  ): Promise<Ran> {
    const said = { stdout: '', stderr: '' }
    const sink = (name: keyof typeof said) => ({
      write: (text: string | Uint8Array) => void (said[name] += typeof text === 'string' ? text : shownBytes(text)),
      ...(columns !== undefined && { isTTY: true, columns }),
    })
    const exit = await kehoach({
      argv,
      env,
      locale: () => locale,
      stdin: async () => stdin,
      stdout: sink('stdout'),
      stderr: sink('stderr'),
      files: { ...filesOf(this.path), ...files },
      shipped: filesOf(process.cwd()),
      ...(ask && { ask }),
      ...(convert && { convert }),
      ...(between && { changes: () => rounds(between) }),
      git: async () => gitOf(this.path),
      program: [process.execPath, BIN],
    })
    return { exit, ...said }
  }
}

async function* rounds(between: readonly (() => void)[]): AsyncGenerator<void> {
  for (const edit of between) {
    edit()
    yield
  }
}
