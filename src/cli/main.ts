import { filesOf } from './world/files.ts'
import { kehoach } from './kehoach.ts'
import { prompterOf } from './terminal/prompts.ts'
import { changesIn } from './world/changes.ts'
import { EXIT, THREAD } from './world/world.ts'

/** Node's own name in CommonJS, as which this is bundled: the folder of the bundle. */
declare const __dirname: string

/** The program as it stands in the world: the bin runs this file. */
let prompter: ReturnType<typeof prompterOf> | undefined

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`kehoach list | head`) closes the pipe; that is no fault, and the work goes on.
    if (error.code === 'EPIPE') return
    // Nothing can be said on a stream that takes nothing (a full disk); what was asked for is not done.
    if (stream === process.stdout) process.stderr.write(`kehoach: stdout: ${error.code ?? error.message}\n`)
    process.exit(EXIT.files)
  })
}

/** One thread of a build over many plans, or the command line. */
async function run(): Promise<void> {
  if (process.argv[2] === THREAD && (await import('./world/threads.ts')).serveThread((thread) => filesOf(process.cwd(), thread)))
    return
  process.exitCode = await kehoach({
    argv: process.argv.slice(2),
    env: process.env,
    locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
    stdin: async () => new Uint8Array(await (await import('node:stream/consumers')).buffer(process.stdin)),
    stdout: process.stdout,
    stderr: process.stderr,
    files: filesOf(process.cwd()),
    shipped: filesOf(`${__dirname}/..`),
    // Without a person at both ends nothing is asked, and nothing waits. Looked at only by a command that asks: it costs time.
    get ask() {
      return process.stdin.isTTY && process.stderr.isTTY ? (prompter ??= prompterOf(process.stdin, process.stderr)) : undefined
    },
    git: async () => (await import('./world/git.ts')).gitOf(process.cwd()),
    convert: async (files, to) => (await import('./world/office.ts')).convertByOffice(files, to),
    host: async () => (await import('./world/host.ts')).hostOf(process.cwd()),
    editor: async () => (await import('./world/editor.ts')).editorAt(process.stdin, process.stdout, filesOf(process.cwd())),
    program: process.argv.slice(0, 2).with(0, process.execPath),
    changes: (folders) => changesIn(process.cwd(), folders),
    threads: async () => (await import('./world/threads.ts')).threadsOf(`${__dirname}/../bin/kehoach.cjs`),
  })
  // What went wrong with a stream is told first.
  setImmediate(end)
}

/** Ends when all has been said: to take the heap apart first, as Node does, takes longer than many a plan. */
function end(): void {
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit()
}

void run()
