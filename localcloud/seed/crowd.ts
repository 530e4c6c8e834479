/** A crowd for one busy gig: made-up citizens beyond those whom the chooser shows, `crowd-001` and so on. */
import { identityNumber } from './identity-number'
import { openidOf, type Person } from './person'

const crowdSize = 300

const surnames = [...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何林高罗']
const firstSigns = [...'建国志海春红玉桂文德永秀明立']
const secondSigns = [...'华军霞梅峰勇英刚平兰']

const signAt = (signs: readonly string[], index: number) => signs[index % signs.length] ?? ''

/** No two agree in all three places: the sizes are walked through one after the other, as a counter does. */
function nameAt(index: number): string {
  const first = Math.floor(index / surnames.length)
  const second = Math.floor(first / firstSigns.length) + index
  return signAt(surnames, index) + signAt(firstSigns, first) + signAt(secondSigns, second)
}

function personAt(index: number): Person {
  const personId = `crowd-${String(index + 1).padStart(3, '0')}`
  const bornOn = `${1970 + (index % 30)}-${String((index % 12) + 1).padStart(2, '0')}-15`
  return {
    personId,
    openid: openidOf(personId),
    name: nameAt(index),
    idNumber: identityNumber({ countyCode: '371402', bornOn, sequence: 501 + index }),
    bornOn,
    phone: `1900001${String(index).padStart(4, '0')}`,
    face: '🧑',
    colour: '#565B66',
    roleHint: 'worker',
    about: '很多人里的一个',
  }
}

export const crowd: readonly Person[] = Array.from({ length: crowdSize }, (_, index) => personAt(index))
