import { textOf } from '../workspace/bytes.ts'
import { orFailure, type Files } from '../workspace/files.ts'
import type { PlanBuilt } from './build-plan.ts'
import { Answers, type Asked, type Hash } from './record.ts'

/** A build that was done: what it asked of the files, and what it came to. */
export interface Done {
  readonly asked: Asked
  readonly built: PlanBuilt
}

/** Where the cache lies, safe to delete; git passes it over. */
const FOLDER = '.kehoach'
const FILE = `${FOLDER}/build.json`

/**
 * Builds that were done, by plan and options. One is as good as a new build where every file it read holds the same, what was not
 * there still is not, and its document stands where it was written, with the same bytes.
 */
export class BuildCache {
  readonly #files: Files
  readonly #hash: Hash
  /** What the builds have in common: the program that made them. */
  readonly #program: string
  readonly #done: Map<string, Done>
  readonly #new = new Map<string, Done>()
  #answers: Answers

  private constructor(files: Files, hash: Hash, program: string, done: Map<string, Done>) {
    this.#files = files
    this.#hash = hash
    this.#program = program
    this.#done = done
    this.#answers = new Answers(files, hash)
  }

  /** An empty one, that is never written down. */
  static inMemory(files: Files, hash: Hash): BuildCache {
    return new BuildCache(files, hash, '', new Map())
  }

  /** As it was written down last by the same program; empty where it was not, or cannot be read. */
  static async open(files: Files, hash: Hash, program: string): Promise<BuildCache> {
    const text = await orFailure(
      async () => textOf(await files.read(FILE)),
      () => '',
    )
    return new BuildCache(files, hash, program, doneIn(text, program))
  }

  /** What building this plan once more would come to; undefined where that is not known. */
  async get(key: string): Promise<PlanBuilt | undefined> {
    const done = this.#done.get(key)
    if (!done || !(await this.#answers.same(done.asked))) return undefined
    const { document } = done.built
    if (!document) return { ...done.built, known: true }
    if ((await this.#answers.hashOf(document.file)) !== document.sha256) return undefined
    return { ...done.built, known: true, document: { ...document, state: 'unchanged' } }
  }

  put(key: string, done: Done): void {
    this.#done.set(key, done)
    this.#new.set(key, done)
  }

  /** What files hold is looked at anew from here on. */
  lookAgain(): void {
    this.#answers = new Answers(this.#files, this.#hash)
  }

  /** Writes down what is new. A cache that cannot be written is none, and no reason to fail. */
  async save(): Promise<void> {
    if (this.#new.size === 0) return
    const bytes = new TextEncoder().encode(JSON.stringify({ program: this.#program, done: Object.fromEntries(this.#done) }))
    await orFailure(
      async () => {
        await this.#files.write(`${FOLDER}/.gitignore`, new TextEncoder().encode('*\n'))
        await this.#files.write(FILE, bytes)
      },
      () => undefined,
    )
    this.#new.clear()
  }
}

/** Whatever is not as this program wrote it is nothing. */
function doneIn(text: string, program: string): Map<string, Done> {
  try {
    const { program: writtenBy, done } = JSON.parse(text) as { program: unknown; done: Record<string, Done> }
    return new Map(writtenBy === program ? Object.entries(done) : [])
  } catch {
    return new Map()
  }
}
