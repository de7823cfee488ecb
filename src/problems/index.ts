// Generated from the folders beside it; run npm run generate.
import type { ProblemKind } from './problem-kind.ts'
import anotherYear from './template/another-year.ts'
import answerNotUsed from './template/answer-not-used.ts'
import appendixFrontmatter from './appendix/appendix-frontmatter.ts'
import appendixMissing from './appendix/appendix-missing.ts'
import appendixOutside from './appendix/appendix-outside.ts'
import badForm from './schema/bad-form.ts'
import bareHeading from './typing/bare-heading.ts'
import baseEmpty from './frontmatter/base-empty.ts'
import bodyEmpty from './body/body-empty.ts'
import cannotConvert from './files/cannot-convert.ts'
import cannotIssue from './files/cannot-issue.ts'
import cannotOpen from './files/cannot-open.ts'
import cannotWrite from './files/cannot-write.ts'
import dataEmpty from './frontmatter/data-empty.ts'
import dataNotPlaced from './frontmatter/data-not-placed.ts'
import dataPlacedTwice from './frontmatter/data-placed-twice.ts'
import drawnTable from './typing/drawn-table.ts'
import duplicateId from './frontmatter/duplicate-id.ts'
import emptyText from './schema/empty-text.ts'
import fileChanged from './files/file-changed.ts'
import fileEmpty from './source/file-empty.ts'
import fileExists from './files/file-exists.ts'
import fileTooLarge from './source/file-too-large.ts'
import footnoteMissing from './body/footnote-missing.ts'
import footnoteTwice from './body/footnote-twice.ts'
import footnoteUnused from './body/footnote-unused.ts'
import forbiddenCharacter from './source/forbidden-character.ts'
import foreignMarkup from './typing/foreign-markup.ts'
import frontmatterEngine from './frontmatter/frontmatter-engine.ts'
import frontmatterMissing from './frontmatter/frontmatter-missing.ts'
import frontmatterUnclosed from './frontmatter/frontmatter-unclosed.ts'
import headingMark from './typing/heading-mark.ts'
import headingSkipped from './body/heading-skipped.ts'
import headingTooDeep from './body/heading-too-deep.ts'
import imageFile from './body/image-file.ts'
import imageMissing from './body/image-missing.ts'
import imageSetting from './body/image-setting.ts'
import impossibleDate from './frontmatter/impossible-date.ts'
import itemMark from './typing/item-mark.ts'
import labelAlone from './typing/label-alone.ts'
import labelMismatch from './body/label-mismatch.ts'
import legacyEncoding from './source/legacy-encoding.ts'
import lineJoined from './typing/line-joined.ts'
import linkDropped from './body/link-dropped.ts'
import linkOutside from './body/link-outside.ts'
import listItemEmpty from './body/list-item-empty.ts'
import listNumber from './body/list-number.ts'
import mergeConflict from './source/merge-conflict.ts'
import missingKey from './schema/missing-key.ts'
import nestingTooDeep from './body/nesting-too-deep.ts'
import noPlan from './files/no-plan.ts'
import notNfc from './source/not-nfc.ts'
import notUtf8 from './source/not-utf8.ts'
import numberForm from './frontmatter/number-form.ts'
import numberingMixed from './typing/numbering-mixed.ts'
import openBlank from './frontmatter/open-blank.ts'
import outOfRange from './schema/out-of-range.ts'
import rawHtml from './body/raw-html.ts'
import sameDocument from './files/same-document.ts'
import splitByComma from './frontmatter/split-by-comma.ts'
import suppressionForm from './settings/suppression-form.ts'
import suppressionWithoutReason from './settings/suppression-without-reason.ts'
import tableCells from './body/table-cells.ts'
import tableMerge from './body/table-merge.ts'
import tableSentence from './body/table-sentence.ts'
import tableSetting from './body/table-setting.ts'
import templateHeader from './template/template-header.ts'
import templateLimit from './template/template-limit.ts'
import templateSyntax from './template/template-syntax.ts'
import templateVariable from './template/template-variable.ts'
import tooFew from './schema/too-few.ts'
import tooMany from './schema/too-many.ts'
import unknownDirective from './body/unknown-directive.ts'
import unknownKey from './schema/unknown-key.ts'
import unknownReference from './frontmatter/unknown-reference.ts'
import unknownRule from './settings/unknown-rule.ts'
import unknownValue from './schema/unknown-value.ts'
import unsupportedMarkdown from './body/unsupported-markdown.ts'
import unusedSuppression from './settings/unused-suppression.ts'
import valueForm from './frontmatter/value-form.ts'
import wrongType from './schema/wrong-type.ts'
import yamlAlias from './frontmatter/yaml-alias.ts'
import yamlComment from './frontmatter/yaml-comment.ts'
import yamlDuplicateKey from './frontmatter/yaml-duplicate-key.ts'
import yamlSyntax from './frontmatter/yaml-syntax.ts'
import yamlTab from './frontmatter/yaml-tab.ts'

/**
 * What there is to know of every problem that no rule tells of.
 *
 * @example
 * PROBLEM_KINDS.find(({ id }) => id === 'open-blank').severity // → 'error'
 */
export const KINDS: readonly ProblemKind[] = [
  anotherYear,
  answerNotUsed,
  appendixFrontmatter,
  appendixMissing,
  appendixOutside,
  badForm,
  bareHeading,
  baseEmpty,
  bodyEmpty,
  cannotConvert,
  cannotIssue,
  cannotOpen,
  cannotWrite,
  dataEmpty,
  dataNotPlaced,
  dataPlacedTwice,
  drawnTable,
  duplicateId,
  emptyText,
  fileChanged,
  fileEmpty,
  fileExists,
  fileTooLarge,
  footnoteMissing,
  footnoteTwice,
  footnoteUnused,
  forbiddenCharacter,
  foreignMarkup,
  frontmatterEngine,
  frontmatterMissing,
  frontmatterUnclosed,
  headingMark,
  headingSkipped,
  headingTooDeep,
  imageFile,
  imageMissing,
  imageSetting,
  impossibleDate,
  itemMark,
  labelAlone,
  labelMismatch,
  legacyEncoding,
  lineJoined,
  linkDropped,
  linkOutside,
  listItemEmpty,
  listNumber,
  mergeConflict,
  missingKey,
  nestingTooDeep,
  noPlan,
  notNfc,
  notUtf8,
  numberForm,
  numberingMixed,
  openBlank,
  outOfRange,
  rawHtml,
  sameDocument,
  splitByComma,
  suppressionForm,
  suppressionWithoutReason,
  tableCells,
  tableMerge,
  tableSentence,
  tableSetting,
  templateHeader,
  templateLimit,
  templateSyntax,
  templateVariable,
  tooFew,
  tooMany,
  unknownDirective,
  unknownKey,
  unknownReference,
  unknownRule,
  unknownValue,
  unsupportedMarkdown,
  unusedSuppression,
  valueForm,
  wrongType,
  yamlAlias,
  yamlComment,
  yamlDuplicateKey,
  yamlSyntax,
  yamlTab,
]
