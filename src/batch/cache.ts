import { textOf } from '../workspace/bytes.ts'
import { orFailure, type FileFailure, type Files } from '../workspace/files.ts'
import { findPlans } from '../workspace/find.ts'
import type { PlanBuilt } from './build-plan.ts'
import { Answers, recorded, type Asked, type Hash } from './record.ts'

/** A build that was done: what it asked of the files, and what it came to. */
export interface Done {
  readonly asked: Asked
  readonly built: PlanBuilt
}

/** Plans that were found: what was asked of the files, and which they are. */
interface FoundPlans {
  readonly asked: Asked
  readonly plans: readonly string[]
}

/** What is written down, by the question. */
interface Kept {
  readonly done: Map<string, Done>
  readonly found: Map<string, FoundPlans>
}

/** Where the cache lies, safe to delete; git passes it over. */
const FOLDER = '.kehoach'
const FILE = `${FOLDER}/build.json`

/**
 * Builds that were done, by plan and options, and the plans that were found for them, by the paths given. A build is as good as a new
 * one where every file it read holds the same, what was not there still is not, and its document stands where it was written, with the
 * same bytes; so are plans found where every file looked into holds the same.
 */
export class BuildCache {
  readonly #files: Files
  readonly #hash: Hash
  /** What the builds have in common: the program that made them. */
  readonly #program: string
  readonly #done: Map<string, Done>
  readonly #found: Map<string, FoundPlans>
  #hasNews = false
  #answers: Answers

  private constructor(files: Files, hash: Hash, program: string, { done, found }: Kept) {
    this.#files = files
    this.#hash = hash
    this.#program = program
    this.#done = done
    this.#found = found
    this.#answers = new Answers(files, hash)
  }

  /** An empty one, that is never written down. */
  static inMemory(files: Files, hash: Hash): BuildCache {
    return new BuildCache(files, hash, '', nothing())
  }

  /** As it was written down last by the same program; empty where it was not, or cannot be read. */
  static async open(files: Files, hash: Hash, program: string): Promise<BuildCache> {
    const text = await orFailure(
      async () => textOf(await files.read(FILE)),
      () => '',
    )
    return new BuildCache(files, hash, program, keptIn(text, program))
  }

  /** The plans that paths name, as `findPlans` finds them. */
  async find(paths: readonly string[]): Promise<readonly (string | FileFailure)[]> {
    const key = paths.join('\n')
    const known = this.#found.get(key)
    if (known && (await this.#answers.same(known.asked))) return known.plans
    const { files, asked } = recorded(this.#files, this.#hash)
    const plans = await findPlans(paths, files)
    if (plans.every((it) => typeof it === 'string')) {
      this.#found.set(key, { asked, plans })
      this.#hasNews = true
    }
    return plans
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
    this.#hasNews = true
  }

  /** What files hold is looked at anew from here on. */
  lookAgain(): void {
    this.#answers = new Answers(this.#files, this.#hash)
  }

  /** Writes down what is new. A cache that cannot be written is none, and no reason to fail. */
  async save(): Promise<void> {
    if (!this.#hasNews) return
    const kept = { program: this.#program, done: Object.fromEntries(this.#done), found: Object.fromEntries(this.#found) }
    const bytes = new TextEncoder().encode(JSON.stringify(kept))
    await orFailure(
      async () => {
        await this.#files.write(`${FOLDER}/.gitignore`, new TextEncoder().encode('*\n'))
        await this.#files.write(FILE, bytes)
      },
      () => undefined,
    )
    this.#hasNews = false
  }
}

const nothing = (): Kept => ({ done: new Map(), found: new Map() })

/** Whatever is not as this program wrote it is nothing. */
function keptIn(text: string, program: string): Kept {
  try {
    const { program: writtenBy, done, found } = JSON.parse(text) as Record<'program' | keyof Kept, object>
    if (writtenBy !== (program as unknown)) return nothing()
    return { done: new Map(Object.entries(done)), found: new Map(Object.entries(found)) }
  } catch {
    return nothing()
  }
}
