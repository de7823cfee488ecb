import { beginning } from './fold.ts'

/** Căn cứ ban hành: the lines between title and text that say what a plan rests on. */

const BASIS = /^(?:can cu|xet de nghi|xet|theo de nghi) /
/** In a text whose lines may be wrapped: only a capital begins one, and `Căn cứ vào …` begins a sentence. */
const BASIS_LINE = /^(?:Căn cứ (?!vào\s)|Theo đề nghị (?:của|tại)\s|Xét đề nghị (?:của|tại)\s)/u
/** `Căn cứ chức năng, nhiệm vụ, … ban hành kế hoạch như sau:` leads on to the text. */
const LEADS_ON = /(?:như sau|sau đây|(?:ban hành|xây dựng|triển khai) [Kk]ế hoạch[^:]*)\s?:$/u
const OPENING = /^(?:Căn cứ|Thực hiện|Tiếp tục thực hiện|Theo đề nghị|Xét|Để|Nhằm|Trên cơ sở)\s/u

/** True for a paragraph that begins as a basis does. */
export const beginsBasis = (text: string): boolean => /^[ctx]/i.test(text) && BASIS.test(beginning(text))

/** The same of a beginning that is folded already. */
export const begunAsBasis = (words: string): boolean => BASIS.test(words)

/** True for a line that begins a basis. */
export const isBasisLine = (text: string): boolean => BASIS_LINE.test(text)

/** True for a preamble that ends with `… như sau:`; it may begin as a basis does. */
export const leadsOn = (text: string): boolean => text.endsWith(':') && LEADS_ON.test(text)

/** Paragraphs that go on with the list of grounds, though they are no `căn cứ`. */
const GOES_ON = /^(?:Căn cứ|Thực hiện|Triển khai|Theo|Xét|Trên cơ sở)\s/u

/** True for what may follow a basis that ends with a semicolon: another ground, be it the sentence that leads on to the text. */
export const goesOnWithBases = (text: string): boolean => GOES_ON.test(text)

/** True for a line that begins a text below its title. */
export const opensText = (text: string): boolean => OPENING.test(text)
