import { isNumbered } from '../../decree/printed.ts'
import { documentNumber } from '../../model/document-number.ts'
import { FileFailure, type Files } from '../../workspace/files.ts'
import { findPlans, PLANS } from '../../workspace/find.ts'
import { loadPlan, type Loaded } from '../../workspace/load.ts'
import { OUTPUT } from '../../workspace/output.ts'
import { builtWordFiles, STATES, statusOf, type FoundWord, type Looking } from '../../workspace/status.ts'
import type { Desk } from './desk.ts'
import { hasDraft } from './drafts.ts'
import { Told } from './failure.ts'
import { findBuilt } from './out.ts'
import type { PlanRow, PlanRows } from './protocol.ts'

/** Word files that are looked at before the page may ask something else. */
const AT_ONCE = 5

/**
 * The office's plans, the newest year first, and where each stands. Word files among the plans are looked at at once; those elsewhere in the
 * folder, which may be many, a few with each call of `more`.
 */
export class PlanList {
  readonly #desk: Desk
  #loaded = new Map<string, Loaded>()
  #rows = new Map<string, PlanRow>()
  #words: FoundWord[] = []
  #left: string[] = []

  constructor(desk: Desk) {
    this.#desk = desk
  }

  async begin(): Promise<PlanRows> {
    const { files } = this.#desk
    this.#loaded = new Map()
    this.#rows = new Map()
    this.#words = []
    for (const each of await findPlans([], files)) {
      // A folder without plans is no failure here: the first screen says what to do.
      if (each instanceof FileFailure && (each.code === 'ENOPLANS' || each.code === 'ENOENT')) continue
      const loaded = await loadPlan(files, each, [])
      this.#loaded.set(loaded.path, loaded)
    }
    const all = this.#loaded.size === 0 ? [] : (await files.below('.')).filter((path) => /\.docx$/i.test(path))
    const [beside, elsewhere] = [all.filter(isBeside), all.filter((path) => !isBeside(path))]
    this.#left = elsewhere
    await this.#lookAt(beside)
    for (const loaded of this.#loaded.values()) this.#rows.set(loaded.path, await this.#rowOf(loaded))
    return this.#shown()
  }

  /** Looks at some more Word files. */
  async more(): Promise<PlanRows> {
    const found = await this.#lookAt(this.#left.splice(0, AT_ONCE))
    for (const plan of new Set(found.map(({ plan }) => plan))) {
      const loaded = plan === undefined ? undefined : this.#loaded.get(plan)
      if (loaded) this.#rows.set(loaded.path, await this.#rowOf(loaded))
    }
    return this.#shown()
  }

  async #lookAt(paths: readonly string[]): Promise<FoundWord[]> {
    const reads = [...this.#loaded.values()].flatMap(({ read }) => read ?? [])
    const found: FoundWord[] = []
    for (const path of paths) {
      try {
        found.push(...(await builtWordFiles(OUTPUT, reads, this.#looking([path]))))
      } catch (error) {
        // One that is too large, or gone meanwhile, hides no plan.
        if (!(error instanceof FileFailure || error instanceof Told)) throw error
      }
    }
    this.#words.push(...found)
    return found
  }

  /** Looks at these Word files alone, and remembers none of them: a folder may have very many. */
  #looking(paths: readonly string[]): Looking {
    const { files } = this.#desk
    const read: Files['read'] = async (path) => (await files.marked(path)).bytes
    return { files: { ...files, read, below: () => [...paths] }, findBase: this.#findBase }
  }

  readonly #findBase: Looking['findBase'] = (from, read) => findBuilt(this.#desk, from, read)

  async #rowOf(loaded: Loaded): Promise<PlanRow> {
    const { files } = this.#desk
    const { state, blanks, errors } = await statusOf(loaded, OUTPUT, this.#words, { files, findBase: this.#findBase })
    const plan = loaded.read?.plan
    return {
      path: loaded.path,
      year: plan?.year ?? null,
      title: plan?.title || null,
      number: plan && isNumbered(plan) && plan.number.value !== null ? documentNumber(plan) : null,
      stage: state,
      stageWords: STATES[state],
      blanks,
      errors,
      draft: await hasDraft(this.#desk, loaded.path),
    }
  }

  #shown(): PlanRows {
    const rows = [...this.#rows.values()].sort(
      (a, b) => (b.year ?? 0) - (a.year ?? 0) || (a.title ?? a.path).localeCompare(b.title ?? b.path, 'vi'),
    )
    return { rows, more: this.#left.length > 0 }
  }
}

const isBeside = (path: string): boolean => path.startsWith(`${PLANS}/`)
