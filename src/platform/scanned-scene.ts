/** Finds the code in whatever a scan gave: the bare code, a browser's address or a mini-program path. */

/** The scene, decoded; text without one is taken as the code itself. */
export function sceneOf(scanned: string): string {
  const [, encoded] = /[?&]scene=([^&#]+)/.exec(scanned) ?? []
  return encoded === undefined ? scanned.trim() : decode(encoded)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
