/** What is answered of things that have numbers, from 0 on without gaps: each is asked for once. */
export class Answers<Value> {
  readonly #known: (Value | undefined | typeof UNASKED)[] = []
  readonly #ask: (id: number) => Value | undefined

  constructor(ask: (id: number) => Value | undefined) {
    this.#ask = ask
  }

  of(id: number): Value | undefined {
    const known = this.#known
    while (known.length <= id) known.push(UNASKED)
    const answer = known[id]
    return answer === UNASKED ? (known[id] = this.#ask(id)) : answer
  }
}

const UNASKED = null
