/** Length as GitHub counts it: an emoji is one character, not two UTF-16 units. */
export const characters = (text: string): number => Array.from(text).length
