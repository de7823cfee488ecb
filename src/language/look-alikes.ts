/**
 * Letters that look like a Vietnamese one and are another: Eth for Đ, the ƣ that old fonts leave for ư, Cyrillic and Greek
 * letters, ligatures and full-width letters. The value is what was meant.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  // Never Vietnamese, whatever stands beside them.
  Ð: 'Đ', ð: 'đ', Ɖ: 'Đ', ɖ: 'đ', ƌ: 'đ', Ƣ: 'Ư', ƣ: 'ư', ı: 'i', ɑ: 'a', ﬁ: 'fi', ﬂ: 'fl', ﬀ: 'ff', ﬃ: 'ffi', ﬄ: 'ffl',
  // Cyrillic.
  А: 'A', В: 'B', Е: 'E', К: 'K', М: 'M', Н: 'H', О: 'O', Р: 'P', С: 'C', Т: 'T', Х: 'X', У: 'Y', І: 'I', Ј: 'J', Ѕ: 'S',
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', ј: 'j', ѕ: 's', һ: 'h', ԁ: 'd', ո: 'n',
  // Greek.
  Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Ι: 'I', Κ: 'K', Μ: 'M', Ν: 'N', Ο: 'O', Ρ: 'P', Τ: 'T', Υ: 'Y', Χ: 'X', ο: 'o', ν: 'v', ι: 'i',
}

/** Those that are wrong in any word; the others are wrong only among Latin letters. */
export const ALWAYS_WRONG = /[ÐðƉɖƌƢƣıɑﬁﬂﬀﬃﬄ]/u
