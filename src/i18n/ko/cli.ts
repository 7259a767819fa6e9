/** Texts of the command line. */
export default {
  help: `명령줄에서 쓰는 Fieldsheet: 추가 기능의 작업을 파일에 실행합니다.

  fieldsheet classify 파일 [옵션]   고객과 잠재 고객의 등급
  fieldsheet review   파일 [옵션]   고객에 대해 할 일: 원인, 유지 비용, 발굴 경로
  fieldsheet score    파일 [옵션]   잠재 고객 점수
  fieldsheet stock    파일 [옵션]   재고 비율과 표시, 주문 제안
  fieldsheet prices   파일 [옵션]   가격: 정책·지역·시점·경쟁사 비교
  fieldsheet accounts 파일 [옵션]   채권 잔액, 경과, 확인할 일, 잔액 확인서
  fieldsheet audit    파일 [옵션]   매장, 서비스, 자사 비중, 판촉물
  fieldsheet results  파일 [옵션]   목표 대비 담당자별 월간 실적
  fieldsheet regulars 파일 [옵션]   단골·감소·이탈 고객과 각각의 위험
  fieldsheet growth   파일 [옵션]   매출 성장의 정확한 분해
  fieldsheet offseason 파일 [옵션]  비수기 목표·성장점·성수기 계획·품목 검토
  fieldsheet development 파일 [옵션] 딜러 개발 계획, 진행과 평가
  fieldsheet plan     파일 [옵션]   방문 계획
  fieldsheet travel   파일 [옵션]   알려진 이동에 맞춘 이동 규칙
  fieldsheet brief    파일 [옵션]   하루의 계획된 방문마다 한 쪽
  fieldsheet reports  파일 [옵션]   방문 일지에서 일일 보고, 고객 카드, 월간 실적, 남은 일
  fieldsheet records  파일 [옵션]   방문 일지, 약속, 불만 등의 기록 시트
  fieldsheet fn 이름 인수…          함수 하나의 값

파일은 통합 문서(.xlsx, .xlsm) 또는 텍스트 표(.csv, .tsv, .txt / UTF-8, UTF-16, CP949, GB18030 /
쉼표, 세미콜론, 탭)입니다. 원본 파일은 바뀌지 않습니다.

옵션
  --out 파일            결과를 담은 통합 문서를 저장합니다. 없으면 아무것도 쓰지 않습니다
  --as-of YYYY-MM-DD    보고 기준일(기본값: 오늘)
  --map field=머리글    어느 열이 그 필드인지 알려 줍니다. 표나 기록 하나만이면 Table.field=머리글,
                        열이 없으면 field= 로 씁니다. 여러 번 쓸 수 있습니다.
  --seed N              방문 계획의 시드. 시드가 같으면 계획도 같습니다(기본값: 1)
  --seconds S           방문 계획에 쓸 시간, 0~600초(기본값: 담당자 한 명당 6초,
                        최대 30초)
  plan에만 쓰는 옵션:
  --from, --to DATE     계획의 첫날과 마지막 날(기본값: 규칙 PlanFrom, PlanTo, PlanWeeks)
  --keep 0..1           0 가장 좋은 계획, 1 기존 계획 유지(기본값: 규칙 KeepPlan)
  --ics FOLDER          담당자별 일정 파일(.ics)을 씁니다
  --csv FILE            방문을 텍스트 표로 씁니다
  --time-zone ZONE      일정 파일의 시간대. 예: Asia/Seoul, local(기본값: 규칙 TimeZone)
  --frequencies N       방문 횟수를 최대 N가지로 줄이면 이동이 얼마나 줄어드는지도 알립니다. 예: 3
  brief, reports 전용:
  --rep NAME            담당자 한 명 (기본: 전원)
  --customer NAME       brief 전용: 계획 여부와 관계없이 거래처 하나
  records 전용:
  --register ID --csv FILE  기록 하나를 텍스트 표로 저장
  --confidential yes    기본으로 빠지는 가격, 신용, 경쟁사 열까지 포함
  growth 전용:
  --months N            기준일까지의 두 기간의 길이(기본값: 12)
  --from, --to 날짜     현재 기간, --prior-from, --prior-to 날짜는 이전 기간
                        (기본값: 1년 전 같은 날들)
  score 전용:
  --outcome COLUMN      종결된 거래에서 점수를 학습합니다: 결과가 적힌 열
  --won, --lost VALUE   수주와 실주를 나타내는 값 (기본: 흔히 쓰는 말)
  --drop COLUMN …       열을 제외합니다. --keep COLUMN …은 기본으로 빠지는 담당자나 제품을 사용합니다
  --group-identical     입력이 같은 행을 같은 겹에 둡니다. 항상 그렇게 합니다
  --json                결과, 문제, 쓴 내용을 JSON으로 출력합니다
  --language en|ko|zh   글과 메시지의 언어(기본값: LC_ALL, LC_MESSAGES, LANG)
  --help, --version

fn의 인수는 JSON입니다. 목록의 목록은 여러 행, 단순한 목록은 한 행, 그 밖의 것은 텍스트입니다.
  fieldsheet fn SELLOUT 40 60 25
  fieldsheet fn SEGMENT "[[120,0,90,130],[5,0,0,8]]" 100

종료 코드: 0 완료, 1 데이터에 문제가 있음, 2 잘못된 사용, 3 파일을 읽을 수 없음.`,
  seeHelp: '사용법은 “fieldsheet --help”로 볼 수 있습니다.',
  written: '저장함: {{file}} (셀 {{cells}}개).',
  exported: '저장함: {{file}}',
  wouldWrite: '--out이 없어 아무것도 쓰지 않았습니다. 쓸 내용:',
  nothingWritten: '아무것도 쓰지 않았습니다.',
  stopped: '중지했습니다. 아무것도 쓰지 않았습니다.',
  more: '… 같은 종류({{code}})가 {{count}}건 더 있습니다. 전체는 --json으로 볼 수 있습니다.',
  severity: {
    error: '오류',
    warning: '주의',
    info: '참고',
  },
  usage: {
    command: '“{{name}}” 명령이 없습니다. 쓸 수 있는 명령: {{commands}}.',
    options: '옵션을 읽을 수 없습니다: {{text}}',
    language: '“{{text}}” 언어는 없습니다. en, ko, zh 중에서 고르세요.',
    noFile: '어느 파일인가요? 통합 문서나 텍스트 표의 이름을 적어 주세요.',
    oneFile: '파일은 한 번에 하나입니다. “{{file}}”이(가) 더 있습니다.',
    sameFile: '{{file}}은(는) 읽는 파일입니다. --out에 다른 이름을 주세요. 원본은 덮어쓰지 않습니다.',
    outExtension: '{{out}}은(는) {{extension}}(으)로 끝나야 합니다.',
    date: '“{{text}}”은(는) 날짜가 아닙니다. 2026-03-31처럼 쓰세요.',
    wholeNumber: '--{{name}}에는 0 이상의 정수가 필요합니다(입력: “{{text}}”).',
    seconds: '--seconds에는 0부터 {{most}}까지의 숫자가 필요합니다(입력: “{{text}}”).',
    share: '--{{name}}에는 0부터 1까지의 숫자가 필요합니다(입력: “{{text}}”).',
    months: '--months에는 1부터 999까지의 정수가 필요합니다(입력: “{{text}}”).',
    timeZone: '시간대 “{{text}}”이(가) 없습니다. Asia/Seoul처럼 쓰거나 local을 쓰세요.',
    frequencies: '--frequencies에는 1부터 9까지의 정수가 필요합니다(입력: “{{text}}”).',
    map: '--map에는 field=머리글 형식이 필요합니다(입력: “{{text}}”).',
    field: '여기에는 “{{field}}” 필드가 없습니다. 필드: {{fields}}.',
    noFunction: '어느 함수인가요? 예: fieldsheet fn SELLOUT 40 60 25',
    unknownFunction: '“{{name}}” 함수가 없습니다.',
    json: '“{{text}}”은(는) 셀 값으로 쓸 수 있는 JSON이 아닙니다.',
  },
} as const;
