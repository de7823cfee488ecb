import { FileFailure, type Files, type Soon } from '../workspace/files.ts'

/** What was asked of files, and the answer: a hash for what was read, or the code of a failure. */
export interface Asked {
  readonly read: Record<string, string>
  readonly kind: Record<string, string>
  /** By folder, then by name; null where there is none. */
  readonly nearest: Record<string, Record<string, string | null>>
  /** The files below a folder, a line each. */
  readonly below: Record<string, string>
}

/** A hash of bytes, as text. */
export type Hash = (bytes: Uint8Array) => string

/** The questions that a build puts. */
export type Questions = Pick<Files, 'read' | 'kind' | 'nearest' | 'below'>

/** Files that answer as those they stand for, and keep in `asked` what was asked and answered. */
export function recorded(files: Files, hash: Hash): { readonly files: Files; readonly asked: Asked } {
  const asked: Asked = { read: {}, kind: {}, nearest: {}, below: {} }
  return {
    asked,
    files: {
      ...files,
      async read(path) {
        const bytes = await answerTo(() => files.read(path))
        asked.read[path] = bytes instanceof FileFailure ? bytes.code : hash(bytes)
        if (bytes instanceof FileFailure) throw bytes
        return bytes
      },
      async kind(path) {
        const kind = await answerTo(() => files.kind(path))
        asked.kind[path] = kind instanceof FileFailure ? kind.code : kind
        if (kind instanceof FileFailure) throw kind
        return kind
      },
      async below(folder) {
        const found = await answerTo(() => files.below(folder))
        asked.below[folder] = found instanceof FileFailure ? found.code : found.join('\n')
        if (found instanceof FileFailure) throw found
        return found
      },
      async nearest(folder, name) {
        const path = await files.nearest(folder, name)
        ;(asked.nearest[folder] ??= {})[name] = path ?? null
        return path
      },
    },
  }
}

/** Asks again, each question once however many builds have put it. */
export class Answers {
  readonly #files: Questions
  readonly #hash: Hash
  readonly #known = new Map<string, Promise<string | null>>()

  constructor(files: Questions, hash: Hash) {
    this.#files = files
    this.#hash = hash
  }

  /** True where every answer is still the same. */
  async same(asked: Asked): Promise<boolean> {
    for (const { before, now } of this.#again(asked)) if ((await now) !== before) return false
    return true
  }

  /** The files and folders of which another answer is given now. */
  async changed(asked: Asked): Promise<string[]> {
    const paths = new Set<string>()
    for (const { path, before, now } of this.#again(asked)) if ((await now) !== before) paths.add(path)
    return [...paths]
  }

  *#again({ read, kind, nearest, below }: Asked): Generator<{ path: string; before: string | null; now: Soon<string | null> }> {
    for (const [path, before] of Object.entries(read)) yield { path, before, now: this.hashOf(path) }
    for (const [path, before] of Object.entries(kind))
      yield { path, before, now: this.#once(`kind ${path}`, () => this.#files.kind(path)) }
    for (const [folder, names] of Object.entries(nearest))
      for (const [name, before] of Object.entries(names)) {
        const now = this.#once(`nearest ${folder} ${name}`, async () => (await this.#files.nearest(folder, name)) ?? null)
        yield { path: `${folder}/${name}`, before, now }
      }
    for (const [folder, before] of Object.entries(below))
      yield { path: folder, before, now: this.#once(`below ${folder}`, async () => (await this.#files.below(folder)).join('\n')) }
  }

  /** The hash of a file, or the code of why it cannot be read. */
  hashOf(path: string): Promise<string | null> {
    return this.#once(`read ${path}`, async () => this.#hash(await this.#files.read(path)))
  }

  #once(question: string, ask: () => string | null | Promise<string | null>): Promise<string | null> {
    let answer = this.#known.get(question)
    if (!answer) {
      answer = answerTo(ask).then((it) => (it instanceof FileFailure ? it.code : it))
      this.#known.set(question, answer)
    }
    return answer
  }
}

/** What is answered, or the failure. */
async function answerTo<T>(ask: () => T | Promise<T>): Promise<T | FileFailure> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof FileFailure) return error
    throw error
  }
}
