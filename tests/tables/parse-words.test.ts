import type { CellValue } from '../../src/core/cell';
import {
  parseAbility,
  parseCondition,
  parseHours,
  parseMinutes,
  parseRating,
  parseShare,
  parseStatus,
  parseTime,
  parseWeekdays,
  parseYesNo,
} from '../../src/tables/parse-words';

const value = (parsed: object) => ('value' in parsed ? parsed.value : parsed);

test.each<[CellValue, readonly number[]]>([
  ['월,수', [1, 3]],
  ['월수금', [1, 3, 5]],
  ['월·수·금', [1, 3, 5]],
  ['월~금', [1, 2, 3, 4, 5]],
  ['월요일, 목요일', [1, 4]],
  ['평일', [1, 2, 3, 4, 5]],
  ['Mon Wed', [1, 3]],
  ['mon/wed/fri', [1, 3, 5]],
  ['Mon-Fri', [1, 2, 3, 4, 5]],
  ['Monday to Wednesday', [1, 2, 3]],
  ['Tuesdays', [2]],
  ['Sat & Sun', [6, 7]],
  ['周一', [1]],
  ['周一、周三', [1, 3]],
  ['周一至周五', [1, 2, 3, 4, 5]],
  ['星期二 星期四', [2, 4]],
  ['一三五', [1, 3, 5]],
  ['1,3,5', [1, 3, 5]],
  ['1-5', [1, 2, 3, 4, 5]],
  ['Fri-Mon', [1, 5, 6, 7]],
])('weekdays %j are %j', (cell, days) => {
  expect(value(parseWeekdays(cell))).toEqual(days);
});

test.each(['someday', '8', 'Mon-', 'Monzz'])('%j is no weekday', (cell) => {
  expect(parseWeekdays(cell)).toEqual({ wrong: 'tables-not-weekdays' });
});

test.each<[CellValue, number, number]>([
  ['9:00-18:00', 540, 1080],
  ['09:00 ~ 17:30', 540, 1050],
  ['오전 9시 ~ 오후 6시', 540, 1080],
  ['9시부터 18시까지', 540, 1080],
  ['9点至18点', 540, 1080],
  ['上午9点半-下午5点', 570, 1020],
  ['9-18', 540, 1080],
  ['9-6', 540, 1080],
  ['9am to 5:30pm', 540, 1050],
  ['0930-1730', 570, 1050],
])('hours %j are %d to %d minutes after midnight', (cell, start, end) => {
  expect(value(parseHours(cell))).toEqual({ start, end });
});

test.each(['9:00', 'all day', '18:00-9:00', '25:00-26:00'])('%j is no span of time', (cell) => {
  expect(parseHours(cell)).toEqual({ wrong: 'tables-not-hours' });
});

test.each<[CellValue, number]>([
  [0.375, 540],
  [9, 540],
  ['9:30', 570],
  ['오후 2시 30분', 870],
  ['下午2点', 840],
  ['2 pm', 840],
  ['12am', 0],
  ['1430', 870],
])('time %j is %d minutes after midnight', (cell, minutes) => {
  expect(value(parseTime(cell))).toBe(minutes);
});

test.each<[CellValue, boolean]>([
  [true, true],
  ['Yes', true],
  ['예', true],
  ['네', true],
  ['是', true],
  ['O', true],
  ['x', true],
  [1, true],
  ['no', false],
  ['아니오', false],
  ['否', false],
  ['×', false],
  [0, false],
])('%j means %s', (cell, meant) => {
  expect(value(parseYesNo(cell))).toBe(meant);
});

test('an X means no in a column that marks yes with O', () => {
  expect(parseYesNo('X', true)).toEqual({ value: false });
});

test('conditions, ratings, shares, minutes, ability and states are read by word and by number', () => {
  expect(value(parseCondition('△'))).toBe(1);
  expect(value(parseCondition(2))).toBe(2);
  expect(parseCondition('?')).toEqual({ blank: true });
  expect(parseCondition(3)).toEqual({ wrong: 'tables-not-a-condition' });
  expect(value(parseRating('4점'))).toBe(4);
  expect(value(parseRating('★★★☆☆'))).toBe(3);
  expect(value(parseShare('25%'))).toBe(0.25);
  expect(value(parseShare(25))).toBe(0.25);
  expect(value(parseShare(0.25))).toBe(0.25);
  expect(value(parseMinutes('1시간 30분'))).toBe(90);
  expect(value(parseMinutes('45分钟'))).toBe(45);
  expect(value(parseMinutes(30))).toBe(30);
  expect(value(parseAbility('강함'))).toBe('strong');
  expect(value(parseAbility('弱'))).toBe('weak');
  expect(value(parseAbility('None'))).toBe('none');
  expect(value(parseStatus('완료'))).toBe('done');
  expect(value(parseStatus('未拜访'))).toBe('missed');
});
