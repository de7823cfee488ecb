import { mergeProblems } from '../check/merge-problems.ts'
import type { CheckOptions } from '../check/ruled.ts'
import { checkWordBy } from '../check/texts.ts'
import { documentLines } from '../ooxml/text.ts'
import { readWordFile } from '../ooxml/word-file.ts'
import { readProfile } from '../read/profile.ts'
import type { Rule } from '../rules/rule.ts'
import { unopened, type Loaded } from './load.ts'
import type { Found } from './find.ts'
import { openFile } from './open.ts'
import type { Files } from './files.ts'

/** Opens and checks a Word file with the rules that need no frontmatter; the office's words are those of the profile above it. */
export async function loadWord(files: Files, found: Found, rules: readonly Rule[], options?: CheckOptions): Promise<Loaded> {
  const { value: opened, problems } = await openFile(files, found, '.docx')
  if (!opened) return unopened(found, problems)
  const { source, profile } = opened
  const { path } = source
  const content = bytesOf(source.content)
  const { value: word, problems: unread } = readWordFile({ path, content })
  if (!word) return unopened(found, unread)
  const office = profile && readProfile(profile).value?.data
  let lines: readonly string[] | undefined
  return {
    path,
    read: undefined,
    problems: mergeProblems(checkWordBy(rules, word, path, office, options)),
    unreadable: false,
    lines: (file) => (file === path ? (lines ??= documentLines(word).map(({ text }) => text)) : undefined),
    word: { document: word, content },
  }
}

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content
