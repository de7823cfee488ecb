import { importsAsData, type FoundImports } from '../../imports.ts'
import { toJson, type Reporter } from '../reporter.ts'

export default {
  tell: (found, { language }) => toJson(importsAsData(found, language)),
} satisfies Reporter<FoundImports>
