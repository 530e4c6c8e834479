/**
 * The accessibility attributes that are added to Taro's mini-program templates; read at build and at run
 * time.
 */
const attributes = {
  'aria-role': "''",
  'aria-label': "''",
  'aria-hidden': "''",
  'aria-live': "''",
  'aria-checked': "''",
  'aria-disabled': "''",
  'aria-selected': "''",
  'aria-expanded': "''",
}

const names = ['View', 'Text', 'Image', 'Button', 'Input', 'Textarea', 'Picker', 'ScrollView', 'Label']

exports.components = Object.fromEntries(names.map((name) => [name, { ...attributes }]))
