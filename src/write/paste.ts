/** YAML text that an author can paste, and guesses at what a text in the wrong form was meant to be. */
import { latin } from '../model/latin.ts'

/** Plain only where it is plain beyond doubt, also between brackets: everything else is quoted. */
const PLAIN = latin(/^[\p{L}\d][^,[\]{}"'#:&*!|>%@`\\\u0000-\u001f\u007f-\u009f]*$/u)
const DATE = /^\d{4}-\d{2}(-\d{2})?$/
const OTHER_TYPE = /^(?:[\d.][\d.,_+-]*(?:e[+-]?\d+)?|0[xo][\da-f]+|true|false|null|yes|no|on|off)$/i

/** True for a text that YAML would take for a number, a truth value or nothing. Dates stay texts. */
export const isOtherType = (text: string): boolean => OTHER_TYPE.test(text) && !DATE.test(text)

/** A value as one line of YAML: `{ to: Văn phòng, purpose: t/h }`. Reads back as the same value. */
export function pasteable(value: unknown): string {
  if (typeof value === 'string') {
    const plain = PLAIN.test(value) && value.trim() === value && !isOtherType(value)
    return plain ? value : JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(pasteable).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, below]) => `${pasteable(key)}: ${pasteable(below)}`)
    return `{ ${pairs.join(', ')} }`
  }
  return String(value)
}

/** The text that YAML took for a mapping because of its colon: `Lưu: VT`. Undefined for any other value. */
export function textWithColon(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const pairs = Object.entries(value)
  const [key, below] = pairs[0] ?? []
  if (pairs.length !== 1 || (typeof below === 'object' && below !== null)) return undefined
  return below === null ? `${key}:` : `${key}: ${below}`
}

/**
 * The number a text was meant to be, in YAML's digits: `85,1%` gives `85.1`, `1.250.000` gives `1250000`. `sure` when the text
 * held nothing else and can be read in one way only. Undefined where it holds no number or several.
 */
export function numberMeant(text: string): { readonly digits: string; readonly sure: boolean } | undefined {
  const [written, another] = text.match(/-?\d+(?:[.,]\d+)*/g) ?? []
  if (!written || another) return undefined
  const thousands = /^-?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(written)
  const digits = (thousands ? written.replaceAll('.', '') : written).replace(',', '.')
  if (!/^-?\d+(?:\.\d+)?$/.test(digits)) return undefined
  // `1,000` is one to a Vietnamese reader and a thousand to an English one.
  const twoWays = /^-?[1-9]\d{0,2},000$/.test(written)
  return twoWays ? undefined : { digits, sure: written === text.trim() }
}

const two = (digits: string): string => digits.padStart(2, '0')

/** `30/6/2026`, `ngày 30 tháng 6 năm 2026`, `6/2026` or `2026-6-30` as YAML writes dates; undefined for other texts. */
export function dateMeant(text: string): string | undefined {
  const parts = text.match(/\d+/g) ?? []
  if (/[^\d\s./-]/.test(text.replace(/ngày|tháng|năm/giu, ''))) return undefined
  const inOrder = parts[0]?.length === 4 ? parts : parts.toReversed()
  const [year, ...smaller] = inOrder
  if (year?.length !== 4 || smaller.length > 2 || smaller.some((part) => part.length > 2)) return undefined
  return [year, ...smaller.map(two)].join('-')
}

/** ` 12/kh - THADS` gives `KH-THADS`. */
export const symbolMeant = (text: string): string =>
  text
    .replace(/\s/gu, '')
    .replace(/[–—]/gu, '-')
    .replace(/^\d*\/?(?=kh)/iu, '')
    .replace(/^kh/iu, 'KH')

/** `Xong về việc` gives `xong-ve-viec`. */
export const idMeant = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
