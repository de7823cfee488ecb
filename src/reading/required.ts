/**
 * What a text must have for a pattern to match it: of each of these lists one entry, in any case, where `0` stands for any digit
 * and a space for any space. An empty list of lists: nothing is known.
 */
export type Required = readonly (readonly string[])[]

/** What a pattern requires, read from its source. */
export const requiredBy = ({ source, flags }: RegExp): Required => (flags.includes('v') ? [] : new SourceReader(source).read())

const DIGIT = /\d/
const SPACE = /\s/

/** `ſ` is an `s` where a pattern minds no case. */
const folded = (letter: string): string =>
  DIGIT.test(letter) ? '0' : SPACE.test(letter) ? ' ' : letter === 'ſ' ? 's' : letter.toLowerCase()

/** What a part of a pattern requires beside `exact`, which is all that it matches. */
interface Part {
  readonly lists: Required
  readonly exact?: string
}

const ANYTHING: Part = { lists: [] }
const exactly = (exact: string, lists: Required = []): Part => ({ lists, exact })
const listsOf = ({ lists, exact = '' }: Part): Required => (exact.trim() === '' ? lists : [...lists, [exact]])
const oneOf = (letters: ReadonlySet<string>): Part => (letters.size === 1 ? exactly([...letters][0]!) : { lists: [[...letters]] })

/** A class of more letters than this says too little; what stands there more often, no more. */
const MOST_LETTERS = 4
const MOST_TIMES = 8

/** The rest of a class, its bracket included. */
const REST_OF_CLASS = /(?:[^\]\\]|\\[^])*\]/y

/** The list that is hardest to come by: whose shortest entry is longest. */
const hardest = (lists: Required): readonly string[] | undefined =>
  lists.reduce<readonly string[] | undefined>((best, list) => (best && shortest(best) >= shortest(list) ? best : list), undefined)
const shortest = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length))

/** Goes over the source of a pattern once; what it does not know requires nothing. */
class SourceReader {
  #at = 0
  readonly #source: string

  constructor(source: string) {
    this.#source = source
  }

  read(): Required {
    const lists = [...listsOf(this.#choice())].sort((a, b) => shortest(b) - shortest(a))
    const isNew = ([entry, ...others]: readonly string[], at: number): boolean =>
      others.length > 0 || !lists.slice(0, at).some((list) => list.length === 1 && list[0]!.includes(entry!))
    return lists.filter(isNew)
  }

  /** `a|b`: one list in which each branch has an entry; where one branch requires nothing, the whole does not. */
  #choice(): Part {
    const first = this.#sequence()
    if (this.#source[this.#at] !== '|') return first
    const branches = [first]
    while (this.#source[this.#at] === '|') {
      this.#at++
      branches.push(this.#sequence())
    }
    const lists = branches.map((branch) => hardest(listsOf(branch)))
    return lists.includes(undefined) ? ANYTHING : { lists: [[...new Set(lists.flatMap((list) => list!))]] }
  }

  #sequence(): Part {
    const lists: (readonly string[])[] = []
    let run = ''
    let whole = true
    const cut = (next = ''): void => {
      if (run.trim() !== '') lists.push([run])
      run = next
      whole = false
    }
    while (this.#at < this.#source.length && !'|)'.includes(this.#source[this.#at]!)) {
      const part = this.#atom()
      const [least, most] = this.#times()
      if (least > 0) lists.push(...part.lists)
      // What matches no letter of its own leaves its neighbours side by side.
      if (part.exact === '') continue
      if (least === 0 || part.exact === undefined) cut()
      else {
        run += part.exact.repeat(least)
        if (most !== least) cut(part.exact)
      }
    }
    if (whole) return exactly(run, lists)
    cut()
    return { lists }
  }

  #atom(): Part {
    const letter = this.#source[this.#at++]!
    switch (letter) {
      case '(':
        return this.#group()
      case '[':
        return this.#letters()
      case '\\':
        return this.#escape()
      case '.':
        return ANYTHING
      case '^':
      case '$':
        return exactly('')
      default:
        return exactly(folded(letter))
    }
  }

  #group(): Part {
    const [opening = '', kind = ''] = /^(?:\?(<?[=!]|:|<[^>]*>|[\w-]+:))?/.exec(this.#source.slice(this.#at, this.#at + 40))!
    this.#at += opening.length
    const part = this.#choice()
    this.#at++
    if (kind.endsWith('!')) return exactly('')
    // What looks around stands in the text, but nobody knows how near.
    return kind.endsWith('=') ? exactly('', listsOf(part)) : part
  }

  #letters(): Part {
    const letters = new Set<string>()
    let few = this.#source[this.#at] !== '^'
    while (few && this.#source[this.#at] !== ']') {
      const from = this.#letter()
      if (from === undefined) few = false
      else if (this.#source[this.#at] === '-' && this.#source[this.#at + 1] !== ']') {
        this.#at++
        const to = this.#letter()
        if (to === undefined || to.charCodeAt(0) - from.charCodeAt(0) > 10) few = false
        else for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) letters.add(folded(String.fromCharCode(code)))
      } else letters.add(folded(from))
      if (letters.size > MOST_LETTERS) few = false
    }
    // Most classes name all letters there are, in hundreds of ranges.
    REST_OF_CLASS.lastIndex = this.#at
    REST_OF_CLASS.test(this.#source)
    this.#at = REST_OF_CLASS.lastIndex
    return few && letters.size > 0 ? oneOf(letters) : ANYTHING
  }

  /** One letter of a class; any digit is `0`, any space a space. */
  #letter(): string | undefined {
    const letter = this.#source[this.#at++]!
    return letter === '\\' ? this.#escape(true).exact : letter
  }

  #escape(inClass = false): Part {
    const letter = this.#source[this.#at++]!
    const digits = /^(?:u([\da-f]{4})|x([\da-f]{2})|u\{([\da-f]+)\})/i.exec(this.#source.slice(this.#at - 1, this.#at + 9))
    if (digits) {
      this.#at += digits[0].length - 1
      const made = String.fromCodePoint(Number.parseInt((digits[1] ?? digits[2] ?? digits[3])!, 16))
      return exactly(inClass ? made : folded(made))
    }
    if (letter === 'd') return exactly('0')
    if (letter === 's' || /[nrtfv]/.test(letter)) return exactly(' ')
    if ((letter === 'b' || letter === 'B') && !inClass) return exactly('')
    const named = letter === 'p' || letter === 'P' ? '}' : letter === 'k' ? '>' : undefined
    if (named) this.#at = this.#source.indexOf(named, this.#at) + 1
    if (named || DIGIT.test(letter) || /[a-zA-Z]/.test(letter)) return ANYTHING
    return exactly(folded(letter))
  }

  /** How often at least and at most the part before stands there. */
  #times(): readonly [least: number, most: number] {
    const [written = '', least, comma, most] = /^(?:[*+?]|\{(\d+)(,)?(\d+)?\})?/.exec(
      this.#source.slice(this.#at, this.#at + 12),
    )!
    this.#at += written.length
    if (written !== '' && this.#source[this.#at] === '?') this.#at++
    if (least !== undefined && Number(least) > MOST_TIMES) return [MOST_TIMES, Infinity]
    if (least !== undefined) return [Number(least), comma ? Number(most ?? Infinity) : Number(least)]
    return written === '*' ? [0, Infinity] : written === '+' ? [1, Infinity] : written === '?' ? [0, 1] : [1, 1]
  }
}
