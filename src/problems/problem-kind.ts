import type { Severity, Wording } from '../model/problem.ts'

/** A kind of problem that no rule tells of: what is asked, why, and how it looks. One file each, named by id, in a folder by stage. */
export interface ProblemKind {
  readonly id: string
  /** As it mostly is. An office cannot change it. */
  readonly severity: Severity
  /** What is asked, in one sentence. */
  readonly summary: Wording
  readonly why: Wording
  /** The decree's clause in its short form (`PL1 II.6.b`); left out where it is custom only. */
  readonly clause?: string
  /** Its fix writes what was read already, so that `--fix` may make it. */
  readonly safe?: true
  /** A refused example has problems of this kind only, an accepted one has none of it. */
  readonly refused: readonly ProblemExample[]
  readonly accepted: readonly ProblemExample[]
}

/** Files in a folder, and a command that meets them. */
export interface ProblemExample {
  /** Keys that replace those of a sample plan. With one of these three the plan stands in the folder. */
  readonly yaml?: string
  /** What stands in its body before the heading `Tổ chức thực hiện`. */
  readonly section?: string
  /** Its whole body. */
  readonly body?: string
  /** Where it stands; `ke-hoach.md` where nothing is said. */
  readonly at?: readonly string[]
  /** Other files by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  /** Word files by path, each line a paragraph; capitals stand in the middle and bold. */
  readonly documents?: Readonly<Record<string, readonly string[]>>
  /** What `ke-hoach.md` held when somebody opened it who saves it now: no command, but what an editor does. */
  readonly opened?: string
  /** `kehoach check ke-hoach.md` where nothing is said. */
  readonly command?: string
}
