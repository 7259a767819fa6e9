/** Texts of the command line. */
export default {
  help: `命令行版 Fieldsheet：对文件执行加载项的任务。

  fieldsheet classify 文件 [选项]   客户与潜在客户的分类
  fieldsheet review   文件 [选项]   客户待办：原因、服务成本、来源
  fieldsheet score    文件 [选项]   潜在客户的得分
  fieldsheet stock    文件 [选项]   库存比率与标记、建议订货
  fieldsheet prices   文件 [选项]   价格：对比政策、区域、时间与竞品
  fieldsheet accounts 文件 [选项]   占用额、账龄、待办事项、对账单
  fieldsheet audit    文件 [选项]   店面、服务、我司占比、促销品
  fieldsheet results  文件 [选项]   各业务员的月度业绩与目标
  fieldsheet regulars 文件 [选项]   老客户、下滑与流失客户及各自的风险
  fieldsheet growth   文件 [选项]   销售增长的精确分解
  fieldsheet offseason 文件 [选项]  淡季目标、增长点、旺季计划与品种检讨
  fieldsheet development 文件 [选项] 经销商开发计划、进度与考核
  fieldsheet plan     文件 [选项]   拜访计划
  fieldsheet travel   文件 [选项]   按已知行程校准行程规则
  fieldsheet brief    文件 [选项]   当天每次计划拜访一页
  fieldsheet reports  文件 [选项]   由拜访记录生成日报、记录卡、月度执行、未了事项
  fieldsheet records  文件 [选项]   拜访记录、承诺、投诉等记录表
  fieldsheet fn 名称 参数…          单个函数的值

文件可以是工作簿（.xlsx、.xlsm）或文本表（.csv、.tsv、.txt；UTF-8、UTF-16、CP949 或 GB18030；
以逗号、分号或制表符分隔）。原文件绝不会被更改。

选项
  --out 文件            写出带有结果的工作簿；不指定则不写入任何内容
  --as-of YYYY-MM-DD    报告基准日（默认：今天）
  --map field=标题      指明哪一列是该字段；仅对一个表或登记表用 Table.field=标题；
                        没有该列时写 field= 。可重复使用。
  --seed N              拜访计划的种子，种子相同则计划相同（默认：1）
  --seconds S           拜访计划的用时，0 到 600 秒（默认：每位业务员 6 秒，
                        最多 30 秒）
  仅用于 plan：
  --from, --to DATE     计划的第一天和最后一天（默认：规则 PlanFrom、PlanTo、PlanWeeks）
  --keep 0..1           0 最佳计划，1 保留工作簿中的计划（默认：规则 KeepPlan）
  --ics FOLDER          为每位业务员写日历文件（.ics）
  --csv FILE            把拜访写成文本表
  --time-zone ZONE      日历的时区，例如 Asia/Shanghai；local（默认：规则 TimeZone）
  --frequencies N       同时说明最多保留 N 种拜访频率能省多少路程，例如 3
  仅用于 brief 和 reports：
  --rep NAME            一位业务员（默认：全部）
  --customer NAME       仅用于 brief：一位客户，不论是否计划
  仅用于 records：
  --register ID --csv FILE  将一张记录表写成文本表
  --confidential yes    包含默认略去的价格、信用和竞品列
  仅用于 growth：
  --months N            截至该日两个期间的长度（默认：12）
  --from, --to 日期     本期；--prior-from, --prior-to 日期 前期
                        （默认：一年前的相同日期）
  仅用于 score：
  --outcome COLUMN      从已结束的商机中学习评分：记录结果的列
  --won, --lost VALUE   该列中表示赢单和输单的值（默认：常用词）
  --drop COLUMN …       排除若干列；--keep COLUMN … 使用默认排除的销售人员或产品
  --group-identical     输入相同的行放在同一折；始终如此
  --json                以 JSON 输出结果、问题和写入的内容
  --language en|ko|zh   文字和消息的语言（默认取自 LC_ALL、LC_MESSAGES 或 LANG）
  --help, --version

fn 的参数为 JSON：嵌套列表表示多行单元格，普通列表表示一行，其余视为文本：
  fieldsheet fn SELLOUT 40 60 25
  fieldsheet fn SEGMENT "[[120,0,90,130],[5,0,0,8]]" 100

退出代码：0 完成，1 数据有问题，2 用法错误，3 文件无法读取。`,
  seeHelp: '使用方法请见“fieldsheet --help”。',
  written: '已写入：{{file}}（{{cells}} 个单元格）。',
  exported: '已写入：{{file}}',
  wouldWrite: '未指定 --out，未写入任何内容。将会写入：',
  nothingWritten: '未写入任何内容。',
  stopped: '已停止，未写入任何内容。',
  more: '……另有 {{count}} 个同类问题（{{code}}），用 --json 可全部列出。',
  severity: {
    error: '错误',
    warning: '警告',
    info: '说明',
  },
  usage: {
    command: '没有命令“{{name}}”。可用命令：{{commands}}。',
    options: '无法读取选项：{{text}}',
    language: '没有语言“{{text}}”，请使用 en、ko 或 zh。',
    noFile: '请指定文件：工作簿或文本表的名称。',
    oneFile: '一次只能处理一个文件，“{{file}}”是多余的。',
    sameFile: '{{file}} 正是读取的文件。请为 --out 指定其他名称，原文件绝不会被覆盖。',
    outExtension: '{{out}} 必须以 {{extension}} 结尾。',
    date: '“{{text}}”不是日期，请写成 2026-03-31 的形式。',
    wholeNumber: '--{{name}} 需要 0 或更大的整数，而不是“{{text}}”。',
    seconds: '--seconds 需要 0 到 {{most}} 之间的数字，而不是“{{text}}”。',
    share: '--{{name}} 需要 0 到 1 之间的数字，而不是“{{text}}”。',
    months: '--months 需要 1 到 999 的整数，而不是“{{text}}”。',
    timeZone: '没有时区“{{text}}”；请写成 Asia/Shanghai，或 local。',
    frequencies: '--frequencies 需要 1 到 9 之间的整数，而不是“{{text}}”。',
    map: '--map 需要 field=标题 的形式，而不是“{{text}}”。',
    field: '此处没有字段“{{field}}”。字段：{{fields}}。',
    noFunction: '请指定函数，例如：fieldsheet fn SELLOUT 40 60 25',
    unknownFunction: '没有函数“{{name}}”。',
    json: '“{{text}}”不是有效的单元格 JSON 值。',
  },
} as const;
