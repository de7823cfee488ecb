import type { ServerCapabilities } from 'vscode-languageserver-protocol'
import type { Wording } from '../../../model/problem.ts'
import type { Desk } from '../desk.ts'

/** One thing an editor may ask for: the request it sends, what a server says it can do, and the answer. */
export interface Feature<Asked, Answer> {
  readonly method: string
  readonly can: Partial<ServerCapabilities>
  /** Throws `Refusal` where what is asked cannot be done. */
  readonly answer: (desk: Desk, asked: Asked) => Answer | Promise<Answer>
}

/** What is asked cannot be done, and why, in a sentence for whoever asked. */
export class Refusal extends Error {
  readonly wording: Wording

  constructor(wording: Wording) {
    super(wording.en)
    this.wording = wording
  }
}
