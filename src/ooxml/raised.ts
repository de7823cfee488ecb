import { child, type Element } from './xml.ts'

/** Raised and lowered characters that Unicode has: `m²`, `CO₂`, `40°C`. */

/** How a run stands beside its line (ECMA-376, 17.3.2.42). */
export type Raised = 'superscript' | 'subscript'

const SIGNS: Readonly<Record<Raised, readonly [letters: string, signs: string]>> = {
  superscript: ['0123456789+-–−o', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁻°'],
  subscript: ['0123456789+-–−', '₀₁₂₃₄₅₆₇₈₉₊₋₋₋'],
}

/** Where a run stands by its own properties. */
export function raisedIn(properties: Element | undefined): Raised | undefined {
  const value = child(properties, 'w:vertAlign')?.attributes['w:val']
  return value === 'superscript' || value === 'subscript' ? value : undefined
}

/** A stretch with the characters that show what its run does, one for one; nothing where one of them has none. */
export function raisedText(text: string, raised: Raised): string | undefined {
  const [letters, signs] = SIGNS[raised]
  let shown = ''
  for (const letter of text) {
    const at = letters.indexOf(letter)
    if (at < 0 && letter !== ' ') return undefined
    shown += at < 0 ? letter : signs[at]!
  }
  return shown
}
