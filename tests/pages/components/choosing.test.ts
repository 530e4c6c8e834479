/** What a tap on an option makes of the choice. */
import { choose, isChosen } from '@/components/choice/face'

const options = ['lunch', 'ride', 'tools'].map((value) => ({ value, label: value }))

it('replaces the one chosen option', () => {
  const told: string[] = []
  choose({ legend: '', options, value: 'lunch', onChange: (value) => told.push(value) }, 'ride')
  expect(told).toEqual(['ride'])
})

it('adds to several, and takes back at the second tap', () => {
  const told: (readonly string[])[] = []
  const props = {
    legend: '',
    options,
    several: true as const,
    onChange: (value: readonly string[]) => told.push(value),
  }
  choose({ ...props, value: ['lunch'] }, 'ride')
  choose({ ...props, value: ['lunch', 'ride'] }, 'lunch')
  expect(told).toEqual([['lunch', 'ride'], ['ride']])
})

it('knows which options are chosen', () => {
  const several = { legend: '', options, several: true as const, value: ['ride'], onChange: () => undefined }
  expect(options.map(({ value }) => isChosen(several, value))).toEqual([false, true, false])
})
