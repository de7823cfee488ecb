import type { Language, Problem } from '../../model/problem.ts'
import type { PreviewDocument } from '../../preview/node.ts'
import type { RolloverReport } from '../../model/rollover.ts'
import type {
  Blank,
  Certificate,
  Comparison,
  CoreFailure,
  ImportShown,
  MergeShown,
  OfficeShown,
  PlanRow,
  TemplateShown,
} from '../worker/protocol.ts'

/** What stands beside the text; `text` is the text itself, where a narrow screen has room for one of them. */
export type Tab = 'text' | 'page' | 'form' | 'problems' | 'blanks' | 'form30' | 'imported' | 'year' | 'compared' | 'merged'

/** A question of the wizard for a new year: where it stands in the text as it is now. */
export interface YearStep {
  readonly offset: number
  readonly before: string
  readonly reason: { readonly vi: string; readonly en: string }
  readonly done: boolean
}

/** How what was typed is kept until it is saved. */
export type Keeping = 'saved' | 'typing' | 'kept' | 'browser' | 'nowhere'

/** A plan that is being written. */
export interface Writing {
  readonly path: string
  /** What the file held when it was opened or saved last; null for one that is not there yet. */
  readonly mark: string | null
  readonly saved: string
  readonly text: string
  readonly keeping: Keeping
  readonly problems: readonly Problem[]
  readonly blanks: readonly Blank[]
  readonly title: string | null
  readonly year: number | null
  /** Its pages, as of the last text that was a plan; kept up to date while they are shown. */
  readonly page: PreviewDocument | null
  readonly tab: Tab
  /** Where the caret stands in the text. */
  readonly caret: number
  /** Another page has the plan open: nothing is typed here. */
  readonly locked: boolean
  /** A draft was opened in the place of what the file holds. */
  readonly draftOpened: boolean
  /** Another program changed the file: what it holds now. */
  readonly conflict: { readonly theirs: string; readonly mark: string | null } | null
  readonly imported: ImportShown | null
  readonly report: RolloverReport | null
  readonly steps: readonly YearStep[]
  readonly step: number
  readonly certificate: Certificate | null
  readonly comparison: Comparison | null
  readonly merging: { readonly shown: MergeShown; readonly choices: readonly ('own' | 'edited' | null)[] } | null
}

/** A question in front of the page. */
export type Dialog = 'issue' | 'compare' | 'year' | null

/** All that the page shows. */
export interface State {
  readonly language: Language
  readonly office: OfficeShown | null
  /** Null until the list is there. */
  readonly plans: readonly PlanRow[] | null
  readonly templates: readonly TemplateShown[]
  /** The template whose questions are asked. */
  readonly template: TemplateShown | null
  readonly writing: Writing | null
  readonly dialog: Dialog
  /** What is being done that takes a while. */
  readonly busy: string | null
  /** What was done, in a sentence. */
  readonly done: string | null
  /** What went wrong last, until it is read, and another way to go. */
  readonly failure: (CoreFailure & { readonly otherwise?: { readonly label: string; readonly run: () => void } }) | null
  /** The program on this machine does not answer. */
  readonly offline: boolean
}

export const BEGIN: State = {
  language: 'vi',
  office: null,
  plans: null,
  templates: [],
  template: null,
  writing: null,
  dialog: null,
  busy: null,
  done: null,
  failure: null,
  offline: false,
}

/** The one place where the page's state is kept. */
export class Store {
  #state: State
  readonly #heard = new Set<() => void>()

  constructor(begin: State) {
    this.#state = begin
  }

  get state(): State {
    return this.#state
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change }
    for (const hear of this.#heard) hear()
  }

  /** Changes the plan that is being written, if there is one. */
  write(change: Partial<Writing>): void {
    if (this.#state.writing) this.set({ writing: { ...this.#state.writing, ...change } })
  }

  /** Tells of every change, until the function that is given back is called. */
  hear(hear: () => void): () => void {
    this.#heard.add(hear)
    return () => this.#heard.delete(hear)
  }
}
