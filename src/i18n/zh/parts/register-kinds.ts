/** What registers are called; the tabs of their sheets say the same. */
export const registerKinds = {
  VisitLog: '拜访记录',
  OpenItems: '承诺与待办',
  Instructions: '上级指示',
  Complaints: '客户投诉',
  MarketInfo: '市场信息',
  Training: '客户培训',
  Policies: '政策与动态',
  Tools: '携带工具',
  Actions: '行动',
  ServeInputs: '服务成本',
  FutureCustomers: '未来客户',
  Sources: '客户来源',
  DevelopmentPlan: '开发计划',
  DealerEvents: '经销商活动',
  DealerSuggestions: '经销商建议',
  TimeSheets: '工时',
};
