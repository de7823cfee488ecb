/** Data as JSON text, two spaces a level; ends without a line feed. */
export const jsonText = (value: unknown): string => JSON.stringify(value, null, 2)
