import { CST, Lexer } from 'yaml'

/** A token of YAML and where it stands; `scalar` is plain text. */
export interface YamlToken {
  readonly kind: CST.TokenType
  readonly from: number
  readonly to: number
}

/** The control character that the lexer puts before plain text. */
const PLAIN_TEXT = '\u001f'
/** Signs of the lexer's own, which stand nowhere. */
const NOWHERE = /^[\u0002\u0018]$/

/** What the library's lexer makes of a text, its own signs among them. */
export const lexemesOf = (text: string): Iterable<string> => new Lexer().lex(text)

/** The tokens of a text, line ends and spaces among them; signs that only the lexer sees are left out. */
export function yamlTokens(text: string): YamlToken[] {
  const tokens: YamlToken[] = []
  let from = 0
  let plain = false
  for (const lexeme of lexemesOf(text)) {
    if (lexeme === PLAIN_TEXT || NOWHERE.test(lexeme)) {
      plain = lexeme === PLAIN_TEXT
      continue
    }
    const kind = plain ? 'scalar' : CST.tokenType(lexeme)
    plain = false
    if (kind !== null) tokens.push({ kind, from, to: from + lexeme.length })
    else tokens.push({ kind: 'scalar', from, to: from + lexeme.length })
    from += lexeme.length
  }
  return tokens
}

/** True for what parts two lines or two words. */
export const isGap = ({ kind }: YamlToken): boolean => kind === 'space' || kind === 'newline' || kind === 'comment'
