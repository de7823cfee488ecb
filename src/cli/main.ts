import { filesOf } from './files.ts'
import { kehoach } from './kehoach.ts'

/** The program as it stands in the world: the bin runs this file. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`kehoach list | head`) closes the pipe; that is no fault, and the work goes on.
    if (error.code !== 'EPIPE') throw error
  })
}
kehoach({
  argv: process.argv.slice(2),
  env: process.env,
  locale: () => Intl.DateTimeFormat().resolvedOptions().locale,
  stdin: async () => new Uint8Array(await (await import('node:stream/consumers')).buffer(process.stdin)),
  stdout: process.stdout,
  stderr: process.stderr,
  files: filesOf(process.cwd()),
  git: async () => (await import('./git.ts')).gitOf(process.cwd()),
  program: process.argv.slice(0, 2).with(0, process.execPath),
}).then((code) => {
  process.exitCode = code
})
