import type { Dropped, Doubt } from '../../model/imported.ts'
import type { AppliedEdit, MergedPlan } from '../../model/merged.ts'
import type { Place } from '../../model/place.ts'
import type { Fix, Language, Problem, Wording } from '../../model/problem.ts'
import type { PreviewDocument } from '../../preview/node.ts'
import type { RolloverReport } from '../../model/rollover.ts'

/**
 * Where an office's files are: behind the server of `kehoach app`, in a folder that was opened in the browser, or with the page alone (path and
 * bytes of those it kept).
 */
export type Whereabouts =
  { readonly server: string } | { readonly folder: Folder } | { readonly kept: readonly (readonly [string, Uint8Array])[] }

/** A folder that was opened in the browser: its own handle, of which only this is known outside browsers. */
export interface Folder {
  readonly kind: 'directory'
  readonly name: string
}

/** An office's folder as the page shows it. */
export interface OfficeShown {
  readonly name: string
  /** What tells this office's folder from every other; empty where there is no server. */
  readonly id: string
  /** The server can make PDF files, and read .doc. */
  readonly converts: boolean
  /** There is no server, and no folder: files stay in this browser. */
  readonly alone: boolean
  /** There is no server: a folder can be opened where the browser has them. */
  readonly opensFolders: boolean
}

/** A plan in the office's list. */
export interface PlanRow {
  readonly path: string
  readonly year: number | null
  readonly title: string | null
  readonly number: string | null
  readonly stage: string
  readonly stageWords: Wording
  readonly blanks: number
  readonly errors: number
  /** Something was typed in it that is not saved. */
  readonly draft: boolean
}

/** The office's list; `more` where Word files of the folder were not looked at yet. */
export interface PlanRows {
  readonly rows: readonly PlanRow[]
  readonly more: boolean
}

/** A plan's file as it stands, and the draft that was kept of it. */
export interface OpenedText {
  readonly path: string
  readonly text: string
  /** What the file holds, as a word that changes with it; null for a file that is not there. */
  readonly mark: string | null
  /** What was typed and not saved; `current`: the file is still the one it was typed into. */
  readonly draft: { readonly text: string; readonly current: boolean } | null
}

/** What came of saving a file: it stands, or another program changed it, and what it holds now. */
export type SavedText = { readonly mark: string } | { readonly changed: string; readonly mark: string | null }

/** An open blank: what is to be filled in, what it belongs to, and its pointer where it is a value of the frontmatter. */
export interface Blank {
  readonly at: Place
  readonly pointer: string | null
  readonly label: Wording
  readonly about: string | null
}

/** What is wrong with a text, and how far it has come. */
export interface Review {
  readonly problems: readonly Problem[]
  readonly blanks: readonly Blank[]
  readonly title: string | null
  readonly year: number | null
}

/** A file that is to be downloaded. */
export interface Made {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A document, or what keeps it from being made. */
export type MadeOrRefused = { readonly made: Made } | { readonly refused: readonly Problem[] }

/** A Word file that came in, and what a person should know of the way. */
export interface ImportShown {
  readonly from: string
  readonly path: string
  readonly year: number
  readonly doubts: readonly Doubt[]
  readonly dropped: readonly Dropped[]
  readonly counts: { readonly paragraphs: number; readonly words: number; readonly placed: number }
}

/** Something a template asks. */
export interface Ask {
  readonly pointer: string
  readonly label: Wording
  readonly note: Wording | null
  /** One text; one of some; texts; items with keys of their own. */
  readonly kind: 'text' | 'choice' | 'list' | 'items'
  readonly choices: readonly { readonly value: string; readonly about: Wording }[]
  readonly keys: readonly Ask[]
}

/** A template as it is chosen and asked. */
export interface TemplateShown {
  readonly name: string
  readonly own: boolean
  readonly about: Wording
  readonly asks: readonly Ask[]
}

/** Answers by pointer: a text, texts, or for each item its texts by key. */
export type Answers = Readonly<Record<string, string | readonly string[] | readonly Readonly<Record<string, string>>[]>>

/** What was made of a template's answers; without a path, what is wrong with them. */
export interface DraftMade {
  readonly path: string | null
  readonly problems: readonly { readonly pointer: string | null; readonly message: Wording }[]
}

/** A file's new text, and what the file held when it was made. */
export interface FileEdit {
  readonly file: string
  readonly text: string
  readonly mark: string | null
}

/** What the edits of a Word file come to. */
export interface MergeShown {
  readonly from: string
  /** Edits that can be made, with the words of the text around them. */
  readonly applied: readonly (AppliedEdit & { readonly left: string; readonly right: string })[]
  readonly merged: Pick<MergedPlan, 'conflicts' | 'unplaced' | 'comments' | 'formatting'>
  /** The files with the edits in them; a conflict stands between git's marks. The plan's own first. */
  readonly texts: readonly FileEdit[]
  readonly notes: readonly Wording[]
}

/** A row of the list of changes between two versions. */
export interface ChangeRow {
  readonly type: 'added' | 'removed' | 'changed' | 'moved'
  readonly subject: Wording
  readonly before: string | null
  readonly after: string | null
}

/** Two versions compared: what changed, the same as a page, and as a Word file with tracked changes. */
export interface Comparison {
  readonly with: string
  readonly rows: readonly ChangeRow[]
  readonly page: Made
  readonly redline: Made
}

/** A finding of `verify` in words. */
export interface FindingRow {
  readonly verdict: 'pass' | 'fail' | 'person'
  readonly element: string
  readonly found: Wording
  readonly allowed: Wording
  readonly clause: Wording
  readonly place: Wording
}

/** A built document held against the decree. */
export interface Certificate {
  readonly findings: readonly FindingRow[]
  readonly passed: readonly string[]
  readonly page: Made
}

/** A plan with number and date: its new text, and the bundle of its files. */
export type IssueShown =
  | {
      readonly text: string
      readonly others: readonly FileEdit[]
      readonly docx: Made
      readonly bundle: Made
    }
  | { readonly refused: readonly Problem[] }

/** What the core in the worker does for the page. Each call is answered, in its turn. */
export interface Core {
  start(where: Whereabouts): Promise<OfficeShown>
  plans(): Promise<PlanRows>
  /** The list once more, after a look at some more of the folder. */
  morePlans(): Promise<PlanRows>
  templates(): Promise<readonly TemplateShown[]>
  open(path: string): Promise<OpenedText>
  review(path: string, text: string): Promise<Review>
  /** Its pages before they are cut; null for a text that is no plan. */
  page(path: string, text: string): Promise<PreviewDocument | null>
  answer(pointer: string | null, typed: string): Promise<string>
  save(path: string, text: string, mark: string | null): Promise<SavedText>
  keepDraft(path: string, text: string, mark: string | null): Promise<void>
  dropDraft(path: string): Promise<void>
  takeFile(name: string, bytes: Uint8Array): Promise<string>
  importWord(name: string, bytes: Uint8Array, force: boolean): Promise<ImportShown>
  rollOver(path: string, year: number): Promise<RolloverReport>
  draft(template: string, year: number, answers: Answers): Promise<DraftMade>
  build(path: string, text: string, draft: boolean): Promise<MadeOrRefused>
  pdf(docx: Made): Promise<Made>
  verify(path: string, text: string, language: Language): Promise<Certificate>
  compare(
    path: string,
    text: string,
    other: { readonly path: string } | Made,
    language: Language,
    today: string,
  ): Promise<Comparison>
  merge(path: string, text: string, word: Made): Promise<MergeShown>
  issue(path: string, text: string, number: string, date: string): Promise<IssueShown>
}

/** A call from the page. */
export interface CoreCall {
  readonly id: number
  readonly name: keyof Core
  readonly given: readonly unknown[]
}

/** Why something was not done, in sentences. */
export interface CoreFailure {
  readonly code: string
  readonly message: Wording
  readonly hint?: Wording | undefined
}

/** The answer to a call, or news that nobody asked for: a file that the page should keep, as it has no server. */
export type CoreNews =
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly failure: CoreFailure }
  | { readonly keep: string; readonly bytes: Uint8Array | null }

export type { Fix }
