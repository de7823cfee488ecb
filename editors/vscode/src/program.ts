import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { workspace } from 'vscode'

/** How the program is started: the one the extension brings along, on the editor's own Node.js, or the one a setting names. */
export interface Program {
  readonly command: string
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
}

/** What a run of the program gave. */
export interface Ran {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

export function programOf(folder: string): Program {
  const set = behindShim(workspace.getConfiguration('kehoach').get<string>('path') ?? '')
  // A script (`bin/kehoach.cjs` of an installed package) is no program by itself, least of all on Windows.
  if (set && !/\.[cm]?js$/i.test(set)) return { command: set, args: [], env: process.env }
  const script = set || join(folder, 'server', 'bin', 'kehoach.cjs')
  // What the editor runs on is Node.js as well, once it is told so: no other need be installed.
  return { command: process.execPath, args: [script], env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' } }
}

/** npm's scripts for the shells of Windows can be started by a shell alone: what they call, in a package's own folder or beside a global one. */
function behindShim(path: string): string {
  if (!/\.(?:cmd|bat|ps1)$/i.test(path)) return path
  const program = join('kehoach', 'bin', 'kehoach.cjs')
  return [join(dirname(path), '..', program), join(dirname(path), 'node_modules', program)].find((it) => existsSync(it)) ?? path
}

/** The language of messages. It is not the editor's, for which no Vietnamese is to be had: whoever writes plans would be told in English. */
export const languageOf = (): 'vi' | 'en' =>
  workspace.getConfiguration('kehoach').get<string>('language') === 'en' ? 'en' : 'vi'

/** Runs a command of the program in a folder. What it cannot do is told by its exit code and its sentences. */
export function run({ command, args, env }: Program, words: readonly string[], cwd: string): Promise<Ran> {
  return new Promise((settle, reject) => {
    execFile(command, [...args, ...words, '--lang', languageOf()], { cwd, env, maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      const exit = error ? error.code : 0
      if (typeof exit === 'number') settle({ exit, stdout, stderr })
      else reject(error ?? new Error(stderr))
    })
  })
}
