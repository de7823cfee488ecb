import { mergeToText, type FoundMerge } from '../../merges.ts'
import type { Reporter } from '../reporter.ts'

export default {
  tell: (found, { language }) => `${mergeToText(found, language)}\n`,
} satisfies Reporter<FoundMerge>
