import { PassThrough } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

const LINE_END = /(\r\n?|\n)/
const INTERRUPT = '\u0003'

/** What a prompt reads keys from; of a terminal, one that can be set to give each key as it is pressed. */
export type KeySource = NodeJS.ReadableStream & { isTTY?: boolean; setRawMode?(on: boolean): unknown }

/**
 * Keys for one prompt after the other. Whoever pastes lines, or types faster than questions come, sends several answers at once: each line’s
 * end is kept until what stands before it has been shown, and what stands behind it until something asks for it.
 */
export class Keys extends PassThrough {
  readonly #source: KeySource
  readonly #decoder = new StringDecoder('utf8')
  #held: string[] = []
  #answered = true
  #asking: { readonly answer?: Promise<unknown> } = {}

  constructor(source: KeySource) {
    super()
    this.#source = source
  }

  setRawMode(on: boolean): this {
    this.#source.setRawMode?.(on)
    return this
  }

  /** Gives keys to what asks now, until its answer is there. */
  async during<T>(answer: Promise<T>): Promise<T> {
    // An Enter too many skips no question.
    while (this.#held[0] !== undefined && LINE_END.test(this.#held[0])) this.#held.shift()
    this.#asking = { answer }
    this.#source.on('data', this.#take)
    this.#source.resume()
    this.again()
    try {
      return await answer
    } finally {
      this.#asking = {}
      this.#answered = true
      this.#source.off('data', this.#take)
      this.#source.pause()
    }
  }

  /** The answer was refused: what is typed next is another. */
  again(): void {
    this.#answered = false
    setImmediate(this.#give)
  }

  readonly #take = (chunk: Buffer | string): void => {
    const text = typeof chunk === 'string' ? chunk : this.#decoder.write(chunk)
    if (text.includes(INTERRUPT)) this.write(INTERRUPT)
    else this.#held.push(...text.split(LINE_END).filter((it) => it !== ''))
    this.#give()
  }

  readonly #give = (): void => {
    while (!this.#answered && this.#held.length > 0) {
      const piece = this.#held.shift()!
      if (!LINE_END.test(piece)) {
        this.write(piece)
        continue
      }
      this.#answered = true
      // A list is put together from what was typed before its first line can be taken.
      setTimeout(() => this.write('\r'), SHOWN)
      // Whatever took no notice of a line's end is still there.
      const { answer } = this.#asking
      setTimeout(() => void (answer === this.#asking.answer && this.again()), UNHEARD).unref()
    }
  }
}

/** Milliseconds in which a prompt has shown what was typed. */
const SHOWN = 20
/** After so many more it has not heard the line's end. */
const UNHEARD = 400
