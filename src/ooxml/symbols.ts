/** What `w:sym` shows: signs of fonts whose codes are no Unicode. */

const signs = (codes: string): ReadonlyMap<string, string> =>
  new Map(codes.split(' ').map((pair): [string, string] => [pair.slice(0, 2), pair.slice(3)]))

/** The font Symbol (Adobe's encoding): Greek letters and signs of mathematics. */
const SYMBOL = signs(
  '61=α 62=β 63=χ 64=δ 65=ε 66=φ 67=γ 68=η 6C=λ 6D=μ 70=π 71=θ 72=ρ 73=σ 74=τ 77=ω 44=Δ 46=Φ 53=Σ 57=Ω A3=≤ B0=° B1=± B2=″ B3=≥ B4=× B8=÷ B9=≠ BB=≈ A2=′ A5=∞ AB=↔ AC=← AD=↑ AE=→ AF=↓ D6=√ E5=∑ CE=∈ C8=∪ C7=∩',
)
/** Wingdings and Wingdings 2: ticks, boxes, pointers. */
const WINGDINGS = signs(
  'FC=✓ FB=✗ FE=☑ FD=☒ A8=☐ 6F=☐ 71=❑ D8=➢ E0=→ DF=← E8=➔ F0=⇒ 28=☎ 2A=✉ 46=☞ 6C=● 6E=■ 75=◆ 76=❖ A7=▪ 9E=· 9F=• 81=① 82=② 83=③ 84=④ 85=⑤ 86=⑥ 87=⑦ 88=⑧ 89=⑨ 8A=⑩ 8C=❶ 8D=❷ 8E=❸ 8F=❹ 90=❺ 91=❻ 92=❼ 93=❽ 94=❾ 95=❿',
)
const WINGDINGS_2 = signs('50=✓ 4F=✗ 52=☑ 51=☒ A3=☐ 2A=☐')

/** A character of Unicode that a font of text shows as it is; fonts of signs have theirs below or in the private area. */
const CHARACTER = /^[\u0100-\ud7ff\uf900-\ufffd]$/

/** The sign with a code in a font; a dot for one that nobody knows. */
export function signOf(font: string, code: string): string {
  const low = code.slice(-2).toUpperCase()
  const name = font.trim().toLowerCase()
  const character = String.fromCharCode(parseInt(code, 16))
  if (CHARACTER.test(character)) return character
  const found = name === 'symbol' ? SYMBOL : name === 'wingdings' ? WINGDINGS : name === 'wingdings 2' ? WINGDINGS_2 : undefined
  return found?.get(low) ?? '•'
}
