const NONE: readonly RegExpExecArray[] = []

/**
 * Every match of a pattern (flag `g`) in a text, in order: what `matchAll` finds, which copies the pattern each time it is asked and
 * so takes longer than to see that most texts have none.
 */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let found = pattern.exec(text)
  if (!found) return NONE
  const all: RegExpExecArray[] = []
  for (; found; found = pattern.exec(text)) {
    all.push(found)
    if (found[0] === '') pattern.lastIndex++
  }
  return all
}
