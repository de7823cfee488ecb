import type { Chance } from './chance.ts'

/** Signs that readers of any kind may stumble over. */
const WILD = [
  '\0',
  '\u0007',
  '\u001B[31m',
  '\u001B]0;x\u0007',
  '\u009B2J',
  '\u202E',
  '\u2066',
  '\u200B',
  '\uFEFF',
  '\uFFFE',
  '\uFDD0',
  '\uD800',
  '\r',
  '\r\n',
  '\u2028',
  '\t',
  '\u00A0',
  '\u0301',
  '😀',
  '',
]
const SHARED = [
  '"',
  "'",
  '\\',
  '<',
  '>',
  '&',
  '%',
  '{{',
  '}}',
  '[[',
  ']]',
  '-',
  ' ',
  '\n',
  '\n\n',
  '  ',
  '0',
  '9',
  ',',
  '.',
  '999999999999',
]

/** What was cut out of a text, doubled, moved, joined with another, or put into it; a few such changes together. */
export function damaged(chance: Chance, text: string, signs: readonly string[], others: readonly string[] = []): string {
  let result = text
  for (let left = chance.few(6); left > 0; left--) result = damagedOnce(chance, result, signs, others)
  return result.length > MOST ? result.slice(0, MOST) : result
}

/** Longer inputs are the work of the growth tests. */
const MOST = 200_000

function damagedOnce(chance: Chance, text: string, signs: readonly string[], others: readonly string[]): string {
  const lines = text.split('\n')
  const [line, other] = [chance.below(lines.length), chance.below(lines.length)]
  const at = chance.below(text.length + 1)
  const end = Math.min(text.length, at + chance.few(200))
  const sign = (): string => (chance.once(8) ? chance.pick(WILD) : chance.once(4) ? chance.pick(SHARED) : chance.pick(signs))
  switch (chance.below(14)) {
    case 0:
      return text.slice(0, at) + text.slice(end)
    case 1:
      return text.slice(0, end) + text.slice(at)
    case 2:
      return text.slice(0, at)
    case 3:
      return chance.once(4) ? text.slice(at) : text.slice(0, at) + sign() + text.slice(end)
    case 4:
      return lines.with(line, lines[other]!).with(other, lines[line]!).join('\n')
    case 5:
      return lines.toSpliced(line, chance.few(10)).join('\n')
    case 6:
      return lines.toSpliced(line, 0, ...lines.slice(other, other + chance.few(20))).join('\n')
    case 7:
      return lines.with(line, `${' '.repeat(chance.below(9))}${lines[line]!.trimStart()}`).join('\n')
    case 8:
      return lines
        .with(
          line,
          lines[line]!.replace(/(?<=[:|(>]).*$/u, () => chance.pick([' ', ''] as const) + sign()),
        )
        .join('\n')
    case 9:
      return text.slice(0, at) + chance.times(1, 3, sign).join('').repeat(chance.few(600)) + text.slice(chance.once(2) ? at : end)
    case 10: {
      const from = others.length === 0 ? text : chance.pick(others)
      const there = chance.below(from.length)
      return text.slice(0, at) + from.slice(there, there + chance.few(400)) + text.slice(end)
    }
    case 11: {
      const digits = [...text.matchAll(/\d+/g)]
      if (digits.length === 0) return text
      const { 0: found, index } = chance.pick(digits)
      return text.slice(0, index) + chance.pick(NUMBERS) + text.slice(index + found.length)
    }
    default:
      return text.slice(0, at) + chance.times(1, 3, sign).join('') + text.slice(at)
  }
}

const NUMBERS = [
  '0',
  '-1',
  '.nan',
  '.inf',
  '-.inf',
  '1e999',
  '9'.repeat(30),
  '0x1F',
  '0o7',
  '1.',
  '.5',
  '1,5',
  '1.000',
  '1_000',
  '2026-02-30',
  '0000',
  '',
  '٣',
]

/** Bytes that a line broke, a disk lost or a person changed. */
export function damagedBytes(chance: Chance, bytes: Uint8Array): Uint8Array {
  const result = Uint8Array.from(bytes)
  for (let left = chance.few(20); left > 0; left--)
    result[chance.below(result.length)] = chance.once(3) ? chance.pick([0, 255, 80, 75]) : chance.below(256)
  const at = chance.below(result.length)
  switch (chance.below(6)) {
    case 0:
      return result.slice(0, at)
    case 1:
      return result.slice(at)
    case 2:
      return Uint8Array.of(...result.subarray(0, at), ...result.subarray(Math.min(result.length, at + chance.few(500))))
    case 3:
      return Uint8Array.of(...result.subarray(0, at), ...chance.times(0, 40, () => chance.below(256)), ...result.subarray(at))
    default:
      return result
  }
}
