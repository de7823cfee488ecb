// Generated from the folders beside it; run npm run generate.
import type { Command } from '../frame/command.ts'
import appCommand from './app/command.ts'
import buildCommand from './build/command.ts'
import checkCommand from './check/command.ts'
import completionCommand from './completion/command.ts'
import diffCommand from './diff/command.ts'
import explainCommand from './explain/command.ts'
import gitSetupCommand from './git-setup/command.ts'
import importCommand from './import/command.ts'
import initCommand from './init/command.ts'
import issueCommand from './issue/command.ts'
import listCommand from './list/command.ts'
import lspCommand from './lsp/command.ts'
import mergeCommand from './merge/command.ts'
import newCommand from './new/command.ts'
import statusCommand from './status/command.ts'
import textCommand from './text/command.ts'
import verifyCommand from './verify/command.ts'

/** Every command there is, by its name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  app: appCommand,
  build: buildCommand,
  check: checkCommand,
  completion: completionCommand,
  diff: diffCommand,
  explain: explainCommand,
  'git-setup': gitSetupCommand,
  import: importCommand,
  init: initCommand,
  issue: issueCommand,
  list: listCommand,
  lsp: lspCommand,
  merge: mergeCommand,
  new: newCommand,
  status: statusCommand,
  text: textCommand,
  verify: verifyCommand,
}
