/** Căn cứ ban hành: the lines between title and text that say what a plan rests on. */

const BASIS = /^(?:Căn cứ (?!vào\s)|Theo đề nghị (?:của|tại)\s|Xét đề nghị\s)/u
/** `Căn cứ chức năng, nhiệm vụ, … ban hành kế hoạch như sau:` leads on to the text. */
const LEADS_ON = /(?:như sau|sau đây|(?:ban hành|xây dựng|triển khai) [Kk]ế hoạch[^:]*)\s?:$/u
const OPENING = /^(?:Căn cứ|Thực hiện|Tiếp tục thực hiện|Theo đề nghị|Xét|Để|Nhằm|Trên cơ sở)\s/u

/** True for a text that begins as a basis does, and does not lead on to what follows. */
export const isBasis = (text: string): boolean => BASIS.test(text) && !leadsOn(text)

/** True for a preamble that ends with `… như sau:`. */
export const leadsOn = (text: string): boolean => text.endsWith(':') && LEADS_ON.test(text)

/** True for a line that begins a text below its title. */
export const opensText = (text: string): boolean => OPENING.test(text)
