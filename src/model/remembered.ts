/**
 * Work on words that come again and again, in one text after the other, which is remembered for so many of them; then it is begun anew, before it
 * could grow without end.
 */
export function remembered<T>(work: (words: string) => T, most: number): (words: string) => T {
  const known = new Map<string, T>()
  return (words) => {
    let found = known.get(words)
    if (found !== undefined || known.has(words)) return found as T
    found = work(words)
    if (known.size >= most) known.clear()
    known.set(words, found)
    return found
  }
}
