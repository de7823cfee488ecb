// Generated from the folders beside it; run npm run generate.
import { ERROR_RULES } from './errors.ts'
import type { Rule } from './rule.ts'
import abbrevNeverUsed from './language/abbrev-never-used.ts'
import abbrevThenFull from './language/abbrev-then-full.ts'
import abbrevTwoMeanings from './language/abbrev-two-meanings.ts'
import abbrevUndefined from './language/abbrev-undefined.ts'
import abbrevUsedBeforeExplained from './language/abbrev-used-before-explained.ts'
import agencyNameCase from './bodies/agency-name-case.ts'
import annexNotCited from './structure/annex-not-cited.ts'
import annexWithoutHead from './structure/annex-without-head.ts'
import annexWithoutName from './structure/annex-without-name.ts'
import articleComma from './citations/article-comma.ts'
import baseCitedByHand from './citations/base-cited-by-hand.ts'
import baseNeverUsed from './citations/base-never-used.ts'
import baseSeveralDocuments from './citations/base-several-documents.ts'
import blankLeft from './language/blank-left.ts'
import bodyEnded from './bodies/body-ended.ts'
import bodyKindCase from './bodies/body-kind-case.ts'
import capitalAfterSemicolon from './language/capital-after-semicolon.ts'
import capitalInBrackets from './language/capital-in-brackets.ts'
import citationDateForm from './citations/citation-date-form.ts'
import citationSubjectCapital from './citations/citation-subject-capital.ts'
import citationTitleSaysPlanOfPlan from './citations/citation-title-says-plan-of-plan.ts'
import citationWithoutNumber from './citations/citation-without-number.ts'
import citationWithoutTitle from './citations/citation-without-title.ts'
import citedTypeSymbolMismatch from './citations/cited-type-symbol-mismatch.ts'
import commaBeforeNgay from './citations/comma-before-ngay.ts'
import congVanCv from './citations/cong-van-cv.ts'
import copiedFromSuperior from './bodies/copied-from-superior.ts'
import countPadding from './figures/count-padding.ts'
import dashStyle from './language/dash-style.ts'
import datePadding from './calendar/date-padding.ts'
import deadlineBeforeIssue from './calendar/deadline-before-issue.ts'
import deadlineOutsidePlan from './calendar/deadline-outside-plan.ts'
import dieuKhoanCase from './citations/dieu-khoan-case.ts'
import documentNotInBases from './citations/document-not-in-bases.ts'
import documentTypeLowercase from './citations/document-type-lowercase.ts'
import documentTypesMixedCase from './citations/document-types-mixed-case.ts'
import doubleSpace from './language/double-space.ts'
import draftMarkLeft from './head-and-closing/draft-mark-left.ts'
import duplicateRecipient from './head-and-closing/duplicate-recipient.ts'
import dutyNotInRecipients from './bodies/duty-not-in-recipients.ts'
import ellipsisAtEnd from './structure/ellipsis-at-end.ts'
import emptySection from './structure/empty-section.ts'
import endingElsewhere from './structure/ending-elsewhere.ts'
import eventOutsideWindow from './calendar/event-outside-window.ts'
import expiredPeriod from './calendar/expired-period.ts'
import figureContradictsTarget from './figures/figure-contradicts-target.ts'
import firstCitationIncomplete from './citations/first-citation-incomplete.ts'
import floorAmongCeilings from './figures/floor-among-ceilings.ts'
import headingEndsWithPunctuation from './structure/heading-ends-with-punctuation.ts'
import headingTooLong from './structure/heading-too-long.ts'
import historicEventCase from './calendar/historic-event-case.ts'
import holidayCase from './calendar/holiday-case.ts'
import honourCase from './bodies/honour-case.ts'
import invisibleCharacter from './language/invisible-character.ts'
import issueDateBlank from './head-and-closing/issue-date-blank.ts'
import issuerEnded from './bodies/issuer-ended.ts'
import issuerFormVaries from './bodies/issuer-form-varies.ts'
import labelForm from './structure/label-form.ts'
import laterCitationInTitle from './citations/later-citation-in-title.ts'
import laterCitationTooLong from './citations/later-citation-too-long.ts'
import lawNameCase from './citations/law-name-case.ts'
import lawNumberInCanCu from './citations/law-number-in-can-cu.ts'
import listEndMark from './structure/list-end-mark.ts'
import listOfOne from './structure/list-of-one.ts'
import longSentence from './language/long-sentence.ts'
import lowerCaseStart from './language/lower-case-start.ts'
import luuLine from './head-and-closing/luu-line.ts'
import markInText from './language/mark-in-text.ts'
import missingComma from './language/missing-comma.ts'
import missingEnding from './structure/missing-ending.ts'
import missingSpaceAfterPunctuation from './language/missing-space-after-punctuation.ts'
import missingSyllable from './language/missing-syllable.ts'
import mistypedWord from './language/mistyped-word.ts'
import mixedToneStyle from './language/mixed-tone-style.ts'
import noiNhanNhuTren from './head-and-closing/noi-nhan-nhu-tren.ts'
import noiNhanOrphanNote from './head-and-closing/noi-nhan-orphan-note.ts'
import numberStyle from './figures/number-style.ts'
import numberingDot from './structure/numbering-dot.ts'
import ocrConfusion from './language/ocr-confusion.ts'
import oneDocumentTwoDates from './citations/one-document-two-dates.ts'
import oneDocumentTwoSymbols from './citations/one-document-two-symbols.ts'
import paragraphNoEndMark from './structure/paragraph-no-end-mark.ts'
import partyStateCase from './bodies/party-state-case.ts'
import passedHorizon from './calendar/passed-horizon.ts'
import peopleStateCase from './bodies/people-state-case.ts'
import percentAbove100 from './figures/percent-above-100.ts'
import phaseCommemorationOutside from './calendar/phase-commemoration-outside.ts'
import phaseOutsidePeriod from './calendar/phase-outside-period.ts'
import phasesOutOfOrder from './calendar/phases-out-of-order.ts'
import phasesOverlap from './calendar/phases-overlap.ts'
import placeNameCase from './bodies/place-name-case.ts'
import placeholderLeft from './language/placeholder-left.ts'
import postCase from './bodies/post-case.ts'
import postUnitMismatch from './bodies/post-unit-mismatch.ts'
import quoteStyle from './language/quote-style.ts'
import rangeGap from './figures/range-gap.ts'
import rangeOverlap from './figures/range-overlap.ts'
import rangePlusOpen from './figures/range-plus-open.ts'
import rangeSpacing from './figures/range-spacing.ts'
import recipientAbbreviation from './head-and-closing/recipient-abbreviation.ts'
import recipientWithoutDuty from './bodies/recipient-without-duty.ts'
import referenceNowhere from './structure/reference-nowhere.ts'
import regionCase from './bodies/region-case.ts'
import repeatedPunctuation from './language/repeated-punctuation.ts'
import replacedDocument from './citations/replaced-document.ts'
import residue from './calendar/residue.ts'
import sameDocumentTwoIssuers from './citations/same-document-two-issuers.ts'
import sameSymbolTwoDocuments from './citations/same-symbol-two-documents.ts'
import sectionNotCaps from './structure/section-not-caps.ts'
import sectionsOfKind from './structure/sections-of-kind.ts'
import sentenceStart from './language/sentence-start.ts'
import signaturePositionMissing from './head-and-closing/signature-position-missing.ts'
import soColonInText from './citations/so-colon-in-text.ts'
import spaceBeforePunctuation from './language/space-before-punctuation.ts'
import staleEvent from './calendar/stale-event.ts'
import subjectWithoutVe from './citations/subject-without-ve.ts'
import summaryHasVvOrPeriod from './head-and-closing/summary-has-vv-or-period.ts'
import syllableTwice from './language/syllable-twice.ts'
import symbolMistyped from './citations/symbol-mistyped.ts'
import symbolTypeMismatch from './head-and-closing/symbol-type-mismatch.ts'
import symbolYearMismatch from './citations/symbol-year-mismatch.ts'
import tableOrdinals from './structure/table-ordinals.ts'
import tableSum from './figures/table-sum.ts'
import targetLowerThanBefore from './figures/target-lower-than-before.ts'
import taskWithoutDeadline from './structure/task-without-deadline.ts'
import taskWithoutLead from './structure/task-without-lead.ts'
import termInconsistent from './language/term-inconsistent.ts'
import tetCase from './calendar/tet-case.ts'
import thisPlanCase from './structure/this-plan-case.ts'
import threeNumericLevels from './structure/three-numeric-levels.ts'
import titleRepeatsKind from './head-and-closing/title-repeats-kind.ts'
import titleRunIn from './structure/title-run-in.ts'
import tlWithoutHead from './head-and-closing/tl-without-head.ts'
import twoDeadlines from './calendar/two-deadlines.ts'
import unbalancedPair from './language/unbalanced-pair.ts'
import unitTwoSpellings from './bodies/unit-two-spellings.ts'
import unknownSyllable from './language/unknown-syllable.ts'
import weekdayMonthCase from './calendar/weekday-month-case.ts'
import yearAsQuantity from './figures/year-as-quantity.ts'
import yearElsewhere from './calendar/year-elsewhere.ts'
import yearsDisagree from './calendar/years-disagree.ts'

/**
 * Every rule there is, those of severity error first.
 *
 * @example
 * RULES.find(({ id }) => id === 'double-space').summary.en // → 'One space stands between two words.'
 */
export const RULES: readonly Rule[] = [
  ...ERROR_RULES,
  abbrevNeverUsed,
  abbrevThenFull,
  abbrevTwoMeanings,
  abbrevUndefined,
  abbrevUsedBeforeExplained,
  agencyNameCase,
  annexNotCited,
  annexWithoutHead,
  annexWithoutName,
  articleComma,
  baseCitedByHand,
  baseNeverUsed,
  baseSeveralDocuments,
  blankLeft,
  bodyEnded,
  bodyKindCase,
  capitalAfterSemicolon,
  capitalInBrackets,
  citationDateForm,
  citationSubjectCapital,
  citationTitleSaysPlanOfPlan,
  citationWithoutNumber,
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
  labelForm,
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
  missingComma,
  missingEnding,
  missingSpaceAfterPunctuation,
  missingSyllable,
  mistypedWord,
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
  peopleStateCase,
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
  referenceNowhere,
  regionCase,
  repeatedPunctuation,
  replacedDocument,
  residue,
  sameDocumentTwoIssuers,
  sameSymbolTwoDocuments,
  sectionNotCaps,
  sectionsOfKind,
  sentenceStart,
  signaturePositionMissing,
  soColonInText,
  spaceBeforePunctuation,
  staleEvent,
  subjectWithoutVe,
  summaryHasVvOrPeriod,
  syllableTwice,
  symbolMistyped,
  symbolTypeMismatch,
  symbolYearMismatch,
  tableOrdinals,
  tableSum,
  targetLowerThanBefore,
  taskWithoutDeadline,
  taskWithoutLead,
  termInconsistent,
  tetCase,
  thisPlanCase,
  threeNumericLevels,
  titleRepeatsKind,
  titleRunIn,
  tlWithoutHead,
  twoDeadlines,
  unbalancedPair,
  unitTwoSpellings,
  unknownSyllable,
  weekdayMonthCase,
  yearAsQuantity,
  yearElsewhere,
  yearsDisagree,
]
