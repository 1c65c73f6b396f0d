// Generated from docs/api/openapi.json by `npm run api`; not edited by hand.
export interface paths {
  '/api/v1/account/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 修改密码 */
    post: operations['postAccountPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/recovery-codes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重新生成恢复码 */
    post: operations['postAccountRecoveryCodes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 用第一个验证码确认启用 */
    post: operations['postAccountSecondFactor'];
    /** 停用动态验证码 */
    delete: operations['deleteAccountSecondFactor'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/account/second-factor/begin': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 开始启用动态验证码 */
    post: operations['postAccountSecondFactorBegin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/activation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 用一次性链接设置密码并登录 */
    post: operations['postActivation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/activation/{token}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查看一次性链接 */
    get: operations['getActivationByToken'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机关 */
    get: operations['getAgencies'];
    put?: never;
    /** 设立机关 */
    post: operations['postAgencies'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查看机关 */
    get: operations['getAgenciesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改机关 */
    patch: operations['patchAgenciesById'];
    trace?: never;
  };
  '/api/v1/agencies/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销机关 */
    post: operations['postAgenciesByIdClose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getAgenciesByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 调整隶属关系 */
    post: operations['postAgenciesByIdMove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机关：有哪些列 */
    get: operations['getAgenciesColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agencies/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机关：导出 */
    get: operations['getAgenciesExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/agency-tree': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 机关树 */
    get: operations['getAgencyTree'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-report-figures/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 从办理记录统计的表三、表四 */
    get: operations['getAnnualReportFiguresByYear'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-report-figures/{year}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出从办理记录统计的表三、表四 */
    get: operations['getAnnualReportFiguresByYearExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-report-figures/{year}/records': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个数字背后的申请、复议和诉讼 */
    get: operations['getAnnualReportFiguresByYearRecords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 年度报告 */
    get: operations['getAnnualReports'];
    put?: never;
    /**
     * 导入年度报告
     * @description 提交一个文件，或者报告的全文。
     */
    post: operations['postAnnualReports'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports/{agencyId}/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 年度报告详情 */
    get: operations['getAnnualReportsByAgencyIdByYear'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports/{agencyId}/{year}/dismissals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 排除问题 */
    post: operations['postAnnualReportsByAgencyIdByYearDismissals'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports/{agencyId}/{year}/dismissals/undo': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销排除 */
    post: operations['postAnnualReportsByAgencyIdByYearDismissalsUndo'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports/{agencyId}/{year}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getAnnualReportsByAgencyIdByYearHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports/{agencyId}/{year}/recheck': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重新检查 */
    post: operations['postAnnualReportsByAgencyIdByYearRecheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports/{agencyId}/{year}/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 把问题交给科室核对 */
    post: operations['postAnnualReportsByAgencyIdByYearTasks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports/{agencyId}/{year}/versions/{version}/original': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载原件 */
    get: operations['getAnnualReportsByAgencyIdByYearVersionsByVersionOriginal'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 年度报告：有哪些列 */
    get: operations['getAnnualReportsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/annual-reports/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 年度报告：导出 */
    get: operations['getAnnualReportsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导入的信息 */
    get: operations['getArchiveDocuments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-documents/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导入的信息：有哪些列 */
    get: operations['getArchiveDocumentsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-documents/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导入的信息：导出 */
    get: operations['getArchiveDocumentsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 批量导入 */
    get: operations['getArchiveImports'];
    put?: never;
    /** 上传目录表格和文件，检查（不导入） */
    post: operations['postArchiveImports'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导入的进展和检查结果 */
    get: operations['getArchiveImportsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-imports/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getArchiveImportsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-imports/{id}/pause': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 暂停导入；已经导入的留下，再开始时接着导入 */
    post: operations['postArchiveImportsByIdPause'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-imports/{id}/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准并开始导入，或接着中断的地方导入；不能是上传的人 */
    post: operations['postArchiveImportsByIdStart'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-imports/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 批量导入：有哪些列 */
    get: operations['getArchiveImportsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-imports/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 批量导入：导出 */
    get: operations['getArchiveImportsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/archive-template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 目录表格的模板，带一行示例；XLSX 的第二页是填写说明 */
    get: operations['getArchiveTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-chains': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 各机关审计链的状态 */
    get: operations['getAuditChains'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审计记录 */
    get: operations['getAuditEntries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-entries/{agency}/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一条审计记录 */
    get: operations['getAuditEntriesByAgencyById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-entries/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审计记录：有哪些列 */
    get: operations['getAuditEntriesColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-entries/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审计记录：导出 */
    get: operations['getAuditEntriesExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出一个机关的审计链，可用 gongkai audit verify 核对 */
    get: operations['getAuditExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit-verifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核对审计链 */
    post: operations['postAuditVerifications'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/built-in-words': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 内置词 */
    get: operations['getBuiltInWords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/built-in-words/switch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 关闭或恢复一个内置词 */
    post: operations['postBuiltInWordsSwitch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-up-candidates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 规范性文件 */
    get: operations['getCleanUpCandidates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-up-candidates/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 规范性文件：有哪些列 */
    get: operations['getCleanUpCandidatesColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-up-candidates/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 规范性文件：导出 */
    get: operations['getCleanUpCandidatesExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-up-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 规范性文件清理结果 */
    get: operations['getCleanUpDecisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-up-decisions/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 规范性文件清理结果：有哪些列 */
    get: operations['getCleanUpDecisionsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-up-decisions/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 规范性文件清理结果：导出 */
    get: operations['getCleanUpDecisionsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-ups': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 规范性文件清理 */
    get: operations['getCleanUps'];
    put?: never;
    /** 清理规范性文件 */
    post: operations['postCleanUps'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-ups/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一次清理 */
    get: operations['getCleanUpsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-ups/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 规范性文件清理：有哪些列 */
    get: operations['getCleanUpsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/clean-ups/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 规范性文件清理：导出 */
    get: operations['getCleanUpsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consolidations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 可以汇总的年度 */
    get: operations['getConsolidations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consolidations/{year}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 汇总一个年度 */
    get: operations['getConsolidationsByYear'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consolidations/{year}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导出汇总（Excel） */
    get: operations['getConsolidationsByYearExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultation-comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 收到的意见 */
    get: operations['getConsultationComments'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultation-comments/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 意见详情 */
    get: operations['getConsultationCommentsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultation-comments/{id}/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 查看提意见人的联系方式 */
    post: operations['postConsultationCommentsByIdContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultation-comments/{id}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 答复意见 */
    post: operations['postConsultationCommentsByIdDecide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultation-comments/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getConsultationCommentsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultation-comments/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 收到的意见：有哪些列 */
    get: operations['getConsultationCommentsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultation-comments/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 收到的意见：导出 */
    get: operations['getConsultationCommentsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultation-figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 征集的年度数字 */
    get: operations['getConsultationFigures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultation-kinds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 征集类别 */
    get: operations['getConsultationKinds'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 意见征集 */
    get: operations['getConsultations'];
    put?: never;
    /** 新建意见征集 */
    post: operations['postConsultations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 意见征集详情 */
    get: operations['getConsultationsById'];
    /** 修改意见征集 */
    put: operations['putConsultationsById'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultations/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getConsultationsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultations/{id}/open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 开始征集 */
    post: operations['postConsultationsByIdOpen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultations/{id}/result': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 公布征集结果 */
    post: operations['postConsultationsByIdResult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultations/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤回意见征集 */
    post: operations['postConsultationsByIdWithdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultations/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 意见征集：有哪些列 */
    get: operations['getConsultationsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/consultations/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 意见征集：导出 */
    get: operations['getConsultationsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 稿件统计 */
    get: operations['getContributions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 稿件统计：有哪些列 */
    get: operations['getContributionsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/contributions/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 稿件统计：导出 */
    get: operations['getContributionsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/correction-figures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站找错的年度数字 */
    get: operations['getCorrectionFigures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站找错 */
    get: operations['getCorrections'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站找错详情 */
    get: operations['getCorrectionsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 答复网站找错 */
    post: operations['postCorrectionsByIdAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/{id}/contact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 查看网民的联系方式 */
    post: operations['postCorrectionsByIdContact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/{id}/handle': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 处理网站找错 */
    post: operations['postCorrectionsByIdHandle'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getCorrectionsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站找错：有哪些列 */
    get: operations['getCorrectionsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/corrections/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站找错：导出 */
    get: operations['getCorrectionsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosure-office': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开工作机构信息 */
    get: operations['getDisclosureOffice'];
    /** 修改公开工作机构信息 */
    put: operations['putDisclosureOffice'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/disclosure-office/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getDisclosureOfficeHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/document-counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息的数量 */
    get: operations['getDocumentCounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/document-index-pattern': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 索引号规则 */
    get: operations['getDocumentIndexPattern'];
    /** 设定索引号规则 */
    put: operations['putDocumentIndexPattern'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/document-paste': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 清理粘贴的内容 */
    post: operations['postDocumentPaste'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/document-series/{type}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 日报连续情况 */
    get: operations['getDocumentSeriesByType'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/document-vocabulary': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息的类型、分类和各种用词 */
    get: operations['getDocumentVocabulary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息 */
    get: operations['getDocuments'];
    put?: never;
    /** 起草信息 */
    post: operations['postDocuments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息详情 */
    get: operations['getDocumentsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 保存信息 */
    patch: operations['patchDocumentsById'];
    trace?: never;
  };
  '/api/v1/documents/{id}/difference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 两稿之间的差别 */
    get: operations['getDocumentsByIdDifference'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作废 */
    post: operations['postDocumentsByIdDiscard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 自动保存 */
    put: operations['putDocumentsByIdDraft'];
    post?: never;
    /** 放弃自动保存的内容 */
    delete: operations['deleteDocumentsByIdDraft'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传附件或图片 */
    post: operations['postDocumentsByIdFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/files/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载附件或图片 */
    get: operations['getDocumentsByIdFilesByFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getDocumentsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/import-body': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 从 Word 文档取正文 */
    post: operations['postDocumentsByIdImportBody'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/interpretation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 起草政策解读 */
    post: operations['postDocumentsByIdInterpretation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/interpretation-waiver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 无需解读 */
    post: operations['postDocumentsByIdInterpretationWaiver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/openness-opinion': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 审查公开属性 */
    post: operations['postDocumentsByIdOpennessOpinion'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/openness-opinion/request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送审查公开属性 */
    post: operations['postDocumentsByIdOpennessOpinionRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/openness-opinions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开属性的审查和评估 */
    get: operations['getDocumentsByIdOpennessOpinions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/places': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息在哪些网站和栏目里 */
    get: operations['getDocumentsByIdPlaces'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/presence': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 正在编辑，还有谁 */
    post: operations['postDocumentsByIdPresence'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/re-evaluation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 定期评估 */
    post: operations['postDocumentsByIdReEvaluation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤回送审 */
    post: operations['postDocumentsByIdRecall'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 发布 */
    post: operations['postDocumentsByIdRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核情况 */
    get: operations['getDocumentsByIdReview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/review-form': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息发布审核表 */
    get: operations['getDocumentsByIdReviewForm'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/review/authorize-urgent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准先发后审 */
    post: operations['postDocumentsByIdReviewAuthorizeUrgent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/review/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回 */
    post: operations['postDocumentsByIdReviewReturn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/review/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签署 */
    post: operations['postDocumentsByIdReviewSign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/revisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息的稿次 */
    get: operations['getDocumentsByIdRevisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/revisions/{revision}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一稿的内容 */
    get: operations['getDocumentsByIdRevisionsByRevision'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/revisions/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息的稿次：有哪些列 */
    get: operations['getDocumentsByIdRevisionsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/revisions/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息的稿次：导出 */
    get: operations['getDocumentsByIdRevisionsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/schedule': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 定时发布和撤下 */
    post: operations['postDocumentsByIdSchedule'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/screening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 检查内容 */
    post: operations['postDocumentsByIdScreening'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/source-fetch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 取转载的原文 */
    post: operations['postDocumentsByIdSourceFetch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/submit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送审 */
    post: operations['postDocumentsByIdSubmit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/validity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 变更效力 */
    post: operations['postDocumentsByIdValidity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/validity-decisions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 效力的变更 */
    get: operations['getDocumentsByIdValidityDecisions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤下 */
    post: operations['postDocumentsByIdWithdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息：有哪些列 */
    get: operations['getDocumentsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/documents/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 信息：导出 */
    get: operations['getDocumentsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/holiday-notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 录入的节假日通知 */
    get: operations['getHolidayNotices'];
    put?: never;
    /** 录入节假日通知（iCal 或者 JSON） */
    post: operations['postHolidayNotices'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/holiday-notices/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 删除还没有启用的节假日通知 */
    post: operations['postHolidayNoticesByIdDiscard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/holiday-notices/{id}/enforce': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 启用节假日通知 */
    post: operations['postHolidayNoticesByIdEnforce'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/holiday-notices/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getHolidayNoticesByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/holiday-notices/{id}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 启用以后有哪些期限变动 */
    get: operations['getHolidayNoticesByIdPreview'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/interpretation-watch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 解读跟踪 */
    get: operations['getInterpretationWatch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/interpretation-watch/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 解读跟踪：有哪些列 */
    get: operations['getInterpretationWatchColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/interpretation-watch/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 解读跟踪：导出 */
    get: operations['getInterpretationWatchExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/job-schedules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 定时任务 */
    get: operations['getJobSchedules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 后台任务 */
    get: operations['getJobs'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个后台任务 */
    get: operations['getJobsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}/cancel': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 取消 */
    post: operations['postJobsByIdCancel'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 再试一次 */
    post: operations['postJobsByIdRetry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 后台任务：有哪些列 */
    get: operations['getJobsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/jobs/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 后台任务：导出 */
    get: operations['getJobsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letter-template-versions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 修改尚未启用的文书文本 */
    put: operations['putLetterTemplateVersionsById'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letter-template-versions/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 取消尚未启用的文书文本 */
    post: operations['postLetterTemplateVersionsByIdDiscard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letter-template-versions/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getLetterTemplateVersionsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letter-templates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 全部文书及其现行文本 */
    get: operations['getLetterTemplates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letter-templates/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一种文书的字段和文本 */
    get: operations['getLetterTemplatesByCode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letter-templates/{code}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 检查文书文本（不保存） */
    post: operations['postLetterTemplatesByCodeCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letter-templates/{code}/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 用示例内容预览文书（PDF） */
    post: operations['postLetterTemplatesByCodePreview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letter-templates/{code}/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 新增本机关的文书文本 */
    post: operations['postLetterTemplatesByCodeVersions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开申请邮箱的设置 */
    get: operations['getMailbox'];
    /** 设置公开申请邮箱；没有设置过时版本是 1 */
    put: operations['putMailbox'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox-messages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 收件箱 */
    get: operations['getMailboxMessages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox-messages/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 邮件详情 */
    get: operations['getMailboxMessagesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox-messages/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getMailboxMessagesByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox-messages/{id}/ignore': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不作处理 */
    post: operations['postMailboxMessagesByIdIgnore'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox-messages/{id}/join': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 归入一件申请 */
    post: operations['postMailboxMessagesByIdJoin'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox-messages/{id}/raw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载原邮件 */
    get: operations['getMailboxMessagesByIdRaw'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox-messages/{id}/take': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记为申请 */
    post: operations['postMailboxMessagesByIdTake'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox-messages/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 收件箱：有哪些列 */
    get: operations['getMailboxMessagesColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox-messages/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 收件箱：导出 */
    get: operations['getMailboxMessagesExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getMailboxHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mailbox/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 测试公开申请邮箱能否连接 */
    post: operations['postMailboxTest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notice-credentials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 邮件和短信的密钥：是否已设置 */
    get: operations['getNoticeCredentials'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notice-credentials/{name}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 设置邮件或短信的密钥；空的就是清除 */
    put: operations['putNoticeCredentialsByName'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notice-trials': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 试发一条通知 */
    post: operations['postNoticeTrials'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 短信和邮件通知 */
    get: operations['getNotices'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 通知详情 */
    get: operations['getNoticesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/{id}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定没有发出的通知怎么办 */
    post: operations['postNoticesByIdDecide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getNoticesByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 短信和邮件通知：有哪些列 */
    get: operations['getNoticesColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notices/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 短信和邮件通知：导出 */
    get: operations['getNoticesExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 消息 */
    get: operations['getNotifications'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 消息：有哪些列 */
    get: operations['getNotificationsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 消息：导出 */
    get: operations['getNotificationsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/read': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 标为已读 */
    post: operations['postNotificationsRead'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/notifications/unread': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 未读消息数 */
    get: operations['getNotificationsUnread'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/office-calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 已启用的节假日通知 */
    get: operations['getOfficeCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/openness-counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开属性统计 */
    get: operations['getOpennessCounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/openness-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 拟不予公开的政策性文件 */
    get: operations['getOpennessProposals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/openness-proposals/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 拟不予公开的政策性文件：有哪些列 */
    get: operations['getOpennessProposalsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/openness-proposals/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 拟不予公开的政策性文件：导出 */
    get: operations['getOpennessProposalsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/openness-register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开属性台账 */
    get: operations['getOpennessRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/openness-register/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开属性台账：有哪些列 */
    get: operations['getOpennessRegisterColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/openness-register/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开属性台账：导出 */
    get: operations['getOpennessRegisterExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 人员 */
    get: operations['getPeople'];
    put?: never;
    /** 新建人员，并生成一次性激活链接 */
    post: operations['postPeople'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查看人员 */
    get: operations['getPeopleById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改或调动人员 */
    patch: operations['patchPeopleById'];
    trace?: never;
  };
  '/api/v1/people/{id}/disable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 停用账号 */
    post: operations['postPeopleByIdDisable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/enable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 恢复账号 */
    post: operations['postPeopleByIdEnable'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getPeopleByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/invite': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重新生成一次性激活链接 */
    post: operations['postPeopleByIdInvite'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/{id}/reset-request': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请重置密码 */
    post: operations['postPeopleByIdResetRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 人员：有哪些列 */
    get: operations['getPeopleColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/people/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 人员：导出 */
    get: operations['getPeopleExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/policies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 权限说明 */
    get: operations['getPolicies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/redactions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 涂黑详情 */
    get: operations['getRedactionsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/redactions/{id}/burn': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 在后台生成公开文本并检查 */
    post: operations['postRedactionsByIdBurn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/redactions/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getRedactionsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/redactions/{id}/marks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 保存涂黑标记 */
    put: operations['putRedactionsByIdMarks'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/redactions/{id}/pages': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 要涂黑的文件的页面、文字和建议 */
    get: operations['getRedactionsByIdPages'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/redactions/{id}/pages/{page}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 要涂黑的文件的一页（图像） */
    get: operations['getRedactionsByIdPagesByPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/redactions/{id}/result-pages/{page}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开文本的一页（图像） */
    get: operations['getRedactionsByIdResultPagesByPage'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 行政复议和行政诉讼 */
    get: operations['getRemedies'];
    put?: never;
    /** 登记复议或者诉讼 */
    post: operations['postRemedies'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 复议或者诉讼详情 */
    get: operations['getRemediesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改复议或者诉讼 */
    patch: operations['patchRemediesById'];
    trace?: never;
  };
  '/api/v1/remedies/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下已答复、答辩 */
    post: operations['postRemediesByIdAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/appeal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下上诉 */
    post: operations['postRemediesByIdAppeal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 了结 */
    post: operations['postRemediesByIdClose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下裁决；要求重新答复的，同时重新办理公开申请 */
    post: operations['postRemediesByIdDecide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传文书 */
    post: operations['postRemediesByIdFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/files/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载文书 */
    get: operations['getRemediesByIdFilesByFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/hear': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下已听证、开庭 */
    post: operations['postRemediesByIdHear'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/hearings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下开庭、听证的时间 */
    post: operations['postRemediesByIdHearings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getRemediesByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/notes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 写备注 */
    post: operations['postRemediesByIdNotes'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/party': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 查看申请人、原告信息（记入审计） */
    post: operations['postRemediesByIdParty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/remand': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下发回重审 */
    post: operations['postRemediesByIdRemand'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/{id}/retry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下再审 */
    post: operations['postRemediesByIdRetry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 行政复议和行政诉讼：有哪些列 */
    get: operations['getRemediesColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/remedies/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 行政复议和行政诉讼：导出 */
    get: operations['getRemediesExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reprint-hosts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 可以转载的网站 */
    get: operations['getReprintHosts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reprint-sources': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 转载来源 */
    get: operations['getReprintSources'];
    put?: never;
    /** 增加转载来源 */
    post: operations['postReprintSources'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reprint-sources/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 转载来源详情 */
    get: operations['getReprintSourcesById'];
    /** 修改转载来源 */
    put: operations['putReprintSourcesById'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reprint-sources/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getReprintSourcesByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reprint-sources/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 停用转载来源 */
    post: operations['postReprintSourcesByIdRetire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reprint-sources/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 转载来源：有哪些列 */
    get: operations['getReprintSourcesColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reprint-sources/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 转载来源：导出 */
    get: operations['getReprintSourcesExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-inquiries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 其他机关来的协办函（最多 200 件，待答复的在前） */
    get: operations['getRequestInquiries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-inquiries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 协办函 */
    get: operations['getRequestInquiriesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-inquiries/{id}/answer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 答复协办函 */
    post: operations['postRequestInquiriesByIdAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-inquiries/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 分派协办函 */
    post: operations['postRequestInquiriesByIdAssign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-inquiries/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传随答复送去的文件 */
    post: operations['postRequestInquiriesByIdFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-inquiries/{id}/files/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载随答复送去的文件 */
    get: operations['getRequestInquiriesByIdFilesByFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-inquiries/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getRequestInquiriesByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-inquiries/{id}/receive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签收协办函 */
    post: operations['postRequestInquiriesByIdReceive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-letters/batch': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 成批打印文书 */
    get: operations['getRequestLettersBatch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/request-letters/labels': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 打印信封、地址标签（记入审计） */
    get: operations['getRequestLettersLabels'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开申请 */
    get: operations['getRequests'];
    put?: never;
    /** 登记公开申请 */
    post: operations['postRequests'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开申请详情 */
    get: operations['getRequestsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签收 */
    post: operations['postRequestsByIdAccept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/announceDelay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 告知延迟答复 */
    post: operations['postRequestsByIdAnnounceDelay'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/answer-consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定请示 */
    post: operations['postRequestsByIdAnswerConsent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/applicant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 查看申请人信息（记入审计） */
    post: operations['postRequestsByIdApplicant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/archive': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载案卷（记入审计） */
    get: operations['getRequestsByIdArchive'];
    put?: never;
    /** 归档 */
    post: operations['postRequestsByIdArchive'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/ask-consent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 请示负责人（延期、延迟答复） */
    post: operations['postRequestsByIdAskConsent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/askCorrection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 告知补正 */
    post: operations['postRequestsByIdAskCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/askReasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 要求说明理由 */
    post: operations['postRequestsByIdAskReasons'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 分派 */
    post: operations['postRequestsByIdAssign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/changeKind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 改变申请种类 */
    post: operations['postRequestsByIdChangeKind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/check-identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下已核对申请人身份 */
    post: operations['postRequestsByIdCheckIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 确认收到申请 */
    post: operations['postRequestsByIdConfirm'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/confirmDelivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下对方收到 */
    post: operations['postRequestsByIdConfirmDelivery'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/consult': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 征求意见 */
    post: operations['postRequestsByIdConsult'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/consultations/{consultation}/notice': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 出公开政府信息告知第三方书 */
    post: operations['postRequestsByIdConsultationsByConsultationNotice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/consultations/{consultation}/notice/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 预览公开政府信息告知第三方书，不占文号 */
    post: operations['postRequestsByIdConsultationsByConsultationNoticePreview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/correspond': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下与申请人的往来 */
    post: operations['postRequestsByIdCorrespond'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/decide': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 拟定办理结果 */
    post: operations['postRequestsByIdDecide'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/deliver': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送达 */
    post: operations['postRequestsByIdDeliver'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/discard': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作废 */
    post: operations['postRequestsByIdDiscard'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/draft': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送审答复 */
    post: operations['postRequestsByIdDraft'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/edit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 修改登记 */
    post: operations['postRequestsByIdEdit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 延期 */
    post: operations['postRequestsByIdExtend'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/fee': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 试算信息处理费 */
    get: operations['getRequestsByIdFee'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传申请的文件 */
    post: operations['postRequestsByIdFiles'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/files/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载申请的文件 */
    get: operations['getRequestsByIdFilesByFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/files/{file}/identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 查看身份证明、委托书（记入审计） */
    post: operations['postRequestsByIdFilesByFileIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/files/{file}/kind': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 改文件的种类：谁看得到随种类变 */
    post: operations['postRequestsByIdFilesByFileKind'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/handBack': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回公开工作机构 */
    post: operations['postRequestsByIdHandBack'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getRequestsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/lapseConsultation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 逾期未答复意见 */
    post: operations['postRequestsByIdLapseConsultation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/lapseCorrection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 逾期不补正 */
    post: operations['postRequestsByIdLapseCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/lapsePayment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 逾期不缴费 */
    post: operations['postRequestsByIdLapsePayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/lapseReasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 逾期不说明理由 */
    post: operations['postRequestsByIdLapseReasons'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/letters/{letter}/{format}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 下载申请的文书 */
    get: operations['getRequestsByIdLettersByLetterByFormat'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/letters/{letter}/proof': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 出送达回证 */
    post: operations['postRequestsByIdLettersByLetterProof'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/letters/{letter}/received': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下文书已签收（送达回证、邮件回执） */
    post: operations['postRequestsByIdLettersByLetterReceived'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/letters/{letter}/returned': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下文书被退回 */
    post: operations['postRequestsByIdLettersByLetterReturned'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/letters/{letter}/sent': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记下文书已发出；退回的，记下再次发出 */
    post: operations['postRequestsByIdLettersByLetterSent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/letters/preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 预览答复书 */
    post: operations['postRequestsByIdLettersPreview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/merge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 并入同一申请人的另一件申请 */
    post: operations['postRequestsByIdMerge'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/noticeFee': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 通知缴费 */
    post: operations['postRequestsByIdNoticeFee'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/opine': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 写办理意见 */
    post: operations['postRequestsByIdOpine'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/propose-publication': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 建议转为主动公开（开一件任务） */
    post: operations['postRequestsByIdProposePublication'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/publication-check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 检查公布的内容里有没有个人信息 */
    post: operations['postRequestsByIdPublicationCheck'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/publish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 公布答复（不含个人信息） */
    post: operations['postRequestsByIdPublish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/receiveAnswer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到意见 */
    post: operations['postRequestsByIdReceiveAnswer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/receiveCorrection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到补正 */
    post: operations['postRequestsByIdReceiveCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/receivePayment': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到缴费 */
    post: operations['postRequestsByIdReceivePayment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/receiveReasons': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到理由 */
    post: operations['postRequestsByIdReceiveReasons'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/redactions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 申请的涂黑 */
    get: operations['getRequestsByIdRedactions'];
    put?: never;
    /** 开始涂黑一个文件 */
    post: operations['postRequestsByIdRedactions'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重新办理 */
    post: operations['postRequestsByIdReopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回 */
    post: operations['postRequestsByIdReturn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/sign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签批 */
    post: operations['postRequestsByIdSign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 与这件申请相似的申请 */
    get: operations['getRequestsByIdSimilar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/split': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 拆分申请（一事一申请） */
    post: operations['postRequestsByIdSplit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/transfer': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 转送其他机关 */
    post: operations['postRequestsByIdTransfer'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/transfer-inside': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 转送本系统里的其他机关 */
    post: operations['postRequestsByIdTransferInside'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/unpublish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤下公布的答复 */
    post: operations['postRequestsByIdUnpublish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/{id}/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤回申请 */
    post: operations['postRequestsByIdWithdraw'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开申请各状态和时限的件数 */
    get: operations['getRequestsBoard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/calendar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 工作日历和每天到期的申请（最多一百天） */
    get: operations['getRequestsCalendar'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开申请：有哪些列 */
    get: operations['getRequestsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公开申请：导出 */
    get: operations['getRequestsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/frequent-applicants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 一个月里申请多的申请人（只计数，不显示姓名） */
    get: operations['getRequestsFrequentApplicants'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/other-agencies': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本系统里的其他机关（可以转送、征求意见的） */
    get: operations['getRequestsOtherAgencies'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/similar': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 相似的申请（登记之前） */
    post: operations['postRequestsSimilar'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 依申请公开年度统计 */
    get: operations['getRequestsStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/requests/statistics/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 依申请公开年度统计：导出 */
    get: operations['getRequestsStatisticsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reset-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 重置密码申请 */
    get: operations['getResetRequests'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reset-requests/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准重置密码，并生成一次性链接 */
    post: operations['postResetRequestsByIdApprove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reset-requests/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getResetRequestsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reset-requests/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 拒绝重置密码 */
    post: operations['postResetRequestsByIdRefuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reset-requests/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 重置密码申请：有哪些列 */
    get: operations['getResetRequestsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reset-requests/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 重置密码申请：导出 */
    get: operations['getResetRequestsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-delegations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 委托审核 */
    get: operations['getReviewDelegations'];
    put?: never;
    /** 委托审核 */
    post: operations['postReviewDelegations'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-delegations/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收回委托 */
    post: operations['postReviewDelegationsByIdRevoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-delegations/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 委托审核：有哪些列 */
    get: operations['getReviewDelegationsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-delegations/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 委托审核：导出 */
    get: operations['getReviewDelegationsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-flows': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核流程 */
    get: operations['getReviewFlows'];
    put?: never;
    /** 设立审核流程 */
    post: operations['postReviewFlows'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-flows/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核流程详情 */
    get: operations['getReviewFlowsById'];
    /** 修改审核流程 */
    put: operations['putReviewFlowsById'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-flows/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getReviewFlowsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-flows/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 停用审核流程 */
    post: operations['postReviewFlowsByIdRetire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-flows/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核流程：有哪些列 */
    get: operations['getReviewFlowsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-flows/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核流程：导出 */
    get: operations['getReviewFlowsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/review-flows/house': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 系统默认的审核流程 */
    get: operations['getReviewFlowsHouse'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核 */
    get: operations['getReviews'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getReviewsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核：有哪些列 */
    get: operations['getReviewsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reviews/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审核：导出 */
    get: operations['getReviewsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/role-grants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 角色授予 */
    get: operations['getRoleGrants'];
    put?: never;
    /** 授予角色 */
    post: operations['postRoleGrants'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/role-grants/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getRoleGrantsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/role-grants/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收回角色 */
    post: operations['postRoleGrantsByIdRevoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/role-grants/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 角色授予：有哪些列 */
    get: operations['getRoleGrantsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/role-grants/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 角色授予：导出 */
    get: operations['getRoleGrantsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-views': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 常用视图 */
    get: operations['getSavedViews'];
    put?: never;
    /** 保存常用视图 */
    post: operations['postSavedViews'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/saved-views/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 修改常用视图 */
    put: operations['putSavedViewsById'];
    post?: never;
    /** 删除常用视图 */
    delete: operations['deleteSavedViewsById'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/screening-words': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 本机关生效的全部词（内置词去掉已关闭的，加上自己的） */
    get: operations['getScreeningWords'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/search': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 搜索公开的信息 */
    get: operations['getSearch'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sections/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 栏目详情 */
    get: operations['getSectionsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改栏目 */
    patch: operations['patchSectionsById'];
    trace?: never;
  };
  '/api/v1/sections/{id}/entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 选入信息 */
    put: operations['putSectionsByIdEntries'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sections/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getSectionsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sections/{id}/move': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 移动栏目 */
    post: operations['postSectionsByIdMove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sections/{id}/state': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 开放、归档和关闭栏目 */
    post: operations['postSectionsByIdState'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查看登录状态 */
    get: operations['getSession'];
    put?: never;
    /** 用登录名和密码登录 */
    post: operations['postSession'];
    /** 退出登录 */
    delete: operations['deleteSession'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/session/second-factor': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 输入动态验证码或恢复码 */
    post: operations['postSessionSecondFactor'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查看登录设备 */
    get: operations['getSessions'];
    put?: never;
    post?: never;
    /** 结束其他各处登录 */
    delete: operations['deleteSessions'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sessions/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** 结束一处登录 */
    delete: operations['deleteSessionsById'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/disclosure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 主动公开：查看 */
    get: operations['getSettingsDisclosure'];
    /** 主动公开：修改 */
    put: operations['putSettingsDisclosure'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/notices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 邮件和短信：查看 */
    get: operations['getSettingsNotices'];
    /** 邮件和短信：修改 */
    put: operations['putSettingsNotices'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/operations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 运行：查看 */
    get: operations['getSettingsOperations'];
    /** 运行：修改 */
    put: operations['putSettingsOperations'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 依申请公开：查看 */
    get: operations['getSettingsRequests'];
    /** 依申请公开：修改 */
    put: operations['putSettingsRequests'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/security': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 登录安全：查看 */
    get: operations['getSettingsSecurity'];
    /** 登录安全：修改 */
    put: operations['putSettingsSecurity'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/settings/site': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站信息：查看 */
    get: operations['getSettingsSite'];
    /** 网站信息：修改 */
    put: operations['putSettingsSite'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/single-sign-on/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 统一身份认证登录返回 */
    get: operations['getSingleSignOnCallback'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/single-sign-on/start': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 去统一身份认证登录 */
    get: operations['getSingleSignOnStart'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sites': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站 */
    get: operations['getSites'];
    put?: never;
    /** 建立网站 */
    post: operations['postSites'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sites/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站详情 */
    get: operations['getSitesById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改网站 */
    patch: operations['patchSitesById'];
    trace?: never;
  };
  '/api/v1/sites/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 关闭网站 */
    post: operations['postSitesByIdClose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sites/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getSitesByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sites/{id}/place': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** 修改网站的网址 */
    put: operations['putSitesByIdPlace'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sites/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重新开放网站 */
    post: operations['postSitesByIdReopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sites/{id}/rule-preview': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收录规则会收进哪些信息 */
    post: operations['postSitesByIdRulePreview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sites/{id}/sections': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站的栏目 */
    get: operations['getSitesByIdSections'];
    put?: never;
    /** 增加栏目 */
    post: operations['postSitesByIdSections'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sites/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站：有哪些列 */
    get: operations['getSitesColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/sites/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 网站：导出 */
    get: operations['getSitesExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/system-status': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 运行状态 */
    get: operations['getSystemStatus'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 任务 */
    get: operations['getTasks'];
    put?: never;
    /** 下达任务 */
    post: operations['postTasks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 任务详情 */
    get: operations['getTasksById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改任务 */
    patch: operations['patchTasksById'];
    trace?: never;
  };
  '/api/v1/tasks/{id}/accept': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 签收任务 */
    post: operations['postTasksByIdAccept'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 分派任务 */
    post: operations['postTasksByIdAssign'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 结束任务 */
    post: operations['postTasksByIdClose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 给任务留言 */
    post: operations['postTasksByIdComments'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/finish': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 办结上报任务 */
    post: operations['postTasksByIdFinish'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getTasksByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/reopen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重新办理任务 */
    post: operations['postTasksByIdReopen'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/{id}/return': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回任务 */
    post: operations['postTasksByIdReturn'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/board': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 任务看板 */
    get: operations['getTasksBoard'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 任务：有哪些列 */
    get: operations['getTasksColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tasks/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 任务：导出 */
    get: operations['getTasksExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 接口令牌 */
    get: operations['getTokens'];
    put?: never;
    /** 新建接口令牌；令牌只显示这一次 */
    post: operations['postTokens'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}/approve': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准接口令牌 */
    post: operations['postTokensByIdApprove'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getTokensByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}/refuse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 拒绝接口令牌；它不再有用 */
    post: operations['postTokensByIdRefuse'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/{id}/revoke': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 吊销接口令牌 */
    post: operations['postTokensByIdRevoke'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 接口令牌：有哪些列 */
    get: operations['getTokensColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/tokens/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 接口令牌：导出 */
    get: operations['getTokensExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 科室 */
    get: operations['getUnits'];
    put?: never;
    /** 设立科室 */
    post: operations['postUnits'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查看科室 */
    get: operations['getUnitsById'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** 修改科室 */
    patch: operations['patchUnitsById'];
    trace?: never;
  };
  '/api/v1/units/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销科室 */
    post: operations['postUnitsByIdClose'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getUnitsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 科室：有哪些列 */
    get: operations['getUnitsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 科室：导出 */
    get: operations['getUnitsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/validity-proposals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 待变更效力的文件 */
    get: operations['getValidityProposals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/validity-proposals/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 待变更效力的文件：有哪些列 */
    get: operations['getValidityProposalsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/validity-proposals/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 待变更效力的文件：导出 */
    get: operations['getValidityProposalsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/view-counts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 访问量 */
    get: operations['getViewCounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/view-counts/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 访问量：有哪些列 */
    get: operations['getViewCountsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/view-counts/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 访问量：导出 */
    get: operations['getViewCountsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/view-totals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 全年访问量 */
    get: operations['getViewTotals'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/word-sheets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 检查词表（不导入） */
    post: operations['postWordSheets'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/words': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审查词库 */
    get: operations['getWords'];
    put?: never;
    /** 增加要查的词 */
    post: operations['postWords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/words/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 词的详情 */
    get: operations['getWordsById'];
    /** 修改要查的词 */
    put: operations['putWordsById'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/words/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 办理记录 */
    get: operations['getWordsByIdHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/words/{id}/retire': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 停用要查的词 */
    post: operations['postWordsByIdRetire'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/words/columns': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审查词库：有哪些列 */
    get: operations['getWordsColumns'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/words/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 审查词库：导出 */
    get: operations['getWordsExport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/words/import': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 导入检查过的词 */
    post: operations['postWordsImport'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    ActivationInput: {
      displayName?: string;
      password: string;
      token: string;
    };
    AddedInquiryFile: {
      file: {
        bytes: number;
        id: number;
        mediaType: string;
        name: string;
      };
    };
    AddedRemedyFile: {
      file: {
        /** Format: date-time */
        addedAt: string;
        byName: string;
        bytes: number;
        erased: boolean;
        id: number;
        mediaType: string;
        name: string;
      };
    };
    AddedRequestFile: {
      file: {
        /** Format: date-time */
        addedAt: string;
        byName: string;
        bytes: number;
        erased: boolean;
        id: number;
        /** @enum {string} */
        kind: 'identity' | 'mandate' | 'scan' | 'attachment' | 'material' | 'redacted' | 'letter' | 'receipt' | 'archive';
        mediaType: string;
        name: string;
      };
    };
    AgenciesPage: {
      count?: number;
      items: components['schemas']['AgenciesRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    AgenciesRow: {
      closedAt: string | null;
      /** @description 网址代码 */
      code: string;
      /**
       * Format: date-time
       * @description 登记时间
       */
      createdAt: string;
      creditCode: string | null;
      /** @description 编号 */
      id: number;
      /** @description 已撤销 */
      isClosed: boolean;
      /** @description 名称 */
      name: string;
      parentId: number | null;
      parentName: string | null;
      /** @description 排序 */
      position: number;
      shortName: string | null;
      /** @description 版本 */
      version: number;
    };
    Agency: {
      closedAt: string | null;
      code: string;
      codeIsFixed: boolean;
      /** Format: date-time */
      createdAt: string;
      creditCode: string | null;
      id: number;
      name: string;
      parentId: number | null;
      parentName: string | null;
      position: number;
      shortName: string | null;
      version: number;
    };
    AgencyChangesInput: {
      code?: string;
      creditCode?: string | null;
      name?: string;
      position?: number;
      shortName?: string;
    };
    AgencyClosingInput: {
      reason: string;
    };
    AgencyMoveInput: {
      parentId: number | null;
    };
    AgencyTree: {
      items: {
        code: string;
        id: number;
        isClosed: boolean;
        name: string;
        parentId: number | null;
        position: number;
        shortName: string | null;
        units: number;
      }[];
    };
    AnnualFigures: {
      agency: {
        id: number;
        name: string;
      };
      differences: number;
      /** @enum {string} */
      form: '2019' | '2021';
      report: {
        form: string;
        title: string;
      } | null;
      tables: {
        caption: string;
        cells: {
          column: string;
          count: number;
          differs: boolean;
          reported: number | null;
          row: string;
        }[];
        /** @enum {string} */
        id: 'requests' | 'remedies';
      }[];
      year: number;
    };
    AnnualReportsPage: {
      count?: number;
      items: components['schemas']['AnnualReportsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    AnnualReportsRow: {
      /** @description 机关 */
      agency: string;
      /** @description 机关编号 */
      agencyId: number;
      /** @description 错误 */
      errors: number;
      /** @description 问题总数 */
      findings: number;
      /** @description 格式 */
      form: string;
      /** @description 编号 */
      id: string;
      /** @description 待处理 */
      open: number;
      publishedOn: string | null;
      /**
       * Format: date-time
       * @description 存入时间
       */
      storedAt: string;
      storedBy: string | null;
      /** @description 标题 */
      title: string;
      /** @description 版本 */
      version: number;
      /** @description 疑点 */
      warnings: number;
      /** @description 年度 */
      year: number;
    };
    ArchiveDocumentsPage: {
      count?: number;
      items: components['schemas']['ArchiveDocumentsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ArchiveDocumentsRow: {
      address: string | null;
      /** @description 信息编号 */
      documentId: number;
      /** @description 导入编号 */
      importId: number;
      indexNumber: string | null;
      /** @description 公开属性 */
      openness: string;
      /** @description 表格第几行 */
      rowNumber: number;
      source: string | null;
      /** @description 状态 */
      state: string;
      /** @description 标题 */
      title: string;
      /** @description 信息类型 */
      type: string;
    };
    ArchiveImport: {
      agency: {
        id: number;
        name: string;
      };
      approvedAt: string | null;
      approvedBy: string | null;
      blockedRows: number;
      /** Format: date-time */
      createdAt: string;
      createdBy: string;
      defaults: {
        openness: ('proactive' | 'onRequest' | 'withheld') | null;
        type: string | null;
        unitId: number | null;
      };
      errors: number;
      faultyRows: number;
      findings: {
        code: string;
        column: string;
        message: string;
        row: number;
        /** @enum {string} */
        severity: 'error' | 'warning';
      }[];
      finishedAt: string | null;
      id: number;
      imported: number;
      incompleteRows: number;
      isAtServer: boolean;
      isOwnUpload: boolean;
      isStopped: boolean;
      publicRows: number;
      readRows: number;
      rows: number;
      run: {
        againAt: string | null;
        fraction: number | null;
        sentence: string | null;
        /** @enum {string} */
        state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
      } | null;
      sheetName: string;
      source: string;
      startedAt: string | null;
      startedBy: string | null;
      /** @enum {string} */
      state: 'examined' | 'running' | 'done';
      version: number;
      warnings: number;
    };
    ArchiveImportsPage: {
      count?: number;
      items: components['schemas']['ArchiveImportsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ArchiveImportsRow: {
      /** @description 机关 */
      agency: string;
      /**
       * Format: date-time
       * @description 上传时间
       */
      createdAt: string;
      /** @description 上传人 */
      createdBy: string;
      /** @description 有错误的行 */
      faultyRows: number;
      /** @description 编号 */
      id: number;
      /** @description 已导入 */
      imported: number;
      /** @description 行数 */
      rows: number;
      /** @description 目录表格 */
      sheetName: string;
      /** @description 资料来源 */
      source: string;
      /** @description 进展 */
      standing: string;
      /** @description 状态 */
      state: string;
      /** @description 版本 */
      version: number;
    };
    Attachment: {
      bytes: number;
      /** @description SHA-256 */
      file: string;
      inline: boolean;
      mediaType: string;
      name: string;
    };
    AttachmentInput: {
      bytes: number;
      /** @description SHA-256 */
      file: string;
      inline: boolean;
      mediaType: string;
      name: string;
    };
    AuditChains: {
      items: {
        agencyId: number;
        agencyName: string | null;
        lastSeal: {
          algorithm: string;
          hash: string;
          /** Format: date-time */
          sealedAt: string;
          sealNumber: number;
        } | null;
        lastVerification: components['schemas']['AuditVerification'] | null;
        sealedEntries: number;
        seals: number;
        waitingEntries: number;
      }[];
    };
    AuditEntriesPage: {
      count?: number;
      items: components['schemas']['AuditEntriesRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    AuditEntriesRow: {
      actorId: number | null;
      /** @description 操作者类别 */
      actorKind: string;
      /** @description 操作者 */
      actorName: string;
      /** @description 机关编号 */
      agencyId: number;
      agencyName: string | null;
      /**
       * Format: date-time
       * @description 时间
       */
      at: string;
      clientAddress: string | null;
      /** @description 操作 */
      deed: string;
      /** @description 编号 */
      entryId: number;
      /** @description 对象 */
      noun: string;
      reason: string | null;
      /** @description 对象编号 */
      recordId: string;
      requestId: string | null;
    };
    AuditEntry: {
      actor: {
        clientAddress: string | null;
        clientAgent: string | null;
        id: number | null;
        /** @enum {string} */
        kind: 'person' | 'machine' | 'system' | 'visitor';
        name: string;
      };
      after: unknown | null;
      agencyId: number;
      agencyName: string | null;
      /** Format: date-time */
      at: string;
      before: unknown | null;
      changes: {
        after: unknown;
        afterTitle: string | null;
        before: unknown;
        beforeTitle: string | null;
        field: string;
        label: string;
      }[];
      deed: string;
      deedTitle: string;
      entryId: number;
      noun: string;
      nounTitle: string;
      reason: string | null;
      recordId: string;
      requestId: string | null;
    };
    AuditFinding: {
      agencyId: number;
      at: string | null;
      /** @enum {string} */
      code:
        | 'entry-altered'
        | 'entry-doubtful'
        | 'entry-missing'
        | 'entry-inserted'
        | 'entries-swapped'
        | 'entry-unsealed'
        | 'seal-altered'
        | 'seal-missing'
        | 'seals-swapped'
        | 'link-broken'
        | 'seal-replaced'
        | 'chain-cut'
        | 'file-damaged';
      deed: string | null;
      entryId: number | null;
      message: string;
      sealNumber: number | null;
      /** @enum {string} */
      severity: 'error' | 'warning';
    };
    AuditVerification: {
      agencyId: number;
      byName: string;
      /** Format: date-time */
      endedAt: string;
      entryCount: number;
      findingCount: number;
      findings: components['schemas']['AuditFinding'][];
      sealCount: number;
      /** Format: date-time */
      startedAt: string;
    };
    BroughtBody: {
      readonly attachments: components['schemas']['Attachment'][];
      body: {
        readonly content: unknown[];
        /** @constant */
        type: 'doc';
      };
      readonly notices: {
        code: string;
        count: number;
        message: string;
      }[];
      title: string | null;
    };
    BuiltInWords: {
      readonly words: {
        /** @enum {string} */
        code: 'wrongWord' | 'confusedName' | 'forbiddenWord' | 'extremeWord' | 'secrecyMark' | 'internalUse';
        readonly except: string[];
        from: string | null;
        /** @enum {string} */
        gate: 'politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion';
        instead: string | null;
        note: string;
        off: {
          byName: string;
          reason: string;
        } | null;
        /** @enum {string} */
        severity: 'block' | 'warning' | 'hint';
        source: string;
        until: string | null;
        word: string;
      }[];
    };
    ChangedRequestFile: {
      file: {
        /** Format: date-time */
        addedAt: string;
        byName: string;
        bytes: number;
        erased: boolean;
        id: number;
        /** @enum {string} */
        kind: 'identity' | 'mandate' | 'scan' | 'attachment' | 'material' | 'redacted' | 'letter' | 'receipt' | 'archive';
        mediaType: string;
        name: string;
      };
    };
    CleanUp: {
      agencyId: number;
      /** Format: date-time */
      at: string;
      basis: string;
      by: string;
      counts: {
        amend: number;
        keep: number;
        lapse: number;
        repeal: number;
      };
      decidedBy: {
        id: number;
        title: string;
      } | null;
      id: number;
      /** Format: date */
      on: string;
      title: string;
    };
    CleanUpCandidatesPage: {
      count?: number;
      items: components['schemas']['CleanUpCandidatesRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    CleanUpCandidatesRow: {
      documentNumber: string | null;
      effectiveUntil: string | null;
      /** @description 编号 */
      id: number;
      /** @description 索引号 */
      indexNumber: string;
      lastCleanedOn: string | null;
      lastDecision: string | null;
      signedOn: string | null;
      subject: string | null;
      /** @description 名称 */
      title: string;
      /** @description 起草科室 */
      unit: string;
      /** @description 起草科室编号 */
      unitId: number;
      validity: string | null;
      /** @description 版本 */
      version: number;
    };
    CleanUpDecisionsPage: {
      count?: number;
      items: components['schemas']['CleanUpDecisionsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    CleanUpDecisionsRow: {
      before: string | null;
      /** @description 清理 */
      cleanUp: string;
      /** @description 清理编号 */
      cleanUpId: number;
      /** @description 清理结论 */
      decision: string;
      /** @description 文件编号 */
      documentId: number;
      documentNumber: string | null;
      /** @description 编号 */
      id: number;
      /**
       * Format: date
       * @description 生效日期
       */
      on: string;
      reason: string | null;
      signedOn: string | null;
      /** @description 名称 */
      title: string;
      /** @description 起草科室 */
      unit: string;
      validity: string | null;
    };
    CleanUpsPage: {
      count?: number;
      items: components['schemas']['CleanUpsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    CleanUpsRow: {
      /** @description 修改 */
      amend: number;
      /**
       * Format: date-time
       * @description 办理时间
       */
      at: string;
      /** @description 办理人 */
      by: string;
      /** @description 依据文件 */
      decidedBy: string;
      /** @description 编号 */
      id: number;
      /** @description 继续有效 */
      keep: number;
      /** @description 失效 */
      lapse: number;
      /**
       * Format: date
       * @description 生效日期
       */
      on: string;
      /** @description 废止 */
      repeal: number;
      /** @description 清理 */
      title: string;
    };
    Consolidation: {
      inconsistent: {
        agencyId: number;
        agencyName: string;
        errors: number;
      }[];
      late: {
        agencyId: number;
        agencyName: string;
        /** Format: date */
        dueOn: string;
        /** Format: date */
        publishedOn: string;
      }[];
      missing: {
        agencyId: number;
        agencyName: string;
        /** Format: date */
        dueOn: string;
        lastYear: number | null;
      }[];
      owing: number;
      reports: number;
      tables: components['schemas']['ReportTable'][];
      undated: number;
      year: number;
    };
    ConsolidationYears: {
      years: {
        reports: number;
        year: number;
      }[];
    };
    Consultation: {
      agency: {
        id: number;
        name: string;
      };
      /** Format: date */
      closesOn: string;
      counts: components['schemas']['ConsultationCounts'];
      /** Format: date-time */
      createdAt: string;
      deeds: ('edit' | 'open' | 'decide' | 'publishResult' | 'withdraw')[];
      document: {
        id: number;
        title: string;
      } | null;
      draft: string;
      id: number;
      introduction: string;
      kind: string;
      kindTitle: string;
      least: {
        days: number;
        source: string | null;
      };
      opensOn: string | null;
      resultPublishedAt: string | null;
      resultSummary: string;
      shortReason: string;
      /** @enum {string} */
      state: 'planned' | 'open' | 'closed' | 'resultPublished' | 'withdrawn';
      title: string;
      unit: {
        id: number;
        name: string;
      };
      version: number;
      withdrawalReason: string;
    };
    ConsultationComment: {
      authorName: string;
      consultationId: number;
      decidedByName: string | null;
      decision: ('adopted' | 'partly' | 'declined' | 'setAside') | null;
      decisionReason: string;
      hasContact: boolean;
      id: number;
      personalData: string[];
      publicText: string;
      receipt: string;
      /** Format: date-time */
      receivedAt: string;
      text: string;
      version: number;
    };
    ConsultationCommentsPage: {
      count?: number;
      items: components['schemas']['ConsultationCommentsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ConsultationCommentsRow: {
      authorName: string | null;
      consultation: string | null;
      /** @description 征集编号 */
      consultationId: number;
      decision: string | null;
      decisionReason: string | null;
      /** @description 留了联系方式 */
      hasContact: boolean;
      /** @description 编号 */
      id: number;
      /** @description 含有个人信息 */
      personalData: boolean;
      publicText: string | null;
      /** @description 回执号 */
      receipt: string;
      /**
       * Format: date-time
       * @description 收到时间
       */
      receivedAt: string;
      /** @description 答复情况 */
      state: string;
      /** @description 意见 */
      text: string;
      /** @description 版本 */
      version: number;
    };
    ConsultationContact: {
      contact: string;
    };
    ConsultationCounts: {
      adopted: number;
      chosen: number;
      declined: number;
      partly: number;
      received: number;
      setAside: number;
      undecided: number;
    };
    ConsultationFigures: {
      comments: number;
      opened: number;
      results: number;
      year: number;
    };
    ConsultationKinds: {
      kinds: {
        code: string;
        periods: {
          days: number;
          /** Format: date */
          from: string;
          source: string;
        }[];
        title: string;
      }[];
    };
    ConsultationsPage: {
      count?: number;
      items: components['schemas']['ConsultationsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ConsultationsRow: {
      /**
       * Format: date
       * @description 截止日期
       */
      closesOn: string;
      /** @description 编号 */
      id: number;
      /** @description 类别 */
      kind: string;
      opensOn: string | null;
      /** @description 收到意见 */
      received: number;
      resultPublishedAt: string | null;
      /** @description 状态 */
      state: string;
      /** @description 标题 */
      title: string;
      /** @description 待答复 */
      undecided: number;
      /** @description 承办科室 */
      unit: string;
      /** @description 版本 */
      version: number;
    };
    ContributionsPage: {
      count?: number;
      items: components['schemas']['ContributionsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ContributionsRow: {
      /** @description 起草 */
      drafted: number;
      /** @description 归档 */
      filed: number;
      hours: number | null;
      /** @description 编号 */
      id: string;
      /** @description 层级 */
      level: string;
      /**
       * Format: date
       * @description 统计期间
       */
      period: string;
      person: string | null;
      /** @description 发布 */
      released: number;
      /** @description 退回 */
      returned: number;
      returnedShare: number | null;
      /** @description 送审 */
      submitted: number;
      /** @description 科室 */
      unit: string;
      /** @description 科室编号 */
      unitId: number;
    };
    Correction: {
      agency: {
        id: number;
        name: string;
      };
      answer: string;
      answeredAt: string | null;
      deeds: ('handle' | 'answer')[];
      document: {
        id: number;
        title: string;
      } | null;
      /** Format: date */
      dueOn: string;
      handledAt: string | null;
      handling: string;
      hasContact: boolean;
      id: number;
      /** @enum {string} */
      kind: 'typo' | 'deadLink' | 'outdated' | 'other';
      late: boolean;
      outcome: ('corrected' | 'noFault' | 'passedOn') | null;
      pagePath: string;
      receipt: string;
      /** Format: date-time */
      receivedAt: string;
      /** @enum {string} */
      state: 'received' | 'handled' | 'answered';
      taskId: number | null;
      text: string;
      version: number;
    };
    CorrectionContact: {
      contact: string;
    };
    CorrectionFigures: {
      answered: number;
      handled: number;
      late: number;
      lateOpen: number;
      received: number;
      year: number;
    };
    CorrectionsPage: {
      count?: number;
      items: components['schemas']['CorrectionsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    CorrectionsRow: {
      document: string | null;
      /**
       * Format: date
       * @description 办理期限
       */
      dueOn: string;
      handledAt: string | null;
      /** @description 编号 */
      id: number;
      /** @description 类别 */
      kind: string;
      /** @description 逾期 */
      late: boolean;
      outcome: string | null;
      pagePath: string | null;
      /** @description 回执号 */
      receipt: string;
      /**
       * Format: date-time
       * @description 收到时间
       */
      receivedAt: string;
      /** @description 状态 */
      state: string;
      /** @description 问题 */
      text: string;
      /** @description 版本 */
      version: number;
    };
    CreatedToken: {
      id: number;
      needsApproval: boolean;
      token: string;
    };
    DisclosureOffice: {
      effective: {
        address: string;
        agencyName: string;
        contact: string;
        court: string;
        email: string;
        fax: string;
        government: string;
        /** @description 发文机关标志；空：机关名称 */
        header: string;
        hours: string;
        /** @description 行政复议法第二十七条：垂直领导机关、税务、国家安全机关 */
        ledByUpper: boolean;
        /** @description 编号格式，含 {prefix}、{series}、{year}、{number} */
        pattern: string;
        /**
         * @description 信息处理费的缴纳方式：收款账户、开户银行、户名
         * @default
         */
        payWay: string;
        phone: string;
        postcode: string;
        /** @description 文号代字 */
        prefix: string;
        upper: string;
        words: {
          [key: string]: string;
        };
      };
      readonly guessed: {
        label: string;
        name: string;
      }[];
      readonly missing: {
        label: string;
        name: string;
      }[];
      numberExample: string;
      said: {
        address: string;
        contact: string;
        court: string;
        email: string;
        fax: string;
        government: string;
        /** @description 发文机关标志；空：机关名称 */
        header: string;
        hours: string;
        /** @description 行政复议法第二十七条：垂直领导机关、税务、国家安全机关 */
        ledByUpper: boolean;
        /** @description 编号格式，含 {prefix}、{series}、{year}、{number} */
        pattern: string;
        /**
         * @description 信息处理费的缴纳方式：收款账户、开户银行、户名
         * @default
         */
        payWay: string;
        phone: string;
        postcode: string;
        /** @description 文号代字 */
        prefix: string;
        upper: string;
        /** @description 各类文书的编号用字 */
        words: {
          [key: string]: string;
        };
      };
      readonly series: {
        code: string;
        title: string;
        word: string;
      }[];
      version: number;
    };
    DisclosureRequest: {
      acceptedAt: string | null;
      agency: {
        id: number;
        name: string;
      };
      allowed: string[];
      answerWorkdays: number;
      /** @enum {string} */
      applicantKind: 'naturalPerson' | 'enterprise' | 'research' | 'publicWelfare' | 'legalService' | 'otherOrganization';
      archivedAt: string | null;
      /** Format: date */
      arrivedOn: string;
      assignee: {
        id: number;
        name: string;
      } | null;
      /** @enum {string} */
      channel: 'counter' | 'registeredPost' | 'ordinaryPost' | 'online' | 'email' | 'fax' | 'transfer';
      clocks: components['schemas']['RequestClock'][];
      closedOn: string | null;
      confirmedOn: string | null;
      consents: {
        /** Format: date-time */
        askedAt: string;
        byName: string;
        decidedByName: string;
        decision: ('agreed' | 'refused') | null;
        /** @enum {string} */
        deed: 'extend' | 'announceDelay';
        dueOn: string | null;
        id: number;
        reason: string;
        remark: string;
        title: string;
        until: string | null;
        workdays: number | null;
      }[];
      consultations: {
        addressee: {
          address: string;
          contact: string;
          name: string;
          phone: string;
          postcode: string;
        } | null;
        answer: string;
        answeredOn: string | null;
        askedAgency: {
          id: number;
          name: string;
        } | null;
        /** @enum {string} */
        asks: 'thirdParty' | 'agency';
        id: number;
        opinion: ('agrees' | 'refuses' | 'partly' | 'silent') | null;
        overrideReason: string;
        party: string;
        question: string;
        receivedOn: string | null;
        /** Format: date */
        sentOn: string;
      }[];
      content: string;
      /** Format: date-time */
      createdAt: string;
      deeds: {
        deed: string;
        possible: boolean;
        title: string;
        why: string;
      }[];
      dueOn: string | null;
      dueProvisional: boolean;
      erased: boolean;
      events: {
        /** @enum {string} */
        after:
          | 'arrived'
          | 'handling'
          | 'awaitingCorrection'
          | 'awaitingReasons'
          | 'awaitingPayment'
          | 'consulting'
          | 'approving'
          | 'approved'
          | 'answered'
          | 'withdrawn'
          | 'transferred'
          | 'discarded'
          | 'merged'
          | 'archived';
        before:
          | (
              | 'arrived'
              | 'handling'
              | 'awaitingCorrection'
              | 'awaitingReasons'
              | 'awaitingPayment'
              | 'consulting'
              | 'approving'
              | 'approved'
              | 'answered'
              | 'withdrawn'
              | 'transferred'
              | 'discarded'
              | 'merged'
              | 'archived'
            )
          | null;
        byName: string;
        data: {
          [key: string]: unknown;
        };
        deed: string;
        /** Format: date */
        on: string;
        seq: number;
        title: string;
        /** Format: date-time */
        writtenAt: string;
      }[];
      fee: {
        lines: {
          from: number;
          to: number;
          yuan: number;
          yuanEach: number;
        }[];
        /** Format: date */
        noticedOn: string;
        paidOn: string | null;
        /** @enum {string} */
        scale: 'pieces' | 'pages';
        units: number;
        unitsBefore: number;
        yuan: number;
      } | null;
      files: {
        /** Format: date-time */
        addedAt: string;
        byName: string;
        bytes: number;
        erased: boolean;
        id: number;
        /** @enum {string} */
        kind: 'identity' | 'mandate' | 'scan' | 'attachment' | 'material' | 'redacted' | 'letter' | 'receipt' | 'archive';
        mediaType: string;
        name: string;
      }[];
      helpNeeded: string;
      id: number;
      identityCheck: ('original' | 'copy' | 'telephone') | null;
      identityCheckedBy: string;
      identityCheckedOn: string | null;
      /** @enum {string} */
      kind: 'information' | 'recordCorrection';
      letters: {
        /** @enum {string} */
        code:
          | 'receipt'
          | 'correctionNotice'
          | 'reasonsNotice'
          | 'extensionNotice'
          | 'delayNotice'
          | 'inquiry'
          | 'agencyInquiry'
          | 'inquiryNotice'
          | 'noticeToThirdParty'
          | 'feeNotice'
          | 'grant'
          | 'partialGrant'
          | 'denial'
          | 'notExisting'
          | 'notResponsible'
          | 'needsCreation'
          | 'repeat'
          | 'notProcessed'
          | 'specialQuery'
          | 'noLongerProcessed'
          | 'recordReceipt'
          | 'recordProofNotice'
          | 'recordExtensionNotice'
          | 'recordCorrected'
          | 'recordNotCorrected'
          | 'recordPassedOn'
          | 'proofOfDelivery';
        consultationId: number | null;
        delivery: ('handed' | 'post' | 'entrusted' | 'email' | 'online' | 'fax') | null;
        id: number;
        /** Format: date */
        letterOn: string;
        number: string | null;
        receiptFileId: number | null;
        receivedBy: string;
        receivedHow: ('self' | 'family' | 'mailroom' | 'post' | 'system' | 'left') | null;
        receivedOn: string | null;
        returnedOn: string | null;
        returns: {
          /** @enum {string} */
          delivery: 'handed' | 'post' | 'entrusted' | 'email' | 'online' | 'fax';
          /** @enum {string} */
          reason: 'refused' | 'unknown' | 'moved' | 'unclaimed' | 'damaged' | 'other';
          /** Format: date */
          returnedOn: string;
          /** Format: date */
          sentOn: string;
          tracking: string;
        }[];
        sentOn: string | null;
        /** @enum {string} */
        state: 'draft' | 'ready' | 'sent' | 'void';
        title: string;
        tracking: string;
      }[];
      mergedInto: number | null;
      messages: {
        byName: string;
        /** @enum {string} */
        channel: 'online' | 'email' | 'phone' | 'post' | 'fax' | 'counter';
        /** @enum {string} */
        direction: 'in' | 'out';
        fileId: number | null;
        id: number;
        noted: boolean;
        on: string | null;
        text: string | null;
        /** Format: date-time */
        writtenAt: string;
      }[];
      nextDueKind: string | null;
      nextDueOn: string | null;
      number: string | null;
      opinions: {
        byName: string;
        id: number;
        text: string;
        /** Format: date-time */
        writtenAt: string;
      }[];
      oral: {
        /** @enum {string} */
        confirmed: 'signature' | 'fingerprint' | 'recording';
        writtenBy: string;
      } | null;
      originalContent: string | null;
      outcome:
        | (
            | 'granted'
            | 'partial'
            | 'denied.stateSecret'
            | 'denied.lawForbids'
            | 'denied.safetyStability'
            | 'denied.thirdParty'
            | 'denied.internalAffairs'
            | 'denied.processInfo'
            | 'denied.enforcementFile'
            | 'denied.adminQuery'
            | 'unavailable.notHeld'
            | 'unavailable.needsCreation'
            | 'unavailable.stillUnclear'
            | 'notProcessed.petition'
            | 'notProcessed.repeat'
            | 'notProcessed.publication'
            | 'notProcessed.massive'
            | 'notProcessed.reconfirm'
            | 'other.overdueCorrection'
            | 'other.unpaidFee'
            | 'other.other'
            | 'record.corrected'
            | 'record.notCorrected'
            | 'record.passedOn'
            | 'record.withdrawn'
          )
        | null;
      outcomeTitle: string;
      parts: {
        article: string;
        content: string;
        letter:
          | (
              | 'receipt'
              | 'correctionNotice'
              | 'reasonsNotice'
              | 'extensionNotice'
              | 'delayNotice'
              | 'inquiry'
              | 'agencyInquiry'
              | 'inquiryNotice'
              | 'noticeToThirdParty'
              | 'feeNotice'
              | 'grant'
              | 'partialGrant'
              | 'denial'
              | 'notExisting'
              | 'notResponsible'
              | 'needsCreation'
              | 'repeat'
              | 'notProcessed'
              | 'specialQuery'
              | 'noLongerProcessed'
              | 'recordReceipt'
              | 'recordProofNotice'
              | 'recordExtensionNotice'
              | 'recordCorrected'
              | 'recordNotCorrected'
              | 'recordPassedOn'
              | 'proofOfDelivery'
            )
          | null;
        link: string;
        outcome:
          | (
              | 'granted'
              | 'partial'
              | 'denied.stateSecret'
              | 'denied.lawForbids'
              | 'denied.safetyStability'
              | 'denied.thirdParty'
              | 'denied.internalAffairs'
              | 'denied.processInfo'
              | 'denied.enforcementFile'
              | 'denied.adminQuery'
              | 'unavailable.notHeld'
              | 'unavailable.needsCreation'
              | 'unavailable.stillUnclear'
              | 'notProcessed.petition'
              | 'notProcessed.repeat'
              | 'notProcessed.publication'
              | 'notProcessed.massive'
              | 'notProcessed.reconfirm'
              | 'other.overdueCorrection'
              | 'other.unpaidFee'
              | 'other.other'
              | 'record.corrected'
              | 'record.notCorrected'
              | 'record.passedOn'
              | 'record.withdrawn'
            )
          | null;
        outcomeTitle: string;
        part: number;
        reason: string;
      }[];
      proposesPublication: boolean;
      published: boolean;
      publishedAnswer: string;
      publishedTitle: string;
      receivedOn: string | null;
      related: {
        id: number;
        number: string | null;
        /** @enum {string} */
        relation: 'splitFrom' | 'splitInto' | 'mergedInto' | 'mergedFrom';
        /** @enum {string} */
        state:
          | 'arrived'
          | 'handling'
          | 'awaitingCorrection'
          | 'awaitingReasons'
          | 'awaitingPayment'
          | 'consulting'
          | 'approving'
          | 'approved'
          | 'answered'
          | 'withdrawn'
          | 'transferred'
          | 'discarded'
          | 'merged'
          | 'archived';
        title: string;
      }[];
      returnReason: string;
      round: {
        levels: {
          opinion: string;
          signedBy: string | null;
          signedOn: string | null;
          title: string;
        }[];
        mine: boolean;
      };
      signedOn: string | null;
      splitFrom: number | null;
      /** @enum {string} */
      state:
        | 'arrived'
        | 'handling'
        | 'awaitingCorrection'
        | 'awaitingReasons'
        | 'awaitingPayment'
        | 'consulting'
        | 'approving'
        | 'approved'
        | 'answered'
        | 'withdrawn'
        | 'transferred'
        | 'discarded'
        | 'merged'
        | 'archived';
      submittedOn: string | null;
      title: string;
      unit: {
        id: number;
        name: string;
      } | null;
      version: number;
      /** @enum {string} */
      wantedDelivery: 'online' | 'email' | 'post' | 'fax' | 'pickup' | 'onSite';
      /** @enum {string} */
      wantedForm: 'paper' | 'electronic' | 'inspection' | 'other';
    };
    Document: {
      agency: {
        id: number;
        name: string;
      };
      agencyId: number;
      changed: {
        /** Format: date-time */
        at: string;
        by: string;
        note: string;
      };
      /** Format: date-time */
      changedAt: string;
      content: components['schemas']['DocumentContent'];
      contentHash: string;
      /** Format: date-time */
      createdAt: string;
      createdBy: {
        /** @enum {string} */
        kind: 'person' | 'machine' | 'system';
        name: string;
      };
      draft: {
        baseRevision: number;
        content: components['schemas']['DocumentContent'];
        /** Format: date-time */
        savedAt: string;
      } | null;
      id: number;
      readonly incomplete: {
        code: string;
        message: string;
        path: string;
      }[];
      indexNumber: string | null;
      readonly may: (
        'edit' | 'discard' | 'submit' | 'judgeOpenness' | 'reEvaluate' | 'release' | 'schedule' | 'withdraw' | 'setValidity'
      )[];
      readonly relations: components['schemas']['RelatedDocument'][];
      readonly relationsBack: components['schemas']['RelatedDocument'][];
      released: {
        address: string;
        /** Format: date-time */
        at: string;
        /** Format: date-time */
        firstAt: string;
        indexNumber: string;
        revision: number;
      } | null;
      revision: number;
      schedule: {
        releaseAt: string | null;
        withdrawAt: string | null;
      };
      /** @enum {string} */
      state: 'draft' | 'inReview' | 'returned' | 'approved' | 'released' | 'filed' | 'withdrawn' | 'discarded';
      title: string;
      type: string;
      unit: {
        id: number;
        name: string;
      };
      urgent: boolean;
      validity: ('notYetInForce' | 'inForce' | 'amended' | 'lapsed' | 'repealed') | null;
      version: number;
      withdrawn: {
        /** Format: date-time */
        at: string;
        reason: string;
      } | null;
    };
    DocumentBody: {
      readonly content: unknown[];
      /** @constant */
      type: 'doc';
    };
    DocumentBodyInput: {
      readonly content: unknown[];
      /** @constant */
      type: 'doc';
    };
    DocumentContent: {
      readonly attachments: components['schemas']['Attachment'][];
      body: components['schemas']['DocumentBody'];
      documentNumber: string | null;
      effectiveFrom: string | null;
      effectiveUntil: string | null;
      readonly fields: {
        [key: string]:
          | string
          | number
          | boolean
          | string[]
          | {
              [key: string]: string;
            }[];
      };
      genre: string | null;
      readonly keywords: string[];
      openness: {
        ground: string | null;
        reason: string;
        /** @enum {string} */
        status: 'proactive' | 'onRequest' | 'withheld';
      } | null;
      readonly relations: {
        documentId: number;
        /** @enum {string} */
        kind: 'interprets' | 'amends' | 'repeals' | 'forwards' | 'replaces';
      }[];
      signedOn: string | null;
      source: {
        address: string;
        name: string;
        original: string;
      } | null;
      subject: string | null;
      subtitle: string;
      summary: string;
      title: string;
    };
    DocumentContentInput: {
      readonly attachments: components['schemas']['AttachmentInput'][];
      body: components['schemas']['DocumentBodyInput'];
      documentNumber: string | null;
      effectiveFrom: string | null;
      effectiveUntil: string | null;
      readonly fields: {
        [key: string]:
          | string
          | number
          | boolean
          | string[]
          | {
              [key: string]: string;
            }[];
      };
      genre: string | null;
      readonly keywords: string[];
      openness: {
        ground: string | null;
        reason: string;
        /** @enum {string} */
        status: 'proactive' | 'onRequest' | 'withheld';
      } | null;
      readonly relations: {
        documentId: number;
        /** @enum {string} */
        kind: 'interprets' | 'amends' | 'repeals' | 'forwards' | 'replaces';
      }[];
      signedOn: string | null;
      source: {
        address: string;
        name: string;
        original: string;
      } | null;
      subject: string | null;
      subtitle: string;
      summary: string;
      title: string;
    };
    DocumentCounts: {
      openness: {
        code: string;
        count: number;
        title: string;
      }[];
      total: number;
      types: {
        code: string;
        count: number;
        title: string;
      }[];
      units: {
        count: number;
        id: number;
        name: string;
      }[];
      validities: {
        code: string;
        count: number;
        title: string;
      }[];
      year: number | null;
      years: number[];
    };
    DocumentDifference: {
      bodyHtml: string;
      readonly members: {
        after: string;
        before: string;
        member: string;
        title: string;
      }[];
    };
    DocumentRevision: {
      author: {
        /** @enum {string} */
        kind: 'person' | 'machine' | 'system';
        name: string;
      };
      content: components['schemas']['DocumentContent'];
      contentHash: string;
      /** Format: date-time */
      madeAt: string;
      note: string;
      revision: number;
    };
    DocumentRevisionsPage: {
      count?: number;
      items: components['schemas']['DocumentRevisionsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    DocumentRevisionsRow: {
      /** @description 修改人 */
      author: string;
      /** @description 内容摘要值 */
      contentHash: string;
      /**
       * Format: date-time
       * @description 保存时间
       */
      madeAt: string;
      note: string | null;
      /** @description 公开过 */
      released: boolean;
      /** @description 稿次 */
      revision: number;
    };
    DocumentSeries: {
      /** Format: date */
      asOf: string;
      days: {
        documentId: number | null;
        /** Format: date */
        on: string;
      }[];
      readonly gaps: components['schemas']['DocumentSeriesRun'][];
      openGap: components['schemas']['DocumentSeriesRun'] | null;
      streak: {
        current: components['schemas']['DocumentSeriesRun'] | null;
        longest: components['schemas']['DocumentSeriesRun'] | null;
      };
      title: string;
      total: number;
      type: string;
      year: number;
      years: number[];
    };
    DocumentSeriesRun: {
      days: number;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
    };
    DocumentsPage: {
      count?: number;
      items: components['schemas']['DocumentsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    DocumentsRow: {
      /**
       * Format: date-time
       * @description 修改时间
       */
      changedAt: string;
      /** @description 起草人 */
      createdBy: string;
      documentNumber: string | null;
      genre: string | null;
      /** @description 编号 */
      id: number;
      indexNumber: string | null;
      openness: string | null;
      /** @description 公众可见 */
      public: boolean;
      releasedAt: string | null;
      releaseDueAt: string | null;
      signedOn: string | null;
      /** @description 状态 */
      state: string;
      subject: string | null;
      title: string | null;
      /** @description 信息类型 */
      type: string;
      /** @description 起草科室 */
      unit: string;
      /** @description 起草科室编号 */
      unitId: number;
      /** @description 先发后审 */
      urgent: boolean;
      validity: string | null;
      /** @description 版本 */
      version: number;
      /** @description 年度 */
      year: number;
    };
    DocumentType: {
      code: string;
      readonly fields: {
        basis?: string;
        readonly choices?: {
          code: string;
          title: string;
        }[];
        code: string;
        readonly columns?: {
          code: string;
          required: boolean;
          title: string;
        }[];
        hint?: string;
        /** @enum {string} */
        kind: 'text' | 'longText' | 'number' | 'date' | 'time' | 'choice' | 'choices' | 'phone' | 'address' | 'rows';
        required: boolean;
        title: string;
      }[];
      /** @enum {string} */
      grade: 'strict' | 'plain' | 'reprint';
      normative: boolean;
      policy: boolean;
      purpose: string;
      readonly requires: (
        'body' | 'summary' | 'documentNumber' | 'signedOn' | 'subject' | 'genre' | 'effectiveFrom' | 'relation.interprets' | 'source'
      )[];
      series: {
        /** @constant */
        every: 'day';
      } | null;
      single: boolean;
      title: string;
    };
    DocumentVocabulary: {
      genres: {
        code: string;
        /** @enum {string} */
        kind: 'official' | 'site';
        title: string;
      }[];
      grounds: {
        article: string;
        code: string;
        readonly statuses: ('onRequest' | 'withheld')[];
        title: string;
      }[];
      opennesses: {
        code: string;
        title: string;
      }[];
      relationKinds: {
        back: string;
        code: string;
        title: string;
      }[];
      states: {
        code: string;
        title: string;
      }[];
      readonly subjects: {
        readonly below: {
          code: string;
          title: string;
        }[];
        code: string;
        title: string;
      }[];
      types: components['schemas']['DocumentType'][];
      validities: {
        code: string;
        title: string;
      }[];
    };
    Done: {
      id: number;
    };
    EditedPerson: {
      endedGrants: {
        agencyId: number | null;
        id: number;
        /** @enum {string} */
        role:
          | 'systemAdmin'
          | 'securityAdmin'
          | 'auditor'
          | 'supervisor'
          | 'leader'
          | 'clerk'
          | 'reviewer'
          | 'secrecyReviewer'
          | 'unitHead'
          | 'unitStaff';
        title: string;
        unitId: number | null;
      }[];
      person: components['schemas']['Person'];
    };
    Examination: {
      dimensions: {
        height: number;
        width: number;
      } | null;
      readonly hidden: {
        code: string;
        message: string;
        where: string;
      }[];
      /** @enum {string} */
      kind:
        | 'pdf'
        | 'docx'
        | 'xlsx'
        | 'pptx'
        | 'doc'
        | 'xls'
        | 'ppt'
        | 'ofd'
        | 'odt'
        | 'ods'
        | 'odp'
        | 'png'
        | 'jpeg'
        | 'gif'
        | 'webp'
        | 'zip'
        | 'txt'
        | 'csv'
        | 'mp4'
        | 'mp3';
      readonly notes: {
        code: string;
        message: string;
      }[];
      scannedBy: string | null;
    };
    FetchedOriginal: {
      readonly notices: string[];
      original: string;
    };
    FigureRecords: {
      count: number;
      hidden: number;
      records: {
        id: number;
        number: string | null;
        path: string;
        title: string;
      }[];
    };
    FrequentApplicants: {
      applicants: {
        /** @enum {string} */
        kind: 'naturalPerson' | 'enterprise' | 'research' | 'publicWelfare' | 'legalService' | 'otherOrganization';
        open: number;
        pieces: number;
        reasonsAsked: boolean;
        requestIds: number[];
        requests: number;
        requestsOfYear: number;
      }[];
      month: string;
    };
    HandedInFile: {
      attachment: components['schemas']['Attachment'];
      examination: components['schemas']['Examination'];
    };
    HandedTask: {
      taskId: number;
    };
    History: {
      items: {
        actor: {
          /** @enum {string} */
          kind: 'person' | 'machine' | 'system' | 'visitor';
          name: string;
        };
        /** Format: date-time */
        at: string;
        changes: {
          after: unknown;
          afterTitle: string | null;
          before: unknown;
          beforeTitle: string | null;
          field: string;
          label: string;
        }[];
        deed: string;
        deedTitle: string;
        entryId: number;
        reason: string | null;
      }[];
      next: string | null;
    };
    HolidayNotice: {
      holidays: {
        /** Format: date */
        from: string;
        name: string;
        /** Format: date */
        to: string;
      }[];
      id: number;
      inForce: boolean;
      makeUpWorkdays: string[];
      number: string;
      /** Format: date */
      publishedOn: string;
      recount: {
        finished: boolean;
        moved: number;
        seen: number;
        total: number;
      } | null;
      title: string;
      version: number;
      year: number;
    };
    HolidayNoticePreview: {
      agencies: {
        id: number;
        moved: number;
        name: string;
      }[];
      cut: boolean;
      earlier: number;
      later: number;
      moved: number;
      moves: {
        agencyId: number;
        because: {
          /** @enum {string} */
          after: 'workday' | 'makeUpWorkday' | 'weekend' | 'holiday';
          /** @enum {string} */
          before: 'workday' | 'makeUpWorkday' | 'weekend' | 'holiday';
          name: string | null;
          /** Format: date */
          on: string;
        }[];
        clock: string;
        count: number;
        from: string | null;
        to: string | null;
      }[];
      seen: number;
    };
    HomeBlock:
      | {
          /** @constant */
          kind: 'search';
        }
      | {
          count: number;
          /** @constant */
          kind: 'latest';
          section: string;
        }
      | {
          count: number;
          /** @constant */
          kind: 'policies';
        }
      | {
          /** @constant */
          kind: 'disclosure';
        }
      | {
          count: number;
          /** @constant */
          kind: 'services';
        }
      | {
          /** @constant */
          kind: 'topics';
        }
      | {
          /** @constant */
          kind: 'links';
          readonly links: {
            href: string;
            text: string;
          }[];
          title: string;
        }
      | {
          count: number;
          /** @constant */
          kind: 'consultations';
        }
      | {
          /** @constant */
          kind: 'reports';
        }
      | {
          body: components['schemas']['SiteText'];
          /** @constant */
          kind: 'text';
          title: string;
        };
    HomeBlockInput:
      | {
          /** @constant */
          kind: 'search';
        }
      | {
          count: number;
          /** @constant */
          kind: 'latest';
          section: string;
        }
      | {
          count: number;
          /** @constant */
          kind: 'policies';
        }
      | {
          /** @constant */
          kind: 'disclosure';
        }
      | {
          count: number;
          /** @constant */
          kind: 'services';
        }
      | {
          /** @constant */
          kind: 'topics';
        }
      | {
          /** @constant */
          kind: 'links';
          readonly links: {
            href: string;
            text: string;
          }[];
          title: string;
        }
      | {
          count: number;
          /** @constant */
          kind: 'consultations';
        }
      | {
          /** @constant */
          kind: 'reports';
        }
      | {
          body: components['schemas']['SiteTextInput'];
          /** @constant */
          kind: 'text';
          title: string;
        };
    IndexPattern: {
      example: string | null;
      expected: string | null;
      indexPattern: string;
      version: number;
    };
    InterpretationWatchPage: {
      count?: number;
      items: components['schemas']['InterpretationWatchRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    InterpretationWatchRow: {
      documentNumber: string | null;
      doneOn: string | null;
      /** @description 正在起草的解读 */
      drafts: number;
      /**
       * Format: date
       * @description 解读期限
       */
      dueOn: string;
      /** @description 编号 */
      id: number;
      interpretation: string | null;
      interpretationId: number | null;
      /**
       * Format: date
       * @description 发布日期
       */
      releasedOn: string;
      /** @description 解读情况 */
      standing: string;
      /** @description 政策文件 */
      title: string;
      /** @description 信息类型 */
      type: string;
      /** @description 起草科室 */
      unit: string;
      /** @description 起草科室编号 */
      unitId: number;
      waiverReason: string | null;
    };
    InvitedPerson: {
      link: string;
      person: components['schemas']['Person'];
    };
    Job: {
      attempts: number;
      /** Format: date-time */
      createdAt: string;
      finishedAt: string | null;
      /** Format: uuid */
      id: string;
      job: string;
      progress: number | null;
      progressWords: string | null;
      seconds: number | null;
      sentence: string | null;
      /** Format: date-time */
      startAfter: string;
      startedAt: string | null;
      /** @enum {string} */
      state: 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';
      title: string;
    };
    JobSchedule: {
      cron: string;
      job: string;
      key: string;
      lastJobId: string | null;
      nextAt: string | null;
      /** @constant */
      timeZone: 'Asia/Shanghai';
      title: string;
    };
    JobSchedules: {
      items: components['schemas']['JobSchedule'][];
    };
    JobsPage: {
      count?: number;
      items: components['schemas']['JobsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    JobsRow: {
      /** @description 次数 */
      attempts: number;
      /**
       * Format: date-time
       * @description 提出时间
       */
      createdAt: string;
      finishedAt: string | null;
      /** @description 编号 */
      id: string;
      /** @description 任务 */
      job: string;
      progress: number | null;
      progressWords: string | null;
      seconds: number | null;
      sentence: string | null;
      /**
       * Format: date-time
       * @description 不早于
       */
      startAfter: string;
      startedAt: string | null;
      /** @description 状态 */
      state: string;
    };
    LetterTemplate: {
      /** @enum {string} */
      code:
        | 'receipt'
        | 'correctionNotice'
        | 'reasonsNotice'
        | 'extensionNotice'
        | 'delayNotice'
        | 'inquiry'
        | 'agencyInquiry'
        | 'inquiryNotice'
        | 'noticeToThirdParty'
        | 'feeNotice'
        | 'grant'
        | 'partialGrant'
        | 'denial'
        | 'notExisting'
        | 'notResponsible'
        | 'needsCreation'
        | 'repeat'
        | 'notProcessed'
        | 'specialQuery'
        | 'noLongerProcessed'
        | 'recordReceipt'
        | 'recordProofNotice'
        | 'recordExtensionNotice'
        | 'recordCorrected'
        | 'recordNotCorrected'
        | 'recordPassedOn'
        | 'proofOfDelivery';
      readonly commonFields: {
        label: string;
        name: string;
      }[];
      readonly fields: {
        example: string;
        kind: string;
        label: string;
        name: string;
        required: boolean;
      }[];
      house: {
        effectiveFrom: string;
        readonly lines: string[];
        /** @enum {string} */
        origin: 'house' | 'agency';
        title: string;
      };
      inForce: {
        effectiveFrom: string;
        readonly lines: string[];
        /** @enum {string} */
        origin: 'house' | 'agency';
        title: string;
      };
      title: string;
      readonly versions: components['schemas']['LetterTemplateVersion'][];
    };
    LetterTemplateCheck: {
      readonly faults: {
        code: string;
        line: number | null;
        sentence: string;
      }[];
    };
    LetterTemplates: {
      readonly letters: {
        /** @enum {string} */
        code:
          | 'receipt'
          | 'correctionNotice'
          | 'reasonsNotice'
          | 'extensionNotice'
          | 'delayNotice'
          | 'inquiry'
          | 'agencyInquiry'
          | 'inquiryNotice'
          | 'noticeToThirdParty'
          | 'feeNotice'
          | 'grant'
          | 'partialGrant'
          | 'denial'
          | 'notExisting'
          | 'notResponsible'
          | 'needsCreation'
          | 'repeat'
          | 'notProcessed'
          | 'specialQuery'
          | 'noLongerProcessed'
          | 'recordReceipt'
          | 'recordProofNotice'
          | 'recordExtensionNotice'
          | 'recordCorrected'
          | 'recordNotCorrected'
          | 'recordPassedOn'
          | 'proofOfDelivery';
        inForce: {
          effectiveFrom: string;
          /** @enum {string} */
          origin: 'house' | 'agency';
          title: string;
        };
        next: string | null;
        title: string;
      }[];
    };
    LetterTemplateVersion: {
      byName: string;
      changeable: boolean;
      /** @enum {string} */
      code:
        | 'receipt'
        | 'correctionNotice'
        | 'reasonsNotice'
        | 'extensionNotice'
        | 'delayNotice'
        | 'inquiry'
        | 'agencyInquiry'
        | 'inquiryNotice'
        | 'noticeToThirdParty'
        | 'feeNotice'
        | 'grant'
        | 'partialGrant'
        | 'denial'
        | 'notExisting'
        | 'notResponsible'
        | 'needsCreation'
        | 'repeat'
        | 'notProcessed'
        | 'specialQuery'
        | 'noLongerProcessed'
        | 'recordReceipt'
        | 'recordProofNotice'
        | 'recordExtensionNotice'
        | 'recordCorrected'
        | 'recordNotCorrected'
        | 'recordPassedOn'
        | 'proofOfDelivery';
      effectiveFrom: string;
      id: number;
      lines: string[] | null;
      note: string;
      title: string;
      version: number;
    };
    ListColumn: {
      choices:
        | {
            label: string;
            value: string;
          }[]
        | null;
      filterable: boolean;
      hidden: boolean;
      /** @enum {string} */
      kind: 'text' | 'number' | 'date' | 'time' | 'choice' | 'flag';
      label: string;
      name: string;
      sortable: boolean;
    };
    ListColumns: {
      columns: components['schemas']['ListColumn'][];
      defaultSort: string;
      key: string;
      name: string;
      title: string;
    };
    ListedSession: {
      address: string;
      current: boolean;
      device: string;
      id: number;
      /** Format: date-time */
      lastSeen: string;
      /** Format: date-time */
      since: string;
    };
    ListedWord: {
      /** @enum {string} */
      code: 'wrongWord' | 'confusedName' | 'forbiddenWord' | 'extremeWord' | 'secrecyMark' | 'internalUse';
      readonly except: string[];
      from: string | null;
      /** @enum {string} */
      gate: 'politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion';
      instead: string | null;
      note: string;
      /** @enum {string} */
      severity: 'block' | 'warning' | 'hint';
      source: string;
      until: string | null;
      word: string;
    };
    Mailbox: {
      agencyId: number;
      answers: boolean;
      authenticationServer: string | null;
      enabled: boolean;
      folder: string;
      host: string;
      polledAt: string | null;
      port: number;
      /** @enum {string} */
      security: 'tls' | 'starttls' | 'none';
      takesLetters: boolean;
      trouble: string | null;
      userName: string;
      version: number;
    };
    MailboxAnswer: {
      mailbox: components['schemas']['Mailbox'] | null;
    };
    MailboxMessage: {
      attachments: {
        name: string;
        size: number;
      }[];
      bytes: number;
      date: string | null;
      deeds: ('take' | 'join' | 'ignore')[];
      from: {
        address: string;
        name: string;
      } | null;
      fromHtml: boolean;
      hasRaw: boolean;
      id: number;
      marks: {
        /** @enum {string} */
        mark:
          | 'unverified'
          | 'forged'
          | 'automatic'
          | 'list'
          | 'bounce'
          | 'delay'
          | 'loop'
          | 'flood'
          | 'sameId'
          | 'tooLarge'
          | 'manyAttachments'
          | 'headOnly'
          | 'textCut'
          | 'winmail';
        title: string;
      }[];
      proposal: {
        number: string | null;
        reason: string;
        requestId: number;
        title: string;
      } | null;
      reason: string;
      /** Format: date-time */
      receivedAt: string;
      requestId: number | null;
      /** @enum {string} */
      state: 'new' | 'case' | 'thread' | 'ignored' | 'refused';
      subject: string;
      text: string;
      version: number;
    };
    MailboxMessagesPage: {
      count?: number;
      items: components['schemas']['MailboxMessagesRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    MailboxMessagesRow: {
      /** @description 附件数 */
      attachments: number;
      belongsBy: string | null;
      /** @description 大小（字节） */
      bytes: number;
      /** @description 编号 */
      id: number;
      reason: string | null;
      /**
       * Format: date-time
       * @description 收到时间
       */
      receivedAt: string;
      request: string | null;
      requestId: number | null;
      /** @description 状态 */
      state: string;
      /** @description 版本 */
      version: number;
    };
    MailboxTest: {
      detail: string;
      reached: boolean;
    };
    MatchedDocuments: {
      readonly documents: components['schemas']['PublicTitle'][];
      total: number;
    };
    NewAgencyInput: {
      code: string;
      creditCode?: string | null;
      name: string;
      parentId: number | null;
      position?: number;
      shortName?: string;
    };
    NewPersonInput: {
      agencyId: number | null;
      displayName: string;
      email?: string;
      phone?: string;
      post?: string;
      signInName: string;
      unitId?: number | null;
    };
    NewRoleGrantInput: {
      accountId: number;
      agencyId: number | null;
      reason: string;
      /** @enum {string} */
      role:
        | 'systemAdmin'
        | 'securityAdmin'
        | 'auditor'
        | 'supervisor'
        | 'leader'
        | 'clerk'
        | 'reviewer'
        | 'secrecyReviewer'
        | 'unitHead'
        | 'unitStaff';
      unitId: number | null;
    };
    NewTokenInput: {
      agencyId: number;
      /** Format: date-time */
      expiresAt: string;
      name: string;
      scopes: string[];
    };
    NewUnitInput: {
      agencyId: number;
      isDisclosureOffice?: boolean;
      name: string;
      position?: number;
    };
    Notice: {
      about: {
        id: string;
        noun: string;
      };
      attempts: number;
      /** @enum {string} */
      channel: 'email' | 'sms';
      /** Format: date-time */
      createdAt: string;
      deeds: ('confirm' | 'resend')[];
      id: number;
      /** Format: date-time */
      nextAt: string;
      reason:
        | (
            | 'notSetUp'
            | 'badRecipient'
            | 'unreadable'
            | 'unprotected'
            | 'unreachable'
            | 'certificate'
            | 'signIn'
            | 'senderRefused'
            | 'recipientRefused'
            | 'contentRefused'
            | 'busy'
            | 'providerRefused'
            | 'noAnswer'
            | 'programEnded'
            | 'gaveUp'
            | 'delayed'
            | 'returnedAddress'
            | 'returnedFull'
            | 'returnedRefused'
            | 'returned'
          )
        | null;
      reasonTitle: string | null;
      recipient: string;
      replyCode: number | null;
      sentAt: string | null;
      /** @enum {string} */
      state: 'queued' | 'sending' | 'sent' | 'failed' | 'uncertain' | 'returned';
      subject: string | null;
      version: number;
    };
    NoticeCredential: {
      /** @enum {string} */
      name: 'smtpPassword' | 'smsSecret';
      setAt: string | null;
      title: string;
    };
    NoticeCredentials: {
      items: components['schemas']['NoticeCredential'][];
    };
    NoticesPage: {
      count?: number;
      items: components['schemas']['NoticesRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    NoticesRow: {
      /** @description 记录编号 */
      aboutId: string;
      /** @description 所通知的记录 */
      aboutNoun: string;
      /** @description 已试次数 */
      attempts: number;
      /** @description 方式 */
      channel: string;
      /**
       * Format: date-time
       * @description 建立时间
       */
      createdAt: string;
      /** @description 编号 */
      id: number;
      nextAt: string | null;
      reason: string | null;
      /** @description 收件人 */
      recipient: string;
      sentAt: string | null;
      /** @description 状态 */
      state: string;
      /** @description 版本 */
      version: number;
    };
    NoticeTrial: {
      detail: string;
      replyCode: number | null;
      sent: boolean;
    };
    NotificationsPage: {
      count?: number;
      items: components['schemas']['NotificationsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    NotificationsRow: {
      /**
       * Format: date-time
       * @description 时间
       */
      createdAt: string;
      /** @description 编号 */
      id: number;
      /** @description 已读 */
      isRead: boolean;
      /** @description 页面 */
      link: string;
      /** @description 内容 */
      text: string;
    };
    OfficeCalendar: {
      readonly notices: {
        readonly holidays: {
          /** Format: date */
          from: string;
          name: string;
          /** Format: date */
          to: string;
        }[];
        readonly makeUpWorkdays: string[];
        number: string;
        /** Format: date */
        publishedOn: string;
        title: string;
        year: number;
      }[];
    };
    OneTimeLink: {
      link: string;
    };
    OpenLink: {
      displayName: string;
      /** @enum {string} */
      purpose: 'activate' | 'reset';
      signInName: string;
    };
    OpennessCounts: {
      byType: {
        onRequest: number;
        proactive: number;
        title: string;
        type: string;
        withheld: number;
      }[];
      byUnit: {
        onRequest: number;
        proactive: number;
        unit: string;
        unitId: number;
        withheld: number;
      }[];
      evaluation: {
        evaluatedThisYear: number;
        overdue: number;
        thisYear: number;
      };
      onRequest: number;
      proactive: number;
      withheld: number;
      year: number;
      years: number[];
    };
    OpennessOpinions: {
      items: {
        /** Format: date-time */
        at: string;
        byName: string;
        /** @enum {string} */
        decision: 'agree' | 'object' | 'keep' | 'open' | 'onRequest';
        /** @enum {string} */
        kind: 'prior' | 'reEvaluation';
        reason: string;
        revision: number;
      }[];
    };
    OpennessProposalsPage: {
      count?: number;
      items: components['schemas']['OpennessProposalsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    OpennessProposalsRow: {
      /**
       * Format: date-time
       * @description 修改时间
       */
      changedAt: string;
      ground: string | null;
      /** @description 编号 */
      id: number;
      opinion: string | null;
      opinionReason: string | null;
      reason: string | null;
      /** @description 已审查 */
      reviewed: boolean;
      /** @description 状态 */
      state: string;
      title: string | null;
      /** @description 信息类型 */
      type: string;
      /** @description 起草科室 */
      unit: string;
      /** @description 版本 */
      version: number;
    };
    OpennessRegisterPage: {
      count?: number;
      items: components['schemas']['OpennessRegisterRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    OpennessRegisterRow: {
      documentNumber: string | null;
      /** @description 定期评估 */
      due: string;
      /**
       * Format: date
       * @description 评估期限
       */
      dueOn: string;
      ground: string | null;
      /** @description 编号 */
      id: number;
      /** @description 索引号 */
      indexNumber: string;
      lastDecision: string | null;
      lastEvaluatedOn: string | null;
      lastReason: string | null;
      /** @description 公开属性 */
      openness: string;
      reason: string | null;
      /**
       * Format: date
       * @description 不主动公开自
       */
      since: string;
      /** @description 状态 */
      state: string;
      title: string | null;
      /** @description 信息类型 */
      type: string;
      /** @description 起草科室 */
      unit: string;
      /** @description 起草科室编号 */
      unitId: number;
      /** @description 版本 */
      version: number;
      /** @description 年度 */
      year: number;
    };
    OriginalFile: {
      name: string | null;
      sha256: string;
      size: number;
    };
    OtherAgencies: {
      agencies: {
        id: number;
        name: string;
      }[];
    };
    OwnWord: {
      agencyId: number;
      /** @enum {string} */
      code: 'wrongWord' | 'confusedName' | 'forbiddenWord' | 'extremeWord' | 'secrecyMark' | 'internalUse';
      readonly except: string[];
      from: string | null;
      /** @enum {string} */
      gate: 'politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion';
      id: number;
      instead: string | null;
      note: string;
      retiredAt: string | null;
      /** @enum {string} */
      severity: 'block' | 'warning' | 'hint';
      source: string;
      until: string | null;
      version: number;
      word: string;
    };
    PasswordChangeInput: {
      current: string;
      next: string;
    };
    PasswordConfirmationInput: {
      password: string;
    };
    PastedBody: {
      readonly attachments: components['schemas']['Attachment'][];
      body: {
        readonly content: unknown[];
        /** @constant */
        type: 'doc';
      };
      readonly dropped: string[];
      readonly notices: {
        code: string;
        count: number;
        message: string;
      }[];
      title: string | null;
    };
    PeoplePage: {
      count?: number;
      items: components['schemas']['PeopleRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    PeopleRow: {
      agencyId: number | null;
      agencyName: string | null;
      createdAt: string | null;
      /** @description 姓名 */
      displayName: string;
      email: string | null;
      /** @description 编号 */
      id: number;
      phone: string | null;
      post: string | null;
      roles: string | null;
      signInName: string | null;
      status: string | null;
      unitId: number | null;
      unitName: string | null;
      /** @description 版本 */
      version: number;
    };
    Person: {
      agencyId: number | null;
      agencyName: string | null;
      createdAt: string | null;
      displayName: string;
      email: string | null;
      id: number;
      phone: string | null;
      post: string | null;
      roles: string | null;
      signInName: string | null;
      status: ('invited' | 'active' | 'disabled') | null;
      unitId: number | null;
      unitName: string | null;
      version: number;
    };
    PersonChangesInput: {
      agencyId?: number | null;
      displayName?: string;
      email?: string;
      phone?: string;
      post?: string;
      signInName?: string;
      unitId?: number | null;
    };
    Policies: {
      nouns: {
        deeds: {
          deed: string;
          machine: boolean;
          sentence: string;
          title: string;
        }[];
        noun: string;
        paragraph: string;
        title: string;
      }[];
      roles: {
        administers: boolean;
        purpose: string;
        /** @enum {string} */
        role:
          | 'systemAdmin'
          | 'securityAdmin'
          | 'auditor'
          | 'supervisor'
          | 'leader'
          | 'clerk'
          | 'reviewer'
          | 'secrecyReviewer'
          | 'unitHead'
          | 'unitStaff';
        /** @enum {string} */
        span: 'subtree' | 'agency' | 'unit';
        title: string;
      }[];
      scopes: {
        needsApproval: boolean;
        scope: string;
        title: string;
      }[];
    };
    /** @description 失败的说明（RFC 9457） */
    Problem: {
      /** @description 失败的代码，例如 version-conflict */
      code: string;
      /** @description 发生了什么、现在怎么办 */
      detail: string;
      /** @description 哪些项不符合要求：JSON 指针（不带开头的斜线）和说明 */
      fields?: {
        message: string;
        path: string;
      }[];
      /** @description 在日志里查找这次请求的编号 */
      requestId: string;
      status: number;
      title: string;
      /** @description 失败的种类，/problems#代码 */
      type: string;
    };
    PublicationFindings: {
      findings: {
        /** @enum {string} */
        code: 'namesSomebody' | 'personalData' | 'toConfirm';
        end: number;
        /** @enum {string} */
        path: 'title' | 'answer';
        refused: boolean;
        sentence: string;
        start: number;
      }[];
    };
    PublicPlaces: {
      places:
        | {
            address: string;
            readonly sections: {
              address: string;
              id: number;
              title: string;
            }[];
            siteId: number;
            siteName: string;
          }[]
        | null;
    };
    PublicTitle: {
      agencyName: string;
      id: number;
      /** Format: date */
      releasedOn: string;
      title: string;
      type: string;
    };
    ReasonInput: {
      reason: string;
    };
    ReceivedRequest: {
      /** @description 查询码，只给申请人；系统里不保存 */
      queryCode: string;
      request: components['schemas']['DisclosureRequest'];
    };
    ReckonedFee: {
      article: string;
      earlier: {
        id: number;
        number: string | null;
        pieces: number;
        /** Format: date */
        receivedOn: string;
        title: string;
      }[];
      lines: {
        from: number;
        to: number;
        yuan: number;
        yuanEach: number;
      }[];
      source: string;
      yuan: number;
    };
    RecoveryCodes: {
      recoveryCodes: string[];
    };
    Redaction: {
      burnedAt: string | null;
      burnedByName: string | null;
      burning: {
        share: number;
        /** Format: date-time */
        since: string;
        words: string;
      } | null;
      failure: {
        code: string;
        message: string;
      } | null;
      id: number;
      /** Format: date-time */
      markedAt: string;
      markedByName: string;
      marks: components['schemas']['RedactionMark'][];
      report: components['schemas']['RedactionReport'] | null;
      requestId: number;
      resultFileId: number | null;
      source: {
        fileId: number;
        name: string;
      };
      /** @enum {string} */
      state: 'marking' | 'burning' | 'passed' | 'refused' | 'failed';
      version: number;
    };
    RedactionMark: {
      /** @enum {string} */
      ground: 'secret' | 'safety' | 'privacy' | 'businessSecret' | 'internal' | 'process';
      height: number;
      page: number;
      width: number;
      x: number;
      y: number;
    };
    RedactionMarkInput: {
      /** @enum {string} */
      ground: 'secret' | 'safety' | 'privacy' | 'businessSecret' | 'internal' | 'process';
      height: number;
      page: number;
      width: number;
      x: number;
      y: number;
    };
    RedactionPages: {
      /** @enum {string} */
      kind: 'pdf' | 'image';
      pages: {
        height: number;
        number: number;
        runs: {
          /** @enum {string} */
          along: 'x' | 'y';
          edges: number[];
          height: number;
          text: string;
          width: number;
          x: number;
          y: number;
        }[];
        width: number;
      }[];
      suggestions: {
        areas: {
          height: number;
          page: number;
          width: number;
          x: number;
          y: number;
        }[];
        /** @enum {string} */
        kind: 'personName' | 'idCard' | 'mobilePhone' | 'landline' | 'bankCard' | 'passport' | 'homeAddress' | 'email' | 'vehiclePlate';
        title: string;
      }[];
    };
    RedactionReport: {
      findings: {
        code: string;
        kind: string;
        mark: number | null;
        page: number | null;
        sentence: string;
      }[];
      marks: number;
      pages: number;
      remarks: {
        code: string;
        kind: string;
        mark: number | null;
        page: number | null;
        sentence: string;
      }[];
      sha256: string;
    };
    Redactions: {
      items: components['schemas']['Redaction'][];
    };
    RelatedDocument: {
      id: number;
      /** @enum {string} */
      kind: 'interprets' | 'amends' | 'repeals' | 'forwards' | 'replaces';
      state: ('draft' | 'inReview' | 'returned' | 'approved' | 'released' | 'filed' | 'withdrawn' | 'discarded') | null;
      title: string | null;
    };
    RemediesPage: {
      count?: number;
      items: components['schemas']['RemediesRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    RemediesRow: {
      attacks: string | null;
      caseNumber: string | null;
      dueOn: string | null;
      /**
       * Format: date
       * @description 受理之日
       */
      filedOn: string;
      /** @description 编号 */
      id: number;
      /** @description 类别 */
      kind: string;
      /** @description 逾期 */
      late: boolean;
      /** @description 审级 */
      level: string;
      nextHearingOn: string | null;
      /** @description 复议机关、法院 */
      organ: string;
      requestId: number | null;
      result: string | null;
      /** @description 阶段 */
      stage: string;
      /** @description 事由 */
      subject: string;
      /** @description 版本 */
      version: number;
    };
    Remedy: {
      agency: {
        id: number;
        name: string;
      };
      allowed: string[];
      /** @enum {string} */
      attacks: 'reply' | 'noReply' | 'procedure' | 'publication' | 'other';
      closedOn: string | null;
      /** Format: date-time */
      createdAt: string;
      deeds: {
        /** @enum {string} */
        deed: 'answer' | 'hear' | 'decide' | 'remand' | 'appeal' | 'retry' | 'close';
        title: string;
      }[];
      dueOn: string | null;
      erased: boolean;
      /** Format: date */
      filedOn: string;
      files: {
        /** Format: date-time */
        addedAt: string;
        byName: string;
        bytes: number;
        erased: boolean;
        id: number;
        mediaType: string;
        name: string;
      }[];
      hearings: {
        id: number;
        instance: number;
        /** Format: date */
        on: string;
        place: string;
        time: string;
      }[];
      id: number;
      instances: {
        answerDueOn: string | null;
        answeredOn: string | null;
        answerWords: string;
        caseNumber: string;
        decidedOn: string | null;
        decisionNumber: string;
        /** Format: date */
        filedOn: string;
        instance: number;
        /** @enum {string} */
        level: 'review' | 'first' | 'second' | 'retrial';
        levelTitle: string;
        organ: string;
        procedure: ('simple' | 'ordinary') | null;
        result:
          | (
              | 'upheld'
              | 'claimDismissed'
              | 'revoked'
              | 'changed'
              | 'unlawful'
              | 'void'
              | 'ordered'
              | 'terminated'
              | 'withdrawn'
              | 'mediated'
              | 'notAccepted'
              | 'suitRejected'
              | 'pending'
            )
          | null;
        resultTitle: string;
        servedOn: string | null;
      }[];
      /** @enum {string} */
      kind: 'reconsideration' | 'litigationDirect' | 'litigationAfterReconsideration';
      late: boolean;
      /** @enum {string} */
      level: 'review' | 'first' | 'second' | 'retrial';
      limits: {
        /** Format: date */
        dueOn: string;
        title: string;
        words: string;
      }[];
      mayReopen: boolean;
      notes: {
        byName: string;
        id: number;
        text: string | null;
        /** Format: date-time */
        writtenAt: string;
      }[];
      request: {
        id: number;
        title: string;
      } | null;
      result:
        | (
            | 'upheld'
            | 'claimDismissed'
            | 'revoked'
            | 'changed'
            | 'unlawful'
            | 'void'
            | 'ordered'
            | 'terminated'
            | 'withdrawn'
            | 'mediated'
            | 'notAccepted'
            | 'suitRejected'
            | 'pending'
          )
        | null;
      resultTitle: string;
      reviewId: number | null;
      /** @enum {string} */
      stage: 'filed' | 'answered' | 'heard' | 'decided' | 'closed';
      subject: string;
      version: number;
    };
    RemedyParty: {
      address: string;
      agent: string;
      contact: string;
      name: string;
      phone: string;
    };
    ReportFinding: {
      code: string;
      dismissal: {
        /** Format: date-time */
        at: string;
        byName: string;
        reason: string;
      } | null;
      fingerprint: string;
      message: string;
      places: {
        end: number;
        start: number;
      }[];
      quotes: string[];
      /** @enum {string} */
      severity: 'error' | 'warning' | 'info';
      source: string;
    };
    ReportTable: {
      caption: string;
      headerRows: number;
      id: string;
      rows: {
        columnSpan: number;
        /** @enum {string} */
        kind: 'columnHeader' | 'rowHeader' | 'value' | 'blank' | 'missing' | 'unknown';
        note: string | null;
        rowSpan: number;
        text: string;
      }[][];
      /** @enum {string} */
      state: 'present' | 'picture' | 'missing';
    };
    ReprintHosts: {
      readonly hosts: string[];
    };
    ReprintSource: {
      agencyId: number;
      readonly hosts: string[];
      id: number;
      name: string;
      note: string;
      retiredAt: string | null;
      /** Format: date */
      since: string;
      version: number;
    };
    ReprintSourcesPage: {
      count?: number;
      items: components['schemas']['ReprintSourcesRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ReprintSourcesRow: {
      /** @description 网站 */
      hosts: string;
      /** @description 编号 */
      id: number;
      /** @description 名称 */
      name: string;
      note: string | null;
      /**
       * Format: date
       * @description 列入日期
       */
      since: string;
      /** @description 状态 */
      state: string;
      /** @description 版本 */
      version: number;
    };
    RequestApplicant: {
      address: string;
      agent: {
        idNumber: string;
        idType: string;
        name: string;
        phone: string;
      } | null;
      contactName: string;
      email: string;
      idNumber: string;
      idType: string;
      /** @enum {string} */
      kind: 'naturalPerson' | 'enterprise' | 'research' | 'publicWelfare' | 'legalService' | 'otherOrganization';
      name: string;
      phone: string;
      postcode: string;
      representative: string;
    };
    RequestBoard: {
      levels: {
        count: number;
        level: number;
        title: string;
      }[];
      lists: {
        count: number;
        mine: number;
        name: string;
        query: string;
        title: string;
        /** @enum {string} */
        tone: 'error' | 'warning' | 'notice' | 'plain' | 'done';
      }[];
      people: {
        accountId: number;
        counts: {
          [key: string]: number;
        };
        name: string;
      }[];
      /** Format: date */
      today: string;
      units: {
        counts: {
          [key: string]: number;
        };
        name: string;
        unitId: number | null;
      }[];
    };
    RequestCalendar: {
      cut: boolean;
      days: {
        due: {
          assignee: {
            id: number;
            name: string;
          } | null;
          clock: string;
          id: number;
          number: string | null;
          /** @enum {string} */
          state:
            | 'arrived'
            | 'handling'
            | 'awaitingCorrection'
            | 'awaitingReasons'
            | 'awaitingPayment'
            | 'consulting'
            | 'approving'
            | 'approved'
            | 'answered'
            | 'withdrawn'
            | 'transferred'
            | 'discarded'
            | 'merged'
            | 'archived';
          title: string;
          unit: {
            id: number;
            name: string;
          } | null;
        }[];
        /** @enum {string} */
        kind: 'workday' | 'makeUpWorkday' | 'weekend' | 'holiday';
        name: string | null;
        notice: string | null;
        /** Format: date */
        on: string;
        provisional: boolean;
      }[];
    };
    RequestClock: {
      days: {
        name: string | null;
        notice: string | null;
        nth: number | null;
        /** Format: date */
        on: string;
        /** @enum {string} */
        why: 'workday' | 'makeUpWorkday' | 'weekend' | 'holiday' | 'paused';
        words: string;
      }[];
      doneOn: string | null;
      dueOn: string | null;
      /** @enum {string} */
      kind: 'reply' | 'correctionNotice' | 'correction' | 'reasons' | 'consultation' | 'payment';
      late: boolean;
      party: string | null;
      provisional: boolean;
      /** Format: date */
      startsOn: string;
      title: string;
      words: string;
      workdaysLeft: number | null;
    };
    RequestInquiries: {
      items: components['schemas']['RequestInquiry'][];
    };
    RequestInquiry: {
      answer: string;
      answeredOn: string | null;
      assignee: {
        id: number;
        name: string;
      } | null;
      dueOn: string | null;
      files: {
        bytes: number;
        id: number;
        mediaType: string;
        name: string;
      }[];
      from: {
        id: number;
        name: string;
      };
      id: number;
      number: string | null;
      open: boolean;
      opinion: ('agrees' | 'refuses' | 'partly' | 'silent') | null;
      question: string;
      receivedOn: string | null;
      /** Format: date */
      sentOn: string;
      unit: {
        id: number;
        name: string;
      } | null;
      version: number;
      workdaysLeft: number | null;
    };
    RequestsPage: {
      count?: number;
      items: components['schemas']['RequestsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    RequestsRow: {
      /** @description 申请人类别 */
      applicantKind: string;
      /** @description 等负责人决定 */
      asksConsent: boolean;
      assignee: string | null;
      assigneeId: number | null;
      /** @description 渠道 */
      channel: string;
      closedOn: string | null;
      /**
       * Format: date-time
       * @description 登记时间
       */
      createdAt: string;
      dueOn: string | null;
      /** @description 编号 */
      id: number;
      /** @description 类别 */
      kind: string;
      /** @description 由我承办 */
      mine: boolean;
      nextDueOn: string | null;
      /** @description 没有指定承办人 */
      nobody: boolean;
      number: string | null;
      outcome: string | null;
      /** @description 超过答复期限 */
      overdue: boolean;
      /** @description 建议主动公开 */
      proposesPublication: boolean;
      receivedOn: string | null;
      /** @description 状态 */
      state: string;
      /** @description 申请内容 */
      title: string;
      /** @description 尚未分派科室 */
      unassigned: boolean;
      unit: string | null;
      unitId: number | null;
      urgency: string | null;
      /** @description 版本 */
      version: number;
    };
    RequestStatistics: {
      answered: number;
      carriedIn: number;
      carriedOut: number;
      days: {
        medianDays: number | null;
        medianWorkdays: number | null;
        onTime: number;
        onTimeShare: number | null;
        p90Days: number | null;
        p90Workdays: number | null;
        replied: number;
      };
      dimensions: {
        name: string;
        rows: {
          answered: number;
          key: string;
          late: number;
          lateAnswered: number;
          lateOpen: number;
          queries: {
            answered: string;
            lateAnswered: string;
            lateOpen: string;
            received: string;
          } | null;
          received: number;
          title: string;
        }[];
        title: string;
      }[];
      /** Format: date */
      from: string;
      happened: {
        count: number;
        name: string;
        title: string;
      }[];
      late: number;
      lateAnswered: number;
      lateOpen: number;
      queries: {
        answered: string;
        lateAnswered: string;
        lateOpen: string;
        received: string;
      };
      received: number;
      /** Format: date */
      to: string;
      year: number;
    };
    ResetRequestsPage: {
      count?: number;
      items: components['schemas']['ResetRequestsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ResetRequestsRow: {
      /** @description 人员编号 */
      accountId: number;
      /** @description 机关编号 */
      agencyId: number;
      /** @description 所属机关 */
      agencyName: string;
      decidedAt: string | null;
      decidedByName: string | null;
      decisionReason: string | null;
      /**
       * Format: date-time
       * @description 失效时间
       */
      expiresAt: string;
      /** @description 编号 */
      id: number;
      /** @description 姓名 */
      personName: string;
      /** @description 理由 */
      reason: string;
      /**
       * Format: date-time
       * @description 申请时间
       */
      requestedAt: string;
      /** @description 申请人 */
      requestedByName: string;
      /** @description 登录名 */
      signInName: string;
      /** @description 状态 */
      state: string;
    };
    Review: {
      readonly authors: {
        id: number;
        name: string;
      }[];
      changesSinceLastRound: {
        from: number;
        /** @enum {string} */
        outcome: 'passed' | 'returned' | 'recalled' | 'voided' | 'released';
        to: number;
      } | null;
      contentHash: string;
      readonly deeds: {
        /** @enum {string} */
        deed: 'submit' | 'sign' | 'return' | 'recall' | 'authorizeUrgent' | 'release';
        may: boolean;
        why: string | null;
      }[];
      documentId: number;
      readonly earlier: components['schemas']['ReviewSubmission'][];
      flow: string | null;
      openness: ('proactive' | 'onRequest' | 'withheld') | null;
      revision: number;
      readonly rounds: components['schemas']['ReviewRoundProgress'][];
      /** @enum {string} */
      state: 'draft' | 'inReview' | 'returned' | 'approved' | 'released' | 'filed' | 'withdrawn' | 'discarded';
      submission: components['schemas']['ReviewSubmission'] | null;
      title: string;
      version: number;
    };
    ReviewDelegationMade: {
      id: number;
    };
    ReviewDelegationsPage: {
      count?: number;
      items: components['schemas']['ReviewDelegationsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ReviewDelegationsRow: {
      /**
       * Format: date-time
       * @description 委托时间
       */
      createdAt: string;
      /** @description 委托人 */
      from: string;
      /** @description 委托人编号 */
      fromAccount: number;
      /**
       * Format: date
       * @description 起始日期
       */
      fromOn: string;
      /** @description 编号 */
      id: number;
      reason: string | null;
      /** @description 状态 */
      state: string;
      /** @description 受托人 */
      to: string;
      /** @description 受托人编号 */
      toAccount: number;
      /**
       * Format: date
       * @description 截止日期
       */
      untilOn: string;
      /** @description 版本 */
      version: number;
    };
    ReviewFlow: {
      agencyId: number;
      definition: components['schemas']['ReviewFlowDefinition'];
      /** Format: date */
      effectiveFrom: string;
      id: number;
      retiredAt: string | null;
      version: number;
    };
    ReviewFlowDefinition: {
      afterReviewDays: number;
      readonly grades: ('strict' | 'plain' | 'reprint')[];
      name: string;
      readonly rounds: components['schemas']['ReviewRound'][];
      readonly types: string[];
    };
    ReviewFlowDefinitionInput: {
      afterReviewDays: number;
      readonly grades: ('strict' | 'plain' | 'reprint')[];
      name: string;
      readonly rounds: components['schemas']['ReviewRoundInput'][];
      readonly types: string[];
    };
    ReviewFlowsOfTheHouse: {
      readonly flows: components['schemas']['ReviewFlowDefinition'][];
    };
    ReviewFlowsPage: {
      count?: number;
      items: components['schemas']['ReviewFlowsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ReviewFlowsRow: {
      /**
       * Format: date
       * @description 启用日期
       */
      effectiveFrom: string;
      /** @description 编号 */
      id: number;
      /** @description 名称 */
      name: string;
      /** @description 已停用 */
      retired: boolean;
      /** @description 道数 */
      rounds: number;
      /** @description 版本 */
      version: number;
    };
    ReviewRemark: {
      end: number;
      passage: string;
      quote: string;
      start: number;
      text: string;
    };
    ReviewRemarkInput: {
      end: number;
      passage: string;
      quote: string;
      start: number;
      text: string;
    };
    ReviewRound: {
      oneHand: boolean;
      readonly seats: components['schemas']['ReviewSeatRule'][];
      title: string;
    };
    ReviewRoundInput: {
      oneHand: boolean;
      readonly seats: components['schemas']['ReviewSeatRuleInput'][];
      title: string;
    };
    ReviewRoundProgress: {
      oneHand: boolean;
      round: number;
      readonly seats: components['schemas']['ReviewSeat'][];
      /** @enum {string} */
      state: 'done' | 'current' | 'later';
      title: string;
    };
    ReviewSeat: {
      readonly gates: {
        /** @enum {string} */
        gate: 'politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion';
        title: string;
      }[];
      readonly maySign: ({
        id: number;
        name: string;
      } | null)[];
      readonly roles: {
        /** @enum {string} */
        role:
          | 'systemAdmin'
          | 'securityAdmin'
          | 'auditor'
          | 'supervisor'
          | 'leader'
          | 'clerk'
          | 'reviewer'
          | 'secrecyReviewer'
          | 'unitHead'
          | 'unitStaff';
        title: string;
      }[];
      /** @enum {string} */
      seat: 'review' | 'proofread' | 'secrecy';
      step: components['schemas']['ReviewStep'] | null;
      title: string;
      readonly waitingFor: {
        id: number;
        name: string;
      }[];
      /** @enum {string} */
      where: 'unit' | 'agency';
      why: string | null;
    };
    ReviewSeatRule: {
      readonly gates: ('politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion')[];
      readonly roles: (
        | 'systemAdmin'
        | 'securityAdmin'
        | 'auditor'
        | 'supervisor'
        | 'leader'
        | 'clerk'
        | 'reviewer'
        | 'secrecyReviewer'
        | 'unitHead'
        | 'unitStaff'
      )[];
      /** @enum {string} */
      seat: 'review' | 'proofread' | 'secrecy';
      /** @enum {string} */
      where: 'unit' | 'agency';
    };
    ReviewSeatRuleInput: {
      readonly gates: ('politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion')[];
      readonly roles: (
        | 'systemAdmin'
        | 'securityAdmin'
        | 'auditor'
        | 'supervisor'
        | 'leader'
        | 'clerk'
        | 'reviewer'
        | 'secrecyReviewer'
        | 'unitHead'
        | 'unitStaff'
      )[];
      /** @enum {string} */
      seat: 'review' | 'proofread' | 'secrecy';
      /** @enum {string} */
      where: 'unit' | 'agency';
    };
    ReviewsPage: {
      count?: number;
      items: components['schemas']['ReviewsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ReviewsRow: {
      /** @description 已发布待补审 */
      afterReview: boolean;
      afterReviewDueOn: string | null;
      days: number | null;
      /** @description 信息编号 */
      documentId: number;
      endedAt: string | null;
      /** @description 送审编号 */
      id: number;
      /** @description 与我有关 */
      mine: string;
      openness: string | null;
      /** @description 结果 */
      outcome: string;
      /** @description 补审超期 */
      overdue: boolean;
      round: string | null;
      /** @description 信息状态 */
      state: string;
      /**
       * Format: date-time
       * @description 送审时间
       */
      submittedAt: string;
      /** @description 送审人 */
      submittedBy: string;
      title: string | null;
      /** @description 信息类型 */
      type: string;
      /** @description 起草科室 */
      unit: string;
      /** @description 起草科室编号 */
      unitId: number;
      /** @description 先发后审 */
      urgent: boolean;
      /** @description 信息版本 */
      version: number;
    };
    ReviewStep: {
      /** Format: date-time */
      at: string;
      by: {
        id: number;
        name: string;
        post: string;
      };
      contentHash: string;
      /** @enum {string} */
      decision: 'pass' | 'return' | 'authorizeUrgent';
      readonly gates: {
        /** @enum {string} */
        gate: 'politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion';
        title: string;
      }[];
      onBehalfOf: {
        id: number;
        name: string;
      } | null;
      opinion: string;
      readonly remarks: components['schemas']['ReviewRemark'][];
      round: number;
      roundTitle: string;
      /** @enum {string} */
      seat: 'review' | 'proofread' | 'secrecy';
    };
    ReviewSubmission: {
      contentHash: string;
      endedAt: string | null;
      flow: string;
      id: number;
      note: string;
      outcome: ('passed' | 'returned' | 'recalled' | 'voided') | null;
      revision: number;
      readonly steps: components['schemas']['ReviewStep'][];
      /** Format: date-time */
      submittedAt: string;
      submittedBy: string;
      urgent: {
        afterReviewDueOn: string | null;
        authorized: components['schemas']['ReviewStep'] | null;
        reason: string;
      } | null;
    };
    RoleGrantsPage: {
      count?: number;
      items: components['schemas']['RoleGrantsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    RoleGrantsRow: {
      /** @description 人员编号 */
      accountId: number;
      agencyId: number | null;
      agencyName: string | null;
      /**
       * Format: date-time
       * @description 授予时间
       */
      grantedAt: string;
      grantedByName: string | null;
      /** @description 编号 */
      id: number;
      /** @description 有效 */
      isActive: boolean;
      /** @description 姓名 */
      personName: string;
      reason: string | null;
      revokedAt: string | null;
      revokedByName: string | null;
      /** @description 角色 */
      role: string;
      unitId: number | null;
      unitName: string | null;
    };
    SavedView: {
      columns: string[];
      id: number;
      isDefault: boolean;
      list: string;
      name: string;
      query: string;
      version: number;
    };
    Screening: {
      files: {
        file: string;
        readonly hidden: {
          code: string;
          message: string;
          where: string;
        }[];
        name: string;
      }[];
      readonly findings: components['schemas']['ScreeningFinding'][];
      more: number;
    };
    ScreeningFinding: {
      code: string;
      end: number;
      fix: string | null;
      /** @enum {string} */
      gate: 'politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion';
      passage: string;
      quote: string;
      sentence: string;
      /** @enum {string} */
      severity: 'block' | 'warning' | 'hint';
      start: number;
      suggestion: string | null;
    };
    ScreeningWords: {
      digest: string;
      readonly words: components['schemas']['ListedWord'][];
    };
    SearchAnswer: {
      didYouMean: string | null;
      facets: {
        agencies: components['schemas']['SearchFacetChoice'][];
        types: components['schemas']['SearchFacetChoice'][];
        validities: components['schemas']['SearchFacetChoice'][];
        years: components['schemas']['SearchFacetChoice'][];
      };
      hits: components['schemas']['SearchHit'][];
      /** @description 毫秒 */
      took: number;
      /** @description 全部结果的条数 */
      total: number;
      /** @description 没有完全一致的内容时，按什么放宽 */
      widening: ('sound' | 'words' | 'mistyped' | 'anyWord') | null;
    };
    SearchFacetChoice: {
      count: number;
      title: string;
      value: string;
    };
    SearchHit: {
      agencyId: number;
      agencyName: string;
      /** Format: date */
      day: string;
      documentNumber: string | null;
      excerptHtml: string;
      href: string;
      /** @description 信息的编号；年度报告是年度 */
      id: number;
      inAttachment: boolean;
      indexNumber: string;
      /** @enum {string} */
      noun: 'document' | 'annualReport';
      score: number;
      title: string;
      /** @description 已转义；命中的字在 <mark> 里 */
      titleHtml: string;
      type: string;
      typeTitle: string;
      validity: string | null;
      validityTitle: string | null;
    };
    SecondFactorConfirmationInput: {
      code: string;
    };
    SecondFactorEnrolment: {
      secret: string;
      svg: string;
      uri: string;
    };
    SecondFactorInput:
      | {
          code: string;
        }
      | {
          recoveryCode: string;
        };
    SectionEntryInput: {
      documentId: number;
      pinned: boolean;
    };
    SectionRule: {
      /** @default [] */
      readonly agencyIds: number[];
      /** @default [] */
      readonly genres: string[];
      /** @default [] */
      readonly keywords: string[];
      /** @default [] */
      readonly subjects: string[];
      /** @default [] */
      readonly types: string[];
      /** @default [] */
      readonly unitIds: number[];
    };
    SectionRuleInput: {
      /** @default [] */
      readonly agencyIds: number[];
      /** @default [] */
      readonly genres: string[];
      /** @default [] */
      readonly keywords: string[];
      /** @default [] */
      readonly subjects: string[];
      /** @default [] */
      readonly types: string[];
      /** @default [] */
      readonly unitIds: number[];
    };
    Sections: {
      readonly disclosureItems: {
        article: string;
        code: string;
        title: string;
      }[];
      readonly items: components['schemas']['SiteSection'][];
    };
    SessionState:
      | {
          /** @description Goes into the header x-gongkai-form of every unsafe request; changes with every step of signing in. */
          formToken: string;
          singleSignOn: {
            label: string;
          } | null;
          /** @constant */
          state: 'signedOut';
        }
      | {
          /** @description Goes into the header x-gongkai-form of every unsafe request; changes with every step of signing in. */
          formToken: string;
          /** @constant */
          state: 'secondFactor';
        }
      | {
          /** @description Goes into the header x-gongkai-form of every unsafe request; changes with every step of signing in. */
          formToken: string;
          /** @enum {string} */
          reason: 'expired' | 'required';
          /** @constant */
          state: 'passwordChange';
        }
      | {
          /** @description Goes into the header x-gongkai-form of every unsafe request; changes with every step of signing in. */
          formToken: string;
          /** @constant */
          state: 'secondFactorEnrolment';
        }
      | {
          /** @description What this person may do to some record at least: `task:read`. */
          deeds: string[];
          /** Format: date-time */
          expiresAt: string;
          /** @description Goes into the header x-gongkai-form of every unsafe request; changes with every step of signing in. */
          formToken: string;
          idleMinutes: number;
          notices: {
            /** @enum {string} */
            code: 'passwordExpires' | 'fewRecoveryCodes';
            text: string;
          }[];
          person: {
            agency: {
              id: number;
              name: string;
            } | null;
            id: number;
            name: string;
            roles: {
              agencyId: number | null;
              /** @enum {string} */
              role:
                | 'systemAdmin'
                | 'securityAdmin'
                | 'auditor'
                | 'supervisor'
                | 'leader'
                | 'clerk'
                | 'reviewer'
                | 'secrecyReviewer'
                | 'unitHead'
                | 'unitStaff';
              title: string;
              unitId: number | null;
            }[];
            signInName: string;
            unit: {
              id: number;
              name: string;
            } | null;
          };
          secondFactor: {
            enrolled: boolean;
            recoveryCodesLeft: number;
            required: boolean;
          };
          /** @constant */
          state: 'signedIn';
        };
    SettingField: {
      choices: {
        label: string;
        value: string;
      }[];
      default: unknown;
      hint: string | null;
      /** @enum {string} */
      kind: 'text' | 'number' | 'flag' | 'choice' | 'choices';
      label: string;
      maximum: number | null;
      maximumLength: number | null;
      minimum: number | null;
      name: string;
      optional: boolean;
      unit: string | null;
    };
    Settings: {
      fields: components['schemas']['SettingField'][];
      group: string;
      title: string;
      updatedAt: string | null;
      value: {
        [key: string]: unknown;
      };
      version: number;
    };
    SignInInput: {
      password: string;
      signInName: string;
    };
    SimilarRequests: {
      alike: {
        applicants: number;
        from: number;
        requests: number;
        suggestPublication: boolean;
      };
      lookedThrough: number;
      ofApplicant:
        | {
            closedOn: string | null;
            id: number;
            likeness: number;
            number: string | null;
            outcome:
              | (
                  | 'granted'
                  | 'partial'
                  | 'denied.stateSecret'
                  | 'denied.lawForbids'
                  | 'denied.safetyStability'
                  | 'denied.thirdParty'
                  | 'denied.internalAffairs'
                  | 'denied.processInfo'
                  | 'denied.enforcementFile'
                  | 'denied.adminQuery'
                  | 'unavailable.notHeld'
                  | 'unavailable.needsCreation'
                  | 'unavailable.stillUnclear'
                  | 'notProcessed.petition'
                  | 'notProcessed.repeat'
                  | 'notProcessed.publication'
                  | 'notProcessed.massive'
                  | 'notProcessed.reconfirm'
                  | 'other.overdueCorrection'
                  | 'other.unpaidFee'
                  | 'other.other'
                  | 'record.corrected'
                  | 'record.notCorrected'
                  | 'record.passedOn'
                  | 'record.withdrawn'
                )
              | null;
            outcomeTitle: string;
            receivedOn: string | null;
            sameApplicant: boolean | null;
            /** @enum {string} */
            state:
              | 'arrived'
              | 'handling'
              | 'awaitingCorrection'
              | 'awaitingReasons'
              | 'awaitingPayment'
              | 'consulting'
              | 'approving'
              | 'approved'
              | 'answered'
              | 'withdrawn'
              | 'transferred'
              | 'discarded'
              | 'merged'
              | 'archived';
            title: string;
          }[]
        | null;
      proposal: {
        taskId: number;
      } | null;
      repeats: {
        closedOn: string | null;
        id: number;
        likeness: number;
        number: string | null;
        outcome:
          | (
              | 'granted'
              | 'partial'
              | 'denied.stateSecret'
              | 'denied.lawForbids'
              | 'denied.safetyStability'
              | 'denied.thirdParty'
              | 'denied.internalAffairs'
              | 'denied.processInfo'
              | 'denied.enforcementFile'
              | 'denied.adminQuery'
              | 'unavailable.notHeld'
              | 'unavailable.needsCreation'
              | 'unavailable.stillUnclear'
              | 'notProcessed.petition'
              | 'notProcessed.repeat'
              | 'notProcessed.publication'
              | 'notProcessed.massive'
              | 'notProcessed.reconfirm'
              | 'other.overdueCorrection'
              | 'other.unpaidFee'
              | 'other.other'
              | 'record.corrected'
              | 'record.notCorrected'
              | 'record.passedOn'
              | 'record.withdrawn'
            )
          | null;
        outcomeTitle: string;
        receivedOn: string | null;
        sameApplicant: boolean | null;
        /** @enum {string} */
        state:
          | 'arrived'
          | 'handling'
          | 'awaitingCorrection'
          | 'awaitingReasons'
          | 'awaitingPayment'
          | 'consulting'
          | 'approving'
          | 'approved'
          | 'answered'
          | 'withdrawn'
          | 'transferred'
          | 'discarded'
          | 'merged'
          | 'archived';
        title: string;
      } | null;
      similar: {
        closedOn: string | null;
        id: number;
        likeness: number;
        number: string | null;
        outcome:
          | (
              | 'granted'
              | 'partial'
              | 'denied.stateSecret'
              | 'denied.lawForbids'
              | 'denied.safetyStability'
              | 'denied.thirdParty'
              | 'denied.internalAffairs'
              | 'denied.processInfo'
              | 'denied.enforcementFile'
              | 'denied.adminQuery'
              | 'unavailable.notHeld'
              | 'unavailable.needsCreation'
              | 'unavailable.stillUnclear'
              | 'notProcessed.petition'
              | 'notProcessed.repeat'
              | 'notProcessed.publication'
              | 'notProcessed.massive'
              | 'notProcessed.reconfirm'
              | 'other.overdueCorrection'
              | 'other.unpaidFee'
              | 'other.other'
              | 'record.corrected'
              | 'record.notCorrected'
              | 'record.passedOn'
              | 'record.withdrawn'
            )
          | null;
        outcomeTitle: string;
        receivedOn: string | null;
        sameApplicant: boolean | null;
        /** @enum {string} */
        state:
          | 'arrived'
          | 'handling'
          | 'awaitingCorrection'
          | 'awaitingReasons'
          | 'awaitingPayment'
          | 'consulting'
          | 'approving'
          | 'approved'
          | 'answered'
          | 'withdrawn'
          | 'transferred'
          | 'discarded'
          | 'merged'
          | 'archived';
        title: string;
      }[];
    };
    Site: {
      address: string;
      agency: {
        id: number;
        name: string;
      };
      closedAt: string | null;
      /** @enum {string} */
      covers: 'agency' | 'subtree';
      readonly home: components['schemas']['HomeBlock'][];
      host: string | null;
      id: number;
      marks: components['schemas']['SiteMarks'];
      name: string;
      slug: string;
      theme: components['schemas']['SiteTheme'];
      version: number;
    };
    SiteMarks: {
      /** @default  */
      contact: string;
      /** @default  */
      icpNumber: string;
      /** @default  */
      operator: string;
      /** @default  */
      policeNumber: string;
      /** @default  */
      siteDomain: string;
      /** @default  */
      siteIdCode: string;
      /** @default  */
      siteName: string;
      /** @default  */
      sponsor: string;
    };
    SiteMarksInput: {
      /** @default  */
      contact: string;
      /** @default  */
      icpNumber: string;
      /** @default  */
      operator: string;
      /** @default  */
      policeNumber: string;
      /** @default  */
      siteDomain: string;
      /** @default  */
      siteIdCode: string;
      /** @default  */
      siteName: string;
      /** @default  */
      sponsor: string;
    };
    SiteSection: {
      address: string;
      archivedOn: string | null;
      description: string;
      documents: number;
      readonly entries: {
        document: components['schemas']['PublicTitle'] | null;
        documentId: number;
        pinned: boolean;
      }[];
      id: number;
      item: string | null;
      readonly keywords: string[];
      /** @enum {string} */
      kind: 'list' | 'page' | 'topic' | 'series' | 'links';
      readonly layout: components['schemas']['HomeBlock'][];
      parentId: number | null;
      rule: components['schemas']['SectionRule'] | null;
      siteId: number;
      slug: string;
      /** @enum {string} */
      state: 'open' | 'archived' | 'closed';
      title: string;
      version: number;
    };
    SitesPage: {
      count?: number;
      items: components['schemas']['SitesRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    SitesRow: {
      /** @description 网址 */
      address: string;
      /** @description 机关 */
      agency: string;
      /** @description 收录范围 */
      covers: string;
      host: string | null;
      /** @description 编号 */
      id: number;
      /** @description 名称 */
      name: string;
      /** @description 栏目 */
      sections: number;
      /** @description 网址代码 */
      slug: string;
      /** @description 状态 */
      state: string;
    };
    SiteText: {
      readonly content: unknown[];
      /** @constant */
      type: 'doc';
    };
    SiteTextInput: {
      readonly content: unknown[];
      /** @constant */
      type: 'doc';
    };
    SiteTheme: {
      action: string;
      mark: string;
    };
    SiteThemeInput: {
      action: string;
      mark: string;
    };
    SplitRequest: {
      made: {
        /** @description 查询码，只给申请人；系统里不保存 */
        queryCode: string;
        request: components['schemas']['DisclosureRequest'];
      }[];
      request: components['schemas']['DisclosureRequest'];
    };
    StoredAnnualReport: {
      agency: {
        code: string;
        id: number;
        name: string;
      };
      agencyName: string;
      findingCount: number;
      findings: components['schemas']['ReportFinding'][];
      form: string;
      formTitle: string;
      openCount: number;
      original: components['schemas']['OriginalFile'] | null;
      publishedOn: string | null;
      report: {
        [key: string]: unknown;
      };
      /** Format: date-time */
      storedAt: string;
      storedBy: string;
      tables: components['schemas']['ReportTable'][];
      tasks: {
        dueOn: string | null;
        id: number;
        /** @enum {string} */
        state: 'open' | 'accepted' | 'returned' | 'finished' | 'closed';
        title: string;
        unitName: string | null;
      }[];
      text: string;
      title: string;
      version: number;
      versions: {
        errors: number;
        /** @enum {string} */
        origin: 'store' | 'recheck' | 'neighbour';
        original: components['schemas']['OriginalFile'] | null;
        /** Format: date-time */
        storedAt: string;
        storedBy: string;
        version: number;
        warnings: number;
      }[];
      year: number;
    };
    SystemStatus: {
      /** Format: date-time */
      checkedAt: string;
      /** @enum {string} */
      level: 'ok' | 'warning' | 'error';
      sections: {
        facts: {
          label: string;
          value: string;
        }[];
        key: string;
        /** @enum {string} */
        level: 'ok' | 'warning' | 'error';
        sentence: string;
        title: string;
      }[];
      version: string;
    };
    Task: {
      about: {
        noun: string;
        path: string;
        recordId: string;
      } | null;
      agency: {
        id: number;
        name: string;
      };
      answer: string;
      assignee: {
        id: number;
        name: string;
      } | null;
      body: string;
      closedAt: string | null;
      /** Format: date-time */
      createdAt: string;
      createdBy: {
        /** @enum {string} */
        kind: 'person' | 'machine' | 'system';
        name: string;
      };
      deeds: ('assign' | 'edit' | 'accept' | 'finish' | 'return' | 'comment' | 'close' | 'reopen')[];
      dueOn: string | null;
      finishedAt: string | null;
      id: number;
      /** @enum {string} */
      kind: 'general' | 'findings';
      notes: components['schemas']['TaskNote'][];
      returnedTo: ('unit' | 'office') | null;
      returnReason: string;
      /** @enum {string} */
      state: 'open' | 'accepted' | 'returned' | 'finished' | 'closed';
      title: string;
      unit: {
        id: number;
        name: string;
      } | null;
      urgency: ('late' | 'today' | 'soon' | 'later') | null;
      version: number;
    };
    TaskBoard: {
      lists: {
        count: number;
        mine: number;
        name: string;
        query: string;
        title: string;
        /** @enum {string} */
        tone: 'error' | 'warning' | 'notice' | 'plain' | 'done';
      }[];
      people: {
        accountId: number;
        counts: {
          [key: string]: number;
        };
        name: string;
      }[];
      /** Format: date */
      today: string;
      units: {
        counts: {
          [key: string]: number;
        };
        name: string;
        unitId: number | null;
      }[];
    };
    TaskNote: {
      author: {
        /** @enum {string} */
        kind: 'person' | 'machine' | 'system';
        name: string;
      };
      /** @enum {string} */
      deed: 'comment' | 'finish' | 'return' | 'close' | 'reopen';
      id: number;
      text: string;
      /** Format: date-time */
      writtenAt: string;
    };
    TasksPage: {
      count?: number;
      items: components['schemas']['TasksRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    TasksRow: {
      assignee: string | null;
      assigneeId: number | null;
      /**
       * Format: date-time
       * @description 下达时间
       */
      createdAt: string;
      /** @description 下达人 */
      createdBy: string;
      dueOn: string | null;
      finishedAt: string | null;
      /** @description 编号 */
      id: number;
      /** @description 类别 */
      kind: string;
      /** @description 由我承办 */
      mine: boolean;
      returnReason: string | null;
      /** @description 状态 */
      state: string;
      /** @description 任务 */
      title: string;
      unit: string | null;
      unitId: number | null;
      urgency: string | null;
      /** @description 版本 */
      version: number;
    };
    TokensPage: {
      count?: number;
      items: components['schemas']['TokensRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    TokensRow: {
      /** @description 机关编号 */
      agencyId: number;
      /** @description 所属机关 */
      agencyName: string;
      /**
       * Format: date-time
       * @description 建立时间
       */
      createdAt: string;
      createdByName: string | null;
      decidedAt: string | null;
      decidedByName: string | null;
      decisionReason: string | null;
      /**
       * Format: date-time
       * @description 有效期至
       */
      expiresAt: string;
      /** @description 编号 */
      id: number;
      lastUsedAt: string | null;
      /** @description 名称 */
      name: string;
      /** @description 令牌开头 */
      prefix: string;
      revokedAt: string | null;
      /** @description 授权 */
      scopes: string;
      /** @description 状态 */
      state: string;
    };
    TransferredRequest: {
      queryCode: string;
      request: components['schemas']['DisclosureRequest'];
    };
    Unit: {
      agencyId: number;
      agencyName: string;
      closedAt: string | null;
      id: number;
      isDisclosureOffice: boolean;
      name: string;
      position: number;
      version: number;
    };
    UnitChangesInput: {
      isDisclosureOffice?: boolean;
      name?: string;
      position?: number;
    };
    UnitsPage: {
      count?: number;
      items: components['schemas']['UnitsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    UnitsRow: {
      /** @description 机关编号 */
      agencyId: number;
      /** @description 所属机关 */
      agencyName: string;
      /** @description 编号 */
      id: number;
      /** @description 已撤销 */
      isClosed: boolean;
      /** @description 公开工作机构 */
      isDisclosureOffice: boolean;
      /** @description 名称 */
      name: string;
      /** @description 排序 */
      position: number;
      /** @description 版本 */
      version: number;
    };
    UnreadNotifications: {
      unread: number;
    };
    ValidityDecisions: {
      items: {
        /** Format: date-time */
        at: string;
        byName: string;
        decidedBy: number | null;
        decidedByTitle: string | null;
        id: number;
        /** Format: date */
        on: string;
        outcome: ('applied' | 'superseded') | null;
        reason: string;
        /** @enum {string} */
        validity: 'inForce' | 'amended' | 'lapsed' | 'repealed';
      }[];
    };
    ValidityProposalsPage: {
      count?: number;
      items: components['schemas']['ValidityProposalsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ValidityProposalsRow: {
      documentNumber: string | null;
      /** @description 文件编号 */
      id: number;
      /** @description 编号 */
      key: string;
      /** @description 关系 */
      kind: string;
      /** @description 建议变更为 */
      proposed: string;
      /** @description 依据文件编号 */
      sourceId: number;
      sourceReleasedAt: string | null;
      /** @description 依据文件 */
      sourceTitle: string;
      /** @description 文件 */
      title: string;
      /** @description 起草科室 */
      unit: string;
      validity: string | null;
      /** @description 版本 */
      version: number;
    };
    ViewCountsPage: {
      count?: number;
      items: components['schemas']['ViewCountsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    ViewCountsRow: {
      /** @description 访问量 */
      count: number;
      /** @description 行 */
      id: string;
      /** @description 编号 */
      key: string;
      /** @description 类别 */
      kind: string;
      /** @description 月份 */
      month: string;
      page: string | null;
      site: string | null;
    };
    ViewTotals: {
      months: {
        count: number;
        month: string;
      }[];
      total: number;
      year: number;
    };
    WordSheet: {
      readonly findings: {
        code: string;
        column: string | null;
        row: number;
        sentence: string;
      }[];
      readonly words: {
        /** @enum {string} */
        fate: 'new' | 'changes' | 'same';
        word: components['schemas']['ListedWord'];
      }[];
    };
    WordsImported: {
      added: number;
      changed: number;
      same: number;
    };
    WordsPage: {
      count?: number;
      items: components['schemas']['WordsRow'][];
      /** @description 下一页的 after；没有下一页时为 null */
      next: string | null;
    };
    WordsRow: {
      /**
       * Format: date-time
       * @description 更改时间
       */
      changedAt: string;
      /** @description 类别 */
      code: string;
      except: string | null;
      from: string | null;
      /** @description 关口 */
      gate: string;
      /** @description 编号 */
      id: number;
      instead: string | null;
      /** @description 说明 */
      note: string;
      /** @description 级别 */
      severity: string;
      /** @description 依据 */
      source: string;
      /** @description 状态 */
      state: string;
      until: string | null;
      /** @description 版本 */
      version: number;
      /** @description 要查的词 */
      word: string;
    };
    WrittenRequestLetter: {
      letterId: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  postAccountPassword: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordChangeInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionState'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAccountRecoveryCodes: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordConfirmationInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAccountSecondFactor: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondFactorConfirmationInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoveryCodes'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteAccountSecondFactor: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordConfirmationInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionState'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAccountSecondFactorBegin: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecondFactorEnrolment'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postActivation: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActivationInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionState'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getActivationByToken: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenLink'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAgencies: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 撤销时间：不早于（不小于） */
        'closedAt.from'?: string;
        /** @description 撤销时间：不晚于（不大于） */
        'closedAt.to'?: string;
        /** @description 网址代码：包含这些词 */
        code?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 登记时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 登记时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 统一社会信用代码：包含这些词 */
        creditCode?: string;
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 已撤销：是或否 */
        isClosed?: 'true' | 'false';
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 上级编号：其中之一，用逗号分开 */
        parentId?: string;
        /** @description 上级编号：不早于（不小于） */
        'parentId.from'?: string;
        /** @description 上级编号：不晚于（不大于） */
        'parentId.to'?: string;
        /** @description 上级机关：包含这些词 */
        parentName?: string;
        /** @description 简称：包含这些词 */
        shortName?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'name'
          | 'id'
          | '-id'
          | '-name'
          | 'shortName'
          | '-shortName'
          | 'code'
          | '-code'
          | 'creditCode'
          | '-creditCode'
          | 'parentName'
          | '-parentName'
          | 'position'
          | '-position'
          | 'isClosed'
          | '-isClosed'
          | 'closedAt'
          | '-closedAt'
          | 'createdAt'
          | '-createdAt';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgenciesPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAgencies: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewAgencyInput'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Agency'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAgenciesById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Agency'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  patchAgenciesById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgencyChangesInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Agency'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAgenciesByIdClose: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgencyClosingInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Agency'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAgenciesByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAgenciesByIdMove: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AgencyMoveInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Agency'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAgenciesColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAgenciesExport: {
    parameters: {
      query: {
        /** @description 撤销时间：不早于（不小于） */
        'closedAt.from'?: string;
        /** @description 撤销时间：不晚于（不大于） */
        'closedAt.to'?: string;
        /** @description 网址代码：包含这些词 */
        code?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 登记时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 登记时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 统一社会信用代码：包含这些词 */
        creditCode?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 已撤销：是或否 */
        isClosed?: 'true' | 'false';
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 上级编号：其中之一，用逗号分开 */
        parentId?: string;
        /** @description 上级编号：不早于（不小于） */
        'parentId.from'?: string;
        /** @description 上级编号：不晚于（不大于） */
        'parentId.to'?: string;
        /** @description 上级机关：包含这些词 */
        parentName?: string;
        /** @description 简称：包含这些词 */
        shortName?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'name'
          | 'id'
          | '-id'
          | '-name'
          | 'shortName'
          | '-shortName'
          | 'code'
          | '-code'
          | 'creditCode'
          | '-creditCode'
          | 'parentName'
          | '-parentName'
          | 'position'
          | '-position'
          | 'isClosed'
          | '-isClosed'
          | 'closedAt'
          | '-closedAt'
          | 'createdAt'
          | '-createdAt';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAgencyTree: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AgencyTree'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnnualReportFiguresByYear: {
    parameters: {
      query?: {
        agencyId?: number;
      };
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnualFigures'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnnualReportFiguresByYearExport: {
    parameters: {
      query?: {
        agencyId?: number;
        format?: 'csv' | 'xlsx';
      };
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 表格文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': unknown;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnnualReportFiguresByYearRecords: {
    parameters: {
      query: {
        agencyId?: number;
        column: string;
        row: string;
        table: 'requests' | 'remedies';
      };
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FigureRecords'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnnualReports: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关：包含这些词 */
        agency?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 错误：其中之一，用逗号分开 */
        errors?: string;
        /** @description 错误：不早于（不小于） */
        'errors.from'?: string;
        /** @description 错误：不晚于（不大于） */
        'errors.to'?: string;
        /** @description 问题总数：其中之一，用逗号分开 */
        findings?: string;
        /** @description 问题总数：不早于（不小于） */
        'findings.from'?: string;
        /** @description 问题总数：不晚于（不大于） */
        'findings.to'?: string;
        /** @description 格式：其中之一，用逗号分开：2019（2019年格式）、2021（2021年格式）、statistics（统计表）、narrative（文字报告） */
        form?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 待处理：其中之一，用逗号分开 */
        open?: string;
        /** @description 待处理：不早于（不小于） */
        'open.from'?: string;
        /** @description 待处理：不晚于（不大于） */
        'open.to'?: string;
        /** @description 发布日期：不早于（不小于） */
        'publishedOn.from'?: string;
        /** @description 发布日期：不晚于（不大于） */
        'publishedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-year'
          | 'agency'
          | '-agency'
          | 'year'
          | 'title'
          | '-title'
          | 'form'
          | '-form'
          | 'publishedOn'
          | '-publishedOn'
          | 'errors'
          | '-errors'
          | 'warnings'
          | '-warnings'
          | 'findings'
          | '-findings'
          | 'open'
          | '-open'
          | 'storedAt'
          | '-storedAt'
          | 'storedBy'
          | '-storedBy';
        /** @description 存入时间：不早于（不小于） */
        'storedAt.from'?: string;
        /** @description 存入时间：不晚于（不大于） */
        'storedAt.to'?: string;
        /** @description 存入人：包含这些词 */
        storedBy?: string;
        /** @description 标题：包含这些词 */
        title?: string;
        /** @description 疑点：其中之一，用逗号分开 */
        warnings?: string;
        /** @description 疑点：不早于（不小于） */
        'warnings.from'?: string;
        /** @description 疑点：不晚于（不大于） */
        'warnings.to'?: string;
        /** @description 年度：其中之一，用逗号分开 */
        year?: string;
        /** @description 年度：不早于（不小于） */
        'year.from'?: string;
        /** @description 年度：不晚于（不大于） */
        'year.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AnnualReportsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAnnualReports: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @description 报告写的是另一个机关时，再写一遍那个名称 */
          confirmAgencyName?: string;
          /** @description 报告全文 */
          text: string;
          /** @description 报告年度；没有时以报告写明的为准 */
          year?: number;
        };
        'multipart/form-data': {
          /** @description 报告写的是另一个机关时，再写一遍那个名称 */
          confirmAgencyName?: string;
          /**
           * Format: binary
           * @description 报告文件，20 MB 以内；没有时以 text 为准
           */
          file?: string;
          /** @description 报告全文 */
          text?: string;
          /** @description 报告年度；没有时以报告写明的为准 */
          year?: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredAnnualReport'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnnualReportsByAgencyIdByYear: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agencyId: number;
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredAnnualReport'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAnnualReportsByAgencyIdByYearDismissals: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        agencyId: number;
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          fingerprint: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredAnnualReport'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAnnualReportsByAgencyIdByYearDismissalsUndo: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        agencyId: number;
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          fingerprint: string;
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredAnnualReport'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnnualReportsByAgencyIdByYearHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        agencyId: number;
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAnnualReportsByAgencyIdByYearRecheck: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        agencyId: number;
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StoredAnnualReport'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAnnualReportsByAgencyIdByYearTasks: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        agencyId: number;
        year: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          assigneeId?: number | null;
          /** @default  */
          body?: string;
          /** @default null */
          dueOn?: string | null;
          /** @default [] */
          fingerprints?: string[];
          title: string;
          unitId: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandedTask'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnnualReportsByAgencyIdByYearVersionsByVersionOriginal: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agencyId: number;
        version: number;
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnnualReportsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAnnualReportsExport: {
    parameters: {
      query: {
        /** @description 机关：包含这些词 */
        agency?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 错误：其中之一，用逗号分开 */
        errors?: string;
        /** @description 错误：不早于（不小于） */
        'errors.from'?: string;
        /** @description 错误：不晚于（不大于） */
        'errors.to'?: string;
        /** @description 问题总数：其中之一，用逗号分开 */
        findings?: string;
        /** @description 问题总数：不早于（不小于） */
        'findings.from'?: string;
        /** @description 问题总数：不晚于（不大于） */
        'findings.to'?: string;
        /** @description 格式：其中之一，用逗号分开：2019（2019年格式）、2021（2021年格式）、statistics（统计表）、narrative（文字报告） */
        form?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 待处理：其中之一，用逗号分开 */
        open?: string;
        /** @description 待处理：不早于（不小于） */
        'open.from'?: string;
        /** @description 待处理：不晚于（不大于） */
        'open.to'?: string;
        /** @description 发布日期：不早于（不小于） */
        'publishedOn.from'?: string;
        /** @description 发布日期：不晚于（不大于） */
        'publishedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-year'
          | 'agency'
          | '-agency'
          | 'year'
          | 'title'
          | '-title'
          | 'form'
          | '-form'
          | 'publishedOn'
          | '-publishedOn'
          | 'errors'
          | '-errors'
          | 'warnings'
          | '-warnings'
          | 'findings'
          | '-findings'
          | 'open'
          | '-open'
          | 'storedAt'
          | '-storedAt'
          | 'storedBy'
          | '-storedBy';
        /** @description 存入时间：不早于（不小于） */
        'storedAt.from'?: string;
        /** @description 存入时间：不晚于（不大于） */
        'storedAt.to'?: string;
        /** @description 存入人：包含这些词 */
        storedBy?: string;
        /** @description 标题：包含这些词 */
        title?: string;
        /** @description 疑点：其中之一，用逗号分开 */
        warnings?: string;
        /** @description 疑点：不早于（不小于） */
        'warnings.from'?: string;
        /** @description 疑点：不晚于（不大于） */
        'warnings.to'?: string;
        /** @description 年度：其中之一，用逗号分开 */
        year?: string;
        /** @description 年度：不早于（不小于） */
        'year.from'?: string;
        /** @description 年度：不晚于（不大于） */
        'year.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchiveDocuments: {
    parameters: {
      query?: {
        /** @description 原链接：包含这些词 */
        address?: string;
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 导入编号：其中之一，用逗号分开 */
        importId?: string;
        /** @description 导入编号：不早于（不小于） */
        'importId.from'?: string;
        /** @description 导入编号：不晚于（不大于） */
        'importId.to'?: string;
        /** @description 索引号：包含这些词 */
        indexNumber?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 公开属性：其中之一，用逗号分开：proactive（主动公开）、onRequest（依申请公开）、withheld（不予公开） */
        openness?: string;
        /** @description 表格第几行：其中之一，用逗号分开 */
        rowNumber?: string;
        /** @description 表格第几行：不早于（不小于） */
        'rowNumber.from'?: string;
        /** @description 表格第几行：不晚于（不大于） */
        'rowNumber.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'rowNumber'
          | 'documentId'
          | '-documentId'
          | '-rowNumber'
          | 'title'
          | '-title'
          | 'type'
          | '-type'
          | 'openness'
          | '-openness'
          | 'state'
          | '-state'
          | 'indexNumber'
          | '-indexNumber'
          | 'address'
          | '-address'
          | 'source'
          | '-source';
        /** @description 资料来源：包含这些词 */
        source?: string;
        /** @description 状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 标题：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、news（工作动态）、notice（通知公告）、interpretation（政策解读）、budget（财政预决算）、personnel（人事任免）、recruitment（招考录用）、emergency（应急管理）、epidemicDaily（疫情日报）、serviceGuide（办事指南）、functions（机构职能）、leader（领导信息）、guide（公开指南）、plan（规划计划）、statistics（统计信息）、fees（行政事业性收费）、procurement（政府采购）、meeting（会议公开）、event（公开活动）、publicHealth（卫生监督检查）、openReport（其他信息） */
        type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArchiveDocumentsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchiveDocumentsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchiveDocumentsExport: {
    parameters: {
      query: {
        /** @description 原链接：包含这些词 */
        address?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 导入编号：其中之一，用逗号分开 */
        importId?: string;
        /** @description 导入编号：不早于（不小于） */
        'importId.from'?: string;
        /** @description 导入编号：不晚于（不大于） */
        'importId.to'?: string;
        /** @description 索引号：包含这些词 */
        indexNumber?: string;
        /** @description 公开属性：其中之一，用逗号分开：proactive（主动公开）、onRequest（依申请公开）、withheld（不予公开） */
        openness?: string;
        /** @description 表格第几行：其中之一，用逗号分开 */
        rowNumber?: string;
        /** @description 表格第几行：不早于（不小于） */
        'rowNumber.from'?: string;
        /** @description 表格第几行：不晚于（不大于） */
        'rowNumber.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'rowNumber'
          | 'documentId'
          | '-documentId'
          | '-rowNumber'
          | 'title'
          | '-title'
          | 'type'
          | '-type'
          | 'openness'
          | '-openness'
          | 'state'
          | '-state'
          | 'indexNumber'
          | '-indexNumber'
          | 'address'
          | '-address'
          | 'source'
          | '-source';
        /** @description 资料来源：包含这些词 */
        source?: string;
        /** @description 状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 标题：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、news（工作动态）、notice（通知公告）、interpretation（政策解读）、budget（财政预决算）、personnel（人事任免）、recruitment（招考录用）、emergency（应急管理）、epidemicDaily（疫情日报）、serviceGuide（办事指南）、functions（机构职能）、leader（领导信息）、guide（公开指南）、plan（规划计划）、statistics（统计信息）、fees（行政事业性收费）、procurement（政府采购）、meeting（会议公开）、event（公开活动）、publicHealth（卫生监督检查）、openReport（其他信息） */
        type?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchiveImports: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关：包含这些词 */
        agency?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 上传时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 上传时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 上传人：包含这些词 */
        createdBy?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 目录表格：包含这些词 */
        sheetName?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-createdAt'
          | 'id'
          | '-id'
          | 'source'
          | '-source'
          | 'sheetName'
          | '-sheetName'
          | 'state'
          | '-state'
          | 'standing'
          | '-standing'
          | 'rows'
          | '-rows'
          | 'faultyRows'
          | '-faultyRows'
          | 'agency'
          | '-agency'
          | 'createdBy'
          | '-createdBy'
          | 'createdAt';
        /** @description 资料来源：包含这些词 */
        source?: string;
        /** @description 进展：其中之一，用逗号分开：examined（已检查，未开始）、running（导入中）、done（已完成）、stopped（已停下） */
        standing?: string;
        /** @description 状态：其中之一，用逗号分开：examined（已检查，未开始）、running（导入中）、done（已完成） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArchiveImportsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postArchiveImports: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description 机关；不写就是本人所在的机关
           * @default null
           */
          agencyId?: number | null;
          /**
           * @description 没有写公开属性的行是什么属性
           * @default null
           */
          openness?: ('proactive' | 'onRequest' | 'withheld') | null;
          /**
           * @description 检查时每一行的正文都读；不写就读前 2000 行，后面每 20 行读一行
           * @default false
           */
          readAll?: boolean;
          sheet: string;
          /** @default 目录.csv */
          sheetName?: string;
          /**
           * @description 资料来源的名称，例如“旧网站”；不写就用表格的文件名
           * @default
           */
          source?: string;
          /**
           * @description 没有写类型的行是什么类型（代码）
           * @default null
           */
          type?: string | null;
          /**
           * @description 没有写科室的行归哪个科室；不写就归公开工作机构
           * @default null
           */
          unitId?: number | null;
        };
        'multipart/form-data': {
          /**
           * @description 机关；不写就是本人所在的机关
           * @default null
           */
          agencyId?: number | null;
          /**
           * @description 没有写公开属性的行是什么属性
           * @default null
           */
          openness?: ('proactive' | 'onRequest' | 'withheld') | null;
          /**
           * Format: binary
           * @description 资料文件的 ZIP 压缩包，1 GB 以内；更多的请在服务器上用 gongkai import 导入
           */
          package?: string;
          /**
           * @description 检查时每一行的正文都读；不写就读前 2000 行，后面每 20 行读一行
           * @default false
           */
          readAll?: boolean;
          /**
           * Format: binary
           * @description 目录表格：CSV（UTF-8、GB18030）或 XLSX
           */
          sheet: string;
          /**
           * @description 资料来源的名称，例如“旧网站”；不写就用表格的文件名
           * @default
           */
          source?: string;
          /**
           * @description 没有写类型的行是什么类型（代码）
           * @default null
           */
          type?: string | null;
          /**
           * @description 没有写科室的行归哪个科室；不写就归公开工作机构
           * @default null
           */
          unitId?: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArchiveImport'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchiveImportsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArchiveImport'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchiveImportsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postArchiveImportsByIdPause: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArchiveImport'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postArchiveImportsByIdStart: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ArchiveImport'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchiveImportsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchiveImportsExport: {
    parameters: {
      query: {
        /** @description 机关：包含这些词 */
        agency?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 上传时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 上传时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 上传人：包含这些词 */
        createdBy?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 目录表格：包含这些词 */
        sheetName?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-createdAt'
          | 'id'
          | '-id'
          | 'source'
          | '-source'
          | 'sheetName'
          | '-sheetName'
          | 'state'
          | '-state'
          | 'standing'
          | '-standing'
          | 'rows'
          | '-rows'
          | 'faultyRows'
          | '-faultyRows'
          | 'agency'
          | '-agency'
          | 'createdBy'
          | '-createdBy'
          | 'createdAt';
        /** @description 资料来源：包含这些词 */
        source?: string;
        /** @description 进展：其中之一，用逗号分开：examined（已检查，未开始）、running（导入中）、done（已完成）、stopped（已停下） */
        standing?: string;
        /** @description 状态：其中之一，用逗号分开：examined（已检查，未开始）、running（导入中）、done（已完成） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getArchiveTemplate: {
    parameters: {
      query?: {
        /** @description xlsx 或 csv */
        format?: 'xlsx' | 'csv';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAuditChains: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditChains'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAuditEntries: {
    parameters: {
      query?: {
        /** @description 操作者编号：其中之一，用逗号分开 */
        actorId?: string;
        /** @description 操作者编号：不早于（不小于） */
        'actorId.from'?: string;
        /** @description 操作者编号：不晚于（不大于） */
        'actorId.to'?: string;
        /** @description 操作者类别：其中之一，用逗号分开：person（人员）、machine（其他系统）、system（本系统）、visitor（访客） */
        actorKind?: string;
        /** @description 操作者：包含这些词 */
        actorName?: string;
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 机关：包含这些词 */
        agencyName?: string;
        /** @description 时间：不早于（不小于） */
        'at.from'?: string;
        /** @description 时间：不晚于（不大于） */
        'at.to'?: string;
        /** @description 来源地址：包含这些词 */
        clientAddress?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 操作：其中之一，用逗号分开：signIn（登录）、signOut（退出登录）、end（登录被结束）、setPassword（设置密码）、changePassword（修改密码）、beginSecondFactor（开始启用动态验证码）、enrolSecondFactor（启用动态验证码）、removeSecondFactor（停用动态验证码）、giveSecondFactor（通过动态验证）、secondFactorRefused（动态验证码错误）、confirmationRefused（确认密码错误）、renewRecoveryCodes（更换恢复码）、signInRefused（登录被拒绝）、lock（暂停登录）、blockAddress（暂停来自该地址的登录）、linkSingleSignOn（关联统一身份认证）、create（新建）、edit（修改）、move（调出）、arrive（调入）、disable（停用）、enable（恢复）、link（生成邀请链接）、resetLink（生成重置链接）、activate（激活）、reset（使用重置链接）、request（申请）、approve（批准）、refuse（拒绝）、withdraw（作废）、expire（过期）、grant（授予）、revoke（收回）、close（撤销）、fixCode（固定网址代码）、assign（分派）、accept（签收）、finish（办结上报）、return（退回）、reopen（重新办理）、settle（随事项办结）、comment（留言）、recount（按节假日通知重新计算期限）、start（接着导入）、pause（暂停导入）、bringIn（导入一批）、submit（送审）、recall（撤回送审）、release（发布）、urgentRelease（先发后审）、file（归档）、discard（作废）、schedule（定时）、attach（上传文件）、import（批量导入）、export（整体导出）、setValidity（变更效力）、judgeOpenness（审查公开属性）、reEvaluate（定期评估）、askPriorOpinion（送审查公开属性）、cleanUp（清理）、waiveInterpretation（标为无需解读）、pass（审核通过）、void（因修改作废）、releaseUrgent（先行发布）、sign（签署）、authorizeUrgent（批准先发后审）、retire（停用）、open（开始征集）、publishResult（公布结果）、handIn（收到）、decide（答复）、readContact（查看联系方式）、forgetContact（清除姓名和联系方式）、layOut（修改首页和主题色）、place（修改网址）、order（调整顺序）、fill（选入信息）、archive（归档）、handle（处理）、answer（答复）、confirm（确认收到）、transfer（转送）、merge（合并）、changeKind（改变申请种类）、askCorrection（告知补正）、receiveCorrection（收到补正）、lapseCorrection（逾期不补正）、askReasons（要求说明理由）、receiveReasons（收到理由）、lapseReasons（逾期不说明理由）、announceDelay（告知延迟答复）、noticeFee（通知缴费）、receivePayment（收到缴费）、lapsePayment（逾期不缴费）、consult（征求意见）、confirmDelivery（记下对方收到）、receiveAnswer（收到意见）、lapseConsultation（逾期未答复意见）、extend（延期）、draft（送审答复）、deliver（送达）、receive（登记）、handBack（退回公开工作机构）、opine（写办理意见）、correspond（记下往来）、checkIdentity（核对身份）、askConsent（请示负责人）、answerConsent（决定请示）、split（拆分）、proposePublication（建议转为主动公开）、publish（公布答复）、unpublish（撤下公布的答复）、readApplicant（查看申请人信息）、readIdentity（查看身份证明）、changeFileKind（改文件的种类）、writeLetter（出文书）、sendLetter（记下文书发出）、receiveLetter（记下文书签收）、returnLetter（记下文书退回）、exportArchive（导出案卷）、eraseIdentity（清除身份证明）、erase（清除个人信息）、add（录入）、enforce（启用）、begin（开始涂黑）、mark（标记涂黑）、ask（要求生成公开文本）、burn（生成公开文本）、fail（没有生成）、hear（记下已听证、开庭）、remand（记下发回重审）、appeal（记下上诉）、retry（记下再审）、note（写备注）、readParty（查看申请人、原告信息）、readFile（查看文书）、test（测试连接）、trouble（收取遇到问题）、take（登记为申请）、join（归入申请）、offer（等待处理）、ignore（不作处理）、readRaw（下载原邮件）、forget（清除内容）、queue（准备发送）、send（发出）、giveUp（没有发出）、lose（不知道是否发出）、delay（还没有送到）、resend（再发一次）、switchOff（关闭内置词）、switchOn（恢复内置词）、store（导入）、recheck（重新检查）、neighbour（相邻年度变化后重新检查）、dismiss（排除问题）、undoDismissal（撤销排除）、verify（核对）、setSecret（设置密钥）、clearSecret（清除密钥）、trial（试发）、cancel（取消）、restore（恢复） */
        deed?: string;
        /** @description 编号：其中之一，用逗号分开 */
        entryId?: string;
        /** @description 编号：不早于（不小于） */
        'entryId.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'entryId.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 对象：其中之一，用逗号分开：session（登录）、credential（登录凭证）、person（人员）、resetRequest（密码重置申请）、roleGrant（角色）、token（接口令牌）、agency（机关）、unit（科室）、task（任务）、archiveImport（批量导入）、document（信息）、cleanUp（规范性文件清理）、review（审核）、reviewStep（审核签署）、reviewFlow（审核流程）、delegation（委托审核）、consultation（意见征集）、consultationComment（征集到的意见）、site（网站）、section（栏目）、correction（网站找错）、request（公开申请）、holidayNotice（节假日通知）、requestInquiry（协办函）、redaction（涂黑）、remedy（复议和诉讼）、mailbox（公开申请邮箱）、mailboxMessage（收到的邮件）、notice（短信和邮件通知）、letterTemplate（文书文本）、disclosureOffice（公开工作机构信息）、listedWord（审查词库）、wordSwitch（内置审查词）、reprintSource（转载来源）、annualReport（年度报告）、findingDismissal（问题排除）、consolidation（年报汇总）、auditEntry（审计记录）、setting（设置）、job（后台任务）、backup（备份） */
        noun?: string;
        /** @description 理由：包含这些词 */
        reason?: string;
        /** @description 对象编号：包含这些词 */
        recordId?: string;
        /** @description 请求编号：包含这些词 */
        requestId?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: '-entryId' | 'entryId';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEntriesPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAuditEntriesByAgencyById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        agency: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditEntry'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAuditEntriesColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAuditEntriesExport: {
    parameters: {
      query: {
        /** @description 操作者编号：其中之一，用逗号分开 */
        actorId?: string;
        /** @description 操作者编号：不早于（不小于） */
        'actorId.from'?: string;
        /** @description 操作者编号：不晚于（不大于） */
        'actorId.to'?: string;
        /** @description 操作者类别：其中之一，用逗号分开：person（人员）、machine（其他系统）、system（本系统）、visitor（访客） */
        actorKind?: string;
        /** @description 操作者：包含这些词 */
        actorName?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 机关：包含这些词 */
        agencyName?: string;
        /** @description 时间：不早于（不小于） */
        'at.from'?: string;
        /** @description 时间：不晚于（不大于） */
        'at.to'?: string;
        /** @description 来源地址：包含这些词 */
        clientAddress?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 操作：其中之一，用逗号分开：signIn（登录）、signOut（退出登录）、end（登录被结束）、setPassword（设置密码）、changePassword（修改密码）、beginSecondFactor（开始启用动态验证码）、enrolSecondFactor（启用动态验证码）、removeSecondFactor（停用动态验证码）、giveSecondFactor（通过动态验证）、secondFactorRefused（动态验证码错误）、confirmationRefused（确认密码错误）、renewRecoveryCodes（更换恢复码）、signInRefused（登录被拒绝）、lock（暂停登录）、blockAddress（暂停来自该地址的登录）、linkSingleSignOn（关联统一身份认证）、create（新建）、edit（修改）、move（调出）、arrive（调入）、disable（停用）、enable（恢复）、link（生成邀请链接）、resetLink（生成重置链接）、activate（激活）、reset（使用重置链接）、request（申请）、approve（批准）、refuse（拒绝）、withdraw（作废）、expire（过期）、grant（授予）、revoke（收回）、close（撤销）、fixCode（固定网址代码）、assign（分派）、accept（签收）、finish（办结上报）、return（退回）、reopen（重新办理）、settle（随事项办结）、comment（留言）、recount（按节假日通知重新计算期限）、start（接着导入）、pause（暂停导入）、bringIn（导入一批）、submit（送审）、recall（撤回送审）、release（发布）、urgentRelease（先发后审）、file（归档）、discard（作废）、schedule（定时）、attach（上传文件）、import（批量导入）、export（整体导出）、setValidity（变更效力）、judgeOpenness（审查公开属性）、reEvaluate（定期评估）、askPriorOpinion（送审查公开属性）、cleanUp（清理）、waiveInterpretation（标为无需解读）、pass（审核通过）、void（因修改作废）、releaseUrgent（先行发布）、sign（签署）、authorizeUrgent（批准先发后审）、retire（停用）、open（开始征集）、publishResult（公布结果）、handIn（收到）、decide（答复）、readContact（查看联系方式）、forgetContact（清除姓名和联系方式）、layOut（修改首页和主题色）、place（修改网址）、order（调整顺序）、fill（选入信息）、archive（归档）、handle（处理）、answer（答复）、confirm（确认收到）、transfer（转送）、merge（合并）、changeKind（改变申请种类）、askCorrection（告知补正）、receiveCorrection（收到补正）、lapseCorrection（逾期不补正）、askReasons（要求说明理由）、receiveReasons（收到理由）、lapseReasons（逾期不说明理由）、announceDelay（告知延迟答复）、noticeFee（通知缴费）、receivePayment（收到缴费）、lapsePayment（逾期不缴费）、consult（征求意见）、confirmDelivery（记下对方收到）、receiveAnswer（收到意见）、lapseConsultation（逾期未答复意见）、extend（延期）、draft（送审答复）、deliver（送达）、receive（登记）、handBack（退回公开工作机构）、opine（写办理意见）、correspond（记下往来）、checkIdentity（核对身份）、askConsent（请示负责人）、answerConsent（决定请示）、split（拆分）、proposePublication（建议转为主动公开）、publish（公布答复）、unpublish（撤下公布的答复）、readApplicant（查看申请人信息）、readIdentity（查看身份证明）、changeFileKind（改文件的种类）、writeLetter（出文书）、sendLetter（记下文书发出）、receiveLetter（记下文书签收）、returnLetter（记下文书退回）、exportArchive（导出案卷）、eraseIdentity（清除身份证明）、erase（清除个人信息）、add（录入）、enforce（启用）、begin（开始涂黑）、mark（标记涂黑）、ask（要求生成公开文本）、burn（生成公开文本）、fail（没有生成）、hear（记下已听证、开庭）、remand（记下发回重审）、appeal（记下上诉）、retry（记下再审）、note（写备注）、readParty（查看申请人、原告信息）、readFile（查看文书）、test（测试连接）、trouble（收取遇到问题）、take（登记为申请）、join（归入申请）、offer（等待处理）、ignore（不作处理）、readRaw（下载原邮件）、forget（清除内容）、queue（准备发送）、send（发出）、giveUp（没有发出）、lose（不知道是否发出）、delay（还没有送到）、resend（再发一次）、switchOff（关闭内置词）、switchOn（恢复内置词）、store（导入）、recheck（重新检查）、neighbour（相邻年度变化后重新检查）、dismiss（排除问题）、undoDismissal（撤销排除）、verify（核对）、setSecret（设置密钥）、clearSecret（清除密钥）、trial（试发）、cancel（取消）、restore（恢复） */
        deed?: string;
        /** @description 编号：其中之一，用逗号分开 */
        entryId?: string;
        /** @description 编号：不早于（不小于） */
        'entryId.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'entryId.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 对象：其中之一，用逗号分开：session（登录）、credential（登录凭证）、person（人员）、resetRequest（密码重置申请）、roleGrant（角色）、token（接口令牌）、agency（机关）、unit（科室）、task（任务）、archiveImport（批量导入）、document（信息）、cleanUp（规范性文件清理）、review（审核）、reviewStep（审核签署）、reviewFlow（审核流程）、delegation（委托审核）、consultation（意见征集）、consultationComment（征集到的意见）、site（网站）、section（栏目）、correction（网站找错）、request（公开申请）、holidayNotice（节假日通知）、requestInquiry（协办函）、redaction（涂黑）、remedy（复议和诉讼）、mailbox（公开申请邮箱）、mailboxMessage（收到的邮件）、notice（短信和邮件通知）、letterTemplate（文书文本）、disclosureOffice（公开工作机构信息）、listedWord（审查词库）、wordSwitch（内置审查词）、reprintSource（转载来源）、annualReport（年度报告）、findingDismissal（问题排除）、consolidation（年报汇总）、auditEntry（审计记录）、setting（设置）、job（后台任务）、backup（备份） */
        noun?: string;
        /** @description 理由：包含这些词 */
        reason?: string;
        /** @description 对象编号：包含这些词 */
        recordId?: string;
        /** @description 请求编号：包含这些词 */
        requestId?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: '-entryId' | 'entryId';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getAuditExport: {
    parameters: {
      query: {
        /** @description 机关编号；0 是系统本身 */
        agencyId: number;
        /** @description 这一时刻起封存的 */
        from?: string;
        /** @description 这一时刻前封存的 */
        to?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/jsonl': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postAuditVerifications: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /**
           * @description 空：所辖全部
           * @default null
           */
          agencyId?: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['AuditVerification'][];
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getBuiltInWords: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BuiltInWords'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postBuiltInWordsSwitch: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          code: 'wrongWord' | 'confusedName' | 'forbiddenWord' | 'extremeWord' | 'secrecyMark' | 'internalUse';
          off: boolean;
          reason: string;
          word: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @enum {string} */
            code: 'wrongWord' | 'confusedName' | 'forbiddenWord' | 'extremeWord' | 'secrecyMark' | 'internalUse';
            off: boolean;
            word: string;
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUpCandidates: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description 有效期至：不早于（不小于） */
        'effectiveUntil.from'?: string;
        /** @description 有效期至：不晚于（不大于） */
        'effectiveUntil.to'?: string;
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 索引号：包含这些词 */
        indexNumber?: string;
        /** @description 上次清理：不早于（不小于） */
        'lastCleanedOn.from'?: string;
        /** @description 上次清理：不晚于（不大于） */
        'lastCleanedOn.to'?: string;
        /** @description 上次清理结论：其中之一，用逗号分开：keep（继续有效）、amend（修改）、repeal（废止）、lapse（失效） */
        lastDecision?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 成文日期：不早于（不小于） */
        'signedOn.from'?: string;
        /** @description 成文日期：不晚于（不大于） */
        'signedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'signedOn'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'documentNumber'
          | '-documentNumber'
          | '-signedOn'
          | 'validity'
          | '-validity'
          | 'effectiveUntil'
          | '-effectiveUntil'
          | 'unit'
          | '-unit'
          | 'subject'
          | '-subject'
          | 'lastDecision'
          | '-lastDecision'
          | 'lastCleanedOn'
          | '-lastCleanedOn'
          | 'indexNumber'
          | '-indexNumber';
        /** @description 主题分类：其中之一，用逗号分开：1（国务院组织机构）、2（综合政务）、3（国民经济管理、国有资产监管）、4（财政、金融、审计）、5（国土资源、能源）、6（农业、林业、水利）、7（工业、交通）、8（商贸、海关、旅游）、9（市场监管、安全生产监管）、10（城乡建设、环境保护）、11（科技、教育）、12（文化、广电、新闻出版）、13（卫生、体育）、14（人口与计划生育、妇女儿童工作）、15（劳动、人事、监察）、16（公安、安全、司法）、17（民政、扶贫、救灾）、18（民族、宗教）、19（对外事务）、20（港澳台侨工作）、21（国防）、22（其他）、1.1（国务院组织机构\国务院）、1.2（国务院组织机构\国务院办公厅）、1.3（国务院组织机构\国务院组成部门）、1.4（国务院组织机构\国务院直属特设机构）、1.5（国务院组织机构\国务院直属机构）、1.6（国务院组织机构\国务院办事机构）、1.7（国务院组织机构\国务院直属事业单位）、1.8（国务院组织机构\国务院部委管理的国家局）、1.9（国务院组织机构\国务院议事协调机构）、1.10（国务院组织机构\其他）、2.1（综合政务\政务公开）、2.2（综合政务\政务督查）、2.3（综合政务\应急管理）、2.4（综合政务\电子政务）、2.5（综合政务\文秘工作）、2.6（综合政务\保密工作）、2.7（综合政务\信访）、2.8（综合政务\参事、文史）、2.9（综合政务\其他）、3.1（国民经济管理、国有资产监管\宏观经济）、3.2（国民经济管理、国有资产监管\经济体制改革）、3.3（国民经济管理、国有资产监管\统计）、3.4（国民经济管理、国有资产监管\物价）、3.5（国民经济管理、国有资产监管\国有资产监管）、3.6（国民经济管理、国有资产监管\重大建设项目）、3.7（国民经济管理、国有资产监管\其他）、4.1（财政、金融、审计\财政）、4.2（财政、金融、审计\税务）、4.3（财政、金融、审计\银行）、4.4（财政、金融、审计\货币（含外汇））、4.5（财政、金融、审计\证券）、4.6（财政、金融、审计\保险）、4.7（财政、金融、审计\社会信用体系建设）、4.8（财政、金融、审计\审计）、4.9（财政、金融、审计\其他）、5.1（国土资源、能源\土地）、5.2（国土资源、能源\矿产）、5.3（国土资源、能源\水资源）、5.4（国土资源、能源\海洋）、5.5（国土资源、能源\煤炭）、5.6（国土资源、能源\石油与天然气）、5.7（国土资源、能源\电力）、5.8（国土资源、能源\其他）、6.1（农业、林业、水利\农业、畜牧业、渔业）、6.2（农业、林业、水利\林业）、6.3（农业、林业、水利\水利）、6.4（农业、林业、水利\其他）、7.1（工业、交通\机械制造与重工业）、7.2（工业、交通\轻工纺织）、7.3（工业、交通\化工）、7.4（工业、交通\国防工业）、7.5（工业、交通\航天、航空）、7.6（工业、交通\信息产业（含电信））、7.7（工业、交通\公路）、7.8（工业、交通\水运）、7.9（工业、交通\铁路）、7.10（工业、交通\民航）、7.11（工业、交通\邮政）、7.12（工业、交通\其他）、8.1（商贸、海关、旅游\对外经贸合作）、8.2（商贸、海关、旅游\国内贸易（含供销））、8.3（商贸、海关、旅游\海关）、8.4（商贸、海关、旅游\检验、检疫）、8.5（商贸、海关、旅游\旅游）、8.6（商贸、海关、旅游\其他）、9.1（市场监管、安全生产监管\工商）、9.2（市场监管、安全生产监管\质量监督）、9.3（市场监管、安全生产监管\标准）、9.4（市场监管、安全生产监管\食品药品监管）、9.5（市场监管、安全生产监管\安全生产监管）、9.6（市场监管、安全生产监管\其他）、10.1（城乡建设、环境保护\城市规划）、10.2（城乡建设、环境保护\城乡建设（含住房））、10.3（城乡建设、环境保护\环境监测、保护与治理）、10.4（城乡建设、环境保护\节能与资源综合利用）、10.5（城乡建设、环境保护\气象、水文、测绘、地震）、10.6（城乡建设、环境保护\其他）、11.1（科技、教育\科技）、11.2（科技、教育\教育）、11.3（科技、教育\知识产权）、11.4（科技、教育\其他）、12.1（文化、广电、新闻出版\文化）、12.2（文化、广电、新闻出版\文物）、12.3（文化、广电、新闻出版\新闻出版）、12.4（文化、广电、新闻出版\广播、电影、电视）、12.5（文化、广电、新闻出版\其他）、13.1（卫生、体育\卫生）、13.2（卫生、体育\医药管理）、13.3（卫生、体育\体育）、13.4（卫生、体育\其他）、14.1（人口与计划生育、妇女儿童工作\人口与计划生育）、14.2（人口与计划生育、妇女儿童工作\妇女儿童）、14.3（人口与计划生育、妇女儿童工作\其他）、15.1（劳动、人事、监察\劳动就业）、15.2（劳动、人事、监察\社会保障）、15.3（劳动、人事、监察\人事工作）、15.4（劳动、人事、监察\军转安置）、15.5（劳动、人事、监察\监察）、15.6（劳动、人事、监察\纠正行业不正之风）、15.7（劳动、人事、监察\其他）、16.1（公安、安全、司法\公安）、16.2（公安、安全、司法\国家安全）、16.3（公安、安全、司法\司法）、16.4（公安、安全、司法\其他）、17.1（民政、扶贫、救灾\减灾救灾）、17.2（民政、扶贫、救灾\优抚安置）、17.3（民政、扶贫、救灾\社会福利）、17.4（民政、扶贫、救灾\行政区划与地名）、17.5（民政、扶贫、救灾\社团管理）、17.6（民政、扶贫、救灾\扶贫）、17.7（民政、扶贫、救灾\其他）、18.1（民族、宗教\民族事务）、18.2（民族、宗教\宗教事务）、19.1（对外事务\外交、外事）、19.2（对外事务\国际条约、国际组织）、19.3（对外事务\其他）、20.1（港澳台侨工作\港澳工作）、20.2（港澳台侨工作\对台工作）、20.3（港澳台侨工作\侨务工作）、21.1（国防\国防建设）、21.2（国防\国防动员） */
        subject?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        validity?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CleanUpCandidatesPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUpCandidatesColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUpCandidatesExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description 有效期至：不早于（不小于） */
        'effectiveUntil.from'?: string;
        /** @description 有效期至：不晚于（不大于） */
        'effectiveUntil.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 索引号：包含这些词 */
        indexNumber?: string;
        /** @description 上次清理：不早于（不小于） */
        'lastCleanedOn.from'?: string;
        /** @description 上次清理：不晚于（不大于） */
        'lastCleanedOn.to'?: string;
        /** @description 上次清理结论：其中之一，用逗号分开：keep（继续有效）、amend（修改）、repeal（废止）、lapse（失效） */
        lastDecision?: string;
        /** @description 成文日期：不早于（不小于） */
        'signedOn.from'?: string;
        /** @description 成文日期：不晚于（不大于） */
        'signedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'signedOn'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'documentNumber'
          | '-documentNumber'
          | '-signedOn'
          | 'validity'
          | '-validity'
          | 'effectiveUntil'
          | '-effectiveUntil'
          | 'unit'
          | '-unit'
          | 'subject'
          | '-subject'
          | 'lastDecision'
          | '-lastDecision'
          | 'lastCleanedOn'
          | '-lastCleanedOn'
          | 'indexNumber'
          | '-indexNumber';
        /** @description 主题分类：其中之一，用逗号分开：1（国务院组织机构）、2（综合政务）、3（国民经济管理、国有资产监管）、4（财政、金融、审计）、5（国土资源、能源）、6（农业、林业、水利）、7（工业、交通）、8（商贸、海关、旅游）、9（市场监管、安全生产监管）、10（城乡建设、环境保护）、11（科技、教育）、12（文化、广电、新闻出版）、13（卫生、体育）、14（人口与计划生育、妇女儿童工作）、15（劳动、人事、监察）、16（公安、安全、司法）、17（民政、扶贫、救灾）、18（民族、宗教）、19（对外事务）、20（港澳台侨工作）、21（国防）、22（其他）、1.1（国务院组织机构\国务院）、1.2（国务院组织机构\国务院办公厅）、1.3（国务院组织机构\国务院组成部门）、1.4（国务院组织机构\国务院直属特设机构）、1.5（国务院组织机构\国务院直属机构）、1.6（国务院组织机构\国务院办事机构）、1.7（国务院组织机构\国务院直属事业单位）、1.8（国务院组织机构\国务院部委管理的国家局）、1.9（国务院组织机构\国务院议事协调机构）、1.10（国务院组织机构\其他）、2.1（综合政务\政务公开）、2.2（综合政务\政务督查）、2.3（综合政务\应急管理）、2.4（综合政务\电子政务）、2.5（综合政务\文秘工作）、2.6（综合政务\保密工作）、2.7（综合政务\信访）、2.8（综合政务\参事、文史）、2.9（综合政务\其他）、3.1（国民经济管理、国有资产监管\宏观经济）、3.2（国民经济管理、国有资产监管\经济体制改革）、3.3（国民经济管理、国有资产监管\统计）、3.4（国民经济管理、国有资产监管\物价）、3.5（国民经济管理、国有资产监管\国有资产监管）、3.6（国民经济管理、国有资产监管\重大建设项目）、3.7（国民经济管理、国有资产监管\其他）、4.1（财政、金融、审计\财政）、4.2（财政、金融、审计\税务）、4.3（财政、金融、审计\银行）、4.4（财政、金融、审计\货币（含外汇））、4.5（财政、金融、审计\证券）、4.6（财政、金融、审计\保险）、4.7（财政、金融、审计\社会信用体系建设）、4.8（财政、金融、审计\审计）、4.9（财政、金融、审计\其他）、5.1（国土资源、能源\土地）、5.2（国土资源、能源\矿产）、5.3（国土资源、能源\水资源）、5.4（国土资源、能源\海洋）、5.5（国土资源、能源\煤炭）、5.6（国土资源、能源\石油与天然气）、5.7（国土资源、能源\电力）、5.8（国土资源、能源\其他）、6.1（农业、林业、水利\农业、畜牧业、渔业）、6.2（农业、林业、水利\林业）、6.3（农业、林业、水利\水利）、6.4（农业、林业、水利\其他）、7.1（工业、交通\机械制造与重工业）、7.2（工业、交通\轻工纺织）、7.3（工业、交通\化工）、7.4（工业、交通\国防工业）、7.5（工业、交通\航天、航空）、7.6（工业、交通\信息产业（含电信））、7.7（工业、交通\公路）、7.8（工业、交通\水运）、7.9（工业、交通\铁路）、7.10（工业、交通\民航）、7.11（工业、交通\邮政）、7.12（工业、交通\其他）、8.1（商贸、海关、旅游\对外经贸合作）、8.2（商贸、海关、旅游\国内贸易（含供销））、8.3（商贸、海关、旅游\海关）、8.4（商贸、海关、旅游\检验、检疫）、8.5（商贸、海关、旅游\旅游）、8.6（商贸、海关、旅游\其他）、9.1（市场监管、安全生产监管\工商）、9.2（市场监管、安全生产监管\质量监督）、9.3（市场监管、安全生产监管\标准）、9.4（市场监管、安全生产监管\食品药品监管）、9.5（市场监管、安全生产监管\安全生产监管）、9.6（市场监管、安全生产监管\其他）、10.1（城乡建设、环境保护\城市规划）、10.2（城乡建设、环境保护\城乡建设（含住房））、10.3（城乡建设、环境保护\环境监测、保护与治理）、10.4（城乡建设、环境保护\节能与资源综合利用）、10.5（城乡建设、环境保护\气象、水文、测绘、地震）、10.6（城乡建设、环境保护\其他）、11.1（科技、教育\科技）、11.2（科技、教育\教育）、11.3（科技、教育\知识产权）、11.4（科技、教育\其他）、12.1（文化、广电、新闻出版\文化）、12.2（文化、广电、新闻出版\文物）、12.3（文化、广电、新闻出版\新闻出版）、12.4（文化、广电、新闻出版\广播、电影、电视）、12.5（文化、广电、新闻出版\其他）、13.1（卫生、体育\卫生）、13.2（卫生、体育\医药管理）、13.3（卫生、体育\体育）、13.4（卫生、体育\其他）、14.1（人口与计划生育、妇女儿童工作\人口与计划生育）、14.2（人口与计划生育、妇女儿童工作\妇女儿童）、14.3（人口与计划生育、妇女儿童工作\其他）、15.1（劳动、人事、监察\劳动就业）、15.2（劳动、人事、监察\社会保障）、15.3（劳动、人事、监察\人事工作）、15.4（劳动、人事、监察\军转安置）、15.5（劳动、人事、监察\监察）、15.6（劳动、人事、监察\纠正行业不正之风）、15.7（劳动、人事、监察\其他）、16.1（公安、安全、司法\公安）、16.2（公安、安全、司法\国家安全）、16.3（公安、安全、司法\司法）、16.4（公安、安全、司法\其他）、17.1（民政、扶贫、救灾\减灾救灾）、17.2（民政、扶贫、救灾\优抚安置）、17.3（民政、扶贫、救灾\社会福利）、17.4（民政、扶贫、救灾\行政区划与地名）、17.5（民政、扶贫、救灾\社团管理）、17.6（民政、扶贫、救灾\扶贫）、17.7（民政、扶贫、救灾\其他）、18.1（民族、宗教\民族事务）、18.2（民族、宗教\宗教事务）、19.1（对外事务\外交、外事）、19.2（对外事务\国际条约、国际组织）、19.3（对外事务\其他）、20.1（港澳台侨工作\港澳工作）、20.2（港澳台侨工作\对台工作）、20.3（港澳台侨工作\侨务工作）、21.1（国防\国防建设）、21.2（国防\国防动员） */
        subject?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        validity?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUpDecisions: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 清理前的效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        before?: string;
        /** @description 清理：包含这些词 */
        cleanUp?: string;
        /** @description 清理编号：其中之一，用逗号分开 */
        cleanUpId?: string;
        /** @description 清理编号：不早于（不小于） */
        'cleanUpId.from'?: string;
        /** @description 清理编号：不晚于（不大于） */
        'cleanUpId.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 清理结论：其中之一，用逗号分开：keep（继续有效）、amend（修改）、repeal（废止）、lapse（失效） */
        decision?: string;
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 生效日期：不早于（不小于） */
        'on.from'?: string;
        /** @description 生效日期：不晚于（不大于） */
        'on.to'?: string;
        /** @description 理由：包含这些词 */
        reason?: string;
        /** @description 成文日期：不早于（不小于） */
        'signedOn.from'?: string;
        /** @description 成文日期：不晚于（不大于） */
        'signedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'id'
          | '-id'
          | 'cleanUp'
          | '-cleanUp'
          | 'title'
          | '-title'
          | 'documentNumber'
          | '-documentNumber'
          | 'signedOn'
          | '-signedOn'
          | 'decision'
          | '-decision'
          | 'before'
          | '-before'
          | 'validity'
          | '-validity'
          | 'on'
          | '-on'
          | 'unit'
          | '-unit';
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 现在的效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        validity?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CleanUpDecisionsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUpDecisionsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUpDecisionsExport: {
    parameters: {
      query: {
        /** @description 清理前的效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        before?: string;
        /** @description 清理：包含这些词 */
        cleanUp?: string;
        /** @description 清理编号：其中之一，用逗号分开 */
        cleanUpId?: string;
        /** @description 清理编号：不早于（不小于） */
        'cleanUpId.from'?: string;
        /** @description 清理编号：不晚于（不大于） */
        'cleanUpId.to'?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 清理结论：其中之一，用逗号分开：keep（继续有效）、amend（修改）、repeal（废止）、lapse（失效） */
        decision?: string;
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 生效日期：不早于（不小于） */
        'on.from'?: string;
        /** @description 生效日期：不晚于（不大于） */
        'on.to'?: string;
        /** @description 理由：包含这些词 */
        reason?: string;
        /** @description 成文日期：不早于（不小于） */
        'signedOn.from'?: string;
        /** @description 成文日期：不晚于（不大于） */
        'signedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'id'
          | '-id'
          | 'cleanUp'
          | '-cleanUp'
          | 'title'
          | '-title'
          | 'documentNumber'
          | '-documentNumber'
          | 'signedOn'
          | '-signedOn'
          | 'decision'
          | '-decision'
          | 'before'
          | '-before'
          | 'validity'
          | '-validity'
          | 'on'
          | '-on'
          | 'unit'
          | '-unit';
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 现在的效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        validity?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUps: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 修改：其中之一，用逗号分开 */
        amend?: string;
        /** @description 修改：不早于（不小于） */
        'amend.from'?: string;
        /** @description 修改：不晚于（不大于） */
        'amend.to'?: string;
        /** @description 办理时间：不早于（不小于） */
        'at.from'?: string;
        /** @description 办理时间：不晚于（不大于） */
        'at.to'?: string;
        /** @description 办理人：包含这些词 */
        by?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 依据文件：包含这些词 */
        decidedBy?: string;
        /** @description 继续有效：其中之一，用逗号分开 */
        keep?: string;
        /** @description 继续有效：不早于（不小于） */
        'keep.from'?: string;
        /** @description 继续有效：不晚于（不大于） */
        'keep.to'?: string;
        /** @description 失效：其中之一，用逗号分开 */
        lapse?: string;
        /** @description 失效：不早于（不小于） */
        'lapse.from'?: string;
        /** @description 失效：不晚于（不大于） */
        'lapse.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 生效日期：不早于（不小于） */
        'on.from'?: string;
        /** @description 生效日期：不晚于（不大于） */
        'on.to'?: string;
        /** @description 废止：其中之一，用逗号分开 */
        repeal?: string;
        /** @description 废止：不早于（不小于） */
        'repeal.from'?: string;
        /** @description 废止：不晚于（不大于） */
        'repeal.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'title'
          | '-title'
          | 'on'
          | '-on'
          | 'decidedBy'
          | '-decidedBy'
          | 'keep'
          | '-keep'
          | 'amend'
          | '-amend'
          | 'repeal'
          | '-repeal'
          | 'lapse'
          | '-lapse'
          | 'by'
          | '-by'
          | 'at'
          | '-at';
        /** @description 清理：包含这些词 */
        title?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CleanUpsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postCleanUps: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          basis?: string;
          /** @default null */
          decidedBy?: number | null;
          decisions: {
            /** @enum {string} */
            decision: 'keep' | 'amend' | 'repeal' | 'lapse';
            documentId: number;
            /** @default  */
            reason?: string;
            version: number;
          }[];
          /** Format: date */
          on: string;
          title: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CleanUp'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUpsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CleanUp'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUpsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCleanUpsExport: {
    parameters: {
      query: {
        /** @description 修改：其中之一，用逗号分开 */
        amend?: string;
        /** @description 修改：不早于（不小于） */
        'amend.from'?: string;
        /** @description 修改：不晚于（不大于） */
        'amend.to'?: string;
        /** @description 办理时间：不早于（不小于） */
        'at.from'?: string;
        /** @description 办理时间：不晚于（不大于） */
        'at.to'?: string;
        /** @description 办理人：包含这些词 */
        by?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 依据文件：包含这些词 */
        decidedBy?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 继续有效：其中之一，用逗号分开 */
        keep?: string;
        /** @description 继续有效：不早于（不小于） */
        'keep.from'?: string;
        /** @description 继续有效：不晚于（不大于） */
        'keep.to'?: string;
        /** @description 失效：其中之一，用逗号分开 */
        lapse?: string;
        /** @description 失效：不早于（不小于） */
        'lapse.from'?: string;
        /** @description 失效：不晚于（不大于） */
        'lapse.to'?: string;
        /** @description 生效日期：不早于（不小于） */
        'on.from'?: string;
        /** @description 生效日期：不晚于（不大于） */
        'on.to'?: string;
        /** @description 废止：其中之一，用逗号分开 */
        repeal?: string;
        /** @description 废止：不早于（不小于） */
        'repeal.from'?: string;
        /** @description 废止：不晚于（不大于） */
        'repeal.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'title'
          | '-title'
          | 'on'
          | '-on'
          | 'decidedBy'
          | '-decidedBy'
          | 'keep'
          | '-keep'
          | 'amend'
          | '-amend'
          | 'repeal'
          | '-repeal'
          | 'lapse'
          | '-lapse'
          | 'by'
          | '-by'
          | 'at'
          | '-at';
        /** @description 清理：包含这些词 */
        title?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsolidations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsolidationYears'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsolidationsByYear: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consolidation'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsolidationsByYearExport: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        year: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationComments: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 署名：包含这些词 */
        authorName?: string;
        /** @description 意见征集：包含这些词 */
        consultation?: string;
        /** @description 征集编号：其中之一，用逗号分开 */
        consultationId?: string;
        /** @description 征集编号：不早于（不小于） */
        'consultationId.from'?: string;
        /** @description 征集编号：不晚于（不大于） */
        'consultationId.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 答复：其中之一，用逗号分开：adopted（采纳）、partly（部分采纳）、declined（不采纳）、setAside（不作处理（广告、与征集无关）） */
        decision?: string;
        /** @description 留了联系方式：是或否 */
        hasContact?: 'true' | 'false';
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 含有个人信息：是或否 */
        personalData?: 'true' | 'false';
        /** @description 回执号：包含这些词 */
        receipt?: string;
        /** @description 收到时间：不早于（不小于） */
        'receivedAt.from'?: string;
        /** @description 收到时间：不晚于（不大于） */
        'receivedAt.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: 'id' | '-id' | 'consultation' | '-consultation' | 'receivedAt' | '-receivedAt' | 'decision' | '-decision';
        /** @description 答复情况：其中之一，用逗号分开：undecided（待答复）、decided（已答复） */
        state?: string;
        /** @description 意见：包含这些词 */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultationCommentsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationCommentsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultationComment'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postConsultationCommentsByIdContact: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultationContact'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postConsultationCommentsByIdDecide: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          decision: 'adopted' | 'partly' | 'declined' | 'setAside';
          /** @default  */
          publicText?: string;
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultationComment'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationCommentsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationCommentsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationCommentsExport: {
    parameters: {
      query: {
        /** @description 署名：包含这些词 */
        authorName?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 意见征集：包含这些词 */
        consultation?: string;
        /** @description 征集编号：其中之一，用逗号分开 */
        consultationId?: string;
        /** @description 征集编号：不早于（不小于） */
        'consultationId.from'?: string;
        /** @description 征集编号：不晚于（不大于） */
        'consultationId.to'?: string;
        /** @description 答复：其中之一，用逗号分开：adopted（采纳）、partly（部分采纳）、declined（不采纳）、setAside（不作处理（广告、与征集无关）） */
        decision?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 留了联系方式：是或否 */
        hasContact?: 'true' | 'false';
        /** @description 含有个人信息：是或否 */
        personalData?: 'true' | 'false';
        /** @description 回执号：包含这些词 */
        receipt?: string;
        /** @description 收到时间：不早于（不小于） */
        'receivedAt.from'?: string;
        /** @description 收到时间：不晚于（不大于） */
        'receivedAt.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: 'id' | '-id' | 'consultation' | '-consultation' | 'receivedAt' | '-receivedAt' | 'decision' | '-decision';
        /** @description 答复情况：其中之一，用逗号分开：undecided（待答复）、decided（已答复） */
        state?: string;
        /** @description 意见：包含这些词 */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationFigures: {
    parameters: {
      query: {
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultationFigures'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationKinds: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultationKinds'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultations: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 截止日期：不早于（不小于） */
        'closesOn.from'?: string;
        /** @description 截止日期：不晚于（不大于） */
        'closesOn.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 类别：其中之一，用逗号分开：majorDecision（重大行政决策）、rule（规章）、enterpriseDocument（涉企行政规范性文件）、other（其他征集） */
        kind?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 开始日期：不早于（不小于） */
        'opensOn.from'?: string;
        /** @description 开始日期：不晚于（不大于） */
        'opensOn.to'?: string;
        /** @description 结果公布时间：不早于（不小于） */
        'resultPublishedAt.from'?: string;
        /** @description 结果公布时间：不晚于（不大于） */
        'resultPublishedAt.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'title'
          | '-title'
          | 'kind'
          | '-kind'
          | 'state'
          | '-state'
          | 'unit'
          | '-unit'
          | 'opensOn'
          | '-opensOn'
          | 'closesOn'
          | '-closesOn'
          | 'resultPublishedAt'
          | '-resultPublishedAt';
        /** @description 状态：其中之一，用逗号分开：planned（准备中）、open（征集中）、closed（已截止）、resultPublished（已公布结果）、withdrawn（已撤回） */
        state?: string;
        /** @description 标题：包含这些词 */
        title?: string;
        /** @description 承办科室：包含这些词 */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ConsultationsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postConsultations: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          closesOn: string;
          /** @default null */
          documentId?: number | null;
          draft: string;
          /** @default  */
          introduction?: string;
          kind: string;
          /** @default  */
          shortReason?: string;
          title: string;
          unitId: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consultation'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consultation'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putConsultationsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          closesOn: string;
          /** @default null */
          documentId?: number | null;
          draft: string;
          /** @default  */
          introduction?: string;
          kind: string;
          /** @default  */
          shortReason?: string;
          title: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consultation'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postConsultationsByIdOpen: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consultation'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postConsultationsByIdResult: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          summary: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consultation'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postConsultationsByIdWithdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Consultation'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getConsultationsExport: {
    parameters: {
      query: {
        /** @description 截止日期：不早于（不小于） */
        'closesOn.from'?: string;
        /** @description 截止日期：不晚于（不大于） */
        'closesOn.to'?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 类别：其中之一，用逗号分开：majorDecision（重大行政决策）、rule（规章）、enterpriseDocument（涉企行政规范性文件）、other（其他征集） */
        kind?: string;
        /** @description 开始日期：不早于（不小于） */
        'opensOn.from'?: string;
        /** @description 开始日期：不晚于（不大于） */
        'opensOn.to'?: string;
        /** @description 结果公布时间：不早于（不小于） */
        'resultPublishedAt.from'?: string;
        /** @description 结果公布时间：不晚于（不大于） */
        'resultPublishedAt.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'title'
          | '-title'
          | 'kind'
          | '-kind'
          | 'state'
          | '-state'
          | 'unit'
          | '-unit'
          | 'opensOn'
          | '-opensOn'
          | 'closesOn'
          | '-closesOn'
          | 'resultPublishedAt'
          | '-resultPublishedAt';
        /** @description 状态：其中之一，用逗号分开：planned（准备中）、open（征集中）、closed（已截止）、resultPublished（已公布结果）、withdrawn（已撤回） */
        state?: string;
        /** @description 标题：包含这些词 */
        title?: string;
        /** @description 承办科室：包含这些词 */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getContributions: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 起草：其中之一，用逗号分开 */
        drafted?: string;
        /** @description 起草：不早于（不小于） */
        'drafted.from'?: string;
        /** @description 起草：不晚于（不大于） */
        'drafted.to'?: string;
        /** @description 归档：其中之一，用逗号分开 */
        filed?: string;
        /** @description 归档：不早于（不小于） */
        'filed.from'?: string;
        /** @description 归档：不晚于（不大于） */
        'filed.to'?: string;
        /** @description 层级：其中之一，用逗号分开：unit（科室）、person（个人） */
        level?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 统计期间：不早于（不小于） */
        'period.from'?: string;
        /** @description 统计期间：不晚于（不大于） */
        'period.to'?: string;
        /** @description 起草人：包含这些词 */
        person?: string;
        /** @description 发布：其中之一，用逗号分开 */
        released?: string;
        /** @description 发布：不早于（不小于） */
        'released.from'?: string;
        /** @description 发布：不晚于（不大于） */
        'released.to'?: string;
        /** @description 退回：其中之一，用逗号分开 */
        returned?: string;
        /** @description 退回：不早于（不小于） */
        'returned.from'?: string;
        /** @description 退回：不晚于（不大于） */
        'returned.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-released'
          | 'level'
          | '-level'
          | 'unit'
          | '-unit'
          | 'person'
          | '-person'
          | 'drafted'
          | '-drafted'
          | 'submitted'
          | '-submitted'
          | 'released'
          | 'filed'
          | '-filed'
          | 'returned'
          | '-returned'
          | 'returnedShare'
          | '-returnedShare'
          | 'hours'
          | '-hours';
        /** @description 送审：其中之一，用逗号分开 */
        submitted?: string;
        /** @description 送审：不早于（不小于） */
        'submitted.from'?: string;
        /** @description 送审：不晚于（不大于） */
        'submitted.to'?: string;
        /** @description 科室：包含这些词 */
        unit?: string;
        /** @description 科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 科室编号：不晚于（不大于） */
        'unitId.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContributionsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getContributionsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getContributionsExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 起草：其中之一，用逗号分开 */
        drafted?: string;
        /** @description 起草：不早于（不小于） */
        'drafted.from'?: string;
        /** @description 起草：不晚于（不大于） */
        'drafted.to'?: string;
        /** @description 归档：其中之一，用逗号分开 */
        filed?: string;
        /** @description 归档：不早于（不小于） */
        'filed.from'?: string;
        /** @description 归档：不晚于（不大于） */
        'filed.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 层级：其中之一，用逗号分开：unit（科室）、person（个人） */
        level?: string;
        /** @description 统计期间：不早于（不小于） */
        'period.from'?: string;
        /** @description 统计期间：不晚于（不大于） */
        'period.to'?: string;
        /** @description 起草人：包含这些词 */
        person?: string;
        /** @description 发布：其中之一，用逗号分开 */
        released?: string;
        /** @description 发布：不早于（不小于） */
        'released.from'?: string;
        /** @description 发布：不晚于（不大于） */
        'released.to'?: string;
        /** @description 退回：其中之一，用逗号分开 */
        returned?: string;
        /** @description 退回：不早于（不小于） */
        'returned.from'?: string;
        /** @description 退回：不晚于（不大于） */
        'returned.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-released'
          | 'level'
          | '-level'
          | 'unit'
          | '-unit'
          | 'person'
          | '-person'
          | 'drafted'
          | '-drafted'
          | 'submitted'
          | '-submitted'
          | 'released'
          | 'filed'
          | '-filed'
          | 'returned'
          | '-returned'
          | 'returnedShare'
          | '-returnedShare'
          | 'hours'
          | '-hours';
        /** @description 送审：其中之一，用逗号分开 */
        submitted?: string;
        /** @description 送审：不早于（不小于） */
        'submitted.from'?: string;
        /** @description 送审：不晚于（不大于） */
        'submitted.to'?: string;
        /** @description 科室：包含这些词 */
        unit?: string;
        /** @description 科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 科室编号：不晚于（不大于） */
        'unitId.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCorrectionFigures: {
    parameters: {
      query: {
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectionFigures'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCorrections: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 信息：包含这些词 */
        document?: string;
        /** @description 办理期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 办理期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description 处理时间：不早于（不小于） */
        'handledAt.from'?: string;
        /** @description 处理时间：不晚于（不大于） */
        'handledAt.to'?: string;
        /** @description 类别：其中之一，用逗号分开：typo（错别字）、deadLink（链接打不开）、outdated（内容过时）、other（其他） */
        kind?: string;
        /** @description 逾期：是或否 */
        late?: 'true' | 'false';
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 处理结果：其中之一，用逗号分开：corrected（已改正）、noFault（核对无误）、passedOn（已转有关单位） */
        outcome?: string;
        /** @description 网页：包含这些词 */
        pagePath?: string;
        /** @description 回执号：包含这些词 */
        receipt?: string;
        /** @description 收到时间：不早于（不小于） */
        'receivedAt.from'?: string;
        /** @description 收到时间：不晚于（不大于） */
        'receivedAt.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'kind'
          | '-kind'
          | 'pagePath'
          | '-pagePath'
          | 'state'
          | '-state'
          | 'dueOn'
          | '-dueOn'
          | 'outcome'
          | '-outcome'
          | 'receivedAt'
          | '-receivedAt'
          | 'handledAt'
          | '-handledAt';
        /** @description 状态：其中之一，用逗号分开：received（待处理）、handled（已处理）、answered（已答复） */
        state?: string;
        /** @description 问题：包含这些词 */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectionsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCorrectionsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Correction'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postCorrectionsByIdAnswer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Correction'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postCorrectionsByIdContact: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CorrectionContact'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postCorrectionsByIdHandle: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          handling: string;
          /** @enum {string} */
          outcome: 'corrected' | 'noFault' | 'passedOn';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Correction'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCorrectionsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCorrectionsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getCorrectionsExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 信息：包含这些词 */
        document?: string;
        /** @description 办理期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 办理期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 处理时间：不早于（不小于） */
        'handledAt.from'?: string;
        /** @description 处理时间：不晚于（不大于） */
        'handledAt.to'?: string;
        /** @description 类别：其中之一，用逗号分开：typo（错别字）、deadLink（链接打不开）、outdated（内容过时）、other（其他） */
        kind?: string;
        /** @description 逾期：是或否 */
        late?: 'true' | 'false';
        /** @description 处理结果：其中之一，用逗号分开：corrected（已改正）、noFault（核对无误）、passedOn（已转有关单位） */
        outcome?: string;
        /** @description 网页：包含这些词 */
        pagePath?: string;
        /** @description 回执号：包含这些词 */
        receipt?: string;
        /** @description 收到时间：不早于（不小于） */
        'receivedAt.from'?: string;
        /** @description 收到时间：不晚于（不大于） */
        'receivedAt.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'kind'
          | '-kind'
          | 'pagePath'
          | '-pagePath'
          | 'state'
          | '-state'
          | 'dueOn'
          | '-dueOn'
          | 'outcome'
          | '-outcome'
          | 'receivedAt'
          | '-receivedAt'
          | 'handledAt'
          | '-handledAt';
        /** @description 状态：其中之一，用逗号分开：received（待处理）、handled（已处理）、answered（已答复） */
        state?: string;
        /** @description 问题：包含这些词 */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDisclosureOffice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureOffice'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putDisclosureOffice: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          address: string;
          contact: string;
          court: string;
          email: string;
          fax: string;
          government: string;
          /** @description 发文机关标志；空：机关名称 */
          header: string;
          hours: string;
          /** @description 行政复议法第二十七条：垂直领导机关、税务、国家安全机关 */
          ledByUpper: boolean;
          /** @description 编号格式，含 {prefix}、{series}、{year}、{number} */
          pattern: string;
          /**
           * @description 信息处理费的缴纳方式：收款账户、开户银行、户名
           * @default
           */
          payWay?: string;
          phone: string;
          postcode: string;
          /** @description 文号代字 */
          prefix: string;
          upper: string;
          /** @description 各类文书的编号用字 */
          words: {
            [key: string]: string;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureOffice'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDisclosureOfficeHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentCounts: {
    parameters: {
      query?: {
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentCounts'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentIndexPattern: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndexPattern'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putDocumentIndexPattern: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          indexPattern: string;
          version: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['IndexPattern'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentPaste: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          documentId?: number | null;
          html: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PastedBody'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentSeriesByType: {
    parameters: {
      query?: {
        /** @description 截至哪一天；默认今天 */
        asOf?: string;
        unitId?: number;
        year?: number;
      };
      header?: never;
      path: {
        type: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentSeries'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentVocabulary: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentVocabulary'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocuments: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 修改时间：不早于（不小于） */
        'changedAt.from'?: string;
        /** @description 修改时间：不晚于（不大于） */
        'changedAt.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 起草人：包含这些词 */
        createdBy?: string;
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description 体裁：其中之一，用逗号分开：resolution（决议）、decision（决定）、order（命令（令））、gazette（公报）、announcement（公告）、publicNotice（通告）、opinion（意见）、notification（通知）、circular（通报）、report（报告）、request（请示）、reply（批复）、bill（议案）、letter（函）、minutes（纪要）、plan（规划）、scheme（方案）、rule（规章制度）、interpretation（解读）、guide（指南）、list（清单目录）、statistics（统计）、budget（预决算）、news（动态）、speech（讲话）、other（其他） */
        genre?: string;
        /** @description 索引号：包含这些词 */
        indexNumber?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 公开属性：其中之一，用逗号分开：proactive（主动公开）、onRequest（依申请公开）、withheld（不予公开） */
        openness?: string;
        /** @description 公众可见：是或否 */
        public?: 'true' | 'false';
        /** @description 发布时间：不早于（不小于） */
        'releasedAt.from'?: string;
        /** @description 发布时间：不晚于（不大于） */
        'releasedAt.to'?: string;
        /** @description 定时发布：不早于（不小于） */
        'releaseDueAt.from'?: string;
        /** @description 定时发布：不晚于（不大于） */
        'releaseDueAt.to'?: string;
        /** @description 成文日期：不早于（不小于） */
        'signedOn.from'?: string;
        /** @description 成文日期：不晚于（不大于） */
        'signedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-changedAt'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'type'
          | '-type'
          | 'state'
          | '-state'
          | 'openness'
          | '-openness'
          | 'unit'
          | '-unit'
          | 'indexNumber'
          | '-indexNumber'
          | 'documentNumber'
          | '-documentNumber'
          | 'signedOn'
          | '-signedOn'
          | 'releasedAt'
          | '-releasedAt'
          | 'validity'
          | '-validity'
          | 'subject'
          | '-subject'
          | 'genre'
          | '-genre'
          | 'year'
          | '-year'
          | 'releaseDueAt'
          | '-releaseDueAt'
          | 'createdBy'
          | '-createdBy'
          | 'changedAt';
        /** @description 状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 主题分类：其中之一，用逗号分开：1（国务院组织机构）、2（综合政务）、3（国民经济管理、国有资产监管）、4（财政、金融、审计）、5（国土资源、能源）、6（农业、林业、水利）、7（工业、交通）、8（商贸、海关、旅游）、9（市场监管、安全生产监管）、10（城乡建设、环境保护）、11（科技、教育）、12（文化、广电、新闻出版）、13（卫生、体育）、14（人口与计划生育、妇女儿童工作）、15（劳动、人事、监察）、16（公安、安全、司法）、17（民政、扶贫、救灾）、18（民族、宗教）、19（对外事务）、20（港澳台侨工作）、21（国防）、22（其他）、1.1（国务院组织机构\国务院）、1.2（国务院组织机构\国务院办公厅）、1.3（国务院组织机构\国务院组成部门）、1.4（国务院组织机构\国务院直属特设机构）、1.5（国务院组织机构\国务院直属机构）、1.6（国务院组织机构\国务院办事机构）、1.7（国务院组织机构\国务院直属事业单位）、1.8（国务院组织机构\国务院部委管理的国家局）、1.9（国务院组织机构\国务院议事协调机构）、1.10（国务院组织机构\其他）、2.1（综合政务\政务公开）、2.2（综合政务\政务督查）、2.3（综合政务\应急管理）、2.4（综合政务\电子政务）、2.5（综合政务\文秘工作）、2.6（综合政务\保密工作）、2.7（综合政务\信访）、2.8（综合政务\参事、文史）、2.9（综合政务\其他）、3.1（国民经济管理、国有资产监管\宏观经济）、3.2（国民经济管理、国有资产监管\经济体制改革）、3.3（国民经济管理、国有资产监管\统计）、3.4（国民经济管理、国有资产监管\物价）、3.5（国民经济管理、国有资产监管\国有资产监管）、3.6（国民经济管理、国有资产监管\重大建设项目）、3.7（国民经济管理、国有资产监管\其他）、4.1（财政、金融、审计\财政）、4.2（财政、金融、审计\税务）、4.3（财政、金融、审计\银行）、4.4（财政、金融、审计\货币（含外汇））、4.5（财政、金融、审计\证券）、4.6（财政、金融、审计\保险）、4.7（财政、金融、审计\社会信用体系建设）、4.8（财政、金融、审计\审计）、4.9（财政、金融、审计\其他）、5.1（国土资源、能源\土地）、5.2（国土资源、能源\矿产）、5.3（国土资源、能源\水资源）、5.4（国土资源、能源\海洋）、5.5（国土资源、能源\煤炭）、5.6（国土资源、能源\石油与天然气）、5.7（国土资源、能源\电力）、5.8（国土资源、能源\其他）、6.1（农业、林业、水利\农业、畜牧业、渔业）、6.2（农业、林业、水利\林业）、6.3（农业、林业、水利\水利）、6.4（农业、林业、水利\其他）、7.1（工业、交通\机械制造与重工业）、7.2（工业、交通\轻工纺织）、7.3（工业、交通\化工）、7.4（工业、交通\国防工业）、7.5（工业、交通\航天、航空）、7.6（工业、交通\信息产业（含电信））、7.7（工业、交通\公路）、7.8（工业、交通\水运）、7.9（工业、交通\铁路）、7.10（工业、交通\民航）、7.11（工业、交通\邮政）、7.12（工业、交通\其他）、8.1（商贸、海关、旅游\对外经贸合作）、8.2（商贸、海关、旅游\国内贸易（含供销））、8.3（商贸、海关、旅游\海关）、8.4（商贸、海关、旅游\检验、检疫）、8.5（商贸、海关、旅游\旅游）、8.6（商贸、海关、旅游\其他）、9.1（市场监管、安全生产监管\工商）、9.2（市场监管、安全生产监管\质量监督）、9.3（市场监管、安全生产监管\标准）、9.4（市场监管、安全生产监管\食品药品监管）、9.5（市场监管、安全生产监管\安全生产监管）、9.6（市场监管、安全生产监管\其他）、10.1（城乡建设、环境保护\城市规划）、10.2（城乡建设、环境保护\城乡建设（含住房））、10.3（城乡建设、环境保护\环境监测、保护与治理）、10.4（城乡建设、环境保护\节能与资源综合利用）、10.5（城乡建设、环境保护\气象、水文、测绘、地震）、10.6（城乡建设、环境保护\其他）、11.1（科技、教育\科技）、11.2（科技、教育\教育）、11.3（科技、教育\知识产权）、11.4（科技、教育\其他）、12.1（文化、广电、新闻出版\文化）、12.2（文化、广电、新闻出版\文物）、12.3（文化、广电、新闻出版\新闻出版）、12.4（文化、广电、新闻出版\广播、电影、电视）、12.5（文化、广电、新闻出版\其他）、13.1（卫生、体育\卫生）、13.2（卫生、体育\医药管理）、13.3（卫生、体育\体育）、13.4（卫生、体育\其他）、14.1（人口与计划生育、妇女儿童工作\人口与计划生育）、14.2（人口与计划生育、妇女儿童工作\妇女儿童）、14.3（人口与计划生育、妇女儿童工作\其他）、15.1（劳动、人事、监察\劳动就业）、15.2（劳动、人事、监察\社会保障）、15.3（劳动、人事、监察\人事工作）、15.4（劳动、人事、监察\军转安置）、15.5（劳动、人事、监察\监察）、15.6（劳动、人事、监察\纠正行业不正之风）、15.7（劳动、人事、监察\其他）、16.1（公安、安全、司法\公安）、16.2（公安、安全、司法\国家安全）、16.3（公安、安全、司法\司法）、16.4（公安、安全、司法\其他）、17.1（民政、扶贫、救灾\减灾救灾）、17.2（民政、扶贫、救灾\优抚安置）、17.3（民政、扶贫、救灾\社会福利）、17.4（民政、扶贫、救灾\行政区划与地名）、17.5（民政、扶贫、救灾\社团管理）、17.6（民政、扶贫、救灾\扶贫）、17.7（民政、扶贫、救灾\其他）、18.1（民族、宗教\民族事务）、18.2（民族、宗教\宗教事务）、19.1（对外事务\外交、外事）、19.2（对外事务\国际条约、国际组织）、19.3（对外事务\其他）、20.1（港澳台侨工作\港澳工作）、20.2（港澳台侨工作\对台工作）、20.3（港澳台侨工作\侨务工作）、21.1（国防\国防建设）、21.2（国防\国防动员） */
        subject?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、news（工作动态）、notice（通知公告）、interpretation（政策解读）、budget（财政预决算）、personnel（人事任免）、recruitment（招考录用）、emergency（应急管理）、epidemicDaily（疫情日报）、serviceGuide（办事指南）、functions（机构职能）、leader（领导信息）、guide（公开指南）、plan（规划计划）、statistics（统计信息）、fees（行政事业性收费）、procurement（政府采购）、meeting（会议公开）、event（公开活动）、publicHealth（卫生监督检查）、openReport（其他信息） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 先发后审：是或否 */
        urgent?: 'true' | 'false';
        /** @description 效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        validity?: string;
        /** @description 年度：其中之一，用逗号分开 */
        year?: string;
        /** @description 年度：不早于（不小于） */
        'year.from'?: string;
        /** @description 年度：不晚于（不大于） */
        'year.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocuments: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          agencyId?: number | null;
          /** @default null */
          content?: components['schemas']['DocumentContentInput'] | null;
          /** @default  */
          note?: string;
          title: string;
          type: string;
          /** @default null */
          unitId?: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  patchDocumentsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          content: components['schemas']['DocumentContentInput'];
          /** @default  */
          note?: string;
          over?: string | null;
          tab?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdDifference: {
    parameters: {
      query: {
        from: number;
        to: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentDifference'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdDiscard: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putDocumentsByIdDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          baseRevision: number;
          content: components['schemas']['DocumentContentInput'];
          over?: string | null;
          tab?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** Format: date-time */
            savedAt: string;
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteDocumentsByIdDraft: {
    parameters: {
      query?: {
        over?: string | null;
        tab?: string;
      };
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': Record<string, never>;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdFiles: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           * @description 附件：文档和图片 50 MB、压缩包和音频 100 MB、视频 500 MB 以内
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HandedInFile'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdFilesByFile: {
    parameters: {
      query?: {
        inline?: 'true' | 'false';
      };
      header?: never;
      path: {
        file: string;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdImportBody: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           * @description DOCX，20 MB 以内
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BroughtBody'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdInterpretation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          title?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdInterpretationWaiver: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdOpennessOpinion: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          decision: 'agree' | 'object';
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdOpennessOpinionRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdOpennessOpinions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpennessOpinions'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdPlaces: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicPlaces'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdPresence: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          /** @default  */
          tab?: string;
        } | null;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            others: {
              name: string;
              /** Format: date-time */
              seenAt: string;
            }[];
            ownTabs: number;
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdReEvaluation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          decision: 'keep' | 'open' | 'onRequest';
          /** @default null */
          ground?: string | null;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdRecall: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdRelease: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdReview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdReviewForm: {
    parameters: {
      query: {
        /** @description docx 或 pdf */
        format: 'docx' | 'pdf';
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdReviewAuthorizeUrgent: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          contentHash: string;
          /** @default  */
          opinion?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdReviewReturn: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          contentHash: string;
          reason: string;
          /** @default [] */
          remarks?: components['schemas']['ReviewRemarkInput'][];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdReviewSign: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          contentHash: string;
          gates: ('politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion')[];
          /** @default null */
          onBehalfOf?: number | null;
          /** @default  */
          opinion?: string;
          round: number;
          /** @enum {string} */
          seat: 'review' | 'proofread' | 'secrecy';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdRevisions: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 修改人：包含这些词 */
        author?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 排序；前面加 - 为倒序 */
        sort?: '-revision' | 'revision' | 'madeAt' | '-madeAt';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentRevisionsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdRevisionsByRevision: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
        revision: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocumentRevision'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdRevisionsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdRevisionsExport: {
    parameters: {
      query: {
        /** @description 修改人：包含这些词 */
        author?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 排序；前面加 - 为倒序 */
        sort?: '-revision' | 'revision' | 'madeAt' | '-madeAt';
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdSchedule: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          releaseAt: string | null;
          withdrawAt: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdScreening: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          content: components['schemas']['DocumentContentInput'];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Screening'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdSourceFetch: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          address: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FetchedOriginal'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdSubmit: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          note?: string;
          /** @default  */
          urgentReason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Review'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdValidity: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          decidedBy?: number | null;
          /** Format: date */
          on: string;
          reason: string;
          /** @enum {string} */
          validity: 'inForce' | 'amended' | 'lapsed' | 'repealed';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsByIdValidityDecisions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidityDecisions'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postDocumentsByIdWithdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Document'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getDocumentsExport: {
    parameters: {
      query: {
        /** @description 修改时间：不早于（不小于） */
        'changedAt.from'?: string;
        /** @description 修改时间：不晚于（不大于） */
        'changedAt.to'?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 起草人：包含这些词 */
        createdBy?: string;
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 体裁：其中之一，用逗号分开：resolution（决议）、decision（决定）、order（命令（令））、gazette（公报）、announcement（公告）、publicNotice（通告）、opinion（意见）、notification（通知）、circular（通报）、report（报告）、request（请示）、reply（批复）、bill（议案）、letter（函）、minutes（纪要）、plan（规划）、scheme（方案）、rule（规章制度）、interpretation（解读）、guide（指南）、list（清单目录）、statistics（统计）、budget（预决算）、news（动态）、speech（讲话）、other（其他） */
        genre?: string;
        /** @description 索引号：包含这些词 */
        indexNumber?: string;
        /** @description 公开属性：其中之一，用逗号分开：proactive（主动公开）、onRequest（依申请公开）、withheld（不予公开） */
        openness?: string;
        /** @description 公众可见：是或否 */
        public?: 'true' | 'false';
        /** @description 发布时间：不早于（不小于） */
        'releasedAt.from'?: string;
        /** @description 发布时间：不晚于（不大于） */
        'releasedAt.to'?: string;
        /** @description 定时发布：不早于（不小于） */
        'releaseDueAt.from'?: string;
        /** @description 定时发布：不晚于（不大于） */
        'releaseDueAt.to'?: string;
        /** @description 成文日期：不早于（不小于） */
        'signedOn.from'?: string;
        /** @description 成文日期：不晚于（不大于） */
        'signedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-changedAt'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'type'
          | '-type'
          | 'state'
          | '-state'
          | 'openness'
          | '-openness'
          | 'unit'
          | '-unit'
          | 'indexNumber'
          | '-indexNumber'
          | 'documentNumber'
          | '-documentNumber'
          | 'signedOn'
          | '-signedOn'
          | 'releasedAt'
          | '-releasedAt'
          | 'validity'
          | '-validity'
          | 'subject'
          | '-subject'
          | 'genre'
          | '-genre'
          | 'year'
          | '-year'
          | 'releaseDueAt'
          | '-releaseDueAt'
          | 'createdBy'
          | '-createdBy'
          | 'changedAt';
        /** @description 状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 主题分类：其中之一，用逗号分开：1（国务院组织机构）、2（综合政务）、3（国民经济管理、国有资产监管）、4（财政、金融、审计）、5（国土资源、能源）、6（农业、林业、水利）、7（工业、交通）、8（商贸、海关、旅游）、9（市场监管、安全生产监管）、10（城乡建设、环境保护）、11（科技、教育）、12（文化、广电、新闻出版）、13（卫生、体育）、14（人口与计划生育、妇女儿童工作）、15（劳动、人事、监察）、16（公安、安全、司法）、17（民政、扶贫、救灾）、18（民族、宗教）、19（对外事务）、20（港澳台侨工作）、21（国防）、22（其他）、1.1（国务院组织机构\国务院）、1.2（国务院组织机构\国务院办公厅）、1.3（国务院组织机构\国务院组成部门）、1.4（国务院组织机构\国务院直属特设机构）、1.5（国务院组织机构\国务院直属机构）、1.6（国务院组织机构\国务院办事机构）、1.7（国务院组织机构\国务院直属事业单位）、1.8（国务院组织机构\国务院部委管理的国家局）、1.9（国务院组织机构\国务院议事协调机构）、1.10（国务院组织机构\其他）、2.1（综合政务\政务公开）、2.2（综合政务\政务督查）、2.3（综合政务\应急管理）、2.4（综合政务\电子政务）、2.5（综合政务\文秘工作）、2.6（综合政务\保密工作）、2.7（综合政务\信访）、2.8（综合政务\参事、文史）、2.9（综合政务\其他）、3.1（国民经济管理、国有资产监管\宏观经济）、3.2（国民经济管理、国有资产监管\经济体制改革）、3.3（国民经济管理、国有资产监管\统计）、3.4（国民经济管理、国有资产监管\物价）、3.5（国民经济管理、国有资产监管\国有资产监管）、3.6（国民经济管理、国有资产监管\重大建设项目）、3.7（国民经济管理、国有资产监管\其他）、4.1（财政、金融、审计\财政）、4.2（财政、金融、审计\税务）、4.3（财政、金融、审计\银行）、4.4（财政、金融、审计\货币（含外汇））、4.5（财政、金融、审计\证券）、4.6（财政、金融、审计\保险）、4.7（财政、金融、审计\社会信用体系建设）、4.8（财政、金融、审计\审计）、4.9（财政、金融、审计\其他）、5.1（国土资源、能源\土地）、5.2（国土资源、能源\矿产）、5.3（国土资源、能源\水资源）、5.4（国土资源、能源\海洋）、5.5（国土资源、能源\煤炭）、5.6（国土资源、能源\石油与天然气）、5.7（国土资源、能源\电力）、5.8（国土资源、能源\其他）、6.1（农业、林业、水利\农业、畜牧业、渔业）、6.2（农业、林业、水利\林业）、6.3（农业、林业、水利\水利）、6.4（农业、林业、水利\其他）、7.1（工业、交通\机械制造与重工业）、7.2（工业、交通\轻工纺织）、7.3（工业、交通\化工）、7.4（工业、交通\国防工业）、7.5（工业、交通\航天、航空）、7.6（工业、交通\信息产业（含电信））、7.7（工业、交通\公路）、7.8（工业、交通\水运）、7.9（工业、交通\铁路）、7.10（工业、交通\民航）、7.11（工业、交通\邮政）、7.12（工业、交通\其他）、8.1（商贸、海关、旅游\对外经贸合作）、8.2（商贸、海关、旅游\国内贸易（含供销））、8.3（商贸、海关、旅游\海关）、8.4（商贸、海关、旅游\检验、检疫）、8.5（商贸、海关、旅游\旅游）、8.6（商贸、海关、旅游\其他）、9.1（市场监管、安全生产监管\工商）、9.2（市场监管、安全生产监管\质量监督）、9.3（市场监管、安全生产监管\标准）、9.4（市场监管、安全生产监管\食品药品监管）、9.5（市场监管、安全生产监管\安全生产监管）、9.6（市场监管、安全生产监管\其他）、10.1（城乡建设、环境保护\城市规划）、10.2（城乡建设、环境保护\城乡建设（含住房））、10.3（城乡建设、环境保护\环境监测、保护与治理）、10.4（城乡建设、环境保护\节能与资源综合利用）、10.5（城乡建设、环境保护\气象、水文、测绘、地震）、10.6（城乡建设、环境保护\其他）、11.1（科技、教育\科技）、11.2（科技、教育\教育）、11.3（科技、教育\知识产权）、11.4（科技、教育\其他）、12.1（文化、广电、新闻出版\文化）、12.2（文化、广电、新闻出版\文物）、12.3（文化、广电、新闻出版\新闻出版）、12.4（文化、广电、新闻出版\广播、电影、电视）、12.5（文化、广电、新闻出版\其他）、13.1（卫生、体育\卫生）、13.2（卫生、体育\医药管理）、13.3（卫生、体育\体育）、13.4（卫生、体育\其他）、14.1（人口与计划生育、妇女儿童工作\人口与计划生育）、14.2（人口与计划生育、妇女儿童工作\妇女儿童）、14.3（人口与计划生育、妇女儿童工作\其他）、15.1（劳动、人事、监察\劳动就业）、15.2（劳动、人事、监察\社会保障）、15.3（劳动、人事、监察\人事工作）、15.4（劳动、人事、监察\军转安置）、15.5（劳动、人事、监察\监察）、15.6（劳动、人事、监察\纠正行业不正之风）、15.7（劳动、人事、监察\其他）、16.1（公安、安全、司法\公安）、16.2（公安、安全、司法\国家安全）、16.3（公安、安全、司法\司法）、16.4（公安、安全、司法\其他）、17.1（民政、扶贫、救灾\减灾救灾）、17.2（民政、扶贫、救灾\优抚安置）、17.3（民政、扶贫、救灾\社会福利）、17.4（民政、扶贫、救灾\行政区划与地名）、17.5（民政、扶贫、救灾\社团管理）、17.6（民政、扶贫、救灾\扶贫）、17.7（民政、扶贫、救灾\其他）、18.1（民族、宗教\民族事务）、18.2（民族、宗教\宗教事务）、19.1（对外事务\外交、外事）、19.2（对外事务\国际条约、国际组织）、19.3（对外事务\其他）、20.1（港澳台侨工作\港澳工作）、20.2（港澳台侨工作\对台工作）、20.3（港澳台侨工作\侨务工作）、21.1（国防\国防建设）、21.2（国防\国防动员） */
        subject?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、news（工作动态）、notice（通知公告）、interpretation（政策解读）、budget（财政预决算）、personnel（人事任免）、recruitment（招考录用）、emergency（应急管理）、epidemicDaily（疫情日报）、serviceGuide（办事指南）、functions（机构职能）、leader（领导信息）、guide（公开指南）、plan（规划计划）、statistics（统计信息）、fees（行政事业性收费）、procurement（政府采购）、meeting（会议公开）、event（公开活动）、publicHealth（卫生监督检查）、openReport（其他信息） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 先发后审：是或否 */
        urgent?: 'true' | 'false';
        /** @description 效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        validity?: string;
        /** @description 年度：其中之一，用逗号分开 */
        year?: string;
        /** @description 年度：不早于（不小于） */
        'year.from'?: string;
        /** @description 年度：不晚于（不大于） */
        'year.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getHolidayNotices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['HolidayNotice'][];
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postHolidayNotices: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          format: 'ical' | 'json';
          number: string;
          /** Format: date */
          publishedOn: string;
          text: string;
          title: string;
          year: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HolidayNotice'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postHolidayNoticesByIdDiscard: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postHolidayNoticesByIdEnforce: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HolidayNotice'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getHolidayNoticesByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getHolidayNoticesByIdPreview: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HolidayNoticePreview'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getInterpretationWatch: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description 解读发布日期：不早于（不小于） */
        'doneOn.from'?: string;
        /** @description 解读发布日期：不晚于（不大于） */
        'doneOn.to'?: string;
        /** @description 正在起草的解读：其中之一，用逗号分开 */
        drafts?: string;
        /** @description 正在起草的解读：不早于（不小于） */
        'drafts.from'?: string;
        /** @description 正在起草的解读：不晚于（不大于） */
        'drafts.to'?: string;
        /** @description 解读期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 解读期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description 解读：包含这些词 */
        interpretation?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 发布日期：不早于（不小于） */
        'releasedOn.from'?: string;
        /** @description 发布日期：不晚于（不大于） */
        'releasedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-dueOn'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'standing'
          | '-standing'
          | 'releasedOn'
          | '-releasedOn'
          | 'dueOn'
          | 'doneOn'
          | '-doneOn'
          | 'drafts'
          | '-drafts'
          | 'type'
          | '-type'
          | 'documentNumber'
          | '-documentNumber'
          | 'unit'
          | '-unit';
        /** @description 解读情况：其中之一，用逗号分开：late（逾期未解读）、due（期限内）、done（已按期解读）、doneLate（已解读（逾期））、waived（无需解读） */
        standing?: string;
        /** @description 政策文件：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、plan（规划计划） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InterpretationWatchPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getInterpretationWatchColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getInterpretationWatchExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description 解读发布日期：不早于（不小于） */
        'doneOn.from'?: string;
        /** @description 解读发布日期：不晚于（不大于） */
        'doneOn.to'?: string;
        /** @description 正在起草的解读：其中之一，用逗号分开 */
        drafts?: string;
        /** @description 正在起草的解读：不早于（不小于） */
        'drafts.from'?: string;
        /** @description 正在起草的解读：不晚于（不大于） */
        'drafts.to'?: string;
        /** @description 解读期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 解读期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 解读：包含这些词 */
        interpretation?: string;
        /** @description 发布日期：不早于（不小于） */
        'releasedOn.from'?: string;
        /** @description 发布日期：不晚于（不大于） */
        'releasedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-dueOn'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'standing'
          | '-standing'
          | 'releasedOn'
          | '-releasedOn'
          | 'dueOn'
          | 'doneOn'
          | '-doneOn'
          | 'drafts'
          | '-drafts'
          | 'type'
          | '-type'
          | 'documentNumber'
          | '-documentNumber'
          | 'unit'
          | '-unit';
        /** @description 解读情况：其中之一，用逗号分开：late（逾期未解读）、due（期限内）、done（已按期解读）、doneLate（已解读（逾期））、waived（无需解读） */
        standing?: string;
        /** @description 政策文件：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、plan（规划计划） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getJobSchedules: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobSchedules'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getJobs: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 提出时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 提出时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 任务：其中之一，用逗号分开：house.purge（清理过期内容）、audit.verify（核对审计记录）、archive.import（批量导入）、documents.due（定时发布和撤下）、consultations.due（征集到期截止）、search.readFiles（读取附件文字供搜索）、search.reindex（重建搜索索引）、site.export（导出静态网站）、notices.send（发送短信和邮件通知）、remedies.remind（提醒复议答复和诉讼答辩）、requests.remind（提醒公开申请的期限）、mailbox.poll（收取申请邮件）、requests.recount（按节假日通知重新计算期限）、redaction.burn（生成涂黑后的公开文本）、documents.validity（按日期变更文件效力）、documents.evaluations（提醒评估不主动公开的信息）、documents.interpretations（提醒发布政策解读）、documents.seriesGaps（检查日报有没有中断） */
        job?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 结果：包含这些词 */
        sentence?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-createdAt'
          | 'job'
          | '-job'
          | 'state'
          | '-state'
          | 'createdAt'
          | 'startAfter'
          | '-startAfter'
          | 'startedAt'
          | '-startedAt'
          | 'finishedAt'
          | '-finishedAt'
          | 'seconds'
          | '-seconds'
          | 'attempts'
          | '-attempts';
        /** @description 状态：其中之一，用逗号分开：waiting（等待）、running（进行中）、done（已完成）、failed（未成功）、cancelled（已取消） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['JobsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getJobsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Job'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postJobsByIdCancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          reason?: string;
        } | null;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Job'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postJobsByIdRetry: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        'application/json': {
          reason?: string;
        } | null;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Job'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getJobsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getJobsExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 提出时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 提出时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 任务：其中之一，用逗号分开：house.purge（清理过期内容）、audit.verify（核对审计记录）、archive.import（批量导入）、documents.due（定时发布和撤下）、consultations.due（征集到期截止）、search.readFiles（读取附件文字供搜索）、search.reindex（重建搜索索引）、site.export（导出静态网站）、notices.send（发送短信和邮件通知）、remedies.remind（提醒复议答复和诉讼答辩）、requests.remind（提醒公开申请的期限）、mailbox.poll（收取申请邮件）、requests.recount（按节假日通知重新计算期限）、redaction.burn（生成涂黑后的公开文本）、documents.validity（按日期变更文件效力）、documents.evaluations（提醒评估不主动公开的信息）、documents.interpretations（提醒发布政策解读）、documents.seriesGaps（检查日报有没有中断） */
        job?: string;
        /** @description 结果：包含这些词 */
        sentence?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-createdAt'
          | 'job'
          | '-job'
          | 'state'
          | '-state'
          | 'createdAt'
          | 'startAfter'
          | '-startAfter'
          | 'startedAt'
          | '-startedAt'
          | 'finishedAt'
          | '-finishedAt'
          | 'seconds'
          | '-seconds'
          | 'attempts'
          | '-attempts';
        /** @description 状态：其中之一，用逗号分开：waiting（等待）、running（进行中）、done（已完成）、failed（未成功）、cancelled（已取消） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putLetterTemplateVersionsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          effectiveFrom: string;
          lines: string[] | null;
          note: string;
          title: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterTemplate'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postLetterTemplateVersionsByIdDiscard: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterTemplate'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getLetterTemplateVersionsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getLetterTemplates: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterTemplates'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getLetterTemplatesByCode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code:
          | 'receipt'
          | 'correctionNotice'
          | 'reasonsNotice'
          | 'extensionNotice'
          | 'delayNotice'
          | 'inquiry'
          | 'agencyInquiry'
          | 'inquiryNotice'
          | 'noticeToThirdParty'
          | 'feeNotice'
          | 'grant'
          | 'partialGrant'
          | 'denial'
          | 'notExisting'
          | 'notResponsible'
          | 'needsCreation'
          | 'repeat'
          | 'notProcessed'
          | 'specialQuery'
          | 'noLongerProcessed'
          | 'recordReceipt'
          | 'recordProofNotice'
          | 'recordExtensionNotice'
          | 'recordCorrected'
          | 'recordNotCorrected'
          | 'recordPassedOn'
          | 'proofOfDelivery';
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterTemplate'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postLetterTemplatesByCodeCheck: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        code:
          | 'receipt'
          | 'correctionNotice'
          | 'reasonsNotice'
          | 'extensionNotice'
          | 'delayNotice'
          | 'inquiry'
          | 'agencyInquiry'
          | 'inquiryNotice'
          | 'noticeToThirdParty'
          | 'feeNotice'
          | 'grant'
          | 'partialGrant'
          | 'denial'
          | 'notExisting'
          | 'notResponsible'
          | 'needsCreation'
          | 'repeat'
          | 'notProcessed'
          | 'specialQuery'
          | 'noLongerProcessed'
          | 'recordReceipt'
          | 'recordProofNotice'
          | 'recordExtensionNotice'
          | 'recordCorrected'
          | 'recordNotCorrected'
          | 'recordPassedOn'
          | 'proofOfDelivery';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          lines: string[];
          title: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterTemplateCheck'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postLetterTemplatesByCodePreview: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        code:
          | 'receipt'
          | 'correctionNotice'
          | 'reasonsNotice'
          | 'extensionNotice'
          | 'delayNotice'
          | 'inquiry'
          | 'agencyInquiry'
          | 'inquiryNotice'
          | 'noticeToThirdParty'
          | 'feeNotice'
          | 'grant'
          | 'partialGrant'
          | 'denial'
          | 'notExisting'
          | 'notResponsible'
          | 'needsCreation'
          | 'repeat'
          | 'notProcessed'
          | 'specialQuery'
          | 'noLongerProcessed'
          | 'recordReceipt'
          | 'recordProofNotice'
          | 'recordExtensionNotice'
          | 'recordCorrected'
          | 'recordNotCorrected'
          | 'recordPassedOn'
          | 'proofOfDelivery';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          lines: string[];
          /**
           * Format: date
           * @description 文书日期，空为今天
           */
          on?: string;
          title: string;
        };
      };
    };
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postLetterTemplatesByCodeVersions: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        code:
          | 'receipt'
          | 'correctionNotice'
          | 'reasonsNotice'
          | 'extensionNotice'
          | 'delayNotice'
          | 'inquiry'
          | 'agencyInquiry'
          | 'inquiryNotice'
          | 'noticeToThirdParty'
          | 'feeNotice'
          | 'grant'
          | 'partialGrant'
          | 'denial'
          | 'notExisting'
          | 'notResponsible'
          | 'needsCreation'
          | 'repeat'
          | 'notProcessed'
          | 'specialQuery'
          | 'noLongerProcessed'
          | 'recordReceipt'
          | 'recordProofNotice'
          | 'recordExtensionNotice'
          | 'recordCorrected'
          | 'recordNotCorrected'
          | 'recordPassedOn'
          | 'proofOfDelivery';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          effectiveFrom: string;
          lines: string[] | null;
          note: string;
          title: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterTemplate'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMailbox: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxAnswer'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putMailbox: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answers: boolean;
          /** @default null */
          authenticationServer?: string | null;
          enabled: boolean;
          /** @default INBOX */
          folder?: string;
          host: string;
          password?: string;
          port: number;
          /** @enum {string} */
          security: 'tls' | 'starttls' | 'none';
          takesLetters: boolean;
          userName: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxAnswer'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMailboxMessages: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 附件数：其中之一，用逗号分开 */
        attachments?: string;
        /** @description 附件数：不早于（不小于） */
        'attachments.from'?: string;
        /** @description 附件数：不晚于（不大于） */
        'attachments.to'?: string;
        /** @description 看起来属于申请：其中之一，用逗号分开：notice（它回复了我们发给这件申请的通知）、thread（它回复了这件申请里已有的来信）、number（它写了这件申请的编号）、sender（同一地址先前的来信归入了这件申请） */
        belongsBy?: string;
        /** @description 大小（字节）：其中之一，用逗号分开 */
        bytes?: string;
        /** @description 大小（字节）：不早于（不小于） */
        'bytes.from'?: string;
        /** @description 大小（字节）：不晚于（不大于） */
        'bytes.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 收到时间：不早于（不小于） */
        'receivedAt.from'?: string;
        /** @description 收到时间：不晚于（不大于） */
        'receivedAt.to'?: string;
        /** @description 申请的内部编号：其中之一，用逗号分开 */
        requestId?: string;
        /** @description 申请的内部编号：不早于（不小于） */
        'requestId.from'?: string;
        /** @description 申请的内部编号：不晚于（不大于） */
        'requestId.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'state'
          | '-state'
          | 'receivedAt'
          | '-receivedAt'
          | 'attachments'
          | '-attachments'
          | 'bytes'
          | '-bytes'
          | 'belongsBy'
          | '-belongsBy'
          | 'requestId'
          | '-requestId';
        /** @description 状态：其中之一，用逗号分开：new（待处理）、case（已登记为申请）、thread（已归入申请）、ignored（不作处理）、refused（自动搁置） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessagesPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMailboxMessagesById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMailboxMessagesByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postMailboxMessagesByIdIgnore: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postMailboxMessagesByIdJoin: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          requestId: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMailboxMessagesByIdRaw: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 原邮件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postMailboxMessagesByIdTake: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxMessage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMailboxMessagesColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMailboxMessagesExport: {
    parameters: {
      query: {
        /** @description 附件数：其中之一，用逗号分开 */
        attachments?: string;
        /** @description 附件数：不早于（不小于） */
        'attachments.from'?: string;
        /** @description 附件数：不晚于（不大于） */
        'attachments.to'?: string;
        /** @description 看起来属于申请：其中之一，用逗号分开：notice（它回复了我们发给这件申请的通知）、thread（它回复了这件申请里已有的来信）、number（它写了这件申请的编号）、sender（同一地址先前的来信归入了这件申请） */
        belongsBy?: string;
        /** @description 大小（字节）：其中之一，用逗号分开 */
        bytes?: string;
        /** @description 大小（字节）：不早于（不小于） */
        'bytes.from'?: string;
        /** @description 大小（字节）：不晚于（不大于） */
        'bytes.to'?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 收到时间：不早于（不小于） */
        'receivedAt.from'?: string;
        /** @description 收到时间：不晚于（不大于） */
        'receivedAt.to'?: string;
        /** @description 申请的内部编号：其中之一，用逗号分开 */
        requestId?: string;
        /** @description 申请的内部编号：不早于（不小于） */
        'requestId.from'?: string;
        /** @description 申请的内部编号：不晚于（不大于） */
        'requestId.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'state'
          | '-state'
          | 'receivedAt'
          | '-receivedAt'
          | 'attachments'
          | '-attachments'
          | 'bytes'
          | '-bytes'
          | 'belongsBy'
          | '-belongsBy'
          | 'requestId'
          | '-requestId';
        /** @description 状态：其中之一，用逗号分开：new（待处理）、case（已登记为申请）、thread（已归入申请）、ignored（不作处理）、refused（自动搁置） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getMailboxHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postMailboxTest: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailboxTest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNoticeCredentials: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCredentials'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putNoticeCredentialsByName: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        name: 'smtpPassword' | 'smsSecret';
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          secret: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeCredentials'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postNoticeTrials: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          channel: 'email' | 'sms';
          to: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticeTrial'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNotices: {
    parameters: {
      query?: {
        /** @description 记录编号：包含这些词 */
        aboutId?: string;
        /** @description 所通知的记录：包含这些词 */
        aboutNoun?: string;
        /** @description 上一页的 next */
        after?: string;
        /** @description 已试次数：其中之一，用逗号分开 */
        attempts?: string;
        /** @description 已试次数：不早于（不小于） */
        'attempts.from'?: string;
        /** @description 已试次数：不晚于（不大于） */
        'attempts.to'?: string;
        /** @description 方式：其中之一，用逗号分开：email（邮件）、sms（短信） */
        channel?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 建立时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 建立时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 下次发送时间：不早于（不小于） */
        'nextAt.from'?: string;
        /** @description 下次发送时间：不晚于（不大于） */
        'nextAt.to'?: string;
        /** @description 原因：其中之一，用逗号分开：notSetUp（发送渠道还没有设置，请系统管理员在“邮件和短信”里设置后再发一次。）、badRecipient（收件地址或手机号不对，请与申请人核对。）、unreadable（内容打不开（密钥已经更换），请重新通知申请人。）、unprotected（没有加密的连接只允许用于本机，请系统管理员在“邮件和短信”里改用加密连接。）、unreachable（连不上发送服务，稍后自动再试。）、certificate（发送服务的证书不可信，请系统管理员检查“邮件和短信”的设置。）、signIn（发送服务不接受账号或密码，请系统管理员检查“邮件和短信”的设置。）、senderRefused（发送服务不接受发件地址，请系统管理员检查“邮件和短信”的设置。）、recipientRefused（对方的服务器说没有这个收件人，请与申请人核对地址。）、contentRefused（对方的服务器不接受这封邮件的内容。）、busy（发送服务要求稍后再试，稍后自动再试。）、providerRefused（短信服务没有接受，请系统管理员查看它的说明。）、noAnswer（已经交给发送服务，但没有等到回音，可能已经送达，请与申请人核实后再决定。）、programEnded（发送途中程序中断，可能已经送达，请与申请人核实后再决定。）、gaveUp（多次没有发出，不再自动重试，请换一种方式通知申请人。）、delayed（对方的服务器还没有收下，邮件服务器还在重试；时间紧的话，请换一种方式通知申请人。）、returnedAddress（对方的服务器退回了邮件，说没有这个收件人；请与申请人核对地址，并换一种方式通知。）、returnedFull（对方的邮箱满了，邮件被退回；请换一种方式通知申请人，或者稍后再发一次。）、returnedRefused（对方的服务器拒收，邮件被退回；请换一种方式通知申请人。）、returned（邮件被退回，没有送达；请换一种方式通知申请人。） */
        reason?: string;
        /** @description 发出时间：不早于（不小于） */
        'sentAt.from'?: string;
        /** @description 发出时间：不晚于（不大于） */
        'sentAt.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'channel'
          | '-channel'
          | 'state'
          | '-state'
          | 'attempts'
          | '-attempts'
          | 'createdAt'
          | '-createdAt'
          | 'nextAt'
          | '-nextAt'
          | 'sentAt'
          | '-sentAt'
          | 'reason'
          | '-reason';
        /** @description 状态：其中之一，用逗号分开：queued（等待发送）、sending（正在发送）、sent（已发出）、failed（没有发出）、uncertain（不知道是否发出）、returned（退回） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NoticesPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNoticesById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postNoticesByIdDecide: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          deed: 'confirm' | 'resend';
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Notice'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNoticesByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNoticesColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNoticesExport: {
    parameters: {
      query: {
        /** @description 记录编号：包含这些词 */
        aboutId?: string;
        /** @description 所通知的记录：包含这些词 */
        aboutNoun?: string;
        /** @description 已试次数：其中之一，用逗号分开 */
        attempts?: string;
        /** @description 已试次数：不早于（不小于） */
        'attempts.from'?: string;
        /** @description 已试次数：不晚于（不大于） */
        'attempts.to'?: string;
        /** @description 方式：其中之一，用逗号分开：email（邮件）、sms（短信） */
        channel?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 建立时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 建立时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 下次发送时间：不早于（不小于） */
        'nextAt.from'?: string;
        /** @description 下次发送时间：不晚于（不大于） */
        'nextAt.to'?: string;
        /** @description 原因：其中之一，用逗号分开：notSetUp（发送渠道还没有设置，请系统管理员在“邮件和短信”里设置后再发一次。）、badRecipient（收件地址或手机号不对，请与申请人核对。）、unreadable（内容打不开（密钥已经更换），请重新通知申请人。）、unprotected（没有加密的连接只允许用于本机，请系统管理员在“邮件和短信”里改用加密连接。）、unreachable（连不上发送服务，稍后自动再试。）、certificate（发送服务的证书不可信，请系统管理员检查“邮件和短信”的设置。）、signIn（发送服务不接受账号或密码，请系统管理员检查“邮件和短信”的设置。）、senderRefused（发送服务不接受发件地址，请系统管理员检查“邮件和短信”的设置。）、recipientRefused（对方的服务器说没有这个收件人，请与申请人核对地址。）、contentRefused（对方的服务器不接受这封邮件的内容。）、busy（发送服务要求稍后再试，稍后自动再试。）、providerRefused（短信服务没有接受，请系统管理员查看它的说明。）、noAnswer（已经交给发送服务，但没有等到回音，可能已经送达，请与申请人核实后再决定。）、programEnded（发送途中程序中断，可能已经送达，请与申请人核实后再决定。）、gaveUp（多次没有发出，不再自动重试，请换一种方式通知申请人。）、delayed（对方的服务器还没有收下，邮件服务器还在重试；时间紧的话，请换一种方式通知申请人。）、returnedAddress（对方的服务器退回了邮件，说没有这个收件人；请与申请人核对地址，并换一种方式通知。）、returnedFull（对方的邮箱满了，邮件被退回；请换一种方式通知申请人，或者稍后再发一次。）、returnedRefused（对方的服务器拒收，邮件被退回；请换一种方式通知申请人。）、returned（邮件被退回，没有送达；请换一种方式通知申请人。） */
        reason?: string;
        /** @description 发出时间：不早于（不小于） */
        'sentAt.from'?: string;
        /** @description 发出时间：不晚于（不大于） */
        'sentAt.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-id'
          | 'id'
          | 'channel'
          | '-channel'
          | 'state'
          | '-state'
          | 'attempts'
          | '-attempts'
          | 'createdAt'
          | '-createdAt'
          | 'nextAt'
          | '-nextAt'
          | 'sentAt'
          | '-sentAt'
          | 'reason'
          | '-reason';
        /** @description 状态：其中之一，用逗号分开：queued（等待发送）、sending（正在发送）、sent（已发出）、failed（没有发出）、uncertain（不知道是否发出）、returned（退回） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNotifications: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 已读：是或否 */
        isRead?: 'true' | 'false';
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 排序；前面加 - 为倒序 */
        sort?: '-id' | 'id' | 'createdAt' | '-createdAt';
        /** @description 内容：包含这些词 */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NotificationsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNotificationsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNotificationsExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 已读：是或否 */
        isRead?: 'true' | 'false';
        /** @description 排序；前面加 - 为倒序 */
        sort?: '-id' | 'id' | 'createdAt' | '-createdAt';
        /** @description 内容：包含这些词 */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postNotificationsRead: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              ids: number[];
            }
          | {
              /** @constant */
              all: true;
            };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadNotifications'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getNotificationsUnread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnreadNotifications'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOfficeCalendar: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeCalendar'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOpennessCounts: {
    parameters: {
      query?: {
        year?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpennessCounts'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOpennessProposals: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 修改时间：不早于（不小于） */
        'changedAt.from'?: string;
        /** @description 修改时间：不晚于（不大于） */
        'changedAt.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 审查意见：其中之一，用逗号分开：agree（同意不予公开）、object（不同意不予公开） */
        opinion?: string;
        /** @description 已审查：是或否 */
        reviewed?: 'true' | 'false';
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'changedAt'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'type'
          | '-type'
          | 'unit'
          | '-unit'
          | 'opinion'
          | '-opinion'
          | 'state'
          | '-state'
          | '-changedAt';
        /** @description 状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、plan（规划计划） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpennessProposalsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOpennessProposalsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOpennessProposalsExport: {
    parameters: {
      query: {
        /** @description 修改时间：不早于（不小于） */
        'changedAt.from'?: string;
        /** @description 修改时间：不晚于（不大于） */
        'changedAt.to'?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 审查意见：其中之一，用逗号分开：agree（同意不予公开）、object（不同意不予公开） */
        opinion?: string;
        /** @description 已审查：是或否 */
        reviewed?: 'true' | 'false';
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'changedAt'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'type'
          | '-type'
          | 'unit'
          | '-unit'
          | 'opinion'
          | '-opinion'
          | 'state'
          | '-state'
          | '-changedAt';
        /** @description 状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、plan（规划计划） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOpennessRegister: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description 定期评估：其中之一，用逗号分开：overdue（逾期未评估）、thisYear（今年应评估）、later（今年不需评估） */
        due?: string;
        /** @description 评估期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 评估期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description 依据：其中之一，用逗号分开：stateSecret（第十四条：依法确定为国家秘密）、forbiddenByLaw（第十四条：法律、行政法规禁止公开）、threatToSecurity（第十四条：公开后可能危及国家安全、公共安全、经济安全、社会稳定）、tradeSecret（第十五条：涉及商业秘密，公开会损害第三方合法权益）、privacy（第十五条：涉及个人隐私，公开会损害第三方合法权益）、internalPersonnel（第十六条第一款：内部事务信息：人事管理）、internalLogistics（第十六条第一款：内部事务信息：后勤管理）、internalProcedure（第十六条第一款：内部事务信息：内部工作流程）、processDiscussion（第十六条第二款：过程性信息：讨论记录）、processDraft（第十六条第二款：过程性信息：过程稿）、processConsultation（第十六条第二款：过程性信息：磋商信函）、processReport（第十六条第二款：过程性信息：请示报告）、caseFile（第十六条第二款：行政执法案卷信息）、specificParties（第十三条、第十九条：只涉及特定对象，不需要公众广泛知晓）、voluminous（第十三条、第二十七条：数量大、查阅人少，按需要提供）、forwarded（国办发〔2016〕80号：转发的公文，随原件的公开属性） */
        ground?: string;
        /** @description 索引号：包含这些词 */
        indexNumber?: string;
        /** @description 上次评估结论：其中之一，用逗号分开：keep（继续不主动公开）、open（转为主动公开）、onRequest（转为依申请公开） */
        lastDecision?: string;
        /** @description 上次评估：不早于（不小于） */
        'lastEvaluatedOn.from'?: string;
        /** @description 上次评估：不晚于（不大于） */
        'lastEvaluatedOn.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 公开属性：其中之一，用逗号分开：proactive（主动公开）、onRequest（依申请公开）、withheld（不予公开） */
        openness?: string;
        /** @description 理由：包含这些词 */
        reason?: string;
        /** @description 不主动公开自：不早于（不小于） */
        'since.from'?: string;
        /** @description 不主动公开自：不晚于（不大于） */
        'since.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'dueOn'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'openness'
          | '-openness'
          | 'ground'
          | '-ground'
          | 'due'
          | '-due'
          | '-dueOn'
          | 'lastDecision'
          | '-lastDecision'
          | 'lastEvaluatedOn'
          | '-lastEvaluatedOn'
          | 'since'
          | '-since'
          | 'state'
          | '-state'
          | 'unit'
          | '-unit'
          | 'type'
          | '-type'
          | 'documentNumber'
          | '-documentNumber'
          | 'indexNumber'
          | '-indexNumber'
          | 'year'
          | '-year';
        /** @description 状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、news（工作动态）、notice（通知公告）、interpretation（政策解读）、budget（财政预决算）、personnel（人事任免）、recruitment（招考录用）、emergency（应急管理）、epidemicDaily（疫情日报）、serviceGuide（办事指南）、functions（机构职能）、leader（领导信息）、guide（公开指南）、plan（规划计划）、statistics（统计信息）、fees（行政事业性收费）、procurement（政府采购）、meeting（会议公开）、event（公开活动）、publicHealth（卫生监督检查）、openReport（其他信息） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 年度：其中之一，用逗号分开 */
        year?: string;
        /** @description 年度：不早于（不小于） */
        'year.from'?: string;
        /** @description 年度：不晚于（不大于） */
        'year.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpennessRegisterPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOpennessRegisterColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getOpennessRegisterExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description 定期评估：其中之一，用逗号分开：overdue（逾期未评估）、thisYear（今年应评估）、later（今年不需评估） */
        due?: string;
        /** @description 评估期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 评估期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 依据：其中之一，用逗号分开：stateSecret（第十四条：依法确定为国家秘密）、forbiddenByLaw（第十四条：法律、行政法规禁止公开）、threatToSecurity（第十四条：公开后可能危及国家安全、公共安全、经济安全、社会稳定）、tradeSecret（第十五条：涉及商业秘密，公开会损害第三方合法权益）、privacy（第十五条：涉及个人隐私，公开会损害第三方合法权益）、internalPersonnel（第十六条第一款：内部事务信息：人事管理）、internalLogistics（第十六条第一款：内部事务信息：后勤管理）、internalProcedure（第十六条第一款：内部事务信息：内部工作流程）、processDiscussion（第十六条第二款：过程性信息：讨论记录）、processDraft（第十六条第二款：过程性信息：过程稿）、processConsultation（第十六条第二款：过程性信息：磋商信函）、processReport（第十六条第二款：过程性信息：请示报告）、caseFile（第十六条第二款：行政执法案卷信息）、specificParties（第十三条、第十九条：只涉及特定对象，不需要公众广泛知晓）、voluminous（第十三条、第二十七条：数量大、查阅人少，按需要提供）、forwarded（国办发〔2016〕80号：转发的公文，随原件的公开属性） */
        ground?: string;
        /** @description 索引号：包含这些词 */
        indexNumber?: string;
        /** @description 上次评估结论：其中之一，用逗号分开：keep（继续不主动公开）、open（转为主动公开）、onRequest（转为依申请公开） */
        lastDecision?: string;
        /** @description 上次评估：不早于（不小于） */
        'lastEvaluatedOn.from'?: string;
        /** @description 上次评估：不晚于（不大于） */
        'lastEvaluatedOn.to'?: string;
        /** @description 公开属性：其中之一，用逗号分开：proactive（主动公开）、onRequest（依申请公开）、withheld（不予公开） */
        openness?: string;
        /** @description 理由：包含这些词 */
        reason?: string;
        /** @description 不主动公开自：不早于（不小于） */
        'since.from'?: string;
        /** @description 不主动公开自：不晚于（不大于） */
        'since.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'dueOn'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'openness'
          | '-openness'
          | 'ground'
          | '-ground'
          | 'due'
          | '-due'
          | '-dueOn'
          | 'lastDecision'
          | '-lastDecision'
          | 'lastEvaluatedOn'
          | '-lastEvaluatedOn'
          | 'since'
          | '-since'
          | 'state'
          | '-state'
          | 'unit'
          | '-unit'
          | 'type'
          | '-type'
          | 'documentNumber'
          | '-documentNumber'
          | 'indexNumber'
          | '-indexNumber'
          | 'year'
          | '-year';
        /** @description 状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、news（工作动态）、notice（通知公告）、interpretation（政策解读）、budget（财政预决算）、personnel（人事任免）、recruitment（招考录用）、emergency（应急管理）、epidemicDaily（疫情日报）、serviceGuide（办事指南）、functions（机构职能）、leader（领导信息）、guide（公开指南）、plan（规划计划）、statistics（统计信息）、fees（行政事业性收费）、procurement（政府采购）、meeting（会议公开）、event（公开活动）、publicHealth（卫生监督检查）、openReport（其他信息） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 年度：其中之一，用逗号分开 */
        year?: string;
        /** @description 年度：不早于（不小于） */
        'year.from'?: string;
        /** @description 年度：不晚于（不大于） */
        'year.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPeople: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 所属机关：包含这些词 */
        agencyName?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 建立时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 建立时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 姓名：包含这些词 */
        displayName?: string;
        /** @description 邮箱：包含这些词 */
        email?: string;
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 电话：包含这些词 */
        phone?: string;
        /** @description 职务：包含这些词 */
        post?: string;
        /** @description 登录名：包含这些词 */
        signInName?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'displayName'
          | 'id'
          | '-id'
          | '-displayName'
          | 'agencyName'
          | '-agencyName'
          | 'unitName'
          | '-unitName'
          | 'post'
          | '-post'
          | 'phone'
          | '-phone'
          | 'signInName'
          | '-signInName'
          | 'email'
          | '-email'
          | 'status'
          | '-status'
          | 'createdAt'
          | '-createdAt';
        /** @description 状态：其中之一，用逗号分开：invited（待激活）、active（正常）、disabled（已停用） */
        status?: string;
        /** @description 科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 科室：包含这些词 */
        unitName?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PeoplePage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postPeople: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewPersonInput'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['InvitedPerson'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPeopleById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  patchPeopleById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PersonChangesInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EditedPerson'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postPeopleByIdDisable: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postPeopleByIdEnable: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Person'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPeopleByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postPeopleByIdInvite: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimeLink'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postPeopleByIdResetRequest: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonInput'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPeopleColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPeopleExport: {
    parameters: {
      query: {
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 所属机关：包含这些词 */
        agencyName?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 建立时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 建立时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 姓名：包含这些词 */
        displayName?: string;
        /** @description 邮箱：包含这些词 */
        email?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 电话：包含这些词 */
        phone?: string;
        /** @description 职务：包含这些词 */
        post?: string;
        /** @description 登录名：包含这些词 */
        signInName?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'displayName'
          | 'id'
          | '-id'
          | '-displayName'
          | 'agencyName'
          | '-agencyName'
          | 'unitName'
          | '-unitName'
          | 'post'
          | '-post'
          | 'phone'
          | '-phone'
          | 'signInName'
          | '-signInName'
          | 'email'
          | '-email'
          | 'status'
          | '-status'
          | 'createdAt'
          | '-createdAt';
        /** @description 状态：其中之一，用逗号分开：invited（待激活）、active（正常）、disabled（已停用） */
        status?: string;
        /** @description 科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 科室：包含这些词 */
        unitName?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getPolicies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Policies'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRedactionsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Redaction'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRedactionsByIdBurn: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Redaction'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRedactionsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putRedactionsByIdMarks: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          marks: components['schemas']['RedactionMarkInput'][];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Redaction'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRedactionsByIdPages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RedactionPages'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRedactionsByIdPagesByPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
        page: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 页面的图像 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRedactionsByIdResultPagesByPage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
        page: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 页面的图像 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'image/png': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRemedies: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 针对：其中之一，用逗号分开：reply（答复的内容）、noReply（逾期不予答复）、procedure（办理的程序）、publication（公开侵害权益）、other（其他） */
        attacks?: string;
        /** @description 案号：包含这些词 */
        caseNumber?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 答复、答辩期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 答复、答辩期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description 受理之日：不早于（不小于） */
        'filedOn.from'?: string;
        /** @description 受理之日：不晚于（不大于） */
        'filedOn.to'?: string;
        /** @description 类别：其中之一，用逗号分开：reconsideration（行政复议）、litigationDirect（行政诉讼（未经复议））、litigationAfterReconsideration（行政诉讼（复议后）） */
        kind?: string;
        /** @description 逾期：是或否 */
        late?: 'true' | 'false';
        /** @description 审级：其中之一，用逗号分开：review（行政复议）、first（一审）、second（二审）、retrial（再审） */
        level?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 最近的开庭、听证：不早于（不小于） */
        'nextHearingOn.from'?: string;
        /** @description 最近的开庭、听证：不晚于（不大于） */
        'nextHearingOn.to'?: string;
        /** @description 复议机关、法院：包含这些词 */
        organ?: string;
        /** @description 公开申请编号：其中之一，用逗号分开 */
        requestId?: string;
        /** @description 公开申请编号：不早于（不小于） */
        'requestId.from'?: string;
        /** @description 公开申请编号：不晚于（不大于） */
        'requestId.to'?: string;
        /** @description 结果：其中之一，用逗号分开：upheld（维持）、claimDismissed（驳回复议请求或者诉讼请求）、revoked（撤销）、changed（变更）、unlawful（确认违法）、void（确认无效）、ordered（责令履行）、terminated（终止）、withdrawn（撤回）、mediated（调解）、notAccepted（不予受理）、suitRejected（驳回起诉或者驳回复议申请）、pending（尚未审结） */
        result?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-filedOn'
          | 'id'
          | '-id'
          | 'kind'
          | '-kind'
          | 'stage'
          | '-stage'
          | 'level'
          | '-level'
          | 'organ'
          | '-organ'
          | 'caseNumber'
          | '-caseNumber'
          | 'dueOn'
          | '-dueOn'
          | 'nextHearingOn'
          | '-nextHearingOn'
          | 'result'
          | '-result'
          | 'attacks'
          | '-attacks'
          | 'filedOn';
        /** @description 阶段：其中之一，用逗号分开：filed（已受理）、answered（已答复、答辩）、heard（已听证、开庭）、decided（已裁决）、closed（已了结） */
        stage?: string;
        /** @description 事由：包含这些词 */
        subject?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemediesPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemedies: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answerDueOn?: string | null;
          /**
           * @default reply
           * @enum {string}
           */
          attacks?: 'reply' | 'noReply' | 'procedure' | 'publication' | 'other';
          /** @default  */
          caseNumber?: string;
          /** Format: date */
          filedOn: string;
          /** @enum {string} */
          kind: 'reconsideration' | 'litigationDirect' | 'litigationAfterReconsideration';
          organ: string;
          party: {
            /** @default  */
            address?: string;
            /** @default  */
            agent?: string;
            /** @default  */
            contact?: string;
            name: string;
            /** @default  */
            phone?: string;
          };
          /** @default null */
          procedure?: ('simple' | 'ordinary') | null;
          /** @default null */
          requestId?: number | null;
          /** @default null */
          reviewId?: number | null;
          servedOn?: string | null;
          subject: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRemediesById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  patchRemediesById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          attacks?: 'reply' | 'noReply' | 'procedure' | 'publication' | 'other';
          notice?: {
            answerDueOn?: string | null;
            /** @default  */
            caseNumber?: string;
            organ: string;
            /** @default null */
            procedure?: ('simple' | 'ordinary') | null;
            servedOn?: string | null;
          };
          party?: {
            /** @default  */
            address?: string;
            /** @default  */
            agent?: string;
            /** @default  */
            contact?: string;
            name: string;
            /** @default  */
            phone?: string;
          };
          subject?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdAnswer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdAppeal: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answerDueOn?: string | null;
          /** @default  */
          caseNumber?: string;
          /** Format: date */
          filedOn: string;
          /** Format: date */
          on: string;
          organ: string;
          /** @default null */
          procedure?: ('simple' | 'ordinary') | null;
          servedOn?: string | null;
          /** @default false */
          weAppeal?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdClose: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdDecide: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          decisionNumber?: string;
          /** Format: date */
          on: string;
          reopen?: {
            until?: string | null;
          } | null;
          /** @enum {string} */
          result:
            | 'upheld'
            | 'claimDismissed'
            | 'revoked'
            | 'changed'
            | 'unlawful'
            | 'void'
            | 'ordered'
            | 'terminated'
            | 'withdrawn'
            | 'mediated'
            | 'notAccepted'
            | 'suitRejected';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdFiles: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           * @description 50 MB 以内
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedRemedyFile'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRemediesByIdFilesByFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdHear: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdHearings: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          /** @default  */
          place?: string;
          /** @default  */
          time?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRemediesByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdNotes: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdParty: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RemedyParty'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdRemand: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answerDueOn?: string | null;
          /** @default  */
          caseNumber?: string;
          /** Format: date */
          filedOn: string;
          /** Format: date */
          on: string;
          organ: string;
          /** @default null */
          procedure?: ('simple' | 'ordinary') | null;
          servedOn?: string | null;
          /** @default false */
          weAppeal?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRemediesByIdRetry: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answerDueOn?: string | null;
          /** @default  */
          caseNumber?: string;
          /** Format: date */
          filedOn: string;
          /** Format: date */
          on: string;
          organ: string;
          /** @default null */
          procedure?: ('simple' | 'ordinary') | null;
          servedOn?: string | null;
          /** @default false */
          weAppeal?: boolean;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Remedy'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRemediesColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRemediesExport: {
    parameters: {
      query: {
        /** @description 针对：其中之一，用逗号分开：reply（答复的内容）、noReply（逾期不予答复）、procedure（办理的程序）、publication（公开侵害权益）、other（其他） */
        attacks?: string;
        /** @description 案号：包含这些词 */
        caseNumber?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 答复、答辩期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 答复、答辩期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description 受理之日：不早于（不小于） */
        'filedOn.from'?: string;
        /** @description 受理之日：不晚于（不大于） */
        'filedOn.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 类别：其中之一，用逗号分开：reconsideration（行政复议）、litigationDirect（行政诉讼（未经复议））、litigationAfterReconsideration（行政诉讼（复议后）） */
        kind?: string;
        /** @description 逾期：是或否 */
        late?: 'true' | 'false';
        /** @description 审级：其中之一，用逗号分开：review（行政复议）、first（一审）、second（二审）、retrial（再审） */
        level?: string;
        /** @description 最近的开庭、听证：不早于（不小于） */
        'nextHearingOn.from'?: string;
        /** @description 最近的开庭、听证：不晚于（不大于） */
        'nextHearingOn.to'?: string;
        /** @description 复议机关、法院：包含这些词 */
        organ?: string;
        /** @description 公开申请编号：其中之一，用逗号分开 */
        requestId?: string;
        /** @description 公开申请编号：不早于（不小于） */
        'requestId.from'?: string;
        /** @description 公开申请编号：不晚于（不大于） */
        'requestId.to'?: string;
        /** @description 结果：其中之一，用逗号分开：upheld（维持）、claimDismissed（驳回复议请求或者诉讼请求）、revoked（撤销）、changed（变更）、unlawful（确认违法）、void（确认无效）、ordered（责令履行）、terminated（终止）、withdrawn（撤回）、mediated（调解）、notAccepted（不予受理）、suitRejected（驳回起诉或者驳回复议申请）、pending（尚未审结） */
        result?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-filedOn'
          | 'id'
          | '-id'
          | 'kind'
          | '-kind'
          | 'stage'
          | '-stage'
          | 'level'
          | '-level'
          | 'organ'
          | '-organ'
          | 'caseNumber'
          | '-caseNumber'
          | 'dueOn'
          | '-dueOn'
          | 'nextHearingOn'
          | '-nextHearingOn'
          | 'result'
          | '-result'
          | 'attacks'
          | '-attacks'
          | 'filedOn';
        /** @description 阶段：其中之一，用逗号分开：filed（已受理）、answered（已答复、答辩）、heard（已听证、开庭）、decided（已裁决）、closed（已了结） */
        stage?: string;
        /** @description 事由：包含这些词 */
        subject?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReprintHosts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReprintHosts'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReprintSources: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 网站：包含这些词 */
        hosts?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 说明：包含这些词 */
        note?: string;
        /** @description 列入日期：不早于（不小于） */
        'since.from'?: string;
        /** @description 列入日期：不晚于（不大于） */
        'since.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: 'name' | 'id' | '-id' | '-name' | 'since' | '-since';
        /** @description 状态：其中之一，用逗号分开：inUse（使用中）、retired（已停用） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReprintSourcesPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postReprintSources: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          hosts: string[];
          name: string;
          /** @default  */
          note?: string;
          /** Format: date */
          since: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReprintSource'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReprintSourcesById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReprintSource'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putReprintSourcesById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          hosts: string[];
          name: string;
          /** @default  */
          note?: string;
          /** Format: date */
          since: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReprintSource'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReprintSourcesByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postReprintSourcesByIdRetire: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReprintSource'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReprintSourcesColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReprintSourcesExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 网站：包含这些词 */
        hosts?: string;
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 说明：包含这些词 */
        note?: string;
        /** @description 列入日期：不早于（不小于） */
        'since.from'?: string;
        /** @description 列入日期：不晚于（不大于） */
        'since.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: 'name' | 'id' | '-id' | '-name' | 'since' | '-since';
        /** @description 状态：其中之一，用逗号分开：inUse（使用中）、retired（已停用） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestInquiries: {
    parameters: {
      query?: {
        state?: 'open' | 'answered' | 'all';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestInquiries'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestInquiriesById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestInquiry'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestInquiriesByIdAnswer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: string;
          /** @enum {string} */
          opinion: 'agrees' | 'refuses' | 'partly';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestInquiry'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestInquiriesByIdAssign: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          assigneeId?: number | null;
          unitId: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestInquiry'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestInquiriesByIdFiles: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           * @description 50 MB 以内
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedInquiryFile'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestInquiriesByIdFilesByFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestInquiriesByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestInquiriesByIdReceive: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestInquiry'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestLettersBatch: {
    parameters: {
      query?: {
        /** @description 申请编号-文书编号，用逗号隔开，最多 200 份 */
        letters?: string;
        /** @description 申请编号，用逗号隔开：这些申请待发出的全部文书 */
        requests?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 一个 PDF，每份文书另起一页 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestLettersLabels: {
    parameters: {
      query?: {
        /** @description 申请编号-文书编号，用逗号隔开，最多 200 份 */
        letters?: string;
        /** @description dl、c5、c4：5 号、7 号、9 号信封，每个一页；window：折成三折放入开窗信封的地址页；a4、a4-14、a4-24：每页 10、14、24 个标签 */
        paper?: 'dl' | 'c5' | 'c4' | 'window' | 'a4' | 'a4-14' | 'a4-24';
        /** @description 申请编号，用逗号隔开：这些申请待发出的全部文书 */
        requests?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description PDF */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequests: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 申请人类别：其中之一，用逗号分开：naturalPerson（自然人）、enterprise（商业企业）、research（科研机构）、publicWelfare（社会公益组织）、legalService（法律服务机构）、otherOrganization（其他法人或组织） */
        applicantKind?: string;
        /** @description 等负责人决定：是或否 */
        asksConsent?: 'true' | 'false';
        /** @description 承办人：包含这些词 */
        assignee?: string;
        /** @description 承办人编号：其中之一，用逗号分开 */
        assigneeId?: string;
        /** @description 承办人编号：不早于（不小于） */
        'assigneeId.from'?: string;
        /** @description 承办人编号：不晚于（不大于） */
        'assigneeId.to'?: string;
        /** @description 渠道：其中之一，用逗号分开：counter（当面提交）、registeredPost（邮寄（签收））、ordinaryPost（平常信函）、online（网上提交）、email（电子邮件）、fax（传真）、transfer（其他机关转来） */
        channel?: string;
        /** @description 办结之日：不早于（不小于） */
        'closedOn.from'?: string;
        /** @description 办结之日：不晚于（不大于） */
        'closedOn.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 登记时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 登记时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 答复期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 答复期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description 类别：其中之一，用逗号分开：information（政府信息公开申请）、recordCorrection（更正申请） */
        kind?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 由我承办：是或否 */
        mine?: 'true' | 'false';
        /** @description 最近的期限：不早于（不小于） */
        'nextDueOn.from'?: string;
        /** @description 最近的期限：不晚于（不大于） */
        'nextDueOn.to'?: string;
        /** @description 没有指定承办人：是或否 */
        nobody?: 'true' | 'false';
        /** @description 登记编号：包含这些词 */
        number?: string;
        /** @description 办理结果：其中之一，用逗号分开：granted（予以公开）、partial（部分公开）、denied.stateSecret（不予公开：属于国家秘密）、denied.lawForbids（不予公开：其他法律行政法规禁止公开）、denied.safetyStability（不予公开：危及“三安全一稳定”）、denied.thirdParty（不予公开：保护第三方合法权益）、denied.internalAffairs（不予公开：属于三类内部事务信息）、denied.processInfo（不予公开：属于四类过程性信息）、denied.enforcementFile（不予公开：属于行政执法案卷）、denied.adminQuery（不予公开：属于行政查询事项）、unavailable.notHeld（无法提供：本机关不掌握相关政府信息）、unavailable.needsCreation（无法提供：没有现成信息需要另行制作）、unavailable.stillUnclear（无法提供：补正后申请内容仍不明确）、notProcessed.petition（不予处理：信访举报投诉类申请）、notProcessed.repeat（不予处理：重复申请）、notProcessed.publication（不予处理：要求提供公开出版物）、notProcessed.massive（不予处理：无正当理由大量反复申请）、notProcessed.reconfirm（不予处理：要求行政机关确认或重新出具已获取信息）、other.overdueCorrection（其他处理：逾期不补正，不再处理）、other.unpaidFee（其他处理：逾期不缴费，不再处理）、other.other（其他处理：其他）、record.corrected（已更正）、record.notCorrected（不予更正）、record.passedOn（转送或者告知有权更正的机关）、record.withdrawn（更正申请已撤回） */
        outcome?: string;
        /** @description 超过答复期限：是或否 */
        overdue?: 'true' | 'false';
        /** @description 建议主动公开：是或否 */
        proposesPublication?: 'true' | 'false';
        /** @description 收到之日：不早于（不小于） */
        'receivedOn.from'?: string;
        /** @description 收到之日：不晚于（不大于） */
        'receivedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'nextDueOn'
          | 'id'
          | '-id'
          | 'number'
          | '-number'
          | 'title'
          | '-title'
          | 'state'
          | '-state'
          | '-nextDueOn'
          | 'dueOn'
          | '-dueOn'
          | 'receivedOn'
          | '-receivedOn'
          | 'channel'
          | '-channel'
          | 'applicantKind'
          | '-applicantKind'
          | 'unit'
          | '-unit'
          | 'assignee'
          | '-assignee'
          | 'kind'
          | '-kind'
          | 'outcome'
          | '-outcome'
          | 'closedOn'
          | '-closedOn'
          | 'createdAt'
          | '-createdAt';
        /** @description 状态：其中之一，用逗号分开：arrived（待确认收到）、handling（办理中）、awaitingCorrection（等待补正）、awaitingReasons（等待说明理由）、awaitingPayment（等待缴费）、consulting（征求意见中）、approving（答复审批中）、approved（待送达）、answered（已答复）、withdrawn（已撤回）、transferred（已转送）、discarded（已作废）、merged（已合并）、archived（已归档） */
        state?: string;
        /** @description 申请内容：包含这些词 */
        title?: string;
        /** @description 尚未分派科室：是或否 */
        unassigned?: 'true' | 'false';
        /** @description 承办科室：包含这些词 */
        unit?: string;
        /** @description 承办科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 承办科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 承办科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 时限：其中之一，用逗号分开：late（逾期）、today（今天到期）、in3（三个工作日内）、in5（五个工作日内）、later（未到期） */
        urgency?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequests: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          applicant: {
            /** @default  */
            address?: string;
            /** @default null */
            agent?: {
              /** @default  */
              idNumber?: string;
              /** @default  */
              idType?: string;
              name: string;
              /** @default  */
              phone?: string;
            } | null;
            /** @default  */
            contactName?: string;
            /** @default  */
            email?: string;
            /** @default  */
            idNumber?: string;
            /** @default  */
            idType?: string;
            /** @enum {string} */
            kind: 'naturalPerson' | 'enterprise' | 'research' | 'publicWelfare' | 'legalService' | 'otherOrganization';
            name: string;
            /** @default  */
            phone?: string;
            /** @default  */
            postcode?: string;
            /** @default  */
            representative?: string;
          };
          /** Format: date */
          arrivedOn: string;
          /** @default null */
          bulkKey?: string | null;
          /** @enum {string} */
          channel: 'counter' | 'registeredPost' | 'ordinaryPost' | 'online' | 'email' | 'fax' | 'transfer';
          content: string;
          /** @default  */
          helpNeeded?: string;
          intakeKey: string;
          /**
           * @default information
           * @enum {string}
           */
          kind?: 'information' | 'recordCorrection';
          /** @default null */
          oral?: {
            /** @enum {string} */
            confirmed: 'signature' | 'fingerprint' | 'recording';
            writtenBy: string;
          } | null;
          /** @default false */
          proposesPublication?: boolean;
          signedOn?: string | null;
          submittedOn?: string | null;
          /**
           * @default online
           * @enum {string}
           */
          wantedDelivery?: 'online' | 'email' | 'post' | 'fax' | 'pickup' | 'onSite';
          /**
           * @default electronic
           * @enum {string}
           */
          wantedForm?: 'paper' | 'electronic' | 'inspection' | 'other';
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReceivedRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdAccept: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdAnnounceDelay: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
          /** Format: date */
          until: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdAnswerConsent: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          agrees: boolean;
          /** Format: date */
          on: string;
          /** @default  */
          remark?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdApplicant: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestApplicant'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsByIdArchive: {
    parameters: {
      query?: {
        /** @description true：身份证明、委托书也放入，每份记入审计 */
        identity?: 'true' | 'false';
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ZIP：目录、文书、材料、全部记录、办理记录、校验值 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdArchive: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdAskConsent: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @constant */
              deed: 'extend';
              reason: string;
              workdays: number;
            }
          | {
              /** @constant */
              deed: 'announceDelay';
              reason: string;
              /** Format: date */
              until: string;
            };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdAskCorrection: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
          /** Format: date */
          until: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdAskReasons: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
          /** Format: date */
          until: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdAssign: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          assigneeId?: number | null;
          unitId: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdChangeKind: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
          /** @enum {string} */
          to: 'information' | 'recordCorrection';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdCheckIdentity: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          by: 'original' | 'copy' | 'telephone';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdConfirm: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          confirmedOn?: string | null;
          signedOn?: string | null;
          submittedOn?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdConfirmDelivery: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          consultationId: number;
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdConsult: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          addressee: {
            /** @default  */
            address?: string;
            /** @default  */
            contact?: string;
            name: string;
            /** @default  */
            phone?: string;
            /** @default  */
            postcode?: string;
          };
          /** @default null */
          askedAgencyId?: number | null;
          /** @enum {string} */
          asks: 'thirdParty' | 'agency';
          /** @default 可能涉及商业秘密或者个人隐私 */
          concern?: string;
          /** Format: date */
          on: string;
          question: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdConsultationsByConsultationNotice: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        consultation: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          discloseOn?: string | null;
          information: string;
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenRequestLetter'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdConsultationsByConsultationNoticePreview: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        consultation: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          discloseOn?: string | null;
          information: string;
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description 告知第三方书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdCorrespond: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          channel: 'online' | 'email' | 'phone' | 'post' | 'fax' | 'counter';
          /** @enum {string} */
          direction: 'in' | 'out';
          /** @default null */
          fileId?: number | null;
          /** Format: date */
          on: string;
          text: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdDecide: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          parts: {
            /** @default  */
            article?: string;
            content: string;
            letter:
              | (
                  | 'receipt'
                  | 'correctionNotice'
                  | 'reasonsNotice'
                  | 'extensionNotice'
                  | 'delayNotice'
                  | 'inquiry'
                  | 'agencyInquiry'
                  | 'inquiryNotice'
                  | 'noticeToThirdParty'
                  | 'feeNotice'
                  | 'grant'
                  | 'partialGrant'
                  | 'denial'
                  | 'notExisting'
                  | 'notResponsible'
                  | 'needsCreation'
                  | 'repeat'
                  | 'notProcessed'
                  | 'specialQuery'
                  | 'noLongerProcessed'
                  | 'recordReceipt'
                  | 'recordProofNotice'
                  | 'recordExtensionNotice'
                  | 'recordCorrected'
                  | 'recordNotCorrected'
                  | 'recordPassedOn'
                  | 'proofOfDelivery'
                )
              | null;
            /** @default  */
            link?: string;
            outcome:
              | (
                  | 'granted'
                  | 'partial'
                  | 'denied.stateSecret'
                  | 'denied.lawForbids'
                  | 'denied.safetyStability'
                  | 'denied.thirdParty'
                  | 'denied.internalAffairs'
                  | 'denied.processInfo'
                  | 'denied.enforcementFile'
                  | 'denied.adminQuery'
                  | 'unavailable.notHeld'
                  | 'unavailable.needsCreation'
                  | 'unavailable.stillUnclear'
                  | 'notProcessed.petition'
                  | 'notProcessed.repeat'
                  | 'notProcessed.publication'
                  | 'notProcessed.massive'
                  | 'notProcessed.reconfirm'
                  | 'other.overdueCorrection'
                  | 'other.unpaidFee'
                  | 'other.other'
                  | 'record.corrected'
                  | 'record.notCorrected'
                  | 'record.passedOn'
                  | 'record.withdrawn'
                )
              | null;
            /** @default  */
            reason?: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdDeliver: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          delivery: 'handed' | 'post' | 'entrusted' | 'email' | 'online' | 'fax';
          /** Format: date */
          on: string;
          /** @default  */
          tracking?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdDiscard: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdDraft: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default {} */
          fields?: {
            [key: string]: string | string[];
          };
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdEdit: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          applicant: {
            /** @default  */
            address?: string;
            /** @default null */
            agent?: {
              /** @default  */
              idNumber?: string;
              /** @default  */
              idType?: string;
              name: string;
              /** @default  */
              phone?: string;
            } | null;
            /** @default  */
            contactName?: string;
            /** @default  */
            email?: string;
            /** @default  */
            idNumber?: string;
            /** @default  */
            idType?: string;
            /** @enum {string} */
            kind: 'naturalPerson' | 'enterprise' | 'research' | 'publicWelfare' | 'legalService' | 'otherOrganization';
            name: string;
            /** @default  */
            phone?: string;
            /** @default  */
            postcode?: string;
            /** @default  */
            representative?: string;
          };
          /** @description 只在确认收到以前、由机关录入的申请可以改；不改的不填 */
          content?: string;
          helpNeeded: string;
          /** @enum {string} */
          wantedDelivery: 'online' | 'email' | 'post' | 'fax' | 'pickup' | 'onSite';
          /** @enum {string} */
          wantedForm: 'paper' | 'electronic' | 'inspection' | 'other';
          /** @enum {string} */
          why: 'miswritten' | 'online' | 'email' | 'phone' | 'post' | 'fax' | 'counter';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdExtend: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
          workdays: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsByIdFee: {
    parameters: {
      query: {
        on?: string;
        scale: 'pieces' | 'pages';
        units: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReckonedFee'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdFiles: {
    parameters: {
      query: {
        kind: 'identity' | 'mandate' | 'scan' | 'attachment' | 'material' | 'receipt';
      };
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           * @description 身份证明、委托书为 JPEG、PNG 或 PDF，10 MB 以内；其他 50 MB 以内
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedRequestFile'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsByIdFilesByFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdFilesByFileIdentity: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        file: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdFilesByFileKind: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        file: number;
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          kind: 'identity' | 'mandate' | 'scan' | 'attachment' | 'material';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ChangedRequestFile'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdHandBack: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdLapseConsultation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdLapseCorrection: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdLapsePayment: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdLapseReasons: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsByIdLettersByLetterByFormat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        format: 'pdf' | 'docx';
        id: number;
        letter: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdLettersByLetterProof: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
        letter: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          /** @default  */
          place?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WrittenRequestLetter'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdLettersByLetterReceived: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
        letter: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          by?: string;
          /**
           * @description 回执：这件申请的一份 receipt 文件
           * @default null
           */
          fileId?: number | null;
          /**
           * @default self
           * @enum {string}
           */
          how?: 'self' | 'family' | 'mailroom' | 'post' | 'system' | 'left';
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            done: true;
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdLettersByLetterReturned: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
        letter: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          /** @enum {string} */
          reason: 'refused' | 'unknown' | 'moved' | 'unclaimed' | 'damaged' | 'other';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            done: true;
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdLettersByLetterSent: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
        letter: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          delivery: 'handed' | 'post' | 'entrusted' | 'email' | 'online' | 'fax';
          /** Format: date */
          on: string;
          /** @default  */
          tracking?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            /** @constant */
            done: true;
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdLettersPreview: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default {} */
          fields?: {
            [key: string]: string | string[];
          };
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description 答复书 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdMerge: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          into: number;
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdNoticeFee: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          /**
           * @description 空：按公开工作机构信息
           * @default
           */
          payWay?: string;
          /** @enum {string} */
          scale: 'pieces' | 'pages';
          units: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdOpine: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdProposePublication: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            taskId: number;
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdPublicationCheck: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: string;
          title: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PublicationFindings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdPublish: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: string;
          /**
           * @description 需要核对的地方都已核对
           * @default false
           */
          confirmed?: boolean;
          title: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdReceiveAnswer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          answer?: string;
          consultationId: number;
          /** Format: date */
          on: string;
          /** @enum {string} */
          opinion: 'agrees' | 'refuses' | 'partly';
          /** @default  */
          overrideReason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdReceiveCorrection: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          excuse?: string;
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdReceivePayment: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdReceiveReasons: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsByIdRedactions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Redactions'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdRedactions: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          fileId: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Redaction'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdReopen: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
          until?: string | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdReturn: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          opinion: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdSign: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          /** @default  */
          opinion?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsByIdSimilar: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimilarRequests'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdSplit: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          parts: (
            | string
            | {
                content: string;
                /** @default  */
                title?: string;
              }
          )[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SplitRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdTransfer: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdTransferInside: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
          toAgencyId: number;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TransferredRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdUnpublish: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsByIdWithdraw: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          on: string;
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DisclosureRequest'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsBoard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestBoard'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsCalendar: {
    parameters: {
      query: {
        from: string;
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestCalendar'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsExport: {
    parameters: {
      query: {
        /** @description 申请人类别：其中之一，用逗号分开：naturalPerson（自然人）、enterprise（商业企业）、research（科研机构）、publicWelfare（社会公益组织）、legalService（法律服务机构）、otherOrganization（其他法人或组织） */
        applicantKind?: string;
        /** @description 等负责人决定：是或否 */
        asksConsent?: 'true' | 'false';
        /** @description 承办人：包含这些词 */
        assignee?: string;
        /** @description 承办人编号：其中之一，用逗号分开 */
        assigneeId?: string;
        /** @description 承办人编号：不早于（不小于） */
        'assigneeId.from'?: string;
        /** @description 承办人编号：不晚于（不大于） */
        'assigneeId.to'?: string;
        /** @description 渠道：其中之一，用逗号分开：counter（当面提交）、registeredPost（邮寄（签收））、ordinaryPost（平常信函）、online（网上提交）、email（电子邮件）、fax（传真）、transfer（其他机关转来） */
        channel?: string;
        /** @description 办结之日：不早于（不小于） */
        'closedOn.from'?: string;
        /** @description 办结之日：不晚于（不大于） */
        'closedOn.to'?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 登记时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 登记时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 答复期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 答复期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 类别：其中之一，用逗号分开：information（政府信息公开申请）、recordCorrection（更正申请） */
        kind?: string;
        /** @description 由我承办：是或否 */
        mine?: 'true' | 'false';
        /** @description 最近的期限：不早于（不小于） */
        'nextDueOn.from'?: string;
        /** @description 最近的期限：不晚于（不大于） */
        'nextDueOn.to'?: string;
        /** @description 没有指定承办人：是或否 */
        nobody?: 'true' | 'false';
        /** @description 登记编号：包含这些词 */
        number?: string;
        /** @description 办理结果：其中之一，用逗号分开：granted（予以公开）、partial（部分公开）、denied.stateSecret（不予公开：属于国家秘密）、denied.lawForbids（不予公开：其他法律行政法规禁止公开）、denied.safetyStability（不予公开：危及“三安全一稳定”）、denied.thirdParty（不予公开：保护第三方合法权益）、denied.internalAffairs（不予公开：属于三类内部事务信息）、denied.processInfo（不予公开：属于四类过程性信息）、denied.enforcementFile（不予公开：属于行政执法案卷）、denied.adminQuery（不予公开：属于行政查询事项）、unavailable.notHeld（无法提供：本机关不掌握相关政府信息）、unavailable.needsCreation（无法提供：没有现成信息需要另行制作）、unavailable.stillUnclear（无法提供：补正后申请内容仍不明确）、notProcessed.petition（不予处理：信访举报投诉类申请）、notProcessed.repeat（不予处理：重复申请）、notProcessed.publication（不予处理：要求提供公开出版物）、notProcessed.massive（不予处理：无正当理由大量反复申请）、notProcessed.reconfirm（不予处理：要求行政机关确认或重新出具已获取信息）、other.overdueCorrection（其他处理：逾期不补正，不再处理）、other.unpaidFee（其他处理：逾期不缴费，不再处理）、other.other（其他处理：其他）、record.corrected（已更正）、record.notCorrected（不予更正）、record.passedOn（转送或者告知有权更正的机关）、record.withdrawn（更正申请已撤回） */
        outcome?: string;
        /** @description 超过答复期限：是或否 */
        overdue?: 'true' | 'false';
        /** @description 建议主动公开：是或否 */
        proposesPublication?: 'true' | 'false';
        /** @description 收到之日：不早于（不小于） */
        'receivedOn.from'?: string;
        /** @description 收到之日：不晚于（不大于） */
        'receivedOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'nextDueOn'
          | 'id'
          | '-id'
          | 'number'
          | '-number'
          | 'title'
          | '-title'
          | 'state'
          | '-state'
          | '-nextDueOn'
          | 'dueOn'
          | '-dueOn'
          | 'receivedOn'
          | '-receivedOn'
          | 'channel'
          | '-channel'
          | 'applicantKind'
          | '-applicantKind'
          | 'unit'
          | '-unit'
          | 'assignee'
          | '-assignee'
          | 'kind'
          | '-kind'
          | 'outcome'
          | '-outcome'
          | 'closedOn'
          | '-closedOn'
          | 'createdAt'
          | '-createdAt';
        /** @description 状态：其中之一，用逗号分开：arrived（待确认收到）、handling（办理中）、awaitingCorrection（等待补正）、awaitingReasons（等待说明理由）、awaitingPayment（等待缴费）、consulting（征求意见中）、approving（答复审批中）、approved（待送达）、answered（已答复）、withdrawn（已撤回）、transferred（已转送）、discarded（已作废）、merged（已合并）、archived（已归档） */
        state?: string;
        /** @description 申请内容：包含这些词 */
        title?: string;
        /** @description 尚未分派科室：是或否 */
        unassigned?: 'true' | 'false';
        /** @description 承办科室：包含这些词 */
        unit?: string;
        /** @description 承办科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 承办科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 承办科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 时限：其中之一，用逗号分开：late（逾期）、today（今天到期）、in3（三个工作日内）、in5（五个工作日内）、later（未到期） */
        urgency?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsFrequentApplicants: {
    parameters: {
      query: {
        least?: number;
        month: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FrequentApplicants'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsOtherAgencies: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OtherAgencies'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRequestsSimilar: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          applicant?: {
            /** @default  */
            address?: string;
            /** @default null */
            agent?: {
              /** @default  */
              idNumber?: string;
              /** @default  */
              idType?: string;
              name: string;
              /** @default  */
              phone?: string;
            } | null;
            /** @default  */
            contactName?: string;
            /** @default  */
            email?: string;
            /** @default  */
            idNumber?: string;
            /** @default  */
            idType?: string;
            /** @enum {string} */
            kind: 'naturalPerson' | 'enterprise' | 'research' | 'publicWelfare' | 'legalService' | 'otherOrganization';
            name: string;
            /** @default  */
            phone?: string;
            /** @default  */
            postcode?: string;
            /** @default  */
            representative?: string;
          } | null;
          content: string;
          /**
           * @default information
           * @enum {string}
           */
          kind?: 'information' | 'recordCorrection';
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimilarRequests'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsStatistics: {
    parameters: {
      query: {
        agencyId?: number;
        from?: string;
        to?: string;
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RequestStatistics'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRequestsStatisticsExport: {
    parameters: {
      query: {
        agencyId?: number;
        format?: 'csv' | 'xlsx';
        from?: string;
        to?: string;
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getResetRequests: {
    parameters: {
      query?: {
        /** @description 人员编号：其中之一，用逗号分开 */
        accountId?: string;
        /** @description 人员编号：不早于（不小于） */
        'accountId.from'?: string;
        /** @description 人员编号：不晚于（不大于） */
        'accountId.to'?: string;
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 所属机关：包含这些词 */
        agencyName?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 处理时间：不早于（不小于） */
        'decidedAt.from'?: string;
        /** @description 处理时间：不晚于（不大于） */
        'decidedAt.to'?: string;
        /** @description 处理人：包含这些词 */
        decidedByName?: string;
        /** @description 处理说明：包含这些词 */
        decisionReason?: string;
        /** @description 失效时间：不早于（不小于） */
        'expiresAt.from'?: string;
        /** @description 失效时间：不晚于（不大于） */
        'expiresAt.to'?: string;
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 姓名：包含这些词 */
        personName?: string;
        /** @description 理由：包含这些词 */
        reason?: string;
        /** @description 申请时间：不早于（不小于） */
        'requestedAt.from'?: string;
        /** @description 申请时间：不晚于（不大于） */
        'requestedAt.to'?: string;
        /** @description 申请人：包含这些词 */
        requestedByName?: string;
        /** @description 登录名：包含这些词 */
        signInName?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-requestedAt'
          | 'id'
          | '-id'
          | 'personName'
          | '-personName'
          | 'signInName'
          | '-signInName'
          | 'agencyName'
          | '-agencyName'
          | 'state'
          | '-state'
          | 'requestedByName'
          | '-requestedByName'
          | 'requestedAt'
          | 'expiresAt'
          | '-expiresAt'
          | 'decidedByName'
          | '-decidedByName'
          | 'decidedAt'
          | '-decidedAt';
        /** @description 状态：其中之一，用逗号分开：waiting（待批准）、approved（已批准）、refused（已拒绝）、withdrawn（已作废）、expired（已过期） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResetRequestsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postResetRequestsByIdApprove: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OneTimeLink'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getResetRequestsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postResetRequestsByIdRefuse: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getResetRequestsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getResetRequestsExport: {
    parameters: {
      query: {
        /** @description 人员编号：其中之一，用逗号分开 */
        accountId?: string;
        /** @description 人员编号：不早于（不小于） */
        'accountId.from'?: string;
        /** @description 人员编号：不晚于（不大于） */
        'accountId.to'?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 所属机关：包含这些词 */
        agencyName?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 处理时间：不早于（不小于） */
        'decidedAt.from'?: string;
        /** @description 处理时间：不晚于（不大于） */
        'decidedAt.to'?: string;
        /** @description 处理人：包含这些词 */
        decidedByName?: string;
        /** @description 处理说明：包含这些词 */
        decisionReason?: string;
        /** @description 失效时间：不早于（不小于） */
        'expiresAt.from'?: string;
        /** @description 失效时间：不晚于（不大于） */
        'expiresAt.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 姓名：包含这些词 */
        personName?: string;
        /** @description 理由：包含这些词 */
        reason?: string;
        /** @description 申请时间：不早于（不小于） */
        'requestedAt.from'?: string;
        /** @description 申请时间：不晚于（不大于） */
        'requestedAt.to'?: string;
        /** @description 申请人：包含这些词 */
        requestedByName?: string;
        /** @description 登录名：包含这些词 */
        signInName?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-requestedAt'
          | 'id'
          | '-id'
          | 'personName'
          | '-personName'
          | 'signInName'
          | '-signInName'
          | 'agencyName'
          | '-agencyName'
          | 'state'
          | '-state'
          | 'requestedByName'
          | '-requestedByName'
          | 'requestedAt'
          | 'expiresAt'
          | '-expiresAt'
          | 'decidedByName'
          | '-decidedByName'
          | 'decidedAt'
          | '-decidedAt';
        /** @description 状态：其中之一，用逗号分开：waiting（待批准）、approved（已批准）、refused（已拒绝）、withdrawn（已作废）、expired（已过期） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewDelegations: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 委托时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 委托时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 委托人：包含这些词 */
        from?: string;
        /** @description 委托人编号：其中之一，用逗号分开 */
        fromAccount?: string;
        /** @description 委托人编号：不早于（不小于） */
        'fromAccount.from'?: string;
        /** @description 委托人编号：不晚于（不大于） */
        'fromAccount.to'?: string;
        /** @description 起始日期：不早于（不小于） */
        'fromOn.from'?: string;
        /** @description 起始日期：不晚于（不大于） */
        'fromOn.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-fromOn'
          | 'id'
          | '-id'
          | 'from'
          | '-from'
          | 'to'
          | '-to'
          | 'fromOn'
          | 'untilOn'
          | '-untilOn'
          | 'state'
          | '-state'
          | 'createdAt'
          | '-createdAt';
        /** @description 状态：其中之一，用逗号分开：now（生效中）、later（未开始）、over（已到期）、revoked（已收回） */
        state?: string;
        /** @description 受托人：包含这些词 */
        to?: string;
        /** @description 受托人编号：其中之一，用逗号分开 */
        toAccount?: string;
        /** @description 受托人编号：不早于（不小于） */
        'toAccount.from'?: string;
        /** @description 受托人编号：不晚于（不大于） */
        'toAccount.to'?: string;
        /** @description 截止日期：不早于（不小于） */
        'untilOn.from'?: string;
        /** @description 截止日期：不晚于（不大于） */
        'untilOn.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewDelegationsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postReviewDelegations: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** Format: date */
          fromOn: string;
          /** @default  */
          reason?: string;
          toAccount: number;
          /** Format: date */
          untilOn: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewDelegationMade'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postReviewDelegationsByIdRevoke: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewDelegationMade'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewDelegationsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewDelegationsExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 委托时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 委托时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 委托人：包含这些词 */
        from?: string;
        /** @description 委托人编号：其中之一，用逗号分开 */
        fromAccount?: string;
        /** @description 委托人编号：不早于（不小于） */
        'fromAccount.from'?: string;
        /** @description 委托人编号：不晚于（不大于） */
        'fromAccount.to'?: string;
        /** @description 起始日期：不早于（不小于） */
        'fromOn.from'?: string;
        /** @description 起始日期：不晚于（不大于） */
        'fromOn.to'?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-fromOn'
          | 'id'
          | '-id'
          | 'from'
          | '-from'
          | 'to'
          | '-to'
          | 'fromOn'
          | 'untilOn'
          | '-untilOn'
          | 'state'
          | '-state'
          | 'createdAt'
          | '-createdAt';
        /** @description 状态：其中之一，用逗号分开：now（生效中）、later（未开始）、over（已到期）、revoked（已收回） */
        state?: string;
        /** @description 受托人：包含这些词 */
        to?: string;
        /** @description 受托人编号：其中之一，用逗号分开 */
        toAccount?: string;
        /** @description 受托人编号：不早于（不小于） */
        'toAccount.from'?: string;
        /** @description 受托人编号：不晚于（不大于） */
        'toAccount.to'?: string;
        /** @description 截止日期：不早于（不小于） */
        'untilOn.from'?: string;
        /** @description 截止日期：不晚于（不大于） */
        'untilOn.to'?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewFlows: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 启用日期：不早于（不小于） */
        'effectiveFrom.from'?: string;
        /** @description 启用日期：不晚于（不大于） */
        'effectiveFrom.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 已停用：是或否 */
        retired?: 'true' | 'false';
        /** @description 排序；前面加 - 为倒序 */
        sort?: 'id' | '-id' | 'name' | '-name' | 'effectiveFrom' | '-effectiveFrom';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewFlowsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postReviewFlows: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          definition: components['schemas']['ReviewFlowDefinitionInput'];
          /** Format: date */
          effectiveFrom: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewFlow'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewFlowsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewFlow'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putReviewFlowsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          definition: components['schemas']['ReviewFlowDefinitionInput'];
          /** Format: date */
          effectiveFrom: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewFlow'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewFlowsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postReviewFlowsByIdRetire: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewFlow'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewFlowsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewFlowsExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 启用日期：不早于（不小于） */
        'effectiveFrom.from'?: string;
        /** @description 启用日期：不晚于（不大于） */
        'effectiveFrom.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 已停用：是或否 */
        retired?: 'true' | 'false';
        /** @description 排序；前面加 - 为倒序 */
        sort?: 'id' | '-id' | 'name' | '-name' | 'effectiveFrom' | '-effectiveFrom';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewFlowsHouse: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewFlowsOfTheHouse'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviews: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 已发布待补审：是或否 */
        afterReview?: 'true' | 'false';
        /** @description 补审期限：不早于（不小于） */
        'afterReviewDueOn.from'?: string;
        /** @description 补审期限：不晚于（不大于） */
        'afterReviewDueOn.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 已等天数：其中之一，用逗号分开 */
        days?: string;
        /** @description 已等天数：不早于（不小于） */
        'days.from'?: string;
        /** @description 已等天数：不晚于（不大于） */
        'days.to'?: string;
        /** @description 信息编号：其中之一，用逗号分开 */
        documentId?: string;
        /** @description 信息编号：不早于（不小于） */
        'documentId.from'?: string;
        /** @description 信息编号：不晚于（不大于） */
        'documentId.to'?: string;
        /** @description 结束时间：不早于（不小于） */
        'endedAt.from'?: string;
        /** @description 结束时间：不晚于（不大于） */
        'endedAt.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 与我有关：其中之一，用逗号分开：waiting（等我审核）、returnedToMe（退回给我）、signed（我已签署）、others（等别人审核）、ended（已结束） */
        mine?: string;
        /** @description 公开属性：其中之一，用逗号分开：proactive（主动公开）、onRequest（依申请公开）、withheld（不予公开） */
        openness?: string;
        /** @description 结果：其中之一，用逗号分开：open（审核中）、passed（通过）、returned（退回）、recalled（撤回）、voided（因修改作废） */
        outcome?: string;
        /** @description 补审超期：是或否 */
        overdue?: 'true' | 'false';
        /** @description 轮到：包含这些词 */
        round?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-submittedAt'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'mine'
          | '-mine'
          | 'outcome'
          | '-outcome'
          | 'days'
          | '-days'
          | 'unit'
          | '-unit'
          | 'type'
          | '-type'
          | 'openness'
          | '-openness'
          | 'state'
          | '-state'
          | 'submittedBy'
          | '-submittedBy'
          | 'submittedAt'
          | 'endedAt'
          | '-endedAt'
          | 'urgent'
          | '-urgent'
          | 'afterReviewDueOn'
          | '-afterReviewDueOn';
        /** @description 信息状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 送审时间：不早于（不小于） */
        'submittedAt.from'?: string;
        /** @description 送审时间：不晚于（不大于） */
        'submittedAt.to'?: string;
        /** @description 送审人：包含这些词 */
        submittedBy?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、news（工作动态）、notice（通知公告）、interpretation（政策解读）、budget（财政预决算）、personnel（人事任免）、recruitment（招考录用）、emergency（应急管理）、epidemicDaily（疫情日报）、serviceGuide（办事指南）、functions（机构职能）、leader（领导信息）、guide（公开指南）、plan（规划计划）、statistics（统计信息）、fees（行政事业性收费）、procurement（政府采购）、meeting（会议公开）、event（公开活动）、publicHealth（卫生监督检查）、openReport（其他信息） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 先发后审：是或否 */
        urgent?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ReviewsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getReviewsExport: {
    parameters: {
      query: {
        /** @description 已发布待补审：是或否 */
        afterReview?: 'true' | 'false';
        /** @description 补审期限：不早于（不小于） */
        'afterReviewDueOn.from'?: string;
        /** @description 补审期限：不晚于（不大于） */
        'afterReviewDueOn.to'?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 已等天数：其中之一，用逗号分开 */
        days?: string;
        /** @description 已等天数：不早于（不小于） */
        'days.from'?: string;
        /** @description 已等天数：不晚于（不大于） */
        'days.to'?: string;
        /** @description 信息编号：其中之一，用逗号分开 */
        documentId?: string;
        /** @description 信息编号：不早于（不小于） */
        'documentId.from'?: string;
        /** @description 信息编号：不晚于（不大于） */
        'documentId.to'?: string;
        /** @description 结束时间：不早于（不小于） */
        'endedAt.from'?: string;
        /** @description 结束时间：不晚于（不大于） */
        'endedAt.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 与我有关：其中之一，用逗号分开：waiting（等我审核）、returnedToMe（退回给我）、signed（我已签署）、others（等别人审核）、ended（已结束） */
        mine?: string;
        /** @description 公开属性：其中之一，用逗号分开：proactive（主动公开）、onRequest（依申请公开）、withheld（不予公开） */
        openness?: string;
        /** @description 结果：其中之一，用逗号分开：open（审核中）、passed（通过）、returned（退回）、recalled（撤回）、voided（因修改作废） */
        outcome?: string;
        /** @description 补审超期：是或否 */
        overdue?: 'true' | 'false';
        /** @description 轮到：包含这些词 */
        round?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-submittedAt'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'mine'
          | '-mine'
          | 'outcome'
          | '-outcome'
          | 'days'
          | '-days'
          | 'unit'
          | '-unit'
          | 'type'
          | '-type'
          | 'openness'
          | '-openness'
          | 'state'
          | '-state'
          | 'submittedBy'
          | '-submittedBy'
          | 'submittedAt'
          | 'endedAt'
          | '-endedAt'
          | 'urgent'
          | '-urgent'
          | 'afterReviewDueOn'
          | '-afterReviewDueOn';
        /** @description 信息状态：其中之一，用逗号分开：draft（起草中）、inReview（审核中）、returned（被退回）、approved（待发布）、released（已发布）、filed（已归档（不主动公开））、withdrawn（已撤下）、discarded（已作废） */
        state?: string;
        /** @description 送审时间：不早于（不小于） */
        'submittedAt.from'?: string;
        /** @description 送审时间：不晚于（不大于） */
        'submittedAt.to'?: string;
        /** @description 送审人：包含这些词 */
        submittedBy?: string;
        /** @description 名称：包含这些词 */
        title?: string;
        /** @description 信息类型：其中之一，用逗号分开：normativeDocument（规范性文件）、officialPaper（公文）、news（工作动态）、notice（通知公告）、interpretation（政策解读）、budget（财政预决算）、personnel（人事任免）、recruitment（招考录用）、emergency（应急管理）、epidemicDaily（疫情日报）、serviceGuide（办事指南）、functions（机构职能）、leader（领导信息）、guide（公开指南）、plan（规划计划）、statistics（统计信息）、fees（行政事业性收费）、procurement（政府采购）、meeting（会议公开）、event（公开活动）、publicHealth（卫生监督检查）、openReport（其他信息） */
        type?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 起草科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 起草科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 起草科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 先发后审：是或否 */
        urgent?: 'true' | 'false';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRoleGrants: {
    parameters: {
      query?: {
        /** @description 人员编号：其中之一，用逗号分开 */
        accountId?: string;
        /** @description 人员编号：不早于（不小于） */
        'accountId.from'?: string;
        /** @description 人员编号：不晚于（不大于） */
        'accountId.to'?: string;
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 机关（空：全部机关）：包含这些词 */
        agencyName?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 授予时间：不早于（不小于） */
        'grantedAt.from'?: string;
        /** @description 授予时间：不晚于（不大于） */
        'grantedAt.to'?: string;
        /** @description 授予人：包含这些词 */
        grantedByName?: string;
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 有效：是或否 */
        isActive?: 'true' | 'false';
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 姓名：包含这些词 */
        personName?: string;
        /** @description 授予理由：包含这些词 */
        reason?: string;
        /** @description 收回时间：不早于（不小于） */
        'revokedAt.from'?: string;
        /** @description 收回时间：不晚于（不大于） */
        'revokedAt.to'?: string;
        /** @description 收回人：包含这些词 */
        revokedByName?: string;
        /** @description 角色：其中之一，用逗号分开：systemAdmin（系统管理员）、securityAdmin（安全保密员）、auditor（安全审计员）、supervisor（上级主管人员）、leader（分管领导）、clerk（公开工作人员）、reviewer（审核员）、secrecyReviewer（保密审查员）、unitHead（科室负责人）、unitStaff（科室人员） */
        role?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-grantedAt'
          | 'id'
          | '-id'
          | 'personName'
          | '-personName'
          | 'role'
          | '-role'
          | 'agencyName'
          | '-agencyName'
          | 'unitName'
          | '-unitName'
          | 'isActive'
          | '-isActive'
          | 'grantedByName'
          | '-grantedByName'
          | 'grantedAt'
          | 'revokedByName'
          | '-revokedByName'
          | 'revokedAt'
          | '-revokedAt';
        /** @description 科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 科室：包含这些词 */
        unitName?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RoleGrantsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRoleGrants: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewRoleGrantInput'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRoleGrantsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postRoleGrantsByIdRevoke: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRoleGrantsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getRoleGrantsExport: {
    parameters: {
      query: {
        /** @description 人员编号：其中之一，用逗号分开 */
        accountId?: string;
        /** @description 人员编号：不早于（不小于） */
        'accountId.from'?: string;
        /** @description 人员编号：不晚于（不大于） */
        'accountId.to'?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 机关（空：全部机关）：包含这些词 */
        agencyName?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 授予时间：不早于（不小于） */
        'grantedAt.from'?: string;
        /** @description 授予时间：不晚于（不大于） */
        'grantedAt.to'?: string;
        /** @description 授予人：包含这些词 */
        grantedByName?: string;
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 有效：是或否 */
        isActive?: 'true' | 'false';
        /** @description 姓名：包含这些词 */
        personName?: string;
        /** @description 授予理由：包含这些词 */
        reason?: string;
        /** @description 收回时间：不早于（不小于） */
        'revokedAt.from'?: string;
        /** @description 收回时间：不晚于（不大于） */
        'revokedAt.to'?: string;
        /** @description 收回人：包含这些词 */
        revokedByName?: string;
        /** @description 角色：其中之一，用逗号分开：systemAdmin（系统管理员）、securityAdmin（安全保密员）、auditor（安全审计员）、supervisor（上级主管人员）、leader（分管领导）、clerk（公开工作人员）、reviewer（审核员）、secrecyReviewer（保密审查员）、unitHead（科室负责人）、unitStaff（科室人员） */
        role?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-grantedAt'
          | 'id'
          | '-id'
          | 'personName'
          | '-personName'
          | 'role'
          | '-role'
          | 'agencyName'
          | '-agencyName'
          | 'unitName'
          | '-unitName'
          | 'isActive'
          | '-isActive'
          | 'grantedByName'
          | '-grantedByName'
          | 'grantedAt'
          | 'revokedByName'
          | '-revokedByName'
          | 'revokedAt'
          | '-revokedAt';
        /** @description 科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 科室：包含这些词 */
        unitName?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSavedViews: {
    parameters: {
      query?: {
        list?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['SavedView'][];
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSavedViews: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          columns: string[];
          /** @default false */
          isDefault?: boolean;
          list: string;
          name: string;
          query: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedView'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putSavedViewsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          columns: string[];
          /** @default false */
          isDefault?: boolean;
          list: string;
          name: string;
          query: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SavedView'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteSavedViewsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getScreeningWords: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScreeningWords'];
        };
      };
      /** @description Default Response */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSearch: {
    parameters: {
      query?: {
        agency?: number;
        from?: string;
        page?: number;
        /** @description 要找的字词；空格分开的都要有，“…”里的不拆开，-词 排除 */
        q?: string;
        size?: number;
        sort?: 'relevance' | 'date';
        to?: string;
        type?: string;
        validity?: 'inForce' | 'lapsed' | 'repealed' | 'amended' | 'notYetInForce';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SearchAnswer'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSectionsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteSection'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  patchSectionsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          description?: string;
          item?: string | null;
          readonly keywords?: string[];
          /** @enum {string} */
          kind?: 'list' | 'page' | 'topic' | 'series' | 'links';
          readonly layout?: components['schemas']['HomeBlockInput'][];
          rule?: components['schemas']['SectionRuleInput'] | null;
          slug?: string;
          title?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteSection'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putSectionsByIdEntries: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          readonly entries: components['schemas']['SectionEntryInput'][];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteSection'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSectionsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSectionsByIdMove: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          before: number | null;
          parentId: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteSection'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSectionsByIdState: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json':
          | {
              /** @default  */
              reason?: string;
              /** @constant */
              state: 'open';
            }
          | {
              /** Format: date */
              archivedOn: string;
              /** @default  */
              reason?: string;
              /** @constant */
              state: 'archived';
            }
          | {
              reason: string;
              /** @constant */
              state: 'closed';
            };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteSection'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionState'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SignInInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionState'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionState'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSessionSecondFactor: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SecondFactorInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SessionState'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ListedSession'][];
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteSessions: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ListedSession'][];
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  deleteSessionsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            items: components['schemas']['ListedSession'][];
          };
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSettingsDisclosure: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putSettingsDisclosure: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason?: string;
          value: {
            consultationDays: number;
            contactMonths: number;
            correctionWorkdays: number;
            evaluationYears: number;
            interpretationWorkdays: number;
            seriesAlarmHour: number;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSettingsNotices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putSettingsNotices: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason?: string;
          value: {
            mailboxMinutes: number;
            mailFrom: string | null;
            mailFromName: string;
            smsAccepted: string | null;
            smsBody: string;
            smsSecretHeader: string;
            smsUrl: string | null;
            smtpHost: string | null;
            smtpPort: number;
            /** @enum {string} */
            smtpSecurity: 'tls' | 'starttls' | 'none';
            smtpUser: string | null;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSettingsOperations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putSettingsOperations: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason?: string;
          value: {
            backupWarnHours: number;
            diskWarnPercent: number;
            jobsKeptDays: number;
            siteExportFolder: string | null;
            siteExportHour: number;
            siteExportLive: string | null;
            slowQueryMilliseconds: number;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSettingsRequests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putSettingsRequests: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason?: string;
          value: {
            approvalLevels: number;
            archiveYears: number;
            correctionWorkdays: number;
            identityMonths: number;
            publicationApplicants: number;
            recordWorkdays: number;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSettingsSecurity: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putSettingsSecurity: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason?: string;
          value: {
            absoluteHours: number;
            addressFailuresPerHour: number;
            history: number;
            idleMinutes: number;
            lockAfterFailures: number;
            lockMinutes: number;
            maximumAgeDays: number | null;
            minimumLength: number;
            requiredClasses: number;
            secondFactorRequiredFor: (
              | 'systemAdmin'
              | 'securityAdmin'
              | 'auditor'
              | 'supervisor'
              | 'leader'
              | 'clerk'
              | 'reviewer'
              | 'secrecyReviewer'
              | 'unitHead'
              | 'unitStaff'
            )[];
            sessionsPerPerson: number;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSettingsSite: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putSettingsSite: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason?: string;
          value: {
            contact: string;
            icpNumber: string;
            operator: string;
            policeNumber: string;
            siteDomain: string;
            siteIdCode: string;
            siteName: string;
            sponsor: string;
          };
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Settings'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSingleSignOnCallback: {
    parameters: {
      query?: {
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSingleSignOnStart: {
    parameters: {
      query?: {
        back?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      303: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSites: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关：包含这些词 */
        agency?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 收录范围：其中之一，用逗号分开：agency（只收本机关的信息）、subtree（连同下属机关的信息） */
        covers?: string;
        /** @description 域名：包含这些词 */
        host?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 网址代码：包含这些词 */
        slug?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: 'slug' | 'name' | '-name' | 'agency' | '-agency' | '-slug' | 'host' | '-host';
        /** @description 状态：其中之一，用逗号分开：open（开放）、closed（已关闭） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SitesPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSites: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          agencyId?: number | null;
          /**
           * @default agency
           * @enum {string}
           */
          covers?: 'agency' | 'subtree';
          /** @default null */
          host?: string | null;
          name: string;
          slug: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Site'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSitesById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Site'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  patchSitesById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          covers?: 'agency' | 'subtree';
          readonly home?: components['schemas']['HomeBlockInput'][];
          marks?: components['schemas']['SiteMarksInput'];
          name?: string;
          theme?: components['schemas']['SiteThemeInput'];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Site'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSitesByIdClose: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Site'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSitesByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putSitesByIdPlace: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          host: string | null;
          slug: '' | string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Site'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSitesByIdReopen: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Site'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSitesByIdRulePreview: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          rule: components['schemas']['SectionRuleInput'];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MatchedDocuments'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSitesByIdSections: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Sections'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postSitesByIdSections: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          description?: string;
          /** @default null */
          item?: string | null;
          /** @default [] */
          readonly keywords?: string[];
          /** @enum {string} */
          kind: 'list' | 'page' | 'topic' | 'series' | 'links';
          /** @default [] */
          readonly layout?: components['schemas']['HomeBlockInput'][];
          parentId: number | null;
          /** @default null */
          rule?: components['schemas']['SectionRuleInput'] | null;
          slug: string;
          title: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SiteSection'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSitesColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSitesExport: {
    parameters: {
      query: {
        /** @description 机关：包含这些词 */
        agency?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 收录范围：其中之一，用逗号分开：agency（只收本机关的信息）、subtree（连同下属机关的信息） */
        covers?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 域名：包含这些词 */
        host?: string;
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 网址代码：包含这些词 */
        slug?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: 'slug' | 'name' | '-name' | 'agency' | '-agency' | '-slug' | 'host' | '-host';
        /** @description 状态：其中之一，用逗号分开：open（开放）、closed（已关闭） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getSystemStatus: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SystemStatus'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTasks: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 承办人：包含这些词 */
        assignee?: string;
        /** @description 承办人编号：其中之一，用逗号分开 */
        assigneeId?: string;
        /** @description 承办人编号：不早于（不小于） */
        'assigneeId.from'?: string;
        /** @description 承办人编号：不晚于（不大于） */
        'assigneeId.to'?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 下达时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 下达时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 下达人：包含这些词 */
        createdBy?: string;
        /** @description 办理期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 办理期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description 办结时间：不早于（不小于） */
        'finishedAt.from'?: string;
        /** @description 办结时间：不晚于（不大于） */
        'finishedAt.to'?: string;
        /** @description 类别：其中之一，用逗号分开：general（一般任务）、findings（年报问题核对） */
        kind?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 由我承办：是或否 */
        mine?: 'true' | 'false';
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'dueOn'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'state'
          | '-state'
          | '-dueOn'
          | 'unit'
          | '-unit'
          | 'assignee'
          | '-assignee'
          | 'kind'
          | '-kind'
          | 'createdBy'
          | '-createdBy'
          | 'createdAt'
          | '-createdAt'
          | 'finishedAt'
          | '-finishedAt';
        /** @description 状态：其中之一，用逗号分开：open（待签收）、accepted（办理中）、returned（被退回）、finished（已办）、closed（已结束） */
        state?: string;
        /** @description 任务：包含这些词 */
        title?: string;
        /** @description 承办科室：包含这些词 */
        unit?: string;
        /** @description 承办科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 承办科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 承办科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 时限：其中之一，用逗号分开：late（逾期）、today（今天到期）、soon（三天内）、later（三天以后） */
        urgency?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TasksPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTasks: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          assigneeId?: number | null;
          /** @default  */
          body?: string;
          /** @default null */
          dueOn?: string | null;
          title: string;
          /** @default null */
          unitId?: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTasksById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  patchTasksById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          body?: string;
          dueOn?: string | null;
          title?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTasksByIdAccept: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTasksByIdAssign: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default null */
          assigneeId?: number | null;
          unitId: number | null;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTasksByIdClose: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @default  */
          reason?: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTasksByIdComments: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          text: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTasksByIdFinish: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          answer: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTasksByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTasksByIdReopen: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTasksByIdReturn: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          reason: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Task'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTasksBoard: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TaskBoard'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTasksColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTasksExport: {
    parameters: {
      query: {
        /** @description 承办人：包含这些词 */
        assignee?: string;
        /** @description 承办人编号：其中之一，用逗号分开 */
        assigneeId?: string;
        /** @description 承办人编号：不早于（不小于） */
        'assigneeId.from'?: string;
        /** @description 承办人编号：不晚于（不大于） */
        'assigneeId.to'?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 下达时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 下达时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 下达人：包含这些词 */
        createdBy?: string;
        /** @description 办理期限：不早于（不小于） */
        'dueOn.from'?: string;
        /** @description 办理期限：不晚于（不大于） */
        'dueOn.to'?: string;
        /** @description 办结时间：不早于（不小于） */
        'finishedAt.from'?: string;
        /** @description 办结时间：不晚于（不大于） */
        'finishedAt.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 类别：其中之一，用逗号分开：general（一般任务）、findings（年报问题核对） */
        kind?: string;
        /** @description 由我承办：是或否 */
        mine?: 'true' | 'false';
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'dueOn'
          | 'id'
          | '-id'
          | 'title'
          | '-title'
          | 'state'
          | '-state'
          | '-dueOn'
          | 'unit'
          | '-unit'
          | 'assignee'
          | '-assignee'
          | 'kind'
          | '-kind'
          | 'createdBy'
          | '-createdBy'
          | 'createdAt'
          | '-createdAt'
          | 'finishedAt'
          | '-finishedAt';
        /** @description 状态：其中之一，用逗号分开：open（待签收）、accepted（办理中）、returned（被退回）、finished（已办）、closed（已结束） */
        state?: string;
        /** @description 任务：包含这些词 */
        title?: string;
        /** @description 承办科室：包含这些词 */
        unit?: string;
        /** @description 承办科室编号：其中之一，用逗号分开 */
        unitId?: string;
        /** @description 承办科室编号：不早于（不小于） */
        'unitId.from'?: string;
        /** @description 承办科室编号：不晚于（不大于） */
        'unitId.to'?: string;
        /** @description 时限：其中之一，用逗号分开：late（逾期）、today（今天到期）、soon（三天内）、later（三天以后） */
        urgency?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTokens: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 所属机关：包含这些词 */
        agencyName?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 建立时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 建立时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 建立人：包含这些词 */
        createdByName?: string;
        /** @description 审批时间：不早于（不小于） */
        'decidedAt.from'?: string;
        /** @description 审批时间：不晚于（不大于） */
        'decidedAt.to'?: string;
        /** @description 审批人：包含这些词 */
        decidedByName?: string;
        /** @description 审批说明：包含这些词 */
        decisionReason?: string;
        /** @description 有效期至：不早于（不小于） */
        'expiresAt.from'?: string;
        /** @description 有效期至：不晚于（不大于） */
        'expiresAt.to'?: string;
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 最近使用：不早于（不小于） */
        'lastUsedAt.from'?: string;
        /** @description 最近使用：不晚于（不大于） */
        'lastUsedAt.to'?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 令牌开头：包含这些词 */
        prefix?: string;
        /** @description 吊销时间：不早于（不小于） */
        'revokedAt.from'?: string;
        /** @description 吊销时间：不晚于（不大于） */
        'revokedAt.to'?: string;
        /** @description 授权：包含这些词 */
        scopes?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-createdAt'
          | 'id'
          | '-id'
          | 'name'
          | '-name'
          | 'agencyName'
          | '-agencyName'
          | 'state'
          | '-state'
          | 'expiresAt'
          | '-expiresAt'
          | 'lastUsedAt'
          | '-lastUsedAt'
          | 'createdByName'
          | '-createdByName'
          | 'createdAt'
          | 'decidedByName'
          | '-decidedByName'
          | 'decidedAt'
          | '-decidedAt'
          | 'revokedAt'
          | '-revokedAt';
        /** @description 状态：其中之一，用逗号分开：waiting（待审批）、valid（有效）、refused（已拒绝）、expired（已过期）、revoked（已吊销） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokensPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTokens: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewTokenInput'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CreatedToken'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTokensByIdApprove: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTokensByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTokensByIdRefuse: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postTokensByIdRevoke: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReasonInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Done'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTokensColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getTokensExport: {
    parameters: {
      query: {
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 所属机关：包含这些词 */
        agencyName?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 建立时间：不早于（不小于） */
        'createdAt.from'?: string;
        /** @description 建立时间：不晚于（不大于） */
        'createdAt.to'?: string;
        /** @description 建立人：包含这些词 */
        createdByName?: string;
        /** @description 审批时间：不早于（不小于） */
        'decidedAt.from'?: string;
        /** @description 审批时间：不晚于（不大于） */
        'decidedAt.to'?: string;
        /** @description 审批人：包含这些词 */
        decidedByName?: string;
        /** @description 审批说明：包含这些词 */
        decisionReason?: string;
        /** @description 有效期至：不早于（不小于） */
        'expiresAt.from'?: string;
        /** @description 有效期至：不晚于（不大于） */
        'expiresAt.to'?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 最近使用：不早于（不小于） */
        'lastUsedAt.from'?: string;
        /** @description 最近使用：不晚于（不大于） */
        'lastUsedAt.to'?: string;
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 令牌开头：包含这些词 */
        prefix?: string;
        /** @description 吊销时间：不早于（不小于） */
        'revokedAt.from'?: string;
        /** @description 吊销时间：不晚于（不大于） */
        'revokedAt.to'?: string;
        /** @description 授权：包含这些词 */
        scopes?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-createdAt'
          | 'id'
          | '-id'
          | 'name'
          | '-name'
          | 'agencyName'
          | '-agencyName'
          | 'state'
          | '-state'
          | 'expiresAt'
          | '-expiresAt'
          | 'lastUsedAt'
          | '-lastUsedAt'
          | 'createdByName'
          | '-createdByName'
          | 'createdAt'
          | 'decidedByName'
          | '-decidedByName'
          | 'decidedAt'
          | '-decidedAt'
          | 'revokedAt'
          | '-revokedAt';
        /** @description 状态：其中之一，用逗号分开：waiting（待审批）、valid（有效）、refused（已拒绝）、expired（已过期）、revoked（已吊销） */
        state?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getUnits: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 所属机关：包含这些词 */
        agencyName?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 已撤销：是或否 */
        isClosed?: 'true' | 'false';
        /** @description 公开工作机构：是或否 */
        isDisclosureOffice?: 'true' | 'false';
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'position'
          | 'id'
          | '-id'
          | 'name'
          | '-name'
          | 'agencyName'
          | '-agencyName'
          | 'isDisclosureOffice'
          | '-isDisclosureOffice'
          | '-position'
          | 'isClosed'
          | '-isClosed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnitsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postUnits: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewUnitInput'];
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getUnitsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  patchUnitsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitChangesInput'];
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postUnitsByIdClose: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getUnitsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getUnitsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getUnitsExport: {
    parameters: {
      query: {
        /** @description 机关编号：其中之一，用逗号分开 */
        agencyId?: string;
        /** @description 机关编号：不早于（不小于） */
        'agencyId.from'?: string;
        /** @description 机关编号：不晚于（不大于） */
        'agencyId.to'?: string;
        /** @description 所属机关：包含这些词 */
        agencyName?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 编号：其中之一，用逗号分开 */
        id?: string;
        /** @description 编号：不早于（不小于） */
        'id.from'?: string;
        /** @description 编号：不晚于（不大于） */
        'id.to'?: string;
        /** @description 已撤销：是或否 */
        isClosed?: 'true' | 'false';
        /** @description 公开工作机构：是或否 */
        isDisclosureOffice?: 'true' | 'false';
        /** @description 名称：包含这些词 */
        name?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | 'position'
          | 'id'
          | '-id'
          | 'name'
          | '-name'
          | 'agencyName'
          | '-agencyName'
          | 'isDisclosureOffice'
          | '-isDisclosureOffice'
          | '-position'
          | 'isClosed'
          | '-isClosed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getValidityProposals: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description 关系：其中之一，用逗号分开：amends（修改）、repeals（废止）、replaces（代替） */
        kind?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 建议变更为：其中之一，用逗号分开：inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        proposed?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-sourceReleasedAt'
          | 'title'
          | '-title'
          | 'documentNumber'
          | '-documentNumber'
          | 'validity'
          | '-validity'
          | 'kind'
          | '-kind'
          | 'proposed'
          | '-proposed'
          | 'sourceTitle'
          | '-sourceTitle'
          | 'sourceReleasedAt'
          | 'unit'
          | '-unit';
        /** @description 依据文件发布时间：不早于（不小于） */
        'sourceReleasedAt.from'?: string;
        /** @description 依据文件发布时间：不晚于（不大于） */
        'sourceReleasedAt.to'?: string;
        /** @description 依据文件：包含这些词 */
        sourceTitle?: string;
        /** @description 文件：包含这些词 */
        title?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 现在的效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        validity?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ValidityProposalsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getValidityProposalsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getValidityProposalsExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 文号：包含这些词 */
        documentNumber?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 关系：其中之一，用逗号分开：amends（修改）、repeals（废止）、replaces（代替） */
        kind?: string;
        /** @description 建议变更为：其中之一，用逗号分开：inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        proposed?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-sourceReleasedAt'
          | 'title'
          | '-title'
          | 'documentNumber'
          | '-documentNumber'
          | 'validity'
          | '-validity'
          | 'kind'
          | '-kind'
          | 'proposed'
          | '-proposed'
          | 'sourceTitle'
          | '-sourceTitle'
          | 'sourceReleasedAt'
          | 'unit'
          | '-unit';
        /** @description 依据文件发布时间：不早于（不小于） */
        'sourceReleasedAt.from'?: string;
        /** @description 依据文件发布时间：不晚于（不大于） */
        'sourceReleasedAt.to'?: string;
        /** @description 依据文件：包含这些词 */
        sourceTitle?: string;
        /** @description 文件：包含这些词 */
        title?: string;
        /** @description 起草科室：包含这些词 */
        unit?: string;
        /** @description 现在的效力：其中之一，用逗号分开：notYetInForce（尚未施行）、inForce（有效）、amended（已修改）、lapsed（失效）、repealed（废止） */
        validity?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getViewCounts: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 编号：包含这些词 */
        key?: string;
        /** @description 类别：其中之一，用逗号分开：home（首页）、document（信息）、section（栏目）、report（年度报告）、consultation（意见征集）、search（搜索）、page（其他页面） */
        kind?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 月份：包含这些词 */
        month?: string;
        /** @description 页面：包含这些词 */
        page?: string;
        /** @description 网站：包含这些词 */
        site?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: '-count' | 'id' | '-id' | 'month' | '-month' | 'kind' | '-kind' | 'count';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewCountsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getViewCountsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getViewCountsExport: {
    parameters: {
      query: {
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 编号：包含这些词 */
        key?: string;
        /** @description 类别：其中之一，用逗号分开：home（首页）、document（信息）、section（栏目）、report（年度报告）、consultation（意见征集）、search（搜索）、page（其他页面） */
        kind?: string;
        /** @description 月份：包含这些词 */
        month?: string;
        /** @description 页面：包含这些词 */
        page?: string;
        /** @description 网站：包含这些词 */
        site?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?: '-count' | 'id' | '-id' | 'month' | '-month' | 'kind' | '-kind' | 'count';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getViewTotals: {
    parameters: {
      query: {
        year: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ViewTotals'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postWordSheets: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * Format: binary
           * @description 词表：CSV（UTF-8、GB18030）或 XLSX，20 MB 以内
           */
          file: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WordSheet'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getWords: {
    parameters: {
      query?: {
        /** @description 上一页的 next */
        after?: string;
        /** @description 更改时间：不早于（不小于） */
        'changedAt.from'?: string;
        /** @description 更改时间：不晚于（不大于） */
        'changedAt.to'?: string;
        /** @description 类别：其中之一，用逗号分开：wrongWord（错别字和不规范用语）、confusedName（名称和固定提法）、forbiddenWord（禁用和慎用词语）、extremeWord（绝对化用语）、secrecyMark（国家秘密标志）、internalUse（内部使用标记） */
        code?: string;
        /** @description true：同时给出总数 */
        count?: 'true' | 'false';
        /** @description 例外：包含这些词 */
        except?: string;
        /** @description 启用日期：不早于（不小于） */
        'from.from'?: string;
        /** @description 启用日期：不晚于（不大于） */
        'from.to'?: string;
        /** @description 关口：其中之一，用逗号分开：politics（政治关）、law（法律关）、policy（政策关）、secrecy（保密关）、wording（文字关）、opinion（舆情关） */
        gate?: string;
        /** @description 正确写法：包含这些词 */
        instead?: string;
        /** @description 每页条数，默认 50 */
        limit?: number;
        /** @description 说明：包含这些词 */
        note?: string;
        /** @description 级别：其中之一，用逗号分开：block（必须改正）、warning（请核对）、hint（提示） */
        severity?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-changedAt'
          | 'id'
          | '-id'
          | 'word'
          | '-word'
          | 'instead'
          | '-instead'
          | 'code'
          | '-code'
          | 'severity'
          | '-severity'
          | 'gate'
          | '-gate'
          | 'source'
          | '-source'
          | 'from'
          | '-from'
          | 'until'
          | '-until'
          | 'changedAt';
        /** @description 依据：包含这些词 */
        source?: string;
        /** @description 状态：其中之一，用逗号分开：inUse（使用中）、retired（已停用） */
        state?: string;
        /** @description 停用日期：不早于（不小于） */
        'until.from'?: string;
        /** @description 停用日期：不晚于（不大于） */
        'until.to'?: string;
        /** @description 要查的词：包含这些词 */
        word?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WordsPage'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postWords: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          code: 'wrongWord' | 'confusedName' | 'forbiddenWord' | 'extremeWord' | 'secrecyMark' | 'internalUse';
          readonly except: string[];
          from: string | null;
          /** @enum {string} */
          gate: 'politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion';
          instead: string | null;
          note: string;
          /** @enum {string} */
          severity: 'block' | 'warning' | 'hint';
          source: string;
          until: string | null;
          word: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnWord'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getWordsById: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnWord'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  putWordsById: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          /** @enum {string} */
          code: 'wrongWord' | 'confusedName' | 'forbiddenWord' | 'extremeWord' | 'secrecyMark' | 'internalUse';
          readonly except: string[];
          from: string | null;
          /** @enum {string} */
          gate: 'politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion';
          instead: string | null;
          note: string;
          /** @enum {string} */
          severity: 'block' | 'warning' | 'hint';
          source: string;
          until: string | null;
          word: string;
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnWord'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getWordsByIdHistory: {
    parameters: {
      query?: {
        after?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['History'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postWordsByIdRetire: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path: {
        id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': Record<string, never>;
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnWord'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getWordsColumns: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListColumns'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  getWordsExport: {
    parameters: {
      query: {
        /** @description 更改时间：不早于（不小于） */
        'changedAt.from'?: string;
        /** @description 更改时间：不晚于（不大于） */
        'changedAt.to'?: string;
        /** @description 类别：其中之一，用逗号分开：wrongWord（错别字和不规范用语）、confusedName（名称和固定提法）、forbiddenWord（禁用和慎用词语）、extremeWord（绝对化用语）、secrecyMark（国家秘密标志）、internalUse（内部使用标记） */
        code?: string;
        /** @description 要导出的列，用逗号分开；默认为未隐藏的各列 */
        columns?: string;
        /** @description 例外：包含这些词 */
        except?: string;
        /** @description csv 或 xlsx */
        format: 'csv' | 'xlsx';
        /** @description 启用日期：不早于（不小于） */
        'from.from'?: string;
        /** @description 启用日期：不晚于（不大于） */
        'from.to'?: string;
        /** @description 关口：其中之一，用逗号分开：politics（政治关）、law（法律关）、policy（政策关）、secrecy（保密关）、wording（文字关）、opinion（舆情关） */
        gate?: string;
        /** @description 正确写法：包含这些词 */
        instead?: string;
        /** @description 说明：包含这些词 */
        note?: string;
        /** @description 级别：其中之一，用逗号分开：block（必须改正）、warning（请核对）、hint（提示） */
        severity?: string;
        /** @description 排序；前面加 - 为倒序 */
        sort?:
          | '-changedAt'
          | 'id'
          | '-id'
          | 'word'
          | '-word'
          | 'instead'
          | '-instead'
          | 'code'
          | '-code'
          | 'severity'
          | '-severity'
          | 'gate'
          | '-gate'
          | 'source'
          | '-source'
          | 'from'
          | '-from'
          | 'until'
          | '-until'
          | 'changedAt';
        /** @description 依据：包含这些词 */
        source?: string;
        /** @description 状态：其中之一，用逗号分开：inUse（使用中）、retired（已停用） */
        state?: string;
        /** @description 停用日期：不早于（不小于） */
        'until.from'?: string;
        /** @description 停用日期：不晚于（不大于） */
        'until.to'?: string;
        /** @description 要查的词：包含这些词 */
        word?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description 文件 */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
          'text/csv': string;
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
  postWordsImport: {
    parameters: {
      query?: never;
      header?: {
        /** @description 重复提交同一编号的请求，只办理一次 */
        'idempotency-key'?: string;
        /** @description 读到的版本号，加引号：修改有 version 的记录时必填 */
        'if-match'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          words: {
            /** @enum {string} */
            code: 'wrongWord' | 'confusedName' | 'forbiddenWord' | 'extremeWord' | 'secrecyMark' | 'internalUse';
            readonly except: string[];
            from: string | null;
            /** @enum {string} */
            gate: 'politics' | 'law' | 'policy' | 'secrecy' | 'wording' | 'opinion';
            instead: string | null;
            note: string;
            /** @enum {string} */
            severity: 'block' | 'warning' | 'hint';
            source: string;
            until: string | null;
            word: string;
          }[];
        };
      };
    };
    responses: {
      /** @description Default Response */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WordsImported'];
        };
      };
      /** @description 失败 */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'];
        };
      };
    };
  };
}
