/**
 * What the fields of a subscription message may hold; WeChat refuses the whole message (47003) when one does
 * not fit.
 */

const characters = (text: string) => [...text].length

const rules: Readonly<Record<string, (value: string) => boolean>> = {
  thing: (value) => characters(value) <= 20,
  name: (value) => (/^[\x20-\x7e]+$/.test(value) ? value.length <= 20 : characters(value) <= 10),
  phrase: (value) => characters(value) <= 5 && /^\p{Script=Han}+$/u.test(value),
  amount: (value) => /^[¥￥$]?\d{1,10}(\.\d{1,2})?元?$/.test(value),
  character_string: (value) => value.length <= 32 && /^[\x20-\x7e]+$/.test(value),
  number: (value) => value.length <= 32 && /^\d+(\.\d+)?$/.test(value),
  letter: (value) => value.length <= 32 && /^[A-Za-z]+$/.test(value),
  symbol: (value) => characters(value) <= 5,
  phone_number: (value) => value.length <= 17 && /^[\d+() -]+$/.test(value),
  car_number: (value) => characters(value) <= 8,
  time: (value) => /\d{1,2}:\d{2}/.test(value),
  date: (value) => /^\d{4}[年-]\d{1,2}[月-]\d{1,2}/.test(value),
}

/**
 * Takes a field as the template names it (`thing1`, `amount2`); false for an unknown kind, an empty or an
 * unfit value.
 */
export function fitsTemplateField(fieldName: string, value: string): boolean {
  const kind = fieldName.replace(/\d+$/, '')
  const fits = kind !== fieldName && Object.hasOwn(rules, kind) ? rules[kind] : undefined
  return value !== '' && fits !== undefined && fits(value)
}
