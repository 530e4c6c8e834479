/** Reads the small multipart forms that the SDK sends for WeChat's binary calls: each field is one text. */

/** Takes the boundary from the content type; gives the fields by name. */
export function readMultipart(contentType: string, rawBody: Buffer): Record<string, string> {
  const boundary = /boundary=(?:"([^"]+)"|([^;\s]+))/.exec(contentType)
  const mark = boundary?.[1] ?? boundary?.[2]
  if (mark === undefined) return {}
  const parts = rawBody.toString('utf8').split(`--${mark}`)
  return Object.fromEntries(parts.flatMap(readPart))
}

function readPart(part: string): readonly (readonly [string, string])[] {
  const end = part.indexOf('\r\n\r\n')
  const name = /\bname="([^"]*)"/.exec(part.slice(0, Math.max(end, 0)))?.[1]
  if (end < 0 || name === undefined) return []
  return [[name, part.slice(end + 4).replace(/\r\n$/, '')]]
}
