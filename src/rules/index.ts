import { ERROR_RULES } from './errors.ts'
import type { Rule } from './rule.ts'
import abbrevNeverUsed from './abbrev-never-used.ts'
import abbrevThenFull from './abbrev-then-full.ts'
import abbrevTwoMeanings from './abbrev-two-meanings.ts'
import abbrevUndefined from './abbrev-undefined.ts'
import abbrevUsedBeforeExplained from './abbrev-used-before-explained.ts'
import agencyNameCase from './agency-name-case.ts'
import annexNotCited from './annex-not-cited.ts'
import baseCitedByHand from './base-cited-by-hand.ts'
import baseNeverUsed from './base-never-used.ts'
import blankLeft from './blank-left.ts'
import capitalAfterSemicolon from './capital-after-semicolon.ts'
import capitalInBrackets from './capital-in-brackets.ts'
import citationDateForm from './citation-date-form.ts'
import citationSubjectCapital from './citation-subject-capital.ts'
import citationTitleSaysPlanOfPlan from './citation-title-says-plan-of-plan.ts'
import citationWithoutTitle from './citation-without-title.ts'
import citedTypeSymbolMismatch from './cited-type-symbol-mismatch.ts'
import commaBeforeNgay from './comma-before-ngay.ts'
import congVanCv from './cong-van-cv.ts'
import copiedFromSuperior from './copied-from-superior.ts'
import countPadding from './count-padding.ts'
import dashStyle from './dash-style.ts'
import datePadding from './date-padding.ts'
import deadlineBeforeIssue from './deadline-before-issue.ts'
import deadlineOutsidePlan from './deadline-outside-plan.ts'
import dieuKhoanCase from './dieu-khoan-case.ts'
import documentNotInBases from './document-not-in-bases.ts'
import documentTypeLowercase from './document-type-lowercase.ts'
import documentTypesMixedCase from './document-types-mixed-case.ts'
import doubleSpace from './double-space.ts'
import draftMarkLeft from './draft-mark-left.ts'
import duplicateRecipient from './duplicate-recipient.ts'
import dutyNotInRecipients from './duty-not-in-recipients.ts'
import ellipsisAtEnd from './ellipsis-at-end.ts'
import emptySection from './empty-section.ts'
import endingElsewhere from './ending-elsewhere.ts'
import eventOutsideWindow from './event-outside-window.ts'
import expiredPeriod from './expired-period.ts'
import figureContradictsTarget from './figure-contradicts-target.ts'
import firstCitationIncomplete from './first-citation-incomplete.ts'
import floorAmongCeilings from './floor-among-ceilings.ts'
import headingEndsWithPunctuation from './heading-ends-with-punctuation.ts'
import headingTooLong from './heading-too-long.ts'
import historicEventCase from './historic-event-case.ts'
import holidayCase from './holiday-case.ts'
import honourCase from './honour-case.ts'
import invisibleCharacter from './invisible-character.ts'
import issueDateBlank from './issue-date-blank.ts'
import issuerEnded from './issuer-ended.ts'
import issuerFormVaries from './issuer-form-varies.ts'
import laterCitationInTitle from './later-citation-in-title.ts'
import laterCitationTooLong from './later-citation-too-long.ts'
import lawNameCase from './law-name-case.ts'
import lawNumberInCanCu from './law-number-in-can-cu.ts'
import listEndMark from './list-end-mark.ts'
import listOfOne from './list-of-one.ts'
import longSentence from './long-sentence.ts'
import lowerCaseStart from './lower-case-start.ts'
import luuLine from './luu-line.ts'
import markInText from './mark-in-text.ts'
import missingEnding from './missing-ending.ts'
import missingSpaceAfterPunctuation from './missing-space-after-punctuation.ts'
import missingSyllable from './missing-syllable.ts'
import mixedToneStyle from './mixed-tone-style.ts'
import noiNhanNhuTren from './noi-nhan-nhu-tren.ts'
import noiNhanOrphanNote from './noi-nhan-orphan-note.ts'
import numberStyle from './number-style.ts'
import numberingDot from './numbering-dot.ts'
import ocrConfusion from './ocr-confusion.ts'
import oneDocumentTwoDates from './one-document-two-dates.ts'
import oneDocumentTwoSymbols from './one-document-two-symbols.ts'
import paragraphNoEndMark from './paragraph-no-end-mark.ts'
import partyStateCase from './party-state-case.ts'
import passedHorizon from './passed-horizon.ts'
import percentAbove100 from './percent-above-100.ts'
import phaseCommemorationOutside from './phase-commemoration-outside.ts'
import phaseOutsidePeriod from './phase-outside-period.ts'
import phasesOutOfOrder from './phases-out-of-order.ts'
import phasesOverlap from './phases-overlap.ts'
import placeNameCase from './place-name-case.ts'
import placeholderLeft from './placeholder-left.ts'
import postCase from './post-case.ts'
import postUnitMismatch from './post-unit-mismatch.ts'
import quoteStyle from './quote-style.ts'
import rangeGap from './range-gap.ts'
import rangeOverlap from './range-overlap.ts'
import rangePlusOpen from './range-plus-open.ts'
import rangeSpacing from './range-spacing.ts'
import recipientAbbreviation from './recipient-abbreviation.ts'
import recipientWithoutDuty from './recipient-without-duty.ts'
import regionCase from './region-case.ts'
import repeatedPunctuation from './repeated-punctuation.ts'
import replacedDocument from './replaced-document.ts'
import sameDocumentTwoIssuers from './same-document-two-issuers.ts'
import sameSymbolTwoDocuments from './same-symbol-two-documents.ts'
import sectionNotCaps from './section-not-caps.ts'
import residue from './residue.ts'
import sectionsOfKind from './sections-of-kind.ts'
import sentenceStart from './sentence-start.ts'
import signaturePositionMissing from './signature-position-missing.ts'
import soColonInText from './so-colon-in-text.ts'
import spaceBeforePunctuation from './space-before-punctuation.ts'
import staleEvent from './stale-event.ts'
import summaryHasVvOrPeriod from './summary-has-vv-or-period.ts'
import symbolYearMismatch from './symbol-year-mismatch.ts'
import tableSum from './table-sum.ts'
import targetLowerThanBefore from './target-lower-than-before.ts'
import taskWithoutDeadline from './task-without-deadline.ts'
import taskWithoutLead from './task-without-lead.ts'
import termInconsistent from './term-inconsistent.ts'
import tetCase from './tet-case.ts'
import threeNumericLevels from './three-numeric-levels.ts'
import titleRepeatsKind from './title-repeats-kind.ts'
import tlWithoutHead from './tl-without-head.ts'
import unbalancedPair from './unbalanced-pair.ts'
import unitTwoSpellings from './unit-two-spellings.ts'
import unknownSyllable from './unknown-syllable.ts'
import weekdayMonthCase from './weekday-month-case.ts'
import yearElsewhere from './year-elsewhere.ts'

/** Every rule. */
export const RULES: readonly Rule[] = [
  ...ERROR_RULES,
  abbrevNeverUsed,
  abbrevThenFull,
  abbrevTwoMeanings,
  abbrevUndefined,
  abbrevUsedBeforeExplained,
  agencyNameCase,
  annexNotCited,
  baseCitedByHand,
  baseNeverUsed,
  blankLeft,
  capitalAfterSemicolon,
  capitalInBrackets,
  citationDateForm,
  citationSubjectCapital,
  citationTitleSaysPlanOfPlan,
  citationWithoutTitle,
  citedTypeSymbolMismatch,
  commaBeforeNgay,
  congVanCv,
  copiedFromSuperior,
  countPadding,
  dashStyle,
  datePadding,
  deadlineBeforeIssue,
  deadlineOutsidePlan,
  dieuKhoanCase,
  documentNotInBases,
  documentTypeLowercase,
  documentTypesMixedCase,
  doubleSpace,
  draftMarkLeft,
  duplicateRecipient,
  dutyNotInRecipients,
  ellipsisAtEnd,
  emptySection,
  endingElsewhere,
  eventOutsideWindow,
  expiredPeriod,
  figureContradictsTarget,
  firstCitationIncomplete,
  floorAmongCeilings,
  headingEndsWithPunctuation,
  headingTooLong,
  historicEventCase,
  holidayCase,
  honourCase,
  invisibleCharacter,
  issueDateBlank,
  issuerEnded,
  issuerFormVaries,
  laterCitationInTitle,
  laterCitationTooLong,
  lawNameCase,
  lawNumberInCanCu,
  listEndMark,
  listOfOne,
  longSentence,
  lowerCaseStart,
  luuLine,
  markInText,
  missingEnding,
  missingSpaceAfterPunctuation,
  missingSyllable,
  mixedToneStyle,
  noiNhanNhuTren,
  noiNhanOrphanNote,
  numberStyle,
  numberingDot,
  ocrConfusion,
  oneDocumentTwoDates,
  oneDocumentTwoSymbols,
  paragraphNoEndMark,
  partyStateCase,
  passedHorizon,
  percentAbove100,
  phaseCommemorationOutside,
  phaseOutsidePeriod,
  phasesOutOfOrder,
  phasesOverlap,
  placeNameCase,
  placeholderLeft,
  postCase,
  postUnitMismatch,
  quoteStyle,
  rangeGap,
  rangeOverlap,
  rangePlusOpen,
  rangeSpacing,
  recipientAbbreviation,
  recipientWithoutDuty,
  regionCase,
  repeatedPunctuation,
  replacedDocument,
  sameDocumentTwoIssuers,
  sameSymbolTwoDocuments,
  sectionNotCaps,
  residue,
  sectionsOfKind,
  sentenceStart,
  signaturePositionMissing,
  soColonInText,
  spaceBeforePunctuation,
  staleEvent,
  summaryHasVvOrPeriod,
  symbolYearMismatch,
  tableSum,
  targetLowerThanBefore,
  taskWithoutDeadline,
  taskWithoutLead,
  termInconsistent,
  tetCase,
  threeNumericLevels,
  titleRepeatsKind,
  tlWithoutHead,
  unbalancedPair,
  unitTwoSpellings,
  unknownSyllable,
  weekdayMonthCase,
  yearElsewhere,
]
