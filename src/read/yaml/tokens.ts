import { CST, Lexer } from 'yaml'

/** A token of YAML and where it stands; `scalar` is plain text. */
export interface YamlToken {
  readonly kind: CST.TokenType
  readonly from: number
  readonly to: number
}

/** A text as the library's lexer takes it apart: once for its tokens, and for what is parsed of it. */
export interface Lexed {
  readonly text: string
  /** What the lexer made of it, its own signs among them. */
  readonly lexemes: readonly string[]
  /** Line ends and spaces among them; signs that only the lexer sees are left out. */
  readonly tokens: readonly YamlToken[]
}

/** The control character that the lexer puts before plain text. */
const PLAIN_TEXT = '\u001f'
/** Signs of the lexer's own, which stand nowhere. */
const isNowhere = (lexeme: string): boolean => lexeme === '\u0002' || lexeme === '\u0018'

/** What the library's lexer makes of a text, one by one. */
export const lexemesOf = (text: string): Iterable<string> => new Lexer().lex(text)

export function lexed(text: string): Lexed {
  const lexemes = [...lexemesOf(text)]
  const tokens: YamlToken[] = []
  let from = 0
  let plain = false
  for (const lexeme of lexemes) {
    const isSign = lexeme === PLAIN_TEXT
    if (!isSign && !isNowhere(lexeme)) {
      const to = from + lexeme.length
      tokens.push({ kind: (plain ? null : CST.tokenType(lexeme)) ?? 'scalar', from, to })
      from = to
    }
    plain = isSign
  }
  return { text, lexemes, tokens }
}

/** True for what parts two lines or two words. */
export const isGap = ({ kind }: YamlToken): boolean => kind === 'space' || kind === 'newline' || kind === 'comment'
