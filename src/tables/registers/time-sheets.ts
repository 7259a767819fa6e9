import type { RegisterSpec } from './register-spec';
import { also, column, CUSTOMER, DATE, inThree, NOTE, REP } from './register-words';

/** Time by customer, as a team may keep it. It is told by its name alone: a list of visits has the same headers. */
export const TIME_SHEETS: RegisterSpec = {
  id: 'TimeSheets',
  words: inThree(
    'Time sheet|Time sheets|Timesheet|Time record|Hours log',
    '시간 기록|타임시트|업무 시간표|투입 시간',
    '工时|工时表|工时记录|时间记录',
  ),
  columns: [
    also(DATE, 'Day|Worked on', '근무일|작업일', '工作日期'),
    REP,
    { ...CUSTOMER, required: true },
    column(
      'Hours',
      'number',
      9,
      inThree(
        'Hours|Hours spent|Hours worked|Time (h)',
        '시간|투입 시간|소요 시간',
        '小时|工时|投入小时|用时(小时)',
      ),
    ),
    column(
      'Minutes',
      'number',
      9,
      inThree('Minutes|Minutes spent|Time (min)', '분|투입 분|소요 분', '分钟|用时(分钟)'),
    ),
    column('What', 'text', 30, inThree('Activity|Work done|Task', '업무|활동|작업 내용', '工作内容|活动')),
    NOTE,
  ],
};
