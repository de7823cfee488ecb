import type { Rule } from './rule.ts'
import doubledWord from './doubled-word.ts'
import missingSo from './missing-so.ts'
import soColonInText from './so-colon-in-text.ts'
import commaBeforeNgay from './comma-before-ngay.ts'
import symbolCase from './symbol-case.ts'
import citedSymbolSpaces from './cited-symbol-spaces.ts'
import citedTypeSymbolMismatch from './cited-type-symbol-mismatch.ts'
import congVanCv from './cong-van-cv.ts'
import symbolYearMismatch from './symbol-year-mismatch.ts'
import firstCitationIncomplete from './first-citation-incomplete.ts'
import citationWithoutTitle from './citation-without-title.ts'
import laterCitationTooLong from './later-citation-too-long.ts'
import laterCitationInTitle from './later-citation-in-title.ts'
import issuerSymbolMismatch from './issuer-symbol-mismatch.ts'
import issuerEnded from './issuer-ended.ts'
import issuerFormVaries from './issuer-form-varies.ts'
import sameDocumentTwoIssuers from './same-document-two-issuers.ts'
import sameSymbolTwoDocuments from './same-symbol-two-documents.ts'
import oneDocumentTwoDates from './one-document-two-dates.ts'
import oneDocumentTwoSymbols from './one-document-two-symbols.ts'
import documentTypeLowercase from './document-type-lowercase.ts'
import dieuKhoanCase from './dieu-khoan-case.ts'
import canCuRunOn from './can-cu-run-on.ts'
import canCuPunctuation from './can-cu-punctuation.ts'
import lawNumberInCanCu from './law-number-in-can-cu.ts'
import citationTitleSaysPlanOfPlan from './citation-title-says-plan-of-plan.ts'
import citationDateForm from './citation-date-form.ts'
import citesFutureDocument from './cites-future-document.ts'
import replacedDocument from './replaced-document.ts'
import baseCitedByHand from './base-cited-by-hand.ts'
import citationSubjectCapital from './citation-subject-capital.ts'
import impossibleDateInText from './impossible-date-in-text.ts'
import datePadding from './date-padding.ts'
import issueDateForm from './issue-date-form.ts'
import issueDateBlank from './issue-date-blank.ts'
import numberLeadingZero from './number-leading-zero.ts'
import anniversaryArithmetic from './anniversary-arithmetic.ts'
import eventOutsideWindow from './event-outside-window.ts'
import staleEvent from './stale-event.ts'
import expiredPeriod from './expired-period.ts'
import passedHorizon from './passed-horizon.ts'
import weekdayMismatch from './weekday-mismatch.ts'
import phasesOutOfOrder from './phases-out-of-order.ts'
import phasesOverlap from './phases-overlap.ts'
import phaseOutsidePeriod from './phase-outside-period.ts'
import phaseCommemorationOutside from './phase-commemoration-outside.ts'
import deadlineOutsidePlan from './deadline-outside-plan.ts'
import deadlineBeforeIssue from './deadline-before-issue.ts'
import dateRangeReversed from './date-range-reversed.ts'
import yearElsewhere from './year-elsewhere.ts'
import rangeOverlap from './range-overlap.ts'
import rangeGap from './range-gap.ts'
import rangePlusOpen from './range-plus-open.ts'
import rangeReversed from './range-reversed.ts'
import floorAmongCeilings from './floor-among-ceilings.ts'
import figureContradictsTarget from './figure-contradicts-target.ts'
import targetLowerThanBefore from './target-lower-than-before.ts'
import percentAbove100 from './percent-above-100.ts'
import numberStyle from './number-style.ts'
import countPadding from './count-padding.ts'
import tableSum from './table-sum.ts'
import sectionsOfKind from './sections-of-kind.ts'
import emptySection from './empty-section.ts'
import numberingJump from './numbering-jump.ts'
import numberingDuplicate from './numbering-duplicate.ts'
import numberingDot from './numbering-dot.ts'
import diemLetterOrder from './diem-letter-order.ts'
import headingEndsWithPunctuation from './heading-ends-with-punctuation.ts'
import headingTooLong from './heading-too-long.ts'
import sectionNotCaps from './section-not-caps.ts'
import threeNumericLevels from './three-numeric-levels.ts'
import missingEnding from './missing-ending.ts'
import endingElsewhere from './ending-elsewhere.ts'
import blankLeft from './blank-left.ts'
import placeholderLeft from './placeholder-left.ts'
import listOfOne from './list-of-one.ts'
import abbrevUndefined from './abbrev-undefined.ts'
import abbrevUsedBeforeExplained from './abbrev-used-before-explained.ts'
import abbrevTwoMeanings from './abbrev-two-meanings.ts'
import abbrevThenFull from './abbrev-then-full.ts'
import abbrevNeverUsed from './abbrev-never-used.ts'
import termInconsistent from './term-inconsistent.ts'
import copiedFromSuperior from './copied-from-superior.ts'
import placeNameCase from './place-name-case.ts'
import regionCase from './region-case.ts'
import lawNameCase from './law-name-case.ts'
import holidayCase from './holiday-case.ts'
import tetCase from './tet-case.ts'
import weekdayMonthCase from './weekday-month-case.ts'
import honourCase from './honour-case.ts'
import partyStateCase from './party-state-case.ts'
import historicEventCase from './historic-event-case.ts'
import postCase from './post-case.ts'
import sentenceStart from './sentence-start.ts'
import longSentence from './long-sentence.ts'
import issuerAbbreviated from './issuer-abbreviated.ts'
import ownSymbolForm from './own-symbol-form.ts'
import symbolTypeMismatch from './symbol-type-mismatch.ts'
import partySymbolInStateDoc from './party-symbol-in-state-doc.ts'
import partyDocInStateProfile from './party-doc-in-state-profile.ts'
import quocHieuText from './quoc-hieu-text.ts'
import tieuNguText from './tieu-ngu-text.ts'
import summaryHasVvOrPeriod from './summary-has-vv-or-period.ts'
import titleRepeatsKind from './title-repeats-kind.ts'
import kinhGuiInPlan from './kinh-gui-in-plan.ts'
import draftMarkLeft from './draft-mark-left.ts'
import markInText from './mark-in-text.ts'
import noiNhanPunctuation from './noi-nhan-punctuation.ts'
import noiNhanOrphanNote from './noi-nhan-orphan-note.ts'
import noiNhanNhuTren from './noi-nhan-nhu-tren.ts'
import luuLine from './luu-line.ts'
import recipientAbbreviation from './recipient-abbreviation.ts'
import duplicateRecipient from './duplicate-recipient.ts'
import dutyNotInRecipients from './duty-not-in-recipients.ts'
import recipientWithoutDuty from './recipient-without-duty.ts'
import taskWithoutLead from './task-without-lead.ts'
import taskWithoutDeadline from './task-without-deadline.ts'
import unitTwoSpellings from './unit-two-spellings.ts'
import agencyNameCase from './agency-name-case.ts'
import signAuthorityForm from './sign-authority-form.ts'
import signDeputyLine from './sign-deputy-line.ts'
import tuqSubDelegated from './tuq-sub-delegated.ts'
import tlWithoutHead from './tl-without-head.ts'
import quyenSpelledOut from './quyen-spelled-out.ts'
import signerHonorific from './signer-honorific.ts'
import signerNameCase from './signer-name-case.ts'
import signaturePositionMissing from './signature-position-missing.ts'
import annexHeading from './annex-heading.ts'
import annexNotCited from './annex-not-cited.ts'
import annexLinkMismatch from './annex-link-mismatch.ts'
import postUnitMismatch from './post-unit-mismatch.ts'
import strayCombiningMark from './stray-combining-mark.ts'
import nonVietnameseLetter from './non-vietnamese-letter.ts'
import wrongLetter from './wrong-letter.ts'
import invisibleCharacter from './invisible-character.ts'
import toneOnWrongVowel from './tone-on-wrong-vowel.ts'
import mixedToneStyle from './mixed-tone-style.ts'
import knownMisspelling from './known-misspelling.ts'
import missingSyllable from './missing-syllable.ts'
import ocrConfusion from './ocr-confusion.ts'
import unknownSyllable from './unknown-syllable.ts'
import doubleSpace from './double-space.ts'
import spaceBeforePunctuation from './space-before-punctuation.ts'
import missingSpaceAfterPunctuation from './missing-space-after-punctuation.ts'
import repeatedPunctuation from './repeated-punctuation.ts'
import dashStyle from './dash-style.ts'
import quoteStyle from './quote-style.ts'
import unbalancedPair from './unbalanced-pair.ts'
import rangeSpacing from './range-spacing.ts'
import capitalAfterSemicolon from './capital-after-semicolon.ts'
import lowerCaseStart from './lower-case-start.ts'
import paragraphNoEndMark from './paragraph-no-end-mark.ts'
import listEndMark from './list-end-mark.ts'
import ellipsisAtEnd from './ellipsis-at-end.ts'

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  doubledWord,
  missingSo,
  soColonInText,
  commaBeforeNgay,
  symbolCase,
  citedSymbolSpaces,
  citedTypeSymbolMismatch,
  congVanCv,
  symbolYearMismatch,
  firstCitationIncomplete,
  citationWithoutTitle,
  laterCitationTooLong,
  laterCitationInTitle,
  issuerSymbolMismatch,
  issuerEnded,
  issuerFormVaries,
  sameDocumentTwoIssuers,
  sameSymbolTwoDocuments,
  oneDocumentTwoDates,
  oneDocumentTwoSymbols,
  documentTypeLowercase,
  dieuKhoanCase,
  canCuRunOn,
  canCuPunctuation,
  lawNumberInCanCu,
  citationTitleSaysPlanOfPlan,
  citationDateForm,
  citesFutureDocument,
  baseCitedByHand,
  replacedDocument,
  citationSubjectCapital,
  impossibleDateInText,
  datePadding,
  issueDateForm,
  issueDateBlank,
  numberLeadingZero,
  anniversaryArithmetic,
  eventOutsideWindow,
  staleEvent,
  expiredPeriod,
  passedHorizon,
  weekdayMismatch,
  phasesOutOfOrder,
  phasesOverlap,
  phaseOutsidePeriod,
  phaseCommemorationOutside,
  deadlineOutsidePlan,
  deadlineBeforeIssue,
  dateRangeReversed,
  yearElsewhere,
  rangeOverlap,
  rangeGap,
  rangePlusOpen,
  rangeReversed,
  floorAmongCeilings,
  figureContradictsTarget,
  targetLowerThanBefore,
  percentAbove100,
  numberStyle,
  countPadding,
  tableSum,
  sectionsOfKind,
  emptySection,
  numberingJump,
  numberingDuplicate,
  numberingDot,
  diemLetterOrder,
  headingEndsWithPunctuation,
  headingTooLong,
  sectionNotCaps,
  threeNumericLevels,
  missingEnding,
  endingElsewhere,
  blankLeft,
  placeholderLeft,
  listOfOne,
  abbrevUndefined,
  abbrevUsedBeforeExplained,
  abbrevTwoMeanings,
  abbrevThenFull,
  abbrevNeverUsed,
  termInconsistent,
  copiedFromSuperior,
  placeNameCase,
  regionCase,
  lawNameCase,
  holidayCase,
  tetCase,
  weekdayMonthCase,
  honourCase,
  partyStateCase,
  historicEventCase,
  postCase,
  sentenceStart,
  longSentence,
  issuerAbbreviated,
  ownSymbolForm,
  symbolTypeMismatch,
  partySymbolInStateDoc,
  partyDocInStateProfile,
  quocHieuText,
  tieuNguText,
  summaryHasVvOrPeriod,
  titleRepeatsKind,
  kinhGuiInPlan,
  draftMarkLeft,
  markInText,
  noiNhanPunctuation,
  noiNhanOrphanNote,
  noiNhanNhuTren,
  luuLine,
  recipientAbbreviation,
  duplicateRecipient,
  dutyNotInRecipients,
  recipientWithoutDuty,
  taskWithoutLead,
  taskWithoutDeadline,
  unitTwoSpellings,
  agencyNameCase,
  signAuthorityForm,
  signDeputyLine,
  tuqSubDelegated,
  tlWithoutHead,
  quyenSpelledOut,
  signerHonorific,
  signerNameCase,
  signaturePositionMissing,
  annexHeading,
  annexNotCited,
  annexLinkMismatch,
  postUnitMismatch,
  strayCombiningMark,
  nonVietnameseLetter,
  wrongLetter,
  invisibleCharacter,
  toneOnWrongVowel,
  mixedToneStyle,
  knownMisspelling,
  missingSyllable,
  ocrConfusion,
  unknownSyllable,
  doubleSpace,
  spaceBeforePunctuation,
  missingSpaceAfterPunctuation,
  repeatedPunctuation,
  dashStyle,
  quoteStyle,
  unbalancedPair,
  rangeSpacing,
  capitalAfterSemicolon,
  lowerCaseStart,
  paragraphNoEndMark,
  listEndMark,
  ellipsisAtEnd,
]
