export default {
  'functions-not-a-number': {
    text: '{{name}}의 “{{value}}”은(는) 숫자가 아닙니다.',
    fix: '숫자를 입력하세요. 모르는 값이면 셀을 비워 두세요.',
  },
  'functions-not-a-date': {
    text: '{{name}}의 “{{value}}”은(는) 날짜가 아니거나 두 가지 날짜로 읽힐 수 있습니다.',
    fix: '엑셀 날짜 또는 2026-03-05 같은 형식으로 입력하세요.',
  },
  'functions-date-range': {
    text: '{{name}}의 {{value}}은(는) 1900-03-01부터 9999-12-31까지의 날짜가 아닙니다.',
    fix: '엑셀 날짜 또는 2026-03-05 같은 형식으로 입력하세요.',
  },
  'functions-not-weekdays': {
    text: '{{name}}의 “{{value}}”에서 요일을 읽을 수 없습니다.',
    fix: '월-금, 1-5, 월,수,금처럼 근무 요일을 적으세요.',
  },
  'functions-unknown-option': {
    text: '{{name}}의 “{{value}}”은(는) 쓸 수 있는 값이 아닙니다.',
    fix: '다음 중 하나를 쓰세요: {{options}}.',
  },
  'functions-unknown-class': {
    text: '“{{value}}”에 정해진 방문 빈도가 없습니다.',
    fix: 'EI~EIV, NEW, PI~PIV, Hot, Promising, Potential, Overdue, No date, Case 1~Case 3 중 하나를 쓰거나 frequencies에 등급과 방문 횟수를 추가하세요.',
  },
  'functions-blank': {
    text: '{{name}}이(가) 비어 있습니다.',
    fix: '셀을 채우세요. 이 값 없이는 결과를 알 수 없습니다.',
  },
  'functions-out-of-range': {
    text: '{{name}}의 {{value}}이(가) 허용 범위({{range}})를 벗어났습니다.',
    fix: '{{range}} 범위의 숫자를 입력하세요.',
  },
  'functions-not-whole': {
    text: '{{name}}의 {{value}}은(는) 정수가 아닙니다.',
    fix: '소수점이 없는 숫자를 입력하세요.',
  },
  'functions-one-column': {
    text: '{{name}}의 열이 {{found}}개입니다. 행마다 셀 하나만 받습니다.',
    fix: '셀 하나 또는 행마다 셀이 하나인 열 하나를 지정하세요.',
  },
  'functions-column-count': {
    text: '{{name}}의 열이 {{expected}}개가 아니라 {{found}}개입니다.',
    fix: '도움말의 순서대로 행마다 셀 {{expected}}개를 지정하세요. 모르는 값은 비워 두어도 됩니다.',
  },
  'functions-one-row-or-column': {
    text: '{{name}}은(는) 한 행 또는 한 열이어야 합니다.',
    fix: '한 행이나 한 열을 지정하세요. 결과의 모든 행에 똑같이 적용됩니다.',
  },
  'functions-row-count': {
    text: '{{first}}은(는) {{firstRows}}행인데 {{second}}은(는) {{secondRows}}행입니다.',
    fix: '행 수가 같은 범위를 지정하거나, 모든 행에 적용할 셀 하나를 지정하세요.',
  },
  'functions-not-a-rectangle': {
    text: '{{name}}이(가) 직사각형 범위가 아닙니다.',
    fix: '모든 행의 셀 수를 같게 하세요.',
  },
  'functions-too-many-arguments': {
    text: '인수가 {{found}}개입니다. 이 함수의 인수는 {{expected}}개입니다.',
    fix: '뒤쪽 인수를 지우세요. 인수의 순서는 도움말에 있습니다.',
  },
  'functions-volume-alone': {
    text: '물량 하나만으로는 순위를 매길 수 없습니다.',
    fix: '두 번째 인수로 전체 물량을 지정하거나, 첫 번째 인수로 열 전체를 지정하세요.',
  },
  'functions-result-too-large': {
    text: '결과가 셀에 담기에는 너무 큽니다.',
    fix: '자릿수가 지나치게 큰 숫자가 있는지 인수를 확인하세요.',
  },
} as const;
