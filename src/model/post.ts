/** The head's post that a deputy's implies: `Phó Cục trưởng` → `Cục trưởng`; undefined where it does not tell. */
export function impliedHead(position: string): string | undefined {
  if (/^thứ trưởng(?=\s|$)/iu.test(position)) return position.replace(/^thứ trưởng/iu, 'Bộ trưởng')
  return /^phó\s+\S/iu.test(position)
    ? position.replace(/^phó\s+/iu, '').replace(/^./u, (first) => first.toUpperCase())
    : undefined
}
