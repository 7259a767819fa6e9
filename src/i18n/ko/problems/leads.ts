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
  'leads-outcome-missing': {
    text: '“{{column}}” 열이 있는 표가 없습니다.',
    fix: '거래 결과가 적힌 열의 이름을 머리글에 있는 대로 지정하세요.',
  },
  'leads-few-deals': {
    text: '점수를 학습하지 않았습니다. 종결된 거래가 {{deals}}건이며 20건 이상 필요합니다.',
    fix: '거래 결과를 계속 기록하고, 그때까지는 항목 점수를 따르세요.',
  },
  'leads-few-of-class': {
    text: '점수를 학습하지 않았습니다. 수주 {{won}}건, 실주 {{lost}}건이며 각각 5건 이상 필요합니다.',
    fix: '어떤 값이 수주와 실주인지 확인하고, 실주한 거래도 목록에 남겨 두세요.',
  },
  'leads-no-fields': {
    text: '점수를 학습하지 않았습니다. 수주와 실주를 구별할 만한 열이 남아 있지 않습니다.',
    fix: '종결 전에 알 수 있는 사실을 담은 열을 추가하세요.',
  },
  'leads-few-groups': {
    text: '점수를 학습하지 않았습니다. 종결된 거래의 유형이 10가지 미만입니다.',
    fix: '사실을 담은 열을 더 추가하세요.',
  },
  'leads-tells-alone': {
    text: '“{{field}}” 열을 제외했습니다. 이 열만으로 수주와 실주가 AUC {{auc}}로 갈리므로 결과를 담고 있는 것으로 보입니다.',
    fix: '정말 미리 알 수 있는 값이라면 입력 방법을 확인하고, 아니라면 제외한 채로 두세요.',
  },
  'leads-filled-after': {
    text: '“{{field}}” 열을 제외했습니다. 종결 거래의 {{closed}}%, 진행 중인 거래의 {{open}}%에만 입력되어 있습니다.',
    fix: '거래가 진행 중일 때 입력하거나 제외한 채로 두세요.',
  },
  'leads-filled-for-one': {
    text: '“{{field}}” 열을 제외했습니다. 수주의 {{won}}%, 실주의 {{lost}}%에 입력되어 있습니다.',
    fix: '모든 거래에 똑같이 입력하거나 제외한 채로 두세요.',
  },
  'leads-after-close': {
    text: '“{{field}}” 열을 제외했습니다. 거래의 {{percent}}%에서 날짜가 종결일보다 늦습니다.',
    fix: '할 일은 없습니다. 그 날짜는 미리 알 수 없습니다.',
  },
  'leads-named-after-outcome': {
    text: '“{{field}}” 열을 제외했습니다. 이름으로 보아 결과가 나온 뒤에야 알 수 있습니다.',
    fix: '미리 알 수 있다면 이름을 지정해 포함하세요(명령줄에서는 --keep).',
  },
  'leads-unknown-column': {
    text: '“{{column}}”라는 열이 없어 제외하거나 포함한 것이 없습니다.',
    fix: '표에 있는 머리글 그대로 적으세요.',
  },
} as const;
