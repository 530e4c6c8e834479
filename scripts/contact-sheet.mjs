/**
 * Takes pictures of screens and joins them to one sheet, docs/pictures/<sheet>.png, so that a change of look
 * is seen at a glance. Without `--base` it shows the gallery from dist/h5; with `--base
 * http://127.0.0.1:7300` also the screens that need the running local cloud.
 *
 *   npm run contact-sheet -- [--base <address>] [--only <sheet>]
 */
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openCamera } from './contact-sheet/camera.mjs'
import { joinToSheet } from './contact-sheet/join.mjs'
import { sheets } from './contact-sheet/sheets.mjs'
import { serveFolder } from './contact-sheet/static-server.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const { values } = parseArgs({ options: { base: { type: 'string' }, only: { type: 'string' } } })

const server = values.base ? undefined : await serveFolder(path.join(root, 'dist/h5'))
const camera = await openCamera(values.base ?? server.address)
try {
  const wanted = sheets.filter(({ name, needsCloud, shots }) =>
    values.only ? name === values.only : (!needsCloud || values.base !== undefined) && shots.length > 0,
  )
  for (const sheet of wanted) {
    const pictures = []
    for (const shot of sheet.shots) pictures.push(await camera.take(shot))
    const file = path.join(root, 'docs/pictures', `${sheet.name}.png`)
    await joinToSheet({ browser: camera.browser, pictures, file })
    console.log(`${path.relative(root, file)}  ${pictures.length} pictures`)
  }
} finally {
  await camera.close()
  server?.close()
}
