/** What the extension tells its page: a preview to show, or where the cursor is. */
export interface ToPage {
  readonly preview?: unknown
  /** What is said where there is none to show. */
  readonly nothing?: string
  readonly at?: number
  /** The annex it is in; without it the plan. */
  readonly file?: string
}

/** What the page tells the extension: that it listens, or where a line that was clicked was written. */
export interface FromPage {
  readonly ready?: true
  readonly offset?: number
  readonly file?: string
}

/** Asks the language server for the pages of the plan that a file is, or belongs to; they name that plan. */
export type Ask = (
  method: 'kehoach/preview',
  asked: { readonly textDocument: { readonly uri: string } },
) => Promise<{ readonly plan: string } | null>
