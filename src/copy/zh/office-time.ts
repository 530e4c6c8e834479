/** Times as an office reads them: exact in a table, relative in a queue. Only the desk loads this. */
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import relativeTime from 'dayjs/plugin/relativeTime'
import utc from 'dayjs/plugin/utc'

dayjs.extend(relativeTime)
dayjs.extend(utc)

const beijingOffsetHours = 8

/** An instant as a table keeps it: 2026-11-24 15:41, Beijing time. */
export const sheetTime = (moment: string): string =>
  dayjs.utc(moment).utcOffset(beijingOffsetHours).format('YYYY-MM-DD HH:mm')

/** How far an instant is away: 2 小时后, 3 天前. */
export const distanceInTime = (moment: string, now: string): string =>
  dayjs.utc(moment).locale('zh-cn').from(dayjs.utc(now)).replaceAll(' ', '')
