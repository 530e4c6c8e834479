/**
 * Stands in a function's bundle for the unpacking of WOFF2, which no font here is packed in: 490 KB that no
 * cold start has to read. Whoever does need it is told so.
 */
module.exports = () => {
  throw new Error('WOFF2 fonts are left out of the bundle')
}
