export default {
  'leads-condition-count': {
    text: '조건이 {{found}}개입니다. 다섯 개가 필요합니다.',
    fix: '지불 능력, 욕구, 필요성, 영향력, 접근 용이성의 순서로 넣고, 모르는 것은 비워 두세요.',
  },
  'leads-condition-range': {
    text: '조건 {{position}}번이 {{value}}입니다. 0(아니요), 1(일부), 2(예)만 쓸 수 있습니다.',
    fix: '값을 고치거나, 모르면 비워 두세요.',
  },
  'leads-weight-count': {
    text: '가중치가 {{found}}개입니다. 다섯 개가 필요합니다.',
    fix: '조건마다 가중치를 하나씩 넣거나 LeadWeights 셀을 사용하세요.',
  },
  'leads-weight-range': {
    text: '가중치 {{position}}번이 {{value}}입니다. 음수는 쓸 수 없습니다.',
    fix: '0 이상의 값을 쓰세요.',
  },
  'leads-weights-zero': {
    text: '가중치가 모두 0입니다.',
    fix: '하나 이상의 조건에 0보다 큰 가중치를 주세요.',
  },
  'leads-nothing-known': {
    text: '다섯 조건 중 알려진 것이 없습니다.',
    fix: '가중치가 있는 조건을 하나 이상 채우세요.',
  },
  'leads-model-cell': {
    text: '리드 모델을 읽을 수 없습니다. 범위의 {{row}}행 {{column}}열에 예상과 다른 값이 있습니다.',
    fix: '이름 범위 LeadModel을 지정하거나 점수를 다시 학습하세요. 누군가 셀을 덮어썼다면 바로잡으세요.',
  },
  'leads-model-empty': {
    text: '범위에 리드 모델이 없습니다.',
    fix: '이름 범위 LeadModel을 지정하세요. 종결된 거래가 20건 이상이면 리드 점수 버튼이 모델을 기록합니다.',
  },
  'leads-field-missing': {
    text: '모델에 필요한 열이 없습니다: {{fields}}.',
    fix: '머리글 행을 첫 행으로 하여 이 열들까지 범위에 넣거나, 머리글을 세 번째 인수로 지정하세요.',
  },
} as const;
