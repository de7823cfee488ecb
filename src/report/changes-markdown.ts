import { countChanges, type Change } from '../diff/change.ts'
import type { WordPiece } from '../diff/words.ts'
import type { Language } from '../model/problem.ts'
import { changeCountsText, excerpt, piecesOf, sentence, wordsSayMore, type Versions } from './changes.ts'
import { markdown, markdownCode } from './escape.ts'
import { groupsOf } from './groups.ts'

/**
 * Changes for a pull request: a summary, then a list under each part of the plan, with what went struck out and what came in bold.
 *
 * @example
 * const names = { before: 'cu.md', after: 'moi.md' }
 * changesToMarkdown(diffPlans(read, later), names, 'en').split('\n')[0] // → '**1 change: 1 changed** (`cu.md` → `moi.md`)'
 */
export function changesToMarkdown(changes: readonly Change[], { before, after }: Versions, language: Language): string {
  const head = `**${changeCountsText(countChanges(changes), language)}** (${markdownCode(before)} → ${markdownCode(after)})`
  const groups = groupsOf(changes, language).map(
    ({ title, changes: inside }) =>
      `### ${markdown(title)}\n\n${inside
        .map((change) => {
          const words = wordsSayMore(change, language) ? excerpt(piecesOf(change), dress) : ''
          return `- ${markdown(sentence(change, language))}${words === '' ? '' : `<br>${words}`}`
        })
        .join('\n')}`,
  )
  return `${[head, ...groups].join('\n\n')}\n`
}

/** Marks stand close to the words: a space inside them would leave the asterisks as they are. */
function dress({ type, text }: WordPiece): string {
  const [, lead, middle, trail] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text)!
  const inner = markdown(middle!)
  if (type === 'same' || inner === '') return markdown(text)
  return `${flat(lead!)}${type === 'removed' ? `<del>${inner}</del>` : `<ins>${inner}</ins>`}${flat(trail!)}`
}

const flat = (space: string): string => space.replace(/\n/g, ' ')
