export default {
  'tables-ambiguous-customer': {
    text: '"{{customer}}"(이)라는 거래처가 여러 곳입니다({{table}} {{count}}행, 첫 행 {{row}}).',
    fix: '이 행에는 거래처코드를 적어 주세요.',
  },
  'tables-ambiguous-date': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 두 가지 날짜로 읽힐 수 있습니다.',
    fix: '2025-03-05처럼 적어 주세요.',
  },
  'tables-ambiguous-number': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 두 가지 숫자로 읽힐 수 있습니다.',
    fix: '쉼표 없이 적거나 소수점은 마침표로 적어 주세요.',
  },
  'tables-date-as-text': {
    text: '"{{column}}": 날짜 {{count}}개가 텍스트입니다(첫 셀 {{address}}). 날짜로 읽었습니다.',
    fix: '그대로 두어도 됩니다. Excel에서 날짜순으로 정렬하려면 [데이터] > [텍스트 나누기]로 바꾸세요.',
  },
  'tables-duplicate-key': {
    text: '{{address}}: "{{value}}"은(는) {{first}}행에 이미 있습니다. 이 행은 제외했습니다.',
    fix: '행마다 다른 코드를 쓰거나 중복된 행을 지우세요.',
  },
  'tables-error-cell': {
    text: '{{address}} "{{column}}"에 오류 {{value}}이(가) 있습니다.',
    fix: '셀의 수식을 고쳐 주세요.',
  },
  'tables-header-row-ignored': {
    text: '{{sheet}}에서 반복된 머리글 행 {{count}}개는 데이터로 보지 않았습니다({{rows}}행).',
    fix: '그대로 두어도 됩니다.',
  },
  'tables-merged-cells': {
    text: '"{{column}}": {{count}}개 행은 병합된 셀의 값을 씁니다(첫 셀 {{address}}).',
    fix: '그대로 두어도 됩니다. 병합하지 않으면 필터를 쓰기 좋습니다.',
  },
  'tables-merged-numbers': {
    text: '"{{column}}": {{count}}개 행이 숫자가 든 병합 셀에 덮여 있어 비워 두었습니다(첫 셀 {{address}}).',
    fix: '병합을 풀고 행마다 숫자를 적어 주세요.',
  },
  'tables-missing-amount': {
    text: '{{address}}: 금액이 없습니다. 이 행은 제외했습니다.',
    fix: '"{{column}}"을(를) 채워 주세요. 없으면 0을 적으세요.',
  },
  'tables-missing-customer': {
    text: '{{address}}: 거래처가 없습니다. 이 행은 제외했습니다.',
    fix: '"{{column}}"을(를) 채워 주세요.',
  },
  'tables-missing-date': {
    text: '{{address}}: 날짜가 없습니다. 이 행은 제외했습니다.',
    fix: '"{{column}}"을(를) 채워 주세요.',
  },
  'tables-missing-dealer': {
    text: '{{address}}: 대리점이 없습니다. 이 행은 제외했습니다.',
    fix: '"{{column}}"을(를) 채워 주세요.',
  },
  'tables-missing-key': {
    text: '{{address}}: 코드나 이름이 없습니다. 이 행은 제외했습니다.',
    fix: '"{{column}}"을(를) 채워 주세요.',
  },
  'tables-missing-product': {
    text: '{{address}}: 제품이 없습니다. 이 행은 제외했습니다.',
    fix: '"{{column}}"을(를) 채워 주세요.',
  },
  'tables-missing-stock': {
    text: '{{address}}: 조사한 재고가 없습니다. 이 행은 제외했습니다.',
    fix: '"{{column}}"을(를) 채워 주세요. 없으면 0을 적으세요.',
  },
  'tables-more-alike': {
    text: '"{{column}}": 앞에 나온 것과 같은 문제가 있는 칸이 {{count}}개 더 있습니다.',
    fix: '열 전체를 고쳐 주세요.',
  },
  'tables-not-a-condition': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 0, 1, 2가 아닙니다.',
    fix: '0(아니오), 1(일부), 2(예)를 적고 모르면 비워 두세요.',
  },
  'tables-not-a-date': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 날짜가 아닙니다.',
    fix: '2025-03-05처럼 날짜를 적어 주세요.',
  },
  'tables-not-a-number': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 숫자가 아닙니다.',
    fix: '글자 없이 숫자만 적어 주세요.',
  },
  'tables-not-a-status': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 방문 상태가 아닙니다.',
    fix: '예정, 확정, 완료, 취소 중 하나를 적어 주세요.',
  },
  'tables-not-a-time': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 시각이 아닙니다.',
    fix: '9:30처럼 시각을 적어 주세요.',
  },
  'tables-not-an-ability': {
    text: '{{address}} "{{column}}": "{{value}}"을(를) 이해할 수 없습니다.',
    fix: '강, 약, 없음 중 하나를 적고 모르면 비워 두세요.',
  },
  'tables-not-hours': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 시간대가 아닙니다.',
    fix: '9:00-18:00처럼 적어 주세요.',
  },
  'tables-not-day-hours': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 요일별 시간이 아닙니다.',
    fix: '월-목 9:00-18:00; 금 9:00-16:00; 토 휴무처럼 적어 주세요.',
  },
  'tables-not-weekdays': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 요일이 아닙니다.',
    fix: '월,수 또는 월-금처럼 적어 주세요.',
  },
  'tables-not-yes-or-no': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 예도 아니오도 아닙니다.',
    fix: '예 또는 아니오로 적어 주세요.',
  },
  'tables-note-row-ignored': {
    text: '{{sheet}}의 메모 행 {{count}}개는 데이터로 보지 않았습니다({{rows}}행).',
    fix: '그대로 두어도 됩니다.',
  },
  'tables-number-as-text': {
    text: '"{{column}}": 숫자 {{count}}개가 텍스트입니다(첫 셀 {{address}}). 숫자로 읽었습니다.',
    fix: '그대로 두어도 됩니다. Excel에서 합계를 내려면 [데이터] > [텍스트 나누기]로 바꾸세요.',
  },
  'tables-out-of-range': {
    text: '{{address}} "{{column}}": {{value}}은(는) {{min}}~{{max}} 범위를 벗어납니다.',
    fix: '값을 고치거나 다른 열을 선택하세요.',
  },
  'tables-total-row-ignored': {
    text: '{{sheet}}의 합계 행 {{count}}개는 데이터로 보지 않았습니다({{rows}}행).',
    fix: '그대로 두어도 됩니다.',
  },
  'tables-unknown-customer': {
    text: '"{{customer}}"은(는) 거래처 목록에 없습니다({{count}}행, {{sheet}}의 {{row}}행부터).',
    fix: '거래처 목록에 추가하거나 이름·코드를 고쳐 주세요. 그때까지 이 행은 어느 거래처에도 집계되지 않습니다.',
  },
  'tables-missing-end': {
    text: '출발지나 도착지가 없는 행입니다.',
    fix: '두 곳 모두 통합 문서의 다른 곳에 쓴 거래처, 담당자, 지역 이름으로 입력하세요.',
  },
  'tables-missing-travel': {
    text: '분도 km도 없는 행입니다.',
    fix: '주행 시간(분)이나 도로 거리(km)를 입력하세요.',
  },
  'tables-missing-coordinates': {
    text: '위도나 경도가 없는 행입니다.',
    fix: '37.5665, 126.978처럼 도 단위로 둘 다 입력하세요.',
  },
  'tables-missing-price': {
    text: '{{address}}: 가격이 없습니다. 이 행은 제외합니다.',
    fix: '소매가나 매입가를 입력하세요.',
  },
  'tables-not-abc': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) A, B, C가 아닙니다.',
    fix: 'A, B, C 중 하나를 입력하거나 비워 두세요.',
  },
  'tables-not-a-price-kind': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 가격 구분이 아닙니다.',
    fix: '소매 또는 매입을 입력하세요.',
  },
  'tables-not-an-entry': {
    text: '{{address}} "{{column}}": "{{value}}"은(는) 전표 구분이 아닙니다.',
    fix: '청구, 출고, 주문, 선수금 중 하나를 입력하세요.',
  },
} as const;
