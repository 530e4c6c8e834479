/**
 * Stands in a function's bundle for the XML of WeChat Pay's old interface, which nothing here calls: 80 KB
 * that no cold start has to read. Whoever does call it is told so.
 */
const unused = () => {
  throw new Error('XML of WeChat Pay v2 is left out of the bundle')
}

exports.XMLParser = class XMLParser {
  parse() {
    return unused()
  }
}
exports.XMLBuilder = class XMLBuilder {
  build() {
    return unused()
  }
}
