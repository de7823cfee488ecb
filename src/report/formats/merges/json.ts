import { mergeAsData, type FoundMerge } from '../../merges.ts'
import { toJson, type Reporter } from '../reporter.ts'

export default {
  tell: (found, { language }) => toJson(mergeAsData(found, language)),
} satisfies Reporter<FoundMerge>
