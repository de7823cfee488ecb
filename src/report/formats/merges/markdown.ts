import { mergeToMarkdown, type FoundMerge } from '../../merges.ts'
import type { Reporter } from '../reporter.ts'

export default {
  tell: (found, { language }) => `${mergeToMarkdown(found, language)}\n`,
} satisfies Reporter<FoundMerge>
