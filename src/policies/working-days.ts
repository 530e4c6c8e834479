/**
 * Figures of the calendar: the days on which the State Council's yearly notices depart from Monday-to-Friday.
 *
 * Sources: 国办发明电〔2024〕12号 for 2025; 国办发明电〔2025〕7号 for 2026. For 2027 only the festivals fixed by
 * 《全国年节及纪念日放假办法》 that fall on weekdays are known; moved days come with the notice of that year.
 */
export interface WorkingYear {
  readonly year: number
  readonly sourceTitle: string
  /** False until the notice of that year has been published and entered. */
  readonly verified: boolean
  /** Weekdays that are holidays, as month-day. */
  readonly weekdaysOff: readonly string[]
  /** Saturdays and Sundays that are worked, as month-day. */
  readonly weekendsWorked: readonly string[]
}

export const workingYears: readonly WorkingYear[] = [
  {
    year: 2025,
    sourceTitle: '国务院办公厅关于2025年部分节假日安排的通知',
    verified: true,
    weekdaysOff: [
      ...['01-01', '01-28', '01-29', '01-30', '01-31', '02-03', '02-04', '04-04', '05-01', '05-02', '05-05'],
      ...['06-02', '10-01', '10-02', '10-03', '10-06', '10-07', '10-08'],
    ],
    weekendsWorked: ['01-26', '02-08', '04-27', '09-28', '10-11'],
  },
  {
    year: 2026,
    sourceTitle: '国务院办公厅关于2026年部分节假日安排的通知',
    verified: true,
    weekdaysOff: [
      ...['01-01', '01-02', '02-16', '02-17', '02-18', '02-19', '02-20', '02-23', '04-06', '05-01', '05-04'],
      ...['05-05', '06-19', '09-25', '10-01', '10-02', '10-05', '10-06', '10-07'],
    ],
    weekendsWorked: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
  {
    year: 2027,
    sourceTitle: '全国年节及纪念日放假办法（2027年通知尚未发布）',
    verified: false,
    weekdaysOff: ['01-01', '02-05', '02-08', '04-05', '06-09', '09-15', '10-01'],
    weekendsWorked: [],
  },
]
