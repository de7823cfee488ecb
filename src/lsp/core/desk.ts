import type { Language, Problem } from '../../model/problem.ts'
import type { ReadPlan } from '../../model/read-plan.ts'
import { checkProfile } from '../../check/check.ts'
import { mergeProblems } from '../../check/merge-problems.ts'
import { readProfile } from '../../read/profile.ts'
import { RULES } from '../../rules/index.ts'
import type { Files } from '../../workspace/files.ts'
import { PROFILE } from '../../workspace/find.ts'
import { officeNames, type OfficeNames } from '../../workspace/names.ts'
import { loadPlan, type Loaded } from '../../workspace/load.ts'
import { folderOf } from '../../workspace/path.ts'
import { overlaid } from './overlay.ts'
import { roleOf, type Role } from './role.ts'
import { OpenText, type TextChange } from './text.ts'

/** How a host names files to its editor: a path of `Files` for an address, and the way back. */
export interface Addresses {
  /** Undefined for what is no file of this host (`untitled:`, `git:`). */
  pathOf(uri: string): string | undefined
  uriOf(path: string): string
}

/** What a desk stands in. */
export interface DeskWorld {
  readonly files: Files
  readonly addresses: Addresses
  readonly language: Language
  /** ISO day, for rules that ask what is past. */
  readonly today?: string | undefined
}

interface Known {
  readonly loaded: Promise<Loaded>
  readonly asked: ReadonlySet<string>
}

/** A plan that a file belongs to, as it was read last, and the file's own text. */
export interface OpenPart {
  readonly open: OpenText
  readonly read: ReadPlan
}

/**
 * The files that an editor has open, over those of the folder: what is typed counts, saved or not. A plan is read and checked once
 * for each change of a file it was read from.
 */
export class Desk {
  language: Language
  /** How many changes there have been: what was worked out before the last one may not hold. */
  changes = 0
  readonly addresses: Addresses
  readonly files: Files
  readonly #open = new Map<string, OpenText>()
  readonly #plans = new Map<string, Known>()
  /** The files a plan asked for when it was read last, to have them at hand the next time. */
  readonly #ahead = new Map<string, ReadonlySet<string>>()
  readonly #last = new Map<string, ReadPlan>()
  readonly #names = new Map<string, OfficeNames>()
  readonly #world: DeskWorld

  constructor(world: DeskWorld) {
    this.#world = world
    this.language = world.language
    this.addresses = world.addresses
    this.files = overlaid(
      world.files,
      (path) => this.#open.get(path)?.text,
      () => this.#open.keys(),
    )
  }

  /** A desk with the same files open, on which something can be tried. */
  copy(): Desk {
    const copy = new Desk({ ...this.#world, language: this.language })
    for (const { uri, path, version, text } of this.#open.values())
      copy.#open.set(path, new OpenText(uri, path, '', version, text))
    for (const [path, known] of this.#plans) copy.#plans.set(path, known)
    return copy
  }

  opened(uri: string, language: string, version: number, text: string): void {
    const path = this.addresses.pathOf(uri)
    if (path === undefined) return
    this.#open.set(path, new OpenText(uri, path, language, version, text))
    this.changed(path)
  }

  typed(uri: string, changes: readonly TextChange[], version: number): void {
    const open = this.at(uri)
    if (!open) return
    open.change(changes, version)
    this.changed(open.path)
  }

  closed(uri: string): void {
    const open = this.at(uri)
    if (!open) return
    this.#open.delete(open.path)
    this.changed(open.path)
  }

  /** Says that a file is another one now; a profile concerns every plan, and so does a file that came or went. */
  changed(path: string): void {
    this.changes++
    const all = path.endsWith(PROFILE)
    for (const [plan, { asked }] of this.#plans) if (all || plan === path || asked.has(path)) this.#plans.delete(plan)
  }

  /** Says that files outside the editor changed. */
  changedOutside(uris: readonly string[]): void {
    for (const uri of uris) {
      const path = this.addresses.pathOf(uri)
      if (path === undefined) continue
      this.changed(path)
      // What is open says itself what it names; to go through an office's plans at each saving would be felt.
      if (!this.#open.has(path) || path.endsWith(PROFILE)) this.#names.clear()
    }
  }

  /** The text an editor has open under an address. */
  at(uri: string): OpenText | undefined {
    const path = this.addresses.pathOf(uri)
    return path === undefined ? undefined : this.#open.get(path)
  }

  get texts(): Iterable<OpenText> {
    return this.#open.values()
  }

  /** The address of a file, as the editor itself wrote it where it has it open. */
  uriOf = (path: string): string => this.#open.get(path)?.uri ?? this.addresses.uriOf(path)

  /** See `OpenText`. */
  markOf = (path: string): number => this.#open.get(path)?.mark ?? 0

  role = (open: OpenText): Promise<Role> => roleOf(open, this.files)

  /** A plan with all that is wrong with it. */
  async load(path: string): Promise<Loaded> {
    const known = this.#plans.get(path)
    if (known) return await known.loaded
    const asked = new Set<string>()
    const loading = loadPlan(noting(this.files, asked), path, RULES, {
      everyRule: true,
      ahead: [...(this.#ahead.get(path) ?? [])],
      asked: (names) => this.#ahead.set(path, names),
      ...(this.#world.today !== undefined && { today: this.#world.today }),
    })
    this.#plans.set(path, { loaded: loading, asked })
    const loaded = await loading
    if (loaded.read) this.#last.set(path, loaded.read)
    return loaded
  }

  /** The plan a file belongs to, as it stands now; undefined where it belongs to none that can be read. */
  async part(uri: string): Promise<OpenPart | undefined> {
    const open = this.at(uri)
    const plan = open && (await this.#planOf(open))
    const { read } = (plan !== undefined && (await this.load(plan))) || { read: undefined }
    return open && read && { open, read }
  }

  /** The plan a file belongs to as it was read last, which what is being typed may have outrun; read now where it never was. */
  async lastRead(open: OpenText): Promise<ReadPlan | undefined> {
    const plan = await this.#planOf(open)
    return plan === undefined ? undefined : (this.#last.get(plan) ?? (await this.load(plan)).read)
  }

  async #planOf(open: OpenText): Promise<string | undefined> {
    const role = await this.role(open)
    return role.is === 'plan' ? open.path : role.is === 'appendix' ? role.plans[0] : undefined
  }

  /** All that is wrong with what is open, by file; a file in which nothing is wrong has an empty list. */
  async problems(): Promise<ReadonlyMap<string, readonly Problem[]>> {
    const told: Problem[] = []
    const shown = new Set<string>()
    for (const open of this.#open.values()) {
      shown.add(open.path)
      const role = await this.role(open)
      if (role.is === 'profile') told.push(...profileProblems(open))
      for (const plan of role.is === 'plan' ? [open.path] : role.is === 'appendix' ? role.plans : []) {
        const { problems, read } = await this.load(plan)
        told.push(...problems)
        if (role.is !== 'plan') continue
        for (const file of [...Object.keys(read?.sources ?? {}), ...problems.map(({ at }) => at.file)]) shown.add(file)
      }
    }
    const byFile = new Map([...shown].map((path): [string, Problem[]] => [path, []]))
    for (const problem of mergeProblems(told)) byFile.get(problem.at.file)?.push(problem)
    return byFile
  }

  /** What the office of a file is known to write, as far as it was looked up. */
  namesAt = (path: string): OfficeNames | undefined => this.#names.get(folderOf(path))

  /** Looks up what the offices of the open files write, so that it is at hand when it is asked for. */
  async lookUpNames(): Promise<void> {
    for (const { path } of [...this.#open.values()]) {
      const folder = folderOf(path)
      if (!this.#names.has(folder)) this.#names.set(folder, await officeNames(this.files, folder))
    }
  }
}

/** The same files, which note what they are asked. */
const noting = (files: Files, asked: Set<string>): Files => ({
  ...files,
  read: (path) => (asked.add(path), files.read(path)),
  kind: (path) => (asked.add(path), files.kind(path)),
})

function profileProblems({ path, text }: OpenText): readonly Problem[] {
  const { value, problems } = readProfile({ path, content: text })
  return [
    ...problems,
    ...(value
      ? checkProfile(
          value,
          path,
          RULES.map(({ id }) => id),
        )
      : []),
  ]
}
