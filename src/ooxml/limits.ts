const MB = 1 << 20

/**
 * How much of a file is read. A plan of two hundred pages has parts of some 5 MB, 200 000 elements and 40 levels; these limits
 * leave ten times as much, and keep a file made to do harm within a second or two and a few hundred MB.
 */
export const LIMITS = {
  fileBytes: 100 * MB,
  parts: 5000,
  /** Of one part, unpacked. */
  partBytes: 32 * MB,
  /** Of all parts that are read, unpacked. */
  totalBytes: 64 * MB,
  /** Of all parts together as the file declares them, pictures included. */
  declaredBytes: 1024 * MB,
  /** A part of more than `bombBytes` that packs tighter than this is a bomb, whether it is read or not. */
  bombRatio: 200,
  bombBytes: 8 * MB,
  depth: 300,
  elements: 1_500_000,
} as const
