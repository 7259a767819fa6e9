export default {
  read: '통합 문서를 읽는 중',
  readRules: '규칙을 읽는 중',
  readTables: '표를 읽는 중',
  decode: '행을 확인하는 중',
  compute: '계산하는 중',
  solve: '방문 계획을 개선하는 중',
  check: '계획을 검사하는 중',
  preview: '미리 보기를 준비하는 중',
  write: '통합 문서에 쓰는 중',
  apply: '통합 문서에 쓰는 중',
  undo: '실행을 되돌리는 중',
  restore: '통합 문서를 복원하는 중',
} as const;
