export default {
  'calendar-unknown-country': {
    text: '“{{country}}”의 공휴일 자료가 없습니다.',
    fix: '다음 국가 코드 중 하나를 쓰세요: {{countries}}. 다른 국가는 휴무일 목록을 직접 작성하세요.',
  },
  'calendar-year-not-covered': {
    text: '{{country}} 공휴일은 {{first}}년부터 {{last}}년까지만 있으며 {{year}}년은 없습니다.',
    fix: '{{first}}~{{last}}년을 쓰거나 휴무일 목록을 직접 작성하세요. KR과 CN은 정부 발표에 따라 늘어납니다.',
  },
  'calendar-no-visits': {
    text: '빈도 0은 방문하지 않는다는 뜻입니다.',
    fix: '따로 할 일은 없습니다. 등급에 따라 방문이 필요해지면 계획됩니다.',
  },
  'calendar-frequency-range': {
    text: '4주에 {{value}}회라는 빈도는 쓸 수 없습니다.',
    fix: '0에서 28 사이의 숫자를 입력하세요.',
  },
  'calendar-no-working-day': {
    text: '1년 안에 근무일이 없습니다.',
    fix: '근무 요일과 휴무일 목록을 확인하세요.',
  },
  'calendar-date-range': {
    text: '엑셀이 표시할 수 없는 날짜입니다.',
    fix: '1900-03-01부터 9999-12-31까지의 날짜를 쓰세요.',
  },
} as const;
