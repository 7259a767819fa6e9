export default {
  numbers: '{{title}}: 수치 보기',
  points: {
    name: '이름',
    group: '구분',
    hint: '점을 가리키면 내용이 표시됩니다. 키보드에서는 왼쪽·오른쪽 화살표 키로 점을 옮겨 다니고 Enter 키로 선택합니다.',
    none: '선택한 점 없음',
    reading: '{{name}}: {{x}}, {{y}}',
    position: '{{name}}, {{count}}개 중 {{index}}번째',
  },
  cut: '선을 끌거나 화살표 키로 옮기세요.',
  pareto: { rank: '순위', cumulative: '누적 비중' },
  reliability: {
    predicted: '예측',
    observed: '실제',
    count: '건수',
    perfect: '점이 선 위에 있으면 예측한 만큼 실제로 이루어진 것입니다.',
  },
};
