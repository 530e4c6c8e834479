/** Cuts a text to WeChat's length limits without splitting a character in two. */

/** The longest beginning of `text` that is at most `limit` UTF-16 units long. */
export function cutText(text: string, limit: number): string {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > limit) break
    kept += character
  }
  return kept
}
