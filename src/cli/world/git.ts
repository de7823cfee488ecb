import { execFileSync } from 'node:child_process'
import { EXIT } from './world.ts'
import type { Wording } from '../../model/problem.ts'

/** What git refuses or does not have, in a sentence. */
export class GitFailure extends Error {
  readonly wording: Wording
  readonly exit: number

  constructor(wording: Wording, exit: number = EXIT.files) {
    super(wording.en)
    this.wording = wording
    this.exit = exit
  }
}

/** The repository a folder lies in. Paths are from its root, `/` between folders; a revision of `''` is what is staged. */
export interface Git {
  /** The root's path in the file system, and the folder's path from it: `''` or `plans/2026/`. */
  readonly root: string
  readonly prefix: string
  /** False in a bare repository: it has versions, and no files of its own. */
  readonly hasTree: boolean
  /** Refuses a revision that does not exist. */
  verify(revision: string): void
  /** The bytes of a file as a revision has it; undefined where it has none. */
  read(revision: string, path: string): Uint8Array | undefined
  /** What a file was called in `from`, when `to` has it under `path`; `to` undefined: the working tree. */
  oldName(from: string, to: string | undefined, path: string): string | undefined
  /** The revisions that changed a file, the newest first, with the name it has in each. */
  history(path: string): readonly { readonly revision: string; readonly path: string }[]
  /** What a file is called in `to`, when `from` has it under `path`. */
  newName(from: string, to: string, path: string): string | undefined
  /** Files that are gone from the working tree and not yet from the index. */
  missing(): string[]
  isAncestor(older: string, newer: string): boolean
  mergeBase(a: string, b: string): string
  /** Values of the repository's own configuration under a key; none when it is not set. */
  config(key: string): string[]
  setConfig(key: string, value: string): void
  unset(key: string): void
  unsetSection(section: string): void
}

/** Beyond this a blob or a list is no plan's. */
const MOST_BYTES = 64 << 20

/** A plan is not looked for further back. */
const MOST_REVISIONS = 500

type Attempt = (args: readonly string[]) => { readonly bytes?: Buffer; readonly error?: string }

/** Settings by which a repository that came from elsewhere would have git run programs of its own, none of which we need. */
const RUNS_NOTHING: Readonly<Record<string, string>> = {
  'core.quotePath': 'false',
  'log.showSignature': 'false',
  'core.fsmonitor': 'false',
  'core.hooksPath': '/dev/null',
  'core.pager': 'cat',
  'protocol.allow': 'never',
}

/** The same as git takes them from the environment, behind those that are there. */
function settingsAsEnv(settings: Readonly<Record<string, string>>): Record<string, string> {
  const there = Number(process.env.GIT_CONFIG_COUNT ?? 0) || 0
  const pairs = Object.entries(settings).flatMap(([key, value], index) => [
    [`GIT_CONFIG_KEY_${there + index}`, key],
    [`GIT_CONFIG_VALUE_${there + index}`, value],
  ])
  return { ...Object.fromEntries(pairs), GIT_CONFIG_COUNT: String(there + Object.keys(settings).length) }
}

/**
 * Runs git in a folder: what it prints, or what it says where it ends with an error. Plumbing alone is called: its output does not
 * depend on how a user has set git up.
 */
const runIn =
  (cwd: string, more: () => Readonly<Record<string, string>>): Attempt =>
  (args) => {
    try {
      const bytes = execFileSync('git', args, {
        cwd,
        maxBuffer: MOST_BYTES,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          ...settingsAsEnv({ ...RUNS_NOTHING, ...more() }),
          LC_ALL: 'C',
          // A blob that is not there is not fetched.
          GIT_NO_LAZY_FETCH: '1',
          GIT_OPTIONAL_LOCKS: '0',
          GIT_PAGER: 'cat',
          GIT_TERMINAL_PROMPT: '0',
        },
      })
      return { bytes }
    } catch (error) {
      const { code, stderr } = error as { code?: string; stderr?: Buffer }
      if (code === 'ENOENT') throw new GitFailure({ vi: 'Máy này chưa cài git.', en: 'git is not installed on this machine.' })
      if (code === 'ENOBUFS') throw new GitFailure({ vi: 'Nội dung lấy từ git quá lớn.', en: 'What git gives is too large.' })
      return { error: stderr?.toString() ?? '' }
    }
  }

/** What git prints, parted by NUL; nothing where it ends with an error. */
const linesFrom =
  (attempt: Attempt) =>
  (args: readonly string[]): string[] => {
    const { bytes } = attempt(args)
    return bytes ? bytes.toString().split('\0').filter(Boolean) : []
  }

/** The door to git. Throws `GitFailure` where the folder is in no repository, or there is no git. */
export function gitOf(cwd: string): Git {
  const filters: Record<string, string> = {}
  const attempt = runIn(cwd, () => filters)
  const lines = linesFrom(attempt)
  const inTree = attempt(['rev-parse', '--show-toplevel', '--show-prefix'])
  // A repository without a working tree still holds versions to compare.
  const found = inTree.bytes ? inTree : attempt(['rev-parse', '--absolute-git-dir'])
  if (!found.bytes) {
    const owned = /dubious ownership/.test(found.error ?? '')
    throw new GitFailure(
      owned
        ? {
            vi: 'git không tin thư mục này vì thuộc người dùng khác (safe.directory).',
            en: 'git does not trust this folder: it belongs to another user (safe.directory).',
          }
        : { vi: 'Thư mục này không nằm trong kho git nào.', en: 'This folder is in no git repository.' },
    )
  }
  const [root = '', prefix = ''] = found.bytes.toString().split('\n')

  // Files of the working tree go through filters that settings name, before they are compared.
  for (const key of lines(['config', '-z', '--name-only', '--get-regexp', '^filter\\..*\\.(clean|smudge|process|required)$'])) {
    filters[key] = key.endsWith('.required') ? 'false' : ''
  }

  const { renames, followed } = renamesFrom(lines)

  const git: Git = {
    root,
    prefix,
    hasTree: inTree.bytes !== undefined,
    verify(revision) {
      if (revision === '' || attempt(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`]).bytes) return
      throw new GitFailure(
        revision === 'HEAD'
          ? { vi: 'Kho git chưa có bản ghi (commit) nào để so sánh.', en: 'The repository has no commit yet to compare with.' }
          : { vi: `Kho git không có phiên bản “${revision}”.`, en: `The repository has no revision “${revision}”.` },
        EXIT.usage,
      )
    },
    read: (revision, path) => attempt(['cat-file', 'blob', `${revision}:${path}`]).bytes,
    oldName(from, to, path) {
      const direct = renames(from, to).find(([, now]) => now === path)?.[0]
      if (direct !== undefined || to === '') return direct
      const name = followed(from, to ?? 'HEAD', path)
      return name === path ? undefined : name
    },
    history(path) {
      const words = lines(['log', '-z', '--follow', '-M', '--name-only', '--format=%H', '--', `:(top)${path}`])
      const found: { revision: string; path: string }[] = []
      for (const word of words.map((it) => it.trim())) {
        if (/^[0-9a-f]{40,64}$/.test(word)) found.push({ revision: word, path: '' })
        else if (found.length > 0) found[found.length - 1] = { ...found.at(-1)!, path: word }
      }
      return found.filter(({ path }) => path !== '').slice(0, MOST_REVISIONS)
    },
    newName: (from, to, path) => renames(from, to).find(([old]) => old === path)?.[1],
    missing: () => lines(['ls-files', '-z', '--deleted', '--full-name']),
    isAncestor: (older, newer) => attempt(['merge-base', '--is-ancestor', older, newer]).bytes !== undefined,
    mergeBase(a, b) {
      const { bytes } = attempt(['merge-base', a, b])
      if (!bytes)
        throw new GitFailure(
          { vi: `“${a}” và “${b}” không có gốc chung.`, en: `“${a}” and “${b}” have no common ancestor.` },
          EXIT.usage,
        )
      return bytes.toString().trim()
    },
    config: (key) => lines(['config', '--local', '-z', '--get-all', key]),
    setConfig(key, value) {
      const { error } = attempt(['config', '--local', key, value])
      if (error !== undefined)
        throw new GitFailure({
          vi: `Không ghi được cấu hình git: ${error.trim()}`,
          en: `git's configuration cannot be written: ${error.trim()}`,
        })
    },
    unset: (key) => void attempt(['config', '--local', '--unset-all', key]),
    unsetSection: (section) => void attempt(['config', '--local', '--remove-section', section]),
  }
  return git
}

/** How files changed their names. */
function renamesFrom(lines: (args: readonly string[]) => string[]) {
  /** Renames between two trees, or from a tree to the working tree. */
  const renames = (from: string, to: string | undefined): (readonly [string, string])[] => {
    const words = lines(
      to === undefined || to === ''
        ? ['diff-index', '-z', '--name-status', '-M', '-l0', '--diff-filter=R', ...(to === '' ? ['--cached'] : []), from, '--']
        : ['diff-tree', '-r', '-z', '--name-status', '-M', '-l0', '--diff-filter=R', from, to, '--'],
    )
    return Array.from(
      { length: Math.floor(words.length / 3) },
      (_, index) => [words[3 * index + 1]!, words[3 * index + 2]!] as const,
    )
  }
  /** Names back through history, where too much changed on the way for one comparison of trees. */
  const followed = (from: string, to: string, path: string): string => {
    const words = lines([
      'log',
      '-z',
      '--follow',
      '-M',
      '-l0',
      '--diff-filter=R',
      '--name-status',
      '--format=',
      `${from}..${to}`,
      '--',
      `:(top)${path}`,
    ])
    let name = path
    for (let at = 0; at + 2 < words.length; at += 3) if (words[at + 2] === name) name = words[at + 1]!
    return name
  }
  return { renames, followed }
}
