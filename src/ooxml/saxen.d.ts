/** What we use of the package, which brings no types. */
declare module 'saxen' {
  type Decode = (text: string) => string

  export class Parser {
    on(
      event: 'openTag',
      handler: (name: string, attributes: () => Record<string, string>, decode: Decode, isAlone: boolean) => void,
    ): this
    on(event: 'closeTag', handler: (name: string, decode: Decode, isAlone: boolean) => void): this
    on(event: 'text' | 'cdata' | 'comment' | 'question' | 'attention', handler: (text: string) => void): this
    on(event: 'error' | 'warn', handler: (fault: Error) => void): this
    parse(xml: string): void
  }
}
