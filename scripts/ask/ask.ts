/** Reads the topic and the question from the command line, prints the answer as a table and as JSON. */
import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { isAnswered, type Topic } from './topic'
import { round } from './round/topic'
import { wage } from './wage/topic'

const topics: readonly Topic[] = [wage, round]

const standardInput = 0

const helpOf = ({ name, what, example, fields }: Topic): string =>
  [`${name}  ${what}`, '', ...fields.map((field) => `  ${field}`), '', exampleOf({ name, example })].join(
    '\n',
  )

const exampleOf = ({ name, example }: Pick<Topic, 'name' | 'example'>): string =>
  `  npm run ask -- ${name} --json '${JSON.stringify(example)}'`

const help = (): string =>
  [
    "npm run ask -- TOPIC --json '{…}'    the question; --json - reads it from the standard input",
    '               --json FILE reads it from a file',
    '               [--out table|json]    only one of the two forms of the answer',
    '',
    ...topics.map(helpOf),
  ].join('\n')

function readCommand() {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  return { ...values, topic: positionals[0] }
}

const isObject = (text: string): boolean => /^\s*[[{"]/.test(text)

/** What was written itself, or what stands in the file of that name or comes by the standard input. */
function textFrom(json: string): string {
  if (json === '-') return readFileSync(standardInput, 'utf8')
  return isObject(json) || !existsSync(json) ? json : readFileSync(json, 'utf8')
}

function parsed(text: string): { readonly question: unknown } | readonly string[] {
  try {
    return { question: JSON.parse(text) as unknown }
  } catch (problem) {
    const why = problem instanceof Error ? problem.message : String(problem)
    return [`--json holds no JSON: ${why}`, 'Write one object, in single quotes: --json \'{"gig":{…}}\'']
  }
}

function fail(sentences: readonly string[]): void {
  console.error(sentences.join('\n'))
  process.exitCode = 1
}

function answer(topic: Topic, text: string, out: string | undefined): void {
  const read = parsed(text)
  if (!('question' in read)) return fail(read)
  const answered = topic.ask(read.question)
  if (!isAnswered(answered)) return fail([...answered, '', 'A question that can be asked:', exampleOf(topic)])
  if (out !== 'json') console.log(answered.text)
  if (out !== 'table') console.log(JSON.stringify(answered.data, null, 2))
}

function run(): void {
  const { topic: name, json, out, help: wantsHelp } = readCommand()
  const topic = topics.find((each) => each.name === name)
  if (name === undefined || wantsHelp === true) return console.log(help())
  if (!topic) return fail([`no topic of this name: ${name}`, '', help()])
  if (json === undefined) return console.log(helpOf(topic))
  return answer(topic, textFrom(json), out)
}

run()
