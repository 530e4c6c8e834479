/** What was left behind, as one text: runs that have left the same go on alike. */
import { createHash } from 'node:crypto'
import type { Laboratory } from './laboratory'
import type { Picture } from '../security/story'

/** To the minute: a back-off moves the clock by moments that change nothing. */
const seconds = /(\d{4}-\d\d-\d\dT\d\d:\d\d):[\d.]+Z/g
const stamps = /\b1[78]\d{11}\b/g
const dice = /(?<![0-9a-z])[0-9a-hjkmnp-tv-z]{12}(?:[0-9a-hjkmnp-tv-z]{8})?(?![0-9a-z])/g
const requests = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const sealed = /[A-Za-z0-9+/_-]{40,}=*|(?<![0-9A-Za-z])[0-9A-Za-z]{32}(?![0-9A-Za-z])/g

const plain = (text: string, known: string): string =>
  text
    .replaceAll(seconds, '$1')
    .replaceAll(stamps, '<moment>')
    .replaceAll(requests, '<request>')
    .replaceAll(sealed, '<sealed>')
    .replaceAll(dice, (id) => (known.includes(id) ? id : '<id>'))

/**
 * Takes the picture of the beginning; gives one text for each document and each word of WeChat's, and the
 * minute.
 */
function textsOf(lab: Laboratory, picture: Picture, known: string): readonly string[] {
  const documents = [...lab.changed].map(([place, document]) => `${place} ${JSON.stringify(document)}`)
  const payment = lab.world.payment.photograph().slice(picture.payment.length)
  const minute = new Date().toISOString()
  return [minute, ...documents, ...payment].map((text) => plain(text, known)).sort()
}

export const outcomeOf = (lab: Laboratory, picture: Picture, known: string): string =>
  createHash('sha1')
    .update(textsOf(lab, picture, known).join('\n'))
    .digest('hex')
