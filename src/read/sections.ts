/** So many characters, and what is left of their section, are parsed at once. */
export const AT_ONCE = 4000

/** What may go on over a heading, or ends otherwise for it: fences, and HTML but for a comment on one line. */
const GOES_ON = /```|~~~|:::|<(?!!--[^<\n]*-->)/

/** The label of a note, where it is mentioned and where it is defined. */
const LABEL = /\[\^([^[\]]*)\]/g

/** A line's end before a heading that nothing is around. */
const BEFORE_HEADING = /\n(?=#{1,6}[ \t])/g

/**
 * Cuts a long text into pieces of Markdown that say what they say together: each but the first begins with a heading, which ends whatever
 * stands above it, and a note stays with its mentions. `least`: characters of a piece.
 */
export function sectionsOf(text: string, least = AT_ONCE): string[] {
  if (text.length <= least || GOES_ON.test(text)) return [text]
  const notes = notesIn(text)
  if (!notes) return [text]
  const pieces: string[] = []
  let [from, note, together] = [0, 0, -1]
  for (const { index } of text.matchAll(BEFORE_HEADING)) {
    const heading = index + 1
    for (; note < notes.length && notes[note]!.first < heading; note++) together = Math.max(together, notes[note]!.last)
    if (heading - from < least || heading <= together) continue
    pieces.push(text.slice(from, heading))
    from = heading
  }
  return [...pieces, text.slice(from)]
}

/** Where each label first and last stands, in the order of the text; undefined where one cannot be told for sure. */
function notesIn(text: string): { readonly first: number; last: number }[] | undefined {
  const spans = new Map<string, { readonly first: number; last: number }>()
  for (const { 1: label = '', index } of text.matchAll(LABEL)) {
    if (/[\s\\]/.test(label)) return undefined
    const key = label.toLowerCase().toUpperCase()
    const known = spans.get(key)
    if (known) known.last = index
    else spans.set(key, { first: index, last: index })
  }
  return [...spans.values()]
}
